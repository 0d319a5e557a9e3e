//! Which cases are looked at.
//! Must not know their order.

use crate::domain::benefit::{Beneficiary, Benefit, EvidenceGrade, Skill, Stage, Way};
use crate::domain::quantity::Money;
use crate::domain::text::Text;

/// Which cases are looked at; what is not said lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that occur in its title, author, customer or evidence, in lower case.
    pub mentions: String,
    /// In which way it paid.
    pub way: Option<Way>,
    /// Who benefits.
    pub beneficiary: Option<Beneficiary>,
    /// Whether it has happened.
    pub realised: Option<bool>,
    /// How well it is supported; `Some(None)` is what nobody said.
    pub evidence: Option<Option<EvidenceGrade>>,
    /// Whether it counts.
    pub counted: Option<bool>,
    /// Which skill was used.
    pub skill: Option<Skill>,
    /// Who reports it.
    pub author: Option<Text>,
    /// What it claims at least.
    pub at_least: Option<Money>,
}

impl Filter {
    /// Whether it lets everything through.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn matches(&self, case: &Benefit, claimed: Option<Money>) -> bool {
        let is = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
        self.way.is_none_or(|way| case.way == way)
            && self.beneficiary.is_none_or(|whose| case.beneficiary == whose)
            && is(self.realised, case.stage == Stage::Realised)
            && self.evidence.is_none_or(|grade| case.evidence.grade == grade)
            && is(self.counted, case.is_counted())
            && self.skill.as_ref().is_none_or(|skill| case.description.skills.contains(skill))
            && self.author.as_ref().is_none_or(|who| case.description.author.is_same_name(who))
            && self.at_least.is_none_or(|least| claimed.is_some_and(|claimed| claimed >= least))
            && (self.mentions.is_empty() || self.is_mentioned_in(case))
    }

    fn is_mentioned_in(&self, case: &Benefit) -> bool {
        let about = &case.description;
        let texts = [&about.title, &about.author, &about.customer, &case.evidence.note];
        texts.into_iter().any(|text| text.mentions(&self.mentions))
    }
}
