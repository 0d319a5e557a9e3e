//! Classes and stylesheets hold together: every class that a view uses stands in a stylesheet, every
//! class of a stylesheet is used, and a class begins with the prefix of its file, so that no style
//! meets another area's part.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The stylesheets, with what their classes begin with. Shared ones come first: areas may use their
/// classes, below a class of their own.
const SHEETS: &[(&str, &[&str])] = &[
    ("base.css", &["root", "visually-hidden"]),
    (
        "components.css",
        &[
            "button",
            "link",
            "icon",
            "field",
            "choice",
            "hint",
            "disclosure",
            "dropdown",
            "figure",
            "proof",
            "lazy",
            "notice",
            "section",
        ],
    ),
    ("charts.css", &["chart", "table", "waterfall", "cash-flow", "credit-derivation"]),
    ("frame.css", &["frame", "area-tab"]),
    ("summary_bar.css", &["summary-bar", "frame-other-area"]),
    ("calculator.css", &["calculator", "headline"]),
    ("menu.css", &["menu"]),
    ("more_figures.css", &["more-figures"]),
    ("scenarios.css", &["scenarios"]),
    ("chance.css", &["chance"]),
    ("what_if.css", &["what-if", "lines-behind"]),
    ("dialog.css", &["dialog"]),
    ("programmes.css", &["programmes"]),
    ("cases.css", &["cases"]),
    ("cases_editor.css", &["cases-editor"]),
    ("cases_findings.css", &["findings"]),
    ("kpis.css", &["kpi"]),
    ("survey.css", &["survey"]),
    ("overview.css", &["overview"]),
    ("survey_respondent.css", &["respondent"]),
    ("survey_room.css", &["room", "survey"]),
    ("comparison.css", &["comparison"]),
    ("present.css", &["present"]),
    ("tables.css", &["import", "case-form"]),
    ("print.css", &["paper", "report"]),
    ("page.css", &["page"]),
];

/// Classes that areas share without a style of their own.
const SHARED: &[&str] = &["muted"];

/// Stylesheets whose classes areas may use.
const SHARED_SHEETS: &[&str] =
    &["base.css", "components.css", "charts.css", "dialog.css", "comparison.css"];

/// Where the views are that use these classes, and what else writes classes.
const VIEWS: &[&str] = &[
    "index.html",
    "src/first_paint.rs",
    "src/embed/loader.js",
    "src/embed/view.js",
    "src/embed/rest.js",
    "src/embed/mod.rs",
    "src/page/early.js",
    "src/ui",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn is_class_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-'
}

/// The selectors of a stylesheet, each with its classes.
fn selectors(style: &str) -> Vec<(String, Vec<String>)> {
    let mut plain = String::new();
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let heads = plain.split_inclusive(['{', '}', ';']).filter_map(|part| part.strip_suffix('{'));
    let heads = heads.map(str::trim).filter(|head| !head.starts_with('@'));
    let mut selectors = Vec::new();
    for head in heads {
        let mut depth = 0_u32;
        let single = head.split(|character| {
            match character {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0 && character == ','
        });
        for selector in single.map(str::trim) {
            let classes = selector.split('.').skip(1).map(|after| {
                after.chars().take_while(|next| is_class_character(*next)).collect::<String>()
            });
            selectors.push((selector.to_owned(), classes.collect()));
        }
    }
    selectors
}

/// The texts of all views.
fn views() -> Vec<String> {
    fn collect(path: &Path, texts: &mut Vec<String>) {
        if path.is_dir() {
            let mut inside: Vec<_> =
                fs::read_dir(path).unwrap().map(|entry| entry.unwrap()).collect();
            inside.sort_by_key(fs::DirEntry::path);
            inside.iter().for_each(|entry| collect(&entry.path(), texts));
        } else if path.file_name().is_some_and(|name| name != "tests.rs") {
            texts.push(read(path));
        }
    }
    let mut texts = Vec::new();
    VIEWS.iter().for_each(|view| collect(&root().join(view), &mut texts));
    texts
}

/// Every class that stands in a `class="…"`, a `class:…` or the `class=if …` of a view.
fn used_classes(view: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for after in view.split("class=").skip(1) {
        let value = after.strip_prefix('\\').unwrap_or(after);
        let lists: Vec<&str> = match value.strip_prefix('"') {
            Some(quoted) => quoted.split(['"', '\\']).take(1).collect(),
            None if after.starts_with("if ") || after.starts_with("move ") => {
                after.lines().next().unwrap_or_default().split('"').skip(1).step_by(2).collect()
            }
            None => Vec::new(),
        };
        used.extend(lists.iter().flat_map(|list| list.split_whitespace()).map(str::to_owned));
    }
    for after in view.split("class:").skip(1) {
        used.insert(after.chars().take_while(|next| is_class_character(*next)).collect());
    }
    used.remove("");
    used
}

fn has_prefix(class: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| {
        class
            .strip_prefix(prefix)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', 's']))
    })
}

#[test]
fn a_class_begins_with_the_prefix_of_its_stylesheet() {
    let shared: Vec<&str> = SHEETS
        .iter()
        .filter(|(sheet, _)| SHARED_SHEETS.contains(sheet))
        .flat_map(|(_, prefixes)| prefixes.iter().copied())
        .chain(SHARED.iter().copied())
        .collect();
    for (sheet, prefixes) in SHEETS {
        for (selector, classes) in selectors(&read(&root().join("style").join(sheet))) {
            let own = classes.iter().filter(|class| has_prefix(class, prefixes)).count();
            let all_known = classes.iter().all(|class| {
                has_prefix(class, prefixes) || has_prefix(class, &shared) || (*sheet == "print.css")
            });
            assert!(all_known, "{sheet}: {selector}");
            assert!(classes.is_empty() || own > 0 || *sheet == "print.css", "{sheet}: {selector}");
        }
    }
}

#[test]
fn every_class_of_a_stylesheet_is_used() {
    let views = views();
    for (sheet, _) in SHEETS {
        for (selector, classes) in selectors(&read(&root().join("style").join(sheet))) {
            for class in classes {
                // Also as a text of its own: a class that is chosen from several.
                let is_used = views.iter().any(|view| {
                    view.match_indices(&class).any(|(place, _)| {
                        let before = view[..place].chars().next_back();
                        let after = view[place + class.len()..].chars().next();
                        !before.is_some_and(is_class_character)
                            && !after.is_some_and(is_class_character)
                    })
                });
                assert!(is_used, "{sheet}: nothing uses the class of {selector}");
            }
        }
    }
}

#[test]
fn every_class_that_a_view_uses_stands_in_a_stylesheet() {
    let mut styled: BTreeSet<String> = SHARED.iter().map(|class| (*class).to_owned()).collect();
    // What is shared may have its style where it is used alone.
    for sheet in fs::read_dir(root().join("style")).unwrap() {
        let selectors = selectors(&read(&sheet.unwrap().path()));
        styled.extend(selectors.into_iter().flat_map(|(_, classes)| classes));
    }
    let used: BTreeSet<String> = views().iter().flat_map(|view| used_classes(view)).collect();
    let missing: Vec<&String> = used.difference(&styled).collect();
    assert!(missing.is_empty(), "no stylesheet has {missing:?}");
}

/// Whoever asks for less motion loses nothing: there is none. The page alone shows, without moving it,
/// what it kept hidden.
#[test]
fn nothing_on_the_screen_moves() {
    for sheet in fs::read_dir(root().join("style")).unwrap() {
        let path = sheet.unwrap().path();
        let style = read(&path).replace("animation: reveal 0s 10s forwards;", "");
        // That keeps the page behind a layer from scrolling; it moves nothing.
        let style = style.replace("overscroll-behavior", "");
        for motion in ["transition", "animation", "scroll-behavior"] {
            assert!(!style.contains(motion), "{}: {motion}", path.display());
        }
    }
}

/// One place decides whether there is height enough for what stays in sight.
#[test]
fn what_stays_in_sight_asks_whether_there_is_room() {
    for (sheet, _) in SHEETS {
        let style = read(&root().join("style").join(sheet));
        assert!(!style.contains("position: sticky"), "{sheet} does not ask");
        assert!(!style.contains("position: fixed"), "{sheet} stays in sight");
    }
}
