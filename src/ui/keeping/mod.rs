//! Programmes, their history, files, and how safe all of it is: one dialog.
//! Must not keep anything itself; the session does.

mod files;
mod history;
mod preview;
mod programmes;
mod safety;

use std::sync::Arc;

use send_wrapper::SendWrapper;
use wasm_split_helpers::wasm_split;
use web_sys::{DocumentFragment, Event, File};

use super::desk::Desk;
use super::former::{OPENED, close_dialog, later, open_dialog};
use super::programmes::Shelf;
use super::session::Keeping;
use super::view::{
    Element, Followed, LazyModule, NotFetched, View, button, element, following, following_of, part,
};
use crate::browser::storage::Failure;
use crate::browser::upload;
use crate::browser::{focus, protection, styles, task};
use crate::document::LARGEST;
use crate::exchange;
use crate::keeping::{Headline, Moment};
use preview::Preview;

/// The id of the dialog.
const ID: &str = "keeping";

/// The id of its title.
const TITLE: &str = "keeping-title";

/// What the dialog knows of what is kept.
#[derive(Clone, PartialEq, Eq)]
enum Looked {
    NotYet,
    At(Shelf),
    OutOfReach,
}

/// The shadow root around the dialog while it is open. It never leaves the one thread that there is.
#[derive(Clone)]
struct Tree(Option<SendWrapper<DocumentFragment>>);

/// What was said in the dialog last.
#[derive(Clone, PartialEq, Eq)]
enum Said {
    Nothing,
    /// Something did not work.
    DidNotWork,
    /// Something else, in words.
    Words(String),
}

/// What is only needed once the dialog is opened, or there is something to be reminded of.
#[derive(Clone, Copy)]
pub(super) struct Dialog {
    content: fn(&Desk, &Tree, &Arrived) -> View,
    remind: fn(&Desk, &Followed<Option<String>>),
}

/// Nobody sees it at first.
pub(super) static DIALOG: LazyModule<Dialog> = LazyModule::new(|| Box::pin(dialog_code()));

#[wasm_split(keeping, fallible)]
fn dialog_code() -> Result<Dialog, NotFetched> {
    Ok(Dialog { content, remind: safety::remind })
}

/// The dialog's own state; what is kept is the session's.
#[derive(Clone)]
struct Panel {
    desk: Desk,
    /// Where it stands.
    tree: Tree,
    looked: Followed<Looked>,
    said: Followed<Said>,
    preview: Followed<Option<Preview>>,
    /// The programmes of an archive that was opened.
    archive: Followed<Option<Arc<Vec<exchange::Programme>>>>,
    /// The programme whose name is being written.
    renaming: Followed<Option<String>>,
}

impl Panel {
    fn new(desk: &Desk, tree: &Tree) -> Self {
        Self {
            desk: desk.clone(),
            tree: tree.clone(),
            looked: Followed::new(Looked::NotYet),
            said: Followed::new(Said::Nothing),
            preview: Followed::new(None),
            archive: Followed::new(None),
            renaming: Followed::new(None),
        }
    }

    /// Looks at what is kept.
    fn look(&self) {
        let panel = self.clone();
        task::spawn(async move {
            let looked = panel.desk.session.list().await;
            // Rows are built anew; whoever works by keyboard stays on theirs.
            let refocus = panel.refocus();
            panel.looked.set(looked.map_or(Looked::OutOfReach, Looked::At));
            refocus();
        });
    }

    /// Does something that takes a moment, and says so if it did not work.
    fn attempt(&self, doing: impl Future<Output = Result<(), Failure>> + 'static) {
        let panel = self.clone();
        panel.said.set(Said::Nothing);
        // What was pressed may go with what it did.
        let refocus = panel.refocus();
        task::spawn(async move {
            if doing.await.is_err() {
                panel.said.set(Said::DidNotWork);
            }
            panel.look();
            refocus();
        });
    }

    /// Puts the focus back where it is now, or on the title.
    fn refocus(&self) -> impl FnOnce() + use<> {
        focus::remember(self.tree.0.clone().map(SendWrapper::take), TITLE)
    }

    /// What happens when something is pressed.
    fn press<A>(&self, act: A) -> impl Fn(&Event) + Send + use<A>
    where
        A: Fn(&Self, &Event) + Send + 'static,
    {
        let panel = self.clone();
        move |event| act(&panel, event)
    }

    /// "10.0× · €900,000", or nothing where nothing is invested.
    fn headline(&self, headline: &Headline) -> String {
        let Some((ratio, (net, currency))) = headline.ratio.zip(headline.net) else {
            return String::new();
        };
        let writer = self.desk.writer_in(currency);
        format!("{} · {}", writer.times(ratio), writer.money(net))
    }

    fn moment(&self, time: Moment) -> String {
        self.desk.moment(time)
    }
}

/// The button that opens the dialog.
pub(super) fn opener(desk: &Desk) -> Element {
    button("tool programmes", open).with(desk.text().open_programmes)
}

fn open(event: &Event) {
    styles::bring();
    open_dialog(event, ID);
}

/// A file that was dropped and waits to be looked at.
pub(super) type Arrived = Followed<Option<SendWrapper<File>>>;

/// Lets files be dropped on an element: they are looked at in the dialog, nothing is replaced.
pub(super) fn takes_drops(element: Element, arrived: &Arrived) -> Element {
    let arrived = arrived.clone();
    let hover = |event: &Event| {
        if upload::is_file(event) {
            event.prevent_default();
        }
    };
    element.on("dragover", hover).on("drop", move |event| {
        if upload::is_file(event) {
            event.prevent_default();
            open(event);
            arrived.set(upload::dropped(event).map(SendWrapper::new));
        }
    })
}

/// The dialog: empty until it is opened.
pub(super) fn view(desk: &Desk, arrived: &Arrived) -> Element {
    let is_open = Followed::new(Tree(None));
    let [opened, closed] = [0; 2].map(|_| is_open.clone());
    let (desk, arrived) = (desk.clone(), arrived.clone());
    let content = following(move || {
        let tree = is_open.get();
        let (opened, arrived) = (desk.clone(), arrived.clone());
        let is_open = tree.0.is_some();
        let content = move |code: Dialog| (code.content)(&opened, &tree, &arrived);
        is_open.then(|| later(&desk, &DIALOG, Box::new(content)))
    });
    part("dialog", "keeping")
        .set("id", ID)
        .set("aria-labelledby", TITLE)
        .on(OPENED, move |event| opened.set(Tree(focus::tree_of(event).map(SendWrapper::new))))
        .on("close", move |_| closed.set(Tree(None)))
        .with(content)
}

fn close(event: &Event) {
    close_dialog(event, ID);
}

#[inline(never)]
fn content(desk: &Desk, tree: &Tree, arrived: &Arrived) -> View {
    let panel = &Panel::new(desk, tree);
    let words = desk.language().of_keeping();
    let head = part("header", "dialog-head")
        .with(element("h2").set("id", TITLE).set("tabindex", "-1").with(words.title))
        .with(button("tool close", close).with(words.close));
    let (follows, looks, takes) = (panel.clone(), panel.clone(), panel.clone());
    let arrived = arrived.clone();
    // Shows nothing either: it takes in what was dropped.
    let taking = following(move || -> Option<View> {
        arrived.follow();
        if let Some(file) = arrived.take() {
            let takes = takes.clone();
            upload::read(file.take(), LARGEST, move |upload| takes.take(&upload));
        }
        None
    });
    // Shows nothing: it looks anew whenever what is kept may have changed.
    let looking = following_of(
        move || follows.desk.session.shelf(),
        move |_| -> Option<View> {
            looks.look();
            None
        },
    );
    View::from(vec![
        head.into(),
        looking,
        taking,
        said(panel).into(),
        preview::preview(panel),
        programmes::programmes(panel).into(),
        history::history(panel).into(),
        files::files(panel).into(),
        safety::safety(panel).into(),
    ])
}

/// A quiet reminder under the answer, in browsers that erase after days without a visit: when the
/// open programme was saved as a file.
pub(super) fn reminder(desk: &Desk) -> View {
    let reminds = Followed::new(None::<String>);
    let (reads, desk) = (reminds.clone(), desk.clone());
    // In an effect: the first paint is written without a browser.
    task::follow(Box::new(move || {
        let is_kept = desk.session.keeping() == Keeping::Saved;
        // Read, so that a file that was saved is said.
        let _ = desk.session.shelf();
        if is_kept && protection::forgets_after_days() {
            let (desk, reminds) = (desk.clone(), reminds.clone());
            DIALOG.then(move |code| {
                if let Ok(code) = code {
                    (code.remind)(&desk, &reminds);
                }
            });
        }
    }));
    following_of(
        move || reads.get(),
        |sentence| sentence.clone().map(|words| part("p", "reminder").with(words)),
    )
}

/// What there is to say, in a region that is there before its words.
fn said(panel: &Panel) -> Element {
    let (reads, words) = (panel.clone(), panel.desk.language().of_keeping());
    let written = move |said: &Said| -> Option<Element> {
        let sentence = match said {
            Said::Nothing => return None,
            Said::DidNotWork => words.did_not_work.to_owned(),
            Said::Words(sentence) => sentence.clone(),
        };
        Some(part("p", "notice").with(sentence))
    };
    element("div").set("role", "status").with(following_of(move || reads.said.get(), written))
}

/// A part that follows what is kept.
fn of_shelf<V: Into<View>>(
    panel: &Panel,
    build: impl Fn(&Panel, &Shelf) -> V + Send + 'static,
) -> View {
    let (reads, panel) = (panel.clone(), panel.clone());
    following_of(
        move || reads.looked.get(),
        move |looked| -> View {
            let words = panel.desk.language().of_keeping();
            match looked {
                Looked::NotYet => part("p", "quiet").with(words.looking).into(),
                Looked::OutOfReach => part("p", "quiet").with(words.out_of_reach).into(),
                Looked::At(shelf) => build(&panel, shelf).into(),
            }
        },
    )
}
