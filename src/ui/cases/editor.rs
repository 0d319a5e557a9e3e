//! The editor of one case: what is credited of it, the essentials, and what unfolds.
//! Must not know the other cases, nor compute a figure.

use super::EDITOR;
use super::groups::groups;
use crate::document::{BenefitField, Field};
use crate::domain::benefit::{Benefit, Measure, Way};
use crate::domain::credit::Outcome;
use crate::domain::line::LineId;
use crate::language::{LineChoice, in_midst};
use crate::ui::desk::Desk;
use crate::ui::former::line::{LineForm, how_it_comes_about, parts_of};
use crate::ui::view::{Element, Told, View, element, following_of, part};

/// The editor of a case; `actions` are what can be done with the case as a whole.
#[inline(never)]
pub(super) fn editor(desk: &Desk, id: LineId, actions: impl Into<View>) -> Element {
    let form = LineForm::explained(desk, id);
    let words = desk.language().of_cases();
    let title = Field::Benefit(id, BenefitField::Title);
    let name = desk.name_of(title, move |_| words.untitled);
    let heading = element("h3").set("id", EDITOR).set("tabindex", "-1").with(name);
    let parts = part("div", "case-parts")
        .with(part("div", "case-essentials").with(essentials(&form)))
        .with(part("div", "case-how").with(how(desk, id)))
        .with(part("div", "case-groups").with(groups(&form)));
    part("section", "editor")
        .set("aria-labelledby", EDITOR)
        .with(part("div", "case-head").with(actions).with(heading).with(sum(desk, id)))
        .with(parts)
}

/// What a case comes to.
#[derive(PartialEq)]
enum Sum {
    /// Both amounts are known.
    Known,
    /// What is missing, in words.
    Missing(String),
    TooLarge,
}

fn sum_of(desk: &Desk, id: LineId) -> Sum {
    let proofs = desk.writer().proofs();
    desk.session.with_results(|results| match results.line(id).map(|line| &line.outcome) {
        Some(Outcome::Complete(_)) => Sum::Known,
        Some(Outcome::Incomplete(missing)) => {
            let names = missing.iter().map(|term| in_midst((proofs.term)(*term)));
            Sum::Missing(names.collect::<Vec<_>>().join(", "))
        }
        Some(Outcome::TooLarge) | None => Sum::TooLarge,
    })
}

/// "€12,000 claimed → €4,800 credited", or what is still missing for that.
fn sum(desk: &Desk, id: LineId) -> Element {
    let words = desk.language().of_case_fields();
    let (reads, desk) = (desk.clone(), desk.clone());
    let content = move |sum: &Sum| match sum {
        Sum::Known => View::from(vec![
            part("span", "claimed").with(amount(&desk, id, false)),
            part("span", "leads-to").with(" → "),
            element("b").with(amount(&desk, id, true)),
        ]),
        Sum::Missing(names) => part("span", "missing").with((words.missing)(names)).into(),
        Sum::TooLarge => desk.text().not_available.into(),
    };
    part("output", "case-sum")
        .set("aria-live", "off")
        .with(following_of(move || sum_of(&reads, id), content))
}

/// One end of a case's waterfall, in words.
fn amount(desk: &Desk, id: LineId, credited: bool) -> Told {
    let words = desk.language().of_case_fields();
    desk.told(move |results, writer| {
        let credit = results.line(id).and_then(|line| line.outcome.credit());
        let ends = credit.map(|credit| (credit.waterfall.claimed(), credit.waterfall.credited()));
        match ends {
            Some((_, amount)) if credited => (words.credited)(&writer.money(amount.value())),
            Some((amount, _)) => (words.claimed)(&writer.money(amount.value())),
            None => String::new(),
        }
    })
}

/// How its credit comes about, once there is one.
fn how(desk: &Desk, id: LineId) -> View {
    let (reads, desk) = (desk.clone(), desk.clone());
    following_of(
        move || sum_of(&reads, id) == Sum::Known,
        move |known| known.then(|| how_it_comes_about(&desk, id)),
    )
}

/// What every case says: what it is about, what is measured, who reports it, how much of it is due
/// to the programme and how sure that is.
fn essentials(form: &LineForm) -> View {
    use BenefitField as F;
    let measure = form.measure(|measure| match measure {
        Measure::Revenue { .. } => &[F::Amount, F::Margin],
        Measure::Saving { .. } => &[F::Amount],
        Measure::Hours { .. } => &[F::Hours, F::HourlyValue, F::Realisation],
        Measure::Count { .. } => &[F::Count, F::UnitAmount],
    });
    let asked = |content: View| part("div", "case-grid").with(content);
    let whole = |field: Element| View::from(part("div", "whole").with(field));
    View::from(vec![
        asked(View::from(vec![whole(form.input(F::Title)), whole(way(form)), measure])),
        asked(form.inputs(&[F::Author, F::Customer, F::Date])),
        asked(form.inputs(&[F::Attribution, F::Confidence])),
    ])
}

fn way(form: &LineForm) -> Element {
    let (text, words) = (form.desk.text(), form.desk.language().of_case_fields());
    form.choice((LineChoice::Way, words.way_label), &WAYS, text.way, |line| line.way, go_by)
}

/// From now on it paid in another way; what is no part of that goes.
fn go_by(line: &mut Benefit, way: Way) {
    line.way = way;
    if !parts_of(way).iter().any(|(_, part)| *part == line.part) {
        line.part = None;
    }
}

const WAYS: [(&str, Way); 5] = [
    ("proactivity", Way::Proactivity),
    ("root-cause", Way::RootCause),
    ("giveaways", Way::Giveaways),
    ("escalations", Way::Escalations),
    ("other", Way::Other),
];

#[cfg(test)]
mod tests {
    use leptos::prelude::Owner;

    use super::*;
    use crate::document::{Edit, Line};
    use crate::domain::benefit::{Stage, Timing, WayPart};
    use crate::domain::currency::Currency;
    use crate::domain::quantity::{Money, Percent};
    use crate::domain::results::results;
    use crate::language::{Language, Locale, Printed};
    use crate::ui::cases::groups::tests::unfolded;
    use crate::ui::view::html;
    use crate::ui::{Keeper, LocaleContext, Navigation, Session};

    /// A desk with the worked example and one case, and what is asked of the two.
    fn with_case<T>(language: Language, case: Benefit, ask: impl Fn(&Desk, LineId) -> T) -> T {
        Owner::new().with(|| {
            let session = Session::open(Keeper::of_nothing(), Currency::EURO);
            let id = case.id;
            // As an edit would, but for keeping it, which takes a browser.
            session.shared.change_unseen(|state| {
                let edit = Edit::add(usize::MAX, Line::Benefit(Box::new(case)));
                state.document.apply(edit).unwrap();
                state.results = results(state.document.calculation());
            });
            let locale = Locale::of_language(language);
            let locale = LocaleContext::new(session.clone(), locale, &Printed, |_| {});
            let desk = Desk::new(session, locale, Navigation::of_all());
            ask(&desk, id)
        })
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
            let html = with_case(language, case, |desk, id| {
                let form = LineForm::explained(desk, id);
                html(View::from(vec![essentials(&form), unfolded(&form)]))
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
            let html = with_case(language, case.clone(), |desk, id| html(editor(desk, id, "")));
            let html = html.replace('\u{a0}', " ");
            assert!(expected.iter().all(|words| html.contains(words)), "{html}");
            assert!(html.contains("<table class=\"waterfall\">"));
        }
    }

    #[test]
    fn a_case_that_lacks_something_says_what_and_draws_nothing() {
        let html = with_case(Language::English, case(Way::Proactivity), |desk, id| {
            html(editor(desk, id, ""))
        });
        assert!(html.contains("Still needed: amount, margin."), "{html}");
        assert!(!html.contains("waterfall"));
        assert!(html.contains("Without a title</h3>"));
    }

    #[test]
    fn what_is_no_part_of_another_way_goes_with_the_way() {
        let mut line = Benefit { part: Some(WayPart::Service), ..case(Way::Giveaways) };
        go_by(&mut line, Way::Giveaways);
        assert_eq!(line.part, Some(WayPart::Service));
        go_by(&mut line, Way::Escalations);
        assert_eq!((line.way, line.part), (Way::Escalations, None));
    }
}
