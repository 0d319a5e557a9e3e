//! What a view is made of: one type for every element, whatever it holds.
//! Must not know any area of the product.
//!
//! Leptos's `view!` gives every element a type of its own, and the browser a copy of the machinery
//! for each: it came to more than the rest of the application. Here the machinery stands once, and
//! an element is data. Signals, effects, owners and mounting are Leptos's.

mod build;
mod followed;
#[cfg(not(target_arch = "wasm32"))]
mod html;
mod island;

use web_sys::Event;

pub(crate) use super::lazy::{LazyModule, NotFetched};
pub use followed::Followed;
pub(crate) use followed::{Holds, Told};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use html::html;
pub(crate) use island::{Island, island, use_desk};

/// Words in a view: fixed, or following what they are about.
pub(crate) enum Words {
    /// Part of the program.
    Fixed(&'static str),
    /// Written once.
    Written(String),
    /// Written anew whenever what it reads changes.
    Following(Told),
}

impl From<&'static str> for Words {
    fn from(words: &'static str) -> Self {
        Self::Fixed(words)
    }
}

impl From<String> for Words {
    fn from(words: String) -> Self {
        Self::Written(words)
    }
}

impl From<Told> for Words {
    fn from(words: Told) -> Self {
        Self::Following(words)
    }
}

/// A part of a screen.
pub(crate) enum View {
    /// An element.
    Element(Element),
    /// Words.
    Words(Words),
    /// One after the other.
    All(Vec<View>),
    /// Built anew whenever what it reads changes.
    Following(Content),
    /// A part for each key: it stays, with the focus in it, for as long as its key is there.
    Keyed(Keyed),
    /// A view of Leptos's own.
    Island(Island),
}

/// What names a part of a list.
pub(crate) type Key = u32;

/// Parts by their keys.
pub(crate) struct Keyed {
    read: Box<dyn Fn() -> Vec<Key> + Send>,
    build: Box<dyn Fn(Key) -> View + Send>,
}

/// What builds a part that follows; nothing where it stays as it is.
type Content = Box<dyn FnMut() -> Option<View> + Send>;

/// What happens on an event. May be entered again while it runs.
type Listener = Box<dyn Fn(&Event) + Send>;

/// Something that is there or not, as a signal says.
enum Flag {
    /// What a box holds: an attribute would say only what it held at first.
    Checked,
    Class(&'static str),
    Attribute(&'static str),
}

/// An element: its name, what is written on it, what it does, what it holds. Behind a pointer,
/// because elements are handed on at every step of their making.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    name: &'static str,
    attributes: Vec<(&'static str, Words)>,
    flags: Vec<(Flag, Holds)>,
    /// What a control holds: its property `value`, set once its options are there.
    value: Option<Told>,
    listeners: Vec<(&'static str, Listener)>,
    children: Vec<View>,
}

/// An element.
#[inline(never)]
pub(crate) fn element(name: &'static str) -> Element {
    Element(Box::new(Parts {
        name,
        attributes: Vec::new(),
        flags: Vec::new(),
        value: None,
        listeners: Vec::new(),
        children: Vec::new(),
    }))
}

/// An element of a class.
#[inline(never)]
pub(crate) fn part(name: &'static str, class: &'static str) -> Element {
    element(name).write("class", Words::Fixed(class))
}

/// A button that says what it does.
pub(crate) fn button(class: &'static str, press: impl Fn(&Event) + Send + 'static) -> Element {
    part("button", class).set("type", "button").on("click", press)
}

/// A part that is built anew whenever what it reads changes.
pub(crate) fn following<V: Into<View>>(mut content: impl FnMut() -> V + Send + 'static) -> View {
    View::Following(Box::new(move || Some(content().into())))
}

/// A part that is built anew only when what `read` gives is another than before.
pub(crate) fn following_of<T: PartialEq + Send + 'static, V: Into<View>>(
    read: impl Fn() -> T + Send + 'static,
    build: impl Fn(&T) -> V + Send + 'static,
) -> View {
    let mut last = None;
    View::Following(Box::new(move || {
        let now = Some(read());
        if now == last {
            return None;
        }
        last = now;
        last.as_ref().map(|now| build(now).into())
    }))
}

/// A part for each key that `read` gives, in that order. No key may be given twice.
pub(crate) fn keyed(
    read: impl Fn() -> Vec<Key> + Send + 'static,
    build: impl Fn(Key) -> View + Send + 'static,
) -> View {
    View::Keyed(Keyed { read: Box::new(read), build: Box::new(build) })
}

impl Element {
    /// Writes an attribute; one that begins with `--` is a custom property, for the styles.
    pub(crate) fn set(self, name: &'static str, words: impl Into<Words>) -> Self {
        self.write(name, words.into())
    }

    #[inline(never)]
    fn write(mut self, name: &'static str, words: Words) -> Self {
        self.0.attributes.push((name, words));
        self
    }

    /// Puts something inside, after what is there.
    pub(crate) fn with(self, view: impl Into<View>) -> Self {
        self.hold(view.into())
    }

    #[inline(never)]
    fn hold(mut self, view: View) -> Self {
        self.0.children.push(view);
        self
    }

    /// Has a class while the signal says so.
    pub(crate) fn class_when(self, class: &'static str, when: Holds) -> Self {
        self.flag(Flag::Class(class), when)
    }

    /// Is checked while the signal says so.
    pub(crate) fn checked(self, when: Holds) -> Self {
        self.flag(Flag::Checked, when)
    }

    /// Has an attribute without a value while the signal says so.
    pub(crate) fn set_when(self, name: &'static str, when: Holds) -> Self {
        self.flag(Flag::Attribute(name), when)
    }

    #[inline(never)]
    fn flag(mut self, flag: Flag, when: Holds) -> Self {
        self.0.flags.push((flag, when));
        self
    }

    /// Holds a value, as a control does.
    pub(crate) fn value(mut self, value: Told) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Does something on an event.
    pub(crate) fn on(self, event: &'static str, act: impl Fn(&Event) + Send + 'static) -> Self {
        self.listen(event, Box::new(act))
    }

    #[inline(never)]
    fn listen(mut self, event: &'static str, act: Listener) -> Self {
        self.0.listeners.push((event, act));
        self
    }
}

impl From<Element> for View {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<&'static str> for View {
    fn from(words: &'static str) -> Self {
        Self::Words(words.into())
    }
}

impl From<String> for View {
    fn from(words: String) -> Self {
        Self::Words(words.into())
    }
}

impl From<Told> for View {
    fn from(words: Told) -> Self {
        Self::Words(words.into())
    }
}

impl<V: Into<View>> From<Vec<V>> for View {
    fn from(views: Vec<V>) -> Self {
        Self::All(views.into_iter().map(Into::into).collect())
    }
}

impl<V: Into<View>> From<Option<V>> for View {
    fn from(view: Option<V>) -> Self {
        Self::All(view.map(Into::into).into_iter().collect())
    }
}

impl<V: Into<View>, const N: usize> From<[V; N]> for View {
    fn from(views: [V; N]) -> Self {
        Self::All(views.into_iter().map(Into::into).collect())
    }
}
