//! Cases that a person could enter: each becomes a calculation, whose figures are compared.

use rust_decimal::Decimal;
use tornaconto::domain::benefit::Way;
use tornaconto::domain::decimal::round_amount;
use tornaconto::domain::explain::Unavailable;
use tornaconto::domain::results::{Results, net_present_value, payback, present_value};
use tornaconto::domain::waterfall::Step;

use super::cases::Case;
use crate::build::{Build, Details, count, decimal, hours, revenue, saving};

/// The minor unit of the money in the cases.
pub(super) const CENT: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// Months of a year: turns the product's months into the cases' years.
const YEAR: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// Money that is given back against money that is spent, at once.
fn simple(cost: &str, returned: &str) -> Results {
    Build::new().cost(cost).saving(returned).results()
}

/// The same where both are present values already.
pub(super) fn present_values(cost: &str, returned: &str) -> Results {
    let build = Build::new().rate("0").cost(cost).saving(returned);
    build.results()
}

/// A number of things, each worth the same.
fn counted(many: Decimal, each: Decimal) -> Results {
    let measure = count(&many.to_string(), &each.to_string());
    let build = Build::new().line(Way::Other, measure, |_| {});
    build.results()
}

/// Yearly flows, the first of them in year `first`, each in the last month of its year. The
/// programme's start (year 0) can only cost.
fn by_year(flows: &[&str], first: u32, rate: &str) -> Results {
    let last = first + u32::try_from(flows.len()).unwrap() - 1;
    let mut build = Build::new().horizon(12 * last).rate(rate);
    for (year, flow) in (first..).zip(flows) {
        build = match flow.strip_prefix('-') {
            Some(cost) => build.cost_in(cost, 12 * year),
            None => build.line(Way::Other, saving(flow), |line| line.once_in(12 * year)),
        };
    }
    build.results()
}

/// An outlay and yearly flows that arrive evenly over the months of their year, as the
/// interpolation of the publications takes it. Amounts are in twelfths of the case's unit, so
/// that a month's amount is entered exactly; payback and rates do not depend on the unit.
fn by_month(outlay: &str, years: &[&str], rate: &str) -> Build {
    let outlay = decimal(outlay).abs() * YEAR;
    let months = 12 * u32::try_from(years.len()).unwrap();
    let mut build = Build::new().horizon(months).rate(rate);
    build = build.cost(&outlay.to_string());
    for (year, flow) in (0..).zip(years) {
        build = build.line(Way::Other, saving(flow), |line| {
            line.monthly(12 * year + 1, 12);
        });
    }
    build
}

/// The same flow in each of the ten years that the product can watch.
fn level(outlay: &str, annual: &str, rate: &str) -> Results {
    by_month(outlay, &[annual; 10], rate).results()
}

pub(super) fn it_course(case: &Case) {
    let months = case.input("period_months").parse().unwrap();
    let mut build = Build::new().horizon(months);
    for cost in case.inputs("costs") {
        build = build.cost(cost);
    }
    for benefit in case.inputs("benefits") {
        build = build.saving(benefit);
    }
    let results = build.results();
    case.gives("total_cost", &results.invested);
    case.gives("total_benefits", &results.credited);
    case.gives("bcr", &results.benefit_cost_ratio);
    case.gives("roi_pct", &results.return_on_investment);
    case.gives("net_benefit", &results.net_benefit);
    case.gives("payback_months", &results.payback);
}

pub(super) fn power_manufacturer(case: &Case) {
    let measure = revenue(case.input("revenue_winback_and_new"), case.input("margin_pct"));
    let build = Build::new().cost(case.input("cost"));
    let results = build
        .line(Way::Proactivity, measure, |line| {
            line.shares(case.input("isolation_pct"), "100");
        })
        .results();
    case.gives("benefit", &results.credited);
    case.gives("benefit_used_in_formula", &results.credited);
    case.gives("roi_pct", &results.return_on_investment);
    case.gives("bcr", &results.benefit_cost_ratio);
    case.gives("net_benefit", &results.net_benefit);
    let slip = case.published("benefit_used_in_formula");
    let slip = simple(case.input("cost"), slip);
    case.gives("roi_pct_with_the_typo", &slip.return_on_investment);
    case.leaves_out("isolated_revenue", "the product takes the margin first");
}

pub(super) fn elearning_whitepaper(case: &Case) {
    let results = simple(case.input("cost"), case.input("benefits"));
    case.gives("net_benefits", &results.net_benefit);
    case.gives("roi_pct", &results.return_on_investment);
    case.gives("bcr", &results.benefit_cost_ratio);
    let roi = results.return_on_investment.number().unwrap();
    case.gives("net_benefit_per_dollar", roi / Decimal::ONE_HUNDRED);
}

pub(super) fn inverted_division(case: &Case) {
    let build = Build::new().cost(case.input("cost"));
    let likely = case.percent_points("likelihood");
    let results = build
        .line(Way::Other, saving(case.input("value")), |line| {
            line.expected(&likely);
        })
        .results();
    case.gives("total_return", &results.net_benefit);
    case.gives("roi_pct", &results.return_on_investment);
    case.gives("bcr", &results.benefit_cost_ratio);
}

/// Every cost is a product of three numbers, which a time line multiplies whether they are
/// people × hours × rate or classes × days × price.
pub(super) fn classroom(case: &Case) {
    let number = |key| case.number(key);
    let students = number("students_per_class") * number("classes");
    let hours = number("days") * number("hours_per_day");
    let days = number("days") + number("travel_days");
    let one = Decimal::ONE;
    let lines = [
        ("development", one, hours, "dev_per_hour"),
        ("instructor", number("classes"), number("days"), "instructor_per_day"),
        ("materials", students, one, "materials"),
        ("facility", number("classes"), number("days"), "facility_per_day"),
        ("student_salaries", students, days, "student_day"),
        ("air", students, one, "air"),
        ("hotel", students, number("travel_days"), "hotel"),
        ("meals", students, one, "meals"),
    ];
    let people = |number: Decimal| u32::try_from(number).unwrap();
    let mut build = Build::new().participants(people(students));
    for (_, many, each, price) in lines {
        build = build.time(people(many), &each.to_string(), case.input(price));
    }
    let results = build.results();
    for ((key, ..), line) in lines.iter().zip(&results.costs) {
        case.gives(key, line.amount.unwrap().unwrap().value());
    }
    case.gives("grand_total", &results.invested);
    case.gives("cost_per_student", &results.cost_per_participant);
}

pub(super) fn nurse_turnover(case: &Case) {
    let leavers = |percent| case.number("rn_workforce") * percent / Decimal::ONE_HUNDRED;
    let before = case.number("turnover_before_pct");
    let after = case.number("turnover_after_pct");
    for (price, cost, kept) in [
        ("replacement_cost_printed", "annual_cost", "annual_saving"),
        ("replacement_cost_consistent", "annual_cost_with_46000", "annual_saving_with_46000"),
    ] {
        let each = case.number(price);
        case.gives(cost, &counted(leavers(before), each).credited);
        case.gives(kept, &counted(leavers(before - after), each).credited);
    }
}

pub(super) fn two_returns(case: &Case) {
    let results = simple(case.input("cost"), case.input("gain"));
    case.gives("roi_pct", &results.return_on_investment);
    case.gives("bcr", &results.benefit_cost_ratio);
    let second = simple(case.input("example2_cost"), case.input("example2_gain"));
    case.gives("example2_roi_pct", &second.return_on_investment);
}

/// The learners' hours are a time line priced at 1 an hour; those saved are freed capacity and,
/// at their rate, the return.
pub(super) fn elearning_hours(case: &Case) {
    let learners = case.input("learners").parse().unwrap();
    let student_hours = |key| {
        let build = Build::new().time(learners, case.input(key), "1");
        build.results().invested.number().unwrap()
    };
    let elearning = student_hours("elearning_hours");
    let classroom = student_hours("classroom_hours");
    case.gives("elearning_student_hours", elearning);
    case.gives("classroom_student_hours", classroom);
    let saved = (classroom - elearning).to_string();
    let measure = hours(&saved, case.input("rate"), "100");
    let build = Build::new().participants(learners);
    let results = build.line(Way::Other, measure, |_| {}).results();
    let weekly = results.freed_capacity.number().unwrap();
    let people = Decimal::from(learners);
    case.gives("hours_saved", weekly * people * Decimal::from(52));
    case.gives("saving", &results.credited);
}

/// The hourly cost has more than the six decimals that an amount may have. It is entered to the
/// sixth, half a unit of which is what each hour may be off.
pub(super) fn microsites(case: &Case) {
    let share = |key| case.number(key) / Decimal::ONE_HUNDRED;
    let burden = Decimal::ONE + share("burden_pct");
    let loaded = counted(burden, case.number("salary")).credited;
    case.gives("loaded_cost", &loaded);
    let working_hours = case.number("weeks") * case.number("hours_week");
    let hourly = round_amount(loaded.number().unwrap() / working_hours);
    let half_a_unit = Decimal::new(5, 7);
    case.gives_within("cost_per_hour", hourly, half_a_unit);

    let line = |hours_in_all: Decimal| {
        let measure =
            hours(&hours_in_all.to_string(), &hourly.to_string(), case.input("time_saving_pct"));
        let build = Build::new().line(Way::Other, measure, |_| {});
        build.results().waterfall
    };
    let each = case.number("hours_each");
    let site = line(each);
    let allowed = each * half_a_unit;
    case.gives_within("cost_per_site", site.claimed().value(), allowed);
    case.gives_within("saving_per_site", site.credited().value(), allowed);
    let taken =
        site.taken().find_map(|(step, taken)| (step == Step::NotRealisable).then_some(taken));
    let spent = taken.unwrap().unwrap().value();
    case.gives_within("new_cost_per_site", spent, allowed);

    let deals = case.number("pipeline") / case.number("deal_size");
    let prior = round_amount(deals * share("prior_share_pct"));
    let new = round_amount(deals * share("new_share_pct"));
    case.gives("deals", deals);
    case.gives("prior_sites", prior);
    case.gives("new_sites", new);
    case.gives("extra_sites", new - prior);
    for (key, sites) in
        [("saving_prior_volume", prior), ("saving_extra_sites", new - prior), ("total_saving", new)]
    {
        let saved = line(sites * each).credited().value();
        case.gives_within(key, saved, sites * each * half_a_unit);
    }
    let [sites, each] = ["prior_sites", "saving_per_site"].map(|key| decimal(case.published(key)));
    let displayed = counted(sites, each).credited;
    case.gives("saving_prior_volume_from_displayed_integers", &displayed);
}

/// A month of the document stands for a week of the case.
pub(super) fn retail_payoff(case: &Case) {
    let extra = case.number("sales_after") - case.number("sales_before");
    let measure = count(&extra.to_string(), case.input("sale_value"));
    let build = Build::new().time(1, case.input("training_hours"), case.input("wage"));
    let build = build.line(Way::Other, measure, |line| line.monthly(1, 12));
    let results = build.results();
    case.gives("training_cost", &results.invested);
    case.gives("payoff_weeks", &results.payback);
    case.leaves_out("uplift_pct", "a growth of sales, not a return on a cost");
}

pub(super) fn rounded_headline(case: &Case) {
    let [cost, returned] = ["costs_pv_mm", "benefits_pv_mm"].map(|key| case.number(key));
    let roi = |cost: Decimal, returned: Decimal| {
        let results = present_values(&cost.to_string(), &returned.to_string());
        results.discounted_return_on_investment
    };
    let results = present_values(&cost.to_string(), &returned.to_string());
    case.gives("npv_mm", &results.net_present_value);
    case.gives("roi_pct", &roi(cost, returned));
    // Each headline is rounded to 0.1: the truth may lie 0.05 to either side.
    let slack = Decimal::new(5, 2);
    case.gives("roi_pct_lowest", &roi(cost + slack, returned - slack));
    case.gives("roi_pct_highest", &roi(cost - slack, returned + slack));
}

/// The spreadsheet discounts the first value too, as if the programme began with an idle year.
pub(super) fn spreadsheet_npv(case: &Case) {
    let flows = case.inputs("flows");
    let rate = case.percent_points("rate");
    let idle_year_first = by_year(&flows, 1, &rate).net_present_value;
    case.gives("npv", &idle_year_first);
    case.gives("npv_6dp", &idle_year_first);
    let at_once = by_year(&flows, 0, &rate);
    case.gives("npv_first_flow_at_t0", &at_once.net_present_value);
    let rate = at_once.rate_of_return.figure().number().unwrap();
    case.gives("irr", rate / Decimal::ONE_HUNDRED);
}

pub(super) fn spreadsheet_irr(case: &Case) {
    let flows = case.inputs("flows");
    for (key, years) in [("irr_after_5", 5), ("irr_after_2", 2)] {
        let results = by_year(&flows[..=years], 0, "10");
        let rate = results.rate_of_return.figure().number().unwrap();
        case.gives(key, rate / Decimal::ONE_HUNDRED);
    }
}

/// The product says that there are several rates. It begins with an income, which a programme
/// cannot have on its first day: the document begins with an idle year, which moves no root.
/// The dates are a year apart but for one day of a leap year, which the roots ignore too.
pub(super) fn two_roots(case: &Case) {
    let results = by_year(&case.inputs("flows"), 1, "15");
    let said = results.rate_of_return.figure().value;
    assert_eq!(said, Err(Unavailable::SeveralRates(2)));
    let flows = case.numbers("flows");
    let worth_at = |rate| net_present_value(&flows, rate).unwrap();
    case.gives("npv_between_at_15_pct", worth_at(Decimal::new(15, 2)));
    for root in ["root_low", "root_high"] {
        let worth = worth_at(case.expected(root));
        assert!(worth.abs() < Decimal::new(1, 24), "{root}: {worth}");
    }
}

pub(super) fn npv_of_income(case: &Case) {
    let rate = case.percent_points("rate");
    let results = by_year(&case.inputs("flows"), 1, &rate);
    case.gives("npv", &results.net_present_value);
}

pub(super) fn discounted_payback(case: &Case) {
    let flows = case.inputs("flows");
    let rate = case.percent_points("rate");
    let results = by_month(flows[0], &flows[1..], &rate).results();
    let years = |months: Option<Decimal>| months.unwrap() / YEAR;
    case.gives("payback_years", years(results.discounted_payback.number()));
    case.gives("undiscounted_payback_years", years(results.payback.number()));
    let worth = results.net_present_value.number().unwrap();
    case.gives("npv", worth / YEAR);
    case.gives("npv", &by_year(&flows, 0, &rate).net_present_value);

    // The yearly table of the publication, through the functions behind the same figures.
    let rate = case.number("rate");
    let present: Vec<Decimal> = (0_u16..)
        .zip(case.numbers("flows"))
        .map(|(year, flow)| present_value(flow, rate, year).unwrap())
        .collect();
    for (key, value) in ["pv_1", "pv_2", "pv_3", "pv_4"].iter().zip(&present[1..]) {
        case.gives(key, *value);
    }
    let recovered = payback(&present, CENT / Decimal::TWO).unwrap();
    case.gives("payback_years", recovered.periods().unwrap());
}

pub(super) fn level_flow_at_three_rates(case: &Case) {
    let [outlay, annual] = ["outlay", "annual"].map(|key| case.input(key));
    for (index, key) in ["payback_0", "payback_4", "payback_19"].iter().enumerate() {
        let rate = case.percent_points(&format!("rates/{index}"));
        let results = level(outlay, annual, &rate);
        case.gives(key, results.discounted_payback.number().unwrap() / YEAR);
    }
    let rate = case.percent_points("rates/2");
    let recovered = by_year(&[annual; 6], 1, &rate).net_present_value;
    case.gives("recovered_after_6_years_at_19_pct", &recovered);
}

pub(super) fn level_flow(case: &Case) {
    let results = level(case.input("outlay"), case.input("annual"), "10");
    case.gives("payback_years", results.payback.number().unwrap() / YEAR);
}
