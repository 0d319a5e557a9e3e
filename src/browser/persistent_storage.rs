//! Whether the browser may erase what is kept here of its own accord, and asking it not to.
//! Must not know what is kept.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// What the browser says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// It has promised to keep everything until the person erases it.
    Promised,
    /// It may erase when it runs short of room.
    WhenShort,
    /// It may erase after days without a visit.
    AfterDays,
}

/// Where a page is not secure there is none, whatever the type says.
fn manager() -> Option<StorageManager> {
    let storage = web_sys::window()?.navigator().storage();
    let storage: &JsValue = storage.as_ref();
    storage.is_object().then(|| storage.clone().unchecked_into())
}

async fn answer(asked: Option<Result<Promise, JsValue>>) -> bool {
    let Some(Ok(asked)) = asked else { return false };
    JsFuture::from(asked).await.is_ok_and(|answer| answer.is_truthy())
}

/// What the browser says now.
pub async fn now() -> Protection {
    if answer(manager().map(|storage| storage.persisted())).await {
        Protection::Promised
    } else if forgets_after_days() {
        Protection::AfterDays
    } else {
        Protection::WhenShort
    }
}

/// Asks it to promise; some browsers ask the person in turn.
pub async fn ask() -> Protection {
    answer(manager().map(|storage| storage.persist())).await;
    now().await
}

/// Whether this is Safari, which erases what scripts have kept after seven days of use without a
/// visit. It is known by what it alone has: gestures as events, and no record of brands.
#[must_use]
pub fn forgets_after_days() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let has = |object: &JsValue, name: &str| Reflect::has(object, &name.into()).unwrap_or(false);
    has(&window, "GestureEvent") && !has(&window.navigator(), "userAgentData")
}
