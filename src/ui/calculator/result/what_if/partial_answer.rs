//! The answer where only part of it is true, beside the full one, with every proof.
//! Must not compute a figure.

use leptos::prelude::*;

use super::use_what_if;
use crate::domain::explain::Figure;
use crate::domain::results::PartlyTrue;
use crate::language::{Writer, partly_true_rows, partly_true_sentence, ratio_headline};
use crate::ui::calculator::result::announcement::Settled;
use crate::ui::components::{Disclosure, Proof};
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Reads what comes back if only part of it is true, as a text; nothing once all of it is again.
fn use_partly_text(
    write: impl Fn(&PartlyTrue, &Writer) -> String + Send + Sync + 'static,
) -> Signal<String> {
    let (what_if, locale) = (use_what_if(), use_locale());
    Signal::derive(move || {
        let partly = what_if.partly.read();
        partly.as_ref().map(|partly| write(partly, &locale.writer())).unwrap_or_default()
    })
}

/// The answer.
#[component]
pub(super) fn PartialAnswer() -> impl IntoView {
    let (session, what_if, locale) = (use_session(), use_what_if(), use_locale());
    let language = locale.language();
    let words = language.what_if_messages();
    let heading = use_partly_text(if_only);
    let share = use_partly_text(|partly, writer| writer.percent(partly.share.value()));
    let ratio =
        use_partly_text(|partly, writer| ratio_headline(&partly.benefit_cost_ratio, writer));
    let sentence = use_partly_text(partly_true_sentence);
    let announced = use_partly_text(|partly, writer| {
        format!("{}: {}", if_only(partly, writer), partly_true_sentence(partly, writer))
    });
    let rows = move || {
        let partly = what_if.partly.read();
        let rows = partly.as_ref().map(|partly| {
            session.with_results(|results| partly_true_rows(results, partly, &locale.writer()))
        });
        let row = |[name, full, partly]: [String; 3]| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td translate="no">{full}</td>
                    <td translate="no">{partly}</td>
                </tr>
            }
        };
        rows.into_iter().flatten().map(row).collect_view()
    };
    view! {
        <div class="what-if-answer" data-part="partly-true">
            <h3>{heading}</h3>
            <p class="what-if-headline" translate="no">{ratio}</p>
            <p class="what-if-sentence">{sentence}</p>
            <table class="table-amounts what-if-figures">
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col">{words.in_full}</th>
                        <th scope="col">{share}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <Disclosure class="disclosure what-if-proofs" summary=move || words.how_computed>
                <Proofs/>
            </Disclosure>
            <Settled part="partly-announced" text=announced at_first=true/>
        </div>
    }
}

fn if_only(partly: &PartlyTrue, writer: &Writer) -> String {
    let words = writer.locale.language.what_if_messages();
    (words.if_only)(&writer.percent(partly.share.value()))
}

/// The proof of each of its figures.
#[component]
fn Proofs() -> impl IntoView {
    let (what_if, locale) = (use_what_if(), use_locale());
    let name = locale.language().label_messages().term;
    let proof = move |figure: &Figure| {
        let figure = figure.clone();
        view! { <div class="proof"><h4>{name(figure.term)}</h4><Proof figure/></div> }
    };
    move || {
        let partly = what_if.partly.read();
        let figures = partly.as_ref().map(|partly| {
            [
                &partly.credited,
                &partly.benefit_cost_ratio,
                &partly.return_on_investment,
                &partly.net_benefit,
                &partly.payback,
            ]
            .map(proof)
        });
        figures.map(|figures| figures.into_iter().collect_view())
    }
}
