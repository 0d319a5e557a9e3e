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
    fn within(mut self, name: &'static str) -> Self {
        self.path.insert(0, name);
        self
    }

    /// The place, as `calculation.programme.horizon`.
    #[must_use]
    pub fn place(&self) -> String {
        self.path.join(".")
    }
}

/// Something that is kept as JSON.
pub(super) trait Stored: Sized {
    fn to_json(&self) -> Value;
    fn from_json(value: &Value) -> Result<Self, Fault>;
}

/// The fields of an object that has exactly these, so that nothing unknown is dropped silently.
pub(super) struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    pub(super) fn of(value: &'a Value, count: usize) -> Result<Self, Fault> {
        let fields = value.as_object().filter(|fields| fields.len() == count);
        fields.map(Self).ok_or_else(Fault::default)
    }

    pub(super) fn get<T: Stored>(&self, name: &'static str) -> Result<T, Fault> {
        let value = self.0.get(name).ok_or_else(Fault::default);
        value.and_then(T::from_json).map_err(|fault| fault.within(name))
    }
}

/// The kind of an object that is one of several.
pub(super) fn kind_of(value: &Value) -> Option<&str> {
    value.as_object()?.get("kind")?.as_str()
}

/// An object.
pub(super) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

/// A value of a fixed list, by its name.
pub(super) fn named<T: Copy>(names: &[(&str, T)], value: &Value) -> Result<T, Fault> {
    let name = value.as_str().ok_or_else(Fault::default)?;
    let known = names.iter().find(|(known, _)| *known == name);
    known.map(|(_, value)| *value).ok_or_else(Fault::default)
}

/// Structs, by their fields.
macro_rules! stored_struct {
    ($type:ty { $($field:ident),+ $(,)? }) => {
        impl Stored for $type {
            fn to_json(&self) -> Value {
                object([$((stringify!($field), self.$field.to_json())),+])
            }
            fn from_json(value: &Value) -> Result<Self, Fault> {
                let fields = Fields::of(value, [$(stringify!($field)),+].len())?;
                Ok(Self { $($field: fields.get(stringify!($field))?),+ })
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
            fn from_json(value: &Value) -> Result<Self, Fault> {
                named(&[$(($name, Self::$variant)),+], value)
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
                    $(Self::$variant { $($field),* } => object([
                        ("kind", Value::from($name)),
                        $((stringify!($field), $field.to_json())),*
                    ])),+
                }
            }
            fn from_json(value: &Value) -> Result<Self, Fault> {
                match kind_of(value) {
                    $(Some($name) => {
                        let fields = Fields::of(value, ["kind", $(stringify!($field)),*].len())?;
                        let _ = &fields;
                        Ok(Self::$variant { $($field: fields.get(stringify!($field))?),* })
                    })+
                    _ => Err(Fault::default()),
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
            fn from_json(value: &Value) -> Result<Self, Fault> {
                let text = value.as_str().ok_or_else(Fault::default)?;
                Self::try_from(text.to_owned()).map_err(|_| Fault::default())
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
            fn from_json(value: &Value) -> Result<Self, Fault> {
                whole(value).and_then(|number| Self::try_from(number).ok()).ok_or_else(Fault::default)
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
    fn from_json(value: &Value) -> Result<Self, Fault> {
        if value.is_null() { Ok(None) } else { T::from_json(value).map(Some) }
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(T::to_json).collect())
    }
    fn from_json(value: &Value) -> Result<Self, Fault> {
        value.as_array().ok_or_else(Fault::default)?.iter().map(T::from_json).collect()
    }
}
