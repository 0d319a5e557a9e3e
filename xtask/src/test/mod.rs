//! Everything that tries the product: what CI runs, and what runs for hours.
//! Must not know what a test tries: that is in `tests` and `fuzz`.
//!
//! - `checks`: `cargo xtask test`: lints, native tests, size budget, journeys
//! - `journeys`: runs `tests/journeys` in both browsers
//! - `torture`: `cargo xtask torture`: what is stored, under every fault, many times
//! - `fuzz`: `cargo xtask fuzz`: random input for what reads from outside
//! - `browsers`: finds or installs the browsers and their drivers
//! - `environment`: the test site and where browsers are, for journeys, torture and the benchmark

pub(crate) mod browsers;
pub(crate) mod checks;
pub(crate) mod environment;
pub(crate) mod fuzz;
pub(crate) mod journeys;
pub(crate) mod torture;
