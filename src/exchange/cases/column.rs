//! The columns of a table of cases: one for every field of a case, and what people call it.
//! Must not know how a cell is read or written.

use crate::exchange::name_matching::is_same_name;
use crate::language::Language;

macro_rules! columns {
    ($($(#[$meta:meta])* $column:ident = $key:literal, $english:literal, $italian:literal, [$($other:literal),*];)+) => {
        /// A column of a table of cases.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Column {
            $($(#[$meta])* $column,)+
        }

        impl Column {
            /// Every column, in the order in which they are written.
            pub const ALL: [Self; [$($key),+].len()] = [$(Self::$column),+];

            /// What it is kept as where a mapping is remembered.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$column => $key,)+ }
            }

            /// The header that it is written with.
            #[must_use]
            pub fn header(self, language: Language) -> &'static str {
                match (self, language) {
                    $(
                        (Self::$column, Language::English) => $english,
                        (Self::$column, Language::Italian) => $italian,
                    )+
                }
            }

            /// What else people call it.
            fn others(self) -> &'static [&'static str] {
                match self { $(Self::$column => &[$($other),*],)+ }
            }
        }
    };
}

columns! {
    /// What tells a case from the others of the same file.
    Id = "id", "ID", "ID", ["Case ID", "Case number", "Case no", "Row ID", "ID caso", "No", "Nr", "#ID", "Codice", "Codice caso", "Numero caso", "N. caso"];
    /// What happened, in a few words.
    Title = "title", "Title", "Titolo", ["Case", "Case study", "Case title", "What happened", "What it is about", "Subject", "Description", "Caso", "Caso di studio", "Titolo del caso", "Che cosa è successo", "Di che si tratta", "Cosa è successo", "Oggetto", "Descrizione"];
    /// The way in which it paid.
    Way = "way", "Way", "Leva", ["Ways", "Lever", "Category", "Type of benefit", "Benefit type", "Leve", "Categoria", "Tipo di beneficio"];
    /// Which part of the way.
    Part = "part", "Part of the way", "Parte della leva", ["Part", "Part of it", "Subcategory", "Parte", "Sottocategoria"];
    /// What was measured.
    Measure = "measure", "Measure", "Misura", ["What is measured", "Measured in", "Che cosa si misura", "Tipo di misura"];
    /// Revenue won or money saved.
    Amount = "amount", "Amount", "Importo", ["Value", "Benefit", "Claimed", "Claimed amount", "Saving", "Savings", "Money saved", "Revenue", "Amount EUR", "Amount in EUR", "Valore", "Beneficio", "Dichiarato", "Importo dichiarato", "Risparmio", "Risparmi", "Ricavo", "Ricavi", "Importo EUR", "Importo in EUR", "Importo in euro", "Euro", "EUR"];
    /// In which currency the amounts of the row are.
    Currency = "currency", "Currency", "Valuta", ["Currency code", "Amount currency", "ISO currency", "Codice valuta", "Divisa", "Moneta"];
    /// Contribution margin.
    Margin = "margin", "Margin (%)", "Margine (%)", ["Contribution margin", "Margine di contribuzione"];
    /// Hours saved.
    Hours = "hours", "Hours", "Ore", ["Hours saved", "Time saved (hours)", "Ore risparmiate", "Tempo risparmiato (ore)", "h"];
    /// Of what kind they are.
    HoursKind = "hours_kind", "Kind of hours", "Tipo di ore", ["Hours kind", "Type of hours", "Genere di ore"];
    /// What a loaded hour is worth.
    HourlyValue = "hourly_value", "Hourly value", "Valore orario", ["Value of an hour", "Loaded hourly value", "Hourly cost", "Loaded hourly cost", "Hourly rate", "Valore orario pieno", "Costo orario", "Costo orario pieno", "Tariffa oraria"];
    /// The share of the hours that is turned into money.
    Realisation = "realisation", "Share realised (%)", "Quota monetizzabile (%)", ["Realisation", "Share of them put to use", "Quota messa a frutto", "Realization", "Share turned into money", "Quota monetizzata"];
    /// How many units there are.
    Count = "count", "Units", "Unità", ["Count", "Number of units", "Quantità", "Numero di unità", "Quantity", "Qty", "Number of things", "Pieces", "Numero", "Numero di cose", "Pezzi", "Qta"];
    /// What each of them is worth.
    UnitAmount = "unit_amount", "Value per unit", "Valore unitario", ["Value of each", "Amount each", "Importo unitario", "Unit amount", "Unit value", "Unit price", "Unit cost", "Prezzo unitario", "Costo unitario"];
    /// When it arrives.
    Timing = "timing", "When it comes", "Quando arriva", ["Timing", "When", "Frequency", "Cadenza", "Quando", "Frequenza"];
    /// In which month, where it comes once.
    Month = "month", "Month", "Mese", ["In month", "Nel mese"];
    /// The first month, where it comes every month.
    FirstMonth = "first_month", "First month", "Primo mese", ["Start month", "From month", "Dal mese", "Mese iniziale"];
    /// How many months it comes.
    Months = "months", "Number of months", "Numero di mesi", ["Months", "For months", "Mesi", "Per mesi"];
    /// Over how many months it is spread, where it comes once without a month.
    Spread = "spread", "Spread over (months)", "Distribuito su (mesi)", ["Spread", "Ripartito su mesi", "Ripartizione"];
    /// Who gets the benefit.
    Beneficiary = "beneficiary", "Who benefits", "Chi ne beneficia", ["Beneficiary", "Beneficiario", "A beneficio di"];
    /// Whether it has happened.
    Stage = "stage", "Has it happened?", "È già successo?", ["Stage", "Realised or expected", "Realised", "Realizzato o atteso", "Realizzato", "Fase"];
    /// How likely it is, where it has not.
    Probability = "probability", "Probability (%)", "Probabilità (%)", ["Likelihood", "Chance"];
    /// The share due to the programme.
    Attribution = "attribution", "Due to the programme (%)", "Dovuto al programma (%)", ["Attribution", "Due to it", "Due to the program", "Share due to the programme", "Isolation", "Attribuzione", "Attribuito", "Quota dovuta al programma"];
    /// The confidence in the claim.
    Confidence = "confidence", "Confidence (%)", "Certezza (%)", ["How sure", "How sure you are", "Sure of it", "Certainty", "Attendibilità", "Attendibile", "Quanto è certo"];
    /// Whether it counts.
    Status = "status", "Does it count?", "Conta?", ["Status", "Counted", "Stato", "Conteggiato", "Contato"];
    /// Why it does not.
    Exclusion = "exclusion", "Reason for exclusion", "Motivo di esclusione", ["Why it is left out", "Reason", "Exclusion", "Perché è lasciato fuori", "Motivo"];
    /// How well it is supported.
    EvidenceGrade = "evidence_grade", "Kind of evidence", "Tipo di prova", ["How it is supported", "Come è provato", "Evidence", "Evidence grade", "Support", "Evidenza", "Prova", "Grado di prova"];
    /// What supports it, in words.
    EvidenceNote = "evidence_note", "What supports it", "Che cosa lo prova", ["Evidence note", "Notes", "Note", "Comment", "Comments", "Nota", "Commento", "Commenti"];
    /// Where it can be looked up.
    EvidenceLink = "evidence_link", "Where to look it up", "Dove si può verificare", ["Evidence link", "Link", "URL", "Source", "Collegamento", "Fonte"];
    /// Who reports it.
    Author = "author", "Reported by", "Segnalato da", ["Author", "Autore", "Participant", "Submitted by", "Employee", "Your name", "Partecipante", "Chi lo riferisce", "Inviato da", "Collaboratore", "Il tuo nome"];
    /// With which customer.
    Customer = "customer", "Customer", "Cliente", ["Client", "Account", "Company", "Azienda", "Società"];
    /// When.
    Date = "date", "Date", "Data", ["Day", "Date of the case", "Timestamp", "Completion time", "Giorno", "Data del caso", "Informazioni cronologiche", "Ora di completamento"];
    /// Which skills were used.
    Skills = "skills", "Skills used", "Competenze usate", ["Skills", "Skill", "Techniques", "Tools used", "Competenze", "Competenza", "Abilità", "Tecniche", "Strumenti usati"];
    /// What else came of it.
    SoftOutcomes = "soft_outcomes", "Soft outcomes", "Risultati non monetari", ["What else came of it", "Che altro ne è venuto", "Intangibles", "Intangible benefits", "Other outcomes", "Risultati intangibili", "Benefici intangibili", "Altri risultati"];
    /// The lowest credible value of what was measured.
    RangeLow = "range_low", "Lowest", "Minimo", ["Low", "At least", "Almeno", "Min", "Minimum", "Range low"];
    /// The highest.
    RangeHigh = "range_high", "Highest", "Massimo", ["High", "At most", "Al massimo", "Max", "Maximum", "Range high"];
}

impl Column {
    /// The column that is kept as `key`.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.key() == key)
    }

    /// Whether it is written so, in either language.
    pub(super) fn is_written(self, name: &str) -> bool {
        let written = Language::ALL.map(|language| self.header(language));
        written.iter().chain(&[self.key()]).any(|known| is_same_name(known, name))
    }

    /// Whether people call it so, in either language.
    pub(super) fn is_called(self, name: &str) -> bool {
        self.is_written(name) || self.others().iter().any(|known| is_same_name(known, name))
    }

    /// Whether it holds amounts of money.
    pub(super) fn is_money(self) -> bool {
        matches!(self, Self::Amount | Self::HourlyValue | Self::UnitAmount)
    }

    /// Whether it holds shares, in percent.
    pub(super) fn is_share(self) -> bool {
        matches!(
            self,
            Self::Margin
                | Self::Realisation
                | Self::Probability
                | Self::Attribution
                | Self::Confidence
        )
    }

    /// Whether its values may be counted in thousands or millions.
    pub(super) fn has_scale(self) -> bool {
        self.is_money()
            || matches!(self, Self::Hours | Self::Count | Self::RangeLow | Self::RangeHigh)
    }

    /// Where its value stands among others of all columns.
    pub(super) fn place(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_that_of_two_columns() {
        for column in Column::ALL {
            let written = Language::ALL.map(|language| column.header(language));
            for name in written.iter().chain(&[column.key()]).chain(column.others()) {
                let called: Vec<_> =
                    Column::ALL.into_iter().filter(|other| other.is_called(name)).collect();
                assert_eq!(called, [column], "{name}");
            }
            assert_eq!(Column::from_key(column.key()), Some(column));
            assert_eq!(Column::ALL.get(column.place()), Some(&column));
        }
    }
}
