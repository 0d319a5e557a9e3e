//! The architecture: which room may use which, what only some may name, and that no room has a circle
//! of files.

mod import_cycles;

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms that it may name.
const ALLOWED: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("document", &["domain"]),
    ("exchange", &["language", "document", "domain"]),
    ("persistence", &["document", "domain"]),
    ("language", &["document", "domain"]),
    ("browser", &["language", "domain"]),
    ("ui", &["browser", "language", "exchange", "persistence", "document", "domain"]),
    ("embed", &["browser", "ui", "language", "domain"]),
    ("method", &["language", "domain"]),
];

/// Where the rooms are.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source file of a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The rooms that a file names: `crate::room…`, in code or in a path.
fn named(source: &str) -> Vec<&str> {
    let after = source.split("crate::").skip(1);
    after
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap())
        .collect()
}

#[test]
fn rooms_use_only_the_rooms_they_may() {
    let root = root();
    for (room, allowed) in ALLOWED {
        let files = sources(&root.join(room));
        assert!(!files.is_empty(), "{room} has no files");
        for file in files {
            let source = fs::read_to_string(&file).unwrap();
            for name in named(&source) {
                let fine = name == room || allowed.contains(&name);
                assert!(fine, "{} uses `{name}`", file.display());
            }
        }
    }
}

#[test]
fn only_rooms_that_touch_the_page_name_the_web() {
    let root = root();
    for room in ["domain", "document", "exchange", "persistence", "language"] {
        for file in sources(&root.join(room)) {
            let source = fs::read_to_string(&file).unwrap();
            for name in ["web_sys", "js_sys", "wasm_bindgen", "leptos"] {
                assert!(!source.contains(name), "{} names `{name}`", file.display());
            }
        }
    }
}

#[test]
fn nothing_writes_markup_or_inline_style() {
    let root = root();
    for file in sources(&root) {
        let source = fs::read_to_string(&file).unwrap();
        for forbidden in ["inner_html", "set_inner_html", "style=\""] {
            assert!(!source.contains(forbidden), "{}: {forbidden}", file.display());
        }
    }
}
