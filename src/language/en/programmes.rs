//! The dialog of programmes, in English.

use crate::document::{Flaw, Undecodable, VERSION};
use crate::language::messages::programmes::ProgrammeMessages;

pub(crate) static MESSAGES: ProgrammeMessages = ProgrammeMessages {
    title: "Programmes, history and files",
    close: "Close",
    loading: "Looking…",
    storage_unavailable: "This browser does not let this page look at what is kept. What you see works, and can be saved as a file.",
    programmes: "Programmes",
    untitled: "Without a name",
    copy_of: |name| format!("{name} (copy)"),
    is_open: "open now",
    changed: |when| format!("changed {when}"),
    new_programme: "New programme",
    open: "Open",
    duplicate: "Duplicate",
    rename: "Rename",
    name: "Name",
    save_name: "Keep the name",
    delete: "Delete",
    deleted: |count| format!("Deleted ({count})"),
    restore_deleted: "Bring back",
    action_failed: "That did not work: what is open is not saved, or what was asked for is not there. Nothing was changed.",
    none_yet: "Nothing is saved yet. The first figure that you change begins a programme.",

    history: "History",
    history_hint: "A checkpoint is made every few minutes of work. One that you make yourself, with a name, stays for good.",
    no_history: "There is no checkpoint yet.",
    create_checkpoint: "Name this moment",
    checkpoint_name: "Name of this moment",
    compare: "Look",
    at_checkpoint: "then",
    now: "now",
    in_the_file: "in the file",
    restore: "Go back to this",
    cancel: "Leave it",
    lines: "Lines",

    files: "Files",
    files_hint: "A file can be kept anywhere, sent to someone, and opened here again.",
    save_file: "Save as file",
    open_file: "Open a file…",
    drop_here: "or drop it anywhere on the calculator",
    save_everything: "Save everything in one file",
    as_new_programme: "Open as a new programme",
    replace_open: "Put it in the place of the open one",
    archive_count: |count| match count {
        1 => "This file holds one programme.".to_owned(),
        count => format!("This file holds {count} programmes."),
    },
    add_all: "Add to the programmes here",
    added: |count| match count {
        1 => "One programme was added.".to_owned(),
        count => format!("{count} programmes were added."),
    },
    not_text: "This is not a text file in UTF-8, so it is no document of ours.",
    file_unreadable: "The file could not be read from the device.",

    storage: "How safe it is",
    storage_is_persistent: "The browser has promised not to erase what is kept here.",
    storage_is_not_persistent: "The browser may erase what is kept here when it runs short of room.",
    storage_expires: "This browser may erase what is kept here after seven days without a visit. A file is safe.",
    request_persistent_storage: "Ask the browser to keep it",
    last_backup: |when| format!("Last saved as a file: {when}."),
    no_backup: "This programme has never been saved as a file.",
    erase: "Erase everything…",
    erase_question: "Erase every programme, its history and your preferences from this browser? This is the only thing here that cannot be undone.",
    erase_now: "Erase everything now",
    undecodable: |why| match why {
        Undecodable::TooLarge => {
            "This file is larger than 20 MB, the most that is opened here. Choose a smaller one."
                .to_owned()
        }
        Undecodable::TooDeep => {
            "This is not a Tornaconto file: its parts lie deeper in one another \
                                 than those of any of ours. Choose a file that was saved here."
                .to_owned()
        }
        Undecodable::Truncated => {
            "This file ends too early: a part of it is missing. Copy or download it again."
                .to_owned()
        }
        Undecodable::NotJson { line, column } => format!(
            "This file cannot be read from line {line}, character {column} on: it is no JSON there. \
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
            "This was saved by a newer version of Tornaconto (its form is {version}, this page \
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
                    format!("{number} must stand in quotation marks, so that it is read exactly")
                }
                Flaw::Twice(which) => format!("“{which}” is given twice"),
                Flaw::Apart(which) => format!("“{which}” does not fit the other parts"),
                Flaw::LineTooLarge => {
                    "what the line comes to is too large to be computed exactly".to_owned()
                }
            };
            format!("In this file, {place}: {what}. Put it right there, or choose another file.")
        }
    },
};
