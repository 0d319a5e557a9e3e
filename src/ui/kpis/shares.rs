//! Where new customers come from, before and after: shares whose rows carry their bars.
//! Must not compute a share.

use super::board::{Board, Found};
use crate::document::When;
use crate::domain::acquisition::Shares;
use crate::domain::kpi::{KpiTerm, KpiUnavailable};
use crate::language::{Decimals, Writer};
use crate::ui::desk::Desk;
use crate::ui::former::bar;
use crate::ui::view::{Element, View, element, following_of, part};

/// A source: what it is called, and its shares before and after.
type Source = (String, [Option<u32>; 2]);

/// The table, once there is a share to be shown.
pub(super) fn shares(board: &Board) -> View {
    let (reads, desk) = (board.clone(), board.desk.clone());
    following_of(
        move || {
            let found = reads.found();
            (sources(&found, &reads.desk.writer()), missing(&found))
        },
        move |(sources, missing)| {
            let any = sources.iter().any(|(_, shares)| shares.iter().any(Option::is_some));
            any.then(|| table(&desk, sources, missing))
        },
    )
}

/// Why there are none, before and after.
type Missing = [Option<KpiUnavailable>; 2];

fn missing(found: &Found) -> Missing {
    When::ALL.map(|when| when.of(&found.results.acquisition.shares).as_ref().err().copied())
}

/// Picks the share of a source.
type Pick = fn(&Shares) -> Option<u32>;

fn sources(found: &Found, writer: &Writer) -> Vec<Source> {
    let language = writer.locale.language;
    let (words, terms) = (language.of_board(), language.of_kpis().term);
    let share = |pick: &dyn Fn(&Shares) -> Option<u32>| {
        When::ALL
            .map(|when| when.of(&found.results.acquisition.shares).as_ref().ok().and_then(pick))
    };
    let campaigns = found.kpis.acquisition.campaigns.iter().enumerate().map(|(place, row)| {
        let name = if row.name.is_blank() { words.unnamed_campaign } else { row.name.as_str() };
        (name.to_owned(), share(&|shares| shares.campaigns.get(place).copied()))
    });
    let others: [(KpiTerm, Pick); 3] = [
        (KpiTerm::WordOfMouth, |shares| Some(shares.word_of_mouth)),
        (KpiTerm::OnlineTraffic, |shares| Some(shares.online)),
        (KpiTerm::Unattributed, |shares| Some(shares.unattributed)),
    ];
    let others = others.map(|(term, pick)| (terms(term).to_owned(), share(&pick)));
    campaigns.chain(others).collect()
}

fn table(desk: &Desk, sources: &[Source], missing: &Missing) -> Element {
    let (language, writer) = (desk.language(), desk.writer_now());
    let words = language.of_board();
    let sides = [words.before, words.after];
    let head = |words: &'static str| element("th").set("scope", "col").with(words);
    let heads = element("tr")
        .with(head(words.source))
        .with(sides.map(|side| head(side).set("colspan", "2")));
    let row = |(name, shares): &Source| {
        let cells = shares.map(|share| {
            let width = share.unwrap_or_default().to_string();
            let written = share.map(|share| writer.percent(share.into(), Decimals::up_to(0)));
            View::from(vec![
                part("td", "bar").with(bar("0", width)),
                part("td", "share").with(written.unwrap_or_else(|| "–".to_owned())),
            ])
        });
        element("tr").with(element("th").set("scope", "row").with(name.clone())).with(cells)
    };
    let rows: Vec<_> = sources.iter().map(row).collect();
    let table = part("table", "shares")
        .with(element("caption").with(words.shares))
        .with(element("thead").with(heads))
        .with(element("tbody").with(rows));
    let why = sides.into_iter().zip(missing).filter_map(|(side, why)| {
        let why = (words.no_shares)(&(language.of_kpis().unavailable)((*why)?));
        Some(part("p", "hint").with((words.on_side)(side, &why)))
    });
    part("div", "of-shares").with(table).with(why.collect::<Vec<_>>())
}
