//! What is seen: the views, a folder per area, and the session that they work on.
//! Must not compute a figure, write a digit or touch storage itself.

mod calculator;
mod desk;
mod draft;
mod erase;
mod keeper;
mod parts;
mod session;

pub use calculator::calculator;
pub use desk::Desk;
pub use keeper::Keeper;
pub use session::Session;
