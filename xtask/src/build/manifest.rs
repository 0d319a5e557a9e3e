//! What a build consists of and how large each part is, for people and for machines.
//! Must not know which size is allowed.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::build::compress::Compressed;

/// Bytes of something, as they are and as they travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// Uncompressed.
    pub(crate) raw: usize,
    /// Brotli, quality 11.
    pub(crate) br: usize,
    /// gzip, level 9.
    pub(crate) gz: usize,
}

impl std::iter::Sum for Sizes {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), |sum, next| Self {
            raw: sum.raw.saturating_add(next.raw),
            br: sum.br.saturating_add(next.br),
            gz: sum.gz.saturating_add(next.gz),
        })
    }
}

/// One delivered file.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Its path below `dist`.
    pub(crate) name: String,
    /// How large it is.
    pub(crate) sizes: Sizes,
    integrity: String,
}

/// All delivered files.
#[derive(Debug)]
pub(crate) struct Manifest {
    entries: Vec<Entry>,
    first_load: Vec<String>,
}

impl Manifest {
    /// `shared` names what every one of `pages` loads. The first load is counted with the
    /// heaviest page, so that no language may exceed what is said.
    pub(crate) fn new(files: &[Compressed], pages: &[String], shared: &[String]) -> Result<Self> {
        let entries: Vec<Entry> = files.iter().map(entry).collect();
        let heaviest = entries
            .iter()
            .filter(|entry| pages.contains(&entry.name))
            .max_by_key(|entry| entry.sizes.br)
            .context("there is no page among the files")?;
        let first_load = std::iter::once(&heaviest.name).chain(shared).cloned().collect();
        Ok(Self { entries, first_load })
    }

    /// The files, in the order of the build.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How large one file is.
    pub(crate) fn sizes_of(&self, name: &str) -> Option<Sizes> {
        let entry = self.entries.iter().find(|entry| entry.name == name)?;
        Some(entry.sizes)
    }

    /// Everything a first visit to a page loads, together.
    pub(crate) fn first_load(&self) -> Sizes {
        self.first_load.iter().filter_map(|name| self.sizes_of(name)).sum()
    }

    /// What is written beside the files.
    pub(crate) fn to_json(&self) -> String {
        let files: Vec<Value> = self.entries.iter().map(entry_json).collect();
        let total = self.first_load();
        let manifest = json!({
            "files": files,
            "first_load": {
                "files": self.first_load,
                "bytes": total.raw,
                "br": total.br,
                "gz": total.gz,
            },
        });
        format!("{manifest:#}\n")
    }

    /// The sizes for people.
    pub(crate) fn format_table(&self) -> String {
        let longest = self.entries.iter().map(|entry| entry.name.len()).max();
        let width = longest.unwrap_or(0).max("first load".len());
        let mut table = format!("{:width$} {:>10} {:>9} {:>9}\n", "file", "raw", "br", "gz");
        for entry in &self.entries {
            push_row(&mut table, width, &entry.name, entry.sizes);
        }
        push_row(&mut table, width, "first load", self.first_load());
        table.truncate(table.trim_end().len());
        table
    }
}

fn entry(file: &Compressed) -> Entry {
    Entry {
        name: file.asset.name.clone(),
        sizes: Sizes { raw: file.asset.bytes.len(), br: file.br.len(), gz: file.gz.len() },
        integrity: file.asset.integrity(),
    }
}

fn entry_json(entry: &Entry) -> Value {
    json!({
        "name": entry.name,
        "bytes": entry.sizes.raw,
        "br": entry.sizes.br,
        "gz": entry.sizes.gz,
        "integrity": entry.integrity,
    })
}

fn push_row(table: &mut String, width: usize, name: &str, sizes: Sizes) {
    // Writing into a string cannot fail.
    let _ = writeln!(
        table,
        "{name:width$} {:>10} {:>9} {:>9}",
        format_grouped(sizes.raw),
        format_grouped(sizes.br),
        format_grouped(sizes.gz)
    );
}

/// `1234567` → `1,234,567`.
pub(crate) fn format_grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && digits.len().saturating_sub(place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::asset::Asset;
    use crate::build::compress;

    #[test]
    fn the_first_load_counts_the_heaviest_page_once() {
        let files = compress::compress_all(vec![
            Asset::stable("index.html", "short"),
            Asset::stable("it/index.html", "rather longer than the other one"),
            Asset::stable("tornaconto.js", "loader"),
        ])
        .unwrap();
        let pages = ["index.html".to_owned(), "it/index.html".to_owned()];
        let manifest = Manifest::new(&files, &pages, &["tornaconto.js".to_owned()]).unwrap();
        assert_eq!(manifest.first_load().raw, 32 + 6);
        let json: Value = serde_json::from_str(&manifest.to_json()).unwrap();
        assert_eq!(json["files"][2]["name"], "tornaconto.js");
        assert_eq!(json["first_load"]["files"][0], "it/index.html");
        assert!(Manifest::new(&files, &[], &[]).is_err());
    }

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(format_grouped(7), "7");
        assert_eq!(format_grouped(123), "123");
        assert_eq!(format_grouped(1_234_567), "1,234,567");
    }
}
