//! The report, in English.

use crate::language::messages::report::ReportMessages;

pub(crate) static MESSAGES: ReportMessages = ReportMessages {
    figures: "Figures",
    cash_in: "In",
    cash_out: "Out",
    cash_net: "Net",
    cash_cumulative: "Cumulative",
    month: "Month",
    year: |year| format!("Year {year}"),
    title: "What the programme returned",
    footer: "Computed with Tornaconto. What is not shown counts as zero; totals are never extrapolated.",
    of_example: |heading| format!("{heading} (still the example’s figures)"),
    first_day: "Start date",
    basis_label: "Benefits that count",
    typed_formulas: "Formulas typed into fields",
    all_proofs: "How every figure is computed",
};
