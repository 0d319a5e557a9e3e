//! What the journal says of its programmes and checkpoints, to be listed without opening them.
//! Must not know how a list looks.

use rust_decimal::Decimal;
use serde_json::Value;

use super::checksum::Checksum;
use super::journal_record::Moment;
use super::local_copy::is_programme_id;
use crate::domain::currency::Currency;

/// The latest moment that browsers know, in milliseconds since 1970.
const MAX_MOMENT: Moment = 8_640_000_000_000_000;

/// The longest name that is listed, in characters.
const MAX_NAME_LENGTH: usize = 200;

/// What a programme or a checkpoint came to, as it was computed when it was kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headline {
    /// Credited return to investment.
    pub ratio: Option<Decimal>,
    /// Credited return less investment, with its currency.
    pub net: Option<(Decimal, Currency)>,
    /// The scenario whose results these are, as [`crate::domain::scenario::Scenario::key`] calls it; none for the base.
    pub scenario: Option<String>,
}

/// A programme of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeEntry {
    /// Its identity.
    pub id: String,
    /// What the person called it; empty where they did not.
    pub name: String,
    /// Where its journal stands, where that can be read.
    pub sum: Option<Checksum>,
    /// When it was last changed.
    pub changed: Moment,
    /// When it was last opened.
    pub opened: Moment,
    /// When it was deleted, if it was.
    pub deleted: Option<Moment>,
    /// When it was last saved as a file, if it was.
    pub backup: Option<Moment>,
    /// What it came to.
    pub headline: Headline,
}

/// A checkpoint of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckpointEntry {
    /// Its revision.
    pub revision: u64,
    /// When it was written.
    pub time: Moment,
    /// What the person called it, if they did.
    pub title: Option<String>,
    /// What it came to.
    pub headline: Headline,
}

/// The programmes of a journal, the one opened last first.
#[must_use]
pub fn list_programmes(journal: &Value) -> Vec<ProgrammeEntry> {
    let mut all: Vec<ProgrammeEntry> =
        members(journal, "programmes").filter_map(programme).collect();
    all.sort_by_key(|programme| std::cmp::Reverse((programme.opened, programme.changed)));
    all
}

/// The checkpoints of the journal's open programme, newest first.
#[must_use]
pub fn list_checkpoints(journal: &Value) -> Vec<CheckpointEntry> {
    let read = |value: &Value| {
        Some(CheckpointEntry {
            revision: value.get("revision")?.as_u64()?,
            time: moment(value, "time").unwrap_or(0),
            title: value.get("title").and_then(name),
            headline: headline(value.get("about")),
        })
    };
    let mut all: Vec<CheckpointEntry> = members(journal, "history").filter_map(read).collect();
    all.sort_by_key(|past| std::cmp::Reverse(past.revision));
    all
}

fn members<'a>(journal: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    journal.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn programme(value: &Value) -> Option<ProgrammeEntry> {
    Some(ProgrammeEntry {
        id: value.get("id")?.as_str().filter(|id| is_programme_id(id))?.to_owned(),
        name: value.get("about").and_then(|about| name(about.get("name")?)).unwrap_or_default(),
        sum: value.get("sum").and_then(|sum| sum.as_str()?.parse().ok()),
        changed: moment(value, "changed").unwrap_or(0),
        opened: moment(value, "opened").unwrap_or(0),
        deleted: moment(value, "deleted"),
        backup: moment(value, "backup"),
        headline: headline(value.get("about")),
    })
}

fn moment(value: &Value, name: &str) -> Option<Moment> {
    value.get(name)?.as_u64().filter(|moment| *moment <= MAX_MOMENT)
}

fn name(value: &Value) -> Option<String> {
    Some(value.as_str()?.chars().take(MAX_NAME_LENGTH).collect())
}

fn headline(about: Option<&Value>) -> Headline {
    let number = |name: &str| about?.get(name)?.as_str()?.parse::<Decimal>().ok();
    let currency = about.and_then(|about| about.get("currency")?.as_str());
    let currency = currency.and_then(|code| Currency::parse(code).ok());
    let scenario = about.and_then(|about| name(about.get("scenario")?));
    let (ratio, net) = (number("benefit_cost_ratio"), number("net_benefit").zip(currency));
    Headline { ratio, net, scenario: scenario.filter(|name| !name.trim().is_empty()) }
}
