//! What if, in English.

use crate::language::messages::what_if::WhatIfMessages;

pub(crate) static MESSAGES: WhatIfMessages = WhatIfMessages {
    if_only: |share| format!("If only {share} of this is true"),
    would_return_per_unit: |it| {
        if it.is_loss {
            format!("On top of every {} invested, {} would be lost.", it.invested, it.back)
        } else {
            format!("For every {} invested, {} would come back.", it.invested, it.back)
        }
    },
    would_break_even: "It would just break even.",
    in_full: "In full",
    partly: "In part",
    how_computed: "How this is computed",
    lines_behind: |bar| format!("Lines behind “{bar}”"),
    line: "Line",
    amount: "Amount",
    share: "Share",
    other_lines: |count| match count {
        "1" => "1 other line".to_owned(),
        _ => format!("{count} other lines"),
    },
    total: "Total",
    no_lines: "No line adds to this.",
};
