//! Builds a view in the browser's document, and keeps what it needs to follow its signals.
//! Must not know what is built.

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, DocumentFragment, Event, HtmlElement, Node};

use super::{Content, Element, Flag, Key, Keyed, Listener, Parts, Told, View, Words, island};

/// The namespace of drawings.
const DRAWING: &str = "http://www.w3.org/2000/svg";

/// What lives as long as the part of the screen that it serves.
#[expect(dead_code, reason = "held until the part is taken away, then let go")]
enum Held {
    Effect(RenderEffect<()>),
    Listener(Closure<dyn Fn(Event)>),
    Island(island::Standing),
}

/// What follows something, each time anew.
type Run = Box<dyn FnMut()>;

/// What every step of building needs.
struct Builder<'a> {
    document: &'a Document,
    held: &'a mut Vec<Held>,
    /// What follows the results: all in one effect, because all of it runs with every keystroke.
    with_results: Vec<Run>,
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// One effect for everything that follows: each differs only in what it runs.
fn follow(mut run: Run) -> Held {
    Held::Effect(RenderEffect::new(move |_| run()))
}

/// Builds a view into a parent.
fn build_into(
    document: &Document,
    held: &mut Vec<Held>,
    view: View,
    parent: &Node,
    in_drawing: bool,
) -> Result<(), JsValue> {
    let mut builder = Builder { document, held, with_results: Vec::new() };
    builder.append(view, parent, in_drawing)?;
    let mut with_results = builder.with_results;
    if !with_results.is_empty() {
        held.push(follow(Box::new(move || with_results.iter_mut().for_each(|run| run()))));
    }
    Ok(())
}

impl Builder<'_> {
    #[inline(never)]
    fn follow(&mut self, is_of_results: bool, run: Run) {
        if is_of_results {
            self.with_results.push(run);
        } else {
            self.held.push(follow(run));
        }
    }

    /// Hands over words when they change, and only then.
    fn follow_words(&mut self, words: Told, write: Box<dyn Fn(&str)>) {
        let is_of_results = words.is_of_results();
        let mut last = None;
        let run = Box::new(move || {
            let now = words.now();
            if last.as_ref() != Some(&now) {
                write(&now);
                last = Some(now);
            }
        });
        self.follow(is_of_results, run);
    }

    /// Appends a view to a parent. What the document refuses to build is left out: it happens
    /// where there is no document any more.
    fn append(&mut self, view: View, parent: &Node, in_drawing: bool) -> Result<(), JsValue> {
        match view {
            View::Element(element) => self.element(element, parent, in_drawing)?,
            View::Words(Words::Fixed(words)) => self.text(words, parent).map(drop)?,
            View::Words(Words::Written(words)) => self.text(&words, parent).map(drop)?,
            View::Words(Words::Following(words)) => {
                let text = self.text("", parent)?;
                let write = move |now: &str| text.set_text_content(Some(now));
                self.follow_words(words, Box::new(write));
            }
            View::All(views) => {
                for view in views {
                    self.append(view, parent, in_drawing)?;
                }
            }
            View::Following(content) => self.following(content, parent, in_drawing)?,
            View::Keyed(keyed) => self.keyed(keyed, parent)?,
            View::Island(island) => self.held.push(Held::Island(island.build(parent))),
        }
        Ok(())
    }

    fn text(&self, words: &str, parent: &Node) -> Result<Node, JsValue> {
        parent.append_child(&self.document.create_text_node(words))
    }

    fn element(
        &mut self,
        element: Element,
        parent: &Node,
        in_drawing: bool,
    ) -> Result<(), JsValue> {
        let Parts { name, attributes, flags, value, listeners, children } = *element.0;
        let in_drawing = in_drawing || name == "svg";
        let made = if in_drawing {
            self.document.create_element_ns(Some(DRAWING), name)?
        } else {
            self.document.create_element(name)?
        };
        for (name, words) in attributes {
            match words {
                Words::Fixed(words) => write(&made, name, words)?,
                Words::Written(words) => write(&made, name, &words)?,
                Words::Following(words) => {
                    let made = made.clone();
                    let write = move |now: &str| drop(write(&made, name, now));
                    self.follow_words(words, Box::new(write));
                }
            }
        }
        for child in children {
            self.append(child, &made, in_drawing)?;
        }
        for (flag, when) in flags {
            let made = made.clone();
            let mut last = false;
            let is_of_results = when.is_of_results();
            let run = Box::new(move || {
                let on = when.now();
                // What a person checks does not pass through here.
                if on == last && !matches!(flag, Flag::Checked) {
                    return;
                }
                last = on;
                drop(match flag {
                    Flag::Checked => js_sys::Reflect::set(&made, &"checked".into(), &on.into()),
                    Flag::Class(class) => made.class_list().toggle_with_force(class, on),
                    Flag::Attribute(name) => made.toggle_attribute_with_force(name, on),
                });
            });
            self.follow(is_of_results, run);
        }
        if let Some(value) = value {
            let made = made.clone();
            let is_of_results = value.is_of_results();
            // Whenever told: what a person has typed since may not be what it is to hold.
            let run = Box::new(move || hold(&made, &value.now()));
            self.follow(is_of_results, run);
        }
        for (event, act) in listeners {
            self.listen(&made, event, act)?;
        }
        parent.append_child(&made).map(drop)
    }

    fn listen(
        &mut self,
        element: &web_sys::Element,
        event: &str,
        act: Listener,
    ) -> Result<(), JsValue> {
        let listener = Closure::<dyn Fn(Event)>::new(move |event| act(&event));
        element.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref())?;
        self.held.push(Held::Listener(listener));
        Ok(())
    }

    /// Parts of a list stand before a comment, which stays where it is.
    fn keyed(&mut self, keyed: Keyed, parent: &Node) -> Result<(), JsValue> {
        let Keyed { read, build } = keyed;
        let end: Node = self.document.create_comment("").into();
        parent.append_child(&end)?;
        let document = self.document.clone();
        let mut standing = Vec::new();
        self.held.push(follow(Box::new(move || {
            let keys = read();
            // What a part reads is its own to follow.
            untrack(|| drop(bring_to(&document, &mut standing, &keys, &build, &end)));
        })));
        Ok(())
    }

    /// A part that follows stands between two comments, which stay where they are.
    fn following(
        &mut self,
        mut content: Content,
        parent: &Node,
        in_drawing: bool,
    ) -> Result<(), JsValue> {
        let start: Node = self.document.create_comment("").into();
        let end: Node = self.document.create_comment("").into();
        parent.append_child(&start)?;
        parent.append_child(&end)?;
        let document = self.document.clone();
        let mut held = Vec::new();
        self.held.push(follow(Box::new(move || {
            if let Some(view) = content() {
                // Let go after its parts are gone: an input that goes may still say so.
                let old = std::mem::take(&mut held);
                drop(replace_between(&document, &start, &end, view, in_drawing, &mut held));
                drop(old);
            }
        })));
        Ok(())
    }
}

/// Writes an attribute, or a custom property: the page's policy allows no style in markup.
fn write(element: &web_sys::Element, name: &str, words: &str) -> Result<(), JsValue> {
    match element.dyn_ref::<HtmlElement>().filter(|_| name.starts_with("--")) {
        Some(element) => element.style().set_property(name, words),
        None => element.set_attribute(name, words),
    }
}

/// A part of a list: it stands between two comments.
struct Standing {
    key: Key,
    start: Node,
    end: Node,
    _held: Vec<Held>,
}

impl Standing {
    fn build(
        document: &Document,
        key: Key,
        view: View,
    ) -> Result<(Self, DocumentFragment), JsValue> {
        let fragment = document.create_document_fragment();
        let start: Node = document.create_comment("").into();
        let end: Node = document.create_comment("").into();
        let mut held = Vec::new();
        fragment.append_child(&start)?;
        build_into(document, &mut held, view, &fragment, false)?;
        fragment.append_child(&end)?;
        Ok((Self { key, start, end, _held: held }, fragment))
    }

    fn take_away(&self) {
        let Some(parent) = self.start.parent_node() else { return };
        while let Some(next) = self.start.next_sibling() {
            let is_last = next == self.end;
            drop(parent.remove_child(&next));
            if is_last {
                break;
            }
        }
        drop(parent.remove_child(&self.start));
    }

    /// Puts it before another part of its parent, with all it holds.
    fn move_before(&self, before: &Node) {
        let Some(parent) = self.start.parent_node() else { return };
        let mut next = Some(self.start.clone());
        while let Some(part) = next {
            next = part.next_sibling().filter(|_| part != self.end);
            drop(parent.insert_before(&part, Some(before)));
        }
    }
}

/// Brings the parts of a list to the keys that there are now. Those that stay are not touched
/// unless they stand elsewhere.
fn bring_to(
    document: &Document,
    standing: &mut Vec<Standing>,
    keys: &[Key],
    build: &dyn Fn(Key) -> View,
    end: &Node,
) -> Result<(), JsValue> {
    let mut before = std::mem::take(standing);
    before.retain(|part| {
        let stays = keys.contains(&part.key);
        if !stays {
            part.take_away();
        }
        stays
    });
    let parent = end.parent_node().ok_or(JsValue::NULL)?;
    for key in keys {
        // In most cases the next of those that stay.
        let place = before.iter().position(|part| part.key == *key);
        let next = before.first().map_or(end, |part| &part.start).clone();
        match place {
            Some(0) => standing.push(before.remove(0)),
            Some(place) => {
                let part = before.remove(place);
                part.move_before(&next);
                standing.push(part);
            }
            None => {
                let (part, fragment) = Standing::build(document, *key, build(*key))?;
                parent.insert_before(&fragment, Some(&next))?;
                standing.push(part);
            }
        }
    }
    Ok(())
}

/// Has a control hold a value. One that it holds already is not set again: a date that is half
/// typed has none, and setting none would wipe what is typed.
fn hold(control: &web_sys::Element, value: &str) {
    let name = JsValue::from("value");
    let held = js_sys::Reflect::get(control, &name).ok().and_then(|held| held.as_string());
    if held.as_deref() != Some(value) {
        drop(js_sys::Reflect::set(control, &name, &value.into()));
    }
}

fn replace_between(
    document: &Document,
    start: &Node,
    end: &Node,
    view: View,
    in_drawing: bool,
    held: &mut Vec<Held>,
) -> Result<(), JsValue> {
    let parent = start.parent_node().ok_or(JsValue::NULL)?;
    while let Some(old) = start.next_sibling().filter(|next| next != end) {
        parent.remove_child(&old)?;
    }
    let fragment = document.create_document_fragment();
    build_into(document, held, view, &fragment, in_drawing)?;
    parent.insert_before(&fragment, Some(end)).map(drop)
}

/// A view that is built, and what it needs as long as it stands.
pub(crate) struct Built {
    /// Its parts until they are mounted.
    waiting: Option<DocumentFragment>,
    /// The first and the last of its parts; both stay where they are.
    ends: Option<(Node, Node)>,
    _held: Vec<Held>,
}

impl Render for View {
    type State = Built;

    fn build(self) -> Built {
        let mut held = Vec::new();
        let waiting = document().and_then(|document| {
            let fragment = document.create_document_fragment();
            build_into(&document, &mut held, self, &fragment, false).ok()?;
            Some(fragment)
        });
        let ends = waiting.as_ref().and_then(|parts| parts.first_child().zip(parts.last_child()));
        Built { waiting, ends, _held: held }
    }

    fn rebuild(self, state: &mut Built) {
        let mut next = self.build();
        state.insert_before_this(&mut next);
        state.unmount();
        *state = next;
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        let Some((first, last)) = self.ends.take() else { return };
        let Some(parent) = first.parent_node() else { return };
        let mut next = Some(first);
        while let Some(part) = next {
            next = part.next_sibling().filter(|_| part != last);
            drop(parent.remove_child(&part));
        }
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&Node>) {
        if let Some(parts) = self.waiting.take() {
            drop(parent.insert_before(&parts, marker));
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some((first, _)) = &self.ends else { return false };
        let Some(parent) = first.parent_element() else { return false };
        child.mount(&parent, Some(first));
        true
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        self.ends.iter().filter_map(|(first, _)| first.clone().dyn_into().ok()).collect()
    }
}

no_attrs!(View);

/// So that Leptos mounts it. The first paint is not hydrated but replaced: what was typed into it
/// is carried over by the loader.
impl RenderHtml for View {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buffer: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        #[cfg(not(target_arch = "wasm32"))]
        super::html::write(self, buffer);
        #[cfg(target_arch = "wasm32")]
        let _ = buffer;
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
