//! What the state shows of KPIs that are filled, half filled or contradict themselves.
//! Must not test how a figure is computed.

use leptos::prelude::*;

use super::Kpis;
use super::state::KpiState;
use crate::document::{Edit, Line};
use crate::domain::benefit::{Benefit, Way};
use crate::domain::currency::Currency;
use crate::domain::customers::{
    BeforeAfter, Campaign, CampaignId, CampaignPeriod, Channel, ChannelId, ChannelKind,
    ChannelPeriod, CustomerCounts, CustomerKpis, HandlingTime,
};
use crate::domain::kpi::KpiRow;
use crate::domain::kpi::proposal::{Bridge, propose};
use crate::domain::line::LineId;
use crate::domain::quantity::{Count, Money, Percent, Quantity};
use crate::domain::text::Text;
use crate::language::{Language, Locale, NativeFormatter};
use crate::ui::html::html;
use crate::ui::{LocaleContext, Navigation, ProgrammeStore, Session};

fn count(value: u32) -> Option<Count> {
    Count::new(value).ok()
}

fn money(value: u32) -> Option<Money> {
    Money::new(value.into()).ok()
}

fn channel(id: u32, kind: ChannelKind, spend: [u32; 2], minutes: [u32; 2]) -> Channel {
    let period = |spend: u32, minutes: u32| ChannelPeriod {
        spend: money(spend),
        interactions: count(1_000),
        handling: HandlingTime::Total { time: Quantity::new(minutes.into()).ok() },
        solved_first: count(700),
        escalated: count(50),
    };
    let [before, after] = [0, 1].map(|it| period(spend[it], minutes[it]));
    Channel { periods: BeforeAfter { before, after }, ..Channel::blank(ChannelId(id), kind) }
}

fn filled() -> CustomerKpis {
    let mut kpis = CustomerKpis::default();
    let campaign = |spend, won| CampaignPeriod { spend: money(spend), new_customers: count(won) };
    kpis.acquisition.campaigns.push(Campaign {
        id: CampaignId(0),
        name: Text::new("Spring <fair>").unwrap(),
        periods: BeforeAfter { before: campaign(9_000, 60), after: campaign(9_000, 90) },
    });
    kpis.customers.before =
        CustomerCounts { start: count(1_000), lost: count(200), ..CustomerCounts::default() };
    kpis.customers.after =
        CustomerCounts { start: count(1_000), lost: count(150), ..CustomerCounts::default() };
    kpis.efficiency.channels = vec![
        channel(1, ChannelKind::Phone, [5_000, 4_500], [8_000, 7_000]),
        channel(2, ChannelKind::Online, [2_000, 2_500], [3_000, 3_300]),
    ];
    kpis.efficiency.channels[1].periods.after.handling = HandlingTime::Parts {
        talk: Quantity::new(3_300.into()).ok(),
        hold: None,
        after_call: None,
    };
    kpis.worth.yearly_revenue = money(500);
    kpis.worth.margin = Percent::new(40.into()).ok();
    kpis.worth.hourly_cost = money(30);
    kpis.worth.realisation = Percent::new(50.into()).ok();
    kpis
}

/// A session with these KPIs, some of whose proposals were taken.
fn session_with(kpis: &CustomerKpis, taken: &[Bridge]) -> Session {
    let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
    session.set_up(|document| {
        document.apply(Edit::kpis(kpis.clone())).unwrap();
        for bridge in taken {
            let line = propose(*bridge, kpis).benefit(document.next_line()).unwrap();
            document.apply(Edit::accept(*bridge, line)).unwrap();
        }
    });
    session
}

/// The state of a session, as HTML.
fn board_of(session: &Session, language: Language) -> String {
    let locale = Locale::from_language(language);
    let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| {});
    let state = html(session, &locale, &Navigation::of_all(), || view! { <Kpis/> });
    state.replace('\u{a0}', " ")
}

/// The state with these KPIs, some of whose proposals were taken.
fn shown(language: Language, kpis: &CustomerKpis, taken: &[Bridge]) -> String {
    Owner::new().with(|| board_of(&session_with(kpis, taken), language))
}

fn quoted<'a>(html: &'a str, before: &str) -> Vec<&'a str> {
    html.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_input_is_labelled_once_and_described_by_what_is_there() {
    for language in Language::ALL {
        let html = shown(language, &filled(), &[]);
        let ids = quoted(&html, " id=\"");
        let mut distinct = ids.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), ids.len(), "an id is there twice: {ids:?}");
        for described in quoted(&html, "aria-describedby=\"").iter().flat_map(|it| it.split(' ')) {
            assert!(ids.contains(&described), "{described}");
        }
        let labels = quoted(&html, "<label for=\"");
        let controls = [quoted(&html, "<input id=\""), quoted(&html, "<select id=\"")].concat();
        assert!(controls.len() > 40, "{}", controls.len());
        for control in controls {
            assert!(labels.contains(&control), "{control}");
        }
        assert!(!html.contains("<fair>"), "what was typed is no markup");
    }
}

#[test]
fn nothing_entered_tells_how_to_begin_and_proposes_nothing() {
    let html = shown(Language::English, &CustomerKpis::default(), &[]);
    assert!(html.contains("Begin with the channels"));
    assert!(html.contains("id=\"three-channels\""));
    assert!(!html.contains("-take\""), "{html}");
    let filled = shown(Language::English, &filled(), &[]);
    assert!(!filled.contains("Begin with the channels"));
}

#[test]
fn figures_say_before_after_and_which_way_they_went() {
    let english = shown(Language::English, &filled(), &[]);
    for words in [
        "Cost per interaction, phone",
        "down by €0.50: better",
        "up by €0.50: worse",
        "down by €50: better",
        "up by 5 percentage points: better",
        "Cost per interaction, all channels",
        "First-contact resolution (FCR), phone",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    let italian = shown(Language::Italian, &filled(), &[]);
    assert!(italian.contains("Costo per interazione, tutti i canali"), "{italian}");
}

#[test]
fn what_contradicts_itself_is_a_sentence_and_what_was_entered_stays() {
    let mut kpis = filled();
    kpis.customers.after.lost = count(1_200);
    let html = shown(Language::English, &kpis, &[]);
    assert!(
        html.contains("After: more customers were lost than there were at the start. No figure")
    );
    assert!(html.contains("value=\"1,200\""), "{html}");
}

#[test]
fn what_was_taken_is_marked_and_what_is_the_same_money_is_refused() {
    let mut kpis = filled();
    kpis.efficiency.channels.truncate(1);
    let free = shown(Language::English, &kpis, &[]);
    assert!(free.contains("id=\"cost-to-serve-take\" aria-disabled=\"false\""), "{free}");
    let html = shown(Language::English, &kpis, &[Bridge::CostToServe]);
    assert!(!html.contains("id=\"cost-to-serve-take\""));
    assert!(html.contains("€500 claimed."), "{html}");
    assert!(html.contains("id=\"handling-time-take\" aria-disabled=\"true\""), "{html}");
    assert!(html.contains("are the same money"));
}

#[test]
fn thousands_of_lines_that_a_proposal_meets_are_one_remark_with_their_number() {
    Owner::new().with(|| {
        let session = session_with(&filled(), &[]);
        session.set_up(|document| {
            for _ in 0..2_500 {
                let line = Benefit::new(document.next_line(), Way::Proactivity);
                document.apply(Edit::add(usize::MAX, Line::Benefit(Box::new(line)))).unwrap();
            }
        });
        let english = board_of(&session, Language::English);
        let remarks: Vec<_> = english.matches("data-exclusive=").collect();
        assert_eq!(remarks.len(), 1, "{english}");
        assert!(english.contains("2,501 lines count revenue, part of which"), "{english}");
        let italian = board_of(&session, Language::Italian);
        assert!(italian.contains("2.501 righe contano ricavi che in parte"), "{italian}");
    });
}

#[test]
fn a_loss_is_shown_as_one_and_can_be_taken_as_one() {
    let mut kpis = filled();
    kpis.efficiency.channels = vec![channel(1, ChannelKind::Phone, [4_000, 5_000], [1, 1])];
    let html = shown(Language::English, &kpis, &[]);
    assert!(html.contains("it is shown as a loss"), "{html}");
    assert!(html.contains("Add the loss to the calculation"));
    assert!(propose(Bridge::CostToServe, &kpis).benefit(LineId(9)).is_some());
}

#[test]
fn what_was_unfolded_is_there_when_one_comes_back() {
    Owner::new().with(|| {
        let session = session_with(&filled(), &[]);
        let html = board_of(&session, Language::English);
        assert!(!html.contains("data-part=\"proofs\""), "{html}");
        Owner::new().with(|| {
            let state = KpiState::new(session.clone());
            state.toggle_unfolded(KpiRow::Retention);
            state.toggle_unfolded(KpiRow::Churn);
            state.toggle_unfolded(KpiRow::Churn);
        });
        let html = board_of(&session, Language::English);
        assert_eq!(html.matches("data-part=\"proofs\"").count(), 1, "{html}");
        assert!(html.contains("Retention rate, after"), "{html}");
    });
}

/// What the board says of the first line, taken from a phone that got €500 cheaper; then the KPIs change.
fn after_taking(change: impl FnOnce(&mut CustomerKpis)) -> String {
    Owner::new().with(|| {
        let mut kpis = filled();
        kpis.efficiency.channels.truncate(1);
        let session = session_with(&kpis, &[Bridge::CostToServe]);
        change(&mut kpis);
        session.set_up(|document| {
            document.apply(Edit::kpis(kpis)).unwrap();
        });
        board_of(&session, Language::English)
    })
}

#[test]
fn a_line_whose_kpi_has_changed_says_both_amounts_and_offers_to_update_it() {
    let same = after_taking(|_| {});
    assert!(!same.contains("kpi-changed"), "{same}");
    let changed =
        after_taking(|kpis| kpis.efficiency.channels[0].periods.after.spend = money(4_000));
    assert!(changed.contains("The KPI now gives €1,000; the line says €500."), "{changed}");
    assert!(changed.contains("id=\"cost-to-serve-update\""), "{changed}");
}

#[test]
fn a_line_whose_kpi_became_a_loss_or_is_gone_says_so_and_is_not_updated_by_itself() {
    let loss = after_taking(|kpis| kpis.efficiency.channels[0].periods.after.spend = money(6_000));
    assert!(loss.contains("now gives a loss of €1,000; the line says €500"), "{loss}");
    let gone = after_taking(|kpis| kpis.efficiency.channels.clear());
    assert!(gone.contains("The KPI no longer gives an amount"), "{gone}");
    assert!(!gone.contains("cost-to-serve-update"), "{gone}");
    assert!(gone.contains("id=\"cost-to-serve-back\""), "it can still be taken back: {gone}");
}

#[test]
fn a_channel_of_another_kind_keeps_its_name_and_is_called_by_its_kind_where_it_has_none() {
    let mut kpis = filled();
    let shown_as = |kpis: &CustomerKpis| shown(Language::English, kpis, &[]);
    assert!(shown_as(&kpis).contains("Cost per interaction, phone"));
    kpis.efficiency.channels[0].kind = ChannelKind::InPerson;
    let html = shown_as(&kpis);
    assert!(html.contains("Cost per interaction, in person"), "{html}");
    assert!(html.contains("<option value=\"in-person\" selected"), "{html}");
    kpis.efficiency.channels[0].name = Text::new("Branch").unwrap();
    assert!(shown_as(&kpis).contains("Cost per interaction, Branch"));
}
