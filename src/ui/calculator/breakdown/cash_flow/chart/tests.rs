//! Whatever flows, nothing that is written touches the line, its axis, the payback's thread or each other.

use proptest::prelude::*;

use super::*;
use crate::domain::currency::Currency;
use crate::domain::quantity::Money;
use crate::language::{Language, Locale, NativeFormatter};

/// A box: from left to right, from top to bottom.
type Place = [Decimal; 4];

fn writer(language: Language) -> Writer {
    Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter)
}

/// The drawing of what comes each month, less what went at the beginning.
fn drawing(went: i64, came: &[i64], payback: Option<Decimal>) -> Drawing {
    let money = |amount: i64| Money::new(amount.into()).unwrap();
    let mut sum = went.saturating_neg();
    let mut months = vec![Month { came: Money::ZERO, went: money(went), reached: money(sum) }];
    for came in came {
        sum = sum.saturating_add(*came);
        months.push(Month { came: money(*came), went: Money::ZERO, reached: money(sum) });
    }
    let scale = Scale::of(months.iter().map(|month| month.reached.value()));
    let last = came.len().into();
    Drawing { months, scale, last, payback }
}

/// Where words stand whose middle and row are known.
fn place(middle: Decimal, row: u32, words: &str) -> Place {
    let (half, row) = (half_width(words), Decimal::from(row));
    [middle - half, middle + half, row - Decimal::TEN, row + Decimal::from(3)]
}

/// Where everything is written.
fn places(drawing: &Drawing, writer: &Writer) -> Vec<(String, Place)> {
    let right = |words: &str| Decimal::from(WIDTH) - half_width(words);
    let (end, low, months) =
        (drawing.end_label(writer), drawing.low_label(writer), drawing.all_months(writer));
    let start = writer.text().start.to_owned();
    let mut all = vec![
        (end.clone(), place(right(&end), drawing.end_row(writer), &end)),
        (start.clone(), place(half_width(&start), FOURTH_ROW, &start)),
        (months.clone(), place(right(&months), FOURTH_ROW, &months)),
    ];
    if !low.is_empty() {
        all.push((low.clone(), place(drawing.low_middle(writer), THIRD_ROW, &low)));
    }
    if drawing.payback.is_some() {
        let label = drawing.payback_label(writer);
        all.push((label.clone(), place(drawing.payback_middle(writer), SECOND_ROW, &label)));
    }
    all
}

fn meet(one: &Place, other: &Place) -> bool {
    one[0] < other[1] && other[0] < one[1] && one[2] < other[3] && other[2] < one[3]
}

fn nothing_touches(drawing: &Drawing, writer: &Writer) {
    let all = places(drawing, writer);
    // Where the line, its axis, the mark and its thread may be.
    let lines = [0, WIDTH, TOP - 1, TOP + HEIGHT + 1].map(Decimal::from);
    for (index, (words, place)) in all.iter().enumerate() {
        assert!(!meet(place, &lines), "{words} runs into the drawing");
        assert!(place[0] >= Decimal::ZERO && place[1] <= WIDTH.into(), "{words} is cut off");
        assert!(place[2] >= Decimal::ZERO && place[3] <= Decimal::from(154), "{words} is cut off");
        for (other_words, other) in &all[index + 1..] {
            assert!(!meet(place, other), "{words} and {other_words}");
        }
    }
    for month in 0..drawing.months.len() {
        let height = down(drawing.scale, drawing.months[month].reached.value());
        assert!(height >= lines[2] && height <= lines[3], "the line leaves its room");
    }
}

proptest! {
    #[test]
    fn nothing_touches_whatever_flows(
        went in 0_i64..=1_000_000_000_000,
        came in prop::collection::vec(-1_000_000_000_i64..=1_000_000_000_000, 1..=120),
        payback in prop::option::of(0_u32..=1200),
        italian in any::<bool>(),
    ) {
        let last = Decimal::from(came.len());
        let payback = payback.map(|tenths| Decimal::new(tenths.into(), 1).min(last));
        let language = if italian { Language::Italian } else { Language::English };
        nothing_touches(&drawing(went, &came, payback), &writer(language));
    }
}

#[test]
fn a_short_payback_stands_over_its_mark_and_the_end_stays_beside_the_line() {
    let writer = writer(Language::English);
    let short = drawing(100_000, &[83_333; 12], Some(Decimal::new(12, 1)));
    nothing_touches(&short, &writer);
    assert_eq!(short.end_row(&writer), SECOND_ROW);
    let late = drawing(100_000, &[9_000; 12], Some(Decimal::new(112, 1)));
    nothing_touches(&late, &writer);
    assert_eq!(late.end_row(&writer), FIRST_ROW);
}
