//! What the answer could be where lines are uncertain (domain §7): drawn at random from their ranges,
//! and each range by itself. Must not know a screen, a clock, or where a seed comes from: the same
//! seed gives the same digits everywhere.
//!
//! - `triangular`: the distribution of a value with a lowest, a most likely and a highest
//! - `uncertainty`: which lines have a range that counts, what each credits by its measure, and why
//!   the others are not drawn
//! - `draws`: the simulation itself, in steps
//! - `distribution`: percentiles, the chance of a loss, the bars of its drawing
//! - `tornado`: which line matters most
//! - `usual_ranges`: ±20 % for lines that have no range

mod distribution;
mod draws;
mod tornado;
mod triangular;
mod uncertainty;
mod usual_ranges;

pub use distribution::{Bar, Distribution, Outcome};
pub use draws::{MORE_DRAWS, Simulation, USUAL_DRAWS};
pub use tornado::{Swing, tornado};
pub use triangular::Triangular;
pub use uncertainty::{NotDrawn, UncertainLine, Uncertainty, range_problem};
pub use usual_ranges::{lacks_ranges, with_usual_ranges};
