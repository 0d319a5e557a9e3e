//! Which line matters most: each from its low to its high, all others at their most likely values.
//! Must not know how anything is drawn.

use rust_decimal::Decimal;

use super::distribution::Outcome;
use super::uncertainty::{UncertainLine, Uncertainty};
use crate::domain::decimal::{TooLarge, add, subtract};
use crate::domain::line::LineId;

/// What one line does to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swing {
    /// Which line.
    pub id: LineId,
    /// What the programme comes to with this line at its low.
    pub at_low: Outcome,
    /// The same at its high.
    pub at_high: Outcome,
}

impl Swing {
    /// How far the net benefit lies apart between the two.
    #[must_use]
    pub fn size(&self) -> Decimal {
        subtract(self.at_high.net_benefit, self.at_low.net_benefit).unwrap_or_default().abs()
    }
}

/// Every line that is drawn, the one that moves the answer most first; equals by their identities.
#[must_use]
pub fn tornado(uncertainty: &Uncertainty) -> Vec<Swing> {
    let mut swings: Vec<Swing> =
        uncertainty.lines.iter().filter_map(|line| swing(line, uncertainty).ok()).collect();
    swings.sort_by_key(|swing| std::cmp::Reverse(swing.size()));
    swings
}

fn swing(line: &UncertainLine, of: &Uncertainty) -> Result<Swing, TooLarge> {
    let [low, likely, high] = line.credited;
    let others = subtract(of.credited, likely.value())?;
    let with = |credited| Ok(Outcome::new(add(others, credited)?, of.invested));
    Ok(Swing { id: line.id, at_low: with(low.value())?, at_high: with(high.value())? })
}
