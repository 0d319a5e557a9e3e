//! The members of an object that is read by hand: an envelope, whose parts depend on its version.
//! Must not know what an envelope holds.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::reader::{no_others, read};
use crate::document::fault::Fault;

/// The members of an object.
pub(crate) struct Members<'a>(&'a Map<String, Value>);

impl<'a> Members<'a> {
    /// Those of an object that has no others than these, so that nothing unknown is dropped
    /// silently.
    pub(crate) fn only(value: &'a Value, names: &[&str]) -> Result<Self, Fault> {
        let members = Self::any(value)?;
        no_others(members.0, |name| names.contains(&name))?;
        Ok(members)
    }

    /// Those of an object that may have more: what is kept beside a document is not its own.
    pub(crate) fn any(value: &'a Value) -> Result<Self, Fault> {
        value.as_object().map(Self).ok_or_else(|| Fault::not_accepted(value))
    }

    /// A member as it stands.
    pub(crate) fn value(&self, name: &'static str) -> Result<&'a Value, Fault> {
        self.0.get(name).ok_or_else(|| Fault::missing(name))
    }

    /// A member.
    pub(crate) fn read<T: Deserialize<'a>>(&self, name: &'static str) -> Result<T, Fault> {
        read(self.value(name)?).map_err(|fault| fault.inside(name))
    }

    /// A member that may be absent.
    pub(crate) fn read_if_present<T: Deserialize<'a>>(
        &self,
        name: &'static str,
    ) -> Result<Option<T>, Fault> {
        if self.0.contains_key(name) { self.read(name).map(Some) } else { Ok(None) }
    }

    /// Each value of a list, by a reader of its own.
    pub(crate) fn read_each<T>(
        &self,
        name: &'static str,
        read: impl Fn(&Value) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let list = self.value(name)?;
        let values = list.as_array().ok_or_else(|| Fault::not_accepted(list).inside(name))?;
        let read = |(index, value)| read(value).map_err(|fault| fault.inside(index).inside(name));
        values.iter().enumerate().map(read).collect()
    }
}
