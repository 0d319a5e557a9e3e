//! The sizes that people type: money, percentages, hours, people, months.
//! Each type can hold only what it allows; must not know where a value came from or is shown.
//!
//! - `money`, `percent`, `scale_percent`, `hours`: exact decimals within their limits
//! - `unit_count`: how many things a line counts
//! - `whole_number`: people, counts and months
//! - `fixed_point`: the integers that money and hours are held in
//! - `exact_text`: what all of them share: the error, the check, the text form

mod exact_text;
mod fixed_point;
mod hours;
mod money;
mod percent;
mod scale_percent;
mod unit_count;
mod whole_number;

pub use exact_text::OutOfRange;
pub use hours::{Hours, Quantity};
#[cfg(not(target_arch = "wasm32"))]
pub(super) use money::CostAmount;
pub use money::Money;
pub(super) use money::deserialize_cost;
pub use percent::Percent;
pub use scale_percent::ScalePercent;
pub use unit_count::UnitCount;
pub(super) use whole_number::whole_number;
pub use whole_number::{BenefitMonth, CostMonth, Count, Months, People, Years};

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::domain::decimal::multiply;

    #[test]
    fn money_is_limited_to_ten_to_the_fifteen_with_six_decimals() {
        assert_eq!(Money::MAX, Decimal::from(1_000_000_000_000_000_u64));
        assert!(Money::new(Money::MAX).is_ok());
        assert!(Money::new(Money::MAX + Decimal::new(1, 6)).is_err());
        assert!(Money::new(Decimal::new(1, 7)).is_err());
        assert!(Money::new(Decimal::new(10, 7)).is_ok(), "a trailing zero is not a decimal");
    }

    #[test]
    fn the_finest_product_the_limits_allow_is_exact() {
        let amount = Money::new(Money::MAX - Decimal::new(1, 6)).unwrap();
        let share = Percent::new(Decimal::new(9_999, 2)).unwrap();
        let product = multiply(amount.value(), share.fraction()).unwrap();
        assert_eq!(product.to_string(), "999899999999999.9999990001");
    }

    #[test]
    fn what_is_reached_month_by_month_sums_to_the_whole() {
        let amount = Money::new(Decimal::from(100)).unwrap();
        let months = (1..=7_u16).map(|month| {
            let before = amount.prorated(month - 1, 7).unwrap();
            amount.prorated(month, 7).unwrap().minus(before).unwrap()
        });
        assert_eq!(Money::sum(months).unwrap(), amount);
    }

    #[test]
    fn ranges_hold_at_their_ends() {
        assert!(Percent::new(Decimal::ONE_HUNDRED).is_ok());
        assert!(Percent::new(Decimal::new(10_001, 2)).is_err());
        assert!(Percent::new(Decimal::new(12_345, 3)).is_err());
        assert!(Percent::new(Decimal::NEGATIVE_ONE).is_err());
        assert!(Months::new(0).is_err() && Months::new(1).is_ok());
        assert!(Months::new(120).is_ok() && Months::new(121).is_err());
        assert!(CostMonth::new(0).is_ok() && CostMonth::new(121).is_err());
        assert!(BenefitMonth::new(0).is_err() && BenefitMonth::new(120).is_ok());
        assert!(People::new(1_000_000).is_ok() && People::new(1_000_001).is_err());
        assert!(Quantity::new(Quantity::MAX).is_ok());
    }
}
