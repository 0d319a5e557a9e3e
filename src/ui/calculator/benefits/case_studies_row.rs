//! What the case studies of a way come to, in a row among the returns; pressing it leads to them in
//! the ledger. Must not know a case study.

use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::browser::focus;
use crate::domain::benefit::Way;
use crate::domain::precision::TablePrecision;
use crate::domain::results::CaseSum;
use crate::language::Writer;
use crate::ui::area::{Area, use_navigation};
use crate::ui::locale::{use_locale, use_results_text};
use crate::ui::session::{WantedCases, use_session};

/// The row.
#[component]
pub(super) fn CaseStudiesRow(
    /// The place of the way among all.
    place: usize,
) -> impl IntoView {
    let (session, navigation) = (use_session(), use_navigation());
    let text = use_locale().text();
    let way = Way::ALL.get(place).copied().unwrap_or(Way::Other);
    let write = |write: fn(&CaseSum, TablePrecision, &Writer) -> String| {
        use_results_text(move |results, writer| {
            let way = results.ways.get(place);
            way.map(|way| write(&way.cases, results.precision, writer)).unwrap_or_default()
        })
    };
    let claimed = write(|cases, table, writer| writer.money_in(table, cases.claimed.value()));
    let credited = write(|cases, table, writer| writer.money_in(table, cases.credited.value()));
    let hint =
        write(|cases, _, writer| (writer.text().case_study_count)(&writer.count(cases.count)));
    let go = move |event: MouseEvent| {
        session.request_cases(WantedCases::Of(way));
        // What was pressed goes with its area.
        focus::to(focus::tree_of(&event), "found-cases".to_owned());
        navigation.go_to(Area::Cases);
    };
    view! {
        <li class="calculator-benefit" data-part="case-studies">
            <div class="calculator-line-name">
                <h3>{(text.way)(way)}</h3>
                <p class="hint">{hint}</p>
            </div>
            <div class="calculator-benefit-cell calculator-benefit-claimed">
                <p class="calculator-benefit-computed">
                    <span class="calculator-benefit-label">{text.claimed}</span>
                    <output aria-live="off">{claimed}</output>
                </p>
            </div>
            <button class="calculator-benefit-credited" type="button" on:click=go>
                <span class="calculator-benefit-label">{text.credited}</span>
                <span class="calculator-benefit-amount" translate="no">{credited}</span>
                <span class="visually-hidden">". "{text.area_cases}</span>
            </button>
        </li>
    }
}
