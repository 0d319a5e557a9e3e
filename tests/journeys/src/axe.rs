//! What axe-core finds wrong with a page.
//! Must not know which page it is, nor forgive anything.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::page::Page;

const SOURCE: &str = include_str!("../vendor/axe.min.js");

/// Firefox runs each script in a sandbox of its own, so axe must be brought and used in one.
const RUN: &str = r#"
const [css, tag, done] = arguments;
const within = (css) => document.querySelector(css) ? css : { fromShadowDom: [tag, css] };
const context = css === null ? document : { include: [within(css)] };
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};
const spoken = (rule) => rule.nodes.map((node) => [
  rule.impact, rule.id, rule.help, node.target.flat().join(" > "),
  node.failureSummary.replace(/\s+/g, " "), rule.helpUrl,
].join(" | "));
axe.run(context, options).then(
  (found) => done({ violations: found.violations.flatMap(spoken), passed: found.passes.length }),
  (error) => done({ error: String(error) }),
);
"#;

impl Page {
    /// What axe finds wrong: on the page, or in what `css` finds on it or else inside the first
    /// element. Empty is good.
    pub async fn axe(&self, css: Option<&str>) -> Result<Vec<String>> {
        let script = format!("{SOURCE}\n{RUN}");
        let arguments = vec![json!(css), json!(self.tag())];
        let result = self.script_calling_back(&script, arguments).await;
        let result = result.context("axe did not run")?;
        if let Some(error) = result.get("error") {
            bail!("axe did not run: {error}");
        }
        // Nothing wrong where nothing was looked at is no good news.
        if result.get("passed").and_then(Value::as_u64) == Some(0) {
            bail!("axe found nothing to look at");
        }
        let violations = result.get("violations").context("axe found no answer")?;
        Ok(serde_json::from_value(violations.clone())?)
    }
}
