//! Arithmetic typed in place of a number.

use tornaconto::language::NumberError::{
    DividesByZero, LooksLikeARange, MissingOperand, MissingOperator, NotANumber, PercentOfWhat,
    ResultTooLarge, TooLong, Unbalanced,
};
use tornaconto::language::{Marks, ParsedNumber, localize_formula, parse_number};

use super::{BOTH, ENGLISH, ITALIAN, asks, reads, reads_everywhere, refuses};

fn formula(text: &str, marks: Marks) -> Option<String> {
    match parse_number(text, marks) {
        Ok(ParsedNumber::Number { formula, .. }) => formula,
        other => panic!("{text:?}: {other:?}"),
    }
}

#[test]
fn the_four_operations_are_computed_by_precedence() {
    for (text, number) in [
        ("20*8*45", "7200"),
        ("70000+14000", "84000"),
        ("70000-14000", "56000"),
        ("2×3", "6"),
        ("2x3", "6"),
        ("20 x 8 X 45", "7200"),
        ("100÷4", "25"),
        ("100/4", "25"),
        ("100:4", "25"),
        ("100−4", "96"),
        ("2+3*4", "14"),
        ("(2+3)*4", "20"),
        ("((2+3)*(4-1))/5", "3"),
        ("2*-3", "-6"),
        ("-2*3", "-6"),
        ("-(2+3)", "-5"),
        ("5 - -3", "8"),
        ("10-4/2", "8"),
        ("12/4/3", "1"),
        ("1½*2", "3"),
        ("1e3*2", "2000"),
        ("1e-3*2", "0.002"),
        ("２＋３", "5"),
        ("0*-5", "0"),
    ] {
        reads_everywhere(text, number);
    }
}

#[test]
fn each_operand_is_read_as_a_number_alone_is() {
    reads("1.200,5*3", ITALIAN, "3601.5");
    reads("1,200.5*3", ENGLISH, "3601.5");
    reads_everywhere("10k*12", "120000");
    reads_everywhere("€ 20 * 8", "160");
    reads_everywhere("20€*8", "160");
    reads_everywhere("1'200*2", "2400");
    reads_everywhere("1 200*2", "2400");
    reads_everywhere("20 EUR + 5 EUR", "25");
    for text in ["abc*2", "2*12abc", "1.2.3*4", "2 * 3 * y", "=1+1", "@SUM(1+9)", "2^3", "5!"] {
        refuses(text, NotANumber);
    }
}

#[test]
fn a_percentage_is_a_share_of_what_it_multiplies() {
    reads_everywhere("1000*80%", "800");
    reads_everywhere("80%*1000", "800");
    reads_everywhere("1000*80%*50%", "400");
    reads_everywhere("80%*50%*1000", "400");
    reads_everywhere("800/80%", "1000");
    reads_everywhere("1000*5‰", "5");
    reads_everywhere("1000*(100%-20%)", "800");
    // Among themselves percentages stay percentages.
    reads_everywhere("50%+30%", "80");
    reads_everywhere("80%*50%", "40");
    reads_everywhere("80%/2", "40");
    reads_everywhere("80%/40%", "2");
    // Of what?
    for text in ["100+10%", "100-10%", "10%+1", "2*3+10%"] {
        refuses(text, PercentOfWhat);
    }
}

#[test]
fn what_is_doubtful_in_one_operand_is_doubtful_in_the_result() {
    asks("1.234*2", ENGLISH, "2.468", "2468");
    asks("1,234*2", ITALIAN, "2.468", "2468");
    asks("1.234+1.000", ENGLISH, "2.234", "2234");
    asks("2M+1", ENGLISH, "2000001", "2001");
    reads("1.234*0", ENGLISH, "0");
    assert_eq!(formula("1.234*2", ENGLISH).unwrap(), "1.2340*2");
}

#[test]
fn a_broken_formula_is_refused_for_its_own_reason() {
    for text in ["1/0", "5/(3-3)", "5/0%", "0/0"] {
        refuses(text, DividesByZero);
    }
    for text in ["(2+3", "2+3)", "(5", "5)", ")2+3(", "2*(3+(4)"] {
        refuses(text, Unbalanced);
    }
    for text in [
        "20*",
        "*20",
        "20+",
        "2+*3",
        "2**3",
        "2*()",
        "2 - - - 3",
        "/5",
        "()*2",
        "5 x",
        "-5-",
        "(5-)",
    ] {
        refuses(text, MissingOperand);
    }
    for text in ["2(3+4)", "(2)3", "(2)(3)"] {
        refuses(text, MissingOperator);
    }
    let largest = "9".repeat(28);
    refuses(&format!("{largest}*{largest}"), ResultTooLarge);
    refuses(&format!("{largest}*9"), ResultTooLarge);
    refuses("5--3", NotANumber);
    refuses("5-10", LooksLikeARange);
    refuses(&"1+".repeat(200), TooLong);
    // Short to type, too long once written out.
    refuses(&["9e27-9e27"; 6].join("+"), TooLong);
}

#[test]
fn parentheses_nest_as_deep_as_a_text_may_be_long() {
    let text = format!("{}1+1{}", "(".repeat(126), ")".repeat(126));
    reads_everywhere(&text, "2");
}

#[test]
fn the_formula_is_kept_in_a_neutral_form_and_written_for_a_locale() {
    for (text, marks, neutral) in [
        ("20 * 8 * 45", ENGLISH, "20*8*45"),
        ("1.200,5 × 3", ITALIAN, "1200.5*3"),
        ("10k*12", ENGLISH, "10000*12"),
        ("1,5 mila : 2", ITALIAN, "1500/2"),
        ("(€ 100 + € 20) x 80 %", ENGLISH, "(100+20)*80%"),
        ("1000*5‰", ENGLISH, "1000*0.5%"),
        ("1½*2", ENGLISH, "1.5*2"),
        ("5 - -3", ENGLISH, "5- -3"),
        // Without spaces it would be a date.
        ("2000 / 12 / 20", ENGLISH, "2000 / 12 / 20"),
        ("2.000/12/20", ITALIAN, "2000 / 12 / 20"),
    ] {
        assert_eq!(formula(text, marks).as_deref(), Some(neutral), "{text}");
    }
    assert_eq!(localize_formula("1200.5*3", ITALIAN), "1200,5*3");
    assert_eq!(localize_formula("1200.5*3", ENGLISH), "1200.5*3");
    for marks in BOTH {
        assert_eq!(formula("20", marks), None);
        assert_eq!(formula("(20)", marks), None);
    }
}
