//! What if, in Italian.

use super::calculator::with_article;
use crate::language::PerUnit;
use crate::language::messages::what_if::WhatIfMessages;

pub(crate) static MESSAGES: WhatIfMessages = WhatIfMessages {
    if_only: |share| format!("Se fosse vero solo {}", with_article(share)),
    would_return_per_unit: |it| {
        let PerUnit { invested, back, number, .. } = it;
        match (it.is_one_euro, it.is_loss) {
            (true, false) => format!("Ogni euro investito ne renderebbe {number}."),
            (true, true) if number == "1" => {
                "Oltre a ogni euro investito se ne perderebbe 1.".to_owned()
            }
            (true, true) => format!("Oltre a ogni euro investito se ne perderebbero {number}."),
            (false, false) => format!("{invested} di spesa, {back} di ritorno."),
            (false, true) => format!("Oltre a {invested} di spesa, {back} di perdita."),
        }
    },
    would_break_even: "Sarebbe giusto in pareggio.",
    in_full: "Per intero",
    partly: "In parte",
    how_computed: "Come si calcola",
    lines_behind: |bar| format!("Le righe dietro «{bar}»"),
    line: "Riga",
    amount: "Importo",
    share: "Quota",
    other_lines: |count| match count {
        "1" => "Un’altra riga".to_owned(),
        _ => format!("Altre {count} righe"),
    },
    total: "Totale",
    no_lines: "Nessuna riga vi contribuisce.",
};
