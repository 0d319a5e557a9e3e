//! Writes every answer of the survey as a table: one a row, one column for each aspect.
//! Must not know how the table reaches the device.

use crate::document::Survey;
use crate::domain::survey::{Answer, Wave};
use crate::exchange::table::{Cell, Style, Writer as Table};
use crate::language::Writer;

/// The table, in the words and marks of a writer. Waves that are counts have no answers.
#[must_use]
pub fn write_answers(survey: &Survey, writer: &Writer) -> String {
    let language = writer.locale.language;
    let (words, kpis) = (language.survey_messages(), language.kpi_messages());
    let mut table = Table::new(Style::from_marks(writer.marks()));
    for head in [words.wave, words.answered_on, words.score, words.comment, words.segment] {
        table.word(head);
    }
    for aspect in &survey.asked.aspects {
        table.word((kpis.aspect)(&aspect.name));
    }
    table.end_row();
    for wave in &survey.waves {
        for answer in wave.answers() {
            write_row(survey, wave, answer, &mut table);
        }
    }
    table.finish()
}

fn write_row(survey: &Survey, wave: &Wave, answer: &Answer, table: &mut Table) {
    table.cell(text(wave.name.as_str()));
    let given = answer.given.map(String::from).unwrap_or_default();
    table.cell(text(&given));
    table.cell(answer.score.map_or(Cell::Empty, |score| Cell::Number(score.value().into())));
    table.cell(text(answer.comment.as_str()));
    table.cell(text(answer.segment.as_str()));
    for aspect in &survey.asked.aspects {
        let rating = answer.rating(aspect.id);
        table.cell(rating.map_or(Cell::Empty, |rating| Cell::Number(rating.value().into())));
    }
    table.end_row();
}

fn text(text: &str) -> Cell<'_> {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}
