//! Cases that may be told twice: proposed side by side, and left out only when someone says so.
//! Must not find them; the domain does.

use std::sync::Arc;

use leptos::prelude::untrack;
use web_sys::Event;

use super::findings::{Findings, say};
use crate::browser::focus;
use crate::document::{Edit, Refusal};
use crate::domain::benefit::{Benefit, Exclusion, Status};
use crate::domain::calculation::Calculation;
use crate::domain::cases::{Suspects, suspected_duplicates};
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::language::{Writer, title_of};
use crate::ui::session::Session;
use crate::ui::view::{Element, Followed, View, button, element, part};

/// Groups that are proposed at once.
const MOST_GROUPS: usize = 5;
/// Cases of a group that are shown.
const MOST_SHOWN: usize = 6;
/// The id of the heading, where the focus goes when a proposal has gone.
const TITLE: &str = "duplicates-title";

/// What someone has said is different, for as long as the session lasts.
struct Different(Followed<Vec<Suspects>>);

impl Different {
    fn new(_: &Session) -> Self {
        Self(Followed::new(Vec::new()))
    }

    /// Whether all of a group have been said to differ. One that joins them is proposed.
    fn knows(&self, group: &Suspects) -> bool {
        let holds = |known: &Suspects, id: LineId| known.first == id || known.others.contains(&id);
        self.0.get().iter().any(|known| {
            holds(known, group.first) && group.others.iter().all(|id| holds(known, *id))
        })
    }

    fn add(&self, group: Suspects) {
        let mut known = untrack(|| self.0.get());
        known.push(group);
        self.0.set(known);
    }
}

/// A case as it is laid beside another.
#[derive(PartialEq)]
struct Beside {
    id: LineId,
    title: String,
    /// Who reports, customer, amount, date: what is not said is left out.
    told: Vec<(&'static str, String)>,
}

/// A group as it is proposed.
#[derive(PartialEq)]
struct Proposed {
    group: Suspects,
    cases: Vec<Beside>,
}

/// The proposals.
pub(super) fn suspects(findings: &Findings) -> Element {
    let words = findings.desk.language().of_case_findings();
    let different = findings.desk.session.remembered(Different::new);
    let (knows, writes) = (different.clone(), findings.desk.clone());
    let builds = findings.clone();
    let proposals = findings.settled.view(
        move |calculation, results| {
            let mut groups = suspected_duplicates(calculation, results);
            groups.retain(|group| !knows.knows(group));
            let more = groups.len().saturating_sub(MOST_GROUPS);
            groups.truncate(MOST_GROUPS);
            let writer = writes.writer_now();
            let proposed = groups.into_iter().map(|group| Proposed {
                cases: beside(&group, calculation, results, &writer),
                group,
            });
            (proposed.collect::<Vec<_>>(), more)
        },
        move |(proposed, more), writer| {
            if proposed.is_empty() {
                return say("quiet", words.no_duplicates).into();
            }
            let groups = proposed.iter().map(|group| builds.proposal(group, &different, writer));
            let more = (*more > 0).then(|| say("quiet", (words.more_groups)(&writer.count(*more))));
            let hint = say("hint", words.duplicates_hint);
            let list = part("ul", "proposals").with(groups.collect::<Vec<_>>());
            View::from(vec![View::from(hint), list.into(), more.into()])
        },
    );
    let heading = element("h4").set("id", TITLE).set("tabindex", "-1").with(words.duplicates);
    part("div", "suspects").with(heading).with(proposals)
}

fn beside(
    group: &Suspects,
    calculation: &Calculation,
    results: &Results,
    writer: &Writer,
) -> Vec<Beside> {
    let ids = std::iter::once(&group.first).chain(&group.others).take(MOST_SHOWN);
    let cases = ids.filter_map(|id| {
        let case = calculation.benefit(*id)?;
        let line = results.line(*id)?;
        let claimed = line.outcome.credit().map(|it| writer.money(it.waterfall.claimed().value()));
        let words = writer.locale.language.of_cases();
        let about = &case.description;
        let [author, customer] = [&about.author, &about.customer].map(|name| {
            let name = name.as_str().trim();
            (!name.is_empty()).then(|| name.to_owned())
        });
        let told = [
            (words.customer, customer),
            (writer.text().claimed, claimed),
            (words.date, about.date.map(|date| writer.date(date))),
            (words.author, author),
        ];
        let told = told.into_iter().filter_map(|(name, it)| Some((name, it?)));
        Some(Beside { id: *id, title: title_of(case, writer).to_owned(), told: told.collect() })
    });
    cases.collect()
}

impl Findings {
    fn proposal(
        &self,
        proposed: &Proposed,
        different: &Arc<Different>,
        writer: &Writer,
    ) -> Element {
        let words = self.desk.language().of_case_findings();
        let Proposed { group, cases } = proposed;
        let title = cases.first().map(|case| case.title.as_str()).unwrap_or_default();
        let shown: Vec<_> =
            cases.iter().map(|case| self.card(case, case.id == group.first)).collect();
        let hidden = group.others.len().saturating_add(1).saturating_sub(shown.len());
        let hidden = (hidden > 0).then(|| say("quiet", (words.more_cases)(&writer.count(hidden))));
        let (leaves, later) = (self.clone(), group.others.clone());
        let leave = button("tool leave-out", move |event| leaves.leave_out(&later, event))
            .with((words.leave_out)(&writer.count(group.others.len())));
        let (keeps, different, group) = (self.clone(), different.clone(), group.clone());
        let keep = button("tool are-different", move |event| {
            different.add(group.clone());
            keeps.settled.at_once();
            keeps.look.say(words.not_proposed_again.to_owned());
            focus::to(focus::tree_of(event), TITLE.to_owned());
        });
        part("li", "proposal")
            .set("role", "group")
            .set("aria-label", (words.told_twice)(title))
            .with(part("ul", "beside").with(shown))
            .with(hidden)
            .with(part("div", "answers").with(leave).with(keep.with(words.are_different)))
    }

    fn card(&self, case: &Beside, is_first: bool) -> Element {
        let words = self.desk.language().of_case_findings();
        let told = case.told.iter().map(|(name, it)| {
            element("div").with(element("dt").with(*name)).with(element("dd").with(it.clone()))
        });
        let stays = is_first.then(|| part("span", "hint").with(words.stays));
        element("li")
            .with(self.opens(case.id, case.title.clone()))
            .with(element("dl").with(told.collect::<Vec<_>>()))
            .with(stays)
    }

    /// Leaves cases out, as one step.
    fn leave_out(&self, later: &[LineId], event: &Event) {
        let words = self.desk.language().of_case_findings();
        let cases: Vec<Benefit> = self.desk.session.now(|document, _| {
            let cases = later.iter().filter_map(|id| document.calculation().benefit(*id));
            let left_out = Status::Excluded { reason: Exclusion::Duplicate };
            cases.map(|case| Benefit { status: left_out, ..case.clone() }).collect()
        });
        let count = self.desk.writer_now().count(cases.len());
        self.look.say(match self.desk.session.edit(Edit::change_many(cases)) {
            Ok(()) => (words.was_left_out)(&count),
            Err(Refusal::TooLarge) => self.desk.language().of_cases().too_large.to_owned(),
            Err(_) => return,
        });
        self.desk.session.seal_step();
        self.settled.at_once();
        focus::to(focus::tree_of(event), TITLE.to_owned());
    }
}
