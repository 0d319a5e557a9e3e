//! What the printed form says on which participants write a case by hand.
//! Must not hold a word of any language.

/// The words of the form; what there is to choose from is named as tables name it.
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct CaseFormMessages {
    pub title: &'static str,
    pub lead: &'static str,
    pub name: &'static str,
    pub customer: &'static str,
    pub date: &'static str,
    pub what_happened: &'static str,
    pub in_few_words: &'static str,
    pub in_detail: &'static str,
    pub way: &'static str,
    pub worth: &'static str,
    pub money: &'static str,
    pub margin: &'static str,
    pub hours: &'static str,
    pub hours_kind: &'static str,
    pub hourly_value: &'static str,
    pub realisation: &'static str,
    pub beneficiary: &'static str,
    pub stage: &'static str,
    pub probability: &'static str,
    pub attribution: &'static str,
    pub confidence: &'static str,
    pub evidence: &'static str,
    pub note: &'static str,
    pub link: &'static str,
    pub skills: &'static str,
    pub outcomes: &'static str,
    pub other: &'static str,
    pub footer: &'static str,
}
