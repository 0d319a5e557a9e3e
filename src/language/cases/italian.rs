//! Case studies, in Italian.

use super::CaseWords;

pub(super) static WORDS: CaseWords = CaseWords { ledger: "Registro dei casi di studio" };
