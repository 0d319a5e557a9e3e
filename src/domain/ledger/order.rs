//! In which order cases come.
//! Must not know which cases are looked at.

use std::cmp::Ordering;

use super::query::{Query, SortBy};
use super::{Case, claimed, credited};
use crate::domain::benefit::Benefit;
use crate::domain::date::Date;
use crate::domain::text::Text;

pub(super) fn sort(cases: &mut [Case<'_>], query: &Query) {
    if query.sort == SortBy::Entered {
        if query.descending {
            cases.reverse();
        }
        return;
    }
    cases.sort_by(|one, other| {
        let order = compare(one, other, query.sort);
        // Equals stay as they were entered, and what has nothing to be ordered by comes last.
        match (is_blank(one, query.sort), is_blank(other, query.sort)) {
            (false, false) if query.descending => order.reverse(),
            (false, false) => order,
            (one, other) => one.cmp(&other),
        }
    });
}

fn is_blank((_, case, line): &Case<'_>, by: SortBy) -> bool {
    let about = &case.description;
    match by {
        SortBy::Entered | SortBy::Way => false,
        SortBy::Date => about.date.is_none(),
        SortBy::Title => about.title.is_blank(),
        SortBy::Author => about.author.is_blank(),
        SortBy::Customer => about.customer.is_blank(),
        SortBy::Claimed | SortBy::Credited => line.outcome.credit().is_none(),
    }
}

fn compare(one: &Case<'_>, other: &Case<'_>, by: SortBy) -> Ordering {
    let date = |case: &Case<'_>| -> Option<Date> { case.1.description.date };
    let text = |pick: fn(&Benefit) -> &Text| pick(one.1).cmp_alphabetically(pick(other.1));
    match by {
        SortBy::Entered => one.0.cmp(&other.0),
        SortBy::Date => date(one).cmp(&date(other)),
        SortBy::Title => text(|case| &case.description.title),
        SortBy::Author => text(|case| &case.description.author),
        SortBy::Customer => text(|case| &case.description.customer),
        SortBy::Way => one.1.way.cmp(&other.1.way),
        SortBy::Claimed => claimed(one.2).cmp(&claimed(other.2)),
        SortBy::Credited => credited(one.2).cmp(&credited(other.2)),
    }
}
