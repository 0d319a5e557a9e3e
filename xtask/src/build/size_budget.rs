//! How many bytes a visit may cost, and whether a build keeps to it.
//! Must not know how the bytes came about.

use anyhow::{Context, Result, bail};

use crate::build::bundle::LOADER;
use crate::build::manifest::{Manifest, format_grouped};

/// A limit on what travels, in bytes after Brotli.
#[derive(Debug)]
pub(crate) struct Limit {
    /// What is limited.
    pub(crate) name: &'static str,
    /// What it is.
    pub(crate) bytes: usize,
    /// More than this fails: a little above what a build weighs. Whatever raises it says why.
    pub(crate) ceiling: usize,
    /// What it may weigh by design.
    pub(crate) budget: usize,
    /// What we are after, where it is less than the budget.
    pub(crate) aim: Option<usize>,
}

impl Limit {
    fn is_kept(&self) -> bool {
        self.bytes <= self.ceiling
    }

    /// The limit for people.
    pub(crate) fn format_line(&self) -> String {
        let stands = |name: &str, goal: usize| {
            let met = if self.bytes <= goal { "met" } else { "not met" };
            format!(", {name} {} ({met})", format_grouped(goal))
        };
        let aim = self.aim.map_or_else(String::new, |aim| stands("aim", aim));
        let budget = stands("budget", self.budget);
        let (bytes, ceiling) = (format_grouped(self.bytes), format_grouped(self.ceiling));
        format!("{}: {bytes} bytes, ceiling {ceiling}{budget}{aim}", self.name)
    }
}

/// The limits, filled with what a build weighs.
pub(crate) fn limits(manifest: &Manifest) -> Result<Vec<Limit>> {
    let loader = manifest.sizes_of(LOADER).context("the build has no loader")?;
    Ok(vec![
        Limit {
            name: "first load",
            bytes: manifest.first_load().br,
            // Views in Leptos's own idiom, what reads numbers, and the remarks: whoever opens the
            // page is answered without a second round trip, and whoever knows Leptos knows the code.
            // Reading a number with its sign, showing each by one rule, and searching payback beyond
            // the horizon weigh 20 KB: every keystroke needs them. What is said beside what was pressed,
            // the example's lines that one's own cases set aside, keys for areas and cases, the one bar, and
            // what an element holds out against in a page that sets the same attribute again, speaks
            // another language or scales its texts weigh 15 KB: they are there from the first press on.
            // The example's survey and KPIs are a part of the document from the start, a fifth area has its
            // tab, and the survey its faces: 7 KB.
            // Figures honour a scenario, say whose they are and what they were, and every bar is a button:
            // 13 KB.
            ceiling: 296_000,
            budget: 260_000,
            aim: Some(200_000),
        },
        Limit {
            name: "everything together",
            bytes: manifest.entries().iter().map(|entry| entry.sizes.br).sum(),
            // The stored form by derive weighs 17 KB more than by hand; exact integers that count rates
            // of return, recurring costs and a version more of the stored form weigh 20 KB.
            // Tables as people write them weigh 90 KB, all of it in the dialog that reads them: columns told
            // by their values, currencies, totals, rows that correct cases, letters of other encodings,
            // faults that are mended there, and reading in steps.
            // The overview, the respondent's face, the room, answers that are mended one by one, distributions,
            // the trend and the goal weigh 100 KB, fetched when one of their areas is opened.
            // What if weighs 150 KB, fetched with the first touch or when the page is idle: scenarios, ranges and
            // chance, the lines behind every bar, presenting, then and now.
            ceiling: 1_200_000,
            budget: 850_000,
            aim: Some(600_000),
        },
        Limit {
            name: "element script",
            bytes: loader.br,
            ceiling: 3_000,
            budget: 3_000,
            aim: None,
        },
    ])
}

/// Prints every limit and fails when one is exceeded.
pub(crate) fn check(manifest: &Manifest) -> Result<()> {
    let limits = limits(manifest)?;
    for limit in &limits {
        println!("{}", limit.format_line());
    }
    if let Some(limit) = limits.iter().find(|limit| !limit.is_kept()) {
        bail!("too heavy: {}", limit.format_line());
    }
    let wasm = manifest.entries().iter().filter(|entry| entry.name.ends_with(".wasm")).count();
    println!("files of wasm: {wasm}, at most {MAX_WASM_FILES}");
    if wasm > MAX_WASM_FILES {
        bail!("too many files of wasm: {wasm}; code that several split points share is one each");
    }
    Ok(())
}

/// Each is a request: the first, three lazy ones, and what each two or all of these share.
const MAX_WASM_FILES: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_says_where_it_stands() {
        let limit = |bytes| Limit {
            name: "first load",
            bytes,
            ceiling: 160_000,
            budget: 150_000,
            aim: Some(100_000),
        };
        let line = "first load: 120,000 bytes, ceiling 160,000, budget 150,000 (met), aim 100,000 (not met)";
        assert_eq!(limit(120_000).format_line(), line);
        assert!(limit(160_000).is_kept());
        assert!(!limit(160_001).is_kept());
    }
}
