//! The JSON form of everything that is kept: strict, and the same way in and out.
//! Must not know versions or where the text lies.
//!
//! Written by hand over `serde_json::Value` rather than derived: derived readers of these types
//! weighed more than the rest of the application's own code, and could not say where in a
//! document a fault lies.

use serde_json::{Map, Value};

/// Where in a document something is not as it should be, outermost name first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    path: Vec<&'static str>,
}

impl Fault {
    /// The place, as `calculation.programme.horizon`.
    #[must_use]
    pub fn place(&self) -> String {
        self.path.join(".")
    }
}

/// Something that is kept as JSON.
pub(super) trait Stored: Sized {
    fn to_json(&self) -> Value;
    /// Reads it, or leaves the place where it cannot be read.
    fn from_json(value: &Value, place: &mut Fault) -> Option<Self>;
}

/// Reads a value, or says where it cannot be read.
pub(super) fn read<T: Stored>(value: &Value) -> Result<T, Fault> {
    let mut place = Fault::default();
    T::from_json(value, &mut place).ok_or(place)
}

/// The fields of an object that has exactly these, so that nothing unknown is dropped silently.
pub(super) struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    #[inline(never)]
    pub(super) fn of(value: &'a Value, count: usize) -> Option<Self> {
        value.as_object().filter(|fields| fields.len() == count).map(Self)
    }

    #[inline(never)]
    fn value(&self, name: &'static str, place: &mut Fault) -> Option<&'a Value> {
        place.path.push(name);
        self.0.get(name)
    }

    /// A field. Its name is taken back from the place only when it was read.
    pub(super) fn get<T: Stored>(&self, name: &'static str, place: &mut Fault) -> Option<T> {
        let got = T::from_json(self.value(name, place)?, place)?;
        place.path.pop();
        Some(got)
    }
}

/// The kind of an object that is one of several.
pub(super) fn kind_of(value: &Value) -> Option<&str> {
    value.as_object()?.get("kind")?.as_str()
}

/// An object.
#[inline(never)]
pub(super) fn object(fields: Vec<(&str, Value)>) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

/// Where a value stands in a list of names.
#[inline(never)]
pub(super) fn named(names: &[&str], value: &Value) -> Option<usize> {
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
            fn from_json(value: &Value, place: &mut Fault) -> Option<Self> {
                let fields = Fields::of(value, [$(stringify!($field)),+].len())?;
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
            fn from_json(value: &Value, _: &mut Fault) -> Option<Self> {
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
            fn from_json(value: &Value, place: &mut Fault) -> Option<Self> {
                match kind_of(value) {
                    $(Some($name) => {
                        let fields = Fields::of(value, ["kind", $(stringify!($field)),*].len())?;
                        let _ = (&fields, &place);
                        Some(Self::$variant { $($field: fields.get(stringify!($field), place)?),* })
                    })+
                    _ => None,
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
            fn from_json(value: &Value, _: &mut Fault) -> Option<Self> {
                Self::try_from(value.as_str()?.to_owned()).ok()
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
            fn from_json(value: &Value, _: &mut Fault) -> Option<Self> {
                Self::try_from(whole(value)?).ok()
            }
        })+
    };
}

pub(super) use {stored_kinds, stored_names, stored_number, stored_struct, stored_text};

/// A whole number that fits.
pub(super) fn whole(value: &Value) -> Option<u32> {
    u32::try_from(value.as_u64()?).ok()
}

impl<T: Stored> Stored for Option<T> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_json)
    }
    fn from_json(value: &Value, place: &mut Fault) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::from_json(value, place).map(Some) }
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(T::to_json).collect())
    }
    fn from_json(value: &Value, place: &mut Fault) -> Option<Self> {
        let mut all = Vec::new();
        for value in value.as_array()? {
            all.push(T::from_json(value, place)?);
        }
        Some(all)
    }
}
