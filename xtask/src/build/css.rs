//! Makes one stylesheet of many, each in its layer, without comments and indentation. Their `rem` become
//! a length of our own: that of a page's root element is the page's, not the person's.
//! Must not know what the styles are for; what it does not recognise is an error.

use anyhow::{Context, Result, bail};

/// Replaces every `@import "file" layer(name);` of `index` by the file in that layer, because
/// a constructed stylesheet may not import. `read` gives a file's text.
pub(crate) fn bundle(index: &str, read: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut bundled = String::new();
    let index = minify(index);
    for statement in index.split(';').map(str::trim) {
        if statement.is_empty() {
            continue;
        }
        if let Some(import) = statement.strip_prefix("@import") {
            let (file, layer) = import_of(import)
                .with_context(|| format!("`{statement}` is not `@import \"file\" layer(name)`"))?;
            let style = own_rem(&minify(&read(file)?));
            if style.contains("@import") {
                bail!("{file} imports another file; only the index may");
            }
            bundled.push_str(&format!("@layer {layer} {{\n{style}}}\n"));
        } else if statement.starts_with("@layer") && !statement.contains('{') {
            bundled.push_str(&format!("{statement};\n"));
        } else {
            bail!("`{statement}` does not belong into the index of stylesheets");
        }
    }
    Ok(bundled)
}

/// What a `rem` of ours is counted in; `src/embed/view.js` registers it as a length, and `base.css` sets it.
const REM: &str = "var(--tornaconto-rem)";

/// Counts in a length of our own what is given in `rem`. A condition cannot hold a variable: that of a
/// container is given in `em`, which is the container's own size of text; that of media stays, since there
/// `rem` is the person's own setting whatever a page sets.
fn own_rem(style: &str) -> String {
    let line = |line: &str| match line.trim_start() {
        condition if condition.starts_with("@media") => line.to_owned(),
        condition if condition.starts_with("@container") => {
            replace_rem(line, |number| format!("{number}em"))
        }
        _ => replace_rem(line, |number| format!("calc({number}*{REM})")),
    };
    style.lines().map(|text| line(text) + "\n").collect()
}

/// Writes every number of `rem` in a line in another way.
fn replace_rem(line: &str, write: impl Fn(&str) -> String) -> String {
    let mut written = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("rem") {
        let is_number = |character: char| character.is_ascii_digit() || character == '.';
        let digits = before.trim_end_matches(is_number).len();
        let (head, number) = before.split_at(digits);
        // A minus stands before the number, not before a name.
        let head_without_minus =
            head.strip_suffix('-').filter(|head| !head.ends_with(char::is_alphanumeric));
        let (head, minus) = head_without_minus.map_or((head, ""), |head| (head, "-"));
        let is_unit = !number.is_empty() && !after.starts_with(char::is_alphanumeric);
        if is_unit {
            written.push_str(head);
            written.push_str(&write(&[minus, number].concat()));
        } else {
            written.push_str(before);
            written.push_str("rem");
        }
        rest = after;
    }
    written.push_str(rest);
    written
}

fn import_of(rest: &str) -> Option<(&str, &str)> {
    let (file, layer) = rest.trim().strip_prefix('"')?.split_once('"')?;
    let layer = layer.trim().strip_prefix("layer(")?.strip_suffix(')')?;
    Some((file, layer.trim()))
}

/// Drops comments, indentation and empty lines. Quoted text stays as it is.
pub(crate) fn minify(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    for line in without_comments(source).lines().map(str::trim) {
        if !line.is_empty() {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

fn without_comments(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut quote = None;
    let mut characters = source.chars().peekable();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (None, '/') if characters.peek() == Some(&'*') => {
                characters.next();
                skip_comment(&mut characters);
                // A comment separates words, so something must stay between them.
                kept.push(' ');
                continue;
            }
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            (Some(_), '\\') => {
                kept.push(character);
                kept.extend(characters.next());
                continue;
            }
            _ => {}
        }
        kept.push(character);
    }
    kept
}

fn skip_comment(characters: &mut impl Iterator<Item = char>) {
    let mut before = ' ';
    for character in characters {
        if before == '*' && character == '/' {
            return;
        }
        before = character;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str) -> Result<String> {
        match file {
            "tokens.css" => Ok("/* colours */\n:host {\n  --ink: #123;\n}\n".to_owned()),
            "nested.css" => Ok("@import \"tokens.css\";".to_owned()),
            other => bail!("{other} is not there"),
        }
    }

    #[test]
    fn imports_become_layers_in_order() {
        let index = "/* order */\n@layer tokens, base;\n@import \"tokens.css\" layer(tokens);\n";
        assert_eq!(
            bundle(index, read).unwrap(),
            "@layer tokens, base;\n@layer tokens {\n:host {\n--ink: #123;\n}\n}\n"
        );
    }

    #[test]
    fn whatever_else_stands_in_the_index_is_refused() {
        assert!(bundle("p { margin: 0 }", read).is_err());
        assert!(bundle("@import \"tokens.css\";", read).is_err());
        assert!(bundle("@import \"nested.css\" layer(a);", read).is_err());
        assert!(bundle("@import \"missing.css\" layer(a);", read).is_err());
    }

    #[test]
    fn sizes_are_counted_in_a_length_of_our_own() {
        let own = |style: &str| own_rem(style);
        assert_eq!(
            own("a { gap: .5rem 2rem; }"),
            "a { gap: calc(.5*var(--tornaconto-rem)) calc(2*var(--tornaconto-rem)); }\n"
        );
        assert_eq!(own("margin: -.6rem;"), "margin: calc(-.6*var(--tornaconto-rem));\n");
        assert_eq!(own("min(70vh, 46rem)"), "min(70vh, calc(46*var(--tornaconto-rem)))\n");
        assert_eq!(own(".remark, .x1remark { color: red }"), ".remark, .x1remark { color: red }\n");
        assert_eq!(own("--tornaconto-rem: 1em;"), "--tornaconto-rem: 1em;\n");
    }

    #[test]
    fn conditions_follow_the_person_s_setting_by_themselves() {
        assert_eq!(own_rem("@media (max-width: 30rem) {"), "@media (max-width: 30rem) {\n");
        let container = "@container calculator (min-width: 60rem) {";
        assert_eq!(own_rem(container), "@container calculator (min-width: 60em) {\n");
    }

    #[test]
    fn comments_in_quotes_stay() {
        assert_eq!(
            minify("a::before { content: \"/* \\\" */\"; } /* gone */\n\n b{}"),
            "a::before { content: \"/* \\\" */\"; }\nb{}\n"
        );
        assert_eq!(minify("margin:1px/**/2px"), "margin:1px 2px\n");
        assert_eq!(minify("a{} /* never closed"), "a{}\n");
    }
}
