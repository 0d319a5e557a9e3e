//! The rows of a table as cases: what became of each, and what is still asked of them.
//! Must not know how a row is read.

use super::column::Column;
use super::row_fault::{RowFault, Warning};
use super::row_ids::NoIds;
use super::unit_scale::UnitScale;
use crate::domain::benefit::{Benefit, Measure};
use crate::domain::line::LineId;
use crate::domain::quantity::Percent;

/// A case, and what is worth a look in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedCase {
    /// The case as a line. Where the row corrects a case it has that one's identity.
    pub benefit: Benefit,
    /// What tells it from others in its file; empty where nothing does.
    pub own_id: String,
    /// Whether it is a case of the document in the form that the table gives it.
    pub is_known: bool,
    /// Whether a blank in it is what a person left blank: it comes from a table of ours.
    pub keeps_blanks: bool,
    /// What is worth a look, column by column.
    pub warnings: Vec<(Column, Warning)>,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// The line of the file that the row begins at, from 1.
    pub line: usize,
    /// The case, or all that is wrong with the row.
    pub outcome: Result<ImportedCase, Vec<RowFault>>,
}

/// A table, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadCases {
    /// Every row that is not blank, in the order of the file.
    pub rows: Vec<ReadRow>,
    /// Lines of the template's examples, which are left out.
    pub examples: Vec<usize>,
    /// Lines of rows that sum up others, whether they are left out or taken.
    pub totals: Vec<usize>,
    /// Columns whose names say that they are in thousands or millions, whether they are taken so or as
    /// they stand.
    pub scales: Vec<(Column, UnitScale)>,
    /// How many rows have amounts in another currency.
    pub foreign: usize,
    /// Why the column of identities is not used, where it is not.
    pub no_ids: Option<NoIds>,
    /// How many rows name a case of the document and are none of them: the table is another programme's.
    pub others_ids: usize,
    /// How many rows of a table of ours name a case that the document does not have.
    pub gone: usize,
    /// The identity after the last that was given.
    pub next: LineId,
}

impl ReadCases {
    /// The cases that can be read.
    pub fn cases(&self) -> impl Iterator<Item = &ImportedCase> {
        self.rows.iter().filter_map(|read| read.outcome.as_ref().ok())
    }

    fn asked(&mut self) -> impl Iterator<Item = &mut Benefit> {
        let cases = self.rows.iter_mut().filter_map(|read| read.outcome.as_mut().ok());
        cases.filter(|case| !case.keeps_blanks).map(|case| &mut case.benefit)
    }

    /// Gives the two shares to every case whose cells for them are blank, and says how many cases
    /// still lack one: what comes in never counts in full by silence (domain §3).
    pub fn give_shares(
        &mut self,
        attribution: Option<Percent>,
        confidence: Option<Percent>,
    ) -> usize {
        let mut lacking = 0_usize;
        for benefit in self.asked() {
            benefit.attribution = benefit.attribution.or(attribution);
            benefit.confidence = benefit.confidence.or(confidence);
            if benefit.attribution.is_none() || benefit.confidence.is_none() {
                lacking = lacking.saturating_add(1);
            }
        }
        lacking
    }

    /// Gives a contribution margin to every case that is revenue and has none, and says how many still
    /// lack it: they claim, and count as nothing.
    pub fn give_margin(&mut self, given: Option<Percent>) -> usize {
        let mut lacking = 0_usize;
        for benefit in self.asked() {
            if let Measure::Revenue { amount: Some(_), margin } = &mut benefit.measure {
                *margin = margin.or(given);
                lacking = lacking.saturating_add(usize::from(margin.is_none()));
            }
        }
        lacking
    }
}
