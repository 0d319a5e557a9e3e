//! What is seen: the views, a folder per area, and the session that they work on.
//! Must not compute a figure, write a digit or touch storage itself.
//!
//! Views are Leptos components; what they work on comes by context: `use_session()`, `use_locale()`,
//! `use_navigation()`.
#![expect(unreachable_pub, reason = "`#[component]` makes the types of its props `pub`")]

mod area;
mod calculator;
mod cases;
mod components;
mod desk;
mod details;
mod draft;
mod former;
mod frame;
#[cfg(not(target_arch = "wasm32"))]
#[allow(dead_code, reason = "until the first paint is written by it")]
mod html;
mod keeper;
mod keeping;
mod kpis;
mod lazy;
mod line;
mod locale;
mod opening;
mod programmes;
mod saving;
mod session;
mod state;
mod stored;
mod survey;
mod tables;
mod tabs;
mod view;

pub use area::{Area, Navigation};
pub use desk::Desk;
pub(crate) use frame::{fetch_rest, frame};
pub use keeper::Keeper;
pub(crate) use lazy::NotFetched;
pub use locale::LocaleContext;
pub use session::Session;
pub(crate) use stored::STORED;
pub use view::Followed;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use view::html;
pub(crate) use view::{View, following};
