//! Files that were put into a dialog that takes another kind, on their way to the one that takes them: a
//! table from the programmes to the case studies, a saved programme the other way.
//! Must not know what is in a file, nor how a dialog reads it.

use leptos::prelude::*;
use send_wrapper::SendWrapper;
use web_sys::File;

/// A file that waits to be read. It never leaves the one thread that there is.
pub(super) type WaitingFile = ArcRwSignal<Option<SendWrapper<File>>>;

/// The files on their way, as a context.
#[derive(Clone, Default)]
pub(super) struct HandOver {
    /// What the dialog of programmes reads next.
    pub(super) document: WaitingFile,
    /// What the import of case studies opens with.
    pub(super) table: WaitingFile,
}

/// The files on their way in the nearest frame.
pub(super) fn use_hand_over() -> HandOver {
    use_context().unwrap_or_default()
}

/// Whether a file is a saved programme by its name.
pub(super) fn is_document(name: &str) -> bool {
    has_ending(name, &["json"])
}

/// Whether a file is a table by its name.
pub(super) fn is_table(name: &str) -> bool {
    has_ending(name, &["csv", "tsv", "tab", "xlsx", "xls", "xlsm", "ods"])
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_a_table_from_a_saved_programme() {
        for name in ["cases.csv", "CASI.CSV", "a.b.tsv", "casi.xlsx", "old.xls", "libre.ods"] {
            assert!(is_table(name) && !is_document(name), "{name}");
        }
        assert!(is_document("tornaconto-rossi.json") && !is_table("tornaconto-rossi.json"));
        for name in ["csv", "photo.png", "notes", ""] {
            assert!(!is_table(name) && !is_document(name), "{name}");
        }
    }
}
