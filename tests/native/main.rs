//! Native tests: what the product knows, keeps and says, without a browser.

mod build;
mod waterfall;
mod worked_example;
