//! Ranges and chance: what could come of the programme where lines are uncertain, which of them matters
//! most, and which ranges take no part. Must not draw or compute a figure itself.
//!
//! - `simulation`: the draws, made in turns once changes pause
//! - `percentiles`: what to expect, in figures and in words
//! - `distribution`: the draws as a drawing, and its table
//! - `tornado`: which range matters most
//! - `no_ranges`: what a range is, and the first steps to one
//! - `not_drawn`: the ranges that take no part
//! - `drawing_settings`: the seed, and how many draws

mod distribution;
mod drawing_settings;
mod no_ranges;
mod not_drawn;
mod percentiles;
mod simulation;
mod tornado;

use leptos::prelude::*;
use web_sys::MouseEvent;

use self::distribution::DistributionFigure;
use self::drawing_settings::DrawingSettings;
use self::no_ranges::{NoRanges, UsualRanges};
use self::not_drawn::NotDrawnRanges;
use self::percentiles::Percentiles;
use self::simulation::{Simulated, use_simulation};
use self::tornado::Tornado;
use crate::browser::{focus, styles};
use crate::document::{BenefitField, Field, load_later_parts};
use crate::domain::benefit::{Benefit, LineKind, Measure};
use crate::domain::line::LineId;
use crate::domain::simulation::{USUAL_DRAWS, Uncertainty};
use crate::ui::area::{Navigation, use_navigation};
use crate::ui::calculator::result::go_to_field;
use crate::ui::debounced_document::{provide_debounced_document, use_debounced_document};
use crate::ui::locale::use_locale;
use crate::ui::session::{Session, use_session};

/// What is uncertain, and whether any line is drawn.
#[derive(Clone, Copy)]
struct Uncertain(Memo<Option<Uncertainty>>);

impl Uncertain {
    /// Reads it, where it can be computed; tracked.
    fn read<T: Default>(self, read: impl FnOnce(&Uncertainty) -> T) -> T {
        self.0.with(|uncertainty| uncertainty.as_ref().map(read).unwrap_or_default())
    }
}

/// What could come of the programme.
#[component]
pub(in crate::ui) fn RangeOfOutcomes() -> impl IntoView {
    load_later_parts();
    styles::bring();
    provide_debounced_document();
    let uncertain = Uncertain(
        use_debounced_document()
            .memo(|calculation, results, _| Uncertainty::of(calculation, results)),
    );
    let is_drawn = Memo::new(move |_| uncertain.read(|of| !of.lines.is_empty()));
    let draws = RwSignal::new(USUAL_DRAWS);
    view! {
        <div class="chance" data-part="chance">
            <Show when=move || is_drawn.get() fallback=NoRanges>
                <Outcomes uncertain draws/>
            </Show>
            <NotDrawnRanges uncertain/>
        </div>
    }
}

#[component]
fn Outcomes(uncertain: Uncertain, draws: RwSignal<usize>) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().chance_messages();
    let Simulated { finished, progress } = use_simulation(uncertain, draws);
    let lead = {
        let locale = locale.clone();
        move || (words.lead)(&locale.writer().count(draws.get()))
    };
    let so_far = move || {
        let percent = progress.get().map(|percent| locale.writer().percent(percent.into()));
        percent.map(|percent| (words.drawing)(&percent))
    };
    view! {
        <p class="hint">{lead}</p>
        <p class="chance-progress hint" role="status">{so_far}</p>
        <div class="chart-grid">
            <Percentiles finished/>
            <DistributionFigure finished/>
            <Tornado uncertain/>
        </div>
        <DrawingSettings draws/>
        <UsualRanges/>
    }
}

/// The input of a line that says most of it: its range where it stands in its panel, else its measure.
fn range_input(line: &Benefit) -> Field {
    let which = match (line.kind, line.measure) {
        (LineKind::QuickFigure, _) => BenefitField::Low,
        (LineKind::CaseStudy, Measure::Hours { .. }) => BenefitField::Hours,
        (LineKind::CaseStudy, Measure::Count { .. }) => BenefitField::Count,
        (LineKind::CaseStudy, Measure::Revenue { .. } | Measure::Saving { .. }) => {
            BenefitField::Amount
        }
    };
    Field::Benefit(line.id, which)
}

/// A line's name, which leads to its range.
#[component]
fn LineLink(id: LineId, label: String) -> impl IntoView {
    let (session, navigation) = (use_session(), use_navigation());
    let go = move |event: MouseEvent| go_to_range(&session, &navigation, id, &event);
    view! { <button class="link" type="button" data-part="to-line" on:click=go>{label}</button> }
}

fn go_to_range(session: &Session, navigation: &Navigation, id: LineId, event: &MouseEvent) {
    let field = session.now(|document, _| document.calculation().benefit(id).map(range_input));
    if let Some(field) = field {
        go_to_field(session, navigation, focus::tree_of(event), field);
    }
}

#[cfg(test)]
mod tests;
