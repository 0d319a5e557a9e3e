//! The stored form of a variant's only value: a member with a name of its own, beside the kind.
//! Must not know what the value is.

/// Modules for `#[serde(with = "…")]`, one for each name of such a member.
macro_rules! sole_member {
    ($($name:ident),+) => {
        $(mod $name {
            use serde::{Deserialize, Deserializer, Serialize, Serializer};

            #[derive(Serialize, Deserialize)]
            #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
            #[serde(deny_unknown_fields)]
            pub(super) struct Member<T> {
                $name: T,
            }

            pub(super) fn serialize<T: Serialize, S: Serializer>(
                value: &T,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                Member { $name: value }.serialize(serializer)
            }

            pub(super) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<T, D::Error> {
                Member::deserialize(deserializer).map(|member| member.$name)
            }
        })+
    };
}

pub(crate) use sole_member;
