//! Makes one stylesheet of many, each in its layer, without comments and indentation.
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
            let style = minify(&read(file)?);
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
    fn comments_in_quotes_stay() {
        assert_eq!(
            minify("a::before { content: \"/* \\\" */\"; } /* gone */\n\n b{}"),
            "a::before { content: \"/* \\\" */\"; }\nb{}\n"
        );
        assert_eq!(minify("margin:1px/**/2px"), "margin:1px 2px\n");
        assert_eq!(minify("a{} /* never closed"), "a{}\n");
    }
}
