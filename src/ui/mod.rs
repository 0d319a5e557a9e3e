//! What is seen: the views, a folder per area, and the session that they work on.
//! Must not compute a figure, write a digit or touch storage itself.
//!
//! - Areas: `calculator`, `cases`, `survey`, `kpis`, `overview`; `tables` and `programmes` are dialogs of their own.
//! - Shared: `components`, `line` (the inputs of a benefit line), `session` (what is worked on),
//!   `debounced_document` (what follows the document once changes pause),
//!   `examples_left` (which figures are still the example's, one after the other).
//! - In front of them: `present` (large, for a room), `comparison` (then and now).
//! - Around them: `app` (contexts), `face` (the desk, or the survey for others), `frame` (title, tabs, footer),
//!   `area` (navigation), `locale`,
//!   `hand_over` (a file on its way from one dialog to another).
//! - Code that is loaded later: `lazy_module` (how), `details` (what of the calculator nobody sees at first).
//! - Long work that leaves the page alive: `turns`.
//!
//! A mounted session and a language pass in; edits pass to the session. Nothing else passes out.
//!
//! Views are Leptos components; what they work on comes by context: `use_session()`, `use_locale()`,
//! `use_navigation()`.
#![expect(unreachable_pub, reason = "`#[component]` makes the types of its props `pub`")]

mod action_notice;
mod app;
mod area;
mod calculator;
mod cases;
mod comparison;
mod components;
mod debounced_document;
mod details;
mod examples_left;
mod face;
mod frame;
mod hand_over;
#[cfg(not(target_arch = "wasm32"))]
mod html;
mod kpis;
mod lazy_module;
mod line;
mod lines_behind;
mod locale;
mod overview;
mod present;
mod programmes;
mod scenarios;
mod session;
mod survey;
mod tables;
mod turns;

pub use app::{App, ChangeLocale};
use area::use_navigation;
pub use area::{Area, Navigation};
pub use face::{Face, Presentation};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use frame::Frame;
pub(crate) use frame::fetch_rest;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use html::html;
pub(crate) use lazy_module::NotFetched;
pub use locale::LocaleContext;
use locale::use_locale;
pub(crate) use session::PERSISTENCE;
use session::use_session;
pub use session::{ProgrammeStore, Session};
