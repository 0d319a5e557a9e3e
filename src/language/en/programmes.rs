//! The dialog of programmes, in English.

use crate::document::{Flaw, Undecodable, VERSION};
use crate::language::messages::programmes::ProgrammeMessages;

pub(crate) static MESSAGES: ProgrammeMessages = ProgrammeMessages {
    title: "Programmes, history and files",
    close: "Close",
    loading: "Loading…",
    storage_unavailable: "This browser does not let the page read what is stored. What you see still works and can be saved as a file.",
    programmes: "Programmes",
    untitled: "Untitled",
    copy_of: |name| format!("{name} (copy)"),
    is_open: "open now",
    changed: |when| format!("changed {when}"),
    new_programme: "New programme",
    open: "Open",
    duplicate: "Duplicate",
    rename: "Rename",
    name: "Name",
    save_name: "Save",
    delete: "Delete",
    deleted: |count| format!("Deleted ({count})"),
    restore_deleted: "Restore",
    action_failed: "That did not work: the open programme is not saved, or what you asked for is no longer there. Nothing has changed.",
    none_yet: "Nothing is saved yet. The first figure you change starts a programme.",

    history: "History",
    history_hint: "A checkpoint is made every few minutes of work. Those you save yourself, with a name, are kept for good.",
    no_history: "There are no checkpoints yet.",
    create_checkpoint: "Save a checkpoint",
    checkpoint_name: "Name of the checkpoint",
    compare: "Compare",
    at_checkpoint: "then",
    now: "now",
    in_the_file: "in the file",
    restore: "Restore this",
    cancel: "Cancel",
    lines: "Lines",

    files: "Files",
    files_hint: "A file can be kept anywhere, sent to someone, and opened here again.",
    save_file: "Save as file",
    open_file: "Open a file…",
    drop_here: "or drop it anywhere on the calculator",
    save_everything: "Save everything in one file",
    as_new_programme: "Open as a new programme",
    replace_open: "Replace the open programme",
    archive_count: |count| match count {
        1 => "This file holds one programme.".to_owned(),
        count => format!("This file holds {count} programmes."),
    },
    add_all: "Add to the programmes in this browser",
    added: |count| match count {
        1 => "One programme was added.".to_owned(),
        count => format!("{count} programmes were added."),
    },
    not_text: "This is not a text file in UTF-8, so it is not a Tornaconto file.",
    file_unreadable: "The file could not be read.",
    file_changed: "It could not be read to its end: it has been changed, moved or deleted since it was chosen. Choose it again.",
    is_table: |name| format!("{name} is a table, not a saved programme."),
    import_table: "Import it in Case studies",

    storage: "Storage",
    storage_is_persistent: "The browser has promised not to delete what is stored here.",
    storage_is_not_persistent: "The browser may delete what is stored here when it runs short of space.",
    storage_expires: "This browser may delete what is stored here after seven days without a visit. A file is safe.",
    request_persistent_storage: "Ask the browser not to delete it",
    last_backup: |when| format!("Last saved as a file: {when}."),
    no_backup: "This programme has never been saved as a file.",
    erase: "Erase everything…",
    erase_question: "Erase every programme, its history and your preferences from this browser? This is the only thing here that cannot be undone.",
    erase_now: "Erase everything now",
    undecodable: |why| {
        match why {
        Undecodable::TooLarge => {
            "This file is larger than 20 MB, the most that can be opened here. Choose a smaller one."
                .to_owned()
        }
        Undecodable::TooDeep => {
            "This is not a Tornaconto file: its parts are nested more deeply \
                                 than those of any of ours. Choose a file that was saved here."
                .to_owned()
        }
        Undecodable::Truncated => {
            "This file ends too early: part of it is missing. Copy or download it again."
                .to_owned()
        }
        Undecodable::NotJson { line, column } => format!(
            "This file cannot be read from line {line}, character {column} on: it is not valid JSON there. \
             Choose a file as it was saved here."
        ),
        Undecodable::MemberTwice { line, column } => format!(
            "In this file an object has the same member twice, the second time at line {line}, \
             character {column}. Remove one of the two, or choose a file as it was saved here."
        ),
        Undecodable::NotOurs => {
            "This is not a Tornaconto file. Choose a file that was saved here.".to_owned()
        }
        Undecodable::Newer(version) => format!(
            "This was saved by a newer version of Tornaconto (its format is {version}, this page \
             reads up to {VERSION}). Reload the page to get the newest version, then open it again."
        ),
        Undecodable::Faulty(fault) => {
            let place = fault.place();
            let place = match place.as_str() {
                "" => "in its outermost object".to_owned(),
                place => format!("at {place}"),
            };
            let what = match &fault.flaw {
                Flaw::Missing => "it is missing".to_owned(),
                Flaw::Unknown(name) => format!("“{name}” is not known there"),
                Flaw::NotAccepted(value) => format!("“{value}” is not accepted there"),
                Flaw::NotText(number) => {
                    format!("{number} must be in quotation marks, so that it is read exactly")
                }
                Flaw::Twice(which) => format!("“{which}” is given twice"),
                Flaw::Apart(which) => format!("“{which}” does not fit the other parts"),
                Flaw::LineTooLarge => {
                    "what the line comes to is too large to compute exactly".to_owned()
                }
            };
            format!("In this file, {place}: {what}. Correct it there, or choose another file.")
        }
    }
    },
};
