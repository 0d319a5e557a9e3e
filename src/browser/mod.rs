//! What only a browser can do: store, format by region, move the focus, hand over a file.
//! The one room that touches the web; must not know what a benefit or a figure is.
//!
//! - Stored data: `storage` (local storage), `keys` (all storage keys), `journal` with `journal.js` (the
//!   database, and which tab writes), `pending_input`, `preferences`, `persistent_storage`.
//! - Files: `upload`, `download`, `clipboard`. The page: `focus`, `place`, `text_input`, `printing`, `styles`.
//! - The machine: `clock`, `intl` (`Intl`), `task` (timers and futures).
//!
//! Text, numbers and callbacks pass in and out; no document and no view.

pub mod clipboard;
pub mod clock;
pub mod download;
pub mod focus;
pub mod full_screen;
pub mod intl;
pub mod journal;
pub mod keys;
pub mod pending_input;
pub mod persistent_storage;
pub mod place;
pub mod preferences;
pub mod printing;
pub mod storage;
pub mod styles;
pub mod tab_storage;
pub mod task;
pub mod text_input;
pub mod upload;
