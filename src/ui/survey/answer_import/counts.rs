//! What a table of counts becomes: waves that hold counts, added as one step.
//! Must not read a cell; `exchange` does.

use std::sync::{Mutex, PoisonError};

use leptos::prelude::Set;

use super::adding::next_identity;
use super::new_aspects;
use crate::document::{Document, Edit, SurveyChange, excerpt};
use crate::domain::quantity::Count;
use crate::domain::survey::{
    Aspect, AspectId, PerRating, PerScore, Score, Wave, WaveContent, WaveId,
};
use crate::exchange::answers::{
    AnswerColumn, CountFault, CountOptions, CountProblem, ReadCounts, read_counts,
};
use crate::exchange::pace::Pace;
use crate::exchange::table::may_be_a_day_number;
use crate::language::SurveyMessages;
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;
use crate::ui::survey::new_wave::nth_new_wave_name;
use crate::ui::survey::recording::named_wave;
use crate::ui::survey::state::SurveyState;
use crate::ui::tables::{
    AddRows, AddableRows, ImportPreview, MappedTable, Note, Notes, PREVIEW_ROWS, RowWords,
    row_fault_message,
};

/// A table that is read as counts, and what is to be said of it.
pub(super) struct CountPreview<'a> {
    pub(super) session: &'a Session,
    pub(super) locale: &'a LocaleContext,
    pub(super) table: &'a MappedTable<'a>,
    pub(super) mapping: &'a [Option<AnswerColumn>],
}

impl CountPreview<'_> {
    /// What the rows become; `added` are the aspects of columns that the survey does not ask about yet.
    pub(super) async fn build(
        &self,
        aspects: &[Aspect],
        added: Vec<Aspect>,
        pace: &Pace,
    ) -> Result<ImportPreview, String> {
        let words = self.locale.language().survey_messages();
        let has = |part| self.mapping.contains(&Some(part));
        let is_rating = |part: &AnswerColumn| matches!(part, AnswerColumn::Rating(_));
        let is_scaled = has(AnswerColumn::Score) || self.mapping.iter().flatten().any(is_rating);
        if has(AnswerColumn::Count) && !is_scaled {
            return Err(words.no_counted_score.to_owned());
        }
        let asked = [aspects, &added].concat();
        let options = CountOptions {
            mapping: self.mapping,
            columns: self.table.columns,
            order: self.table.order,
            aspects: &asked,
            next: self.session.now(|document, _| next_identity(document, &added)),
        };
        let read = read_counts(self.table.table, &options, pace).await;
        let added = [added, read.added.clone()].concat();
        let asked = [aspects, &added].concat();
        Ok(self.preview(read, &asked, added))
    }

    fn preview(&self, read: ReadCounts, asked: &[Aspect], added: Vec<Aspect>) -> ImportPreview {
        let words = self.locale.language().survey_messages();
        let there = self.session.now(|document, _| document.survey().waves.clone());
        let mut faults = Notes::after(self.table.first_fault);
        for fault in &read.faults {
            faults.note(|| self.note(fault));
        }
        let (all, remarks) = (read.waves.len(), self.remarks(&read, &added));
        let whole = read.waves.into_iter().filter(|counted| counted.is_whole);
        let (mut waves, mut shown) = (AddableRows::default(), Vec::new());
        for counted in whole {
            let is_known = there.iter().any(|wave| is_same(wave, &counted.wave));
            shown.push((counted.line, counted.wave.clone()));
            waves.push(counted.wave, counted.line, is_known);
        }
        let writer = self.locale.writer_untracked();
        let faulty = all.saturating_sub(waves.len());
        let faulty = (faulty > 0).then(|| (words.faulty_waves)(&writer.count(faulty)));
        shown.truncate(PREVIEW_ROWS);
        let rated: Vec<AspectId> = asked
            .iter()
            .map(|aspect| aspect.id)
            .filter(|id| {
                shown.iter().any(|(_, wave)| wave.ratings.iter().any(|row| row.aspect == *id))
            })
            .collect();
        let is_scored = shown.iter().any(|(_, wave)| scores(wave).iter().any(Option::is_some));
        ImportPreview {
            words: RowWords { add: words.add_waves, update: None, known: words.duplicate_waves },
            is_waiting: false,
            valid: read.valid,
            invalid: read.invalid,
            addable: waves.len(),
            duplicates: waves.duplicates(),
            rest: [None, None],
            updates: 0,
            changes: Notes::default(),
            remarks: remarks.into_iter().chain(faulty).collect(),
            faults,
            warnings: Notes::default(),
            headers: self.headers(asked, &rated, is_scored),
            rows: shown
                .into_iter()
                .map(|(line, wave)| (line, self.cells(&wave, &rated, is_scored)))
                .collect(),
            add: add_waves(self.session.clone(), self.locale.clone(), waves, added),
        }
    }

    fn remarks(&self, read: &ReadCounts, added: &[Aspect]) -> Vec<String> {
        let language = self.locale.language();
        let (words, writer) = (language.survey_messages(), self.locale.writer_untracked());
        let count = read.waves.iter().filter(|counted| counted.is_whole).count();
        let become_waves = (count > 0).then(|| (words.counts_become_waves)(&writer.count(count)));
        let aspects = new_aspects(language, added);
        let unscored = usize::try_from(read.unscored).unwrap_or(usize::MAX);
        let unscored =
            (unscored > 0).then(|| (words.counted_without_score)(&writer.count(unscored)));
        [become_waves, self.doubt(read), aspects, unscored].into_iter().flatten().collect()
    }

    /// That the counted scores may be ratings from 1 to 5.
    fn doubt(&self, read: &ReadCounts) -> Option<String> {
        let words = self.locale.language().survey_messages();
        let counted = |score: usize| {
            let has = |wave: &Wave| scores(wave).get(score).is_some_and(Option::is_some);
            read.waves.iter().any(|counted| has(&counted.wave))
        };
        let is_doubtful = (1..=5).all(counted) && !(6..=10).chain([0]).any(counted);
        let place = self
            .mapping
            .iter()
            .position(|it| matches!(it, Some(AnswerColumn::Score | AnswerColumn::CountOfScore)))?;
        is_doubtful.then(|| (words.score_up_to_five)(&excerpt(self.table.table.name(place).trim())))
    }

    fn note(&self, fault: &CountFault) -> Note {
        let language = self.locale.language();
        let (tables, words) = (language.table_import_messages(), language.survey_messages());
        let sentence = match fault.why {
            CountProblem::Row(why) => {
                let writer = self.locale.writer_untracked();
                return Note::of_row(fault.line, row_fault_message(&writer, why));
            }
            CountProblem::Score(why) => (language.kpi_messages().not_a_score)(why),
            CountProblem::Rating => words.not_a_rating,
            CountProblem::Count => words.not_a_count,
            CountProblem::Twice => words.counted_twice,
            CountProblem::Given if may_be_a_day_number(&fault.found) => tables.may_be_a_day_number,
            CountProblem::Given => tables.not_a_date,
            CountProblem::Name(AnswerColumn::Aspect) => words.aspect_not_named,
            CountProblem::Name(_) => words.too_long,
        };
        let name = fault.place.map(|place| self.table.table.name(place).trim()).unwrap_or_default();
        Note {
            line: fault.line,
            place: fault.place,
            column: excerpt(name),
            found: fault.found.clone(),
            sentence: sentence.to_owned(),
        }
    }

    fn headers(&self, asked: &[Aspect], rated: &[AspectId], is_scored: bool) -> Vec<String> {
        let language = self.locale.language();
        let words = language.survey_messages();
        let scores = Score::all().filter(|_| is_scored).map(|score| score.value().to_string());
        let rated = rated.iter().map(|id| AnswerColumn::Rating(*id).header(language, asked));
        let names = [words.wave, words.answered_on].map(ToOwned::to_owned);
        names.into_iter().chain(scores).chain(rated).collect()
    }

    /// A wave as it will be: its counts per score, and for each aspect those from 1 to 5.
    fn cells(&self, wave: &Wave, rated: &[AspectId], is_scored: bool) -> Vec<String> {
        let writer = self.locale.writer_untracked();
        let number = |count: Option<Count>| {
            let count = count.and_then(|count| usize::try_from(count.value()).ok());
            count.map_or_else(|| "–".to_owned(), |count| writer.count(count))
        };
        let day = wave.day.map(|day| writer.date(day)).unwrap_or_default();
        let scores = scores(wave).into_iter().filter(|_| is_scored).map(number);
        let ratings = rated.iter().map(|id| {
            let counts: PerRating = wave.rating_counts(*id);
            counts.map(number).join(" · ")
        });
        [excerpt(wave.name.as_str()), day].into_iter().chain(scores).chain(ratings).collect()
    }
}

/// The counts of a wave per score; none where it holds others.
fn scores(wave: &Wave) -> PerScore {
    match wave.held {
        WaveContent::PerScore(counts) => counts,
        WaveContent::Answers(_) | WaveContent::PerGroup(_) => [None; Score::COUNT],
    }
}

/// Whether a wave is there already: of the same name, or of none, with the same counts.
fn is_same(there: &Wave, new: &Wave) -> bool {
    let is_called = new.name.is_blank() || there.name.name_key() == new.name.name_key();
    let is_dated = new.day.is_none() || there.day == new.day;
    is_called && is_dated && there.held == new.held && there.ratings == new.ratings
}

/// Adds the waves as one step, and chooses the last of them.
fn add_waves(
    session: Session,
    locale: LocaleContext,
    waves: AddableRows<Wave>,
    aspects: Vec<Aspect>,
) -> AddRows {
    let waves = Mutex::new(waves);
    Box::new(move |leave_out, _| {
        let taken = waves.lock().unwrap_or_else(PoisonError::into_inner).take(leave_out).rows;
        let added = add_taken(&session, &locale, taken, &aspects);
        Box::pin(std::future::ready(added))
    })
}

fn add_taken(
    session: &Session,
    locale: &LocaleContext,
    waves: Vec<Wave>,
    aspects: &[Aspect],
) -> Result<String, String> {
    let language = locale.language();
    let words = language.survey_messages();
    let count = waves.len();
    if count == 0 {
        return Err(language.table_import_messages().nothing_to_add.to_owned());
    }
    let (edits, last) = session.now(|document, _| edits(document, words, waves, aspects));
    session.edit_together(edits).map_err(|_| words.answers_not_added.to_owned())?;
    session.end_step_and_save();
    SurveyState::from_session(session).chosen_wave.set(last);
    Ok((words.waves_added)(&locale.writer_untracked().count(count)))
}

/// What adds waves, and asks about the aspects that they rate; and the last of the waves.
fn edits(
    document: &Document,
    words: &SurveyMessages,
    waves: Vec<Wave>,
    aspects: &[Aspect],
) -> (Vec<Edit>, Option<WaveId>) {
    let first = next_identity(document, aspects);
    let ask = (!aspects.is_empty()).then(|| {
        let mut asked = document.survey().asked.clone();
        asked.aspects.extend(aspects.iter().cloned());
        Edit::survey(SurveyChange::Ask(asked))
    });
    let placed = |((nth, id), wave): ((usize, u32), Wave)| {
        let id = WaveId(id);
        if wave.name.is_blank() {
            let Wave { name, .. } = named_wave(id, &nth_new_wave_name(document, words, nth));
            return Wave { id, name, ..wave };
        }
        Wave { id, ..wave }
    };
    let waves: Vec<Wave> = (1..).zip(first..).zip(waves).map(placed).collect();
    let last = waves.last().map(|wave| wave.id);
    let add = waves.into_iter().map(|wave| Edit::survey(SurveyChange::add_wave(wave)));
    (ask.into_iter().chain(add).collect(), last)
}
