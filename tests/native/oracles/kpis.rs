//! Customer KPIs, as a person enters them.

use rust_decimal::Decimal;
use tornaconto::domain::customers::{CustomerCounts, HandlingTime, TimeUnit};
use tornaconto::domain::explain::{KpiFigure, Subject};
use tornaconto::domain::kpi::{PerInteraction, Retention, acquisition, retention};

use super::cases::Case;
use crate::build::{decimal, quantity};
use crate::kpis::build::{campaigns, count, period};

fn whole(case: &Case, path: &str) -> u32 {
    case.input(path).parse().unwrap()
}

fn customers(start: u32, lost: u32) -> Retention {
    retention(&CustomerCounts {
        start: Some(count(start)),
        lost: Some(count(lost)),
        ..CustomerCounts::default()
    })
}

pub(super) fn kept_by_end(case: &Case) {
    let [start, end, new] = ["start", "end", "new"].map(|key| Some(count(whole(case, key))));
    let result = retention(&CustomerCounts { start, end, new, lost: None });
    case.gives("retained", &result.retained);
    case.gives("retention_pct", &result.rate);
    case.gives("churn_pct", &result.churn);
    case.gives("lost", &result.lost);
}

pub(super) fn telephone_customers(case: &Case) {
    let [all, churned, joined] =
        ["customers", "churned", "joined_in_quarter"].map(|key| whole(case, key));
    let result = customers(all, churned);
    case.gives("churn_pct", &result.churn);
    case.gives("retention_pct", &result.rate);
    // Customers at the start are those who had not joined within the period.
    case.gives("churn_pct_excluding_joined", &customers(all - joined, churned).churn);
    for key in ["total_mrr", "churned_mrr", "churned_mrr_annualised", "revenue_churn_pct"] {
        case.leaves_out(key, "churn is of customers here, not of their revenue");
    }
    case.leaves_out("blank_total_charges", "a property of the file");
}

pub(super) fn lost_of_the_opening_base(case: &Case) {
    let result = customers(whole(case, "start"), whole(case, "lost"));
    case.gives("churn_pct_on_opening_base", &result.churn);
    let why = "those who joined within the period were not all there to be lost";
    case.leaves_out("denominator", why);
    case.leaves_out("churn_pct", why);
}

pub(super) fn lost_of_the_start(case: &Case) {
    let result = customers(whole(case, "start"), whole(case, "lost"));
    case.gives("churn_pct", &result.churn);
    case.gives("churn_share", result.churn.number().unwrap() / Decimal::ONE_HUNDRED);
}

/// The cost of a new customer of the first campaign, and of all of them.
fn cost(rows: &[(&str, u32)]) -> [KpiFigure; 2] {
    let results = acquisition(&campaigns(rows));
    [results.campaigns[0].cost.after.clone(), results.direct_cost.after]
}

pub(super) fn marketing_and_sales(case: &Case) {
    let spend = (case.number("marketing") + case.number("sales")).to_string();
    for figure in cost(&[(&spend, whole(case, "new_customers"))]) {
        case.gives("cac", &figure);
    }
}

pub(super) fn three_campaigns(case: &Case) {
    for row in 0..3 {
        let spend = case.input(&format!("rows/{row}/0"));
        for figure in cost(&[(spend, whole(case, &format!("rows/{row}/1")))]) {
            case.gives(&format!("cac_{}", row + 1), &figure);
        }
    }
}

fn cost_per(spend: &str, interactions: u32) -> KpiFigure {
    period(spend, interactions).figure(PerInteraction::Cost, &Subject::Whole, TimeUnit::Minutes)
}

pub(super) fn cost_of_contacts(case: &Case) {
    case.gives("cpc", &cost_per(case.input("cost"), whole(case, "contacts")));
}

/// A day of one person: the wage of its hours, and its calls.
pub(super) fn cost_of_a_call(case: &Case) {
    let spend = case.number("hours") * case.number("wage");
    case.gives("cpc", &cost_per(&spend.to_string(), whole(case, "calls_per_day")));
    case.leaves_out("calls_per_hour", "how long a call takes is asked, not how many an hour has");
}

/// A productive hour of the case stands for an interaction of the product.
pub(super) fn cost_of_an_hour(case: &Case) {
    let hours = case.number("agents") * case.number("hours") * case.number("productive_share");
    case.gives("productive_hours", hours);
    let hours = hours.normalize().to_string().parse().unwrap();
    let hourly = cost_per(case.input("annual_cost"), hours);
    case.gives("cost_per_productive_hour", &hourly);
}

fn handling(handling: HandlingTime, unit: TimeUnit, interactions: u32) -> KpiFigure {
    let period =
        tornaconto::domain::customers::ChannelPeriod { handling, ..period("0", interactions) };
    period.figure(PerInteraction::Time, &Subject::Whole, unit)
}

pub(super) fn handling_in_one_total(case: &Case) {
    let contacts = whole(case, "contacts");
    let minutes = case.input("handle_minutes");
    let total = |time: &str| HandlingTime::Total { time: Some(quantity(time)) };
    case.gives("aht_minutes", &handling(total(minutes), TimeUnit::Minutes, contacts));
    let seconds = (decimal(minutes) * Decimal::from(60)).to_string();
    case.gives("aht_seconds", &handling(total(&seconds), TimeUnit::Seconds, contacts));
}

fn in_parts(case: &Case) -> HandlingTime {
    let [talk, hold, after_call] =
        ["talk", "hold", "acw"].map(|key| Some(quantity(case.input(key))));
    HandlingTime::Parts { talk, hold, after_call }
}

pub(super) fn handling_of_one_call(case: &Case) {
    let figure = handling(in_parts(case), TimeUnit::Minutes, whole(case, "calls"));
    case.gives("aht_minutes", &figure);
}

pub(super) fn handling_in_seconds(case: &Case) {
    let figure = handling(in_parts(case), TimeUnit::Seconds, whole(case, "calls"));
    case.gives("aht_seconds", &figure);
}
