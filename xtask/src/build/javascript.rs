//! Takes out of a script what browsers do not need, by lines alone.
//! Must not know JavaScript's grammar: whatever is in doubt stays as it is.

/// Drops indentation, empty lines, and comments that begin a line. Lines inside a template
/// literal stay, since their spaces may be seen by people.
pub(crate) fn minify(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut place = Place::Code;
    for line in source.lines() {
        let code = match place {
            Place::Code => line.trim(),
            Place::Template => {
                push(&mut kept, line);
                place = place.after(line);
                continue;
            }
            Place::Comment => match line.split_once("*/") {
                Some((_, rest)) => rest.trim(),
                None => continue,
            },
        };
        let (code, open) = without_comments(code);
        if open {
            place = Place::Comment;
            continue;
        }
        place = Place::Code.after(code);
        if !code.is_empty() {
            push(&mut kept, code);
        }
    }
    kept
}

/// Where the beginning of a line stands.
#[derive(Clone, Copy)]
enum Place {
    Code,
    Template,
    Comment,
}

impl Place {
    /// An odd number of backticks opens or closes a template literal.
    fn after(self, line: &str) -> Self {
        let odd = line.matches('`').count() % 2 == 1;
        match (self, odd) {
            (Self::Code, true) => Self::Template,
            (Self::Template, true) => Self::Code,
            (unchanged, _) => unchanged,
        }
    }
}

/// What follows the comments a line begins with, and whether a block comment stays open.
fn without_comments(mut code: &str) -> (&str, bool) {
    loop {
        if code.starts_with("//") {
            return ("", false);
        }
        let Some(comment) = code.strip_prefix("/*") else {
            return (code, false);
        };
        match comment.split_once("*/") {
            Some((_, rest)) => code = rest.trim(),
            None => return ("", true),
        }
    }
}

fn push(kept: &mut String, line: &str) {
    kept.push_str(line);
    kept.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_at_line_starts_and_indentation_go() {
        let source = "// first\n/** a\n * b\n */\n  const a = 1; // stays\n\n  /* x */ let b;\n";
        assert_eq!(minify(source), "const a = 1; // stays\nlet b;\n");
    }

    #[test]
    fn code_after_a_block_comment_stays() {
        assert_eq!(minify("/* one\n two */ three();\nfour();"), "three();\nfour();\n");
    }

    #[test]
    fn addresses_in_strings_stay() {
        let source = "const u = \"https://example.org/*\";\n";
        assert_eq!(minify(source), source);
    }

    #[test]
    fn templates_stay_as_they_are() {
        let source = "const t = `a\n   // b\n\n  c`;\n  d();\n";
        assert_eq!(minify(source), "const t = `a\n   // b\n\n  c`;\nd();\n");
    }

    #[test]
    fn backticks_in_comments_count_for_nothing() {
        assert_eq!(minify("// it`s\n  a();\n  b();"), "a();\nb();\n");
    }
}
