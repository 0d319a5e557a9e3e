//! Writes types that derive `Serialize` as stored JSON, in the forms that the reader reads.
//! Must not know any of these types, nor a version.

use std::fmt;

use serde::Serialize;
use serde::ser::{
    Error, Impossible, SerializeSeq, SerializeStruct, SerializeStructVariant, Serializer,
};
use serde_json::{Map, Value};

use super::KIND;

/// What is stored of something.
pub(crate) fn to_json<T: Serialize + ?Sized>(value: &T) -> Value {
    let written = value.serialize(Writer);
    debug_assert!(written.is_ok(), "it has a form that nothing is stored in");
    written.unwrap_or_default()
}

/// JSON as text. The same as its `Display`, which is three times as slow: it goes through a formatter
/// piece by piece, and is felt where a large document is saved.
#[must_use]
pub fn to_text(value: &Value) -> String {
    // Nothing in a value could fail to be written.
    serde_json::to_string(value).unwrap_or_default()
}

/// An object of these members.
#[inline(never)]
pub(crate) fn object<const COUNT: usize>(members: [(&str, Value); COUNT]) -> Value {
    Value::Object(members.map(|(name, value)| (name.to_owned(), value)).into_iter().collect())
}

/// A form that nothing is stored in: floats, maps, bytes.
#[derive(Debug)]
pub(super) struct NotStored;

impl fmt::Display for NotStored {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("nothing is stored in this form")
    }
}

impl std::error::Error for NotStored {}

impl Error for NotStored {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Written = Result<Value, NotStored>;

struct Writer;

macro_rules! whole_numbers {
    ($($method:ident: $type:ty),+) => {
        $(fn $method(self, value: $type) -> Written {
            Ok(Value::from(value))
        })+
    };
}

macro_rules! not_stored {
    ($($method:ident($($type:ty),*)),+ $(,)?) => {
        $(fn $method(self, $(_: $type),*) -> Written {
            Err(NotStored)
        })+
    };
}

impl Serializer for Writer {
    type Ok = Value;
    type Error = NotStored;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = Impossible<Value, NotStored>;
    type SerializeTupleVariant = Impossible<Value, NotStored>;
    type SerializeMap = Impossible<Value, NotStored>;
    type SerializeStruct = Members;
    type SerializeStructVariant = Members;

    whole_numbers!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);

    not_stored!(
        serialize_bool(bool),
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
        serialize_bytes(&[u8]),
        serialize_unit(),
        serialize_unit_struct(&'static str),
    );

    fn serialize_str(self, text: &str) -> Written {
        Ok(Value::from(text))
    }

    fn serialize_none(self) -> Written {
        Ok(Value::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, name: &str, _: u32, variant: &'static str) -> Written {
        if name == KIND { Members::of_kind(variant).end() } else { Ok(Value::from(variant)) }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let value = value.serialize(self)?;
        let mut members = match value {
            Value::Object(members) if name == KIND => Members(members),
            value => return Members::default().with(variant, value).end(),
        };
        members.insert(KIND, Value::from(variant));
        members.end()
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<List, NotStored> {
        Ok(List(Vec::with_capacity(length.unwrap_or(0))))
    }

    fn serialize_tuple(self, length: usize) -> Result<List, NotStored> {
        self.serialize_seq(Some(length))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, NotStored> {
        Ok(Members::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members, NotStored> {
        Ok(Members::of_kind(variant))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, NotStored> {
        Err(NotStored)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NotStored> {
        Err(NotStored)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NotStored> {
        Err(NotStored)
    }
}

/// The values of a list.
struct List(Vec<Value>);

impl SerializeSeq for List {
    type Ok = Value;
    type Error = NotStored;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotStored> {
        self.0.push(value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Ok(Value::Array(self.0))
    }
}

impl serde::ser::SerializeTuple for List {
    type Ok = Value;
    type Error = NotStored;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotStored> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Written {
        SerializeSeq::end(self)
    }
}

/// The members of an object.
#[derive(Default)]
struct Members(Map<String, Value>);

impl Members {
    fn of_kind(kind: &'static str) -> Self {
        Self::default().with(KIND, Value::from(kind))
    }

    #[inline(never)]
    fn insert(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.insert(name, value);
        self
    }

    fn end(self) -> Written {
        Ok(Value::Object(self.0))
    }
}

impl SerializeStruct for Members {
    type Ok = Value;
    type Error = NotStored;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), NotStored> {
        self.insert(name, value.serialize(Writer)?);
        Ok(())
    }

    fn end(self) -> Written {
        Self::end(self)
    }
}

impl SerializeStructVariant for Members {
    type Ok = Value;
    type Error = NotStored;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), NotStored> {
        SerializeStruct::serialize_field(self, name, value)
    }

    fn end(self) -> Written {
        Self::end(self)
    }
}
