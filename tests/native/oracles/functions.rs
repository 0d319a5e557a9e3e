//! Cases whose tables run longer than the product's horizon of ten years: their yearly flows go
//! through the functions that the product's own flows go through.

use rust_decimal::Decimal;
use tornaconto::domain::results::{internal_rate_of_return, net_present_value, payback};

use super::cases::Case;
use super::documents::{CENT, present_values};

/// Forty years and more of net cash flow, with the present values of both sides beside it.
pub(super) fn long_investment(case: &Case) {
    let flows = case.numbers("net_cash_flow");
    let rate = internal_rate_of_return(&flows).unwrap();
    case.gives("irr_pct", rate * Decimal::ONE_HUNDRED);
    case.gives("payback_years", payback(&flows, CENT / Decimal::TWO).unwrap().periods().unwrap());
    let total = net_present_value(&flows, Decimal::ZERO).unwrap();
    case.gives("undiscounted_total", total);

    let present = present_values(case.input("costs_pv"), case.input("benefits_pv"));
    case.gives("npv", &present.net_present_value);
    case.gives("bcr", &present.discounted_benefit_cost_ratio);
    // The rate is not printed; the one that the file finds must give the printed value back.
    let implied = case.expected("implied_rate_pct") / Decimal::ONE_HUNDRED;
    case.gives("npv", net_present_value(&flows, implied).unwrap());
}
