//! What a journey needs to drive a real browser and to say what it saw.
//! Must not know the product beyond its element's name and that its root is open; `torture` alone
//! knows what it promises of keeping.
//!
//! - `journey`, `runner`: the list of journeys, and how they are made side by side
//! - `browser`, `driver`, `engine`, `profile`, `processes`: browsers, their start and their end
//! - `page`, `actions`, `viewport`, `layout`, `axe`, `devtools`: what is done on a page and read from it
//! - `test_site`, `trace`, `ledger`: the site's side, what a failure leaves, many cases at once

mod actions;
mod axe;
mod browser;
mod devtools;
mod driver;
mod engine;
mod environment;
mod journey;
pub mod large_table;
mod layout;
pub mod ledger;
mod page;
mod processes;
mod profile;
mod runner;
mod test_site;
pub mod torture;
mod trace;
mod viewport;

pub use engine::Engine;
pub use journey::{Alike, Browsers, Differs, Journey, Steps};
pub use layout::{LayoutFault, LayoutFaultKind, WIDTHS};
pub use page::{Page, SOON};
pub use runner::{in_a_browser, make};
pub use thirtyfour::{Key, TypingData, WebElement};
