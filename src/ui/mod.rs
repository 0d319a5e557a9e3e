//! What is seen: the views, a folder per area, and the session that they work on.
//! Must not compute a figure, write a digit or touch storage itself.

mod area;
mod calculator;
mod cases;
mod desk;
mod draft;
mod frame;
mod keeper;
mod keeping;
mod kpis;
mod line;
mod parts;
mod programmes;
mod saving;
mod session;
mod state;
mod stored;
mod survey;
mod tables;
mod tabs;
mod unseen;
mod untaken;
mod view;

pub use area::Area;
pub use desk::Desk;
pub(crate) use draft::NUMBERS;
pub(crate) use frame::{fetch_rest, frame};
pub use keeper::Keeper;
pub use session::Session;
pub(crate) use stored::STORED;
pub use view::Followed;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use view::html;
pub(crate) use view::{NotFetched, View, following};
