//! What many draws say: percentiles, the chance of a loss, and the bars of its drawing.
//! Must not know how they were drawn.

use rust_decimal::Decimal;

use super::uncertainty::{Uncertainty, float};
use crate::domain::decimal::{divide, multiply, round_amount, subtract};

/// Of how many bars a drawing has at most.
const MAX_BARS: usize = 40;

/// What a programme comes to if so much is credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// B − C, in the programme's currency.
    pub net_benefit: Decimal,
    /// B ÷ C; `None` where nothing is invested.
    pub benefit_cost_ratio: Option<Decimal>,
    /// (B − C) ÷ C in percent; `None` where nothing is invested.
    pub return_on_investment: Option<Decimal>,
}

impl Outcome {
    /// What is credited and what was invested come to this.
    #[must_use]
    pub fn new(credited: Decimal, invested: Decimal) -> Self {
        let net = subtract(credited, invested).unwrap_or_default();
        let per_invested = |number| divide(number, invested).ok();
        let percent = |share| multiply(share, Decimal::ONE_HUNDRED).ok();
        Self {
            net_benefit: net,
            benefit_cost_ratio: per_invested(credited),
            return_on_investment: per_invested(net).and_then(percent),
        }
    }
}

/// A bar of a drawing: how many draws lie between two net benefits, the lower one included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// From this net benefit.
    pub from: Decimal,
    /// To this one.
    pub to: Decimal,
    /// So many draws.
    pub count: usize,
}

/// The draws in order of what they came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// B of each, ascending; at least one.
    credited: Vec<f64>,
    invested: Decimal,
    /// The currency's smallest unit: less than that is no loss, and no width of a bar.
    minor_unit: Decimal,
}

impl Distribution {
    pub(super) fn new(mut credited: Vec<f64>, of: &Uncertainty) -> Option<Self> {
        if credited.is_empty() {
            return None;
        }
        credited.sort_unstable_by(f64::total_cmp);
        let minor_unit = Decimal::new(1, of.currency.minor_units());
        Some(Self { credited, invested: of.invested, minor_unit })
    }

    /// How many draws there are.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.credited.len()
    }

    /// What `percent` of the draws stay at or under, 0 to 100: between two draws by a straight line
    /// (type 7 of Hyndman and Fan, *The American Statistician* 50, 1996; `PERCENTILE.INC` in
    /// spreadsheets).
    #[must_use]
    pub fn percentile(&self, percent: u32) -> Outcome {
        let last = self.credited.len().saturating_sub(1);
        let place = last.saturating_mul(usize::try_from(percent.min(100)).unwrap_or(100));
        let (below, beyond) = (place / 100, place % 100);
        let at = |place: usize| self.credited.get(place).copied().unwrap_or_default();
        let (low, high) = (at(below), at(below.saturating_add(1).min(last)));
        let beyond = u32::try_from(beyond).unwrap_or_default();
        Outcome::new(decimal(low + (high - low) * f64::from(beyond) / 100.0), self.invested)
    }

    /// How many draws end with a loss, at least one minor unit below what was invested.
    #[must_use]
    pub fn losses(&self) -> usize {
        let limit = float(self.invested) - float(self.minor_unit);
        self.credited.partition_point(|credited| *credited <= limit)
    }

    /// The chance of a loss in percent: the share of the draws that are one.
    #[must_use]
    pub fn chance_of_loss(&self) -> Decimal {
        let share = divide(self.losses().into(), self.draws().into());
        share.and_then(|share| multiply(share, Decimal::ONE_HUNDRED)).unwrap_or_default()
    }

    /// The draws by their net benefit, in at most 40 bars between round numbers; zero is such a number,
    /// so that no bar holds both losses and gains.
    #[must_use]
    pub fn bars(&self) -> Vec<Bar> {
        let invested = float(self.invested);
        let net = |credited: &f64| credited - invested;
        let (Some(low), Some(high)) = (self.credited.first(), self.credited.last()) else {
            return Vec::new();
        };
        let Some((step, first, last)) = round_steps(net(low), net(high), self.minor_unit) else {
            return Vec::new();
        };
        let width = float(step);
        let edge = |place: i64| multiply(step, place.into()).unwrap_or_default();
        let mut begun = 0;
        (first..=last)
            .map(|place| {
                let is_within = |credited: &f64| steps_below(net(credited), width) <= place;
                let ended = self.credited.partition_point(is_within);
                let count = ended.saturating_sub(begun);
                begun = ended;
                Bar { from: edge(place), to: edge(place.saturating_add(1)), count }
            })
            .collect()
    }
}

/// In which step a number lies, counted from zero.
fn steps_below(number: f64, width: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "what is beyond is cut to the last step")]
    let steps = (number / width).floor() as i64;
    steps
}

/// The least of 1, 2, 5, 10, 20, 50, … units in which so wide a stretch takes at most [`MAX_BARS`]
/// steps, and the first and the last of these.
fn round_steps(low: f64, high: f64, unit: Decimal) -> Option<(Decimal, i64, i64)> {
    let mut tens = unit;
    loop {
        for digit in [1_u32, 2, 5] {
            let step = multiply(tens, digit.into()).ok()?;
            let width = float(step);
            let (first, last) = (steps_below(low, width), steps_below(high, width));
            let bars = last.saturating_sub(first).saturating_add(1);
            if usize::try_from(bars).is_ok_and(|bars| bars <= MAX_BARS) {
                return Some((step, first, last));
            }
        }
        tens = multiply(tens, Decimal::TEN).ok()?;
    }
}

/// A drawn amount as exactly as amounts are kept.
fn decimal(number: f64) -> Decimal {
    round_amount(Decimal::from_f64_retain(number).unwrap_or_default())
}

impl Bar {
    /// Whether its draws are losses.
    #[must_use]
    pub fn is_loss(&self) -> bool {
        self.from < Decimal::ZERO
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;

    fn of(invested: u32, credited: &[f64]) -> Distribution {
        let uncertainty = Uncertainty {
            invested: invested.into(),
            credited: Decimal::ZERO,
            currency: Currency::EURO,
            lines: Vec::new(),
            not_drawn: Vec::new(),
        };
        Distribution::new(credited.to_vec(), &uncertainty).unwrap()
    }

    fn net(outcome: Outcome) -> String {
        outcome.net_benefit.normalize().to_string()
    }

    #[test]
    fn percentiles_lie_between_draws_as_a_spreadsheet_puts_them() {
        // PERCENTILE.INC({4;1;3;2}; 0.1 | 0.5 | 0.9), less the 1 that was invested.
        let four = of(1, &[4.0, 1.0, 3.0, 2.0]);
        let found = [0, 10, 50, 90, 100].map(|percent| net(four.percentile(percent)));
        assert_eq!(found, ["0", "0.3", "1.5", "2.7", "3"]);
        let one = of(1, &[4.0]);
        assert_eq!([10, 90].map(|percent| net(one.percentile(percent))), ["3", "3"]);
    }

    #[test]
    fn an_outcome_is_money_a_ratio_and_a_return() {
        let outcome = of(4, &[10.0]).percentile(50);
        assert_eq!(outcome.benefit_cost_ratio, Some(Decimal::new(25, 1)));
        assert_eq!(outcome.return_on_investment, Some(Decimal::from(150)));
        let nothing_invested = of(0, &[10.0]).percentile(50);
        assert_eq!(nothing_invested.benefit_cost_ratio, None);
        assert_eq!(nothing_invested.return_on_investment, None);
    }

    #[test]
    fn what_lacks_less_than_a_cent_is_no_loss() {
        let draws = of(100, &[99.0, 99.99, 99.995, 100.0, 101.0]);
        assert_eq!(draws.losses(), 2);
        assert_eq!(draws.chance_of_loss(), Decimal::from(40));
    }

    #[test]
    fn bars_are_between_round_numbers_and_hold_every_draw_once() {
        let draws: Vec<f64> = (0..1_000_u32).map(|place| f64::from(place) * 7.3 - 900.0).collect();
        let bars = of(100, &draws).bars();
        assert!((16..=40).contains(&bars.len()), "{}", bars.len());
        assert_eq!(bars.iter().map(|bar| bar.count).sum::<usize>(), 1_000);
        let [first, second, ..] = bars.as_slice() else { panic!("{bars:?}") };
        assert_eq!((first.from, first.to), (Decimal::from(-1_000), Decimal::from(-800)));
        assert_eq!((second.from, second.count), (Decimal::from(-800), 27));
        let losses: usize = bars.iter().filter(|bar| bar.is_loss()).map(|bar| bar.count).sum();
        assert_eq!(losses, 137, "no bar holds losses and gains");
    }

    #[test]
    fn draws_that_all_come_to_the_same_are_one_bar() {
        let bars = of(100, &[140.0; 5]).bars();
        assert_eq!(bars.len(), 1);
        assert_eq!(bars.first().map(|bar| (bar.from, bar.count)), Some((Decimal::from(40), 5)));
    }
}
