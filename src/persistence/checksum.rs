//! Tells whether text is still the text that was written.
//! Must not be taken for a signature: it finds accidents, not intent.

use std::fmt;
use std::str::FromStr;

/// FNV-1a, 64 bits, over everything written so far. Short, and any single changed byte shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Checksum(u64);

const PRIME: u64 = 0x0000_0100_0000_01b3;

impl Checksum {
    /// Of nothing yet.
    pub const START: Self = Self(0xcbf2_9ce4_8422_2325);

    /// Of a text alone.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::START.then(text)
    }

    /// Of what came before, followed by a text.
    #[must_use]
    pub fn then(self, text: &str) -> Self {
        let add = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(PRIME);
        Self(text.bytes().fold(self.0, add))
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:016x}", self.0)
    }
}

/// What was read is no checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoChecksum;

impl FromStr for Checksum {
    type Err = NoChecksum;

    fn from_str(text: &str) -> Result<Self, NoChecksum> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 16 || !text.bytes().all(digit) {
            return Err(NoChecksum);
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| NoChecksum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_published_fnv_1a() {
        // From the test suite of the algorithm's authors.
        assert_eq!(Checksum::of("").to_string(), "cbf29ce484222325");
        assert_eq!(Checksum::of("a").to_string(), "af63dc4c8601ec8c");
        assert_eq!(Checksum::of("foobar").to_string(), "85944171f73967e8");
    }

    #[test]
    fn it_is_read_back_only_as_it_was_written() {
        let sum = Checksum::of("text");
        assert_eq!(sum.to_string().parse(), Ok(sum));
        for astray in ["", "+123456789abcdef", "CBF29CE484222325", "cbf29ce48422232", "é"] {
            assert_eq!(astray.parse::<Checksum>(), Err(NoChecksum), "{astray}");
        }
    }
}
