//! How safe what is kept is: the browser's promise, the last file, and erasing everything.
//! Must not erase anything that was not confirmed.

use super::{Panel, Said, of_shelf};
use crate::browser::protection::{self, Protection};
use crate::browser::task;
use crate::ui::desk::Desk;
use crate::ui::programmes::Shelf;
use crate::ui::view::{Element, Followed, View, button, element, following_of, part};

/// The part.
pub(super) fn safety(panel: &Panel) -> Element {
    let words = panel.desk.language().of_keeping();
    part("section", "safety")
        .set("aria-labelledby", "safety-title")
        .with(element("h3").set("id", "safety-title").with(words.safety))
        .with(promise(panel))
        .with(of_shelf(panel, backup))
        .with(erasing(panel))
}

fn promise(panel: &Panel) -> View {
    let words = panel.desk.language().of_keeping();
    let said = Followed::new(None::<Protection>);
    let asked = said.clone();
    let first = said.clone();
    task::spawn(async move { first.set(Some(protection::now().await)) });
    following_of(
        move || said.get(),
        move |said| -> Option<Element> {
            let sentence = match (*said)? {
                Protection::Promised => words.promised,
                Protection::WhenShort => words.not_promised,
                Protection::AfterDays => words.erased_after_days,
            };
            let asked = asked.clone();
            let ask = move |_: &_| {
                let asked = asked.clone();
                task::spawn(async move { asked.set(Some(protection::ask().await)) });
            };
            let ask = (*said != Some(Protection::Promised))
                .then(|| button("link ask", ask).with(words.ask_to_promise));
            Some(element("p").with(sentence).with(" ").with(ask))
        },
    )
}

/// Says under the answer what a browser that erases after days may erase.
pub(super) fn remind(desk: &Desk, reminds: &Followed<Option<String>>) {
    let (desk, reminds) = (desk.clone(), reminds.clone());
    task::spawn(async move { reminds.set(reminder_now(&desk).await) });
}

async fn reminder_now(desk: &Desk) -> Option<String> {
    if protection::now().await == Protection::Promised {
        return None;
    }
    let shelf = desk.session.list().await.ok()?;
    let words = desk.language().of_keeping();
    Some(format!("{} {}", words.erased_after_days, backed_up(desk, &shelf)?))
}

/// When the open programme was saved as a file, in words.
fn backed_up(desk: &Desk, shelf: &Shelf) -> Option<String> {
    let words = desk.language().of_keeping();
    let open = shelf.programmes.iter().find(|programme| programme.id == shelf.open)?;
    Some(match open.backup {
        Some(when) => (words.last_backup)(&desk.moment(when)),
        None => words.no_backup.to_owned(),
    })
}

/// When the open programme was saved as a file.
fn backup(panel: &Panel, shelf: &Shelf) -> Option<Element> {
    Some(part("p", "backup").with(backed_up(&panel.desk, shelf)?))
}

fn erasing(panel: &Panel) -> View {
    let words = panel.desk.language().of_keeping();
    let is_asking = Followed::new(false);
    let (reads, panel) = (is_asking.clone(), panel.clone());
    following_of(
        move || reads.get(),
        move |asking| -> Element {
            let [ask, leave] = [true, false].map(|to| {
                let is_asking = is_asking.clone();
                move |_: &_| is_asking.set(to)
            });
            if !asking {
                return part("p", "erasing").with(button("link erase", ask).with(words.erase));
            }
            let is_asking = is_asking.clone();
            let erase = panel.press(move |panel, _| {
                is_asking.set(false);
                let (session, text) =
                    (panel.desk.session.clone(), panel.desk.language().of_details());
                let said = panel.said.clone();
                panel.attempt(async move {
                    session.erase().await?;
                    said.set(Said::Words(text.all_erased.to_owned()));
                    Ok(())
                });
            });
            part("div", "erasing question")
                .set("role", "alert")
                .with(element("p").with(words.erase_question))
                .with(button("tool erase-now", erase).with(words.erase_now))
                .with(button("link", leave).with(words.do_not))
        },
    )
}
