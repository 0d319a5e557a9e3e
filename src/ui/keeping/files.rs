//! Files: save the open programme or everything, open one and look at it before anything changes.
//! Must not read a file; the exchange room does.

use std::sync::Arc;

use send_wrapper::SendWrapper;

use super::preview::{self, Preview, Source};
use super::{Panel, Said};
use crate::browser::download;
use crate::browser::focus;
use crate::browser::storage::Failure;
use crate::browser::task;
use crate::browser::upload::{self, NoText, Upload};
use crate::document::{LARGEST, Undecodable};
use crate::exchange::{ARCHIVE_NAME, Contents, name_of, read, write, write_all};
use crate::ui::desk::Desk;
use crate::ui::draft::gives;
use crate::ui::view::{Element, View, button, element, following, part};

/// The part.
pub(super) fn files(panel: &Panel) -> Element {
    let words = panel.desk.language().of_keeping();
    let save = panel.press(|panel, _| {
        panel.said.set(if save_file(&panel.desk) { Said::Nothing } else { too_large(panel) });
    });
    let everything = panel.press(|panel, _| {
        let panel = panel.clone();
        panel.clone().attempt(async move {
            if !save_everything(&panel.desk).await? {
                panel.said.set(too_large(&panel));
            }
            Ok(())
        });
    });
    let taken = panel.clone();
    let choose = element("input")
        .set("type", "file")
        .set("id", "file-to-open")
        .set("class", "unseen")
        .set("accept", ".json,application/json")
        .on("change", move |event| {
            let panel = taken.clone();
            upload::chosen(event, LARGEST, move |upload| panel.take(&upload));
        });
    part("section", "files")
        .set("aria-labelledby", "files-title")
        .with(element("h3").set("id", "files-title").with(words.files))
        .with(part("p", "quiet").with(words.files_hint))
        .with(
            part("div", "choices")
                .with(button("tool save-file", save).with(words.save_file))
                .with(choose)
                .with(
                    element("label")
                        .set("class", "tool open-file")
                        .set("for", "file-to-open")
                        .with(words.open_file),
                )
                .with(part("span", "quiet").with(words.drop_here))
                .with(button("tool save-everything", everything).with(words.save_everything)),
        )
        .with(archive(panel))
}

/// Saves the open programme as a file.
fn save_file(desk: &Desk) -> bool {
    let document = desk.session.now(|document, _| document.clone());
    let Some(text) = write(&document) else { return false };
    download::text_file(name_of(&document), text);
    let session = desk.session.clone();
    task::spawn(async move {
        // Where nothing is kept there is nothing to note it at.
        let _ = session.note_backup().await;
    });
    true
}

/// More than a file may hold.
fn too_large(panel: &Panel) -> Said {
    Said::Words((panel.desk.language().of_keeping().undecodable)(&Undecodable::TooLarge))
}

async fn save_everything(desk: &Desk) -> Result<bool, Failure> {
    let programmes = desk.session.everything().await?;
    let text = write_all(&programmes);
    let fits = text.is_some();
    if let Some(text) = text {
        download::text_file(ARCHIVE_NAME.to_owned(), text);
    }
    Ok(fits)
}

impl Panel {
    /// Looks at a file that was chosen or dropped. Nothing changes by it.
    pub(super) fn take(&self, upload: &Upload) {
        self.preview.set(None);
        self.archive.set(None);
        let words = self.desk.language().of_keeping();
        let contents = match &upload.text {
            Ok(bytes) => read(bytes).map_err(|why| (words.undecodable)(&why)),
            Err(NoText::TooLarge) => Err((words.undecodable)(&Undecodable::TooLarge)),
            Err(NoText::NotText) => Err(words.not_text.to_owned()),
            Err(NoText::Unreadable) => Err(words.not_read.to_owned()),
        };
        self.said.set(match contents {
            Ok(Contents::Programme(mut document)) => {
                document.keep_formulas(gives);
                let preview = Preview::new(Source::File, upload.name.clone(), *document);
                self.preview.set(Some(preview));
                focus::to(self.tree.0.clone().map(SendWrapper::take), preview::ID.to_owned());
                Said::Nothing
            }
            Ok(Contents::Archive(mut programmes)) => {
                for programme in &mut programmes {
                    programme.document.keep_formulas(gives);
                }
                self.archive.set(Some(Arc::new(programmes)));
                Said::Nothing
            }
            Err(sentence) => Said::Words(format!("{}: {sentence}", upload.name)),
        });
    }
}

/// An archive that was opened, before anything of it is added.
fn archive(panel: &Panel) -> View {
    let panel = panel.clone();
    following(move || {
        let words = panel.desk.language().of_keeping();
        let programmes = panel.archive.get()?;
        let count = programmes.len();
        let add = panel.press(move |panel, _| {
            let (panel, programmes) = (panel.clone(), programmes.clone());
            panel.archive.set(None);
            panel.clone().attempt(async move {
                panel.desk.session.add_all(&programmes).await?;
                panel.said.set(Said::Words((words.added)(count)));
                Ok(())
            });
        });
        let leave = panel.press(|panel, _| panel.archive.set(None));
        let choices = part("div", "choices")
            .with(button("tool add-all", add).with(words.add_all))
            .with(button("link", leave).with(words.do_not));
        let look = element("p").with((words.archive_holds)(count));
        Some(part("div", "archive").set("role", "status").with(look).with(choices))
    })
}
