//! Pages that embed the element: whatever box it stands in and whatever that page has set for its own
//! texts, it reads as on ours.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use journeys::Browsers::Both;
use journeys::Differs::Drawing;
use journeys::{Journey, Page, SOON, journey};
use serde::Deserialize;
use serde_json::json;

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(whatever_box_it_stands_in_it_has_room, Both(Drawing)),
    journey!(what_a_page_sets_for_its_own_texts_does_not_come_in, Both(Drawing)),
];

/// A class of `wrapper.css`, and what is wrong under it and not mended yet. Whoever mends it empties
/// the list; what is wrong and not in here fails.
struct Host {
    class: &'static str,
    wrong_today: &'static [&'static str],
}

const fn host(class: &'static str, wrong_today: &'static [&'static str]) -> Host {
    Host { class, wrong_today }
}

/// Boxes, in a window of 1,000 px.
const BOXES: [Host; 23] = [
    host("wrapper", &[]),
    host("flex", &[]),
    host("flex-column", &[]),
    host("flex-centred", &[]),
    host("inline-flex", &[]),
    host("grid", &[]),
    host("grid-centred", &[]),
    host("grid-auto", &[]),
    host("inline-grid", &[]),
    host("inline-block", &[]),
    host("float", &[]),
    host("absolute", &[]),
    host("fixed", &[]),
    host("table-cell", &[]),
    host("table", &[]),
    host("fit-content", &[]),
    host("min-content", &[]),
    host("column", &[]),
    host("made-inline", &[]),
    host("made-flex", &[]),
    host("made-grid", &[]),
    host("made-inline-block", &[]),
    host("padded", &[]),
];

/// What texts inherit, by class; those of `html` stand on the page itself.
const TEXTS: [Host; 16] = [
    host("nowrap", &[]),
    host("uppercase", &[]),
    host("spaced", &[]),
    host("centred", &[]),
    host("indented", &[]),
    host("tall", &[]),
    host("small", &[]),
    host("italic", &[]),
    host("hyphenated", &[]),
    host("listed", &[]),
    host("html.sixty-two", &[]),
    host("html.twenty-four", &[]),
    host("decorated", &[]),
    host("unselectable", &[]),
    host("right-to-left", &[]),
    host("html.right-to-left", &[]),
];

/// How the element stands there, and what its texts are like.
#[derive(Debug, Deserialize, PartialEq)]
struct Standing {
    width: f64,
    column: f64,
    sideways: bool,
    texts: Vec<(String, String)>,
}

const READ: &str = "const styles = getComputedStyle(root.querySelector('.headline').parentElement);
    const names = ['white-space', 'text-transform', 'letter-spacing', 'word-spacing', 'text-align', 'text-indent',
        'line-height', 'font-size', 'font-style', 'font-variant', 'font-weight', 'hyphens', 'word-break',
        'list-style', 'border-collapse', 'cursor', 'visibility', 'direction', 'text-shadow', 'quotes', 'tab-size',
        '-webkit-text-fill-color', '-webkit-text-stroke-width', 'word-break', 'line-break', 'text-orientation'];
    return {
        width: host.getBoundingClientRect().width,
        column: host.parentElement.getBoundingClientRect().width,
        sideways: document.documentElement.scrollWidth > innerWidth,
        texts: names.map((name) => [name, styles.getPropertyValue(name)]).concat([
            ['selected', (getSelection().selectAllChildren(root.querySelector('.calculator-sentence')), getSelection().toString())],
            ['hint', getComputedStyle(root.querySelector('.hint')).fontSize],
        ]),
    };";

async fn standing(page: &Page, class: &str) -> Result<Standing> {
    let dress = "const [on, name] = arguments[0].startsWith('html.')
            ? [document.documentElement, arguments[0].slice(5)] : [host.parentElement, arguments[0]];
        document.documentElement.className = '';
        host.parentElement.className = 'wrapper';
        on.classList.add(name);";
    page.script(dress, vec![json!(class)]).await?;
    let read = page.script(READ, vec![]).await?;
    serde_json::from_value(read).context("how it stands there")
}

async fn open(page: &Page) -> Result<()> {
    page.open_with_size("/hosts/wrapper.html", 1000, 900).await?;
    page.wait_until("the calculator", "host.dataset.state === 'ready'", SOON).await
}

/// What to say where something else is wrong than is known.
fn surprise(host: &Host, wrong: &BTreeSet<String>) -> Option<String> {
    let known: BTreeSet<String> = host.wrong_today.iter().map(|&each| each.to_owned()).collect();
    (*wrong != known).then(|| format!("{}: {wrong:?}, where {known:?} is known", host.class))
}

async fn whatever_box_it_stands_in_it_has_room(page: &Page) -> Result<()> {
    open(page).await?;
    let mut surprises = Vec::new();
    for host in &BOXES {
        let standing = standing(page, host.class).await?;
        let mut wrong = BTreeSet::new();
        let least = if host.class == "column" { 280.0 } else { 320.0 };
        if standing.width < least {
            wrong.insert(format!("narrower than {least} px"));
        }
        if standing.width > standing.column + 0.5 || standing.sideways {
            wrong.insert("wider than its column".to_owned());
        }
        surprises.extend(surprise(host, &wrong));
    }
    ensure!(surprises.is_empty(), "{}", surprises.join("\n"));
    Ok(())
}

async fn what_a_page_sets_for_its_own_texts_does_not_come_in(page: &Page) -> Result<()> {
    open(page).await?;
    let plain = standing(page, "wrapper").await?;
    let mut surprises = Vec::new();
    for host in &TEXTS {
        let standing = standing(page, host.class).await?;
        let changed = standing.texts.iter().zip(&plain.texts).filter(|(now, before)| now != before);
        let wrong = changed.map(|((name, _), _)| name.clone()).collect();
        surprises.extend(surprise(host, &wrong));
    }
    ensure!(surprises.is_empty(), "{}", surprises.join("\n"));
    Ok(())
}
