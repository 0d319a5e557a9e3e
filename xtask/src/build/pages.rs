//! Writes one page per language from the template and from what the product says of itself.
//! Must not know what any of the values mean.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::toolchain;
use crate::workspace::Workspace;

/// Values by the name of their placeholder.
pub(crate) type Values = BTreeMap<String, String>;

/// How deep a value may lead to another before it must be a circle.
const MAX_DEPTH: usize = 16;

/// A page to be written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page {
    /// Its path below `dist`.
    pub(crate) path: String,
    /// What takes the placeholders' place, `root` included.
    pub(crate) values: Values,
}

/// Asks the product itself for the pages, so that their figures are the wasm's figures.
pub(crate) fn first_paint(workspace: &Workspace) -> Result<Vec<Page>> {
    println!("writing the first paint; the first time it compiles for a few minutes");
    let mut command = toolchain::cargo();
    command.current_dir(workspace.root()).args([
        "run",
        "--quiet",
        "--package",
        "tornaconto",
        "--bin",
        "first-paint",
    ]);
    parse_pages(&toolchain::output(&mut command)?)
        .context("what first-paint wrote is not understood")
}

fn parse_pages(json: &str) -> Result<Vec<Page>> {
    let pages: Vec<Value> = serde_json::from_str(json)?;
    if pages.is_empty() {
        bail!("there is no page");
    }
    pages.iter().map(parse_page).collect()
}

fn parse_page(page: &Value) -> Result<Page> {
    let path = text(page.get("path")).context("a page has no `path`")?;
    let inside = |part: &str| !part.is_empty() && !part.starts_with('.');
    if !path.ends_with(".html") || !path.split('/').all(inside) {
        bail!("`{path}` is not a page's path");
    }
    let given = page.get("values").and_then(Value::as_object);
    let mut values = Values::new();
    for (name, value) in given.with_context(|| format!("{path} has no `values`"))? {
        let value = text(Some(value)).with_context(|| format!("{path}: `{name}` is no text"))?;
        values.insert(name.clone(), value);
    }
    let root = text(page.get("root")).with_context(|| format!("{path} has no `root`"))?;
    values.insert("root".to_owned(), root);
    Ok(Page { path, values })
}

fn text(value: Option<&Value>) -> Option<String> {
    value.and_then(Value::as_str).map(str::to_owned)
}

/// Puts values in the place of every `{{name}}`, in those of the values as well.
pub(crate) fn fill(template: &str, values: &Values) -> Result<String> {
    let mut page = String::with_capacity(template.len());
    expand(template, values, MAX_DEPTH, &mut page)?;
    Ok(page)
}

fn expand(template: &str, values: &Values, depth: usize, page: &mut String) -> Result<()> {
    let mut rest = template;
    while let Some((before, from)) = rest.split_once("{{") {
        let (name, after) = from.split_once("}}").context("a placeholder is never closed")?;
        let name = name.trim();
        let value = values
            .get(name)
            .with_context(|| format!("nothing is known for the placeholder `{name}`"))?;
        let Some(deeper) = depth.checked_sub(1) else {
            bail!("the placeholder `{name}` leads back to itself");
        };
        page.push_str(before);
        expand(value, values, deeper, page)?;
        rest = after;
    }
    page.push_str(rest);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &str)]) -> Values {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        pairs.iter().map(owned).collect()
    }

    #[test]
    fn values_may_hold_placeholders() {
        let known = values(&[
            ("root", "../"),
            ("asset.style", "a.css"),
            ("link", "<link href=\"{{root}}{{asset.style}}\">"),
        ]);
        assert_eq!(
            fill("<p>{{ link }}</p>{{root}}", &known).unwrap(),
            "<p><link href=\"../a.css\"></p>../"
        );
    }

    #[test]
    fn an_unknown_placeholder_is_named() {
        let error = fill("{{title}}", &values(&[])).unwrap_err();
        assert!(error.to_string().contains("`title`"), "{error}");
        assert!(fill("{{title", &values(&[])).is_err());
    }

    #[test]
    fn circles_end() {
        let known = values(&[("a", "{{b}}"), ("b", "{{a}}")]);
        assert!(fill("{{a}}", &known).is_err());
    }

    #[test]
    fn pages_are_read_with_their_root() {
        let json = r#"[{"path":"it/index.html","root":"../","values":{"lang":"it"}}]"#;
        let pages = parse_pages(json).unwrap();
        assert_eq!(pages.len(), 1);
        assert_eq!(pages[0].path, "it/index.html");
        assert_eq!(pages[0].values, values(&[("lang", "it"), ("root", "../")]));
    }

    #[test]
    fn pages_stay_inside_what_is_delivered() {
        for path in ["../index.html", "/index.html", "a//b.html", "index.js", ""] {
            let json = format!(r#"[{{"path":"{path}","root":"","values":{{}}}}]"#);
            assert!(parse_pages(&json).is_err(), "{path}");
        }
        assert!(parse_pages("[]").is_err());
    }
}
