//! Tells the service worker which files are one build, so that our pages open without a network.
//! Must not know how the worker stores them, nor how the files are made.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::build::asset::{self, Asset};
use crate::build::javascript;

/// Its name never changes: browsers ask for it again to find out about a new build.
pub(crate) const NAME: &str = "service-worker.js";

/// The worker for these files. Its build is named after the files and its own source, so that
/// any change begins a new copy.
pub(crate) fn fill<'a>(
    source: &str,
    files: impl Iterator<Item = &'a Asset> + Clone,
) -> Result<Asset> {
    let list = |permanent: bool| -> Value {
        let chosen = files.clone().filter(|file| asset::has_hash(&file.name) == permanent);
        chosen.map(|file| json!([address(&file.name), file.integrity()])).collect()
    };
    let mut text = javascript::minify(source);
    for (place, files) in [("__LASTING__", list(true)), ("__CHANGING__", list(false))] {
        text = replace_once(&text, place, &files.to_string())?;
    }
    let build = asset::short_hash(text.as_bytes());
    Ok(Asset::stable(NAME, replace_once(&text, "__BUILD__", &build)?))
}

fn replace_once(text: &str, place: &str, value: &str) -> Result<String> {
    if text.matches(place).count() != 1 {
        bail!("the service worker has to say {place} once");
    }
    Ok(text.replace(place, value))
}

/// A page is asked for by its directory.
fn address(name: &str) -> &str {
    match name.strip_suffix("index.html") {
        Some("") => "./",
        Some(directory) => directory,
        None => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "a('__BUILD__', __LASTING__, __CHANGING__)";

    fn files(page: &str) -> [Asset; 4] {
        [
            Asset::stable("index.html", page),
            Asset::stable("it/index.html", page),
            Asset::stable("tornaconto.js", "loader"),
            Asset::hashed("tornaconto", "wasm", "wasm"),
        ]
    }

    fn written(source: &str, files: &[Asset]) -> String {
        String::from_utf8(fill(source, files.iter()).unwrap().bytes).unwrap()
    }

    #[test]
    fn the_worker_is_told_every_file_with_its_hash() {
        let files = files("page");
        let text = written(SOURCE, &files);
        let [page, _, loader, wasm] = &files;
        let expected = format!(
            ", [[\"{}\",\"{}\"]], [[\"./\",\"{page}\"],[\"it/\",\"{page}\"],[\"tornaconto.js\",\"{}\"]])",
            wasm.name,
            wasm.integrity(),
            loader.integrity(),
            page = page.integrity(),
        );
        assert!(text.contains(&expected), "{text}");
        assert!(!text.contains("__"), "{text}");
    }

    #[test]
    fn whatever_changes_is_another_build() {
        let build = |text: &str| text.split('\'').nth(1).unwrap().to_owned();
        let one = build(&written(SOURCE, &files("page")));
        assert_eq!(one, build(&written(SOURCE, &files("page"))));
        assert_ne!(one, build(&written(SOURCE, &files("another page"))));
        assert_ne!(one, build(&written(&format!("{SOURCE};"), &files("page"))));
    }

    #[test]
    fn a_worker_that_does_not_ask_is_refused() {
        assert!(fill("a('__BUILD__', __LASTING__)", files("").iter()).is_err());
        assert!(fill(&SOURCE.repeat(2), files("").iter()).is_err());
    }
}
