//! Builds, serves, tests and measures Tornaconto.
fn main() {}
