//! Cases that may be told twice: proposed side by side, and left out only when someone says so.
//! Must not find them; the domain does.

use leptos::prelude::*;
use web_sys::{Event, MouseEvent};

use super::OpenCaseButton;
use crate::browser::focus;
use crate::document::{Edit, Refusal};
use crate::domain::benefit::{Benefit, Exclusion, Status};
use crate::domain::calculation::Calculation;
use crate::domain::cases::{DuplicateGroup, suspected_duplicates};
use crate::domain::line::LineId;
use crate::domain::results::Results;
use crate::language::{Writer, case_title};
use crate::ui::cases::ledger_state::{LedgerState, use_ledger};
use crate::ui::debounced_document::use_debounced_document;
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// GroupedCases that are proposed at once.
const MAX_GROUPS: usize = 5;
/// Cases of a group that are shown.
const MAX_CASES_IN_GROUP: usize = 6;
/// The id of the heading, where the focus goes when a proposal has gone.
const TITLE_ID: &str = "duplicates-title";

/// The groups that someone has said are different cases, for as long as the session lasts.
struct DismissedGroups(ArcRwSignal<Vec<DuplicateGroup>>);

impl DismissedGroups {
    fn new(_: &Session) -> Self {
        Self(ArcRwSignal::default())
    }

    /// Whether all of a group have been said to differ, tracked. One that joins them is proposed.
    fn contains(&self, group: &DuplicateGroup) -> bool {
        let holds =
            |known: &DuplicateGroup, id: LineId| known.first == id || known.others.contains(&id);
        self.0.read().iter().any(|known| {
            holds(known, group.first) && group.others.iter().all(|id| holds(known, *id))
        })
    }

    fn add(&self, group: DuplicateGroup) {
        self.0.update(|known| known.push(group));
    }
}

/// A case as it is laid beside another.
#[derive(Clone, PartialEq)]
struct CaseCard {
    id: LineId,
    title: String,
    /// Customer, amount, date, author: what is not given is left out.
    facts: Vec<(&'static str, String)>,
    /// Whether it is the one that stays.
    is_first: bool,
}

impl CaseCard {
    fn new(
        id: LineId,
        group: &DuplicateGroup,
        calculation: &Calculation,
        results: &Results,
        writer: &Writer,
    ) -> Option<Self> {
        let case = calculation.benefit(id)?;
        let line = results.line(id)?;
        let claimed = line.outcome.credit().map(|it| writer.money(it.waterfall.claimed().value()));
        let words = writer.locale.language.case_messages();
        let about = &case.description;
        let [author, customer] = [&about.author, &about.customer].map(|name| {
            let name = name.as_str().trim();
            (!name.is_empty()).then(|| name.to_owned())
        });
        let facts = [
            (words.customer, customer),
            (writer.text().claimed, claimed),
            (words.date, about.date.map(|date| writer.date(date))),
            (words.author, author),
        ];
        Some(Self {
            id,
            title: case_title(case, writer).to_owned(),
            facts: facts.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect(),
            is_first: id == group.first,
        })
    }
}

/// A group as it is proposed.
#[derive(Clone, PartialEq)]
struct ProposedGroup {
    group: DuplicateGroup,
    cards: Vec<CaseCard>,
    /// How many cases of it are not shown, in words.
    hidden: Option<String>,
    /// What leaves all but the first out.
    leave_out: String,
}

impl ProposedGroup {
    fn new(
        group: DuplicateGroup,
        calculation: &Calculation,
        results: &Results,
        writer: &Writer,
    ) -> Self {
        let words = writer.locale.language.case_analysis_messages();
        let ids = std::iter::once(&group.first).chain(&group.others).take(MAX_CASES_IN_GROUP);
        let cards = ids.filter_map(|id| CaseCard::new(*id, &group, calculation, results, writer));
        let cards: Vec<CaseCard> = cards.collect();
        let hidden = group.others.len().saturating_add(1).saturating_sub(cards.len());
        Self {
            hidden: (hidden > 0).then(|| (words.more_cases)(&writer.count(hidden))),
            leave_out: (words.leave_out)(&writer.count(group.others.len())),
            group,
            cards,
        }
    }
}

/// The proposals.
#[component]
pub(super) fn DuplicateGroups() -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let different = use_session().area_state(DismissedGroups::new);
    let proposed = use_debounced_document().memo(move |calculation, results, writer| {
        let mut groups = suspected_duplicates(calculation, results);
        groups.retain(|group| !different.contains(group));
        let more = groups.len().saturating_sub(MAX_GROUPS);
        groups.truncate(MAX_GROUPS);
        let proposals = groups.into_iter();
        let proposals =
            proposals.map(|group| ProposedGroup::new(group, calculation, results, writer));
        let more = (more > 0).then(|| (words.more_groups)(&writer.count(more)));
        (proposals.collect::<Vec<_>>(), more)
    });
    let content = move || {
        let (proposals, more) = proposed.get();
        if proposals.is_empty() {
            return view! { <p class="muted">{words.no_duplicates}</p> }.into_any();
        }
        let proposals =
            proposals.into_iter().map(|proposal| view! { <DuplicateGroupItem proposal/> });
        view! {
            <p class="hint">{words.duplicates_hint}</p>
            <ul class="findings-duplicate-groups">{proposals.collect_view()}</ul>
            {more.map(|more| view! { <p class="muted">{more}</p> })}
        }
        .into_any()
    };
    view! {
        <div class="findings-duplicates" data-part="duplicates">
            <h4 id=TITLE_ID tabindex="-1">{words.duplicates}</h4>
            {content}
        </div>
    }
}

#[component]
fn DuplicateGroupItem(proposal: ProposedGroup) -> impl IntoView {
    let (session, locale, ledger) = (use_session(), use_locale(), use_ledger());
    let settled = use_debounced_document();
    let words = locale.language().case_analysis_messages();
    let ProposedGroup { group, cards, hidden, leave_out } = proposal;
    let title = cards.first().map(|card| card.title.as_str()).unwrap_or_default();
    let label = (words.possible_duplicate)(title);
    let keep = {
        let (ledger, settled, group) = (ledger.clone(), settled.clone(), group.clone());
        let different = session.area_state(DismissedGroups::new);
        move |event: MouseEvent| {
            different.add(group.clone());
            settled.flush();
            ledger.tell(words.not_proposed_again.to_owned());
            focus_title(&event);
        }
    };
    let leave = move |event: MouseEvent| {
        if exclude_duplicates(&group.others, &session, &locale, &ledger) {
            settled.flush();
            focus_title(&event);
        }
    };
    view! {
        <li class="findings-duplicate-group" data-part="duplicate-group" role="group" aria-label=label>
            <ul class="findings-side-by-side" data-part="compared-cases">
                {cards.into_iter().map(|card| view! { <CaseCardItem card/> }).collect_view()}
            </ul>
            {hidden.map(|hidden| view! { <p class="muted">{hidden}</p> })}
            <div class="findings-actions">
                <button class="button" data-part="leave-out" type="button" on:click=leave>{leave_out}</button>
                <button class="button" data-part="are-different" type="button" on:click=keep>
                    {words.not_duplicates}
                </button>
            </div>
        </li>
    }
}

#[component]
fn CaseCardItem(card: CaseCard) -> impl IntoView {
    let words = use_locale().language().case_analysis_messages();
    let CaseCard { id, title, facts, is_first } = card;
    let fact = |(name, fact)| view! { <div><dt>{name}</dt><dd>{fact}</dd></div> };
    view! {
        <li>
            <OpenCaseButton id label=title/>
            <dl>{facts.into_iter().map(fact).collect_view()}</dl>
            {is_first.then(|| view! { <span class="hint">{words.stays_counted}</span> })}
        </li>
    }
}

/// The proposal has gone, and what was pressed with it.
fn focus_title(event: &Event) {
    focus::to(focus::tree_of(event), TITLE_ID.to_owned());
}

/// Leaves cases out, as one step, and says so. Gives whether there was anything to say.
fn exclude_duplicates(
    ids: &[LineId],
    session: &Session,
    locale: &LocaleContext,
    ledger: &LedgerState,
) -> bool {
    let language = locale.language();
    let cases: Vec<Benefit> = session.now(|document, _| {
        let cases = ids.iter().filter_map(|id| document.calculation().benefit(*id));
        let left_out = Status::Excluded { reason: Exclusion::Duplicate };
        cases.map(|case| Benefit { status: left_out, ..case.clone() }).collect()
    });
    let count = locale.writer_untracked().count(cases.len());
    match session.edit(Edit::change_many(cases)) {
        Ok(()) => {
            session.end_step_and_save();
            ledger.announce((language.case_analysis_messages().left_out_as_duplicates)(&count));
        }
        Err(Refusal::TooLarge) => ledger.tell(language.case_messages().too_large.to_owned()),
        Err(_) => return false,
    }
    true
}
