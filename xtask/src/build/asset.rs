//! One file that is delivered: its name, its bytes, its hash.
//! Must not know where it is written or how it travels.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// How many hex digits of the hash a name holds: enough never to meet twice.
const HASH_DIGITS: usize = 10;

/// A file before compression.
#[derive(Debug)]
pub(crate) struct Asset {
    /// Its path below `dist`.
    pub(crate) name: String,
    /// What it holds.
    pub(crate) bytes: Vec<u8>,
}

impl Asset {
    /// A file whose name never changes.
    pub(crate) fn stable(name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.to_owned(), bytes: bytes.into() }
    }

    /// A file whose name changes with its bytes, so that it may be kept for ever.
    pub(crate) fn hashed(stem: &str, extension: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        Self { name: format!("{stem}-{}.{extension}", short_hash(&bytes)), bytes }
    }

    /// The value of an `integrity` attribute.
    pub(crate) fn integrity(&self) -> String {
        format!("sha384-{}", STANDARD.encode(Sha384::digest(&self.bytes)))
    }
}

/// The beginning of a hash, as names hold it.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .take(HASH_DIGITS)
        .collect()
}

/// Whether a name was made by [`Asset::hashed`].
pub(crate) fn has_hash(name: &str) -> bool {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let Some((_, digits)) = stem.rsplit_once('-') else {
        return false;
    };
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    digits.len() == HASH_DIGITS && digits.bytes().all(hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_bytes() {
        let asset = Asset::hashed("page", "css", "abc");
        assert_eq!(asset.name, "page-ba7816bf8f.css");
        assert!(has_hash(&asset.name));
        assert!(!has_hash("tornaconto.js"));
        assert!(!has_hash("index.html"));
        assert!(!has_hash("page-ba7816bf8.css"));
        assert!(!has_hash("page-stylesheet.css"));
    }

    #[test]
    fn integrity_is_what_browsers_expect() {
        assert_eq!(
            Asset::stable("a.js", "abc").integrity(),
            "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
        );
    }
}
