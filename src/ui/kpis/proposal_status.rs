//! How a proposal stands: what it comes to, whether it was taken, and what it meets.
//! Must not judge what counts twice; the domain's guard does.

use crate::document::Document;
use crate::domain::benefit::Benefit;
use crate::domain::customers::ChannelId;
use crate::domain::explain::KpiFigure;
use crate::domain::kpi::proposal::{Bridge, DoubleCount, Proposal, double_counts};
use crate::domain::line::LineId;
use crate::domain::results::credit;
use crate::language::Writer;

/// Lines up to which each is a remark of its own.
const MAX_SINGLE: usize = 2;
/// Lines that a remark on many of them names.
const MAX_LISTED: usize = 50;

/// What there is to say of a proposal.
#[derive(Clone, PartialEq)]
pub(super) struct ProposalStatus {
    pub(super) amount: KpiFigure,
    pub(super) is_loss: bool,
    /// Whether there is a line to be taken.
    pub(super) is_offered: bool,
    /// The line that it was taken as.
    pub(super) taken: Option<AcceptedLine>,
    /// Where it meets other lines.
    pub(super) overlaps: Vec<Overlap>,
    /// Channels that take no part, by name.
    pub(super) left_out: Vec<String>,
}

/// The line that a proposal was taken as.
#[derive(Clone, PartialEq)]
pub(super) struct AcceptedLine {
    pub(super) id: LineId,
    pub(super) name: String,
    pub(super) claimed: String,
    pub(super) is_counted: bool,
}

/// Where a proposal meets another line.
#[derive(Clone, PartialEq)]
pub(super) struct Overlap {
    /// Whether only one of the two may count.
    pub(super) is_exclusive: bool,
    pub(super) sentence: String,
    /// The names of the lines, where the sentence is about several.
    pub(super) lines: Vec<String>,
}

impl Overlap {
    fn new(is_exclusive: bool, sentence: String) -> Self {
        Self { is_exclusive, sentence, lines: Vec::new() }
    }
}

impl ProposalStatus {
    /// What there is to say of a proposal to a document.
    pub(super) fn new(proposal: &Proposal, document: &Document, writer: &Writer) -> Self {
        let name = |id: &ChannelId| name_of_channel(document, *id, writer);
        Self {
            amount: proposal.amount.clone(),
            is_loss: proposal.is_loss(),
            is_offered: proposal.benefit(LineId(0)).is_some(),
            taken: accepted_line(document, proposal, writer),
            overlaps: overlaps(document, proposal.bridge, writer),
            left_out: proposal.left_out.iter().filter_map(name).collect(),
        }
    }

    /// Whether it may not be taken, since what it is worth is in the calculation already.
    pub(super) fn is_refused(&self) -> bool {
        self.overlaps.iter().any(|overlap| overlap.is_exclusive)
    }
}

fn accepted_line(
    document: &Document,
    proposal: &Proposal,
    writer: &Writer,
) -> Option<AcceptedLine> {
    let (_, id) = document.accepted().iter().find(|(bridge, _)| *bridge == proposal.bridge)?;
    let line = document.calculation().benefit(*id)?;
    let outcome = credit(line, &document.calculation().programme);
    let claimed = outcome.credit().map(|credit| credit.waterfall.claimed());
    Some(AcceptedLine {
        id: *id,
        name: name_of_line(line, writer),
        claimed: claimed.map_or_else(
            || writer.text().not_given.to_owned(),
            |claimed| writer.money(claimed.value()),
        ),
        is_counted: line.is_counted(),
    })
}

/// Where the proposal meets other lines; that it was taken itself is said apart. Lines that are one
/// remark each where they are few are one together where they are many.
fn overlaps(document: &Document, bridge: Bridge, writer: &Writer) -> Vec<Overlap> {
    let words = writer.locale.language.kpi_messages();
    let met = double_counts(bridge, document.accepted(), &document.calculation().benefits);
    let name = |clash: &DoubleCount| {
        let line = document.calculation().benefit(clash.line())?;
        Some(name_of_line(line, writer))
    };
    let single = |clash: &DoubleCount| {
        let is_own = matches!(clash, DoubleCount::AlreadyAccepted(_));
        let sentence = (words.conflict)(*clash, &name(clash)?);
        (!is_own).then(|| Overlap::new(clash.is_exclusive(), sentence))
    };
    let (exclusive, shared): (Vec<_>, Vec<_>) =
        met.into_iter().partition(|clash| clash.is_exclusive());
    let mut overlaps: Vec<Overlap> = exclusive.iter().filter_map(single).collect();
    if shared.len() <= MAX_SINGLE {
        overlaps.extend(shared.iter().filter_map(single));
        return overlaps;
    }
    // A bridge meets lines of one kind.
    let say = match bridge {
        Bridge::Retention => words.revenue_in_lines,
        Bridge::CostToServe | Bridge::HandlingTime => words.labour_in_lines,
    };
    let mut lines: Vec<String> = shared.iter().take(MAX_LISTED).filter_map(name).collect();
    match shared.len().saturating_sub(MAX_LISTED) {
        0 => {}
        more => {
            if let Some(last) = lines.last_mut() {
                *last = (writer.labels().and_more)(last, more);
            }
        }
    }
    let sentence = say(&writer.count(shared.len()));
    overlaps.push(Overlap { is_exclusive: false, sentence, lines });
    overlaps
}

fn name_of_channel(document: &Document, id: ChannelId, writer: &Writer) -> Option<String> {
    let channel = document.kpis().efficiency.channels.iter().find(|channel| channel.id == id)?;
    Some(match channel.name.as_str().trim() {
        "" => (writer.locale.language.kpi_messages().channel)(channel.kind).to_owned(),
        name => name.to_owned(),
    })
}

pub(super) fn name_of_line(line: &Benefit, writer: &Writer) -> String {
    match line.description.title.as_str().trim() {
        "" => (writer.text().way)(line.way).to_owned(),
        title => title.to_owned(),
    }
}
