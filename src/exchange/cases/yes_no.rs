//! Yes and no, as spreadsheets, forms and people write them: TRUE, VERO, 1, x, sì.
//! Must not know what is asked.

use crate::exchange::name_matching::is_same_name;

/// What is put into a box that is ticked. A column of nothing but such marks says no by its blanks.
const TICKS: [&str; 9] = ["x", "✓", "✔", "☑", "✅", "√", "•", "●", "*"];
/// What is put into one that is not.
const CROSSES: [&str; 5] = ["✗", "✘", "☐", "❌", "☒"];

const YES: [&str; 10] = ["yes", "y", "sì", "s", "true", "vero", "t", "v", "1", "ok"];
const NO: [&str; 7] = ["no", "n", "not", "false", "falso", "f", "0"];

/// Whether a cell is ticked, and says nothing else.
pub(super) fn is_tick(cell: &str) -> bool {
    // Emoji may be followed by the sign that asks for their coloured form.
    let cell = cell.trim().trim_end_matches('\u{fe0f}');
    TICKS.iter().any(|tick| tick.eq_ignore_ascii_case(cell))
}

/// What a cell answers.
pub(super) fn parse_yes_no(cell: &str) -> Option<bool> {
    let cell = cell.trim().trim_end_matches('\u{fe0f}');
    let is_one_of = |known: &[&str]| known.iter().any(|known| is_same_name(known, cell));
    if is_tick(cell) || is_one_of(&YES) {
        Some(true)
    } else if CROSSES.contains(&cell) || is_one_of(&NO) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_read_in_every_usual_form() {
        for cell in
            ["VERO", "TRUE", "1", "x", " X ", "sì", "SI", "Sì.", "yes", "Y", "s", "✓", "✔️", "☑"]
        {
            assert_eq!(parse_yes_no(cell), Some(true), "{cell}");
        }
        for cell in ["FALSO", "False", "0", "no", "N", "✗", "❌", "☐"] {
            assert_eq!(parse_yes_no(cell), Some(false), "{cell}");
        }
        for cell in ["", "?", "maybe", "2", "10", "xx", "non ancora", "✂"] {
            assert_eq!(parse_yes_no(cell), None, "{cell}");
        }
    }
}
