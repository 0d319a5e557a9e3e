//! What the cases give beside money: hours, shown in hours, and soft outcomes, told and counted.
//! Must not turn either into money.

use leptos::prelude::untrack;

use super::findings::{Findings, heading, say};
use crate::domain::benefit::Benefit;
use crate::domain::cases::{Told, soft_outcomes};
use crate::domain::line::LineId;
use crate::language::{Writer, title_of};
use crate::ui::former::{Pick, figures, fold};
use crate::ui::view::{Element, View, element, part};

/// Cases of one outcome that are quoted.
const MOST_QUOTED: usize = 30;

/// The section, which unfolds.
pub(super) fn hours(findings: &Findings) -> Element {
    let words = findings.desk.details();
    let shows = findings.clone();
    fold("finding hours", heading(words.hours_given_back), move || {
        part("div", "beside-money").with(shows.hours()).with(shows.soft()).into()
    })
}

impl Findings {
    fn hours(&self) -> Element {
        let desk = &self.desk;
        let words = desk.language().of_case_findings();
        let picks: [Pick; 4] = [
            |results| &results.freed_capacity,
            |results| &results.freed_share,
            |results| &results.downtime_of_provider,
            |results| &results.downtime_of_customers,
        ];
        let terms = desk.writer_now().proofs().term;
        let named = |pick: Pick| {
            let term = untrack(|| desk.session.with_results(|results| pick(results).term));
            (terms(term), pick)
        };
        element("div").with(figures(desk, &picks.map(named))).with(say("hint", words.hours_hint))
    }

    /// Every outcome that cases tell of, and their own words.
    fn soft(&self) -> Element {
        let words = self.desk.language().of_case_findings();
        let shows = self.clone();
        let told = self.settled.view(
            |calculation, _| soft_outcomes(calculation),
            move |told, writer| {
                if told.is_empty() {
                    return say("quiet", words.soft_none).into();
                }
                let outcomes = told.iter().map(|told| shows.outcome(told, writer));
                part("ul", "outcomes").with(outcomes.collect::<Vec<_>>()).into()
            },
        );
        element("div")
            .with(element("h4").with(words.soft_outcomes))
            .with(say("hint", words.soft_hint))
            .with(told)
    }

    /// One outcome; what the cases say of it unfolds.
    fn outcome(&self, told: &Told, writer: &Writer) -> Element {
        let language = self.desk.language();
        let words = language.of_case_findings();
        let name = (language.of_case_fields().soft_outcome)(&told.outcome).trim().to_owned();
        let count = (words.soft_told)(&writer.count(told.cases.len()));
        let summary = element("summary")
            .with(part("span", "term").with(name))
            .with(part("span", "value").with(count));
        let (shows, cases, writer) = (self.clone(), told.cases.clone(), writer.clone());
        let quotes = move || {
            let (quoted, cases, writes) = (shows.clone(), cases.clone(), writer.clone());
            let more = cases.len().saturating_sub(MOST_QUOTED);
            shows.settled.view(
                move |calculation, _| {
                    let cases = cases.iter().take(MOST_QUOTED);
                    let cases =
                        cases.filter_map(|id| Some(quote(calculation.benefit(*id)?, &writes)));
                    cases.collect::<Vec<_>>()
                },
                move |quotes, writer| {
                    let quotes = quotes.iter().map(|quote| quoted.quote(quote));
                    let more =
                        (more > 0).then(|| say("quiet", (words.more_cases)(&writer.count(more))));
                    let list = part("ul", "quotes").with(quotes.collect::<Vec<_>>());
                    View::from(vec![View::from(list), more.into()])
                },
            )
        };
        element("li").with(fold("figure outcome", summary, quotes))
    }

    fn quote(&self, quote: &Quote) -> Element {
        let note = (!quote.note.is_empty())
            .then(|| element("blockquote").with(element("p").with(quote.note.clone())));
        let who = (!quote.who.is_empty()).then(|| say("hint", quote.who.clone()));
        element("li").with(self.opens(quote.id, quote.title.clone())).with(note).with(who)
    }
}

/// What a case says.
#[derive(PartialEq)]
struct Quote {
    id: LineId,
    title: String,
    note: String,
    who: String,
}

fn quote(case: &Benefit, writer: &Writer) -> Quote {
    let about = &case.description;
    let names = [&about.author, &about.customer].map(|name| name.as_str().trim());
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    Quote {
        id: case.id,
        title: title_of(case, writer).to_owned(),
        note: case.evidence.note.as_str().trim().to_owned(),
        who: names.join(" · "),
    }
}
