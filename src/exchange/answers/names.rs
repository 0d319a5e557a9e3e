//! What people and survey tools call the columns of answers, in English and Italian.
//! Must not know what stands in a column: a name alone decides nothing.

use super::column::AnswerColumn;
use crate::domain::survey::Aspect;
use crate::exchange::name_matching::comparable;
use crate::language::Language;

/// How well a name fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NameFit {
    /// It is ours, or the whole of what other tools call it; the earlier of those, the better.
    Whole(usize),
    /// It holds the words that a question of this kind holds.
    Question,
}

/// What other tools call the score. Their question is found by its words.
const SCORES: [&str; 14] = [
    "nps",
    "nps score",
    "score",
    "punteggio nps",
    "punteggio",
    "voto nps",
    "likelihood to recommend",
    "probabilità di consigliarci",
    "probabilità di raccomandazione",
    "nps rating",
    "recommendation score",
    "rating",
    "voto",
    "valutazione",
];

const COMMENTS: [&str; 21] = [
    "comment",
    "comments",
    "commento",
    "commenti",
    "verbatim",
    "feedback",
    "reason",
    "why",
    "motivo",
    "motivazione",
    "perché",
    "response comment",
    "customer comment",
    "open-ended response",
    "risposta aperta",
    "osservazioni",
    "suggerimenti",
    "suggestions",
    "note",
    "response",
    "risposta",
];

const SEGMENTS: [&str; 18] = [
    "segment",
    "segmento",
    "customer segment",
    "group",
    "gruppo",
    "area",
    "region",
    "regione",
    "customer type",
    "tipo di cliente",
    "tier",
    "plan",
    "piano",
    "branch",
    "filiale",
    "sede",
    "reparto",
    "department",
];

/// When they answered: what says when they were done stands before what says when they began.
const DAYS: [&str; 39] = [
    "given",
    "answered",
    "answered at",
    "responded at",
    "response date",
    "date submitted",
    "submit date",
    "submitdate",
    "submission date",
    "submission timestamp",
    "submitted",
    "submitted at",
    "submitted on",
    "completion time",
    "completed at",
    "recorded date",
    "recordeddate",
    "data di registrazione",
    "end date",
    "enddate",
    "timestamp",
    "ora di completamento",
    "informazioni cronologiche",
    "data di invio",
    "data invio",
    "data di compilazione",
    "data risposta",
    "data della risposta",
    "risposto",
    "inviato",
    "data di fine",
    "data fine",
    "date",
    "data",
    "created at",
    "date created",
    "start date",
    "startdate",
    "data di inizio",
];

/// What a question of a kind holds, without accents and blanks: one word of each list.
type Words = &'static [&'static [&'static str]];

const SCORE_QUESTIONS: [Words; 2] = [
    &[&["recommend", "suggestus"], &["likel", "scale", "wouldyou", "0to10", "010", "promoter"]],
    &[
        &["consigli", "raccomand", "suggerir", "suggeriresti"],
        &["probabil", "quanto", "scala", "da0a10", "010", "consigliere", "raccomandere"],
    ],
];

const COMMENT_QUESTIONS: [Words; 2] = [
    &[&["why", "reason", "comment", "feedback", "tellus", "improve", "dobetter", "openended"]],
    &[&[
        "perche",
        "motivo",
        "motiva",
        "ragion",
        "comment",
        "migliora",
        "suggeriment",
        "osservazion",
    ]],
];

/// What asks which customers somebody belongs to. It asks for one of several, as no comment does.
const SEGMENT_QUESTIONS: [Words; 2] = [
    &[&["which"], &["region", "segment", "branch", "department", "area", "plan", "tier"]],
    &[
        &["quale", "quali"],
        &["regione", "segmento", "filiale", "sede", "reparto", "area", "settore"],
    ],
];

/// What asks how satisfied people are.
const SATISFACTION: [&str; 9] = [
    "satisf",
    "soddisf",
    "csat",
    "ratethe",
    "pleaserate",
    "rateyour",
    "howwouldyourate",
    "valuta",
    "gradimento",
];

/// What names an identity, a count or a time: its numbers are no score, whatever they are.
const NO_SCORES: [&str; 38] = [
    "id",
    "respondent",
    "respondent id",
    "response id",
    "responseid",
    "risposta",
    "numero risposta",
    "collector id",
    "no",
    "nr",
    "num",
    "number",
    "numero",
    "row",
    "riga",
    "line",
    "index",
    "indice",
    "phone",
    "telephone",
    "telefono",
    "extension",
    "interno",
    "age",
    "età",
    "year",
    "anno",
    "month",
    "mese",
    "day",
    "giorno",
    "progress",
    "status",
    "lastpage",
    "last page",
    "ultima pagina",
    "seed",
    "seme",
];

/// How well the name of a column fits a part of an answer; `None` where it does not.
pub(super) fn name_fit(column: AnswerColumn, name: &str, aspects: &[Aspect]) -> Option<NameFit> {
    let parts = parts(name);
    let own = Language::ALL.map(|language| comparable(&column.header(language, aspects)));
    let known = |names: &[&str]| {
        let place = names.iter().position(|known| parts.contains(&comparable(known)));
        place.map(|place| NameFit::Whole(place.saturating_add(1)))
    };
    if own.iter().any(|own| !own.is_empty() && parts.contains(own)) {
        return Some(NameFit::Whole(0));
    }
    let asks = |questions: &[Words]| asks(&parts, questions).then_some(NameFit::Question);
    match column {
        AnswerColumn::Score => known(&SCORES).or_else(|| asks(&SCORE_QUESTIONS)),
        // A tool calls what is answered to any question "Response".
        AnswerColumn::Comment if asks(&SEGMENT_QUESTIONS).is_some() => asks(&COMMENT_QUESTIONS),
        AnswerColumn::Comment => known(&COMMENTS).or_else(|| asks(&COMMENT_QUESTIONS)),
        AnswerColumn::Segment => known(&SEGMENTS).or_else(|| asks(&SEGMENT_QUESTIONS)),
        AnswerColumn::Given => known(&DAYS),
        AnswerColumn::Rating(_) => {
            let first: &str = parts.first().map_or("", AsRef::as_ref);
            let named =
                |own: &String| own.len() >= MIN_ASPECT_LETTERS && first.contains(own.as_str());
            own.iter().any(named).then_some(NameFit::Question)
        }
        AnswerColumn::NewAspect => asks_satisfaction(name).then_some(NameFit::Question),
        // Tables of counts are told as a whole.
        AnswerColumn::Count
        | AnswerColumn::CountOfScore
        | AnswerColumn::Wave
        | AnswerColumn::Aspect => None,
    }
}

/// Letters of an aspect's name from which on it is looked for within a question.
const MIN_ASPECT_LETTERS: usize = 8;

/// Whether a name says that it is the question of the score, which nothing else is.
pub(super) fn asks_to_recommend(name: &str) -> bool {
    asks(&parts(name), &SCORE_QUESTIONS) || parts(name).iter().any(|part| part.contains("nps"))
}

/// Whether a name asks how satisfied people are.
pub(super) fn asks_satisfaction(name: &str) -> bool {
    let name = comparable(name);
    SATISFACTION.iter().any(|words| name.contains(words))
}

/// Whether a name says that its numbers are no score.
pub(super) fn names_no_score(name: &str) -> bool {
    let parts = parts(name);
    NO_SCORES.iter().any(|known| parts.contains(&comparable(known))) || asks_satisfaction(name)
}

fn asks(parts: &[String], questions: &[Words]) -> bool {
    let holds = |part: &String, words: &Words| {
        words.iter().all(|any| any.iter().any(|word| part.contains(word)))
    };
    questions.iter().any(|words| parts.iter().any(|part| holds(part, words)))
}

/// Where tools put a question before what one of its columns asks: rows of a header, `Please rate us >>
/// Parking`.
const BELOW: [&str; 2] = [" / ", " >> "];

/// The last of the rows that name a column, or what stands in brackets at its end: where several
/// columns belong to one question, that is what this one asks. `Please rate us - Parking` asks so as well,
/// though a name may have a dash for other reasons.
#[must_use]
pub(super) fn last_part(name: &str) -> &str {
    let below = |name: &'_ str| {
        BELOW.iter().filter_map(|mark| name.rsplit_once(mark)).map(|it| it.1.len()).min()
    };
    let last = below(name).and_then(|length| name.get(name.len().checked_sub(length)?..));
    let last = last.unwrap_or(name).trim();
    let bracketed = last.strip_suffix(']').and_then(|name| name.rsplit_once('[')).map(|it| it.1);
    let dashed = last.rsplit_once(" - ").filter(|(question, _)| asks_satisfaction(question));
    let part = bracketed.or(dashed.map(|it| it.1)).map(str::trim);
    part.filter(|it| !it.is_empty()).unwrap_or(last)
}

/// A name as a whole, and its parts: of several header rows, after a tool's code for the question
/// (`Q1. `, `G01Q02. `), within brackets, without its unit or scale (`Submit Date (UTC)`). Never none.
pub(super) fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![comparable(name)];
    for part in name.split(BELOW[0]).flat_map(|part| part.split(BELOW[1])) {
        let code = part.split_once(['.', ':']).filter(|(code, _)| {
            code.len() <= 10 && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        let unit = part.trim_end().strip_suffix(')').and_then(|part| part.rsplit_once('('));
        parts.push(comparable(part));
        parts.extend(code.map(|(_, name)| comparable(name)));
        parts.extend(unit.map(|(name, _)| comparable(name)));
    }
    parts.push(comparable(last_part(name)));
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_known_by_its_words_in_both_languages() {
        for question in [
            "How likely are you to recommend us to a friend or colleague?",
            "How likely is it that you would recommend Acme to a friend or colleague?",
            "Q1 / On a scale from 0 to 10, how likely would you be to recommend us?",
            "G01Q01. Would you recommend us?",
            "Quanto è probabile che ci consigli a un amico o collega?",
            "Con quale probabilità raccomanderebbe i nostri servizi?",
            "Ci consiglieresti a un amico?",
            "NPS (0-10)",
        ] {
            assert!(asks_to_recommend(question), "{question}");
        }
        for other in
            ["Recommended by", "Consigli per migliorare", "How likely are you to buy again?"]
        {
            assert!(!asks_to_recommend(other), "{other}");
        }
    }

    #[test]
    fn of_a_name_over_several_columns_the_last_part_is_what_is_asked() {
        for (name, part) in [
            ("Please rate the following / Complaint resolution", "Complaint resolution"),
            ("Valuta questi aspetti [Assistenza tecnica]", "Assistenza tecnica"),
            ("Please rate us >> Parking", "Parking"),
            ("Q3_1 / Please rate us - Parking", "Parking"),
            ("Assistenza tecnica - Milano", "Assistenza tecnica - Milano"),
            ("Satisfaction", "Satisfaction"),
            ("[]", "[]"),
        ] {
            assert_eq!(last_part(name), part);
        }
    }
}
