//! Random choices that can be made again: all follow from one seed, which is printed.
//! Must not know what is chosen.

use std::time::{SystemTime, UNIX_EPOCH};

/// The variable that repeats an earlier run.
const SEED: &str = "TORNACONTO_SEED";

/// A generator by Marsaglia (xorshift); enough to scatter moments and places.
#[derive(Debug, Clone)]
pub struct Chance(u64);

/// The seed that is asked for, or one that no other run has.
pub fn seed() -> u64 {
    let asked = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok());
    asked.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::from(now.subsec_nanos()) | 1
    })
}

impl Chance {
    /// Each place of use scatters differently under the same seed.
    pub fn new(seed: u64, place: &str) -> Self {
        let mixed = place.bytes().fold(seed, |mixed, byte| {
            (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(7)
        });
        // Zero would give nothing but zeros.
        let mut chance = Self(mixed | 1);
        for _ in 0..8 {
            chance.next();
        }
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below a limit; 0 where the limit is.
    pub fn below(&mut self, limit: u64) -> u64 {
        // The lowest bits are the least random.
        (self.next() >> 11).checked_rem(limit).unwrap_or(0)
    }

    /// Whether something happens that happens once in `times`.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of several.
    pub fn of<'a, T>(&mut self, several: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(several.len()).unwrap_or(u64::MAX);
        several.get(usize::try_from(self.below(count)).unwrap_or(usize::MAX))
    }
}
