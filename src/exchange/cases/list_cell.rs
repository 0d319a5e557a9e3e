//! Several names in one cell: skills, soft outcomes.
//! Must not know what the names stand for.

/// What may separate names.
const SEPARATORS: [char; 2] = [';', '|'];

/// A name of a list, and whether it stood in quotes: then it is a person's own, whatever it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ListedName {
    pub(super) text: String,
    pub(super) quoted: bool,
}

/// The names of a cell, separated by `;` or `|`; in quotes those may stand in a name.
pub(super) fn parse_names(cell: &str) -> Vec<ListedName> {
    let mut names = Vec::new();
    let mut rest = cell.trim();
    while !rest.is_empty() {
        let (name, after) = parse_quoted(rest).unwrap_or_else(|| {
            let end = rest.find(SEPARATORS).unwrap_or(rest.len());
            let (name, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            (ListedName { text: name.trim().to_owned(), quoted: false }, after)
        });
        if name.quoted || !name.text.is_empty() {
            names.push(name);
        }
        rest = after.strip_prefix(SEPARATORS).unwrap_or(after).trim_start();
    }
    names
}

/// A name in quotes at the beginning of a text, if it is the whole name, and what comes after.
fn parse_quoted(text: &str) -> Option<(ListedName, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut name = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        name.push_str(part);
        match after.strip_prefix('"') {
            Some(after) => {
                name.push('"');
                rest = after;
            }
            None => {
                let after = after.trim_start();
                let ends = after.is_empty() || after.starts_with(SEPARATORS);
                return ends.then_some((ListedName { text: name, quoted: true }, after));
            }
        }
    }
}

/// Writes one more name to a cell.
pub(super) fn push_name(cell: &mut String, name: &str, quoted: bool) {
    if !cell.is_empty() {
        cell.push_str("; ");
    }
    if !quoted {
        cell.push_str(name);
        return;
    }
    cell.push('"');
    cell.push_str(&name.replace('"', "\"\""));
    cell.push('"');
}

/// Whether a name would be read as another, or as several, unless it stands in quotes.
pub(super) fn needs_quotes(name: &str) -> bool {
    name.trim() != name || name.is_empty() || name.starts_with('"') || name.contains(SEPARATORS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(cell: &str) -> Vec<String> {
        parse_names(cell).into_iter().map(|name| name.text).collect()
    }

    #[test]
    fn either_separator_separates_and_spaces_do_not_count() {
        assert_eq!(texts("TAUC; Big Picture |SHAPE;;"), ["TAUC", "Big Picture", "SHAPE"]);
        assert_eq!(texts("\"a; b\"; c"), ["a; b", "c"]);
        assert_eq!(
            texts("the \"big\" picture; \"not\" closed"),
            ["the \"big\" picture", "\"not\" closed"]
        );
        assert_eq!(texts(" "), [""; 0]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(names in prop::collection::vec("[a;|\" \n]{0,6}", 0..5)) {
            let mut cell = String::new();
            names.iter().for_each(|name| push_name(&mut cell, name, needs_quotes(name)));
            prop_assert_eq!(texts(&cell), names);
        }
    }
}
