//! What is wrong with a table, or a row of it, as error_messages: what is so, and what is accepted.
//! Must not find anything wrong itself; the exchange room does.

use crate::document::{Issue, Kind};
use crate::exchange::cases::{CellFault, Column, Warning};
use crate::exchange::table::{Fault, NotANumber, NotText, Refusal};
use crate::language::{Decimals, Language, NumberError, Writer};

/// Why bytes are no text.
pub(super) fn not_text_message(language: Language, why: NotText) -> String {
    let words = language.table_import_messages();
    let sentence = match why {
        NotText::Empty => words.empty,
        NotText::TooLarge => words.too_large,
        NotText::Spreadsheet => words.spreadsheet,
        NotText::OldSpreadsheet => words.old_spreadsheet,
        NotText::Archive => words.archive,
        NotText::Pdf => words.pdf,
        NotText::Image => words.image,
        NotText::Html => words.html,
        NotText::Json => words.json,
        NotText::RichText => words.rich_text,
        NotText::Binary => words.binary,
    };
    sentence.to_owned()
}

/// Why a text is no table.
pub(super) fn refusal_message(writer: &Writer, why: Refusal) -> String {
    let words = writer.locale.language.table_import_messages();
    match why {
        Refusal::Empty => words.empty.to_owned(),
        Refusal::TooWide { line } => (words.too_wide)(&writer.count(line)),
        Refusal::DecimalCommasLost { named, widest } => {
            (words.commas_lost)(&writer.count(named), &writer.count(widest))
        }
    }
}

/// What is wrong with a row as a row.
pub(in crate::ui) fn row_fault_message(writer: &Writer, fault: Fault) -> String {
    let words = writer.locale.language.table_import_messages();
    match fault {
        Fault::Width { has, expected } => {
            (words.wrong_width)(&writer.count(has), &writer.count(expected))
        }
        Fault::QuoteNotClosed => words.unclosed_quote.to_owned(),
    }
}

/// Why a cell of a case cannot be read.
pub(super) fn cell_fault_message(writer: &Writer, column: Column, why: CellFault) -> String {
    let words = writer.locale.language.table_import_messages();
    let sentence = match why {
        CellFault::NotANumber(NotANumber::Formula) => {
            return (words.formula)(&example(writer, column));
        }
        CellFault::NotANumber(NotANumber::NumberError(why)) => {
            return not_a_number(writer, column, why);
        }
        CellFault::OutOfRange => return out_of_range(writer, column_kind(column)),
        CellFault::IsPercentage => {
            return (writer.locale.language.input_messages().is_percentage)(column_kind(column));
        }
        CellFault::IsMoney => {
            return (writer.locale.language.input_messages().is_money)(column_kind(column));
        }
        CellFault::OtherCurrency => return (words.other_currency)(writer.currency.code()),
        CellFault::NotACurrency => words.not_a_currency,
        CellFault::PercentOver100 => words.percent_over_100,
        CellFault::NotWhole => words.not_whole,
        CellFault::NotADate => words.not_a_date,
        CellFault::Unknown => {
            return (words.unknown_value)(&column.values(writer.locale.language).join(", "));
        }
        CellFault::TooLong => words.too_long,
        CellFault::ControlCharacters => words.control_characters,
        CellFault::Missing => words.value_required,
        CellFault::Twice { line } => return (words.repeats_line)(&writer.count(line)),
    };
    sentence.to_owned()
}

/// What is worth a look in a case; `way` is what rows without one are taken as.
pub(super) fn warning_message(writer: &Writer, warning: Warning, way: &str) -> String {
    let words = writer.locale.language.table_import_messages();
    let sentence = match warning {
        Warning::CouldBe(other) => return (words.could_be)(&writer.number_in_field(other)),
        Warning::CouldBeDay(day) => return (words.could_be)(&writer.date(day)),
        Warning::MayBeAFraction => words.may_be_a_fraction,
        Warning::Rounded => words.rounded,
        Warning::OtherCurrency => return (words.other_currency_taken)(writer.currency.code()),
        Warning::Ignored => words.unused_value,
        Warning::WayAssumed => return (words.way_assumed)(way),
        Warning::LooksLikeATotal => words.looks_like_a_total,
    };
    sentence.to_owned()
}

/// What a field takes arithmetic for, a table does not: there it is only no number.
fn not_a_number(writer: &Writer, column: Column, why: NumberError) -> String {
    let why = match why {
        NumberError::TooLong
        | NumberError::TooManyDigits
        | NumberError::TooManyDecimals
        | NumberError::LooksLikeARange
        | NumberError::ResultTooLarge => why,
        _ => NumberError::NotANumber,
    };
    (writer.locale.language.input_messages().not_a_number)(why, &example(writer, column))
}

fn example(writer: &Writer, column: Column) -> String {
    writer.example_in_field(column_kind(column))
}

fn out_of_range(writer: &Writer, kind: Kind) -> String {
    let (low, high) = kind.range().unwrap_or_default();
    let [low, high] = [low, high].map(|end| writer.number(end, Decimals::up_to(0)));
    (writer.locale.language.input_messages().issue)(Issue::OutOfRange, kind, [&low, &high])
}

/// What a column of numbers holds.
fn column_kind(column: Column) -> Kind {
    match column {
        Column::Margin
        | Column::Realisation
        | Column::Probability
        | Column::Attribution
        | Column::Confidence => Kind::Percent,
        Column::Hours => Kind::Hours,
        Column::Count => Kind::UnitCount,
        Column::Month | Column::FirstMonth => Kind::BenefitMonth,
        Column::Months | Column::Spread => Kind::Months,
        _ => Kind::Money,
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::domain::currency::Currency;
    use crate::domain::date::Date;
    use crate::language::{Locale, NativeFormatter};

    fn writers() -> [Writer; 2] {
        Language::ALL.map(|language| {
            Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter)
        })
    }

    /// Whole error_messages, none like another, and none alike in both languages.
    fn are_sentences(of: fn(&Writer) -> Vec<String>) {
        let [english, italian] = writers().map(|writer| of(&writer));
        for (one, other) in english.iter().zip(&italian) {
            assert_ne!(one, other);
        }
        for error_messages in [english, italian] {
            let mut seen = error_messages.clone();
            seen.sort();
            seen.dedup();
            assert_eq!(seen.len(), error_messages.len(), "{error_messages:?}");
            for sentence in error_messages {
                assert!(sentence.starts_with(char::is_uppercase), "{sentence}");
                assert!(sentence.ends_with('.'), "{sentence}");
            }
        }
    }

    #[test]
    fn whatever_is_no_text_is_refused_in_a_sentence_of_its_own() {
        are_sentences(|writer| {
            let all = [
                NotText::Empty,
                NotText::TooLarge,
                NotText::Spreadsheet,
                NotText::OldSpreadsheet,
                NotText::Archive,
                NotText::Pdf,
                NotText::Image,
                NotText::Html,
                NotText::Json,
                NotText::RichText,
                NotText::Binary,
            ];
            all.map(|why| not_text_message(writer.locale.language, why)).to_vec()
        });
    }

    #[test]
    fn whatever_is_no_table_is_refused_with_what_was_seen() {
        are_sentences(|writer| {
            let all = [
                Refusal::Empty,
                Refusal::TooWide { line: 7 },
                Refusal::DecimalCommasLost { named: 15, widest: 18 },
            ];
            all.map(|why| refusal_message(writer, why)).to_vec()
        });
        let [english, italian] = writers();
        let lost = Refusal::DecimalCommasLost { named: 15, widest: 18 };
        for sentence in [refusal_message(&english, lost), refusal_message(&italian, lost)] {
            assert!(sentence.contains("15") && sentence.contains("18"), "{sentence}");
        }
    }

    #[test]
    fn every_reason_says_what_is_accepted() {
        are_sentences(|writer| {
            let all = [
                (Column::Amount, CellFault::NotANumber(NotANumber::Formula)),
                (
                    Column::Amount,
                    CellFault::NotANumber(NotANumber::NumberError(NumberError::NotANumber)),
                ),
                (Column::Amount, CellFault::IsPercentage),
                (Column::Margin, CellFault::IsMoney),
                (Column::Amount, CellFault::OtherCurrency),
                (Column::Currency, CellFault::NotACurrency),
                (Column::Amount, CellFault::OutOfRange),
                (Column::Months, CellFault::OutOfRange),
                (Column::Margin, CellFault::PercentOver100),
                (Column::Month, CellFault::NotWhole),
                (Column::Date, CellFault::NotADate),
                (Column::Way, CellFault::Unknown),
                (Column::Title, CellFault::TooLong),
                (Column::Title, CellFault::ControlCharacters),
                (Column::Month, CellFault::Missing),
                (Column::Id, CellFault::Twice { line: 12 }),
            ];
            let cells = all.map(|(column, why)| cell_fault_message(writer, column, why));
            let rows = [Fault::Width { has: 3, expected: 5 }, Fault::QuoteNotClosed];
            cells.into_iter().chain(rows.map(|fault| row_fault_message(writer, fault))).collect()
        });
        let [english, italian] = writers();
        let number = CellFault::NotANumber(NotANumber::NumberError(NumberError::NotANumber));
        assert_eq!(
            cell_fault_message(&english, Column::Amount, number),
            "Not a number. Enter one such as 1,250.50."
        );
        assert_eq!(
            cell_fault_message(&italian, Column::Amount, number),
            "Scrivi un numero, per esempio 1.250,50."
        );
        let way = cell_fault_message(&english, Column::Way, CellFault::Unknown);
        assert!(way.contains("Proactivity, Root cause"), "{way}");
    }

    #[test]
    fn arithmetic_is_not_spoken_of_where_none_is_done() {
        let [english, _] = writers();
        let why = |why| CellFault::NotANumber(NotANumber::NumberError(why));
        for unreadable in [NumberError::Unbalanced, NumberError::LooksLikeADate] {
            let sentence = cell_fault_message(&english, Column::Amount, why(unreadable));
            assert_eq!(sentence, "Not a number. Enter one such as 1,250.50.");
        }
    }

    #[test]
    fn every_warning_says_what_was_made_of_it() {
        are_sentences(|writer| {
            let all = [
                Warning::CouldBe(Decimal::new(1234, 3)),
                Warning::CouldBeDay(Date::parse("2025-04-03").unwrap()),
                Warning::MayBeAFraction,
                Warning::Rounded,
                Warning::OtherCurrency,
                Warning::Ignored,
                Warning::WayAssumed,
                Warning::LooksLikeATotal,
            ];
            all.map(|it| warning_message(writer, it, "Other")).to_vec()
        });
    }
}
