//! Then and now: a moment is marked, and the present compared with it while it goes on being edited.
//! Must not compute a figure; the moment and the session hold them.
//!
//! - `marking`: a moment is marked, comparing begins and ends
//! - `figures`: which figures of an area are compared
//! - `bar`: what stands above an area meanwhile
//! - `beside`: what stands beside a figure of the answer
//!
//! Sessions pass in; moments pass to the session. All of it is part of `details`.

mod bar;
mod beside;
mod figures;
mod marking;

pub(super) use bar::ComparisonBar;
pub(super) use beside::{class_of_change, figure_then};
pub(super) use figures::section_of_report;
pub(super) use marking::{accept_offer, mark, mark_and_tell, offer_label, toggle, toggle_and_tell};
