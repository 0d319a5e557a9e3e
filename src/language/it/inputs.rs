//! What is said at a field, in Italian.

use crate::document::Issue;
use crate::language::messages::inputs::InputMessages;
use crate::language::parsing::NumberError;

pub(crate) static MESSAGES: InputMessages = InputMessages {
    issue: |issue, kind, [low, high]| match issue {
        Issue::Required => format!("Dato obbligatorio: scrivi un numero da {low} a {high}."),
        Issue::OutOfRange if kind.is_money() => "L’importo non può essere negativo.".to_owned(),
        Issue::OutOfRange => format!("Scrivi un numero da {low} a {high}."),
        Issue::NotWhole => format!("Scrivi un numero intero da {low} a {high}."),
        Issue::TooManyDecimals => format!("Al massimo {} decimali.", kind.places()),
        Issue::TooLarge => "Troppo grande: il valore di una riga deve restare sotto \
                            1.000.000.000.000.000."
            .to_owned(),
        Issue::NotADay => {
            "Questo giorno non esiste (si parte dal 1900). Intanto resta l’ultima data valida."
                .to_owned()
        }
        Issue::TextNotAccepted => {
            "Al massimo 10.000 caratteri, senza caratteri di controllo.".to_owned()
        }
    },
    not_a_number: |why, example| match why {
        NumberError::NotANumber => format!("Scrivi un numero, per esempio {example}."),
        NumberError::TooLong => {
            format!("Troppo lungo per un numero. Accorcialo, per esempio {example}.")
        }
        NumberError::TooManyDigits => "Troppe cifre per conservarle esatte.".to_owned(),
        NumberError::TooManyDecimals => "Troppi decimali per conservarli esatti.".to_owned(),
        NumberError::SeveralCells => "Sono più celle. Qui va un solo numero.".to_owned(),
        NumberError::LooksLikeADate => "Sembra una data, un’ora o un numero di telefono. Per \
                                       calcolare, lascia spazi intorno ai segni: 120 - 20 - 5."
            .to_owned(),
        NumberError::LooksLikeARange => {
            format!("Sembra un intervallo. Scegli un solo numero, per esempio {example}.")
        }
        NumberError::Unbalanced => "Una parentesi non è chiusa o non è aperta.".to_owned(),
        NumberError::MissingOperand => {
            "Manca un numero accanto a un segno, come in «20 *». Completa: 20 * 8.".to_owned()
        }
        NumberError::MissingOperator => {
            "Manca un segno tra due numeri: 2 * (3 + 4), non 2 (3 + 4).".to_owned()
        }
        NumberError::SeveralCurrencies => {
            "Sono valute diverse. Qui non si converte nulla.".to_owned()
        }
        NumberError::NotADuration => "Non è una durata. Scrivi 250:30 oppure 5m 30s.".to_owned(),
        NumberError::PercentOfWhat => {
            "Una percentuale non si somma a un numero. Moltiplica: 100 * 110%.".to_owned()
        }
        NumberError::DividesByZero => "Non si può dividere per zero.".to_owned(),
        NumberError::ResultTooLarge => "Il risultato è troppo grande.".to_owned(),
    },
    parsed_as: |number| format!("Letto come {number}."),
    loss: "Perdita",
    counts_as_loss: "È una perdita: riduce il beneficio.",
    is_percentage: |kind| {
        let words = if kind.is_money() {
            "Questa è una percentuale. Qui va un importo."
        } else {
            "Questa è una percentuale. Qui va un numero semplice."
        };
        words.to_owned()
    },
    is_money: |kind| {
        let words = if kind.is_share() {
            "Questo è un importo. Qui va una percentuale."
        } else {
            "Questo è un importo. Qui va un numero semplice."
        };
        words.to_owned()
    },
    other_currency: |own| format!("Gli importi sono in {own}; non si converte nulla."),
    take_as: |amount| format!("Usa {amount}"),
    use_instead: |number| format!("Intendevo {number}"),
};
