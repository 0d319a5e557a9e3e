//! How many bytes a visit may cost, and whether a build keeps to it.
//! Must not know how the bytes came about.

use anyhow::{Context, Result, bail};

use crate::bundle::LOADER;
use crate::manifest::{Manifest, grouped};

/// A limit on what travels, in bytes after Brotli.
#[derive(Debug)]
pub(crate) struct Limit {
    /// What is limited.
    pub(crate) name: &'static str,
    /// What it is.
    pub(crate) bytes: usize,
    /// More than this fails.
    pub(crate) budget: usize,
    /// What we are after, where it is less than the budget.
    pub(crate) aim: Option<usize>,
}

impl Limit {
    fn kept(&self) -> bool {
        self.bytes <= self.budget
    }

    /// The limit for people.
    pub(crate) fn line(&self) -> String {
        let aim = self.aim.map_or_else(String::new, |aim| {
            let met = if self.bytes <= aim { "met" } else { "not met" };
            format!(", aim {} ({met})", grouped(aim))
        });
        format!("{}: {} bytes of {}{aim}", self.name, grouped(self.bytes), grouped(self.budget))
    }
}

/// The limits, filled with what a build weighs.
pub(crate) fn limits(manifest: &Manifest) -> Result<Vec<Limit>> {
    let loader = manifest.sizes_of(LOADER).context("the build has no loader")?;
    Ok(vec![
        Limit {
            name: "first load",
            bytes: manifest.first_load().br,
            budget: 150_000,
            aim: Some(100_000),
        },
        Limit { name: "element script", bytes: loader.br, budget: 3_000, aim: None },
    ])
}

/// Prints every limit and fails when one is exceeded.
pub(crate) fn check(manifest: &Manifest) -> Result<()> {
    let limits = limits(manifest)?;
    for limit in &limits {
        println!("{}", limit.line());
    }
    match limits.iter().find(|limit| !limit.kept()) {
        Some(limit) => bail!("over budget: {}", limit.line()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_says_where_it_stands() {
        let limit =
            |bytes| Limit { name: "first load", bytes, budget: 150_000, aim: Some(100_000) };
        let near = limit(120_000);
        assert!(near.kept());
        assert_eq!(near.line(), "first load: 120,000 bytes of 150,000, aim 100,000 (not met)");
        assert!(limit(150_000).kept());
        assert!(!limit(150_001).kept());
    }
}
