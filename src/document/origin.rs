//! Where the values of inputs come from: still the worked example's, or worked out in the field.
//! Must not know what the values are.

use serde::{Deserialize, Serialize};

use crate::document::fields::Field;
use crate::domain::line::LineId;
use crate::domain::text::Text;

/// Where the value of an input comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Option<NotOwn>", into = "Option<NotOwn>")]
pub enum Origin {
    /// The person's own entry.
    #[default]
    Own,
    /// Still the worked example's.
    Example,
    /// The person's own, by this formula; in a form that no language reads otherwise.
    Formula(Text),
}

/// Any other than the person's own, which is stored as nothing.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum NotOwn {
    Example,
    Formula(Text),
}

impl From<Option<NotOwn>> for Origin {
    fn from(stored: Option<NotOwn>) -> Self {
        match stored {
            None => Self::Own,
            Some(NotOwn::Example) => Self::Example,
            Some(NotOwn::Formula(formula)) => Self::Formula(formula),
        }
    }
}

impl From<Origin> for Option<NotOwn> {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Own => None,
            Origin::Example => Some(NotOwn::Example),
            Origin::Formula(formula) => Some(NotOwn::Formula(formula)),
        }
    }
}

impl Origin {
    /// The list that inputs of this origin are kept in; the person's own are in none.
    pub(super) fn list_name(&self) -> &'static str {
        match self {
            Self::Own => "",
            Self::Example => "examples",
            Self::Formula(_) => "formulas",
        }
    }
}

/// The origins of all inputs that have another than their own; in order of the fields, so that an
/// edit and its inverse leave no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<FieldOrigin>", into = "Vec<FieldOrigin>")]
pub struct Origins(Vec<(Field, Origin)>);

/// The origin of one input, as edits store it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldOrigin {
    field: Field,
    origin: Origin,
}

impl TryFrom<Vec<FieldOrigin>> for Origins {
    type Error = &'static str;
    fn try_from(stored: Vec<FieldOrigin>) -> Result<Self, &'static str> {
        if stored.iter().any(|stored| stored.origin == Origin::Own) {
            return Err("the person's own are in no list");
        }
        let origins = stored.into_iter().map(|FieldOrigin { field, origin }| (field, origin));
        Self::of(origins.collect()).map_err(|_| "an input has two origins")
    }
}

impl From<Origins> for Vec<FieldOrigin> {
    fn from(Origins(origins): Origins) -> Self {
        origins.into_iter().map(|(field, origin)| FieldOrigin { field, origin }).collect()
    }
}

impl Origins {
    /// Origins in any order, or the input that has two, and under which name the latter is kept.
    pub(super) fn of(mut origins: Vec<(Field, Origin)>) -> Result<Self, (Field, &'static str)> {
        origins.sort_unstable_by_key(|(field, _)| *field);
        let twice = origins.windows(2).find_map(|pair| match pair {
            [(one, first), (other, second)] if one == other => {
                // The formulas are kept after the examples.
                Some((*one, first.list_name().max(second.list_name())))
            }
            _ => None,
        });
        twice.map_or(Ok(Self(origins)), Err)
    }

    /// Lets those go that `stays` does not keep, and says how many.
    pub(super) fn retain(&mut self, stays: impl Fn(Field, &Origin) -> bool) -> usize {
        let before = self.0.len();
        self.0.retain(|(field, origin)| stays(*field, origin));
        before.saturating_sub(self.0.len())
    }

    fn place(&self, field: Field) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(&field))
    }

    /// The origin of an input's value.
    pub(super) fn get(&self, field: Field) -> &Origin {
        let found = self.place(field).ok().and_then(|place| self.0.get(place));
        found.map_or(&Origin::Own, |(_, origin)| origin)
    }

    /// Sets the origin of an input's value and returns the one before.
    pub(super) fn set(&mut self, field: Field, origin: Origin) -> Origin {
        let place = self.place(field);
        let before = match place {
            Ok(place) => self.0.remove(place).1,
            Err(_) => Origin::Own,
        };
        let (Ok(place) | Err(place)) = place;
        if origin != Origin::Own {
            self.0.insert(place, (field, origin));
        }
        before
    }

    /// Takes those of a line that `goes` names, for the inverse of what makes them go.
    pub(super) fn take(&mut self, line: LineId, goes: impl Fn(Field) -> bool) -> Self {
        let of_line = |field: Field| field.line() == Some(line) && goes(field);
        Self(self.0.extract_if(.., |(field, _)| of_line(*field)).collect())
    }

    /// Puts those back that belong to a line.
    pub(super) fn put_back(&mut self, line: LineId, others: Self) {
        for (field, origin) in others.0 {
            if field.line() == Some(line) {
                self.set(field, origin);
            }
        }
    }

    /// Each with its input.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(Field, Origin)> {
        self.0.iter()
    }
}
