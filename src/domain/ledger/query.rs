//! What is asked of the ledger: a filter, an order, a grouping.
//! Must not know what it finds.

use super::filter::Filter;

/// What cases are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// As they were entered.
    #[default]
    Entered,
    /// When they happened; those without a date last.
    Date,
    /// What they are about.
    Title,
    /// Who reports them.
    Author,
    /// With which customer.
    Customer,
    /// The way in which they paid.
    Way,
    /// What they claim.
    Claimed,
    /// What they are credited.
    Credited,
}

impl SortBy {
    /// Every order.
    pub const ALL: [Self; 8] = [
        Self::Entered,
        Self::Date,
        Self::Title,
        Self::Author,
        Self::Customer,
        Self::Way,
        Self::Claimed,
        Self::Credited,
    ];
}

/// What cases are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupBy {
    /// The way in which they paid.
    Way,
    /// Who benefits.
    Beneficiary,
    /// Whether they have happened.
    Stage,
    /// How well they are supported.
    Evidence,
    /// Whether they count.
    Status,
    /// Who reports them.
    Author,
    /// With which customer.
    Customer,
}

impl GroupBy {
    /// Every grouping.
    pub const ALL: [Self; 7] = [
        Self::Way,
        Self::Beneficiary,
        Self::Stage,
        Self::Evidence,
        Self::Status,
        Self::Author,
        Self::Customer,
    ];
}

/// What is asked of the ledger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Which cases.
    pub filter: Filter,
    /// In which order.
    pub sort: SortBy,
    /// Whether that order is turned round.
    pub descending: bool,
    /// In which groups.
    pub group: Option<GroupBy>,
}
