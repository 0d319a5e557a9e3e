//! How programmes are saved: the journal and its local copy, and which of them counts when a page opens.
//! Must not know where bytes lie, what a screen shows, or a clock; moments are handed in.
//!
//! There are two copies. The *local copy* is the open programme as one text, read at once when a
//! page opens and written with every pause in typing; browsers put it on the disk when they find
//! time. The *journal* has a record for every such pause, either the whole document (a snapshot) or
//! the edits since, each with the checksum of everything before it; nothing is called saved before
//! the journal has it. When a page opens, the newest of both that is complete and continues the
//! other wins; what loses, and might be missed, is offered.
//!
//! - `local_copy`: the form of the local copy.
//! - `journal_record`: the form of a record, and positions in a journal.
//! - `journal_writer`: which records are written next, and when one is a snapshot.
//! - `journal_reader`: the document that a journal holds, and what another tab has added to it.
//! - `newest_copy`: which of journal and local copy wins.
//! - `programme_list`: what the journal says of its programmes and checkpoints, for lists.
//! - `checkpoint_retention`: which checkpoints of the history stay.
//! - `pending_input`: what was typed before the journal was open.
//! - `checksum`: whether a text is still what was written.
//!
//! Documents, edits and text pass in and out; the room that stores them is `browser`.

mod checkpoint_retention;
mod checksum;
mod journal_reader;
mod journal_record;
mod journal_writer;
mod local_copy;
mod newest_copy;
mod pending_input;
mod programme_list;

pub use checkpoint_retention::{Checkpoint, MAX_UNNAMED_CHECKPOINTS};
pub use checksum::Checksum;
pub use journal_reader::{JournalContent, apply_batch, read_journal, with_edits};
pub use journal_record::{Content, Moment, Position, Record};
pub use journal_writer::JournalWriter;
pub use local_copy::{FIRST_PROGRAMME, headline_left_to_journal};
pub use newest_copy::{FoundDocument, NewestCopy, RejectedCopy, choose_newest};
pub use pending_input::PendingInput;
pub use programme_list::{
    CheckpointEntry, Headline, ProgrammeEntry, list_checkpoints, list_programmes,
};
