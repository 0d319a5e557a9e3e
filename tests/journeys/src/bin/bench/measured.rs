//! The two pages that are measured: where each has its answer, and what is typed where.
//! Must not know how anything is measured.

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// A page that does the small main job.
pub(crate) struct Measured {
    pub(crate) path: &'static str,
    /// Where the answer stands.
    answer: &'static str,
    /// Where the fees are typed.
    fees: &'static str,
}

/// What we deliver.
pub(crate) const OURS: Measured =
    Measured { path: "/", answer: ".headline", fees: "#cost-1-amount" };

/// The practical limit: plain JavaScript, binary floating point, nothing else.
pub(crate) const PEER: Measured =
    Measured { path: "/hosts/peer.html", answer: "#times", fees: "#fees" };

impl Measured {
    /// What scripts find: `answer()`, `fees()`, `type(text)`, and what the answer is before and
    /// after `170000` was typed for the fees.
    pub(crate) fn prelude(&self) -> String {
        format!(
            "const within = () => document.querySelector('tornaconto-calculator')?.shadowRoot ?? document;
            const answer = () => within().querySelector({answer})?.textContent.trim();
            const fees = () => within().querySelector({fees});
            const type = (text) => {{
                const field = fees();
                if (!field) return;
                field.value = text;
                field.dispatchEvent(new Event('input', {{ bubbles: true, composed: true }}));
            }};
            const [before, typed, after] = ['10.0×', '170000', '5.00×'];",
            answer = json!(self.answer),
            fees = json!(self.fees),
        )
    }
}

/// A number that a script gave.
pub(crate) fn number(given: &Value, name: &str) -> Result<f64> {
    let number = given.get(name).and_then(Value::as_f64);
    number.with_context(|| format!("`{name}` was not measured: {given}"))
}

/// The middle of several.
pub(crate) fn median(values: Vec<f64>) -> f64 {
    quantile(values, 0.5)
}

/// The value below which this share of all lies.
pub(crate) fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let place = (last as f64 * share).round() as usize;
    values.get(place).copied().unwrap_or(f64::NAN)
}
