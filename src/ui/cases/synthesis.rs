//! What did the cases show? Grouped as one asks, each group with its figures and its bar; and the
//! strongest documented cases in words. Must not compute a figure.

use rust_decimal::Decimal;

use super::findings::{Findings, heading, say};
use crate::domain::cases::{By, Row, Summary, Synthesis, strongest, synthesis as of_cases};
use crate::domain::decimal::subtract;
use crate::domain::explain::Unavailable;
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::language::{Writer, name_of_key, strong_in_words, title_of};
use crate::ui::calculator::Scale;
use crate::ui::former::bar;
use crate::ui::former::{choice_of, fold};
use crate::ui::session::Session;
use crate::ui::view::{Element, Followed, View, button, element, part};

/// Groups that are shown at first.
const AT_FIRST: usize = 12;
/// Strong cases that are told.
const MOST_TOLD: usize = 5;

const BYS: [(&str, By); 6] = [
    ("way", By::Way),
    ("skill", By::Skill),
    ("quarter", By::Quarter),
    ("beneficiary", By::Beneficiary),
    ("author", By::Author),
    ("customer", By::Customer),
];

/// What is asked, for as long as the session lasts.
struct Question {
    by: Followed<By>,
    all: Followed<bool>,
}

impl Question {
    fn new(_: &Session) -> Self {
        Self { by: Followed::new(By::Way), all: Followed::new(false) }
    }
}

/// The section, which unfolds.
pub(super) fn synthesis(findings: &Findings) -> Element {
    let words = findings.desk.language().of_case_findings();
    let shows = findings.clone();
    fold("finding synthesis", heading(words.question), move || {
        part("div", "showed").with(shows.groups()).with(shows.strongest()).into()
    })
}

impl Findings {
    fn groups(&self) -> Element {
        let words = self.desk.language().of_case_findings();
        let question = self.desk.session.remembered(Question::new);
        let [reads, asks, read, unfolds] = [0; 4].map(|_| question.clone());
        let choice = choice_of(
            "showed-by".to_owned(),
            words.group_by,
            &BYS,
            words.by,
            move || Some(reads.by.get()),
            move |by| {
                asks.all.set(false);
                asks.by.set(by);
            },
        );
        let table = self.settled.view(
            move |calculation, results| {
                (of_cases(calculation, results, read.by.get()), read.all.get())
            },
            move |(shown, all), writer| {
                if shown.rows.is_empty() {
                    return say("quiet", words.none_counted).into();
                }
                let hidden = !all && shown.rows.len() > AT_FIRST;
                let unfolds = unfolds.clone();
                let more = hidden.then(|| {
                    button("link", move |_| unfolds.all.set(true))
                        .with((words.show_all_rows)(&writer.count(shown.rows.len())))
                });
                let overlaps = shown.overlaps.then(|| say("hint", words.overlaps));
                let most = if hidden { AT_FIRST } else { usize::MAX };
                let table = table(shown, most, writer);
                View::from(vec![View::from(table), more.into(), overlaps.into()])
            },
        );
        element("div").with(say("hint", words.showed_hint)).with(choice).with(table)
    }

    /// The strongest documented cases, in words.
    fn strongest(&self) -> Element {
        let words = self.desk.language().of_case_findings();
        let (writes, shows) = (self.desk.clone(), self.clone());
        let told = self.settled.view(
            move |calculation, results| {
                let writer = writes.writer_now();
                let strong = strongest(calculation, results, MOST_TOLD);
                let told = strong.iter().map(|case| {
                    let title = title_of(case.benefit, &writer).to_owned();
                    (case.benefit.id, title, strong_in_words(case, &writer))
                });
                told.collect::<Vec<_>>()
            },
            move |told: &Vec<(LineId, String, String)>, _| {
                if told.is_empty() {
                    return say("quiet", words.none_strong).into();
                }
                let told = told.iter().map(|(id, title, words)| {
                    element("li")
                        .with(shows.opens(*id, title.clone()))
                        .with(say("told", words.clone()))
                });
                part("ol", "strongest").with(told.collect::<Vec<_>>()).into()
            },
        );
        element("div").with(element("h4").with(words.strongest)).with(told)
    }
}

/// The groups: how many cases, and what they come to; the whole last.
fn table(shown: &Synthesis, most: usize, writer: &Writer) -> Element {
    let words = writer.locale.language.of_case_findings();
    let total = |row: &Row| row.summary.total.map(Money::value).unwrap_or_default();
    let scale = Scale::of(shown.rows.iter().map(total));
    let head = |words: &'static str| element("th").set("scope", "col").with(words);
    let heads = element("tr").with(head((words.by)(shown.by))).with(element("td")).with([
        head(words.total),
        head(words.count),
        head(words.median),
        head(words.mean),
        head(words.largest_of),
    ]);
    let rows = shown.rows.iter().take(most).map(|group| {
        let (from, to) = (scale.at(Decimal::ZERO), scale.at(total(group)));
        let width = subtract(from.max(to), from.min(to)).unwrap_or_default();
        let bar = bar(from.min(to).to_string(), width.to_string());
        row(name_of_key(&group.key, writer), Some(bar), &group.summary, writer)
    });
    let whole = row(words.all_cases.to_owned(), None, &shown.overall, writer);
    let table = part("table", "amounts groups")
        .with(element("caption").with(words.caption))
        .with(element("thead").with(heads))
        .with(element("tbody").with(rows.collect::<Vec<_>>()))
        .with(element("tfoot").with(whole));
    // On a phone the table is wider than the screen.
    part("div", "scrolls")
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", words.caption)
        .with(table)
}

fn row(name: String, bar: Option<Element>, summary: &Summary, writer: &Writer) -> Element {
    let money = |amount: Result<Money, Unavailable>| {
        let written = match amount {
            Ok(amount) => writer.money(amount.value()),
            Err(why) => (writer.text().unavailable)(why).to_owned(),
        };
        element("td").with(written)
    };
    let count = writer.count(summary.count);
    element("tr")
        .with(element("th").set("scope", "row").with(name))
        .with(part("td", "bar").with(bar))
        .with(money(summary.total))
        .with(element("td").with(count))
        .with([money(summary.median), money(summary.mean), money(summary.largest)])
}
