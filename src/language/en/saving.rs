//! Saving and opening that did not go as usual, in English.

use super::calculator;
use crate::language::messages::saving::{NotSaved, SavingMessages};

pub(crate) static MESSAGES: SavingMessages = SavingMessages {
    not_saved: |why| match why {
        NotSaved::StorageRefused => "Not saved: this browser does not let the page store data.",
        NotSaved::StorageFull => "Not saved: the browser’s storage for this site is full.",
        NotSaved::ChangedElsewhere => {
            "Not saved: another tab had saved something else in the meantime. Save this as a file, then reload."
        }
        NotSaved::NewerVersion => "Not saved: what is stored here is from a newer version.",
        NotSaved::NoDatabase => {
            "Not safely saved: this browser does not let the page use its database. A quick copy is kept, which a crash could lose; save as a file to be sure."
        }
        NotSaved::OutOfReach => {
            "Not saved: your programme is in this browser’s database, which cannot be opened now. Reload to try again."
        }
        NotSaved::NotFetched => calculator::MESSAGES.saving_not_loaded,
        NotSaved::OldDataInTheWay => {
            "Not saved: what is stored here could be neither read nor set aside."
        }
    },
    conflict_saved_separately: "Another tab had saved something else in the meantime. What you had here is now a separate programme in the list of programmes; this is what the other tab saved.",
    newer_elsewhere: "A newer version of this page is open in another tab. Reload this one to go on; nothing is saved here until then.",
    formulas_dropped: |count| match count {
        1 => "One formula did not match its value; the value was kept.".to_owned(),
        count => format!("{count} formulas did not match their values; the values were kept."),
    },
    unreadable_set_aside: "What was stored here could not be read. It has been set aside, untouched.",
    newer_version: "What is stored here was saved by a newer version. It is left untouched.",
    download_old: "Download the old data",
    unrelated_copy_set_aside: "There was another copy of this programme that does not follow from the saved one. It has been set aside.",
    open_as_own_programme: "Open it as a separate programme",
    pending_input: |field, typed| {
        format!(
            "You typed “{typed}” ({field}) before it could be saved, and the field has changed since."
        )
    },
    use_pending_input: "Use what I typed",
};
