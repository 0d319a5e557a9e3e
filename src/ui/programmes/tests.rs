//! What the dialog says of what is stored, of files and of other documents.
//! Must not need a browser: it writes the moments, so rows of programmes are left to the journeys.

use leptos::prelude::*;

use super::dialog_content::Sections;
use super::dialog_state::DialogState;
use super::preview::{Preview, Source};
use super::{BackupReminder, DIALOG, ProgrammesDialog, WaitingFile};
use crate::browser::storage::Failure;
use crate::browser::upload::{NoText, Upload};
use crate::document::Document;
use crate::domain::currency::Currency;
use crate::exchange;
use crate::exchange::{write_archive, write_document};
use crate::language::{Language, Locale, NativeFormatter};
use crate::ui::html::html;
use crate::ui::session::programmes::ProgrammeList;
use crate::ui::{LocaleContext, Navigation, ProgrammeStore, Session};

fn written<V: IntoView + 'static>(language: Language, view: impl FnOnce() -> V) -> String {
    let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
    let locale = Locale::from_language(language);
    let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| ());
    html(&session, &locale, &Navigation::of_all(), view)
}

/// What the dialog holds after something has been done in it.
fn after(language: Language, act: impl FnOnce(&DialogState)) -> String {
    written(language, || {
        let dialog = DialogState::new(None);
        act(&dialog);
        provide_context(dialog);
        view! { <Sections/> }
    })
}

fn chosen(name: &str, text: Result<String, NoText>) -> Upload {
    Upload { name: name.to_owned(), text }
}

/// Whether the words stand there, in this order.
fn says(html: &str, words: &[&str]) {
    words.iter().fold(html, |rest, words| {
        rest.split_once(words).unwrap_or_else(|| panic!("`{words}` is not in {rest}")).1
    });
}

#[test]
fn the_dialog_is_empty_until_it_is_opened() {
    let view = || {
        let dropped = WaitingFile::default();
        view! { <ProgrammesDialog dropped/><BackupReminder/> }
    };
    let html = written(Language::English, view);
    says(&html, &["<dialog", "></dialog>"]);
    assert!(!html.contains("reminder"), "{html}");
}

#[test]
fn what_is_stored_is_unknown_out_of_reach_or_nothing() {
    let content = || (DIALOG.get().unwrap().content)(None, RwSignal::new(None));
    let html = written(Language::English, content);
    says(&html, &["keeping-title", "role=\"status\"", "programmes-title", "history-title"]);
    says(&html, &["files-title", "safety-title"]);
    for language in Language::ALL {
        let words = language.programme_messages();
        let pending = after(language, |_| ());
        says(&pending, &[words.loading, words.loading, words.loading]);
        let out_of_reach = after(language, |dialog| dialog.show(Err(Failure::Refused)));
        says(
            &out_of_reach,
            &[words.storage_unavailable, words.new_programme, words.storage_unavailable],
        );
        let empty = after(language, |dialog| dialog.show(Ok(ProgrammeList::default())));
        says(&empty, &[words.none_yet, words.no_history]);
        assert!(!empty.contains("backup"), "{empty}");
    }
}

#[test]
fn a_file_is_shown_beside_what_is_open_and_replaces_nothing() {
    let dollars = Currency::parse("USD").unwrap();
    let text = write_document(&Document::worked_example(dollars)).unwrap();
    let html = after(Language::English, |dialog| {
        dialog.look_at(&chosen("<rossi>.json", Ok(text)));
        dialog.session.now(|open, _| {
            assert_eq!(open.calculation().programme.currency, Currency::EURO);
        });
    });
    says(&html, &["id=\"keeping-preview\"", "<h3>&lt;rossi&gt;.json", "in the file", "now"]);
    says(
        &html,
        &[
            "<td>USD\u{a0}100,000</td><td>€100,000</td>",
            "data-part=\"replace\"",
            "data-part=\"as-new\"",
        ],
    );
}

#[test]
fn a_checkpoint_is_gone_back_to_and_not_called_a_file() {
    let document = Document::worked_example(Currency::EURO);
    let title = "Before".to_owned();
    let preview = Preview { source: Source::Checkpoint, title, document };
    let html = after(Language::English, |dialog| dialog.preview.set(Some(preview)));
    says(&html, &["<h3>Before", "then", "data-part=\"restore\""]);
}

#[test]
fn a_file_that_cannot_be_read_says_why_under_its_name() {
    let cases = [
        (Ok("[".to_owned()), "&lt;b&gt;.json: "),
        (Err(NoText::TooLarge), "large"),
        (Err(NoText::NotText), Language::English.programme_messages().not_text),
        (Err(NoText::Unreadable), Language::English.programme_messages().file_unreadable),
        (Err(NoText::Changed), "changed, moved or deleted"),
    ];
    for (text, reason) in cases {
        let html = after(Language::English, |dialog| dialog.look_at(&chosen("<b>.json", text)));
        says(&html, &["<p class=\"notice\"><span>&lt;b&gt;.json: "]);
        says(&html, &[reason]);
        assert!(!html.contains("keeping-preview"), "{html}");
    }
}

#[test]
fn an_archive_says_how_much_it_holds_before_anything_is_added() {
    let document = Document::worked_example(Currency::EURO);
    let programme = exchange::ArchivedProgramme { name: None, document, history: Vec::new() };
    let text = write_archive(&[programme.clone(), programme]).unwrap();
    let html = after(Language::English, |dialog| {
        dialog.look_at(&chosen("everything.json", Ok(text)));
    });
    says(&html, &["data-part=\"archive\"", "2 programmes", "data-part=\"add-all\""]);
}
