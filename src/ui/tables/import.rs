//! The dialog's content: where the table comes from, what was found, what its columns are, what
//! becomes of its rows, and the one button that changes something.
//! Must not know what rows become; the target does.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use leptos::prelude::*;
use web_sys::{Event, File};

use super::reading::{Offered, PAINTS, Reading, Stage};
use super::source::Source;
use super::target::Target;
use super::{Opened, columns, found, offer, opener_of};
use crate::browser::focus;
use crate::browser::upload::{self, NoText};
use crate::document::LARGEST;
use crate::ui::desk::Desk;
use crate::ui::former::{close_dialog, close_dialog_in};
use crate::ui::view::{
    Element, Followed, Holds, Told, View, button, element, following, following_of, part,
};

/// The id of the dialog's title.
pub(super) const TITLE: &str = "import-title";
/// The id of what was pasted.
const PASTED: &str = "import-pasted";
/// The id of the part that says what becomes of the rows.
const RESULT: &str = "import-result";

/// How long nothing is typed before what was pasted is read.
const PAUSE: Duration = Duration::from_millis(250);

/// What the dialog holds while it is open.
#[inline(never)]
pub(super) fn content(desk: &Desk, opened: Opened, target: Arc<dyn Target>) -> View {
    let reading = Reading::new(desk, target);
    let import = Import {
        reading,
        opened,
        leave_out: Followed::new(true),
        refused: Followed::new(String::new()),
        adding: Followed::new(false),
        typed: Arc::default(),
    };
    import.content()
}

#[derive(Clone)]
struct Import {
    reading: Reading,
    opened: Opened,
    /// Whether what is there already is left out.
    leave_out: Followed<bool>,
    /// Why what was offered could not be added.
    refused: Followed<String>,
    /// Whether rows are being added.
    adding: Followed<bool>,
    /// How often something was typed: what is typed on meanwhile is read instead.
    typed: Arc<AtomicU32>,
}

impl Import {
    fn content(&self) -> View {
        let desk = &self.reading.desk;
        let (language, words) = (desk.language(), desk.language().of_tables());
        let title = self.reading.target.words(language).title;
        let id = self.opened.id;
        let stops = self.reading.stops();
        let close = move |event: &Event| {
            let _stops = &stops;
            close_dialog(event, id);
        };
        let head = part("header", "dialog-head")
            .with(element("h2").set("id", TITLE).set("tabindex", "-1").with(title))
            .with(button("tool close", close).with(words.close));
        let [any, read] = [0; 2].map(|_| self.reading.clone());
        let [looks, becomes] = [0; 2].map(|_| self.clone());
        let steps = following_of(
            move || any.shown.get().is_some(),
            move |any: &bool| any.then(|| found::found(&looks.reading)),
        );
        let columns = {
            let reading = self.reading.clone();
            following(move || {
                let read = reading.read.get();
                read.map(|read| columns::columns(&reading, &read))
            })
        };
        let result = following_of(
            move || read.read.get().is_some(),
            move |any: &bool| any.then(|| becomes.result()),
        );
        View::from(vec![
            head.into(),
            self.taking(),
            self.elsewhere(),
            self.source().into(),
            self.said().into(),
            self.progress(),
            steps,
            columns,
            result,
        ])
    }

    /// Shows nothing: it takes in what was dropped.
    fn taking(&self) -> View {
        let import = self.clone();
        following(move || -> Option<View> {
            import.opened.arrived.follow();
            if let Some(file) = import.opened.arrived.take() {
                import.take_file(file.take());
            }
            None
        })
    }

    fn elsewhere(&self) -> View {
        let session = self.reading.desk.session.clone();
        let words = self.reading.desk.language().of_tables();
        following_of(
            move || session.is_following(),
            move |following: &bool| {
                let notice = || part("p", "notice").set("role", "alert").with(words.elsewhere);
                following.then(notice)
            },
        )
    }

    fn take_file(&self, file: File) {
        let reading = self.reading.clone();
        let words = reading.desk.language().of_tables();
        self.typed.fetch_add(1, Ordering::Relaxed);
        upload::read_bytes(file, LARGEST, move |name, bytes| match bytes {
            Ok(bytes) => reading.take(Some(Source::File { name, bytes })),
            Err(NoText::TooLarge) => reading.refuse_file(&name, words.too_large),
            Err(_) => reading.refuse_file(&name, words.unreadable),
        });
        focus::keep_within(Some(self.opened.tree.clone().take()), TITLE);
    }

    /// Where it comes from; once there is a file, what it is called.
    fn source(&self) -> Element {
        let words = self.reading.desk.language().of_tables();
        let (reads, import) = (self.reading.clone(), self.clone());
        let name = move || match reads.source.get().as_deref() {
            Some(Source::File { name, .. }) => Some(name.clone()),
            _ => None,
        };
        let ways = following_of(name, move |name: &Option<String>| -> View {
            match name {
                Some(name) => import.of_file(name).into(),
                None => import.ways(),
            }
        });
        part("section", "source")
            .set("aria-labelledby", "import-source")
            .with(element("h3").set("id", "import-source").with(words.source))
            .with(ways)
    }

    fn of_file(&self, name: &str) -> Element {
        let words = self.reading.desk.language().of_tables();
        let import = self.clone();
        let another = move |event: &Event| {
            let tree = focus::tree_of(event);
            import.reading.take(None);
            focus::to(tree, PASTED.to_owned());
        };
        part("p", "of-file")
            .with(element("b").with((words.from_file)(name)))
            .with(" ")
            .with(button("link another", another).with(words.another))
    }

    fn ways(&self) -> View {
        let desk = &self.reading.desk;
        let words = desk.language().of_tables();
        let hint = self.reading.target.words(desk.language()).hint;
        let [pastes, chooses] = [0; 2].map(|_| self.clone());
        let pasted = element("textarea")
            .set("id", PASTED)
            .set("rows", "4")
            .set("spellcheck", "false")
            .set("autocomplete", "off")
            .set("wrap", "off")
            .set("aria-describedby", "import-pasted-hint")
            .on("input", move |event| pastes.pasted(event_target_value(event)));
        let choose = element("input")
            .set("type", "file")
            .set("id", "table-to-import")
            .set("class", "unseen")
            .set("accept", ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain")
            .on("change", move |event| {
                if let Some(file) = upload::chosen_file(event) {
                    chooses.take_file(file);
                }
            });
        let label =
            part("label", "tool open-file").set("for", "table-to-import").with(words.choose_file);
        View::from(vec![
            part("p", "quiet").with(hint),
            part("div", "pasted")
                .with(element("label").set("for", PASTED).with(words.paste))
                .with(pasted)
                .with(part("p", "hint").set("id", "import-pasted-hint").with(words.paste_hint)),
            part("div", "choices")
                .with(choose)
                .with(label)
                .with(part("span", "quiet").with(words.drop_here)),
            part("p", "hint").with(words.bounds),
        ])
    }

    /// Reads what was pasted, once nothing more comes.
    fn pasted(&self, text: String) {
        let import = self.clone();
        let typed = import.typed.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        set_timeout(
            move || {
                if import.typed.load(Ordering::Relaxed) == typed {
                    let any = !text.trim().is_empty();
                    import.reading.take(any.then_some(Source::Pasted(text)));
                }
            },
            PAUSE,
        );
    }

    /// How it stands, in a region that is there before its words.
    fn said(&self) -> Element {
        let (reads, words) = (self.reading.clone(), self.reading.desk.language().of_tables());
        let adds = self.adding.clone();
        let said = Told::new(move || match (reads.stage.get(), reads.offered.get()) {
            _ if adds.get() => words.adding.to_owned(),
            (Stage::Reading, _) => words.reading.to_owned(),
            (Stage::Stopped, _) => words.stopped.to_owned(),
            (Stage::Read, Offered::Here(offer)) => {
                let rows = offer.good.saturating_add(offer.bad);
                let writer = reads.desk.writer_now();
                let counts = [rows, offer.good, offer.bad].map(|count| writer.count(count));
                (words.counts)(counts.each_ref().map(String::as_str))
            }
            _ => String::new(),
        });
        let refused = {
            let reads = self.reading.clone();
            following_of(
                move || reads.stage.get(),
                move |stage: &Stage| match stage {
                    Stage::Refused(why) => Some(refusal(why, words.nothing_changed)),
                    _ => None,
                },
            )
        };
        part("div", "said")
            .with(part("p", "counts").set("role", "status").with(said))
            .with(element("div").set("role", "alert").with(refused))
    }

    fn progress(&self) -> View {
        let words = self.reading.desk.language().of_tables();
        let (reads, import) = (self.reading.clone(), self.clone());
        following_of(
            move || reads.stage.get() == Stage::Reading,
            move |is_reading: &bool| {
                is_reading.then(|| {
                    let [done, all] = [0; 2].map(|_| import.reading.progress.clone());
                    let stops = import.clone();
                    let stop = move |event: &Event| {
                        let tree = focus::tree_of(event);
                        stops.reading.stop();
                        focus::to(tree, TITLE.to_owned());
                    };
                    let bar = element("progress")
                        .set("aria-label", words.reading)
                        .set("max", Told::new(move || all.get().1.max(1).to_string()))
                        .set("value", Told::new(move || done.get().0.to_string()));
                    part("div", "progress")
                        .with(bar)
                        .with(button("tool stop", stop).with(words.stop))
                })
            },
        )
    }

    /// What the rows become, and what adds them.
    fn result(&self) -> View {
        let words = self.reading.desk.language().of_tables();
        let again = self.reading.clone();
        let asks = self.reading.target.asks(&self.reading.desk, Arc::new(move || again.offer()));
        let reading = self.reading.clone();
        let shown = following(move || match reading.offered.get() {
            Offered::Nothing => View::from(None::<View>),
            Offered::Not(why) => refusal(&why, words.nothing_changed).into(),
            Offered::Here(offer) => offer::offer(&reading, &offer),
        });
        let section = part("section", "result")
            .set("id", RESULT)
            .set("aria-labelledby", "import-result-title")
            .with(element("h3").set("id", "import-result-title").with(words.result))
            .with(asks)
            .with(shown);
        View::from(vec![section, self.accepting()])
    }

    /// What is offered: how many can be added, and how many of them are there already.
    fn numbers(&self) -> (usize, usize) {
        match self.reading.offered.get() {
            Offered::Here(offer) => (offer.can_add, offer.known),
            _ => (0, 0),
        }
    }

    /// How many are added.
    fn adds(&self) -> usize {
        let (all, known) = self.numbers();
        if self.leave_out.get() { all.saturating_sub(known) } else { all }
    }

    fn can_add(&self) -> bool {
        self.adds() > 0
            && !self.reading.busy.get()
            && self.reading.stage.get() == Stage::Read
            && !self.reading.desk.session.is_following()
    }

    fn accepting(&self) -> Element {
        let desk = self.reading.desk.clone();
        let words = desk.language().of_tables();
        let of_target = self.reading.target.words(desk.language());
        let [labels, enables, adds, counts, knows, refused] = [0; 6].map(|_| self.clone());
        let (add, known) = (of_target.add, of_target.known);
        let label = Told::new(move || match labels.adds() {
            0 => words.nothing_to_take.to_owned(),
            count => add(&labels.reading.desk.writer_now().count(count)),
        });
        let disabled = Told::new(move || (!enables.can_add()).to_string());
        let left_out = following_of(
            move || counts.numbers().1,
            move |count: &usize| {
                (*count > 0).then(|| {
                    let words = known(&desk.writer_now().count(*count));
                    knows.leaving_out(words)
                })
            },
        );
        let why = Told::new(move || refused.refused.get());
        part("div", "accepting")
            .with(left_out)
            .with(element("p").set("role", "alert").with(why))
            .with(
                button("tool accept", move |_| adds.accept())
                    .set("aria-disabled", disabled)
                    .with(label),
            )
    }

    fn leaving_out(&self, words: String) -> Element {
        let [reads, sets] = [0; 2].map(|_| self.leave_out.clone());
        let check = element("input")
            .set("type", "checkbox")
            .set("id", "import-leave-out")
            .checked(Holds::new(move || reads.get()))
            .on("change", move |event| sets.set(event_target_checked(event)));
        part("label", "leave-out").set("for", "import-leave-out").with(check).with(" ").with(words)
    }

    /// Adds what is offered, after a paint: many rows take a moment.
    fn accept(&self) {
        if !untrack(|| self.can_add()) {
            return;
        }
        self.reading.busy.set(true);
        self.adding.set(true);
        let import = self.clone();
        set_timeout(move || import.accept_now(), PAINTS);
    }

    fn accept_now(&self) {
        self.adding.set(false);
        let Offered::Here(offer) = untrack(|| self.reading.offered.get()) else { return };
        let leave_out = untrack(|| self.leave_out.get());
        match (offer.accept)(&self.reading.desk, leave_out) {
            Ok(sentence) => {
                let tree = self.opened.tree.clone().take();
                close_dialog_in(&tree, self.opened.id);
                (self.opened.done)(sentence);
                // What opened it may be drawn anew with what was added.
                focus::to(Some(tree), opener_of(self.opened.id));
            }
            Err(sentence) => {
                self.refused.set(sentence);
                self.reading.offer();
            }
        }
    }
}

/// Why nothing comes of it.
fn refusal(why: &str, nothing_changed: &'static str) -> Element {
    let sentence = part("span", "why").with(why.to_owned());
    part("p", "notice refusal").with(sentence).with(" ").with(nothing_changed)
}
