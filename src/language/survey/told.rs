//! What a wave is called, what its score says, and whether two waves differ.
//! Must not compute a figure.

use super::SurveyWords;
use crate::domain::survey::{Comparison, NetPromoter, Wave, WaveId};
use crate::language::{Writer, kpi_figure};

impl SurveyWords {
    /// What a wave is called among others; nothing where it is not one of them.
    #[must_use]
    pub fn name_of_wave(&self, waves: &[Wave], id: WaveId) -> String {
        let found = waves.iter().zip(1_usize..).find(|(wave, _)| wave.id == id);
        match found {
            Some((wave, place)) if wave.name.is_blank() => (self.unnamed_wave)(&place.to_string()),
            Some((wave, _)) => wave.name.as_str().trim().to_owned(),
            None => String::new(),
        }
    }
}

/// The score of answers, or why there is none; its interval, if any; how many answers there are.
#[must_use]
pub fn score_in_words(result: &NetPromoter, writer: &Writer) -> [String; 3] {
    let of_kpis = writer.locale.language.of_kpis();
    let [low, high, score, answers] = [&result.low, &result.high, &result.score, &result.answers]
        .map(|figure| kpi_figure(figure, writer));
    match result.score.value {
        Ok(_) => [score, format!("{low} … {high}"), answers],
        Err(why) => [(of_kpis.unavailable)(why), String::new(), answers],
    }
}

/// Whether a change is real, or why that cannot be told.
#[must_use]
pub fn verdict_in_words(compared: &Comparison, writer: &Writer) -> String {
    let of_kpis = writer.locale.language.of_kpis();
    match compared.verdict {
        Ok(verdict) => (of_kpis.verdict)(verdict).to_owned(),
        Err(why) => (of_kpis.unavailable)(why),
    }
}

/// By how much two waves differ, and how sure that is; nothing where one has no score.
#[must_use]
pub fn difference_in_words(compared: &Comparison, writer: &Writer) -> Option<String> {
    let words = writer.locale.language.of_survey();
    compared.change.difference.value.ok()?;
    let written = |figure| kpi_figure(figure, writer);
    let parts = [
        (words.difference)(&written(&compared.change.difference)),
        format!(
            "{}: {} … {}",
            words.interval_short,
            written(&compared.low),
            written(&compared.high)
        ),
        format!("z {}", written(&compared.z)),
        format!("p {}", written(&compared.p)),
    ];
    // Without a spread there is neither; the figures say why.
    let known = if compared.z.value.is_ok() { 4 } else { 2 };
    Some(parts.into_iter().take(known).collect::<Vec<_>>().join(" · "))
}
