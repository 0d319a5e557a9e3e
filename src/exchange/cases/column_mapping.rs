//! Which column of a table is which of a case.
//! Must not know what stands in the columns; only their names count.

use super::column::Column;
use super::column_words::suggested_column;
use super::foreign_currency::without_currency;
use crate::exchange::name_matching::is_same_name;

/// For each column of a table what it is, if it is anything; no two are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<Option<Column>>,
}

impl Mapping {
    /// What the names say: a column's own names go before what else people call it, and both before
    /// names without their unit (`Amount (EUR)`) or what stands over them (`Case / Title`); last comes
    /// what single words of a name say (`% dovuta al corso`).
    #[must_use]
    pub fn guess(header: &[String]) -> Self {
        let mut mapping = Self { columns: vec![None; header.len()] };
        mapping.fill(header);
        mapping
    }

    /// As it was remembered for columns of the same names; the others are guessed.
    #[must_use]
    pub fn from_remembered(header: &[String], remembered: &[(String, Option<Column>)]) -> Self {
        let mut mapping = Self { columns: vec![None; header.len()] };
        let known = |name: &str| remembered.iter().find(|(known, _)| is_same_name(known, name));
        for (index, name) in header.iter().enumerate() {
            if let Some((_, Some(column))) = known(name)
                && mapping.index_of(*column).is_none()
            {
                mapping.set(index, Some(*column));
            }
        }
        let unknown: Vec<String> = header
            .iter()
            .map(|name| if known(name).is_some() { String::new() } else { name.clone() })
            .collect();
        mapping.fill(&unknown);
        mapping
    }

    /// Names with what their columns are, to be remembered.
    #[must_use]
    pub fn to_remember(&self, header: &[String]) -> Vec<(String, Option<Column>)> {
        let named = header.iter().zip(&self.columns).filter(|(name, _)| !name.trim().is_empty());
        named.map(|(name, column)| (name.clone(), *column)).collect()
    }

    /// What a column of the table is.
    #[must_use]
    pub fn column_at(&self, index: usize) -> Option<Column> {
        self.columns.get(index).copied().flatten()
    }

    /// Which column of the table a column of a case is.
    #[must_use]
    pub fn index_of(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|it| *it == Some(column))
    }

    /// Says what a column of the table is; another that was the same is nothing any more.
    pub fn set(&mut self, index: usize, column: Option<Column>) {
        if index >= self.columns.len() {
            return;
        }
        for (other, it) in self.columns.iter_mut().enumerate() {
            if other == index {
                *it = column;
            } else if column.is_some() && *it == column {
                *it = None;
            }
        }
    }

    fn fill(&mut self, header: &[String]) {
        type Reading = fn(&str) -> &str;
        type Fits = fn(Column, &str) -> bool;
        let is_suggested: Fits = |column, name| suggested_column(name) == Some(column);
        let readings: [(Reading, Fits); 6] = [
            (|name| name, Column::is_written),
            (|name| name, Column::is_called),
            (without_unit, Column::is_called),
            (without_currency, Column::is_called),
            (below_others, Column::is_called),
            (|name| name, is_suggested),
        ];
        for (reading, fits) in readings {
            for (index, name) in header.iter().enumerate() {
                let name = reading(name);
                if self.column_at(index).is_some() || name.trim().is_empty() {
                    continue;
                }
                let free = |column: &Column| self.index_of(*column).is_none();
                let called = |column: &Column| fits(*column, name);
                let column = Column::ALL.into_iter().filter(free).find(called);
                if let Some(it) = self.columns.get_mut(index) {
                    *it = column;
                }
            }
        }
    }
}

/// `Amount` of `Amount (EUR)`.
fn without_unit(name: &str) -> &str {
    name.split(['(', '[', ':']).next().unwrap_or(name)
}

/// `Title` of `Case / Title`, as two header rows are joined.
fn below_others(name: &str) -> &str {
    name.rsplit(" / ").next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn guessed(names: &[&str]) -> Vec<Option<Column>> {
        Mapping::guess(&header(names)).columns
    }

    #[test]
    fn columns_are_guessed_in_both_languages_and_never_twice() {
        assert_eq!(
            guessed(&["Titolo", "IMPORTO (EUR)", "probabilita'", "Value", "Shoe size", ""]),
            [
                Some(Column::Title),
                Some(Column::Amount),
                Some(Column::Probability),
                None,
                None,
                None
            ]
        );
        // The exact name goes before the one with a unit, wherever they stand.
        assert_eq!(guessed(&["Amount (k€)", "Amount"]), [None, Some(Column::Amount)]);
        assert_eq!(guessed(&["Descrizione", "Titolo"]), [None, Some(Column::Title)]);
        assert_eq!(
            guessed(&["Case / Title", "Case / Way"]),
            [Some(Column::Title), Some(Column::Way)]
        );
    }

    #[test]
    fn names_of_several_words_are_told_by_those_that_matter() {
        for (name, column) in [
            ("% dovuta al corso", Column::Attribution),
            ("Quota dovuta alla formazione (%)", Column::Attribution),
            ("Share due to the training", Column::Attribution),
            ("How much of it is thanks to the course?", Column::Attribution),
            ("Grado di attendibilità", Column::Confidence),
            ("Confidence level", Column::Confidence),
            ("Referente", Column::Author),
            ("Referente interno", Column::Author),
            ("Tecnico", Column::Author),
            ("Reported by (name)", Column::Author),
            ("Data evento", Column::Date),
            ("Data di chiusura", Column::Date),
            ("Event date", Column::Date),
            ("Nome cliente", Column::Customer),
            ("Ragione sociale", Column::Customer),
            ("Account name", Column::Customer),
            ("Importo risparmiato (€)", Column::Amount),
            ("Importo in dollari", Column::Amount),
            ("Amount USD", Column::Amount),
            ("Estimated annual savings ($)", Column::Amount),
            ("Margine %", Column::Margin),
            ("Ore uomo risparmiate", Column::Hours),
            ("Costo orario pieno (€/h)", Column::HourlyValue),
            ("Descrizione sintetica del caso", Column::Title),
            ("Leva di valore", Column::Way),
        ] {
            assert_eq!(guessed(&[name]), [Some(column)], "{name}");
        }
        for name in [
            "Telefono",
            "E-mail",
            "Matricola",
            "Reparto",
            "Codice cliente",
            "Data di nascita",
            "Consent",
        ] {
            assert_eq!(guessed(&[name]), [None], "{name}");
        }
    }

    #[test]
    fn a_column_that_is_said_to_be_another_takes_its_place() {
        let mut mapping = Mapping::guess(&header(&["Amount", "Sum"]));
        mapping.set(1, Some(Column::Amount));
        assert_eq!(mapping.columns, [None, Some(Column::Amount)]);
        mapping.set(7, Some(Column::Title));
        assert_eq!(mapping.index_of(Column::Title), None);
    }

    #[test]
    fn a_mapping_is_remembered_by_name_wherever_the_columns_stand() {
        let first = header(&["Amount", "Sum", "Title"]);
        let mut mapping = Mapping::guess(&first);
        mapping.set(1, Some(Column::Amount));
        let remembered = mapping.to_remember(&first);
        let second = header(&["Customer", "sum", "Title", "Amount"]);
        let recalled = Mapping::from_remembered(&second, &remembered);
        assert_eq!(
            recalled.columns,
            [Some(Column::Customer), Some(Column::Amount), Some(Column::Title), None]
        );
        assert_eq!(Mapping::from_remembered(&first, &remembered), mapping);
    }
}
