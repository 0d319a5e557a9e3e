//! What can be chosen of a case, by its name in the markup.
//! Must not know what a choice is for.

use crate::domain::benefit::{EvidenceGrade, Way};

/// The ways in which a case paid.
pub(super) const WAYS: [(&str, Way); 5] = [
    ("proactivity", Way::Proactivity),
    ("root-cause", Way::RootCause),
    ("giveaways", Way::Giveaways),
    ("escalations", Way::Escalations),
    ("other", Way::Other),
];

/// What supports a case, the best first.
pub(super) const EVIDENCE_GRADES: [(&str, Option<EvidenceGrade>); 4] = [
    ("documented", Some(EvidenceGrade::Documented)),
    ("estimated", Some(EvidenceGrade::Estimated)),
    ("anecdotal", Some(EvidenceGrade::Anecdotal)),
    ("none", None),
];

/// The same options as other values.
pub(super) fn as_values<T: Copy, V>(
    options: &[(&'static str, T)],
    value: fn(T) -> V,
) -> Vec<(&'static str, V)> {
    options.iter().map(|(name, option)| (*name, value(*option))).collect()
}

/// Any of them, or one.
pub(super) fn any_or<T: Copy>(options: &[(&'static str, T)]) -> Vec<(&'static str, Option<T>)> {
    std::iter::once(("any", None)).chain(as_values(options, Some)).collect()
}
