//! Case studies, in English.

use super::CaseWords;

pub(super) static WORDS: CaseWords = CaseWords { ledger: "Ledger of case studies" };
