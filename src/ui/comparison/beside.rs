//! What a figure was at the moment that the present is compared with, beside what it is.
//! Must not know which figure it is.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::results::Results;
use crate::language::{ComparedFigure, compared_figure};
use crate::ui::components::Pick;
use crate::ui::locale::use_locale;
use crate::ui::session::comparison::PastMoment;
use crate::ui::session::use_session;

/// "then 8.2× · up by 1.8×: better", kept up with the figure.
pub(in crate::ui) fn figure_then(pick: Pick, moment: Arc<PastMoment>) -> AnyView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().comparison_messages();
    let then_writer = locale.writer_in(moment.document.calculation().programme.currency);
    let compared = Memo::new(move |_| {
        let writer = locale.writer();
        let compare = |results: &Results| {
            compared_figure((&moment.results, &then_writer), (results, &writer), pick)
        };
        session.with_results(compare)
    });
    let class = move || class_of_change(&compared.read());
    let beside = move || compared.read().beside(words);
    view! { <p class=class data-part="then">{beside}</p> }.into_any()
}

/// The class of what tells a change, by which it is marked as one to the better or to the worse.
pub(in crate::ui) fn class_of_change(figure: &ComparedFigure) -> &'static str {
    match figure.is_better {
        Some(true) => "comparison-then comparison-better",
        Some(false) => "comparison-then comparison-worse",
        None => "comparison-then",
    }
}
