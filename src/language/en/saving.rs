//! Saving and opening that did not go as usual, in English.

use super::calculator;
use crate::language::messages::saving::{NotSaved, SavingMessages};

pub(crate) static MESSAGES: SavingMessages = SavingMessages {
    not_saved: |why| match why {
        NotSaved::StorageRefused => "Not saved: this browser allows the page no storage.",
        NotSaved::StorageFull => "Not saved: the browser’s storage for this site is full.",
        NotSaved::ChangedElsewhere => {
            "Not saved: another tab had saved something else meanwhile. Save this as a file, then reload."
        }
        NotSaved::NewerVersion => "Not saved: what is kept here is of a newer version.",
        NotSaved::NoDatabase => {
            "Not saved for certain: this browser gives the page no database here. A quick copy is kept, which a crash may lose; save as a file to be sure."
        }
        NotSaved::OutOfReach => {
            "Not saved: your programme is in this browser’s database, which cannot be opened now. Reload to try again."
        }
        NotSaved::NotFetched => calculator::MESSAGES.saving_not_loaded,
        NotSaved::OldDataInTheWay => {
            "Not saved: what is kept here could be neither read nor set aside."
        }
    },
    conflict_saved_separately: "Another tab had saved something else meanwhile. What was here is saved as a programme of its own, in the list of programmes; this is what the other tab saved.",
    newer_elsewhere: "A newer version of this page is open in another tab. Reload this one to go on; nothing is saved here until then.",
    formulas_dropped: |count| match count {
        1 => "One formula did not give its value; the value stays.".to_owned(),
        count => format!("{count} formulas did not give their values; the values stay."),
    },
    unreadable_set_aside: "What was kept here could not be read. It has been set aside, untouched.",
    newer_version: "What is kept here was saved by a newer version. It stays untouched.",
    download_old: "Download the old data",
    unrelated_copy_set_aside: "There was another copy of this programme that does not go on from the saved one. It has been set aside.",
    open_as_own_programme: "Open it as a programme of its own",
    pending_input: |field, typed| {
        format!(
            "You typed “{typed}” ({field}) before it could be saved, and the field has changed since."
        )
    },
    use_pending_input: "Use what I typed",
};
