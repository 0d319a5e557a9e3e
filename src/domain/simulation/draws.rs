//! The draws: what is credited when every uncertain line is drawn from its range.
//! Must not know what is made of them, nor how long a step may take.

use rand_xoshiro::rand_core::{Rng, SeedableRng};
use rand_xoshiro::{SplitMix64, Xoshiro256PlusPlus};

use super::distribution::Distribution;
use super::uncertainty::{UncertainLine, Uncertainty, float, number_of};

/// How many draws are made unless more are asked for: the chance of a loss is then within one
/// percentage point of what endless draws would give (two standard errors at the worst).
pub const USUAL_DRAWS: usize = 10_000;
/// How many are made where someone wants to be surer.
pub const MORE_DRAWS: usize = 100_000;

/// A line and its own stream of random numbers: another line more or less, or in another place, leaves
/// what this one draws as it is.
#[derive(Clone, Debug)]
struct Stream {
    line: UncertainLine,
    generator: Xoshiro256PlusPlus,
}

impl Stream {
    fn new(line: UncertainLine, key: u64) -> Self {
        let own = key.wrapping_add(line.id.0.into());
        Self { line, generator: Xoshiro256PlusPlus::seed_from_u64(own) }
    }

    fn credited(&mut self) -> f64 {
        let measure = self.line.measure.quantile(uniform(self.generator.next_u64()));
        self.line.credited_of(measure)
    }
}

/// From 0 up to, not including, 1: the upper 53 bits, which a binary number holds exactly.
fn uniform(bits: u64) -> f64 {
    const PER_STEP: f64 = 1.0 / 9_007_199_254_740_992.0;
    #[expect(clippy::cast_precision_loss, reason = "below 2^53")]
    let steps = bits.wrapping_shr(11) as f64;
    steps * PER_STEP
}

/// A simulation that is on its way. However it is cut into steps, it comes to the same.
#[derive(Clone, Debug)]
pub struct Simulation {
    uncertainty: Uncertainty,
    streams: Vec<Stream>,
    /// What is credited without the lines that are drawn.
    certain: f64,
    credited: Vec<f64>,
    wanted: usize,
}

impl Simulation {
    /// So many draws from a seed.
    #[must_use]
    pub fn new(uncertainty: Uncertainty, seed: u64, draws: usize) -> Self {
        // Seeds that are next to each other are to have nothing in common.
        let key = SplitMix64::seed_from_u64(seed).next_u64();
        let streams = uncertainty.lines.iter().map(|line| Stream::new(*line, key)).collect();
        let likely = uncertainty.lines.iter().map(|line| number_of(line.credited[1])).sum::<f64>();
        let certain = float(uncertainty.credited) - likely;
        Self { uncertainty, streams, certain, credited: Vec::with_capacity(draws), wanted: draws }
    }

    /// Makes so many draws more, if as many are wanted.
    pub fn advance(&mut self, draws: usize) {
        let before = self.credited.len();
        let after = before.saturating_add(draws).min(self.wanted);
        self.credited.resize(after, self.certain);
        let Some(drawn) = self.credited.get_mut(before..) else { return };
        // Line by line: always in the order of their identities, so that sums round alike.
        for stream in &mut self.streams {
            for sum in &mut *drawn {
                *sum += stream.credited();
            }
        }
    }

    /// So many draws from a seed, in one step.
    #[must_use]
    pub fn at_once(uncertainty: Uncertainty, seed: u64, draws: usize) -> Option<Distribution> {
        let mut simulation = Self::new(uncertainty, seed, draws);
        simulation.advance(draws);
        simulation.finish()
    }

    /// How many draws are made, and how many are wanted.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.credited.len(), self.wanted)
    }

    /// How many lines are drawn each time.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.streams.len()
    }

    /// Whether all draws that are wanted are made.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.credited.len() >= self.wanted
    }

    /// What the draws come to, so far as they are made; `None` where none is.
    #[must_use]
    pub fn finish(self) -> Option<Distribution> {
        Distribution::new(self.credited, &self.uncertainty)
    }
}
