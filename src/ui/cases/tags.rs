//! What a case has any number of: skills and soft outcomes, those that the method names and the
//! person's own. Must not know what follows from them.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;
use web_sys::Event;

use crate::browser::focus;
use crate::domain::benefit::{Benefit, Description, Skill, SoftOutcome};
use crate::domain::line::LineId;
use crate::domain::text::Text;
use crate::language::CaseFieldWords;
use crate::ui::desk::Desk;
use crate::ui::former::line::{LineForm, of_line};
use crate::ui::view::{Element, View, button, element, following_of, part};

/// Characters that a name of one's own may have.
const LONGEST: &str = "80";

/// Names that a fold states.
const MOST_STATED: usize = 2;

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
    fn name<'a>(&'a self, words: &CaseFieldWords) -> &'a str;
    /// Why it is asked, what asks for another, and what is said where there is none.
    fn asks(words: &CaseFieldWords) -> [&'static str; 3];
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

    fn name<'a>(&'a self, words: &CaseFieldWords) -> &'a str {
        (words.skill)(self)
    }

    fn asks(words: &CaseFieldWords) -> [&'static str; 3] {
        [words.skills.why, words.own_skill, words.no_skill]
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

    fn name<'a>(&'a self, words: &CaseFieldWords) -> &'a str {
        (words.soft_outcome)(self)
    }

    fn asks(words: &CaseFieldWords) -> [&'static str; 3] {
        [words.soft_outcomes.why, words.own_outcome, words.no_outcome]
    }
}

/// Which a case has, in a few words.
pub(super) fn chosen<T: Tag>(desk: &Desk, id: LineId) -> String {
    let words = desk.language().of_case_fields();
    let [.., none] = T::asks(words);
    let stated = of_line(desk, id, |line| {
        let tags = T::of(&line.description);
        let names = tags.iter().take(MOST_STATED).map(|tag| tag.name(words));
        let names = names.collect::<Vec<_>>().join(", ");
        match tags.len() {
            0 => none.to_owned(),
            all if all <= MOST_STATED => names,
            all => (desk.details().and_more)(&names, all.saturating_sub(MOST_STATED)),
        }
    });
    stated.unwrap_or_default()
}

/// All of them to be ticked, and a field for another.
pub(super) fn tags<T: Tag>(form: &LineForm) -> View {
    let (desk, id) = (&form.desk, form.id);
    let words = desk.language().of_case_fields();
    let [why, ..] = T::asks(words);
    let named = T::NAMED.iter().enumerate().map(|(place, tag)| tick(desk, id, place, tag.clone()));
    let named: Vec<Element> = named.collect();
    let draws = desk.clone();
    let first = T::NAMED.len();
    let own = following_of(own_of::<T>(desk, id), move |own: &Vec<Text>| -> Vec<Element> {
        let places = own.iter().zip(first..);
        places.map(|(name, place)| tick(&draws, id, place, T::own(name.clone()))).collect()
    });
    let ticks = part("ul", "ticks").with(named).with(own);
    element("fieldset")
        .with(part("legend", "unseen").with(why))
        .with(ticks)
        .with(another::<T>(desk, id))
        .into()
}

/// The person's own, of all cases and of this one: what was offered once stays, so that what is
/// unticked by mistake can be ticked again.
fn own_of<T: Tag>(desk: &Desk, id: LineId) -> impl Fn() -> Vec<Text> + Send + use<T> {
    let offered = Arc::new(Mutex::new(Vec::new()));
    desk.session.now(|document, _| {
        let mut offered = offered.lock().unwrap_or_else(PoisonError::into_inner);
        document.calculation().benefits.iter().for_each(|line| offer::<T>(&mut offered, line));
    });
    let desk = desk.clone();
    move || {
        let mut offered = offered.lock().unwrap_or_else(PoisonError::into_inner);
        of_line(&desk, id, |line| offer::<T>(&mut offered, line));
        offered.clone()
    }
}

/// Offers what a line has of one's own.
fn offer<T: Tag>(offered: &mut Vec<Text>, line: &Benefit) {
    for name in T::of(&line.description).iter().filter_map(T::as_own) {
        if !offered.iter().any(|known| known.names_the_same(name)) {
            offered.push(name.clone());
        }
    }
}

/// Whether two are the same; names of one's own are, whatever their case.
fn is_same<T: Tag>(one: &T, other: &T) -> bool {
    match (one.as_own(), other.as_own()) {
        (Some(one), Some(other)) => one.names_the_same(other),
        _ => one == other,
    }
}

fn has<T: Tag>(line: &Benefit, tag: &T) -> bool {
    T::of(&line.description).iter().any(|known| is_same(known, tag))
}

/// A box to tick.
fn tick<T: Tag>(desk: &Desk, id: LineId, place: usize, tag: T) -> Element {
    let words = desk.language().of_case_fields();
    let name = tag.name(words).to_owned();
    let id_of_box = format!("benefit-{}-{}-{place}", id.0, T::SLUG);
    let reads = tag.clone();
    let is_there =
        desk.holds(move |desk| of_line(desk, id, |line| has(line, &reads)) == Some(true));
    let change = desk.press(move |desk, event| {
        let ticked = event_target_checked(event);
        desk.session.change(id, |line| {
            let tags = T::of_mut(&mut line.description);
            tags.retain(|known| !is_same(known, &tag));
            if ticked {
                tags.push(tag.clone());
            }
        });
    });
    let input = element("input")
        .set("type", "checkbox")
        .set("id", id_of_box.clone())
        .checked(is_there)
        .set_when("disabled", desk.holds(|desk| desk.session.is_following()))
        .on("change", change);
    let label = element("label").set("for", id_of_box).with(name);
    element("li").with(input).with(label)
}

/// A field for another; whoever leaves it or presses Enter has added it.
fn another<T: Tag>(desk: &Desk, id: LineId) -> Element {
    let words = desk.language().of_case_fields();
    let [_, label, _] = T::asks(words);
    let field = format!("benefit-{}-own-{}", id.0, T::SLUG);
    let take = {
        let field = field.clone();
        move |desk: &Desk, event: &Event| {
            let tree = focus::tree_of(event);
            let typed = focus::value_of(tree.as_ref(), &field);
            if add::<T>(desk, id, &typed) {
                focus::empty(tree.as_ref(), &field);
            }
        }
    };
    let input = element("input")
        .set("id", field.clone())
        .set("type", "text")
        .set("maxlength", LONGEST)
        .set("autocomplete", "off")
        .set_when("readonly", desk.holds(|desk| desk.session.is_following()))
        .on("change", desk.press(take.clone()));
    let asked = part("div", "field text")
        .with(element("label").set("for", field).with(label))
        .with(part("span", "box").with(input));
    part("div", "another").with(asked).with(button("tool", desk.press(take)).with(words.add))
}

/// Adds what was typed, and says whether the field may be emptied.
fn add<T: Tag>(desk: &Desk, id: LineId, typed: &str) -> bool {
    let words = desk.language().of_case_fields();
    if untrack(|| desk.session.is_following()) {
        return false;
    }
    let Some(tag) = typed_as::<T>(typed, words) else { return false };
    if untrack(|| of_line(desk, id, |line| has(line, &tag))) == Some(false) {
        desk.session.change(id, |line| T::of_mut(&mut line.description).push(tag));
    }
    true
}

/// What was typed: one that the method names, if it is called so, or else one's own.
fn typed_as<T: Tag>(typed: &str, words: &CaseFieldWords) -> Option<T> {
    let name = Text::new(typed.trim()).ok().filter(|name| !name.is_blank())?;
    let is_called =
        |tag: &&T| Text::new(tag.name(words)).is_ok_and(|known| known.names_the_same(&name));
    let named = T::NAMED.iter().find(is_called).cloned();
    Some(named.unwrap_or_else(|| T::own(name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::benefit::Way;
    use crate::language::Language;

    fn text(written: &str) -> Text {
        Text::new(written).unwrap()
    }

    #[test]
    fn one_of_the_methods_skills_is_not_made_another_by_being_typed() {
        let [english, italian] = Language::ALL.map(Language::of_case_fields);
        let typed = |typed, words| typed_as::<Skill>(typed, words);
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
        assert!(has(&line, &Skill::Own(text("PATIENCE"))));
        let mut offered = Vec::new();
        offer::<Skill>(&mut offered, &line);
        line.description.skills = vec![Skill::Own(text("patience")), Skill::Own(text("Calm"))];
        offer::<Skill>(&mut offered, &line);
        assert_eq!(offered, [text("Patience"), text("Calm")]);
    }

    #[test]
    fn every_one_that_the_method_names_is_offered_under_a_name_of_its_own() {
        fn all<T: Tag>(count: usize) {
            for words in Language::ALL.map(Language::of_case_fields) {
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
