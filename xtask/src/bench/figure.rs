//! One measured figure, what it is held to, and how both are shown.
//! Must not know how anything is measured.

use std::fmt::Write as _;

use serde_json::{Value, json};

/// What was measured.
#[derive(Debug, Clone, Default)]
pub(crate) struct Figure {
    /// What it is.
    pub(crate) name: String,
    /// `bytes`, `ms`, or `×` for a ratio.
    pub(crate) unit: &'static str,
    /// The value; of several runs, their median.
    pub(crate) value: f64,
    /// Of how many runs.
    pub(crate) runs: Option<u64>,
    /// More than this is too much by design.
    pub(crate) budget: Option<f64>,
    /// What we are after.
    pub(crate) aim: Option<f64>,
}

impl Figure {
    /// A weight.
    pub(crate) fn bytes(name: impl Into<String>, bytes: usize) -> Self {
        // Files are far smaller than what a float holds exactly.
        let value = u32::try_from(bytes).map_or(f64::INFINITY, f64::from);
        Self { name: name.into(), unit: "bytes", value, ..Self::default() }
    }

    /// The same with what it is held to.
    pub(crate) fn with_goals(self, budget: Option<f64>, aim: Option<f64>) -> Self {
        Self { budget, aim, ..self }
    }

    /// For machines.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "name": self.name,
            "unit": self.unit,
            "value": self.value,
            "runs": self.runs,
            "budget": self.budget,
            "aim": self.aim,
        })
    }

    fn format_goal(&self, goal: Option<f64>) -> String {
        goal.map_or_else(String::new, |goal| {
            let met = if self.value <= goal { "met" } else { "not met" };
            format!("≤ {} {met}", self.format_value(goal))
        })
    }

    fn format_value(&self, value: f64) -> String {
        match self.unit {
            "bytes" => format_grouped(value),
            "ms" if value >= 20.0 => format!("{value:.0}"),
            _ => format!("{value:.2}"),
        }
    }
}

/// `-1234567` → `-1,234,567`; growth may be negative.
fn format_grouped(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let sign = if value < 0.0 { "-" } else { "" };
    let number = digits.parse().map_or(digits, crate::build::manifest::format_grouped);
    format!("{sign}{number}")
}

/// For people.
pub(crate) fn format_table(title: &str, figures: &[Figure]) -> String {
    let longest = figures.iter().map(|figure| figure.name.chars().count()).max();
    let width = longest.unwrap_or(0).max(title.chars().count());
    let mut table =
        format!("{title:width$} {:>12} {:5} {:>3}  {:18} aim\n", "value", "unit", "n", "budget");
    for figure in figures {
        let runs = figure.runs.map_or_else(String::new, |runs| runs.to_string());
        let line = format!(
            "{:width$} {:>12} {:5} {runs:>3}  {:18} {}",
            figure.name,
            figure.format_value(figure.value),
            figure.unit,
            figure.format_goal(figure.budget),
            figure.format_goal(figure.aim),
        );
        // Writing into a string cannot fail.
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_says_where_it_stands() {
        let figure = Figure {
            name: "typing".to_owned(),
            unit: "ms",
            value: 1.5,
            runs: Some(5),
            ..Figure::default()
        };
        let table = format_table("what", &[figure.with_goals(Some(2.01), Some(1.44))]);
        let line = table.lines().nth(1).unwrap();
        let words: Vec<&str> = line.split_whitespace().collect();
        let expected = ["typing", "1.50", "ms", "5", "≤", "2.01", "met", "≤", "1.44", "not", "met"];
        assert_eq!(words, expected);
    }

    #[test]
    fn bytes_are_grouped_whatever_their_sign() {
        assert_eq!(format_grouped(1_234_567.0), "1,234,567");
        assert_eq!(format_grouped(-4096.0), "-4,096");
    }
}
