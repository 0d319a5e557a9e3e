//! How the place of something in a list is stored. Past the last one is the end, however far.
//! Must not know what is in the list.

use serde::{Deserialize, Deserializer, Serializer};

pub(in crate::document) fn serialize<S: Serializer>(
    index: &usize,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_u32(u32::try_from(*index).unwrap_or(u32::MAX))
}

pub(in crate::document) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<usize, D::Error> {
    u32::deserialize(deserializer).map(|index| usize::try_from(index).unwrap_or(usize::MAX))
}
