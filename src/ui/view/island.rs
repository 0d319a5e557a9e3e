//! Leptos's own views inside this one's: what lets modules be rewritten one by one.

use leptos::prelude::*;
use leptos::tachys::view::any_view::{AnyView, AnyViewState};
use leptos::tachys::view::{Mountable, Render};
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::{Holds, Told, View};
use crate::ui::desk::Desk;

/// A Leptos view that is still to be built.
pub(crate) struct Island {
    desk: Desk,
    make: Box<dyn FnOnce() -> AnyView + Send>,
}

/// What keeps an island standing. Its signals live as long as it does: the effect that it is built
/// in may run again without building it anew.
#[expect(dead_code, reason = "held until the part is taken away, then let go")]
pub(super) struct Standing {
    state: AnyViewState,
    owner: Owner,
}

impl Island {
    fn made(self) -> (Owner, AnyView) {
        let owner = Owner::default();
        let view = owner.with(|| {
            provide_context(self.desk.session.clone());
            provide_context(self.desk.locale.clone());
            provide_context(self.desk.navigation.clone());
            provide_context(self.desk);
            (self.make)()
        });
        (owner, view)
    }

    pub(super) fn build(self, parent: &Node) -> Standing {
        let (owner, view) = self.made();
        let mut state = owner.with(|| view.build());
        state.mount(parent.unchecked_ref(), None);
        Standing { state, owner }
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn html(self) -> String {
        let (owner, view) = self.made();
        owner.with(|| view.to_html())
    }
}

/// A Leptos view as a part of another; the desk is in its context.
pub(crate) fn island<V: IntoView + 'static>(
    desk: &Desk,
    make: impl FnOnce() -> V + Send + 'static,
) -> View {
    let make = move || make().into_any();
    View::Island(Island { desk: desk.clone(), make: Box::new(make) })
}

/// The desk that a component works at.
pub(crate) fn use_desk() -> Desk {
    expect_context()
}

impl Told {
    /// The same, as a signal of the current owner.
    pub(crate) fn signal(self) -> Signal<String> {
        Signal::derive(move || self.now())
    }
}

impl Holds {
    /// The same, as a signal of the current owner.
    pub(crate) fn signal(self) -> Signal<bool> {
        Signal::derive(move || self.now())
    }
}
