//! What single words of a column's name say it is, where no whole name is known: `% dovuta al corso`.
//! Must not know what stands in the column.

use super::column::Column;
use crate::exchange::name_matching::unaccented;

/// What a name says by its words: one of each group stands in it, none of those that speak of something
/// else. A word with `*` is the beginning of words.
struct Suggestion {
    column: Column,
    groups: &'static [&'static [&'static str]],
    unless: &'static [&'static str],
}

const fn by(column: Column, groups: &'static [&'static [&'static str]]) -> Suggestion {
    Suggestion { column, groups, unless: &[] }
}

const PROGRAMME: &[&str] =
    &["corso", "programm*", "progetto", "formazione", "training", "course", "program", "workshop"];
const EACH_HOUR: &[&str] = &["ora", "orari*", "oraria", "hour", "hourly", "h"];
const WORTH: &[&str] =
    &["costo", "cost", "valore", "value", "tariffa", "rate", "importo", "amount"];
/// A number or code that tells someone, and not their name.
const CODES: &[&str] = &[
    "id", "codice", "code", "numero", "number", "n", "nr", "no", "email", "mail", "telefono",
    "phone",
];

/// The earlier goes before the later.
const SUGGESTIONS: [Suggestion; 22] = [
    by(Column::Attribution, &[&["attribu*", "isolat*", "isolament*"]]),
    by(
        Column::Attribution,
        &[&["dovut*", "due", "merito", "grazie", "thanks", "attributable"], PROGRAMME],
    ),
    by(
        Column::Confidence,
        &[&["attendibil*", "certezza", "confiden*", "certain*", "affidabil*", "sure", "sicur*"]],
    ),
    by(Column::Margin, &[&["margin*"]]),
    by(Column::Realisation, &[&["monetizz*"]]),
    by(Column::Probability, &[&["probabil*", "likelihood"]]),
    by(Column::HourlyValue, &[WORTH, EACH_HOUR]),
    by(Column::UnitAmount, &[&["unit", "unitari*", "cadaun*", "each"], WORTH]),
    by(Column::HoursKind, &[&["tipo", "kind", "type"], &["ore", "hours"]]),
    by(Column::Hours, &[&["ore", "hours", "hrs"]]),
    Suggestion {
        column: Column::Date,
        groups: &[&["data", "date", "giorno", "timestamp"]],
        unless: &["nascita", "birth", "protection"],
    },
    Suggestion {
        column: Column::Customer,
        groups: &[&["cliente", "client", "customer", "account", "azienda", "ragione"]],
        unless: CODES,
    },
    Suggestion {
        column: Column::Author,
        groups: &[&[
            "autore",
            "author",
            "referente",
            "partecipante",
            "participant",
            "segnalato",
            "reported",
            "compilato",
            "submitted",
            "tecnico",
            "technician",
            "operatore",
            "operator",
            "dipendente",
            "collaboratore",
            "responsabile",
            "owner",
            "respondent",
        ]],
        unless: CODES,
    },
    by(Column::Author, &[&["tuo", "your"], &["nome", "name"]]),
    Suggestion {
        column: Column::Title,
        groups: &[&["titolo", "title", "descri*", "caso", "case"]],
        unless: CODES,
    },
    by(Column::Way, &[&["leva", "leve", "lever", "categoria", "category"]]),
    by(Column::EvidenceGrade, &[&["prova", "prove", "evidenz*", "evidence", "proof"]]),
    by(Column::EvidenceNote, &[&["note", "notes", "nota", "comment*"]]),
    by(Column::Skills, &[&["competenz*", "skill*", "tecniche"]]),
    by(Column::Stage, &[&["realizzat*", "happened"]]),
    by(Column::Currency, &[&["valuta", "currency", "divisa"]]),
    Suggestion {
        column: Column::Amount,
        groups: &[&[
            "importo",
            "amount",
            "risparmi*",
            "saving*",
            "saved",
            "beneficio",
            "benefit",
            "ricav*",
            "revenue",
            "valore",
            "value",
        ]],
        unless: &[
            "tipo", "type", "kind", "minimo", "massimo", "min", "max", "low", "high", "chi", "who",
        ],
    },
];

/// What the words of a name say it is.
pub(super) fn suggested_column(name: &str) -> Option<Column> {
    let name: String = name.chars().map(unaccented).collect();
    let words: Vec<&str> = name
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let has = |known: &&str| -> bool {
        words.iter().any(|word| match known.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == known,
        })
    };
    let fits = |suggestion: &&Suggestion| {
        suggestion.groups.iter().all(|group| group.iter().any(&has))
            && !suggestion.unless.iter().any(&has)
    };
    SUGGESTIONS.iter().find(fits).map(|suggestion| suggestion.column)
}
