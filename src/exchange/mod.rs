//! Ways in and out of the product other than typing: files.
//! Must not know a screen, a sentence, a clock, or how a file reaches the device.

pub mod answers;
mod archive;
pub mod cases;
mod file;
mod layout;
mod letters;
mod moment;
pub mod table;

pub use archive::{Past, Programme};
pub use file::{ARCHIVE_NAME, Contents, name_of, read, write, write_all};
pub use moment::Moment;
