//! How a proposal stands: what it comes to, whether it was taken, and what it meets.
//! Must not judge what counts twice; the domain's guard does.

use super::board::Board;
use crate::document::Document;
use crate::domain::benefit::Benefit;
use crate::domain::bridge::{Bridge, Clash, Proposal, clashes};
use crate::domain::credit::credit;
use crate::domain::kpi::KpiFigure;
use crate::domain::line::LineId;
use crate::language::Writer;

/// What there is to say of a proposal.
#[derive(PartialEq)]
pub(super) struct Standing {
    pub(super) amount: KpiFigure,
    pub(super) is_loss: bool,
    /// Whether there is a line to be taken.
    pub(super) is_offered: bool,
    /// The line that it was taken as, its name, whether it counts, and what is claimed by it.
    pub(super) taken: Option<Taken>,
    /// Where it meets other lines: whether only one of them may count, and the sentence.
    pub(super) clashes: Vec<(bool, String)>,
    pub(super) left_out: Vec<String>,
}

/// The line that a proposal was taken as.
#[derive(PartialEq)]
pub(super) struct Taken {
    pub(super) id: LineId,
    pub(super) name: String,
    pub(super) claimed: String,
    pub(super) is_counted: bool,
    /// Whether the line says something else than the proposal would now.
    pub(super) differs: bool,
}

impl Standing {
    /// What there is to say of the proposal of a bridge, read reactively.
    pub(super) fn of(board: &Board, bridge: Bridge) -> Option<Self> {
        let found = board.found();
        let proposal = found.proposal(bridge)?;
        let writer = board.desk.writer();
        let of_kpis = writer.locale.language.of_kpis();
        let (taken, met) = board.desk.session.now(|document, _| {
            (taken(document, proposal, &writer), met(document, bridge, &writer))
        });
        let channel = |id: &_| {
            let row = found.kpis.efficiency.channels.iter().find(|row| row.id == *id)?;
            let name = row.name.as_str().trim();
            let name = if name.is_empty() { (of_kpis.channel)(row.kind) } else { name };
            Some(name.to_owned())
        };
        Some(Self {
            amount: proposal.amount.clone(),
            is_loss: proposal.is_loss(),
            is_offered: proposal.benefit(LineId(0)).is_some(),
            taken,
            clashes: met,
            left_out: proposal.left_out.iter().filter_map(channel).collect(),
        })
    }
}

/// The line that the proposal was taken as.
fn taken(document: &Document, proposal: &Proposal, writer: &Writer) -> Option<Taken> {
    let (_, id) = document.accepted().iter().find(|(bridge, _)| *bridge == proposal.bridge)?;
    let line = document.calculation().benefit(*id)?;
    let outcome = credit(line, &document.calculation().programme);
    let claimed = outcome.credit().map(|credit| credit.waterfall.claimed());
    let proposed = proposal.benefit(*id);
    Some(Taken {
        id: *id,
        name: name_of(line, writer),
        claimed: claimed.map_or_else(
            || writer.text().not_given.to_owned(),
            |claimed| writer.money(claimed.value()),
        ),
        is_counted: line.is_counted(),
        differs: proposed.is_none_or(|it| it.measure != line.measure),
    })
}

/// Where the proposal meets other lines; that it was taken itself is said apart.
fn met(document: &Document, bridge: Bridge, writer: &Writer) -> Vec<(bool, String)> {
    let say = writer.locale.language.of_kpis().clash;
    let benefits = &document.calculation().benefits;
    let met = clashes(bridge, document.accepted(), benefits);
    let sentence = |clash: Clash| {
        let (Clash::AlreadyAccepted(id)
        | Clash::SameMoney(id)
        | Clash::MeetsLabour(id)
        | Clash::MeetsProactivity(id)) = clash;
        let line = document.calculation().benefit(id)?;
        let is_own = matches!(clash, Clash::AlreadyAccepted(_));
        (!is_own).then(|| (clash.is_exclusive(), say(clash, &name_of(line, writer))))
    };
    met.into_iter().filter_map(sentence).collect()
}

/// What a line is called.
fn name_of(line: &Benefit, writer: &Writer) -> String {
    match line.description.title.as_str().trim() {
        "" => (writer.text().way)(line.way).to_owned(),
        title => title.to_owned(),
    }
}
