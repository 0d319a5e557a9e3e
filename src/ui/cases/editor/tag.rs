//! What a case has any number of: skills and soft outcomes, those that the method names and the
//! person's own. Must not know how they are shown.

use crate::domain::benefit::{Benefit, Description, Skill, SoftOutcome};
use crate::domain::text::Text;
use crate::language::CaseEditorMessages;

/// Something that a case has any number of.
pub(super) trait Tag: Clone + PartialEq + Send + Sync + 'static {
    /// What it is called in identities.
    const SLUG: &'static str;
    /// Those that the method names.
    const NAMED: &'static [Self];
    /// One of the person's own.
    fn own(name: Text) -> Self;
    /// Its name, where it is one of the person's own.
    fn as_own(&self) -> Option<&Text>;
    /// Those of a case.
    fn of(description: &Description) -> &Vec<Self>;
    /// Those of a case, to be changed.
    fn of_mut(description: &mut Description) -> &mut Vec<Self>;
    /// What it is called.
    fn name<'a>(&'a self, words: &CaseEditorMessages) -> &'a str;
    /// What is said around them.
    fn prompts(words: &CaseEditorMessages) -> Prompts;
}

/// What is said around tags.
pub(super) struct Prompts {
    /// Why they are asked.
    pub(super) why: &'static str,
    /// What asks for one of the person's own.
    pub(super) own: &'static str,
    /// What is said where there is none.
    pub(super) none: &'static str,
}

impl Tag for Skill {
    const SLUG: &'static str = "skill";
    const NAMED: &'static [Self] = &Self::PRESETS;

    fn own(name: Text) -> Self {
        Self::Own(name)
    }

    fn as_own(&self) -> Option<&Text> {
        if let Self::Own(name) = self { Some(name) } else { None }
    }

    fn of(description: &Description) -> &Vec<Self> {
        &description.skills
    }

    fn of_mut(description: &mut Description) -> &mut Vec<Self> {
        &mut description.skills
    }

    fn name<'a>(&'a self, words: &CaseEditorMessages) -> &'a str {
        (words.skill)(self)
    }

    fn prompts(words: &CaseEditorMessages) -> Prompts {
        Prompts { why: words.skills.hint, own: words.other_skill, none: words.no_skill }
    }
}

impl Tag for SoftOutcome {
    const SLUG: &'static str = "outcome";
    const NAMED: &'static [Self] = &Self::PRESETS;

    fn own(name: Text) -> Self {
        Self::Own(name)
    }

    fn as_own(&self) -> Option<&Text> {
        if let Self::Own(name) = self { Some(name) } else { None }
    }

    fn of(description: &Description) -> &Vec<Self> {
        &description.soft_outcomes
    }

    fn of_mut(description: &mut Description) -> &mut Vec<Self> {
        &mut description.soft_outcomes
    }

    fn name<'a>(&'a self, words: &CaseEditorMessages) -> &'a str {
        (words.soft_outcome)(self)
    }

    fn prompts(words: &CaseEditorMessages) -> Prompts {
        Prompts { why: words.soft_outcomes.hint, own: words.other_outcome, none: words.no_outcome }
    }
}

/// Adds the tags of one's own that a line has to those that are offered.
pub(super) fn collect_own_tags<T: Tag>(offered: &mut Vec<Text>, line: &Benefit) {
    for name in T::of(&line.description).iter().filter_map(T::as_own) {
        if !offered.iter().any(|known| known.is_same_name(name)) {
            offered.push(name.clone());
        }
    }
}

/// Whether two are the same; names of one's own are, whatever their case.
pub(super) fn is_same_tag<T: Tag>(one: &T, other: &T) -> bool {
    match (one.as_own(), other.as_own()) {
        (Some(one), Some(other)) => one.is_same_name(other),
        _ => one == other,
    }
}

pub(super) fn has_tag<T: Tag>(line: &Benefit, tag: &T) -> bool {
    T::of(&line.description).iter().any(|known| is_same_tag(known, tag))
}

/// What was typed: one that the method names, if it is called so, or else one's own.
pub(super) fn parse_tag<T: Tag>(typed: &str, words: &CaseEditorMessages) -> Option<T> {
    let name = Text::new(typed.trim()).ok().filter(|name| !name.is_blank())?;
    let is_called =
        |tag: &&T| Text::new(tag.name(words)).is_ok_and(|known| known.is_same_name(&name));
    let named = T::NAMED.iter().find(is_called).cloned();
    Some(named.unwrap_or_else(|| T::own(name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::benefit::Way;
    use crate::domain::line::LineId;
    use crate::language::Language;

    fn text(written: &str) -> Text {
        Text::new(written).unwrap()
    }

    #[test]
    fn one_of_the_methods_skills_is_not_made_another_by_being_typed() {
        let [english, italian] = Language::ALL.map(Language::case_editor_messages);
        let typed = |typed, words| parse_tag::<Skill>(typed, words);
        assert_eq!(typed(" big picture ", english), Some(Skill::BigPicture));
        assert_eq!(typed("CREARE EMPATIA", italian), Some(Skill::CreatingEmpathy));
        assert_eq!(typed("Patience", english), Some(Skill::Own(text("Patience"))));
        assert_eq!(typed("<b>Calm</b>", english), Some(Skill::Own(text("<b>Calm</b>"))));
        assert_eq!(typed("  ", english), None);
        assert_eq!(typed("nul\0", english), None);
    }

    #[test]
    fn what_was_offered_once_stays_and_is_offered_once() {
        let mut line = Benefit::new_case(LineId(1), Way::Other);
        line.description.skills = vec![Skill::Own(text("Patience")), Skill::BigPicture];
        assert!(has_tag(&line, &Skill::Own(text("PATIENCE"))));
        let mut offered = Vec::new();
        collect_own_tags::<Skill>(&mut offered, &line);
        line.description.skills = vec![Skill::Own(text("patience")), Skill::Own(text("Calm"))];
        collect_own_tags::<Skill>(&mut offered, &line);
        assert_eq!(offered, [text("Patience"), text("Calm")]);
    }

    #[test]
    fn every_one_that_the_method_names_is_offered_under_a_name_of_its_own() {
        fn all<T: Tag>(count: usize) {
            for words in Language::ALL.map(Language::case_editor_messages) {
                let mut names: Vec<&str> = T::NAMED.iter().map(|tag| tag.name(words)).collect();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), count, "{names:?}");
            }
        }
        all::<Skill>(9);
        all::<SoftOutcome>(6);
    }
}
