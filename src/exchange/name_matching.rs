//! When two names are the same: in lower case, without accents, spaces and punctuation.
//! Must not know what is named.

/// Letters with marks, and what is left of them. The standard library's table of all alphabets
/// would weigh more than this room.
const MARKED: &str = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿčšžłÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸČŠŽŁ";

const UNMARKED: &str = "aaaaaaceeeeiiiinoooooouuuuyycszlaaaaaaceeeeiiiinoooooouuuuyycszl";

/// A letter in lower case and without its mark, where it is one of the usual ones.
pub(super) fn unaccented(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let mut pairs = MARKED.chars().zip(UNMARKED.chars());
    pairs.find(|(marked, _)| *marked == letter).map_or(letter, |(_, unaccented)| unaccented)
}

/// Whether two names are the same but for case, accents, spaces and punctuation.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    comparable_letters(one).eq(comparable_letters(other))
}

/// A name without what makes no other name of it.
pub(super) fn comparable(name: &str) -> String {
    comparable_letters(name).collect()
}

fn comparable_letters(name: &str) -> impl Iterator<Item = char> + '_ {
    // Beyond ASCII: all but spaces, signs and punctuation, of which those in use have their blocks.
    let counts = |letter: &char| {
        letter.is_ascii_alphanumeric()
            || (*letter >= '\u{c0}' && !('\u{2000}'..='\u{2bff}').contains(letter))
    };
    name.chars().map(unaccented).filter(counts)
}

#[cfg(test)]
mod tests {
    use super::is_same_name;

    #[test]
    fn case_accents_spaces_and_punctuation_make_no_other_name() {
        for (one, other) in [
            ("Probabilità (%)", "PROBABILITA"),
            ("Executives’ time", "executives' TIME"),
            ("root_cause", "Root cause"),
            ("  Value of each:", "value-of-each"),
        ] {
            assert!(is_same_name(one, other), "{one}, {other}");
        }
        assert!(!is_same_name("Month", "Months") && !is_same_name("имя", "год"));
    }
}
