//! From a KPI's change to money, and the guard against counting it twice.

use rust_decimal::Decimal;
use tornaconto::domain::benefit::{Benefit, HoursKind, Measure, Way, WayPart};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::customers::{
    BeforeAfter, ChannelId, CustomerCounts, CustomerKpis, TimeUnit, Worth,
};
use tornaconto::domain::explain::{KpiTerm, KpiUnavailable};
use tornaconto::domain::kpi::proposal::{Bridge, DoubleCount, Proposal, double_counts, propose};
use tornaconto::domain::line::LineId;
use tornaconto::domain::programme::Programme;
use tornaconto::domain::results::credit;

use super::build::{board, count, handled, period};
use crate::build::{decimal, hours, money, percent, revenue};

const LINE: LineId = LineId(7);

/// What the accepted line comes to by itself, with everything counted.
fn credited(proposal: &Proposal) -> Decimal {
    let benefit = proposal.benefit(LINE).unwrap();
    let programme = Programme::new(Currency::EURO);
    credit(&benefit, &programme).credit().unwrap().waterfall.credited().value()
}

/// The proposal's amount, which is also what its line comes to.
fn worth(proposal: &Proposal) -> Decimal {
    let amount = proposal.amount.number().unwrap();
    let formula = proposal.amount.formula.as_ref().unwrap();
    assert_eq!(formula.evaluate(), Ok(amount), "the computation shown");
    assert_eq!(credited(proposal), amount, "the line’s own computation");
    amount
}

#[test]
fn cheaper_interactions_are_a_saving_and_the_change_of_mix_is_shown_apart() {
    let kpis = board(&[
        [period("1000", 100), period("480", 60)],
        [period("100", 100), period("126", 140)],
    ]);
    let proposal = propose(Bridge::CostToServe, &kpis);
    // (10 − 8) × 60 + (1 − 0.9) × 140
    assert_eq!(worth(&proposal), decimal("134"));
    assert!(matches!(proposal.benefit(LINE).unwrap().measure, Measure::Saving { .. }));
    // 5.5 × 200 − (10 × 60 + 1 × 140): with the saving, all that the pooled cost fell by.
    let mix = proposal.mix.as_ref().unwrap().number().unwrap();
    assert_eq!(mix, decimal("360"));
    assert_eq!(mix + decimal("134"), decimal("1100") - decimal("606"));
    assert!(proposal.left_out.is_empty() && !proposal.is_loss());
}

#[test]
fn a_channel_that_is_known_on_one_side_only_is_left_out_and_named() {
    let kpis = board(&[
        [period("1000", 100), period("800", 100)],
        [period("1000", 0), period("800", 100)],
    ]);
    let proposal = propose(Bridge::CostToServe, &kpis);
    assert_eq!(worth(&proposal), decimal("200"));
    assert_eq!(proposal.left_out, [ChannelId(2)]);
    let nothing = propose(Bridge::CostToServe, &board(&[]));
    assert_eq!(nothing.amount.value, Err(KpiUnavailable::NoCompleteChannel));
    assert_eq!(nothing.mix.unwrap().value, Err(KpiUnavailable::NoCompleteChannel));
}

fn with_hours(kpis: CustomerKpis) -> CustomerKpis {
    let worth = Worth {
        hourly_cost: Some(money("30")),
        realisation: Some(percent("50")),
        ..Worth::default()
    };
    CustomerKpis { worth, ..kpis }
}

#[test]
fn shorter_interactions_are_hours_of_which_a_share_is_money() {
    let kpis = with_hours(board(&[[handled("10000", 1000), handled("8000", 1000)]]));
    let proposal = propose(Bridge::HandlingTime, &kpis);
    // 2 min × 1,000 ÷ 60 = 33.333333 h, × 30 × 50 %
    assert_eq!(worth(&proposal), decimal("499.999995"));
    let benefit = proposal.benefit(LINE).unwrap();
    let Measure::Hours { hours_kind, .. } = benefit.measure else { panic!("{benefit:?}") };
    assert_eq!(hours_kind, HoursKind::Labour);
    let mut in_seconds = kpis;
    in_seconds.efficiency.unit = TimeUnit::Seconds;
    assert_eq!(worth(&propose(Bridge::HandlingTime, &in_seconds)), decimal("8.33334"));
}

#[test]
fn hours_are_not_money_until_both_their_cost_and_the_share_used_are_known() {
    let mut kpis = with_hours(board(&[[handled("100", 10), handled("80", 10)]]));
    kpis.worth.realisation = None;
    let why = propose(Bridge::HandlingTime, &kpis).amount.value;
    assert_eq!(why, Err(KpiUnavailable::NotGiven(KpiTerm::Realisation)));
    kpis.worth.hourly_cost = None;
    let proposal = propose(Bridge::HandlingTime, &kpis);
    assert_eq!(proposal.amount.value, Err(KpiUnavailable::NotGiven(KpiTerm::LoadedHourlyCost)));
    assert_eq!(proposal.benefit(LINE), None);
}

/// Retention from 80 to 85 % of 1,000 customers at the start of the period after.
fn kept(lost_before: u32, lost_after: u32) -> CustomerKpis {
    let counts = |start, lost| CustomerCounts {
        start: Some(count(start)),
        lost: Some(count(lost)),
        ..CustomerCounts::default()
    };
    let customers =
        BeforeAfter { before: counts(500, lost_before), after: counts(1000, lost_after) };
    let worth = Worth {
        yearly_revenue: Some(money("1200")),
        margin: Some(percent("40")),
        ..Worth::default()
    };
    CustomerKpis { customers, worth, ..CustomerKpis::default() }
}

#[test]
fn customers_kept_are_worth_the_margin_of_half_a_year() {
    let proposal = propose(Bridge::Retention, &kept(100, 150));
    // 5 % × 1,000 × 1,200 × ½ × 40 %
    assert_eq!(worth(&proposal), decimal("12000"));
    let benefit = proposal.benefit(LINE).unwrap();
    assert_eq!(benefit.measure, revenue("30000", "40"));
    assert_eq!((benefit.way, benefit.attribution, benefit.confidence), (Way::Other, None, None));
    assert!(proposal.mix.is_none());
}

#[test]
fn a_change_for_the_worse_is_a_loss_and_none_at_all_is_no_line() {
    for (bridge, kpis, expected) in [
        (Bridge::Retention, kept(100, 250), "-12000"),
        (Bridge::CostToServe, board(&[[period("100", 10), period("150", 10)]]), "-50"),
        (
            Bridge::HandlingTime,
            with_hours(board(&[[handled("60", 10), handled("120", 10)]])),
            "-15",
        ),
    ] {
        let proposal = propose(bridge, &kpis);
        assert_eq!(worth(&proposal), decimal(expected), "{bridge:?}");
        assert!(proposal.is_loss());
    }
    let same = propose(Bridge::Retention, &kept(100, 200));
    assert_eq!(same.amount.number(), Some(Decimal::ZERO));
    assert!(!same.is_loss());
    assert_eq!(same.benefit(LINE), None);
}

#[test]
fn what_no_line_could_hold_is_too_large_and_not_proposed() {
    let least = "1000000000000000";
    let kpis = board(&[[period(least, 1), period("0", 1000)]]);
    let proposal = propose(Bridge::CostToServe, &kpis);
    assert_eq!(proposal.amount.value, Err(KpiUnavailable::TooLarge));
    assert_eq!(proposal.benefit(LINE), None);
}

fn line(id: u32, way: Way, measure: Measure) -> Benefit {
    Benefit { measure, ..Benefit::new(LineId(id), way) }
}

#[test]
fn cost_to_serve_and_handling_time_exclude_each_other_and_nothing_else_does() {
    for one in Bridge::ALL {
        for other in Bridge::ALL {
            let both = [one, other];
            let same_money = one != other && !both.contains(&Bridge::Retention);
            assert_eq!(one.excludes(other), same_money, "{both:?}");
        }
    }
    let lines = [Benefit::new(LineId(1), Way::Other)];
    let accepted = [(Bridge::HandlingTime, LineId(1))];
    let meets = |bridge| double_counts(bridge, &accepted, &lines);
    assert_eq!(meets(Bridge::CostToServe), [DoubleCount::SameMoney(LineId(1))]);
    assert_eq!(meets(Bridge::HandlingTime), [DoubleCount::AlreadyAccepted(LineId(1))]);
    assert_eq!(meets(Bridge::Retention), []);
    assert!(meets(Bridge::CostToServe)[0].is_exclusive());
    assert!(meets(Bridge::HandlingTime)[0].is_exclusive());
}

#[test]
fn a_line_that_is_left_out_or_gone_meets_nothing() {
    let accepted = [(Bridge::HandlingTime, LineId(1))];
    assert_eq!(double_counts(Bridge::CostToServe, &accepted, &[]), []);
    let mut left_out = Benefit::new(LineId(1), Way::Other);
    crate::build::Details::excluded(&mut left_out);
    assert_eq!(double_counts(Bridge::CostToServe, &accepted, &[left_out]), []);
}

#[test]
fn labour_and_proactivity_are_warned_of_where_they_may_be_the_same_money() {
    let labour = hours("10", "30", "100");
    let downtime = Measure::Hours {
        hours_kind: HoursKind::Downtime,
        hours: None,
        hourly_value: None,
        realisation: None,
    };
    let executives = Benefit {
        part: Some(WayPart::ExecutivesTime),
        ..Benefit::new(LineId(5), Way::Escalations)
    };
    let lines = [
        line(1, Way::RootCause, labour),
        line(2, Way::RootCause, downtime),
        line(3, Way::Giveaways, labour),
        line(4, Way::Proactivity, revenue("100", "40")),
        executives,
        Benefit::new(LineId(6), Way::Escalations),
    ];
    let labour = [1, 5].map(|id| DoubleCount::MeetsLabour(LineId(id)));
    for bridge in [Bridge::CostToServe, Bridge::HandlingTime] {
        assert_eq!(double_counts(bridge, &[], &lines), labour);
    }
    let proactive = double_counts(Bridge::Retention, &[], &lines);
    assert_eq!(proactive, [DoubleCount::MeetsProactivity(LineId(4))]);
    assert!(labour.iter().chain(&proactive).all(|clash| !clash.is_exclusive()));
}
