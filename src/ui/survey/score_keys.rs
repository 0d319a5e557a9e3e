//! The keys that are scores: 0 to 9, and t for 10.
//! Must not know what a score is given for.

use web_sys::KeyboardEvent;

use crate::browser::preferences;
use crate::domain::survey::Score;
use crate::ui::area::Navigation;

/// The score that a key stands for.
fn parse_score_key(key: &str) -> Option<Score> {
    let score = match key {
        "t" | "T" => 10,
        _ if key.len() == 1 => key.parse().ok()?,
        _ => return None,
    };
    Score::new(score).ok()
}

/// Whether a key is pressed by itself, and single keys are shortcuts. One key, one answer: a key that is
/// held down is not a crowd.
pub(super) fn is_single_key(event: &KeyboardEvent) -> bool {
    let with_modifier = event.alt_key() || event.ctrl_key() || event.meta_key();
    !with_modifier && !event.repeat() && preferences::single_keys()
}

/// The score that was given by pressing a key on a scale, if one was: not by a digit that leads to an
/// area.
pub(super) fn score_of_key(event: &KeyboardEvent, navigation: &Navigation) -> Option<Score> {
    if navigation.awaits_area() || !is_single_key(event) {
        return None;
    }
    parse_score_key(&event.key())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_is_its_score_t_is_ten_and_nothing_else_is_one() {
        let scores: Vec<_> = ["0", "7", "9", "t", "T"].map(parse_score_key).into();
        let values: Vec<u8> = scores.into_iter().flatten().map(Score::value).collect();
        assert_eq!(values, [0, 7, 9, 10, 10]);
        for key in ["10", "a", "", "-", "+", " ", "Enter", "F1", "Tab", "½", "٣"] {
            assert_eq!(parse_score_key(key), None, "{key}");
        }
    }
}
