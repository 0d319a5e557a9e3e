//! Splits what is loaded lazily off the compiled wasm: a part for each name that split points have, and one for
//! what several of them share. Must not know what the code does, nor how it is delivered.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use walrus::{Module, ModuleConfig};
use wasm_split_cli_support::{Options, transform};

use crate::folders;

/// Where the first part imports the fetching of the others from. Nothing lies there.
pub(crate) const IMPORTED_FROM: &str = "./lazy.js";

/// What such an import is called, before the name of its split points.
pub(crate) const IMPORT_PREFIX: &str = "__wasm_split_load_";

/// A wasm in parts.
pub(crate) struct Split {
    /// What is loaded first; it still has to be bound.
    pub(crate) first: Vec<u8>,
    /// What is loaded lazily.
    pub(crate) lazy: LazyParts,
}

/// Parts that are loaded lazily.
#[derive(Debug, Default)]
pub(crate) struct LazyParts {
    /// Each by its name.
    pub(crate) parts: BTreeMap<String, Vec<u8>>,
    /// The parts that have to be there for the split points of a name.
    pub(crate) split_points: BTreeMap<String, Vec<String>>,
}

/// Splits a wasm that was linked with its relocations. `place` is used, and emptied first.
pub(crate) fn split(wasm: &[u8], place: &Path) -> Result<Split> {
    folders::make_empty(place)?;
    let first = place.join("first.wasm");
    let mut options = Options::new(wasm);
    options.output_dir = place;
    options.main_out_path = &first;
    options.link_name = IMPORTED_FROM;
    let made =
        transform(options).map_err(|error| anyhow!("the wasm cannot be split: {error:?}"))?;
    let parts = made.split_modules.iter().map(|file| read_part(file)).collect::<Result<_>>()?;
    let split_points = made.prefetch_map.into_iter().collect();
    Ok(Split { first: read(&first)?, lazy: LazyParts { parts, split_points } })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} could not be read", file.display()))
}

fn read_part(file: &Path) -> Result<(String, Vec<u8>)> {
    let name = file.file_stem().context("a part has no name")?;
    Ok((name.to_string_lossy().into_owned(), read(file)?))
}

/// A part as short as the first is after binding: without names, and every number as short as it
/// can be; the linker leaves room in them.
pub(crate) fn without_names(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut part = config.parse(wasm).context("a part cannot be read")?;
    Ok(without_custom_sections(&mut part).emit_wasm())
}

/// Sections that only tools read.
fn without_custom_sections(part: &mut Module) -> &mut Module {
    let customs: Vec<_> = part.customs.iter().map(|(id, _)| id).collect();
    for custom in customs {
        part.customs.delete(custom);
    }
    part
}
