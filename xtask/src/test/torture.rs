//! Lets every fault happen many times, in the browsers and to stored bytes, and keeps the counts.
//! Must not know what a fault does: `tests/journeys` and `tests/native` do.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::arguments::TortureOptions;
use crate::build::bundle;
use crate::build::manifest::format_grouped;
use crate::test::browsers;
use crate::test::environment::Environment;
use crate::toolchain;
use crate::workspace::Workspace;

/// The row that needs no browser.
const STORED_BYTES: &str = "bytes";

/// How many variants of stored bytes are tried.
const VARIANTS: u64 = 100_000;

/// The test that tries them, and the line by which it says what it counted.
const BYTES_TEST: &str = "whatever_becomes_of_stored_bytes";
const COUNTED: &str = "counted: ";

/// The columns after the row and the browser.
const COUNTS: [(&str, &str); 5] = [
    ("tried", "tried"),
    ("acknowledged", "acknowledged"),
    ("lost", "lost"),
    ("unopened", "did not open"),
    ("broken", "broken"),
];

/// Runs the rows that were asked for, prints a table, and writes `torture.json` into the target
/// directory. Fails where anything did not hold.
pub(crate) fn run(workspace: &Workspace, options: &TortureOptions) -> Result<()> {
    let seed = options.seed.unwrap_or_else(random_seed);
    println!("seed {seed}; `--seed {seed}` makes the same choices again");
    let mut rows = Vec::new();
    if options.rows.is_empty() || options.rows.iter().any(|row| row == STORED_BYTES) {
        rows.push(torture_stored_bytes(workspace, options, seed)?);
    }
    if options.rows.is_empty() || options.rows.iter().any(|row| row != STORED_BYTES) {
        rows.extend(torture_in_browsers(workspace, options, seed)?);
    }
    if rows.is_empty() {
        bail!("there is no row {}", options.rows.join(", "));
    }
    println!("\n{}", format_table(&rows));
    let file = workspace.target().join("torture.json");
    let kept = json!({ "seed": seed, "percent": options.percent, "rows": rows });
    std::fs::write(&file, format!("{kept:#}\n"))
        .with_context(|| format!("{} could not be written", file.display()))?;
    println!("kept in {}", file.display());
    match rows.iter().filter(|row| !has_held(row)).count() {
        0 => Ok(()),
        failed => bail!("{failed} of {} rows did not hold", rows.len()),
    }
}

fn random_seed() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(1, |now| u64::from(now.subsec_nanos()).max(1))
}

/// Stored bytes are spoiled natively: a browser would take a second for each.
fn torture_stored_bytes(
    workspace: &Workspace,
    options: &TortureOptions,
    seed: u64,
) -> Result<Value> {
    let variants = VARIANTS.saturating_mul(options.percent).div_ceil(100);
    println!("── {STORED_BYTES}, {variants} variants");
    let mut command = toolchain::cargo();
    command
        .current_dir(workspace.root())
        .args(["test", "--quiet", "--package", "tornaconto", "--test", "native", "--"])
        .args([BYTES_TEST, "--nocapture"])
        .env("TORNACONTO_VARIANTS", variants.to_string())
        .env("TORNACONTO_SEED", seed.to_string());
    parse_counts(&toolchain::output(&mut command)?)
}

fn parse_counts(output: &str) -> Result<Value> {
    let counted = output.lines().find_map(|line| line.split_once(COUNTED));
    let (_, counted) = counted.context("the test of stored bytes counted nothing")?;
    Ok(serde_json::from_str(counted)?)
}

fn torture_in_browsers(
    workspace: &Workspace,
    options: &TortureOptions,
    seed: u64,
) -> Result<Vec<Value>> {
    bundle::build(workspace)?;
    let browsers = browsers::find_or_install(workspace)?;
    let environment = Environment::start(workspace, &browsers, "torture")?;
    let mut command = toolchain::cargo();
    command
        .current_dir(workspace.root())
        .args(["run", "--quiet", "--package", "journeys", "--bin", "torture", "--"])
        .args([seed.to_string(), options.percent.to_string()])
        .arg(options.browser.as_deref().unwrap_or("all"))
        .args(options.rows.iter().filter(|row| *row != STORED_BYTES));
    environment.tell(&mut command);
    let counted = toolchain::output(&mut command)?;
    serde_json::from_str(&counted).context("what was counted in the browsers is not understood")
}

fn count_of(row: &Value, name: &str) -> u64 {
    row.get(name).and_then(Value::as_u64).unwrap_or(0)
}

fn has_held(row: &Value) -> bool {
    let failures = ["lost", "unopened", "broken"];
    count_of(row, "tried") > 0 && failures.iter().all(|name| count_of(row, name) == 0)
}

/// For people. What was seen where something did not hold was output at once, and is kept.
fn format_table(rows: &[Value]) -> String {
    let mut table = format!("{:10} {:10}", "row", "browser");
    // Writing into a string cannot fail.
    for (_, title) in COUNTS {
        let _ = write!(table, " {title:>12}");
    }
    for row in rows {
        let word = |name| row.get(name).and_then(Value::as_str).unwrap_or("");
        let _ = write!(table, "\n{:10} {:10}", word("row"), word("browser"));
        for (name, _) in COUNTS {
            let _ = write!(
                table,
                " {:>12}",
                format_grouped(count_of(row, name).try_into().unwrap_or(usize::MAX))
            );
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(lost: u64) -> Value {
        json!({ "row": "killed", "browser": "firefox", "tried": 5, "acknowledged": 1234,
            "lost": lost, "unopened": 0, "broken": 0, "seen": ["a lost one"] })
    }

    #[test]
    fn a_row_holds_where_something_was_tried_and_nothing_was_lost() {
        assert!(has_held(&row(0)));
        assert!(!has_held(&row(1)));
        assert!(!has_held(&json!({ "tried": 0 })));
    }

    #[test]
    fn the_table_says_how_many() {
        let table = format_table(&[row(2)]);
        let words: Vec<&str> = table.lines().nth(1).unwrap().split_whitespace().collect();
        assert_eq!(words, ["killed", "firefox", "5", "1,234", "2", "0", "0"]);
    }

    #[test]
    fn what_the_native_test_counts_is_found_among_what_it_says() {
        let output = "running 1 test\ncounted: {\"row\":\"bytes\",\"tried\":7}\ntest result: ok";
        assert_eq!(count_of(&parse_counts(output).unwrap(), "tried"), 7);
        assert!(parse_counts("running 0 tests").is_err());
    }
}
