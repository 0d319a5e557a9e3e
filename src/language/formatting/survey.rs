//! What a wave is called, what its score says, and whether two waves differ.
//! Must not compute a figure.

use super::kpi_figures::{capitalized, kpi_figure};
use super::writer::Writer;
use crate::domain::survey::{Wave, WaveId};
use crate::domain::survey_results::{Comparison, NetPromoter};
use crate::language::SurveyMessages;

impl SurveyMessages {
    /// What a wave is called among others: one without a name as the language calls the first, the
    /// second and those after them. Nothing where it is not one of them.
    #[must_use]
    pub fn wave_name(&self, waves: &[Wave], id: WaveId) -> String {
        let found = waves.iter().zip(1_usize..).find(|(wave, _)| wave.id == id);
        match found {
            Some((wave, place)) if wave.name.is_blank() => self.usual_wave_name(place),
            Some((wave, _)) => wave.name.as_str().trim().to_owned(),
            None => String::new(),
        }
    }

    /// What the wave at a place, from 1, is called where nobody has named it.
    #[must_use]
    pub fn usual_wave_name(&self, place: usize) -> String {
        match place {
            1 => self.first_wave.to_owned(),
            2 => self.second_wave.to_owned(),
            many => (self.nth_wave)(&many.to_string()),
        }
    }
}

/// The cells of a wave's score: the score, or why there is none; its interval, if any; how many answers there are.
#[must_use]
pub fn score_cells(result: &NetPromoter, writer: &Writer) -> [String; 3] {
    let kpi_words = writer.locale.language.kpi_messages();
    let [low, high, score, answers] = [&result.low, &result.high, &result.score, &result.answers]
        .map(|figure| kpi_figure(figure, writer));
    match result.score.value {
        Ok(_) if result.low.value.is_ok() => [score, format!("{low} … {high}"), answers],
        // Why there is no interval.
        Ok(_) => [score, low, answers],
        Err(why) => [(kpi_words.unavailable)(why), String::new(), answers],
    }
}

/// Whether a change is real, or why that cannot be told.
#[must_use]
pub fn change_verdict_sentence(compared: &Comparison, writer: &Writer) -> String {
    let kpi_words = writer.locale.language.kpi_messages();
    match compared.verdict {
        Ok(verdict) => (kpi_words.verdict)(verdict).to_owned(),
        Err(why) => format!("{}.", capitalized((kpi_words.unavailable)(why))),
    }
}

/// By how much two waves differ, and how sure that is; nothing where one has no score.
#[must_use]
pub fn score_difference_sentence(compared: &Comparison, writer: &Writer) -> Option<String> {
    let words = writer.locale.language.survey_messages();
    compared.change.difference.value.ok()?;
    let written = |figure| kpi_figure(figure, writer);
    let interval = format!(
        "{}: {} … {}",
        words.interval_short,
        written(&compared.low),
        written(&compared.high)
    );
    // Where there is no interval, z or p, the figures say why.
    let parts = [
        (&compared.change.difference, (words.difference)(&written(&compared.change.difference))),
        (&compared.low, interval),
        (&compared.z, format!("z {}", written(&compared.z))),
        (&compared.p, format!("p {}", written(&compared.p))),
    ];
    let known = parts.into_iter().filter(|(figure, _)| figure.value.is_ok());
    Some(known.map(|(_, part)| part).collect::<Vec<_>>().join(" · "))
}
