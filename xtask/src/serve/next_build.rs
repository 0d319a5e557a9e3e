//! The same product as if it had been built again: every hashed file has another name.
//! Must not know who wants it, nor compile anything.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build::asset::{self, Asset};
use crate::build::service_worker;
use crate::folders;

/// What can be added to a file without changing what it does, by the file's extension.
const ADDITIONS: [(&str, &[u8]); 3] = [
    ("js", b"\n// again\n"),
    ("css", b"\n/* again */\n"),
    // An empty custom section of the name `a`.
    ("wasm", &[0, 2, 1, b'a']),
];

/// Writes the build after the one in a folder into another, uncompressed.
pub(super) fn write(build: &Path, worker: &str, next: &Path) -> Result<()> {
    for asset in next_build(read(build, "")?, worker)? {
        folders::write(&next.join(&asset.name), &asset.bytes)?;
    }
    Ok(())
}

/// The files of a build that a browser may ask for, but for the service worker.
fn read(folder: &Path, prefix: &str) -> Result<Vec<Asset>> {
    let mut assets = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            assets.extend(read(&entry.path(), &format!("{name}/"))?);
        } else if is_part_of_the_product(&name) {
            let bytes = fs::read(entry.path()).with_context(|| name.clone())?;
            assets.push(Asset::stable(&name, bytes));
        }
    }
    assets.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(assets)
}

fn is_part_of_the_product(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    matches!(extension, Some("html" | "js" | "css" | "wasm")) && name != service_worker::NAME
}

/// None of the hashed files is what or where it was; `worker` is the service worker's source.
fn next_build(build: Vec<Asset>, worker: &str) -> Result<Vec<Asset>> {
    let mut changes = Vec::new();
    let mut next = Vec::new();
    let renamed = |asset: Asset, changes: &[(String, String)]| {
        let text = String::from_utf8_lossy(&asset.bytes).into_owned();
        let text = changes.iter().fold(text, |text, (from, to)| text.replace(from, to));
        Asset::stable(&asset.name, text)
    };
    let (hashed, stable): (Vec<_>, Vec<_>) =
        build.into_iter().partition(|asset| asset::has_hash(&asset.name));
    // Scripts last: they name the others.
    let (scripts, others): (Vec<_>, Vec<_>) =
        hashed.into_iter().partition(|asset| asset.name.ends_with(".js"));
    for before in others.into_iter().chain(scripts) {
        let (name, integrity) = (before.name.clone(), before.integrity());
        let after = match name.ends_with(".js") {
            true => rebuilt(renamed(before, &changes)),
            false => rebuilt(before),
        };
        changes.push((integrity, after.integrity()));
        changes.push((name, after.name.clone()));
        next.push(after);
    }
    next.extend(stable.into_iter().map(|asset| renamed(asset, &changes)));
    let worker = service_worker::fill(worker, next.iter())?;
    next.push(worker);
    Ok(next)
}

/// A hashed file that does the same, under another name.
fn rebuilt(asset: Asset) -> Asset {
    let (name, extension) = asset.name.rsplit_once('.').unwrap_or((&asset.name, ""));
    let stem = name.rsplit_once('-').map_or(name, |(stem, _)| stem);
    let addition = ADDITIONS.iter().find(|(known, _)| *known == extension);
    let addition = addition.map_or(&[][..], |(_, bytes)| *bytes);
    Asset::hashed(stem, extension, [asset.bytes.as_slice(), addition].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hashed_file_has_another_name_and_is_named_by_it() {
        let style = Asset::hashed("page", "css", "p {}");
        let script = Asset::hashed("a", "js", format!("see(\"{}\")", style.name));
        let page = format!("<link href={} integrity={}>", style.name, style.integrity());
        let old = style.name.clone();
        let build = vec![script, style, Asset::stable("index.html", page)];
        let next = next_build(build, "'__BUILD__' __LASTING__ __CHANGING__").unwrap();
        let text = |name: &str| {
            let asset = next.iter().find(|asset| asset.name == name).unwrap();
            String::from_utf8_lossy(&asset.bytes).into_owned()
        };
        assert!(next.iter().all(|asset| asset.name != old));
        let again = Asset::hashed("page", "css", "p {}\n/* again */\n");
        assert_eq!(text(&again.name), "p {}\n/* again */\n");
        let named = format!("see(\"{}\")\n// again\n", again.name);
        assert_eq!(text(&Asset::hashed("a", "js", &*named).name), named);
        let page = format!("<link href={} integrity={}>", again.name, again.integrity());
        assert_eq!(text("index.html"), page);
        assert!(text(service_worker::NAME).contains(&again.integrity()));
    }

    #[test]
    fn compressed_forms_and_the_manifest_are_not_part_of_the_product() {
        for name in ["it/index.html", "tornaconto.js", "areas-d323737843.css"] {
            assert!(is_part_of_the_product(name), "{name}");
        }
        for name in ["it/index.html.br", "tornaconto.js.gz", "manifest.json", service_worker::NAME]
        {
            assert!(!is_part_of_the_product(name), "{name}");
        }
    }
}
