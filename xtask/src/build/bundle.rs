//! Turns the sources into `dist`: everything a visitor's browser may ask for.
//! Must not know how it is served, nor which size is too much.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::build::asset::Asset;
use crate::build::compress::{self, Compressed};
use crate::build::css;
use crate::build::javascript;
use crate::build::manifest::Manifest;
use crate::build::pages::{self, Page, Values};
use crate::build::service_worker;
use crate::build::wasm::{self, BoundWasm};
use crate::build::wasm_split::LazyParts;
use crate::folders;
use crate::workspace::Workspace;

/// The one name that never changes: what pages of others embed.
pub(crate) const LOADER: &str = "tornaconto.js";

/// Builds everything and puts it in the place of the last build, which stays when this fails.
pub(crate) fn build(workspace: &Workspace) -> Result<Manifest> {
    let (bound, pages) = compile(workspace);
    let (bound, pages) = (bound?, pages?);
    let parts = Parts::collect(workspace, bound)?;
    let mut written = write_pages(workspace, &parts, &pages)?;
    let worker = workspace.read("src/page/service-worker.js")?;
    let worker = service_worker::fill(&worker, written.iter().chain(parts.assets()))?;
    written.push(worker);
    println!("compressing");
    let page_names: Vec<String> = pages.into_iter().map(|page| page.path).collect();
    let shared: Vec<String> = parts.names();
    let files = compress::compress_all(written.into_iter().chain(parts.into_assets()).collect())?;
    let manifest = Manifest::new(&files, &page_names, &shared)?;
    replace_dist(&workspace.dist(), &files, &manifest)?;
    Ok(manifest)
}

/// The product for the browser, and natively for what it says of itself: side by side, because the
/// last crate of the wasm takes minutes on one core.
fn compile(workspace: &Workspace) -> (Result<BoundWasm>, Result<Vec<Page>>) {
    std::thread::scope(|scope| {
        let pages = scope.spawn(|| pages::first_paint(workspace));
        let bound = wasm::compile(workspace);
        let pages = pages.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (bound, pages)
    })
}

/// What is loaded lazily.
struct LazyAssets {
    parts: BTreeMap<String, Asset>,
    split_points: BTreeMap<String, Vec<String>>,
}

impl LazyAssets {
    fn new(lazy: LazyParts) -> Self {
        // After their split points: what several share is called after none of them.
        let asset = |(name, wasm): (String, Vec<u8>)| {
            let stem = name.replace("split_", "").replace('_', "-");
            (name, Asset::hashed(&stem, "wasm", wasm))
        };
        Self { parts: lazy.parts.into_iter().map(asset).collect(), split_points: lazy.split_points }
    }

    fn split_points(&self) -> Vec<&str> {
        self.split_points.keys().map(String::as_str).collect()
    }

    /// What fetches them, told their names and hashes.
    fn loader_script(&self, source: &str) -> Result<String> {
        let place = "__PARTS__";
        if !source.contains(place) {
            bail!("src/embed/lazy.js has no {place}");
        }
        let part =
            |name: &String| self.parts.get(name).map(|part| json!([part.name, part.integrity()]));
        let parts: BTreeMap<&String, Vec<Value>> = self
            .split_points
            .iter()
            .map(|(split_point, parts)| (split_point, parts.iter().filter_map(part).collect()))
            .collect();
        Ok(source.replace(place, &json!(parts).to_string()))
    }
}

/// What every page loads, and what it loads lazily.
struct Parts {
    loader: Asset,
    glue: Asset,
    journal: Asset,
    wasm: Asset,
    style: Asset,
    areas: Asset,
    rest: Asset,
    page_style: Asset,
    early: Asset,
    offline: Asset,
    lazy: Vec<Asset>,
}

impl Parts {
    fn collect(workspace: &Workspace, bound: wasm::BoundWasm) -> Result<Self> {
        let lazy = LazyAssets::new(bound.lazy);
        let lazy_loader = lazy.loader_script(&workspace.read("src/embed/lazy.js")?)?;
        let script = bound.script.with_lazy_loader(&lazy_loader, &lazy.split_points())?;
        let areas = Asset::hashed("areas", "css", bundle_style(workspace, "areas.css")?);
        let rest = javascript::minify(&workspace.read("src/embed/rest.js")?);
        let rest = Asset::hashed("rest", "js", rest);
        let named = [("AREAS", &areas), ("REST", &rest)];
        let view = fill("src/embed/view.js", &workspace.read("src/embed/view.js")?, &named)?;
        let glue = [script, view].join("\n");
        let glue = Asset::hashed("tornaconto", "js", javascript::minify(&glue));
        let wasm = Asset::hashed("tornaconto", "wasm", bound.wasm);
        let style = Asset::hashed("tornaconto", "css", bundle_style(workspace, "element.css")?);
        let page = css::minify(&workspace.read("style/page.css")?);
        let early = javascript::minify(&workspace.read("src/page/early.js")?);
        let offline = javascript::minify(&workspace.read("src/page/offline.js")?);
        let journal = javascript::minify(&workspace.read("src/browser/journal.js")?);
        let journal = Asset::hashed("journal", "js", journal);
        let loader = javascript::minify(&workspace.read("src/embed/loader.js")?);
        let named = [("GLUE", &glue), ("JOURNAL", &journal), ("WASM", &wasm), ("STYLE", &style)];
        let loader = fill("src/embed/loader.js", &loader, &named)?;
        Ok(Self {
            loader: Asset::stable(LOADER, loader),
            glue,
            journal,
            wasm,
            style,
            areas,
            rest,
            page_style: Asset::hashed("page", "css", page),
            early: Asset::hashed("early", "js", early),
            offline: Asset::hashed("offline", "js", offline),
            lazy: lazy.parts.into_values().collect(),
        })
    }

    /// What the template may call them.
    fn named_assets(&self) -> [(&'static str, &Asset); 8] {
        [
            ("loader", &self.loader),
            ("glue", &self.glue),
            ("journal", &self.journal),
            ("wasm", &self.wasm),
            ("style", &self.style),
            ("page_style", &self.page_style),
            ("early", &self.early),
            ("offline", &self.offline),
        ]
    }

    fn values(&self) -> Values {
        let mut values = Values::new();
        for (name, asset) in self.named_assets() {
            values.insert(format!("asset.{name}"), asset.name.clone());
            values.insert(format!("integrity.{name}"), asset.integrity());
        }
        values
    }

    fn names(&self) -> Vec<String> {
        self.named_assets().map(|(_, asset)| asset.name.clone()).into_iter().collect()
    }

    fn assets(&self) -> impl Iterator<Item = &Asset> + Clone {
        let first = self.named_assets().map(|(_, asset)| asset);
        first.into_iter().chain([&self.areas, &self.rest]).chain(&self.lazy)
    }

    fn into_assets(self) -> impl Iterator<Item = Asset> {
        let Self {
            loader,
            glue,
            journal,
            wasm,
            style,
            areas,
            rest,
            page_style,
            early,
            offline,
            lazy,
        } = self;
        let first = [loader, glue, journal, wasm, style, page_style, early, offline];
        first.into_iter().chain([areas, rest]).chain(lazy)
    }
}

fn bundle_style(workspace: &Workspace, index: &str) -> Result<String> {
    let index = format!("style/{index}");
    css::bundle(&workspace.read(&index)?, |file| workspace.read(&format!("style/{file}")))
        .context(index)
}

/// Tells a script, which lies at a path, the names and hashes of this build.
fn fill(path: &str, script: &str, named: &[(&str, &Asset)]) -> Result<String> {
    let mut filled = script.to_owned();
    for (name, asset) in named {
        let place = format!("__{name}__");
        if !filled.contains(&place) {
            bail!("{path} has no \"{place}\"");
        }
        filled = filled
            .replace(&place, &asset.name)
            .replace(&format!("__{name}_INTEGRITY__"), &asset.integrity());
    }
    Ok(filled)
}

fn write_pages(workspace: &Workspace, parts: &Parts, pages: &[Page]) -> Result<Vec<Asset>> {
    let template = workspace.read("index.html")?;
    let shared = parts.values();
    let write = |page: &Page| {
        let mut values = shared.clone();
        values.extend(page.values.clone());
        let html = pages::fill(&template, &values).with_context(|| page.path.clone())?;
        Ok(Asset::stable(&page.path, html))
    };
    pages.iter().map(write).collect()
}

/// Writes beside the last build and swaps, so that nobody ever reads half a build.
fn replace_dist(dist: &Path, files: &[Compressed], manifest: &Manifest) -> Result<()> {
    let next = dist.with_extension("new");
    let last = dist.with_extension("old");
    folders::remove(&next)?;
    for file in files {
        let path = next.join(&file.asset.name);
        folders::write(&path, &file.asset.bytes)?;
        folders::write(&with_extra_extension(&path, "br"), &file.br)?;
        folders::write(&with_extra_extension(&path, "gz"), &file.gz)?;
    }
    folders::write(&next.join("manifest.json"), manifest.to_json().as_bytes())?;
    folders::remove(&last)?;
    if dist.exists() {
        fs::rename(dist, &last).context("the last build could not be moved away")?;
    }
    fs::rename(&next, dist).context("the new build could not be moved to dist")?;
    folders::remove(&last)
}

/// `tornaconto.js` → `tornaconto.js.br`.
fn with_extra_extension(path: &Path, extension: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_told_every_name_and_hash() {
        let asset = |extension| Asset::hashed("t", extension, extension);
        let (glue, wasm, style) = (asset("js"), asset("wasm"), asset("css"));
        let source = r#"a("__GLUE__", "__GLUE_INTEGRITY__", "__WASM__", "__WASM_INTEGRITY__",
            "__STYLE__", "__STYLE_INTEGRITY__")"#;
        let named = [("GLUE", &glue), ("WASM", &wasm), ("STYLE", &style)];
        let loader = fill("loader.js", source, &named).unwrap();
        assert!(!loader.contains("__"), "{loader}");
        for part in [&glue, &wasm, &style] {
            assert!(loader.contains(&format!("\"{}\"", part.name)));
            assert!(loader.contains(&format!("\"{}\"", part.integrity())));
        }
        assert!(fill("loader.js", "\"__GLUE__\"", &named).is_err());
    }

    #[test]
    fn the_lazy_loader_is_told_their_names_and_hashes() {
        let part = |name: &str| (name.to_owned(), b"wasm".to_vec());
        let lazy = LazyAssets::new(LazyParts {
            parts: [part("split_details"), part("chunk_3")].into(),
            split_points: [(
                "details".to_owned(),
                vec!["chunk_3".to_owned(), "split_details".to_owned()],
            )]
            .into(),
        });
        let [shared, details] =
            ["chunk-3", "details"].map(|stem| Asset::hashed(stem, "wasm", "wasm"));
        let told = [&shared, &details].map(|part| json!([part.name, part.integrity()]));
        let lazy_loader = lazy.loader_script("const parts = __PARTS__;").unwrap();
        assert_eq!(lazy_loader, format!("const parts = {};", json!({ "details": told })));
        assert_eq!(lazy.split_points(), ["details"]);
        assert!(lazy.loader_script("const parts = {};").is_err());
    }

    #[test]
    fn compressed_forms_stand_beside_the_file() {
        let path = with_extra_extension(Path::new("dist/it/index.html"), "br");
        assert_eq!(path, Path::new("dist/it/index.html.br"));
    }
}
