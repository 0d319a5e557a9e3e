//! What was found of how a table is written, in words, each to be corrected by a choice.
//! Must not find anything; the exchange room does.

use super::reading::{Chosen, Read, Reading, Shown, usual_decimal};
use crate::exchange::table::{DateOrder, Encoding, Found, Kind};
use crate::language::TableWords;
use crate::ui::former::choice;
use crate::ui::view::{Element, Told, View, element, following_of, part};
use web_sys::Event;

/// The part.
pub(super) fn found(reading: &Reading) -> Element {
    let words = reading.desk.language().of_tables();
    let reads = reading.clone();
    let encoding = {
        let reading = reading.clone();
        following_of(
            move || reads.shown.get().is_some_and(|shown| shown.letters.is_some()),
            move |any: &bool| any.then(|| encoding(&reading)),
        )
    };
    part("section", "found")
        .set("aria-labelledby", "import-found")
        .with(element("h3").set("id", "import-found").with(words.found))
        .with(part("p", "quiet").with(words.found_hint))
        .with(
            part("div", "habits")
                .with(encoding)
                .with(delimiter(reading))
                .with(rows(reading, Rows::Header))
                .with(rows(reading, Rows::Preamble))
                .with(decimal(reading))
                .with(order(reading)),
        )
        .with(doubts(reading))
}

/// One choice: as it was found, or one of these.
fn habit(
    (id, label): (&'static str, &'static str),
    found: Told,
    others: Vec<(String, String)>,
    value: Told,
    chosen: impl Fn(&str) + Send + 'static,
) -> Element {
    let first = element("option").set("value", "").with(found);
    let option =
        |(value, words): (String, String)| element("option").set("value", value).with(words);
    let options: Vec<Element> =
        std::iter::once(first).chain(others.into_iter().map(option)).collect();
    let act = move |value: &str, _: &Event| chosen(value);
    choice(id.to_owned(), label, options.into(), value, Box::new(act))
}

/// "As found: …"; what is found follows the table.
fn as_found(
    reading: &Reading,
    write: impl Fn(&Shown, &'static TableWords) -> String + Send + Sync + 'static,
) -> Told {
    let (reads, words) = (reading.clone(), reading.desk.language().of_tables());
    Told::new(move || {
        let found = reads.shown.get().map(|shown| write(&shown, words)).unwrap_or_default();
        (words.as_found)(&found)
    })
}

/// What was chosen of the table, as the value of a choice; nothing where it is as found.
fn value(reading: &Reading, read: fn(&Chosen) -> Option<String>) -> Told {
    let chosen = reading.chosen.clone();
    Told::new(move || read(&chosen.get()).unwrap_or_default())
}

fn encoding(reading: &Reading) -> Element {
    let words = reading.desk.language().of_tables();
    let found = as_found(reading, |shown, words| {
        let encoding = shown.letters.map_or(Encoding::Utf8, |letters| letters.found);
        name_of_encoding(encoding, words).to_owned()
    });
    let others = Encoding::ALL.iter().enumerate();
    let others = others.map(|(index, encoding)| {
        (index.to_string(), name_of_encoding(*encoding, words).to_owned())
    });
    let value = value(reading, |chosen| {
        let place = Encoding::ALL.iter().position(|it| Some(*it) == chosen.encoding);
        place.map(|place| place.to_string())
    });
    let sets = reading.clone();
    let chosen = move |value: &str| {
        let encoding = value.parse().ok().and_then(|place: usize| Encoding::ALL.get(place));
        sets.correct(|chosen| chosen.encoding = encoding.copied());
    };
    habit(("import-encoding", words.encoding), found, others.collect(), value, chosen)
}

fn name_of_encoding(encoding: Encoding, words: &TableWords) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Windows1252 => words.western,
        Encoding::Utf16Le => (words.utf_16)(true),
        Encoding::Utf16Be => (words.utf_16)(false),
    }
}

/// What may separate cells, by the values of the choice.
const DELIMITERS: [(&str, Option<char>); 6] = [
    ("tab", Some('\t')),
    ("semicolon", Some(';')),
    ("bar", Some('|')),
    ("comma", Some(',')),
    ("colon", Some(':')),
    ("none", None),
];

fn delimiter(reading: &Reading) -> Element {
    let words = reading.desk.language().of_tables();
    let found = as_found(reading, |shown, words| name_of_delimiter(shown.delimiter, words));
    let named = |(value, letter): (&str, Option<char>)| {
        (value.to_owned(), name_of_delimiter(letter, words))
    };
    let value = value(reading, |chosen| {
        let known = DELIMITERS.iter().find(|(_, letter)| Some(*letter) == chosen.delimiter);
        known.map(|(name, _)| (*name).to_owned())
    });
    let sets = reading.clone();
    let chosen = move |value: &str| {
        let letter = DELIMITERS.iter().find(|(name, _)| *name == value).map(|(_, letter)| *letter);
        sets.correct(|chosen| chosen.delimiter = letter);
    };
    let others = DELIMITERS.map(named).to_vec();
    habit(("import-delimiter", words.delimiter), found, others, value, chosen)
}

fn name_of_delimiter(letter: Option<char>, words: &TableWords) -> String {
    let name = match letter {
        Some('\t') => words.tab,
        Some(';') => words.semicolon,
        Some('|') => words.bar,
        Some(',') => words.comma,
        Some(':') => words.colon,
        Some(other) => return (words.other_delimiter)(&other.to_string()),
        None => words.no_delimiter,
    };
    name.to_owned()
}

/// Which rows are no rows of the table itself.
#[derive(Clone, Copy)]
enum Rows {
    Header,
    Preamble,
}

fn rows(reading: &Reading, rows: Rows) -> Element {
    let words = reading.desk.language().of_tables();
    let number = |rows: usize| match rows {
        0 => words.none.to_owned(),
        rows => rows.to_string(),
    };
    type Pick = fn(&Chosen) -> Option<String>;
    let (named, most, of, pick): (_, usize, fn(&Shown) -> usize, Pick) = match rows {
        Rows::Header => (
            ("import-header-rows", words.header_rows),
            3,
            |shown| shown.header_rows,
            |chosen| chosen.header_rows.map(|rows| rows.to_string()),
        ),
        Rows::Preamble => (
            ("import-preamble", words.preamble),
            10,
            |shown| shown.preamble,
            |chosen| chosen.preamble.map(|rows| rows.to_string()),
        ),
    };
    let found = as_found(reading, move |shown, _| number(of(shown)));
    let others = (0..=most).map(|rows| (rows.to_string(), number(rows))).collect();
    let sets = reading.clone();
    let chosen = move |value: &str| {
        let said = value.parse().ok();
        sets.correct(|chosen| match rows {
            Rows::Header => chosen.header_rows = said,
            Rows::Preamble => chosen.preamble = said,
        });
    };
    habit(named, found, others, value(reading, pick), chosen)
}

/// A habit of all columns together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Together<T> {
    /// No column shows one, and none needs it.
    Untold,
    /// Those that show one agree.
    All(T),
    /// They do not.
    Differs,
    /// Some leave it open.
    Unclear,
}

/// What the columns show together.
fn together<T: Copy + PartialEq>(found: impl Iterator<Item = Found<T>>) -> Together<T> {
    let mut all = Together::Untold;
    for found in found {
        if found.is_unclear() {
            return Together::Unclear;
        }
        all = match (all, found.value()) {
            (all, None) => all,
            (Together::Untold, Some(it)) => Together::All(it),
            (Together::All(one), Some(it)) if one == it => all,
            (_, Some(_)) => Together::Differs,
        };
    }
    all
}

fn decimals(read: &Read) -> Together<char> {
    let columns = read.columns.iter().filter(|column| column.kind != Kind::Text);
    together(columns.map(|column| column.habit.decimal))
}

fn orders(read: &Read) -> Together<DateOrder> {
    let columns = read.columns.iter().filter(|column| column.kind == Kind::Date);
    together(columns.map(|column| column.habit.order))
}

/// "As found: …" of a habit of the columns.
fn of_columns(reading: &Reading, write: fn(&Reading, &Read) -> String) -> Told {
    let (reads, words) = (reading.clone(), reading.desk.language().of_tables());
    Told::new(move || {
        let found = reads.read.get().map(|read| write(&reads, &read));
        (words.as_found)(found.as_deref().unwrap_or("–"))
    })
}

fn decimal(reading: &Reading) -> Element {
    let words = reading.desk.language().of_tables();
    let found = of_columns(reading, |reading, read| {
        let words = reading.desk.language().of_tables();
        match decimals(read) {
            Together::Untold => words.no_decimals.to_owned(),
            Together::All(mark) => name_of_mark(mark, words).to_owned(),
            Together::Differs => words.by_column.to_owned(),
            Together::Unclear => (words.unclear)(name_of_mark(usual_decimal(&reading.desk), words)),
        }
    });
    let others = ['.', ','].map(|mark| (mark.to_string(), name_of_mark(mark, words).to_owned()));
    let value = value(reading, |chosen| chosen.decimal.map(|mark| mark.to_string()));
    let sets = reading.clone();
    let chosen = move |value: &str| {
        let mark = value.chars().next();
        sets.correct_habit(|chosen| chosen.decimal = mark);
    };
    habit(("import-decimal", words.decimal), found, others.to_vec(), value, chosen)
}

fn name_of_mark(mark: char, words: &TableWords) -> &'static str {
    if mark == ',' { words.decimal_comma } else { words.decimal_point }
}

fn order(reading: &Reading) -> Element {
    let words = reading.desk.language().of_tables();
    let found = of_columns(reading, |reading, read| {
        let words = reading.desk.language().of_tables();
        match orders(read) {
            Together::Untold => words.no_order.to_owned(),
            Together::All(DateOrder::DayFirst) => words.day_first.to_owned(),
            Together::All(DateOrder::MonthFirst) => words.month_first.to_owned(),
            Together::Differs => words.by_column.to_owned(),
            Together::Unclear => (words.unclear)(words.day_first),
        }
    });
    let others = [("day", words.day_first), ("month", words.month_first)]
        .map(|(value, words)| (value.to_owned(), words.to_owned()));
    let value = value(reading, |chosen| {
        chosen.order.map(|order| match order {
            DateOrder::DayFirst => "day".to_owned(),
            DateOrder::MonthFirst => "month".to_owned(),
        })
    });
    let sets = reading.clone();
    let chosen = move |value: &str| {
        let order = match value {
            "day" => Some(DateOrder::DayFirst),
            "month" => Some(DateOrder::MonthFirst),
            _ => None,
        };
        sets.correct_habit(|chosen| chosen.order = order);
    };
    habit(("import-order", words.order), found, others.to_vec(), value, chosen)
}

/// What someone should say, and what was lost.
fn doubts(reading: &Reading) -> View {
    let (reads, words) = (reading.clone(), reading.desk.language().of_tables());
    let doubts = move || {
        let chosen = reads.chosen.get();
        let (shown, read) = (reads.shown.get(), reads.read.get());
        let lost = shown.and_then(|shown| shown.letters).map_or(0, |letters| letters.lost);
        let unclear = |is_unclear: fn(&Read) -> bool| read.as_deref().is_some_and(is_unclear);
        let decimal = unclear(|read| decimals(read) == Together::Unclear);
        let order = unclear(|read| orders(read) == Together::Unclear);
        let writer = reads.desk.writer_now();
        [
            (lost > 0).then(|| (words.letters_lost)(&writer.count(lost))),
            (decimal && chosen.decimal.is_none()).then(|| words.decimal_unclear.to_owned()),
            (order && chosen.order.is_none()).then(|| words.order_unclear.to_owned()),
        ]
    };
    let list = following_of(doubts, |doubts: &[Option<String>; 3]| -> Vec<Element> {
        let given = doubts.iter().flatten();
        given.map(|doubt| part("p", "doubt").with(doubt.clone())).collect()
    });
    part("div", "doubts").set("role", "status").with(list).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_column_leaves_open_is_open() {
        let all = |found: &[Found<char>]| together(found.iter().copied());
        assert_eq!(all(&[]), Together::Untold);
        assert_eq!(all(&[Found::Untold, Found::Certain(',')]), Together::All(','));
        assert_eq!(all(&[Found::Certain(','), Found::Elsewhere(',')]), Together::All(','));
        assert_eq!(all(&[Found::Certain(','), Found::Certain('.')]), Together::Differs);
        assert_eq!(all(&[Found::Certain(','), Found::Ambiguous]), Together::Unclear);
        assert_eq!(all(&[Found::Mixed('.')]), Together::Unclear);
    }
}
