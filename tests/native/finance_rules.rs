//! The rules of finance that people tried: rates of return, costs that come again, payback beyond the
//! horizon, who the participants are.

use tornaconto::document::{Document, Edit, Entry, Field, InvestmentField, Origin, ProgrammeField};
use tornaconto::domain::benefit::Way;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::decimal::round_for_display;
use tornaconto::domain::explain::{Figure, Unavailable};
use tornaconto::domain::investment::{Cost, InvestmentLine, Recurrence};
use tornaconto::domain::line::LineId;
use tornaconto::domain::programme::Participants;
use tornaconto::domain::quantity::{Months, People, Years};
use tornaconto::domain::results::{Flag, Results};
use tornaconto::domain::text::Text;

use crate::build::{Build, Details, count, decimal, hours, saving};

/// Yearly flows, the start first, each in the last month of its year.
fn by_year(flows: &[&str]) -> Results {
    let mut build = Build::new().horizon(12 * (u32::try_from(flows.len()).unwrap() - 1).max(1));
    for (year, flow) in (0_u32..).zip(flows) {
        build = match flow.strip_prefix('-') {
            Some(cost) => build.cost_in(cost, 12 * year),
            None if year == 0 => build,
            None => build.line(Way::Other, saving(flow), |line| line.once_in(12 * year)),
        };
    }
    build.results()
}

fn shown(figure: &Figure) -> Result<String, Unavailable> {
    figure.value.map(|amount| round_for_display(amount.value, 1).normalize().to_string())
}

fn rate(results: &Results) -> Result<String, Unavailable> {
    shown(results.rate_of_return.figure())
}

#[test]
fn a_cost_after_the_return_may_leave_no_rate() {
    let results = Build::new()
        .horizon(24)
        .cost("100")
        .line(Way::Other, saving("230"), |line| line.once_in(12))
        .cost_in("140", 24)
        .results();
    assert_eq!(rate(&results), Err(Unavailable::NoRate));
}

#[test]
fn flows_that_change_their_sign_three_times_may_have_one_rate() {
    assert_eq!(rate(&by_year(&["-1000", "600", "-100", "900"])), Ok("17.1".to_owned()));
}

#[test]
fn a_rate_that_the_worth_touches_is_one_and_several_are_counted() {
    assert_eq!(rate(&by_year(&["-100", "220", "-121"])), Ok("10".to_owned()));
    assert_eq!(rate(&by_year(&["-1000", "2500", "-1560"])), Err(Unavailable::SeveralRates(2)));
    let three = by_year(&["-1000", "3600", "-4310", "1716"]);
    assert_eq!(rate(&three), Err(Unavailable::SeveralRates(3)));
}

#[test]
fn within_a_year_the_rate_equals_roi_only_where_every_cost_is_at_the_start() {
    let in_two_parts = Build::new().cost("100").cost_in("100", 6).saving("300").results();
    assert_eq!(rate(&in_two_parts), Ok("100".to_owned()));
    assert_eq!(shown(&in_two_parts.return_on_investment), Ok("50".to_owned()));
    let at_once = Build::new().cost("200").saving("300").results();
    assert_eq!(rate(&at_once), Err(Unavailable::WithinAYear));
    let lost = Build::new().cost("200").results();
    assert_eq!(rate(&lost), Err(Unavailable::NoRate), "−100 % is no rate");
}

#[test]
fn without_a_cost_nothing_is_invested() {
    for results in [Build::new().results(), Build::new().horizon(36).saving("500").results()] {
        assert_eq!(rate(&results), Err(Unavailable::NothingInvested));
    }
}

#[test]
fn money_before_its_cost_is_remarked() {
    let before = by_year(&["0", "100", "-130"]);
    assert_eq!(rate(&before), Ok("30".to_owned()));
    assert!(before.flags.contains(&Flag::MoneyBeforeCost));
    let after = by_year(&["-100", "130"]);
    assert!(!after.flags.contains(&Flag::MoneyBeforeCost));
}

#[test]
fn a_monthly_cost_comes_as_often_as_it_is_said_also_after_the_horizon() {
    let results = Build::new().cost_each_month("10", 6, 24).saving("1").results();
    assert_eq!(shown(&results.invested), Ok("240".to_owned()), "never cut by the horizon");
    let costs = &results.cash_flow.costs;
    assert_eq!(costs.len(), 30, "months 0 to 29");
    let months: Vec<usize> = (0..30).filter(|month| !costs[*month].is_zero()).collect();
    assert_eq!(months, (6..30).collect::<Vec<_>>());
}

#[test]
fn a_yearly_cost_comes_in_the_same_month_of_each_year() {
    let results = Build::new().horizon(36).cost_each_year("10", 1, 3).saving("1").results();
    assert_eq!(shown(&results.invested), Ok("30".to_owned()));
    let costs = &results.cash_flow.costs;
    let months: Vec<usize> = (0..37).filter(|month| !costs[*month].is_zero()).collect();
    assert_eq!(months, [1, 13, 25]);
}

#[test]
fn a_cost_of_each_month_delays_payback_as_it_comes() {
    let build = Build::new().cost("100").cost_each_month("10", 1, 12);
    let results = build.line(Way::Other, saving("30"), |line| line.monthly(1, 12)).results();
    assert_eq!(shown(&results.payback), Ok("5".to_owned()), "20 a month are left");
}

/// 10 a month, entered for two years, against 150 at the start.
fn slow(cost: &str, months: u32) -> Results {
    let build = Build::new().rate("0").cost(cost);
    build.line(Way::Other, saving("10"), |line| line.monthly(1, months)).results()
}

#[test]
fn what_is_not_back_within_the_horizon_is_searched_beyond_it() {
    let results = slow("150", 24);
    let beyond = Unavailable::PaidBackBeyondHorizon { month: 15, horizon: 12 };
    assert_eq!(results.payback.value, Err(beyond));
    assert_eq!(results.discounted_payback.value, Err(beyond));
    assert_eq!(shown(&results.net_benefit), Ok("-30".to_owned()), "nothing else looks so far");
    let at_last = Unavailable::PaidBackBeyondHorizon { month: 120, horizon: 12 };
    assert_eq!(slow("1200", 120).payback.value, Err(at_last));
    assert_eq!(slow("1200.01", 120).payback.value, Err(Unavailable::NotPaidBack));
    assert_eq!(slow("150", 12).payback.value, Err(Unavailable::NotPaidBack), "it ends before");
}

#[test]
fn discounting_may_put_payback_beyond_the_horizon() {
    let build = Build::new().horizon(24).rate("10").cost("230");
    let line = |build: Build| build.line(Way::Other, saving("10"), |line| line.monthly(1, 60));
    let results = line(build).results();
    assert_eq!(shown(&results.payback), Ok("23".to_owned()));
    // 109.09 in the first year, 99.17 in the second, 7.51 a month in the third.
    let beyond = Unavailable::PaidBackBeyondHorizon { month: 27, horizon: 24 };
    assert_eq!(results.discounted_payback.value, Err(beyond));
}

#[test]
fn only_what_comes_every_month_runs_on() {
    let once = Build::new().cost("100").line(Way::Other, saving("200"), |line| line.once_in(15));
    assert_eq!(once.results().payback.value, Err(Unavailable::NotPaidBack));
}

#[test]
fn thirds_of_an_amount_pay_it_back() {
    let third = "33.333333";
    let results = Build::new().cost("100").saving(third).saving(third).saving(third).results();
    assert_eq!(results.payback.number(), Some(decimal("12")));
    let yen = |mut build: Build| {
        build.0.programme.currency = Currency::parse("JPY").unwrap();
        build.results()
    };
    let rounded = yen(Build::new().cost("100").saving("99.6"));
    assert_eq!(rounded.payback.number(), Some(decimal("12")), "half a yen is missing to nobody");
    let even = yen(Build::new().cost("100").saving("99.5"));
    assert_eq!(even.payback.number(), Some(decimal("12")), "under a yen it broke even, at the end");
    let missing = yen(Build::new().cost("100").saving("99"));
    assert_eq!(missing.payback.value, Err(Unavailable::NotPaidBack));
}

#[test]
fn present_values_of_both_sides_are_figures() {
    let results = Build::new().horizon(24).cost("100").cost_in("121", 24).saving("110").results();
    assert_eq!(shown(&results.present_costs), Ok("200".to_owned()));
    assert_eq!(shown(&results.present_benefits), Ok("100".to_owned()));
    assert_eq!(shown(&results.discounted_benefit_cost_ratio), Ok("0.5".to_owned()));
    assert_eq!(shown(&results.net_present_value), Ok("-100".to_owned()));
}

#[test]
fn more_hours_than_people_are_contracted_for_are_remarked() {
    let freed = |many: &str| {
        let build = Build::new().participants(1).cost("1");
        build.line(Way::RootCause, hours(many, "1", "100"), |_| {}).results()
    };
    let impossible = freed("5000");
    assert_eq!(shown(&impossible.freed_share), Ok("240.4".to_owned()));
    assert!(impossible.flags.contains(&Flag::MoreFreedThanContracted));
    let all = freed("2080");
    assert_eq!(shown(&all.freed_share), Ok("100".to_owned()));
    assert!(!all.flags.contains(&Flag::MoreFreedThanContracted));
}

#[test]
fn participants_are_the_people_of_the_time_lines_until_set_apart() {
    let build = Build::new().cost("100").time(12, "1", "0");
    assert_eq!(build.0.participants(), Some(12));
    let results = build.results();
    assert_eq!(
        round_for_display(results.cost_per_participant.number().unwrap(), 4),
        decimal("8.3333")
    );
    let two = build.time(8, "1", "0");
    assert_eq!(two.0.participants(), Some(20));
    assert_eq!(two.participants(10).0.participants(), Some(10));
    assert_eq!(Build::new().cost("100").0.participants(), None);
}

#[test]
fn it_is_asked_once_whether_the_people_of_several_lines_are_the_same() {
    let mut build = Build::new().time(12, "1", "0");
    assert!(!build.0.asks_whether_people_are_distinct());
    build = build.time(8, "1", "0");
    assert!(build.0.asks_whether_people_are_distinct());
    build.0.programme.participants = Participants::OfDistinctTimeLines;
    assert!(!build.0.asks_whether_people_are_distinct());
    assert_eq!(build.0.participants(), Some(20));
}

const PARTICIPANTS: Field = Field::Programme(ProgrammeField::Participants);

#[test]
fn an_entered_number_of_participants_is_set_apart_and_stays_so_until_said_otherwise() {
    let mut document = Document::worked_example(Currency::EURO);
    let enter = |document: &mut Document, number: Option<u32>| {
        let entry = PARTICIPANTS.kind().entry(number.map(Into::into)).unwrap();
        document.apply(Edit::set(PARTICIPANTS, entry)).unwrap();
        document.calculation().participants()
    };
    assert_eq!(document.calculation().participants(), Some(20));
    let people = Field::Investment(LineId(3), InvestmentField::People);
    let twelve = Entry::People(Some(People::new(12).unwrap()));
    document.apply(Edit::set(people, twelve)).unwrap();
    assert_eq!(document.calculation().participants(), Some(12), "they follow the line");
    assert_eq!(enter(&mut document, Some(30)), Some(30));
    assert_eq!(enter(&mut document, None), None, "emptied it is not given");
    let follows = Edit::set(PARTICIPANTS, Entry::Participants(Participants::OfTimeLines));
    document.apply(follows).unwrap();
    assert_eq!(document.calculation().participants(), Some(12));
}

/// A line of the worked example, come at other times.
fn fees_that_come(document: &Document, recurrence: Recurrence) -> InvestmentLine {
    let mut line = document.calculation().cost(LineId(1)).unwrap().clone();
    if let Cost::Spent { recurrence: of_line, .. } = &mut line.cost {
        *of_line = recurrence;
    }
    line
}

#[test]
fn a_cost_that_comes_at_other_times_loses_the_inputs_of_before_and_undo_brings_them_back() {
    let mut document = Document::worked_example(Currency::EURO);
    let months = Recurrence::Monthly { months: Months::new(3).unwrap() };
    let monthly = fees_that_come(&document, months);
    document.apply(Edit::change_cost(monthly)).unwrap();
    let field = Field::Investment(LineId(1), InvestmentField::Months);
    let origin = Origin::Formula(Text::new("2*2").unwrap());
    let entry = Entry::Months(Months::new(4).unwrap());
    document.apply(Edit::Set { field, entry: entry.clone(), origin: origin.clone() }).unwrap();
    let before = document.clone();

    let years = Recurrence::Yearly { years: Years::new(2).unwrap() };
    let yearly = fees_that_come(&document, years);
    let back = document.apply(Edit::change_cost(yearly)).unwrap();
    assert_eq!(document.entry(field), None);
    assert!(document.is_consistent());
    document.apply(back).unwrap();
    assert_eq!(document, before);
    assert_eq!((document.entry(field), document.origin(field)), (Some(entry), &origin));
}

#[test]
fn an_uncertain_loss_counts_in_full() {
    let line = |amount: &str| {
        let benefit = Build::new().cost("100").line(Way::Other, saving(amount), |line| {
            line.shares("50", "60");
        });
        benefit.results().credited.number()
    };
    assert_eq!(line("1000"), Some(decimal("300")));
    assert_eq!(line("-1000"), Some(decimal("-500")));
}

#[test]
fn more_things_than_before_are_a_loss() {
    let results = Build::new().cost("100").line(Way::Other, count("-7.5", "30"), |line| {
        line.shares("80", "50");
    });
    assert_eq!(results.results().credited.number(), Some(decimal("-180")));
}
