//! Everything a site may give out, held in memory by path.
//! Must not know who asks. A path that is not a key here leads nowhere, so none leads outside.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use crate::asset::{self, Asset};

/// A file and the forms it may travel in.
#[derive(Debug, Clone, Default)]
pub(crate) struct File {
    /// What it is.
    pub(crate) mime: &'static str,
    /// As it is.
    pub(crate) plain: Arc<[u8]>,
    /// Compressed at build time.
    pub(crate) br: Option<Arc<[u8]>>,
    /// Compressed at build time.
    pub(crate) gz: Option<Arc<[u8]>>,
    /// Whether its name holds its hash, so that it may be kept for ever.
    pub(crate) lasting: bool,
}

/// What a path leads to.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    /// A file.
    File(&'a File),
    /// A directory asked for without its final slash, which would break its relative addresses.
    Directory,
    /// Nothing.
    Nothing,
}

/// Files by their path, without a leading slash.
#[derive(Debug, Default, Clone)]
pub(crate) struct Files(BTreeMap<String, File>);

impl Files {
    /// Reads everything below a directory.
    pub(crate) fn load(directory: &Path) -> Result<Self> {
        let mut found = BTreeMap::new();
        read_into(&mut found, directory, "")?;
        let mut files = BTreeMap::new();
        for (path, plain) in &found {
            if compressed(path, &found) {
                continue;
            }
            let form = |extension: &str| found.get(&format!("{path}.{extension}")).cloned();
            let file = File {
                mime: mime(path),
                plain: plain.clone(),
                br: form("br"),
                gz: form("gz"),
                lasting: asset::has_hash(path),
            };
            files.insert(path.clone(), file);
        }
        Ok(Self(files))
    }

    /// Files that were never written, uncompressed.
    pub(crate) fn of(assets: Vec<Asset>) -> Self {
        let file = |asset: Asset| {
            let file = File {
                mime: mime(&asset.name),
                lasting: asset::has_hash(&asset.name),
                plain: asset.bytes.into(),
                ..File::default()
            };
            (asset.name, file)
        };
        Self(assets.into_iter().map(file).collect())
    }

    /// All of them with their paths.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &File)> {
        self.0.iter()
    }

    /// Leaves one out.
    pub(crate) fn remove(&mut self, path: &str) {
        self.0.remove(path);
    }

    /// What the path of an address leads to. It was decoded, and begins with a slash or not.
    pub(crate) fn find(&self, path: &str) -> Found<'_> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let index = |directory: &str| self.0.get(&format!("{directory}index.html"));
        if let Some(file) = self.0.get(path) {
            Found::File(file)
        } else if path.is_empty() || path.ends_with('/') {
            index(path).map_or(Found::Nothing, Found::File)
        } else if index(&format!("{path}/")).is_some() {
            Found::Directory
        } else {
            Found::Nothing
        }
    }

    /// Changes every page. What was compressed is no longer the same, so it goes.
    pub(crate) fn change_pages(&mut self, change: impl Fn(&str) -> String) {
        for (path, file) in &mut self.0 {
            if path.ends_with(".html") {
                let page = change(&String::from_utf8_lossy(&file.plain));
                file.plain = page.into_bytes().into();
                file.br = None;
                file.gz = None;
            }
        }
    }
}

type Contents = BTreeMap<String, Arc<[u8]>>;

fn read_into(found: &mut Contents, directory: &Path, prefix: &str) -> Result<()> {
    let entries = fs::read_dir(directory)
        .with_context(|| format!("{} could not be read", directory.display()))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_into(found, &entry.path(), &format!("{path}/"))?;
        } else {
            let bytes = fs::read(entry.path()).with_context(|| path.clone())?;
            found.insert(path, bytes.into());
        }
    }
    Ok(())
}

/// Whether this is only another form of a file that is there too.
fn compressed(path: &str, found: &Contents) -> bool {
    let plain = path.strip_suffix(".br").or(path.strip_suffix(".gz"));
    plain.is_some_and(|plain| found.contains_key(plain))
}

/// What a file is, by its name.
pub(crate) fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Files {
        let names = ["index.html", "it/index.html", "a.js"];
        let file = |name: &str| {
            let file = File { br: Some(Arc::default()), ..File::default() };
            (name.to_owned(), file)
        };
        Files(names.into_iter().map(file).collect())
    }

    #[test]
    fn directories_lead_to_their_index() {
        let files = some();
        for path in ["/", "", "/it/", "/index.html", "/a.js"] {
            assert!(matches!(files.find(path), Found::File(_)), "{path}");
        }
        assert!(matches!(files.find("/it"), Found::Directory));
    }

    #[test]
    fn no_path_leads_outside() {
        let files = some();
        for path in ["/../a.js", "/it/../a.js", "//a.js", "/./a.js", "/etc/passwd", "/it//"] {
            assert!(matches!(files.find(path), Found::Nothing), "{path}");
        }
    }

    #[test]
    fn changed_pages_lose_their_compressed_form() {
        let mut files = some();
        files.change_pages(|_| "new".to_owned());
        let Found::File(page) = files.find("/it/") else {
            panic!("the page is gone");
        };
        assert_eq!((&*page.plain, &page.br), (&b"new"[..], &None));
        let Found::File(script) = files.find("/a.js") else {
            panic!("the script is gone");
        };
        assert!(script.br.is_some());
    }

    #[test]
    fn browsers_are_told_what_a_file_is() {
        assert_eq!(mime("a/b.wasm"), "application/wasm");
        assert_eq!(mime("b.js"), "text/javascript; charset=utf-8");
        assert_eq!(mime("LICENSE"), "application/octet-stream");
    }
}
