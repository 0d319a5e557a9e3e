//! What is kept is spoiled while nobody looks: in the local copy, in the journal, in both.
//! Must not know how either is made. Far more variants are tried natively, without a browser.

use anyhow::Result;
use serde_json::json;

use super::corrupt_storage::{ELSEWHERE, forget, spoil};
use super::reopened;
use super::seeded_random::Chance;
use super::tally::Tally;
use super::typist::{self, Counts, FEES};
use crate::page::Page;

/// What becomes of the local copy, as `hosts/spoil.js` knows it. None of it is a document.
const TEXTS: [&str; 14] = [
    "half", "cut", "flipped", "null", "number", "list", "empty", "words", "format", "version",
    "revision", "document", "deep", "zeros",
];

/// What becomes of every record of the journal.
const RECORDS: [&str; 4] = ["cut", "flipped", "typed", "gone"];

/// Spoils so many times. The page must open, with what was saved or with what is left of it set
/// aside and offered; and it must keep again from then on.
pub(super) async fn torture(
    page: &Page,
    times: u64,
    chance: &mut Chance,
    tally: &mut Tally,
) -> Result<()> {
    for turn in 0..times {
        let saved = turn.saturating_add(100_000);
        forget(page).await?;
        typist::sit_down(page, reopened::PAGE).await?;
        let (_, is_saved) = typist::type_one(page, saved).await?;
        let damage = Damage::choose(turn, chance);
        page.open(ELSEWHERE).await?;
        damage.do_it(page, chance).await?;
        tally.try_one();
        typist::sit_down(page, reopened::PAGE).await?;
        let after = format!("{damage:?}");
        if let Some(obstacle) = reopened::obstacle(page).await? {
            tally.miss(format!("{after}: {obstacle}"));
            continue;
        }
        if is_saved {
            tally.acknowledge(1);
            look(page, &damage, saved, tally).await?;
        } else {
            tally.fault(format!("{after}: nothing was saved before"));
        }
        keeps_again(page, saved.saturating_add(1_000_000), &after, tally).await?;
    }
    Ok(())
}

/// What is spoiled, and how.
#[derive(Debug)]
struct Damage {
    text: Option<&'static str>,
    records: Option<&'static str>,
}

impl Damage {
    /// Each way of spoiling texts in turn; in the journal as chance has it.
    fn choose(turn: u64, chance: &mut Chance) -> Self {
        let place = usize::try_from(turn).unwrap_or(0).checked_rem(TEXTS.len());
        let text = TEXTS.get(place.unwrap_or(0)).copied();
        let records = chance.of(&RECORDS).copied();
        match chance.below(3) {
            0 => Self { text, records: None },
            1 => Self { text: None, records },
            _ => Self { text, records },
        }
    }

    async fn do_it(&self, page: &Page, chance: &mut Chance) -> Result<()> {
        let at = format!("0.{:03}", chance.below(1_000));
        let at: f64 = at.parse()?;
        if let Some(way) = self.text {
            spoil(page, json!({ "what": "local", "way": way, "at": at })).await?;
        }
        if let Some(way) = self.records {
            spoil(page, json!({ "what": "records", "way": way, "at": at })).await?;
        }
        Ok(())
    }
}

/// Either it is there, or what is left of it is.
async fn look(page: &Page, damage: &Damage, saved: u64, tally: &mut Tally) -> Result<()> {
    let expected = Counts::from([(FEES.to_owned(), saved)]);
    let missing = reopened::missing(page, &expected).await?;
    if missing.is_empty() {
        return Ok(());
    }
    if damage.text.is_some() && !reopened::is_set_aside(page).await? {
        tally.lose(1, format!("{damage:?}: the stored text was not set aside as it was"));
    } else if damage.text.is_none() {
        tally.lose(1, format!("{damage:?}: {}, with the local copy whole", missing.join(", ")));
    }
    if !page.has("[data-part=notices] button").await? {
        tally.fault(format!("{damage:?}: what was set aside is not offered"));
    }
    Ok(())
}

async fn keeps_again(page: &Page, count: u64, after: &str, tally: &mut Tally) -> Result<()> {
    let (report, is_saved) = typist::type_one(page, count).await?;
    if !is_saved {
        tally.fault(format!("{after}: then {:?}", report.kept));
        return Ok(());
    }
    typist::sit_down(page, reopened::PAGE).await?;
    if let Some(obstacle) = reopened::obstacle(page).await? {
        tally.miss(format!("{after}, and once more: {obstacle}"));
        return Ok(());
    }
    let expected = Counts::from([(FEES.to_owned(), count)]);
    reopened::expect(page, &expected, &format!("{after}, saved again"), tally).await
}
