//! Which crate, and which room of ours, how many bytes of the wasm come from.
//! Must not know which of them is too much.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use super::figure::Figure;

const PRODUCT: &str = "tornaconto";

/// The weights of a wasm that still has its names, each list with the heaviest first.
pub(crate) struct CodeSizes {
    /// All of it, functions by the crate that their code is written in.
    pub(crate) by_crate: Vec<Figure>,
    /// The functions alone, by the room of ours they are made for: `Vec<Line>::push` is written
    /// in `alloc`, and would not be there without `Line`.
    pub(crate) by_room: Vec<Figure>,
}

impl CodeSizes {
    /// The rooms that a lazy part is made for, each by the part's name.
    pub(crate) fn of_lazy_part(self, part: &str) -> Vec<Figure> {
        let named = |figure: Figure| Figure { name: format!("{part}: {}", figure.name), ..figure };
        self.by_room.into_iter().map(named).collect()
    }
}

/// Weighs it.
pub(crate) fn measure(wasm: &[u8]) -> Result<CodeSizes> {
    let module = Module::parse(wasm)?;
    let (mut by_crate, mut by_room) = (Sums::default(), Sums::default());
    for (index, bytes) in (module.imported..).zip(&module.functions) {
        let name = module.names.get(&index).map(String::as_str).unwrap_or_default();
        by_crate.add(format!("code of {}", crate_of(name)), *bytes);
        by_room.add(format!("code for {}", room_of(name)), *bytes);
    }
    by_crate.add("data: texts and constants".to_owned(), module.data);
    let counted = module.functions.iter().sum::<usize>().saturating_add(module.data);
    let rest = wasm.len().saturating_sub(counted).saturating_sub(module.names_length);
    by_crate.add("types, imports, tables".to_owned(), rest);
    Ok(CodeSizes { by_crate: by_crate.heaviest_first(), by_room: by_room.heaviest_first() })
}

#[derive(Default)]
struct Sums(BTreeMap<String, usize>);

impl Sums {
    fn add(&mut self, name: String, bytes: usize) {
        let sum = self.0.entry(name).or_default();
        *sum = sum.saturating_add(bytes);
    }

    fn heaviest_first(self) -> Vec<Figure> {
        let figures = self.0.into_iter().map(|(name, bytes)| Figure::bytes(name, bytes));
        let mut figures: Vec<Figure> = figures.collect();
        figures.sort_by(|one, other| other.value.total_cmp(&one.value));
        figures
    }
}

/// What matters of a wasm.
#[derive(Default)]
struct Module {
    /// Functions that come from outside; ours are counted from there on.
    imported: u32,
    functions: Vec<usize>,
    names: BTreeMap<u32, String>,
    data: usize,
    /// How long the names are; what is delivered has none.
    names_length: usize,
}

impl Module {
    fn parse(wasm: &[u8]) -> Result<Self> {
        let mut module = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.context("this is no wasm")? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let function =
                            matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                        module.imported = module.imported.saturating_add(u32::from(function));
                    }
                }
                Payload::CodeSectionEntry(body) => module.functions.push(body.range().len()),
                Payload::DataSection(section) => module.data = section.range().len(),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(names) = section.as_known() {
                        module.names_length = section.range().len();
                        module.add_names(names)?;
                    }
                }
                _ => {}
            }
        }
        Ok(module)
    }

    fn add_names(&mut self, names: wasmparser::NameSectionReader<'_>) -> Result<()> {
        for name in names {
            if let Name::Function(functions) = name? {
                for function in functions {
                    let function = function?;
                    let name = format!("{:#}", rustc_demangle::demangle(function.name));
                    self.names.insert(function.index, name);
                }
            }
        }
        Ok(())
    }
}

/// The crate that a function is written in; of ours, the room too.
fn crate_of(name: &str) -> String {
    match paths(name).next() {
        Some((PRODUCT, rest)) => room(rest),
        Some((name, _)) => name.to_owned(),
        None => "no crate".to_owned(),
    }
}

/// The first room of ours that a function's name speaks of.
fn room_of(name: &str) -> String {
    let ours = paths(name).find(|(name, _)| *name == PRODUCT);
    ours.map_or_else(|| "no room of ours".to_owned(), |(_, rest)| room(rest))
}

fn room(rest: &str) -> String {
    let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next();
    format!("{PRODUCT}::{}", name.unwrap_or_default())
}

/// Every `krate::rest` in a name, from the left: of `<T as Trait>::call` the type's crate comes
/// first, and where that is no path, as in `[u8]` or `&str`, the trait's.
fn paths(name: &str) -> impl Iterator<Item = (&str, &str)> {
    name.match_indices("::").filter_map(|(at, _)| {
        let (before, after) = (name.get(..at)?, name.get(at.saturating_add(2)..)?);
        let begin = before.rfind(|c: char| !c.is_alphanumeric() && c != '_');
        let (begin, word) = match begin {
            Some(place) => (before.get(..=place)?, before.get(place.saturating_add(1)..)?),
            None => ("", before),
        };
        // In the middle of a path there is another `::` before.
        (!word.is_empty() && !begin.ends_with("::")).then_some((word, after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_count_for_where_they_are_written() {
        for (name, place) in [
            ("tornaconto::ui::parts::field::field", "tornaconto::ui"),
            ("<tornaconto::domain::line::LineId as core::fmt::Debug>::fmt", "tornaconto::domain"),
            ("core::ptr::drop_in_place::<tornaconto::ui::Desk>", "core"),
            ("<[u8] as alloc::slice::Concat>::concat", "alloc"),
            ("<&mut tachys::view::A as core::fmt::Write>::write_str", "tachys"),
            ("memcpy", "no crate"),
            ("", "no crate"),
        ] {
            assert_eq!(crate_of(name), place, "{name}");
        }
    }

    #[test]
    fn functions_count_for_the_room_they_are_made_for() {
        let name = "<alloc::vec::Vec<tornaconto::ui::Row> as Drop>::drop";
        assert_eq!(room_of(name), "tornaconto::ui");
        assert_eq!(room_of("tornaconto::domain::credit::of"), "tornaconto::domain");
        assert_eq!(room_of("core::fmt::write"), "no room of ours");
    }

    #[test]
    fn every_byte_is_counted_once() {
        // A function that returns, in a module with nothing else.
        let wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x04\x01\x02\0\x0b";
        let figures = measure(wasm).unwrap();
        let total: f64 = figures.by_crate.iter().map(|figure| figure.value).sum();
        assert_eq!(total, f64::from(u32::try_from(wasm.len()).unwrap()));
        assert!(measure(b"no wasm").is_err());
    }
}
