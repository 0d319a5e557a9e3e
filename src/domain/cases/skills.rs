//! The skills that were used in case studies, and what those cases are credited.
//! Must not add up what several skills share.

use super::counted;
use super::preset_names::NameIndex;
use crate::domain::benefit::Skill;
use crate::domain::calculation::Calculation;
use crate::domain::quantity::Money;
use crate::domain::results::Results;

/// A skill and the cases in which it was used. A case with several skills stands under each of them,
/// so the amounts overlap and must not be added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillUse {
    /// The skill; own words as they were written first.
    pub skill: Skill,
    /// How many counted cases used it that lack nothing.
    pub count: usize,
    /// What they are credited.
    pub credited: Money,
}

/// The skills that were used in case studies which count and lack nothing, most used first, then those
/// of the source before own ones.
#[must_use]
pub fn skills_used(calculation: &Calculation, results: &Results) -> Vec<SkillUse> {
    let mut names = NameIndex::with_presets::<Skill>();
    let mut used: Vec<(usize, Money)> = Vec::new();
    let (cases, _) = counted(calculation, results);
    for case in cases {
        let numbers = names.numbers(&case.benefit.description.skills);
        used.resize(names.count(), (0, Money::ZERO));
        for number in numbers {
            if let Some((count, credited)) = used.get_mut(number) {
                *count = count.saturating_add(1);
                // Sums of more lines than there is room for are not reached.
                *credited = credited.plus(case.credited).unwrap_or(*credited);
            }
        }
    }
    let used = used.into_iter().enumerate().filter(|(_, (count, _))| *count > 0);
    let used = used.filter_map(|(number, (count, credited))| {
        Some(SkillUse { skill: names.name(number)?, count, credited })
    });
    let mut used: Vec<SkillUse> = used.collect();
    used.sort_by_key(|used| std::cmp::Reverse(used.count));
    used
}
