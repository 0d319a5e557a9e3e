//! Documents with as many case studies as are asked for, and how a page takes one in.
//! Must not know what is done with them.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::page::{Page, SOON};

/// A document that an older version wrote, for everything but its lines.
const OLDER: &str = include_str!("../../fixtures/documents/version-2.json");

const WAYS: [&str; 5] = ["proactivity", "root_cause", "giveaways", "escalations", "other"];

/// A document in its stored form with so many cases of every sort, and nothing else given back. Of
/// that version it is the author who makes a line a case.
fn document(cases: u64) -> Result<String> {
    let mut file: Value = serde_json::from_str(OLDER)?;
    let lines: Vec<Value> = (0..cases).map(case).collect();
    for (place, value) in [
        ("/document/calculation/benefits", Value::Array(lines)),
        ("/document/examples", json!([])),
        ("/document/formulas", json!([])),
        ("/document/next_line", json!(cases.saturating_add(1_000))),
    ] {
        *file.pointer_mut(place).with_context(|| format!("nothing at {place}"))? = value;
    }
    Ok(file.to_string())
}

fn one_of<'a>(all: &[&'a str], number: u64) -> &'a str {
    let count = u64::try_from(all.len()).unwrap_or(1).max(1);
    let place = usize::try_from(number % count).unwrap_or_default();
    all.get(place).copied().unwrap_or_default()
}

/// A case, as different from its neighbours as cases are.
fn case(number: u64) -> Value {
    let way = one_of(&WAYS, number);
    let amount = (number.wrapping_mul(7_919) % 9_000 + 100).to_string();
    let measure = match number % 10 {
        1 | 6 => json!({ "kind": "hours", "hours_kind": "labour", "hours": amount,
            "hourly_value": "45", "realisation": "30" }),
        _ if way == "proactivity" => json!({ "kind": "revenue", "amount": amount, "margin": "40" }),
        _ => json!({ "kind": "saving", "amount": format!("{amount}.5") }),
    };
    let timing = match number % 3 {
        0 => json!({ "kind": "monthly", "first": number % 6 + 1, "months": number % 9 + 1 }),
        _ => json!({ "kind": "once", "spread": 12 }),
    };
    let stage = match number % 5 {
        0 => json!({ "kind": "expected", "probability": "60" }),
        _ => json!({ "kind": "realised" }),
    };
    json!({
        "id": number + 1_000,
        "way": way,
        "part": null,
        "measure": measure,
        "timing": timing,
        "beneficiary": "provider",
        "stage": stage,
        "attribution": one_of(&["50", "60", "80"], number),
        "confidence": one_of(&["70", "80", "90"], number),
        "status": { "kind": "counted" },
        "evidence": { "grade": "documented", "note": "", "link": "" },
        "description": {
            "title": format!("case {number}"),
            "author": format!("Participant {}", number % 2_500),
            "customer": format!("Customer {}", number % 300),
            "date": format!("2026-{:02}-{:02}", number % 12 + 1, number % 28 + 1),
            "skills": ["big_picture"],
            "soft_outcomes": [],
        },
        "range": { "low": null, "high": null },
    })
}

/// Puts so many cases in the place of what is open, as a file that is chosen.
pub async fn fill(page: &Page, cases: u64) -> Result<()> {
    page.choose_in_menu("programmes").await?;
    page.wait_for("#file-to-open").await?;
    let choose = "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'cases.json'));
        const input = root.getElementById('file-to-open');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(choose, vec![json!(document(cases)?)]).await?;
    let there = "root.querySelector('[data-part=replace]')";
    page.wait_until("a look at the file", there, SOON.saturating_mul(3)).await?;
    page.press_button("[data-part=replace]").await?;
    page.script("root.querySelector('#keeping').close();", Vec::new()).await?;
    Ok(())
}
