//! The aspects that people are asked to rate: which there are, and what each is called.
//! Must not know who shows them.

use leptos::prelude::*;

use crate::document::Document;
use crate::domain::survey::{Aspect, AspectId, AspectName};
use crate::ui::session::use_session;

/// An aspect of a document.
fn aspect_of(document: &Document, id: AspectId) -> Option<&Aspect> {
    document.survey().asked.aspects.iter().find(|aspect| aspect.id == id)
}

/// The aspects, in their order.
pub(super) fn use_aspects() -> Memo<Vec<AspectId>> {
    let session = use_session();
    Memo::new(move |_| {
        session.with_document(|document| {
            document.survey().asked.aspects.iter().map(|aspect| aspect.id).collect()
        })
    })
}

/// The name of an aspect, as `write` writes it.
pub(super) fn use_aspect_name(
    id: AspectId,
    write: impl Fn(&AspectName) -> String + Send + Sync + 'static,
) -> Signal<String> {
    let session = use_session();
    Signal::derive(move || {
        session.with_document(|document| {
            aspect_of(document, id).map(|aspect| write(&aspect.name)).unwrap_or_default()
        })
    })
}
