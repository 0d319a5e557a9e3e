//! What is said at a field, in English.

use crate::document::Issue;
use crate::language::messages::inputs::InputMessages;
use crate::language::parsing::NumberError;

pub(crate) static MESSAGES: InputMessages = InputMessages {
    issue: |issue, kind, [low, high]| match issue {
        Issue::Required => format!("Required: enter a number from {low} to {high}."),
        Issue::OutOfRange if kind.is_money() => "The amount cannot be negative.".to_owned(),
        Issue::OutOfRange => format!("Enter a number from {low} to {high}."),
        Issue::NotWhole => format!("Enter a whole number from {low} to {high}."),
        Issue::TooManyDecimals => {
            format!("At most {} decimals.", kind.places())
        }
        Issue::TooLarge => "Too large: what a line comes to must stay below \
                            1,000,000,000,000,000."
            .to_owned(),
        Issue::NotADay => {
            "There is no such day (dates begin in 1900). The last valid date is used.".to_owned()
        }
        Issue::TextNotAccepted => {
            "At most 10,000 characters, and no control characters.".to_owned()
        }
    },
    not_a_number: |why, example| match why {
        NumberError::NotANumber => format!("Not a number. Enter one such as {example}."),
        NumberError::TooLong => {
            format!("Too long for a number. Shorten it, for example {example}.")
        }
        NumberError::TooManyDigits => "Too many digits to keep exactly.".to_owned(),
        NumberError::TooManyDecimals => "Too many decimals to keep exactly.".to_owned(),
        NumberError::SeveralCells => {
            "These are several cells. Only one number goes here.".to_owned()
        }
        NumberError::LooksLikeADate => "This looks like a date, a time or a telephone number. To \
                                       calculate, put spaces around the signs: 120 - 20 - 5."
            .to_owned(),
        NumberError::LooksLikeARange => {
            format!("This looks like a range. Choose one number, such as {example}.")
        }
        NumberError::Unbalanced => "A parenthesis is not closed, or not opened.".to_owned(),
        NumberError::MissingOperand => {
            "A number is missing next to a sign, as in “20 *”. Complete it: 20 * 8.".to_owned()
        }
        NumberError::MissingOperator => {
            "A sign is missing between two numbers: 2 * (3 + 4), not 2 (3 + 4).".to_owned()
        }
        NumberError::SeveralCurrencies => {
            "These are several currencies. Nothing is converted here.".to_owned()
        }
        NumberError::NotADuration => "Not a time. Write 250:30, or 5m 30s.".to_owned(),
        NumberError::PercentOfWhat => {
            "A percentage cannot be added to a number. Multiply: 100 * 110%.".to_owned()
        }
        NumberError::DividesByZero => "A number cannot be divided by zero.".to_owned(),
        NumberError::ResultTooLarge => "The result is too large.".to_owned(),
    },
    parsed_as: |number| format!("Read as {number}."),
    loss: "Loss",
    counts_as_loss: "A loss: it lowers the return.",
    is_percentage: |kind| {
        let words = if kind.is_money() {
            "This is a percentage. An amount of money goes here."
        } else {
            "This is a percentage. A plain number goes here."
        };
        words.to_owned()
    },
    is_money: |kind| {
        let words = if kind.is_share() {
            "This is an amount of money. A percentage goes here."
        } else {
            "This is an amount of money. A plain number goes here."
        };
        words.to_owned()
    },
    other_currency: |own| format!("Amounts are in {own}; nothing is converted."),
    take_as: |amount| format!("Use {amount}"),
    use_instead: |number| format!("I meant {number}"),
};
