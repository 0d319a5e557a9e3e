//! What is said of what is typed, in Italian.

use super::TypingWords;
use crate::document::{Issue, Kind};
use crate::language::reading::Unreadable;

pub(super) static WORDS: TypingWords = TypingWords {
    issue: |issue, kind, [low, high]| match issue {
        Issue::Required => format!("Questo dato serve: un numero da {low} a {high}."),
        Issue::OutOfRange if kind == Kind::Money => "Un importo da 0 in su.".to_owned(),
        Issue::OutOfRange => format!("Un numero da {low} a {high}."),
        Issue::NotWhole => format!("Un numero intero da {low} a {high}."),
        Issue::TooManyDecimals => format!("Al massimo {} decimali.", kind.places()),
        Issue::TooLarge => "Troppo grande: il prodotto di una riga deve restare sotto \
                            1.000.000.000.000.000."
            .to_owned(),
        Issue::NotADay => "Un giorno, dal 1900 in poi.".to_owned(),
        Issue::TextNotAccepted => {
            "Al massimo 10.000 caratteri, senza caratteri di controllo.".to_owned()
        }
    },
    unreadable: |why, example| match why {
        Unreadable::NotANumber => format!("Un numero, per esempio {example}."),
        Unreadable::TooLong => {
            format!("Troppo lungo per un numero. Scrivilo in breve, per esempio {example}.")
        }
        Unreadable::TooManyDigits => "Troppe cifre per conservarle esatte.".to_owned(),
        Unreadable::TooManyDecimals => "Troppi decimali per conservarli esatti.".to_owned(),
        Unreadable::SeveralCells => "Sono più celle. Qui va un solo numero.".to_owned(),
        Unreadable::LooksLikeADate => "Sembra una data, un’ora o un numero di telefono. Per \
                                       calcolare, lascia spazi intorno ai segni: 120 - 20 - 5."
            .to_owned(),
        Unreadable::LooksLikeARange => {
            format!("Sembra un intervallo. Scegli un solo numero, per esempio {example}.")
        }
        Unreadable::Unbalanced => "Una parentesi non è chiusa o non è aperta.".to_owned(),
        Unreadable::MissingOperand => {
            "Manca un numero accanto a un segno, come in «20 *». Completa: 20 * 8.".to_owned()
        }
        Unreadable::MissingOperator => {
            "Manca un segno tra due numeri: 2 * (3 + 4), non 2 (3 + 4).".to_owned()
        }
        Unreadable::PercentOfWhat => {
            "Una percentuale non si somma a un numero. Moltiplica: 100 * 110%.".to_owned()
        }
        Unreadable::DividesByZero => "Non si può dividere per zero.".to_owned(),
        Unreadable::ResultTooLarge => "Il risultato è troppo grande.".to_owned(),
    },
    read_as: |number| format!("Letto come {number}."),
    use_instead: |number| format!("Intendevo {number}"),
};
