//! Reads stored JSON into types that derive `Deserialize`, and says exactly where a fault lies.
//! Must not know any of these types, nor a version.
//!
//! serde's own reading of `#[serde(tag = "kind")]` copies an object before it reads it, and forgets
//! where it was; and it takes an absent member for `null`. So this reader does it by itself:
//!
//! - A struct has each of its members, and no others.
//! - An enum with `#[serde(rename = "kind")]` is an object whose member `kind` names the variant; the
//!   variant's members stand beside it.
//! - Any other enum is the name of its variant; or, where the variant holds a value, an object with
//!   that name as its only member. Where a variant is called `own`, only that one can be an object.

use std::fmt;

use serde::de::value::U64Deserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Map, Value};

use super::{KIND, OWN};
use crate::document::fault::{Fault, Flaw, Step, excerpt};

/// Reads a value.
pub(crate) fn read<'de, T: Deserialize<'de>>(value: &'de Value) -> Result<T, Fault> {
    T::deserialize(Reader::new(value)).map_err(|error| error.in_value(value))
}

/// Why a value was not read.
#[derive(Debug)]
pub(super) enum ReadError {
    /// Its type does not accept it.
    NotAccepted,
    /// Something in it is wrong.
    Faulty(Fault),
}

impl ReadError {
    /// What is wrong with the value that was read.
    fn in_value(self, value: &Value) -> Fault {
        match self {
            Self::NotAccepted => Fault::not_accepted(value),
            Self::Faulty(fault) => fault,
        }
    }

    /// The same, from the object or list that holds the value.
    #[inline(never)]
    fn inside(self, step: Step, value: &Value) -> Self {
        Self::Faulty(self.in_value(value).inside(step))
    }
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> Self {
        Self::Faulty(fault)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("it is not as it is stored")
    }
}

impl std::error::Error for ReadError {}

/// What the types say of a value is left out: messages say what stands there, and where.
impl Error for ReadError {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::NotAccepted
    }
    fn invalid_type(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self::NotAccepted
    }
    fn invalid_value(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self::NotAccepted
    }
    fn invalid_length(_: usize, _: &dyn serde::de::Expected) -> Self {
        Self::NotAccepted
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self::NotAccepted
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self::NotAccepted
    }
    fn missing_field(_: &'static str) -> Self {
        Self::NotAccepted
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self::NotAccepted
    }
}

/// A value that is read.
#[derive(Clone, Copy)]
struct Reader<'de> {
    value: &'de Value,
    /// Whether its member `kind` was read already.
    has_kind: bool,
}

impl<'de> Reader<'de> {
    fn new(value: &'de Value) -> Self {
        Self { value, has_kind: false }
    }

    /// Its members: all of these, and no others.
    #[inline(never)]
    fn members(self, names: &'static [&'static str]) -> Result<Members<'de>, ReadError> {
        let members = self.value.as_object().ok_or(ReadError::NotAccepted)?;
        no_others(members, |name| names.contains(&name) || (self.has_kind && name == KIND))?;
        Ok(Members { members, names, place: 0 })
    }

    /// Which variant it is by its name, or by the name that its only member has.
    #[inline(never)]
    fn variant(self, variants: &'static [&'static str]) -> Result<Variant<'de>, ReadError> {
        let name = match self.value {
            Value::String(name) => name,
            Value::Object(_) if variants.contains(&OWN) => OWN,
            Value::Object(members) if members.len() == 1 => {
                members.keys().next().map_or("", String::as_str)
            }
            _ => return Err(ReadError::NotAccepted),
        };
        let (index, name) = position(variants, name).ok_or(ReadError::NotAccepted)?;
        let content = match self.value {
            Value::Object(members) => Content::Under(name, members),
            _ => Content::Nothing,
        };
        Ok(Variant { index, content })
    }

    /// Which variant its kind says that it is.
    #[inline(never)]
    fn variant_by_kind(self, variants: &'static [&'static str]) -> Result<Variant<'de>, ReadError> {
        let members = self.value.as_object().ok_or(ReadError::NotAccepted)?;
        let kind = members.get(KIND).ok_or_else(|| Fault::missing(KIND))?;
        let index = kind.as_str().and_then(|kind| position(variants, kind));
        let (index, _) = index.ok_or_else(|| Fault::not_accepted(kind).inside(KIND))?;
        Ok(Variant { index, content: Content::Beside(Self { has_kind: true, ..self }) })
    }
}

/// Whether an object has no other members than those that are known.
pub(super) fn no_others(
    members: &Map<String, Value>,
    is_known: impl Fn(&str) -> bool,
) -> Result<(), Fault> {
    let unknown = members.keys().find(|name| !is_known(name));
    unknown.map_or(Ok(()), |name| Err(Fault::new(Flaw::Unknown(excerpt(name)))))
}

/// Where a name stands among others.
fn position(names: &'static [&'static str], name: &str) -> Option<(u64, &'static str)> {
    (0..).zip(names.iter().copied()).find(|(_, known)| *known == name)
}

/// Whole numbers: each type's visitor knows its own range.
macro_rules! whole_numbers {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
            visitor.visit_u64(self.value.as_u64().ok_or(ReadError::NotAccepted)?)
        })+
    };
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = ReadError;

    whole_numbers!(deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64);

    /// A text that is one of few, as a name or a code is.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_borrowed_str(self.value.as_str().ok_or(ReadError::NotAccepted)?)
    }

    /// A text that may say anything: a number in its place lacks its quotation marks.
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.value {
            Value::Number(_) => Err(Fault::not_text(self.value).into()),
            _ => self.deserialize_str(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let values = self.value.as_array().ok_or(ReadError::NotAccepted)?;
        let mut list = List { values, place: 0 };
        let read = visitor.visit_seq(&mut list)?;
        if list.place == values.len() { Ok(read) } else { Err(ReadError::NotAccepted) }
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor.visit_map(self.members(names)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let by_kind = name == KIND;
        visitor.visit_enum(if by_kind {
            self.variant_by_kind(variants)?
        } else {
            self.variant(variants)?
        })
    }

    /// Nothing that is stored reads whatever there is.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, ReadError> {
        Err(ReadError::NotAccepted)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 f32 f64 char bytes byte_buf unit unit_struct tuple_struct map
        identifier ignored_any
    }
}

/// The members of a struct, in the order of its fields.
struct Members<'de> {
    members: &'de Map<String, Value>,
    names: &'static [&'static str],
    place: usize,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = ReadError;

    /// A field is told by its place: quicker, and smaller, than by its name.
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ReadError> {
        let place = u64::try_from(self.place).unwrap_or(u64::MAX);
        let has_more = self.place < self.names.len();
        has_more.then(|| seed.deserialize(by_index(place))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        let (name, value) = self.next()?;
        seed.deserialize(Reader::new(value)).map_err(|error| error.inside(name.into(), value))
    }
}

impl<'de> Members<'de> {
    #[inline(never)]
    fn next(&mut self) -> Result<(&'static str, &'de Value), ReadError> {
        let name = *self.names.get(self.place).ok_or(ReadError::NotAccepted)?;
        self.place = self.place.saturating_add(1);
        let value = self.members.get(name).ok_or_else(|| Fault::missing(name))?;
        Ok((name, value))
    }
}

fn by_index(index: u64) -> U64Deserializer<ReadError> {
    index.into_deserializer()
}

/// The values of a list.
struct List<'de> {
    values: &'de [Value],
    place: usize,
}

impl<'de> SeqAccess<'de> for &mut List<'de> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ReadError> {
        let place = self.place;
        let Some(value) = self.values.get(place) else { return Ok(None) };
        self.place = place.saturating_add(1);
        let read = seed.deserialize(Reader::new(value));
        read.map(Some).map_err(|error| error.inside(place.into(), value))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.values.len().saturating_sub(self.place))
    }
}

/// A variant, and where its own values stand.
struct Variant<'de> {
    index: u64,
    content: Content<'de>,
}

enum Content<'de> {
    /// Nowhere: the variant is nothing but its name.
    Nothing,
    /// Beside the kind.
    Beside(Reader<'de>),
    /// In the member of this name, which is the only one.
    Under(&'static str, &'de Map<String, Value>),
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = ReadError;
    type Variant = Content<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Content<'de>), ReadError> {
        Ok((seed.deserialize(by_index(self.index))?, self.content))
    }
}

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = ReadError;

    fn unit_variant(self) -> Result<(), ReadError> {
        match self {
            Self::Beside(reader) => reader.members(&[]).map(|_| ()),
            Self::Nothing => Ok(()),
            Self::Under(..) => Err(ReadError::NotAccepted),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, ReadError> {
        match self {
            Self::Beside(reader) => seed.deserialize(reader),
            Self::Under(name, members) => {
                no_others(members, |member| member == name)?;
                let value = members.get(name).ok_or_else(|| Fault::missing(name))?;
                let read = seed.deserialize(Reader::new(value));
                read.map_err(|error| error.inside(name.into(), value))
            }
            Self::Nothing => Err(ReadError::NotAccepted),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, ReadError> {
        Err(ReadError::NotAccepted)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        match self {
            Self::Beside(reader) => visitor.visit_map(reader.members(names)?),
            Self::Nothing | Self::Under(..) => Err(ReadError::NotAccepted),
        }
    }
}
