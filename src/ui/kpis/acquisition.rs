//! Where new customers come from: campaigns with their spend, and what nobody paid for.
//! Must not compute a figure.

use super::board::Board;
use super::changes::changes;
use super::pair::{heads, pair, pairs};
use super::shares::shares;
use super::{rows, section};
use crate::document::{CampaignField, CustomerField, KpiField};
use crate::domain::acquisition::{Campaign, CampaignId};
use crate::domain::kpi::{Both, KpiResults};
use crate::domain::text::Text;
use crate::ui::view::{Element, Told, View, button, element, following_of, keyed, part};

/// The id of what adds a campaign.
const ADD: &str = "add-campaign";

/// The section.
pub(super) fn acquisition(board: &Board) -> Element {
    let words = board.desk.language().of_board();
    let [reads, counts, draws, adds] = [0; 4].map(|_| board.clone());
    let campaigns = keyed(
        move || reads.found().kpis.acquisition.campaigns.iter().map(|row| row.id.0).collect(),
        move |key| campaign(&draws, CampaignId(key)).into(),
    );
    let none = following_of(
        move || counts.found().kpis.acquisition.campaigns.is_empty(),
        move |none: &bool| none.then(|| part("p", "hint").with(words.no_campaign)),
    );
    let add = button("tool", move |event| {
        let first = |id| KpiField::CampaignName(CampaignId(id));
        rows::add(&adds, event, first, |kpis, id| {
            let id = CampaignId(id);
            let row = Campaign { id, name: Text::default(), periods: Both::default() };
            kpis.acquisition.campaigns.push(row);
        });
    });
    let unpaid = [CustomerField::WordOfMouth, CustomerField::Online, CustomerField::Unattributed];
    let unpaid = part("div", "card")
        .with(element("h4").with(words.unpaid))
        .with(heads(&board.desk))
        .with(pairs(&board.desk, None, &unpaid, KpiField::Customers));
    let entered = part("div", "entered")
        .with(none)
        .with(part("div", "cards").with(campaigns))
        .with(part("div", "adds").with(add.set("id", ADD).with(words.add_campaign)))
        .with(unpaid);
    let gives = View::from(vec![
        changes(board, words.acquisition, KpiResults::of_acquisition).into(),
        shares(board),
    ]);
    section("kpi-acquisition", words.acquisition, words.acquisition_hint, entered, gives)
}

fn campaign(board: &Board, id: CampaignId) -> Element {
    let words = board.desk.language().of_board();
    let name = KpiField::CampaignName(id);
    let usual = Told::new(|| words.unnamed_campaign.to_owned());
    let of = rows::called(board, name, &usual);
    let remove = move |board: &Board, event: &_| {
        rows::remove(board, event, ADD, |kpis| {
            kpis.acquisition.campaigns.retain(|row| row.id != id);
        });
    };
    let input = |which: CampaignField| {
        pair(&board.desk, Some(&of), &|when| KpiField::Campaign(id, when, which))
    };
    part("div", "card")
        .with(rows::head(board, name, words.campaign_name, usual, remove))
        .with(heads(&board.desk))
        .with(CampaignField::ALL.map(input))
}
