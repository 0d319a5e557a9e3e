//! What is kept of every programme, in which form, and which copy of it is the truth.
//! Must not know where bytes lie, what a screen shows, or a clock; moments are handed in.
//!
//! There are two copies. The *fast copy* is the open programme as one text, read at once when a
//! page opens and written with every pause in typing; browsers put it on the disk when they find
//! time. The *journal* has a record for every such pause, either the whole document or the edits
//! since, each with the checksum of everything before it; nothing is called saved before the
//! journal has it. When a page opens, the newest of both that is whole and goes on from the other
//! wins; what loses, and might be missed, is offered.

mod checksum;
mod copy;
mod pen;
mod pending_input;
mod record;
mod recovery;
mod shelf;
mod thinning;

pub use checksum::Checksum;
pub use copy::{FIRST_PROGRAMME, left_to_journal};
pub use pen::Pen;
pub use pending_input::PendingInput;
pub use record::{Content, Moment, Position, Record};
pub use recovery::{Found, Offer, Recovered, Start, choose, follow, recover, with_edits};
pub use shelf::{Headline, Past, Programme, history, programmes};
pub use thinning::{Checkpoint, MOST};
