//! Answers of the survey in and out of tables: what other tools export is read, what is read is what
//! was written, and what is no score is refused by row.

use serde_json::Value;
use tornaconto::document::Survey;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::survey::{
    Answer, AnswerId, LocalDateTime, Score, ScoreError, Wave, WaveContent, WaveId,
};
use tornaconto::domain::survey::{Aspect, AspectId, AspectName, Rating};
use tornaconto::domain::survey_results::Tally;
use tornaconto::domain::text::Text;
use tornaconto::exchange::answers::{
    AnswerColumn, AnswerFault, ReadAnswer, guess_columns, read_answers, write_answers,
};
use tornaconto::exchange::table::{DateOrder, Dialect, Table, columns, read_table};
use tornaconto::language::{Language, Locale, NativeFormatter, Writer};

use super::{bytes, table};

fn of(text: &str) -> Table {
    read_table(text, Dialect::detect(text)).unwrap()
}

fn read(table: &Table) -> Vec<ReadAnswer> {
    read_answers(
        table,
        &columns(table),
        &guess_columns(table, &Aspect::source_aspects()),
        DateOrder::DayFirst,
    )
}

fn faults(text: &str) -> Vec<(usize, Vec<AnswerFault>)> {
    let read = read(&of(text)).into_iter();
    read.filter_map(|row| Some((row.line, row.outcome.err()?))).collect()
}

#[test]
fn every_dialect_of_the_survey_gives_its_scores_and_a_missing_one_is_missing() {
    let expected: Value =
        serde_json::from_slice(&bytes("nps-survey-dialects/expected.json")).unwrap();
    for name in expected["dialects"].as_object().unwrap().keys() {
        let read = read(&table(&format!("nps-survey-dialects/{name}")));
        let answers: Vec<Answer> = read.into_iter().map(|row| row.outcome.unwrap()).collect();
        let tally = Tally::from_answers(&answers);
        assert_eq!(tally.unscored(), expected["missing"].as_u64().unwrap(), "{name}");
        let counts = tally.distribution().unwrap().counts;
        for (score, count) in counts.into_iter().enumerate() {
            let published = &expected["distribution"][score.to_string()];
            assert_eq!(count, published.as_u64().unwrap(), "{name}: {score}");
        }
    }
}

#[test]
fn what_is_no_score_is_refused_by_row_and_the_others_are_read() {
    let text = "Score,Comment\n9,fine\n11,more\n-1,less\nten,word\n7.5,half\n,nothing\nNA,none\n";
    let why = [ScoreError::OffTheScale, ScoreError::OffTheScale, ScoreError::NotANumber];
    let why = why.into_iter().chain([ScoreError::NotWhole]);
    let found = ["11", "-1", "ten", "7.5"];
    let expected: Vec<_> = (3..)
        .zip(why.zip(found))
        .map(|(line, (why, found))| (line, vec![AnswerFault::Score(why, found.to_owned())]))
        .collect();
    assert_eq!(faults(text), expected);
    let good = read(&of(text)).into_iter().filter_map(|row| row.outcome.ok());
    let scores: Vec<_> = good.map(|answer| answer.score.map(Score::value)).collect();
    assert_eq!(scores, [Some(9), None, None]);
}

#[test]
fn a_score_is_found_by_what_stands_in_it_only_where_that_is_sure() {
    let one = of("who,q1,amount\nAnna,9,120\nBruno,10,80\n");
    assert_eq!(guess_columns(&one, &[]), [None, Some(AnswerColumn::Score), None]);
    let two = of("q1,q2\n9,3\n10,4\n");
    assert_eq!(guess_columns(&two, &[]), [None, None]);
    let named = of("NPS,Score,Commento,Data\n9,3,bene,2026-01-02\n");
    let score = Some(AnswerColumn::Score);
    let others = [Some(AnswerColumn::Comment), Some(AnswerColumn::Given)];
    assert_eq!(guess_columns(&named, &[]), [score, None, others[0], others[1]]);
}

#[test]
fn days_are_read_in_the_order_that_they_show() {
    let read = read(&of("score,date\n9,31/12/2025 14:05\n8,01/02/2026\n7,2026-03-04T05:06:07\n"));
    let given: Vec<String> =
        read.into_iter().map(|row| String::from(row.outcome.unwrap().given.unwrap())).collect();
    assert_eq!(given, ["2025-12-31T14:05:00", "2026-02-01", "2026-03-04T05:06:07"]);
    assert_eq!(
        faults("score,date\n9,31/12/2025\n9,someday\n"),
        [(3, vec![AnswerFault::Given("someday".to_owned())])]
    );
}

#[test]
fn what_is_written_is_read_back_in_both_languages_and_no_text_becomes_a_formula() {
    let answer = |id, score: Option<u32>, comment: &str, segment: &str| Answer {
        score: score.map(|score| Score::new(score).unwrap()),
        comment: Text::new(comment).unwrap(),
        segment: Text::new(segment).unwrap(),
        given: LocalDateTime::parse("2026-11-26T10:20:30").ok(),
        satisfaction: vec![(AspectId(1), Rating::new(4).unwrap())],
        ..Answer::blank(AnswerId(id))
    };
    let answers = vec![
        answer(3, Some(10), "=1+1", "Nord; est"),
        answer(4, Some(0), "two\nlines, \"quoted\"", "'quoted"),
        answer(5, None, "", ""),
    ];
    let held = WaveContent::Answers(answers.clone());
    let waves = vec![Wave { held, ..Wave::blank(WaveId(2)) }];
    let survey = Survey { waves, ..Survey::default() };
    for language in Language::ALL {
        let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
        let text = write_answers(&survey, &writer);
        assert!(text.contains("'=1+1"), "{text}");
        let table = of(text.trim_start_matches('\u{feff}'));
        let read = read(&table).into_iter().map(|row| row.outcome.unwrap());
        let expected = answers.iter().map(|it| Answer { id: AnswerId(0), ..it.clone() });
        assert_eq!(read.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }
}

#[test]
fn what_is_no_rating_is_refused_by_row_and_one_that_is_missing_is_missing() {
    let parking = Aspect { id: AspectId(9), name: AspectName::Own(Text::new("Parking").unwrap()) };
    let table = of("NPS,parking\n9,5\n8,\n7,0\n6,6\n5,good\n4,4.5\n3,1.0\n");
    let mapping = guess_columns(&table, &[parking]);
    assert_eq!(mapping, [Some(AnswerColumn::Score), Some(AnswerColumn::Rating(AspectId(9)))]);
    let read = read_answers(&table, &columns(&table), &mapping, DateOrder::DayFirst);
    let (good, bad): (Vec<_>, Vec<_>) = read.into_iter().partition(|row| row.outcome.is_ok());
    let ratings = good.into_iter().map(|row| row.outcome.unwrap().rating(AspectId(9)));
    let rating = |value| Some(Rating::new(value).unwrap());
    assert_eq!(ratings.collect::<Vec<_>>(), [rating(5), None, rating(1)]);
    let faults = bad.into_iter().map(|row| (row.line, row.outcome.unwrap_err()));
    let refused = [(4, "0"), (5, "6"), (6, "good"), (7, "4.5")];
    let refused = refused
        .map(|(line, found)| (line, vec![AnswerFault::Rating(AspectId(9), found.to_owned())]));
    assert_eq!(faults.collect::<Vec<_>>(), refused);
}
