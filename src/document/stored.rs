//! The JSON form of everything that is kept: strict, and the same way in and out.
//! Must not know versions or where the text lies.
//!
//! Written by hand over `serde_json::Value` rather than derived: derived readers of these types
//! weighed more than the rest of the application's own code, and could not say where in a
//! document a fault lies.

use serde_json::{Map, Value};

use super::fault::{Flaw, Place, shown};

/// Something that is kept as JSON.
pub(crate) trait Stored: Sized {
    fn to_json(&self) -> Value;
    /// Reads it, or leaves the place where it cannot be read.
    fn from_json(value: &Value, place: &mut Place) -> Option<Self>;
}

/// The members of an object.
pub(crate) struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    /// Those of an object that has no others than these, so that nothing unknown is dropped
    /// silently.
    #[inline(never)]
    pub(crate) fn of(value: &'a Value, names: &[&'static str], place: &mut Place) -> Option<Self> {
        let fields = value.as_object()?;
        if let Some(unknown) = fields.keys().find(|name| !names.contains(&name.as_str())) {
            return place.fails(Flaw::Unknown(shown(unknown)));
        }
        Some(Self(fields))
    }

    /// Those of an object that may have more: what is kept beside a document is not its own.
    pub(crate) fn among_others(value: &'a Value) -> Option<Self> {
        value.as_object().map(Self)
    }

    /// A member as it stands.
    #[inline(never)]
    pub(crate) fn value(&self, name: &'static str, place: &mut Place) -> Option<&'a Value> {
        let value = self.0.get(name);
        if value.is_none() {
            place.enter(name);
            place.fails::<()>(Flaw::Missing);
        }
        value
    }

    /// A member.
    pub(crate) fn get<T: Stored>(&self, name: &'static str, place: &mut Place) -> Option<T> {
        let value = self.value(name, place)?;
        place.enter(name);
        let got = T::from_json(value, place);
        place.leave(got.is_some(), value);
        got
    }

    /// Each value of a list, by a reader of its own.
    pub(crate) fn each<T>(
        &self,
        name: &'static str,
        place: &mut Place,
        read: impl Fn(&Value, &mut Place) -> Option<T>,
    ) -> Option<Vec<T>> {
        let list = self.value(name, place)?;
        place.enter(name);
        let got = all(list, place, read);
        place.leave(got.is_some(), list);
        got
    }

    /// A member that may be absent.
    pub(crate) fn find<T: Stored>(
        &self,
        name: &'static str,
        place: &mut Place,
    ) -> Option<Option<T>> {
        if self.0.contains_key(name) { self.get(name, place).map(Some) } else { Some(None) }
    }
}

/// The kind of an object that is one of several.
pub(crate) fn kind_of(value: &Value) -> Option<&str> {
    value.as_object()?.get("kind")?.as_str()
}

/// Ends the reading of an object whose kind is missing, or none of the known ones.
#[inline(never)]
pub(crate) fn no_such_kind<T>(value: &Value, place: &mut Place) -> Option<T> {
    let kind = Fields::among_others(value)?.value("kind", place)?;
    place.enter("kind");
    place.leave(false, kind);
    None
}

/// A text; where a number stands instead, that is said.
#[inline(never)]
pub(crate) fn text<'a>(value: &'a Value, place: &mut Place) -> Option<&'a str> {
    let text = value.as_str();
    if value.is_number() {
        place.lacks_text(value);
    }
    text
}

/// An object.
#[inline(never)]
pub(crate) fn object(fields: Vec<(&str, Value)>) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

/// Where a value stands in a list of names.
#[inline(never)]
pub(crate) fn named(names: &[&str], value: &Value) -> Option<usize> {
    let name = value.as_str()?;
    names.iter().position(|known| *known == name)
}

/// Structs, by their fields.
macro_rules! stored_struct {
    ($type:ty { $($field:ident),+ $(,)? }) => {
        impl Stored for $type {
            fn to_json(&self) -> Value {
                object(vec![$((stringify!($field), self.$field.to_json())),+])
            }
            fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
                let fields = Fields::of(value, &[$(stringify!($field)),+], place)?;
                Some(Self { $($field: fields.get(stringify!($field), place)?),+ })
            }
        }
    };
}

/// Enums without data, by their names.
macro_rules! stored_names {
    ($type:ty { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl Stored for $type {
            fn to_json(&self) -> Value {
                let name = match self { $(Self::$variant => $name),+ };
                Value::from(name)
            }
            fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
                [$(Self::$variant),+].get(named(&[$($name),+], value)?).copied()
            }
        }
    };
}

/// Enums with data, by their kind and fields.
macro_rules! stored_kinds {
    ($type:ty { $($variant:ident = $name:literal { $($field:ident),* }),+ $(,)? }) => {
        impl Stored for $type {
            fn to_json(&self) -> Value {
                match self {
                    $(Self::$variant { $($field),* } => object(vec![
                        ("kind", Value::from($name)),
                        $((stringify!($field), $field.to_json())),*
                    ])),+
                }
            }
            fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
                match kind_of(value) {
                    $(Some($name) => {
                        let fields = Fields::of(value, &["kind", $(stringify!($field)),*], place)?;
                        let _ = &fields;
                        Some(Self::$variant { $($field: fields.get(stringify!($field), place)?),* })
                    })+
                    _ => no_such_kind(value, place),
                }
            }
        }
    };
}

/// Values that are kept as their text.
macro_rules! stored_text {
    ($($type:ty),+) => {
        $(impl Stored for $type {
            fn to_json(&self) -> Value {
                Value::String(self.clone().into())
            }
            fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
                Self::try_from(text(value, place)?.to_owned()).ok()
            }
        })+
    };
}

/// Whole numbers.
macro_rules! stored_number {
    ($($type:ty),+) => {
        $(impl Stored for $type {
            fn to_json(&self) -> Value {
                Value::from(u32::from(*self))
            }
            fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
                Self::try_from(whole(value)?).ok()
            }
        })+
    };
}

pub(crate) use {stored_kinds, stored_names, stored_number, stored_struct, stored_text};

/// A whole number that fits.
pub(crate) fn whole(value: &Value) -> Option<u32> {
    u32::try_from(value.as_u64()?).ok()
}

impl Stored for u64 {
    fn to_json(&self) -> Value {
        Value::from(*self)
    }
    fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
        value.as_u64()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_json)
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::from_json(value, place).map(Some) }
    }
}

/// Every value of a list, or the first that cannot be read.
fn all<T>(
    list: &Value,
    place: &mut Place,
    read: impl Fn(&Value, &mut Place) -> Option<T>,
) -> Option<Vec<T>> {
    let mut all = Vec::new();
    for (index, value) in list.as_array()?.iter().enumerate() {
        place.enter_at(index);
        let got = read(value, place);
        place.leave(got.is_some(), value);
        all.push(got?);
    }
    Some(all)
}

impl<T: Stored> Stored for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(T::to_json).collect())
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        all(value, place, T::from_json)
    }
}
