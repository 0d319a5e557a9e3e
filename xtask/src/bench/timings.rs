//! Lets the browser measure our page and a peer's, and says what each figure is held to.
//! Must not know how a page is measured.

use anyhow::{Context, Result};
use serde_json::Value;

use super::figure::Figure;
use crate::test::browsers;
use crate::test::environment::Environment;
use crate::toolchain;
use crate::workspace::Workspace;

/// What was measured, and on what.
pub(crate) struct Timings {
    /// Cores, browser, and how slow "slow" is.
    pub(crate) around: String,
    /// In the order of measuring.
    pub(crate) figures: Vec<Figure>,
}

/// The name of a figure, its budget, its aim. Milliseconds are of the machine on which the peers
/// were measured; ratios to a page of plain JavaScript hold on any.
const GOALS: [(&str, Option<f64>, Option<f64>); 15] = [
    // Half of SurveyJS; React.
    ("answers typing, slow", Some(1_459.0), Some(978.0)),
    ("answers typing, slow ÷ peer", Some(1_459.0 / 378.0), Some(978.0 / 378.0)),
    ("answers typing, fast", None, Some(200.0)),
    ("answers typing, fast ÷ peer", None, Some(200.0 / 84.0)),
    ("correct figures, slow ÷ peer", None, Some(1.2)),
    // React; Solid.
    ("keystroke to figures, p95", Some(2.01), Some(1.44)),
    ("keystroke to figures, p95 ÷ peer", Some(2.01 / 0.68), Some(1.44 / 0.68)),
    ("ledger of 10000 cases: recomputed, p50", Some(4.0), None),
    // One frame.
    ("ledger of 10000 cases: edit to totals, p95", Some(16.0), None),
    ("ledger of 20000 cases: edit to totals, p95", None, Some(16.0)),
    ("table of 200000 rows: read", Some(10_000.0), Some(3_000.0)),
    ("table of 200000 rows: read, page held at most", Some(50.0), None),
    ("table of 200000 rows: 20000 of them added, page held at most", Some(50.0), None),
    ("growth of the wasm's memory", Some(0.0), None),
    // What one garbage collection leaves differs by tens of kilobytes.
    ("growth of the script's memory", Some(65_536.0), None),
];

/// Serves what was built and measures it in Chromium.
pub(crate) fn measure(workspace: &Workspace) -> Result<Timings> {
    let browsers = browsers::find_or_install(workspace)?;
    let environment = Environment::start(workspace, &browsers, "bench")?;
    println!("measuring in {}; it takes some minutes", browsers.chromium.display());
    let mut command = toolchain::cargo();
    command.current_dir(workspace.root()).args([
        "run",
        "--quiet",
        "--package",
        "journeys",
        "--bin",
        "bench",
    ]);
    environment.tell(&mut command);
    parse(&toolchain::output(&mut command)?).context("what the browser measured is not understood")
}

fn parse(json: &str) -> Result<Timings> {
    let json: Value = serde_json::from_str(json)?;
    let around = json.get("around").and_then(Value::as_str).context("it does not say on what")?;
    let figures = json.get("figures").and_then(Value::as_array).context("there is no figure")?;
    let figures = figures.iter().map(parse_figure).collect::<Result<_>>()?;
    Ok(Timings { around: around.to_owned(), figures })
}

fn parse_figure(json: &Value) -> Result<Figure> {
    let name = json.get("name").and_then(Value::as_str).context("a figure has no name")?;
    let unit = match json.get("unit").and_then(Value::as_str) {
        Some("ms") => "ms",
        Some("bytes") => "bytes",
        Some("×") => "×",
        _ => anyhow::bail!("{name} has no unit"),
    };
    let value = json.get("value").and_then(Value::as_f64);
    let value = value.with_context(|| format!("{name} has no value"))?;
    let goal = GOALS.iter().find(|(of, _, _)| *of == name);
    let (budget, aim) = goal.map_or((None, None), |(_, budget, aim)| (*budget, *aim));
    let runs = json.get("runs").and_then(Value::as_u64);
    Ok(Figure { name: name.to_owned(), unit, value, runs, budget, aim })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_held_to_their_goals() {
        let timings = parse(
            r#"{"around":"2 cores","figures":[
                {"name":"keystroke to figures, p95","unit":"ms","value":1.5,"runs":300},
                {"name":"something else","unit":"bytes","value":7}]}"#,
        );
        let Timings { around, figures } = timings.unwrap();
        assert_eq!(around, "2 cores");
        assert_eq!((figures[0].budget, figures[0].aim), (Some(2.01), Some(1.44)));
        assert_eq!((figures[1].budget, figures[1].runs), (None, None));
        assert!(parse("{\"around\":\"\",\"figures\":[{\"name\":\"x\",\"unit\":\"kg\"}]}").is_err());
    }
}
