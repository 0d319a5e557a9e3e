//! The editor of one case: what is credited of it, the essentials, and what unfolds.
//! Must not know the other cases, nor compute a figure.

mod optional_sections;
mod tag;
mod tag_choices;

use leptos::prelude::*;
use web_sys::{Event, KeyboardEvent};

use self::optional_sections::OptionalSections;
use super::EDITOR;
use super::options::WAYS;
use crate::document::{BenefitField, Field};
use crate::domain::benefit::{Benefit, Measure, Way};
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::domain::results::Outcome;
use crate::domain::results::Results;
use crate::language::{CaseEditorMessages, LineChoice, Writer, lower_first};
use crate::ui::line::{
    CreditDerivation, LineChoiceOf, LineForm, LineInput, LineInputs, MeasureChoice, parts_of,
    use_line_name,
};
use crate::ui::locale::{use_locale, use_results_flag};
use crate::ui::session::use_session;

/// The editor of a case; its children are what can be done with the case as a whole.
#[component]
pub(super) fn Editor(
    id: LineId,
    /// Called when Escape is pressed in it.
    #[prop(into)]
    on_close: Callback<Event>,
    children: Children,
) -> impl IntoView {
    let language = use_locale().language();
    let form = LineForm::explained(id, language.case_editor_messages());
    let title = Field::Benefit(id, BenefitField::Title);
    let name = use_line_name(title, move || language.case_messages().untitled);
    let is_complete = use_results_flag(move |results| {
        results.line(id).is_some_and(|line| line.outcome.credit().is_some())
    });
    view! {
        <section
            class="cases-editor"
            data-part="case-editor"
            aria-labelledby=EDITOR
            on:keydown=move |event: KeyboardEvent| {
                // What an input method or a list of choices takes is none of ours.
                if event.key() == "Escape" && !event.is_composing() && !event.default_prevented() {
                    event.prevent_default();
                    on_close.run(event.into());
                }
            }
        >
            <div class="cases-editor-head">
                {children()}
                <h3 id=EDITOR tabindex="-1">{name}</h3>
                <CreditSummaryLine id/>
            </div>
            <div class="cases-editor-columns">
                <div class="cases-editor-essentials"><Essentials form/></div>
                <div class="cases-editor-derivation">
                    <Show when=move || is_complete.get()><CreditDerivation id/></Show>
                </div>
                <div class="cases-editor-sections"><OptionalSections form/></div>
            </div>
        </section>
    }
}

/// What a case comes to, in words.
#[derive(Clone, PartialEq)]
enum CreditSummary {
    Known {
        claimed: String,
        credited: String,
    },
    /// What is missing.
    Missing(String),
    TooLarge,
}

fn credit_summary(
    id: LineId,
    words: &CaseEditorMessages,
    results: &Results,
    writer: &Writer,
) -> CreditSummary {
    match results.line(id).map(|line| &line.outcome) {
        Some(Outcome::Complete(credit)) => {
            let precision = credit.waterfall.precision(writer.currency);
            let money = |amount: Money| writer.money_in(precision, amount.value());
            CreditSummary::Known {
                claimed: (words.claimed)(&money(credit.waterfall.claimed())),
                credited: (words.credited)(&money(credit.waterfall.credited())),
            }
        }
        Some(Outcome::Incomplete(missing)) => {
            let term = writer.labels().term;
            let names: Vec<String> = missing.iter().map(|it| lower_first(term(*it))).collect();
            CreditSummary::Missing((words.missing)(&names.join(", ")))
        }
        Some(Outcome::TooLarge) | None => CreditSummary::TooLarge,
    }
}

/// "€12,000 claimed → €4,800 credited", or what is still missing for that.
#[component]
fn CreditSummaryLine(id: LineId) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let (text, words) = (locale.text(), locale.language().case_editor_messages());
    let sum = Memo::new(move |_| {
        session.with_results(|results| credit_summary(id, words, results, &locale.writer()))
    });
    let content = move || match sum.get() {
        CreditSummary::Known { claimed, credited } => view! {
            <span class="cases-editor-claimed">{claimed}</span>
            <span class="cases-editor-arrow">" → "</span>
            <b>{credited}</b>
        }
        .into_any(),
        CreditSummary::Missing(missing) => {
            view! { <span class="cases-editor-missing">{missing}</span> }.into_any()
        }
        CreditSummary::TooLarge => text.not_available.into_any(),
    };
    view! { <output class="cases-editor-credit" data-part="case-credit" aria-live="off">{content}</output> }
}

/// What every case says: what it is about, what is measured, who reports it, how much of it is due
/// to the programme and how sure that is.
#[component]
fn Essentials(form: LineForm) -> impl IntoView {
    use BenefitField as F;
    let measured = |measure: &Measure| -> &'static [F] {
        match measure {
            Measure::Revenue { .. } => &[F::Amount, F::Margin],
            Measure::Saving { .. } => &[F::Amount],
            Measure::Hours { .. } => &[F::Hours, F::HourlyValue, F::Realisation],
            Measure::Count { .. } => &[F::Count, F::UnitAmount],
        }
    };
    view! {
        <div class="cases-editor-grid">
            <div class="cases-editor-wide"><LineInput form which=F::Title/></div>
            <div class="cases-editor-wide"><WayChoice form/></div>
            <MeasureChoice form inputs=measured/>
        </div>
        <div class="cases-editor-grid">
            <LineInputs form which=&[F::Author, F::Customer, F::Date]/>
        </div>
        <div class="cases-editor-grid"><LineInputs form which=&[F::Attribution, F::Confidence]/></div>
    }
}

#[component]
fn WayChoice(form: LineForm) -> impl IntoView {
    let locale = use_locale();
    view! {
        <LineChoiceOf
            form
            which=LineChoice::Way
            label=locale.language().case_editor_messages().way_label
            options=&WAYS
            written=locale.text().way
            read=|line| line.way
            change=change_way
        />
    }
}

/// From now on it paid in another way; what is no part of that goes.
fn change_way(line: &mut Benefit, way: Way) {
    line.way = way;
    if !parts_of(way).iter().any(|(_, part)| *part == line.part) {
        line.part = None;
    }
}

#[cfg(test)]
mod tests {
    use self::optional_sections::tests::Unfolded;
    use super::*;
    use crate::document::{Edit, Line};
    use crate::domain::benefit::{Stage, Timing, WayPart};
    use crate::domain::currency::Currency;
    use crate::domain::quantity::{Money, Percent};
    use crate::language::{Language, Locale, NativeFormatter};
    use crate::ui::html::html;
    use crate::ui::{LocaleContext, Navigation, ProgrammeStore, Session};

    /// The HTML of a view of a case that stands beside the worked example.
    fn html_of<V: IntoView + 'static>(
        language: Language,
        case: Benefit,
        view: impl FnOnce(LineId) -> V,
    ) -> String {
        let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
        let id = case.id;
        session.set_up(|document| {
            document.apply(Edit::add(usize::MAX, Line::Benefit(Box::new(case)))).unwrap();
        });
        let locale = Locale::from_language(language);
        let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| {});
        html(&session, &locale, &Navigation::of_all(), || view(id))
    }

    fn editor(id: LineId) -> impl IntoView {
        view! { <Editor id on_close=|_: Event| {}>""</Editor> }
    }

    fn case(way: Way) -> Benefit {
        Benefit::new_case(LineId(50), way)
    }

    /// What stands between `before` and the next quote, wherever that is.
    fn quoted<'a>(html: &'a str, before: &str) -> Vec<&'a str> {
        html.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn everything_is_labelled_and_says_why_it_is_asked_whatever_the_case_is_like() {
        let forms = Measure::FORMS.iter().zip(Timing::FORMS.iter().cycle());
        for ((measure, timing), language) in
            forms.flat_map(|form| Language::ALL.map(|it| (form, it)))
        {
            let stage = Stage::Expected { probability: None };
            let case =
                Benefit { measure: *measure, timing: *timing, stage, ..case(Way::Giveaways) };
            let html = html_of(language, case, |id| {
                let form = LineForm::explained(id, language.case_editor_messages());
                view! { <Essentials form/> <Unfolded form/> }
            });
            let ids = quoted(&html, " id=\"");
            let mut distinct = ids.clone();
            distinct.sort_unstable();
            distinct.dedup();
            assert_eq!(distinct.len(), ids.len(), "an id is there twice: {ids:?}");
            let described: Vec<_> = quoted(&html, "aria-describedby=\"");
            assert!(described.len() > 18);
            for described in described.iter().flat_map(|ids| ids.split(' ')) {
                assert!(ids.contains(&described), "{described}");
            }
            let labels = quoted(&html, "<label for=\"");
            for tag in ["<input id=\"", "<select id=\"", "type=\"checkbox\" id=\""] {
                for control in quoted(&html, tag) {
                    assert!(labels.contains(&control), "{control}");
                }
            }
        }
    }

    #[test]
    fn a_case_says_what_of_its_claim_is_credited() {
        let percent = |value: i64| Percent::new(value.into()).ok();
        let amount = Money::new(12_000.into()).ok();
        let case = Benefit {
            measure: Measure::Saving { amount },
            attribution: percent(50),
            confidence: percent(80),
            ..case(Way::RootCause)
        };
        for (language, expected) in [
            (Language::English, ["€12,000 claimed", "€4,800 credited"]),
            (Language::Italian, ["12.000 € dichiarati", "4.800 € riconosciuti"]),
        ] {
            let html = html_of(language, case.clone(), editor);
            let html = html.replace('\u{a0}', " ");
            assert!(expected.iter().all(|words| html.contains(words)), "{html}");
            assert!(html.contains("<table class=\"waterfall\">"));
        }
    }

    #[test]
    fn a_case_that_lacks_something_says_what_and_draws_nothing() {
        let html = html_of(Language::English, case(Way::Proactivity), editor);
        assert!(html.contains("Still needed: amount, margin."), "{html}");
        assert!(!html.contains("waterfall"));
        assert!(html.contains("Untitled</h3>"));
    }

    #[test]
    fn what_is_no_part_of_another_way_goes_with_the_way() {
        let mut line = Benefit { part: Some(WayPart::Service), ..case(Way::Giveaways) };
        change_way(&mut line, Way::Giveaways);
        assert_eq!(line.part, Some(WayPart::Service));
        change_way(&mut line, Way::Escalations);
        assert_eq!((line.way, line.part), (Way::Escalations, None));
    }
}
