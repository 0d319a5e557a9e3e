//! Laws: what is written is read back; arithmetic agrees with exact rationals; nothing panics.

use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use tornaconto::language::{
    Decimals, Language, Locale, NativeFormatter, NumberFormatter, ParsedNumber, localize_formula,
    parse_number,
};

use super::{BOTH, holds};

/// Amounts of every size and sign, to 12 digits before and 6 after the mark.
fn amounts() -> impl Strategy<Value = Decimal> {
    (-999_999_999_999_999_999_i64..=999_999_999_999_999_999, 0_u32..=6)
        .prop_map(|(mantissa, places)| Decimal::new(mantissa, places))
}

/// A formula and what it comes to, computed without the product; `None` where it divides by zero.
#[derive(Clone, Debug)]
struct Formula {
    text: String,
    value: Option<BigRational>,
    /// How tightly its outermost operation binds: 0 a sum, 1 a product, 2 one number.
    binds: u8,
}

fn rational(mantissa: i64, places: u32) -> BigRational {
    BigRational::new(mantissa.into(), BigInt::from(10).pow(places))
}

fn number() -> impl Strategy<Value = Formula> {
    // One or two decimals: three would be doubtful.
    (0_i64..100_000, 0_u32..=2).prop_map(|(mantissa, places)| Formula {
        text: Decimal::new(mantissa, places).to_string(),
        value: Some(rational(mantissa, places)),
        binds: 2,
    })
}

fn bracketed(formula: &Formula, at_least: u8) -> String {
    if formula.binds < at_least { format!("({})", formula.text) } else { formula.text.clone() }
}

fn joined(left: &Formula, sign: char, right: &Formula) -> Formula {
    let binds = u8::from("*/".contains(sign));
    // Subtraction and division do not associate: their right side is bracketed unless it binds
    // more tightly.
    let text = format!("{} {sign} {}", bracketed(left, binds), bracketed(right, binds + 1));
    let value = left.value.clone().zip(right.value.clone()).and_then(|(left, right)| match sign {
        '+' => Some(left + right),
        '-' => Some(left - right),
        '*' => Some(left * right),
        _ if right == BigRational::from_integer(0.into()) => None,
        _ => Some(left / right),
    });
    Formula { text, value, binds }
}

fn formulas() -> impl Strategy<Value = Formula> {
    number().prop_recursive(3, 8, 2, |inner| {
        (inner.clone(), select(vec!['+', '-', '*', '/']), inner)
            .prop_map(|(left, sign, right)| joined(&left, sign, &right))
    })
}

fn exactly(value: Decimal) -> BigRational {
    BigRational::new(value.mantissa().into(), BigInt::from(10).pow(value.scale()))
}

/// Letters that formulas and their mistakes are made of.
fn near_formulas() -> impl Strategy<Value = String> {
    let pieces = vec![
        "1", "12", "234", "0", ".", ",", " ", "'", "+", "-", "*", "/", ":", "x", "(", ")", "%",
        "‰", "€", "EUR", "k", "M", "mln", "e", "½", "\u{a0}", "–", "/h", "000", "2026",
    ];
    proptest::collection::vec(select(pieces), 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn a_number_written_in_a_field_is_read_back(value in amounts()) {
        for language in Language::ALL {
            let locale = Locale::from_language(language);
            let text = NativeFormatter.number(&locale, &value.normalize().to_string(), Decimals::up_to(6));
            match parse_number(&text, NativeFormatter.marks(&locale)) {
                Ok(ParsedNumber::Number { value: read, formula: None, .. }) => {
                    prop_assert_eq!(read, value, "{}", text);
                }
                other => prop_assert!(false, "{}: {:?}", text, other),
            }
        }
    }

    #[test]
    fn arithmetic_agrees_with_exact_rationals(formula in formulas()) {
        let lone_negative = |value: &BigRational| *value < BigRational::from_integer(0.into());
        for marks in BOTH {
            let text = localize_formula(&formula.text, marks);
            match (parse_number(&text, marks), &formula.value) {
                (Ok(ParsedNumber::Number { value, .. }), Some(expected)) => {
                    let difference = exactly(value) - expected;
                    let size = if lone_negative(expected) { -expected.clone() } else { expected.clone() };
                    let off = if lone_negative(&difference) { -difference } else { difference };
                    // Divisions end at 28 digits, and a quotient may be multiplied afterwards.
                    let allowed = (size + BigRational::from_integer(1.into())) * rational(1, 12);
                    prop_assert!(off <= allowed, "{}: {} against {}", text, value, expected);
                }
                (Err(_), None) => {}
                // A lone difference below zero is a range.
                (Err(_), Some(expected)) => prop_assert!(
                    lone_negative(expected) || formula.text.contains('/'), "{}", text
                ),
                (read, _) => prop_assert!(false, "{}: {:?}", text, read),
            }
        }
    }

    #[test]
    fn any_formula_read_again_in_its_neutral_form_gives_its_value(formula in formulas()) {
        holds(&formula.text);
    }

    #[test]
    fn what_is_nearly_a_formula_is_refused_or_holds(text in near_formulas()) {
        holds(&text);
    }

    #[test]
    fn no_text_at_all_makes_it_panic(text in ".{0,300}") {
        holds(&text);
    }
}
