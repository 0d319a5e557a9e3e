//! What only a browser can do: keep, format by region, focus, hand over a file.
//! The one room that touches the web; must not know what a benefit or a figure is.

pub mod clipboard;
pub mod clock;
pub mod download;
pub mod focus;
pub mod intl;
pub mod journal;
pub mod keys;
pub mod paper;
pub mod pending_input;
pub mod preferences;
pub mod protection;
pub mod storage;
pub mod styles;
pub mod task;
pub mod upload;
