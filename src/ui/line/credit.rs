//! How a line's credit comes about: its waterfall, its formula, and the share of the return that its
//! way is. Must not compute a figure.

use leptos::prelude::*;

use super::of_line;
use crate::domain::line::LineId;
use crate::domain::results::credited_figure;
use crate::ui::calculator::LineWaterfall;
use crate::ui::components::{FigureProof, FigureRead};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// How a line's credit comes about.
#[component]
pub(in crate::ui) fn CreditDerivation(id: LineId) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let figure = FigureRead::new(move |calculation, _| {
        credited_figure(calculation.benefit(id)?, &calculation.programme)
    });
    view! {
        <div class="credit-derivation">
            <LineWaterfall id/>
            <FigureProof figure/>
            <p class="hint" data-part="share">{move || share_of(&session, &locale, id)}</p>
        </div>
    }
}

/// "40% of the return"
fn share_of(session: &Session, locale: &LocaleContext, id: LineId) -> Option<String> {
    let (text, writer) = (locale.text(), locale.writer());
    let way = of_line(session, id, |line| line.way)?;
    let share = session
        .with_results(|results| results.ways.iter().find(|result| result.way == way)?.share.ok())?;
    let share = writer.percent(share.into());
    Some((writer.details().share_of_return)((text.way)(way), &share))
}
