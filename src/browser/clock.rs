//! What time it is, by a clock that the person may set as they like.
//! Must not be asked which of two things came first.

use std::time::Duration;

use js_sys::{Date, Promise};
use leptos::prelude::set_timeout;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Milliseconds since 1970.
#[must_use]
pub fn now() -> u64 {
    // Whole, positive and far below 2^53 by any clock that a person would set.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "see above")]
    let now = Date::now() as u64;
    now
}

/// A moment as ISO 8601 in universal time: `2026-11-22T10:08:57.000Z`.
#[must_use]
pub fn iso(time: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any date are below 2^53")]
    let moment = Date::new(&JsValue::from_f64(time as f64));
    moment.to_iso_string().into()
}

/// The moment that ISO 8601 says.
#[must_use]
pub fn of_iso(text: &str) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "as in `now`")]
    let time = Date::parse(text) as u64;
    time
}

/// Waits.
pub async fn pause(time: Duration) {
    let waited = Promise::new(&mut |done, _| {
        set_timeout(move || drop(done.call0(&JsValue::NULL)), time);
    });
    drop(JsFuture::from(waited).await);
}

/// What the wall clock says now: `2026-11-22T11:08:57`.
#[must_use]
pub fn wall_clock() -> String {
    let now = Date::new_0();
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
        now.get_full_year(),
        // Months are counted from 0.
        now.get_month().saturating_add(1),
        now.get_date(),
        now.get_hours(),
        now.get_minutes(),
        now.get_seconds(),
    )
}
