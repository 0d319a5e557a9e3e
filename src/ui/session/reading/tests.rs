//! What is read for a field, and what is offered instead.

use super::*;
use crate::document::{
    BenefitField, ChannelField, InvestmentField, KpiField, ProgrammeField, When,
};
use crate::domain::customers::ChannelId;
use crate::domain::line::LineId;

const LINE: LineId = LineId(1);
const CLAIMED: Field = Field::Benefit(LINE, BenefitField::Amount);
const COST: Field = Field::Investment(LINE, InvestmentField::Amount);
const RATE: Field = Field::Investment(LINE, InvestmentField::HourlyCost);
const HOURS: Field = Field::Investment(LINE, InvestmentField::HoursEach);
const PEOPLE: Field = Field::Investment(LINE, InvestmentField::People);
const MARGIN: Field = Field::Benefit(LINE, BenefitField::Margin);
const HORIZON: Field = Field::Programme(ProgrammeField::Horizon);
const DISCOUNT: Field = Field::Programme(ProgrammeField::DiscountRate);
const HANDLING: Field =
    Field::Kpi(KpiField::Channel(ChannelId(1), When::Before, ChannelField::Time));

fn habits(decimal: char, currency: &str) -> Conventions {
    let currency = Currency::parse(currency).ok();
    Conventions { marks: Marks { decimal }, currency, time: TimeUnit::Minutes }
}

fn english() -> Conventions {
    habits('.', "EUR")
}

fn italian() -> Conventions {
    habits(',', "EUR")
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// What a text is read as, and the other number that is offered.
fn readings(
    field: Field,
    typed: &str,
    habits: Conventions,
) -> Result<(Option<Decimal>, Option<Decimal>), Rejected> {
    read(field, typed, habits).map(|read| (read.entry.number(), read.other))
}

#[track_caller]
fn reads(field: Field, typed: &str, habits: Conventions, value: &str) {
    assert_eq!(readings(field, typed, habits), Ok((Some(number(value)), None)), "{typed}");
}

#[track_caller]
fn asks(field: Field, typed: &str, habits: Conventions, value: &str, other: &str) {
    let expected = Ok((Some(number(value)), Some(number(other))));
    assert_eq!(readings(field, typed, habits), expected, "{typed}");
}

#[track_caller]
fn refuses(field: Field, typed: &str, habits: Conventions, problem: Problem) {
    let refused = readings(field, typed, habits).map_err(|wrong| wrong.problem);
    assert_eq!(refused, Err(problem), "{typed}");
}

/// Whatever the sign of a problem: the number is said and waits.
#[track_caller]
fn waits(field: Field, typed: &str, habits: Conventions, problem: Problem, instead: &str) {
    let expected = Err(Rejected { problem, instead: Some(number(instead)) });
    assert_eq!(readings(field, typed, habits), expected, "{typed}");
}

#[test]
fn a_percent_sign_stands_only_where_a_share_is_asked() {
    for field in [CLAIMED, COST, RATE, HOURS, PEOPLE, HORIZON, HANDLING] {
        for typed in ["10%", "20 %", "5‰", "50% + 30%", "80%*50%"] {
            refuses(field, typed, english(), Problem::IsPercentage);
        }
    }
    reads(MARGIN, "10%", english(), "10");
    reads(DISCOUNT, "10 %", italian(), "10");
    // A share of an amount is an amount.
    reads(COST, "1000*80%", english(), "800");
    reads(PEOPLE, "50*40%", english(), "20");
}

#[test]
fn a_currency_stands_only_where_an_amount_is_asked() {
    for field in [MARGIN, DISCOUNT, HOURS, PEOPLE, HORIZON, HANDLING] {
        for typed in ["€ 50", "50 EUR", "€50*2", "€ 20 + 30", "$12"] {
            refuses(field, typed, english(), Problem::IsMoney);
        }
    }
    for field in [CLAIMED, COST, RATE] {
        for typed in ["€ 50", "50 EUR", "50 euro", "EUR50", "€ 25*2", "50 €/h"] {
            assert_eq!(
                readings(field, typed, english()).map(|(value, _)| value),
                Ok(Some(number("50"))),
                "{typed}"
            );
        }
    }
    // So many euros at so many each are no amount.
    reads(PEOPLE, "€1000/€50", english(), "20");
}

#[test]
fn another_currency_waits_until_it_is_confirmed() {
    for typed in ["$50", "50 USD", "US$ 50", "£50", "50 kr", "CHF 50", "$25*2"] {
        waits(COST, typed, english(), Problem::OtherCurrency, "50");
    }
    waits(CLAIMED, "-$5", english(), Problem::OtherCurrency, "-5");
    let several = Problem::NumberError(NumberError::SeveralCurrencies);
    refuses(COST, "$5 + €3", english(), several);
}

#[test]
fn a_sign_that_the_programmes_currency_shares_is_its_own() {
    for (typed, currency) in [
        ("$50", "CAD"),
        ("$50", "USD"),
        ("C$50", "CAD"),
        ("50 dollars", "AUD"),
        ("£50", "EGP"),
        ("50 kr", "SEK"),
        ("¥50", "CNY"),
        ("Fr. 50", "CHF"),
    ] {
        reads(COST, typed, habits('.', currency), "50");
    }
    waits(COST, "US$ 50", habits('.', "CAD"), Problem::OtherCurrency, "50");
    waits(COST, "€50", habits('.', "CAD"), Problem::OtherCurrency, "50");
}

#[test]
fn in_money_three_digits_after_a_lone_mark_are_thousands_first() {
    for field in [COST, CLAIMED] {
        asks(field, "70.000", english(), "70000", "70");
        asks(field, "1,234", italian(), "1234", "1.234");
        asks(field, "€ 1.234", english(), "1234", "1.234");
        reads(field, "70,000", english(), "70000");
        reads(field, "70.000", italian(), "70000");
        reads(field, "0.500", english(), "0.5");
        reads(field, "0,005", english(), "0.005");
    }
    asks(CLAIMED, "-1.234", english(), "-1234", "-1.234");
    asks(COST, "70.000*2", english(), "140000", "140");
    // Amounts per unit may have thousandths, and so may money of three minor units.
    asks(RATE, "1.234", english(), "1.234", "1234");
    asks(COST, "1.234", habits('.', "KWD"), "1.234", "1234");
    reads(COST, "1.234", habits(',', "KWD"), "1234");
    asks(HOURS, "1.234", english(), "1.234", "1234");
}

#[test]
fn a_dash_for_no_cents_makes_every_mark_a_thousand() {
    for habits in [english(), italian()] {
        for typed in ["70.000,-", "70.000,--", "70.000,–", "70,000.-", "70.000,— €"] {
            reads(COST, typed, habits, "70000");
        }
        reads(COST, "5,--", habits, "5");
    }
}

#[test]
fn a_dash_with_a_currency_is_zero_and_a_bare_one_is_not_given() {
    for habits in [english(), italian()] {
        for typed in ["€ -", "-   €", "€-", "- EUR", "€ –"] {
            reads(COST, typed, habits, "0");
        }
        for typed in ["-", "–", " - ", "--"] {
            assert_eq!(readings(COST, typed, habits), Ok((None, None)), "{typed}");
        }
    }
    refuses(COST, "(€)", english(), Problem::NumberError(NumberError::NotANumber));
}

#[test]
fn a_formula_may_begin_with_an_equals_sign() {
    reads(COST, "=35000+2000", english(), "37000");
    reads(COST, "= 20*8*45", italian(), "7200");
    reads(COST, "=5", english(), "5");
    for typed in ["=", "==5", "=SUM(1+9)", "5=5"] {
        refuses(COST, typed, english(), Problem::NumberError(NumberError::NotANumber));
    }
    let read = read(COST, "=35000+2000", english()).unwrap();
    assert_eq!(read.origin, Origin::Formula(Text::new("35000+2000").unwrap()));
}

#[test]
fn a_group_does_not_begin_with_zero() {
    for typed in ["0.000.001", "0,123,456", "0 123", "0'123.5", "0,123.45", "00.123.456"] {
        refuses(COST, typed, english(), Problem::NumberError(NumberError::NotANumber));
    }
}

#[test]
fn hours_and_handling_times_are_read_as_times() {
    for habits in [english(), italian()] {
        for (typed, hours) in [
            ("250:30", "250.5"),
            ("0:15", "0.25"),
            ("16 h", "16"),
            ("16h", "16"),
            ("16 ore", "16"),
            ("16 hours", "16"),
            ("7h30", "7.5"),
            ("1 h 15 min", "1.25"),
            ("90 min", "1.5"),
            ("10:20", "10.333333"),
            ("20*8", "160"),
        ] {
            reads(HOURS, typed, habits, hours);
        }
        for (typed, minutes) in [
            ("5:30", "5.5"),
            ("00:05:30", "5.5"),
            ("5m 30s", "5.5"),
            ("330 s", "5.5"),
            ("5'30\"", "5.5"),
            ("5′30″", "5.5"),
            ("PT5M30S", "5.5"),
            ("1h 02m", "62"),
            ("250:30", "250.5"),
            ("450000", "450000"),
        ] {
            reads(HANDLING, typed, habits, minutes);
            let by_seconds = Conventions { time: TimeUnit::Seconds, ..habits };
            let factor = if typed == "450000" { Decimal::ONE } else { Decimal::from(60) };
            let seconds = (number(minutes) * factor).to_string();
            reads(HANDLING, typed, by_seconds, &seconds);
        }
    }
    reads(HOURS, "5.5 h", english(), "5.5");
    reads(HOURS, "1.500 ore", italian(), "1500");
    asks(HOURS, "1.500 h", english(), "1.5", "1500");
    asks(HANDLING, "5.30", english(), "5.3", "5.5");
    reads(HANDLING, "5.75", english(), "5.75");
    for typed in ["5:75", "100:4", "5:3", "1:2:3", "1:00:00:00"] {
        let no_time = Problem::NumberError(NumberError::NotADuration);
        refuses(HOURS, typed, english(), no_time);
        refuses(HANDLING, typed, english(), no_time);
    }
    for typed in ["5:", ":30", "h", "16 h 2 h", "5 s 3 min", "3 km", "1'234h'"] {
        assert!(readings(HOURS, typed, english()).is_err(), "{typed}");
    }
    reads(HOURS, "1'234", english(), "1234");
}

#[test]
fn a_fraction_where_a_percentage_is_asked_comes_with_the_share_that_it_may_be() {
    for field in [MARGIN, DISCOUNT] {
        asks(field, "2/3", english(), "0.67", "66.67");
        asks(field, "1/2", english(), "0.5", "50");
        asks(field, "0.8", english(), "0.8", "80");
        asks(field, "0,8", italian(), "0.8", "80");
        asks(field, "½", english(), "0.5", "50");
        reads(field, "0.8%", english(), "0.8");
        reads(field, "0", english(), "0");
        reads(field, "1", english(), "1");
        reads(field, "1.5", english(), "1.5");
        let fine = Problem::NotAccepted(Issue::TooManyDecimals);
        waits(field, "0.125", english(), fine, "12.5");
    }
}

#[test]
fn where_only_wholes_make_sense_a_lone_mark_groups() {
    reads(PEOPLE, "1.200", english(), "1200");
    reads(PEOPLE, "1,200", italian(), "1200");
    refuses(PEOPLE, "1.20", english(), Problem::NotAccepted(Issue::NotWhole));
    // Two million people are too many, and not two thousand by silence.
    let far = Problem::NotAccepted(Issue::OutOfRange);
    waits(PEOPLE, "2M", english(), far, "2000");
}

#[test]
fn a_claim_may_be_a_loss_and_nothing_else_may() {
    reads(CLAIMED, "-5000", english(), "-5000");
    reads(CLAIMED, "(5.000)", italian(), "-5000");
    reads(CLAIMED, "−5000", english(), "-5000");
    for field in [COST, RATE, HOURS, PEOPLE, MARGIN] {
        refuses(field, "-5", english(), Problem::NotAccepted(Issue::OutOfRange));
    }
    refuses(CLAIMED, "-1e15", english(), Problem::NotAccepted(Issue::TooLarge));
}

#[test]
fn what_is_computed_is_kept_to_the_decimals_of_its_field() {
    reads(CLAIMED, "100/3", english(), "33.333333");
    reads(MARGIN, "100/3", english(), "33.33");
    reads(HORIZON, "4*6", english(), "24");
    // A third of a month was not meant.
    refuses(HORIZON, "100/3", english(), Problem::NotAccepted(Issue::NotWhole));
    // What was typed in full is not rounded behind one's back.
    let fine = Problem::NotAccepted(Issue::TooManyDecimals);
    refuses(MARGIN, "33.333", english(), fine);
    refuses(MARGIN, "1.234", english(), fine);
}

#[test]
fn thirty_digits_are_too_large_and_letters_are_no_number() {
    let not_a_number = Problem::NumberError(NumberError::NotANumber);
    let digits = "9".repeat(30);
    refuses(CLAIMED, &digits, english(), Problem::NotAccepted(Issue::TooLarge));
    refuses(CLAIMED, "abc", english(), not_a_number);
    refuses(CLAIMED, "1.2.3", english(), not_a_number);
    refuses(HORIZON, "", english(), Problem::NotAccepted(Issue::Required));
}

#[test]
fn a_formula_from_outside_counts_only_if_it_gives_what_its_field_holds() {
    let holds = |amount: i64| Kind::Money.entry(Some(Decimal::from(amount))).unwrap();
    let formula = |text: &str| Text::new(text).unwrap();
    assert!(formula_matches(CLAIMED, &formula("20*8*45"), &holds(7200)));
    assert!(!formula_matches(CLAIMED, &formula("1+1"), &holds(10_000_000)));
    assert!(!formula_matches(CLAIMED, &formula(&"1+".repeat(5_000)), &holds(1)));
    let name = Field::Programme(ProgrammeField::Name);
    assert!(!formula_matches(name, &formula("1+1"), &Entry::Text(formula("1+1"))));
}

#[test]
fn what_was_typed_as_a_formula_is_found_again_in_what_is_kept() {
    for (field, typed) in [
        (COST, "70.000*2"),
        (COST, "=35000+2000"),
        (COST, "€ 20 * 8"),
        (HOURS, "20*8"),
        (MARGIN, "2/3"),
        (MARGIN, "50%+30%"),
    ] {
        let Read { entry, origin, .. } = read(field, typed, english()).unwrap();
        let Origin::Formula(formula) = origin else { panic!("{typed}: {origin:?}") };
        assert!(formula_matches(field, &formula, &entry), "{typed} as {formula:?}");
    }
}
