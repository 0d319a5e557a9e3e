//! The same product as if it had been built anew: every hashed file has another name.
//! Must not know who wants it, nor compile anything.

use anyhow::Result;

use crate::asset::{self, Asset};
use crate::files::Files;
use crate::offline;

/// What can be added to a file without changing what it does.
const ADDITIONS: [(&str, &[u8]); 3] = [
    ("text/javascript; charset=utf-8", b"\n// again\n"),
    ("text/css; charset=utf-8", b"\n/* again */\n"),
    // An empty custom section of the name `a`.
    ("application/wasm", &[0, 2, 1, b'a']),
];

/// The next build's files; none of the hashed ones is what or where it was.
pub(crate) fn next(files: &Files, worker: &str) -> Result<Files> {
    let mut changes = Vec::new();
    let mut next = Vec::new();
    let renamed = |text: String, changes: &[(String, String)]| {
        changes.iter().fold(text, |text, (from, to)| text.replace(from, to))
    };
    // Scripts last: they name the others.
    let (scripts, others): (Vec<_>, Vec<_>) = files
        .iter()
        .filter(|(path, _)| asset::has_hash(path))
        .partition(|(path, _)| path.ends_with(".js"));
    for (path, file) in others.into_iter().chain(scripts) {
        let before = Asset::stable(path, &*file.plain);
        let mut after = before.bytes.clone();
        if path.ends_with(".js") {
            after = renamed(String::from_utf8_lossy(&after).into_owned(), &changes).into_bytes();
        }
        let after = renewed(&before.name, after, file.mime);
        changes.push((before.integrity(), after.integrity()));
        changes.push((before.name, after.name.clone()));
        next.push(after);
    }
    let page_or_loader = |path: &str| path.ends_with(".html") || path.ends_with(".js");
    let stable = files.iter().filter(|(path, _)| !asset::has_hash(path) && page_or_loader(path));
    for (path, file) in stable.filter(|(path, _)| path.as_str() != offline::WORKER) {
        let text = String::from_utf8_lossy(&file.plain).into_owned();
        next.push(Asset::stable(path, renamed(text, &changes)));
    }
    let worker = offline::worker(worker, next.iter())?;
    next.push(worker);
    Ok(Files::of(next))
}

fn renewed(path: &str, mut bytes: Vec<u8>, mime: &str) -> Asset {
    let addition = ADDITIONS.iter().find(|(known, _)| *known == mime);
    bytes.extend(addition.map_or(&[][..], |(_, bytes)| *bytes));
    let (name, extension) = path.rsplit_once('.').unwrap_or((path, ""));
    let stem = name.rsplit_once('-').map_or(name, |(stem, _)| stem);
    Asset::hashed(stem, extension, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Found;

    #[test]
    fn every_hashed_file_has_another_name_and_is_named_by_it() {
        let style = Asset::hashed("page", "css", "p {}");
        let script = Asset::hashed("a", "js", format!("see(\"{}\")", style.name));
        let page = format!("<link href={} integrity={}>", style.name, style.integrity());
        let old = style.name.clone();
        let files = Files::of(vec![script, style, Asset::stable("index.html", page)]);
        let next = next(&files, "'__BUILD__' __LASTING__ __CHANGING__").unwrap();
        let text = |path: &str| match next.find(path) {
            Found::File(file) => String::from_utf8_lossy(&file.plain).into_owned(),
            _ => panic!("{path} is gone"),
        };
        assert!(matches!(next.find(&old), Found::Nothing));
        let again = Asset::hashed("page", "css", "p {}\n/* again */\n");
        assert_eq!(text(&again.name), "p {}\n/* again */\n");
        let named = format!("see(\"{}\")\n// again\n", again.name);
        assert_eq!(text(&Asset::hashed("a", "js", &*named).name), named);
        let page = format!("<link href={} integrity={}>", again.name, again.integrity());
        assert_eq!(text("/"), page);
        assert!(text(offline::WORKER).contains(&again.integrity()));
    }
}
