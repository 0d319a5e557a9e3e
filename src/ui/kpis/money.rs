//! What of the changes is money: a proposal for each bridge, its computation, and taking it into the
//! calculation as an ordinary line. Must not compute an amount, nor judge what counts twice.

use std::sync::Arc;

use leptos::prelude::untrack;
use web_sys::Event;

use super::board::Board;
use super::standing::{Standing, Taken};
use crate::browser::focus;
use crate::document::{BothField, Edit, Field, KpiField};
use crate::domain::bridge::{Bridge, Proposal};
use crate::domain::kpi::{KpiFigure, KpiTerm, Side};
use crate::domain::line::LineId;
use crate::domain::text::Text;
use crate::language::{Writer, kpi_figure, kpi_name};
use crate::ui::area::Area;
use crate::ui::desk::Desk;
use crate::ui::former::{KpiRead, Label, kpi_figures, kpi_proof_of, setting};
use crate::ui::view::{Element, Told, View, button, element, following_of, part};

/// The bridges in the order shown, each with its slug: those that exclude each other side by side.
const BRIDGES: [(Bridge, &str); 3] = [
    (Bridge::CostToServe, "cost-to-serve"),
    (Bridge::HandlingTime, "handling-time"),
    (Bridge::Retention, "retention-value"),
];

/// The section.
pub(super) fn money(board: &Board) -> Element {
    let words = board.desk.language();
    let (of_board, of_kpis) = (words.of_board(), words.of_kpis());
    let bridges = BRIDGES.map(|(bridge, slug)| Way { board: board.clone(), bridge, slug }.view());
    let never = part("div", "card never")
        .with(element("h4").with(of_board.not_offered))
        .with(element("p").with(of_kpis.never_money))
        .with(part("p", "hint").with(of_board.not_offered_hint));
    part("section", "kpi-part of-money")
        .set("id", "kpi-money")
        .set("aria-label", of_board.money)
        .with(part("h3", "part").with(of_board.money))
        .with(part("p", "hint").with(of_board.money_hint))
        .with(part("div", "bridges").with(bridges).with(never))
}

/// A bridge on the screen.
#[derive(Clone)]
struct Way {
    board: Board,
    bridge: Bridge,
    slug: &'static str,
}

impl Way {
    fn desk(&self) -> &Desk {
        &self.board.desk
    }

    fn view(&self) -> Element {
        let words = self.desk().language();
        let [reads, draws] = [0; 2].map(|_| self.clone());
        let standing = following_of(
            move || (Standing::of(&reads.board, reads.bridge), reads.desk().session.currency()),
            move |(standing, _)| {
                standing
                    .as_ref()
                    .map(|standing| draws.written(standing))
                    .unwrap_or_else(|| Vec::<Element>::new().into())
            },
        );
        part("div", "card bridge")
            .set("id", self.slug)
            .with(element("h4").with((words.of_kpis().bridge)(self.bridge)))
            .with(self.worth())
            .with(self.amount())
            .with(self.mix())
            .with(part("div", "standing").with(standing))
    }

    /// What it needs to be known beside the KPIs.
    fn worth(&self) -> Element {
        let terms = self.desk().language().of_kpis().term;
        let inputs: &[(BothField, KpiTerm)] = match self.bridge {
            Bridge::CostToServe => &[],
            Bridge::HandlingTime => &[
                (BothField::HourlyCost, KpiTerm::LoadedHourlyCost),
                (BothField::Realisation, KpiTerm::Realisation),
            ],
            Bridge::Retention => &[
                (BothField::YearlyRevenue, KpiTerm::YearlyRevenuePerCustomer),
                (BothField::Margin, KpiTerm::ContributionMargin),
            ],
        };
        let input = |(field, term): &(BothField, KpiTerm)| {
            let field = Field::Kpi(KpiField::Both(*field));
            setting(self.desk(), field, Label::plain(terms(*term)))
        };
        part("div", "worth").with(inputs.iter().map(input).collect::<Vec<_>>())
    }

    /// A figure of the proposal, read reactively.
    fn figure(&self, pick: fn(&Proposal) -> Option<KpiFigure>) -> KpiRead {
        let way = self.clone();
        Arc::new(move || way.board.found().proposal(way.bridge).and_then(pick))
    }

    /// The amount with its computation, which stands open: nobody takes what they have not seen.
    fn amount(&self) -> View {
        let read = self.figure(|proposal| Some(proposal.amount.clone()));
        let (amounts, proves) = (self.clone(), self.clone());
        following_of(
            move || {
                amounts
                    .board
                    .found()
                    .proposal(amounts.bridge)
                    .is_some_and(|it| it.amount.value.is_ok())
            },
            move |is_there: &bool| {
                is_there.then(|| {
                    let told = |tell: fn(&KpiFigure, &Writer) -> String| {
                        let read = read.clone();
                        proves.desk().words(move |desk| {
                            read().map(|it| tell(&it, &desk.writer())).unwrap_or_default()
                        })
                    };
                    let amount: Told = told(kpi_figure);
                    let name = told(|figure, writer| kpi_name(&figure.name, writer));
                    part("div", "amount-place")
                        .with(
                            part("p", "amount")
                                .with(part("span", "term").with(name))
                                .with(" ")
                                .with(element("b").with(amount)),
                        )
                        .with(kpi_proof_of(proves.desk(), &read))
                })
            },
        )
    }

    /// The change of mix, which stands apart.
    fn mix(&self) -> Option<Element> {
        (self.bridge == Bridge::CostToServe).then(|| {
            let (reads, shows) = (self.clone(), self.clone());
            let mix = |proposal: &Proposal| proposal.mix.clone();
            let shown = following_of(
                move || {
                    let found = reads.board.found();
                    let mix = found.proposal(reads.bridge).and_then(|it| it.mix.as_ref());
                    mix.is_some_and(|mix| mix.value.is_ok())
                },
                move |is_there: &bool| {
                    is_there.then(|| {
                        let hint = shows.desk().language().of_kpis().mix_hint;
                        let figures = kpi_figures(shows.desk(), &[shows.figure(mix)]);
                        View::from(vec![figures, part("p", "hint").with(hint)])
                    })
                },
            );
            part("div", "mix").with(shown)
        })
    }

    /// What is said of the proposal, and what can be done with it.
    fn written(&self, standing: &Standing) -> View {
        let language = self.desk().language();
        let (words, of_kpis) = (language.of_board(), language.of_kpis());
        let mut lines = Vec::new();
        match standing.amount.value {
            Err(why) => {
                lines.push(part("p", "missing").with((words.missing)(&(of_kpis.unavailable)(why))));
            }
            Ok(amount) if amount.value.is_zero() => {
                lines.push(part("p", "missing").with(words.comes_to_nothing));
            }
            Ok(_) if standing.is_loss => lines.push(part("p", "flag loss").with(of_kpis.is_loss)),
            Ok(_) => {}
        }
        if standing.amount.value.is_ok() && !standing.left_out.is_empty() {
            let names = standing.left_out.join(", ");
            lines.push(part("p", "hint").with((words.left_out)(&names)));
        }
        if let Some(taken) = &standing.taken {
            lines.extend(self.of_taken(taken, standing));
            return lines.into();
        }
        if !standing.is_offered {
            return lines.into();
        }
        let reason = format!("{}-reason", self.slug);
        let clashes = standing.clashes.iter().map(|(is_exclusive, sentence)| {
            part("li", if *is_exclusive { "exclusive" } else { "warns" }).with(sentence.clone())
        });
        let clashes: Vec<_> = clashes.collect();
        let is_refused = standing.clashes.iter().any(|(is_exclusive, _)| *is_exclusive);
        lines.push(part("ul", "clashes").set("id", reason.clone()).with(clashes));
        let takes = self.clone();
        let take = button("tool take", move |event| {
            if !is_refused {
                takes.take(event);
            }
        });
        let take = take
            .set("id", format!("{}-take", self.slug))
            .set("aria-disabled", is_refused.to_string())
            .set("aria-describedby", reason);
        lines.push(take.with(if standing.is_loss { words.take_loss } else { words.take }));
        lines.into()
    }

    /// That it was taken, as what, and how to be rid of it.
    fn of_taken(&self, taken: &Taken, standing: &Standing) -> Vec<Element> {
        let words = self.desk().language().of_board();
        let said = (words.is_taken)(&taken.name, &taken.claimed);
        let mut lines = vec![part("p", "is-taken").with(said)];
        if !taken.is_counted {
            lines.push(part("p", "flag").with(words.is_left_out));
        }
        if taken.differs && standing.amount.value.is_ok() {
            let now = kpi_figure(&standing.amount, &self.desk().writer_now());
            lines.push(part("p", "hint").with((words.would_be)(&now)));
        }
        // That two lines are the same money may have come about since.
        let clashes = standing.clashes.iter().filter(|(is_exclusive, _)| *is_exclusive);
        lines.extend(clashes.map(|(_, sentence)| part("p", "flag").with(sentence.clone())));
        let (removes, id, name) = (self.clone(), taken.id, taken.name.clone());
        // An element that shows the KPIs alone has no calculator to go to.
        let go = (!self.desk().is_alone()).then(|| {
            let go = self.desk().press(|desk, _| desk.go_to(Area::Calculator));
            button("link", go).set("id", format!("{}-go", self.slug)).with(words.to_calculator)
        });
        let remove = button("tool", move |event| removes.take_back(id, &name, event));
        lines.push(
            part("div", "adds")
                .with(go)
                .with(remove.set("id", format!("{}-back", self.slug)).with(words.take_back)),
        );
        lines
    }

    /// Takes the proposal into the calculation, as one step.
    fn take(&self, event: &Event) {
        let words = self.desk().language().of_board();
        let session = &self.desk().session;
        let writer = self.desk().writer_now();
        let found = untrack(|| self.board.found());
        let id = session.now(|document, _| document.next_line());
        let Some(proposal) = found.proposal(self.bridge) else { return };
        let Some(mut line) = proposal.benefit(id) else { return };
        // Any name of ours is short enough.
        let name = kpi_name(&proposal.amount.name.clone().on(Side::Only), &writer);
        line.description.title = Text::new(name.clone()).unwrap_or_default();
        if session.edit(Edit::accept(self.bridge, line)).is_err() {
            return self.board.say(words.not_taken.to_owned());
        }
        session.seal();
        self.board.say((words.taken)(&name));
        let next = if self.desk().is_alone() { "back" } else { "go" };
        focus::to(focus::tree_of(event), format!("{}-{next}", self.slug));
    }

    fn take_back(&self, id: LineId, name: &str, event: &Event) {
        let words = self.desk().language().of_board();
        if self.desk().session.edit(Edit::Remove(id)).is_ok() {
            self.board.say((words.taken_back)(name));
            focus::to(focus::tree_of(event), format!("{}-take", self.slug));
        }
    }
}
