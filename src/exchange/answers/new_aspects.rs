//! Columns that ask how satisfied people are with what the survey does not ask about yet: each becomes
//! an aspect of its own name. Must not know a document, nor who adds the aspects to it.

use super::column::AnswerColumn;
use super::names::last_part;
use crate::domain::survey::{Aspect, AspectId, AspectName};
use crate::domain::text::Text;
use crate::exchange::name_matching::comparable;
use crate::exchange::table::Table;
use crate::language::Language;

/// What the columns are once each has its aspect, and the aspects that are new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AspectMapping {
    /// For each column what it is; none is [`AnswerColumn::NewAspect`] any more.
    pub mapping: Vec<Option<AnswerColumn>>,
    /// The aspects that are to be asked about from now on.
    pub added: Vec<Aspect>,
}

/// Letters of the name of an aspect; a question that is longer is cut between two words.
const MAX_NAME: usize = 80;

/// Gives each column that rates something new its aspect: the one of that name where it is asked about
/// already, else a new one with an identity from `next` on.
#[must_use]
pub fn with_new_aspects(
    table: &Table,
    mapping: &[Option<AnswerColumn>],
    aspects: &[Aspect],
    next: u32,
) -> AspectMapping {
    let mut added: Vec<Aspect> = Vec::new();
    let mut taken: Vec<Option<AnswerColumn>> = mapping.to_vec();
    for index in 0..taken.len() {
        if taken.get(index).copied().flatten() != Some(AnswerColumn::NewAspect) {
            continue;
        }
        let name = aspect_name(table, index);
        let known = known_aspect(&name, aspects).map(AnswerColumn::Rating);
        let column = known.filter(|it| !taken.contains(&Some(*it))).or_else(|| {
            let id = AspectId(next.checked_add(u32::try_from(added.len()).ok()?)?);
            added.push(Aspect { id, name: AspectName::Own(Text::new(&name).ok()?) });
            Some(AnswerColumn::Rating(id))
        });
        if let Some(place) = taken.get_mut(index) {
            *place = column;
        }
    }
    AspectMapping { mapping: taken, added }
}

/// The aspect that is called so, in any language.
pub(super) fn known_aspect(name: &str, aspects: &[Aspect]) -> Option<AspectId> {
    let is_called = |aspect: &&Aspect| {
        Language::ALL.into_iter().any(|language| {
            let own = AnswerColumn::Rating(aspect.id).header(language, aspects);
            comparable(&own) == comparable(name)
        })
    };
    aspects.iter().find(is_called).map(|aspect| aspect.id)
}

/// What an aspect of a column is called: what the column asks, without the ends of its scale.
fn aspect_name(table: &Table, index: usize) -> String {
    let name = last_part(table.name(index)).trim_end_matches(':').trim();
    let scale = name.strip_suffix(')').and_then(|name| name.rsplit_once('('));
    let is_scale = |scale: &str| {
        scale.chars().any(|it| it.is_ascii_digit()) && scale.chars().count() <= MAX_SCALE
    };
    let name = scale.filter(|(_, scale)| is_scale(scale)).map_or(name, |(name, _)| name).trim();
    if name.is_empty() {
        return index.saturating_add(1).to_string();
    }
    if name.chars().nth(MAX_NAME).is_none() {
        return name.to_owned();
    }
    let cut: String = name.chars().take(MAX_NAME).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    [whole.trim_end_matches([',', ';', ':']), "…"].concat()
}

/// Letters of what names the ends of a scale: `(1-5)`, `(da 1 a 5)`.
const MAX_SCALE: usize = 20;
