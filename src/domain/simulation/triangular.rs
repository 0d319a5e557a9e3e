//! The triangular distribution. Must not know what is distributed.
//!
//! Only `+ − × ÷` and the square root are used, which IEEE 754 defines to the last bit: every engine
//! comes to the same digits.

/// A value between a lowest and a highest, most likely at its mode, whose density rises and falls in
/// straight lines (Kotz and van Dorp, *Beyond Beta*, 2004, ch. 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Triangular {
    low: f64,
    mode: f64,
    high: f64,
}

impl Triangular {
    /// A distribution, unless the three are out of order or not finite.
    #[must_use]
    pub fn new(low: f64, mode: f64, high: f64) -> Option<Self> {
        let is_ordered = low <= mode && mode <= high;
        let is_finite = low.is_finite() && high.is_finite() && (high - low).is_finite();
        (is_ordered && is_finite).then_some(Self { low, mode, high })
    }

    /// Its lowest value.
    #[must_use]
    pub fn low(self) -> f64 {
        self.low
    }

    /// Its highest value.
    #[must_use]
    pub fn high(self) -> f64 {
        self.high
    }

    /// (low + mode + high) ÷ 3.
    #[must_use]
    pub fn mean(self) -> f64 {
        (self.low + self.mode + self.high) / 3.0
    }

    /// (a² + b² + c² − ab − ac − bc) ÷ 18, from the lowest, the highest and the mode.
    #[must_use]
    pub fn variance(self) -> f64 {
        // The same by differences, which do not cancel where all three are large.
        let (below, above) = (self.mode - self.low, self.high - self.mode);
        (below * below + below * above + above * above) / 18.0
    }

    /// The value under which a share of 0 to 1 lies: the inverse of [`Self::cumulative`].
    #[must_use]
    pub fn quantile(self, share: f64) -> f64 {
        let Self { low, mode, high } = self;
        let width = high - low;
        if share * width <= mode - low {
            low + (share * width * (mode - low)).sqrt()
        } else {
            high - ((1.0 - share) * width * (high - mode)).sqrt()
        }
    }

    /// The share of 0 to 1 that lies at or under a value.
    #[must_use]
    pub fn cumulative(self, value: f64) -> f64 {
        let Self { low, mode, high } = self;
        if value < low {
            0.0
        } else if value >= high {
            1.0
        } else if value <= mode {
            (value - low) * (value - low) / ((high - low) * (mode - low))
        } else {
            1.0 - (high - value) * (high - value) / ((high - low) * (high - mode))
        }
    }
}
