//! Cases that may report the same money twice, for a person to look at.
//! Must not exclude anything: what it finds are proposals.

use super::title_similarity::Title;
use super::{Case, cases};
use crate::domain::benefit::{Benefit, Measure, Timing};
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::domain::text::DistinctNames;

/// Days that two reports of one occasion lie apart at most.
const MAX_DAYS_APART: u32 = 31;

/// Different titles and dates among cases of one customer and one amount up to which each is compared
/// with each. Where there are more, the amount is a usual one (a flat rate) and says little: only
/// cases of the same words are compared then.
const MAX_COMPARED: usize = 64;

/// Cases that may be the same one, in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuplicateGroup {
    /// The one that stands first.
    pub first: LineId,
    /// Those that may repeat it, or repeat one another.
    pub others: Vec<LineId>,
}

/// Cases that may have been entered twice (domain §3, status): two counted cases claim the same amount with the
/// same customer, have near titles (six words in ten, or a slip of one letter) and dates at most 31 days apart, or no
/// date. Where no customer is named the author has to be the same, and the title word for word.
///
/// Groups hold what is linked by such pairs, whatever the order of the lines; they come in the order
/// of their first cases. Excluded cases are not proposed again. A case that lacks an input is
/// compared by what it claims so far.
#[must_use]
pub fn suspected_duplicates(calculation: &Calculation, results: &Results) -> Vec<DuplicateGroup> {
    let mut names = DistinctNames::from_names(std::iter::empty());
    let mut reports: Vec<Report<'_>> = Vec::new();
    for case in cases(calculation, results).filter(|case| case.benefit.is_counted()) {
        let Some(claimed) = claimed(case) else { continue };
        let description = &case.benefit.description;
        let has_customer = !description.customer.is_blank();
        let whose = if has_customer { &description.customer } else { &description.author };
        let whose = names.take(whose);
        let place = reports.len();
        reports.push(Report { place, has_customer, whose, claimed, benefit: case.benefit });
    }
    let ids: Vec<LineId> = reports.iter().map(|report| report.benefit.id).collect();
    let mut links = UnionFind::new(ids.len());
    reports.sort_by_key(Report::meeting_place);
    for met in reports.chunk_by(|one, other| one.meeting_place() == other.meeting_place()) {
        if met.len() > 1 {
            link(met, &mut links);
        }
    }
    links.groups(&ids)
}

/// A case that is compared with others.
struct Report<'a> {
    /// Where it stands among them.
    place: usize,
    has_customer: bool,
    /// The number of the customer's name; of the author's where there is none.
    whose: usize,
    claimed: Money,
    benefit: &'a Benefit,
}

impl Report<'_> {
    /// Equal for cases that are compared with each other.
    fn meeting_place(&self) -> (bool, usize, Money) {
        (self.has_customer, self.whose, self.claimed)
    }
}

/// What a case claims; as far as it is given where something is missing.
fn claimed(case: Case<'_>) -> Option<Money> {
    if let Some(waterfall) = case.waterfall() {
        return Some(waterfall.claimed());
    }
    let each = match case.benefit.measure {
        Measure::Revenue { amount, .. } | Measure::Saving { amount } => amount?,
        Measure::Hours { hours, hourly_value, .. } => hourly_value?.times(hours?.value()).ok()?,
        Measure::Count { count, unit_amount } => unit_amount?.times(count?.value()).ok()?,
    };
    match case.benefit.timing {
        Timing::Monthly { months, .. } => each.times_periods(months.value()).ok(),
        Timing::Once { .. } | Timing::OnceIn { .. } => Some(each),
    }
}

/// What tells cases of one amount apart.
struct DatedTitle {
    place: usize,
    title: Title,
    day: Option<u32>,
}

impl DatedTitle {
    /// By the words, then in time, then by how the words were put.
    fn sorting(&self) -> (&[u64], Option<u32>, &[char]) {
        (self.title.words(), self.day, self.title.letters())
    }

    fn is_near_in_time(&self, other: &Self) -> bool {
        match (self.day, other.day) {
            (Some(one), Some(other)) => one.abs_diff(other) <= MAX_DAYS_APART,
            _ => true,
        }
    }
}

/// Links the near ones of cases that meet by customer and amount.
fn link(met: &[Report<'_>], links: &mut UnionFind) {
    let has_customer = met.first().is_some_and(|report| report.has_customer);
    let reports = met.iter().map(|report| DatedTitle {
        place: report.place,
        title: Title::new(&report.benefit.description.title),
        day: report.benefit.description.date.map(|date| date.day_number()),
    });
    let mut reports: Vec<DatedTitle> =
        reports.filter(|report| has_customer || !report.title.is_blank()).collect();
    reports.sort_by(|one, other| one.sorting().cmp(&other.sorting()));
    for same in reports.chunk_by(|one, other| one.title.words() == other.title.words()) {
        // One without a date comes first, and is near to every other.
        let is_undated = same.first().is_some_and(|first| first.day.is_none());
        for pair in same.windows(2) {
            if let [one, other] = pair
                && (is_undated || one.is_near_in_time(other))
            {
                links.join(one.place, other.place);
            }
        }
    }
    if has_customer {
        reports.dedup_by(|one, other| one.sorting() == other.sorting());
        link_near_titles(&reports, links);
    }
}

/// Links those whose titles are not the same but near.
fn link_near_titles(reports: &[DatedTitle], links: &mut UnionFind) {
    if reports.len() > MAX_COMPARED {
        return;
    }
    for (index, one) in reports.iter().enumerate() {
        for other in reports.iter().skip(index.saturating_add(1)) {
            if one.is_near_in_time(other) && one.title.is_near(&other.title) {
                links.join(one.place, other.place);
            }
        }
    }
}

/// Which places belong together.
struct UnionFind {
    /// For each place an earlier one that it belongs to; itself where it is the first.
    earlier: Vec<usize>,
}

impl UnionFind {
    fn new(count: usize) -> Self {
        Self { earlier: (0..count).collect() }
    }

    /// The first of those that a place belongs to.
    fn first(&mut self, mut place: usize) -> usize {
        loop {
            let earlier = self.earlier_of(place);
            if earlier == place {
                return place;
            }
            // Halves the way for whoever asks next.
            let further = self.earlier_of(earlier);
            if let Some(slot) = self.earlier.get_mut(place) {
                *slot = further;
            }
            place = further;
        }
    }

    fn earlier_of(&self, place: usize) -> usize {
        self.earlier.get(place).copied().unwrap_or(place)
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.first(one), self.first(other));
        if let Some(slot) = self.earlier.get_mut(one.max(other)) {
            *slot = one.min(other);
        }
    }

    /// What belongs together, where that is more than one.
    fn groups(mut self, ids: &[LineId]) -> Vec<DuplicateGroup> {
        let places = (0_usize..).zip(ids);
        let mut members: Vec<(usize, LineId)> =
            places.map(|(place, id)| (self.first(place), *id)).collect();
        // Stable: within a group the order of the document stays.
        members.sort_by_key(|(first, _)| *first);
        let groups = members.chunk_by(|(one, _), (other, _)| one == other);
        let suspects = groups.filter_map(|group| match group {
            [(_, first), others @ ..] if !others.is_empty() => {
                let others = others.iter().map(|(_, id)| *id).collect();
                Some(DuplicateGroup { first: *first, others })
            }
            _ => None,
        });
        suspects.collect()
    }
}
