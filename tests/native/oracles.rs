//! The map of the published cases: each is a document, a function, or said not to be one.

mod cases;
mod documents;
mod functions;
mod kpis;
mod surveys;

use std::collections::BTreeSet;

use cases::Case;

/// Compares our figures with those of a case.
type Comparison = fn(&Case);

/// How a published case is accounted for.
enum Account {
    /// A calculation that a person could enter gives its figures.
    Document(Comparison),
    /// A public function of the domain gives its figures.
    Function(Comparison),
    /// The product does not do this, because …
    NotExpressible(&'static str),
    /// It was recalled in part, not read.
    NoEvidence,
}

use Account::{Document, Function, NoEvidence, NotExpressible};

const DATED: Account = NotExpressible("dated flows: a programme is discounted by whole years");
const ANNUALISED: Account = NotExpressible(
    "annualised churn: retention is given for its own period, never compounded to a year",
);

const MAP: [(&str, Account); 50] = [
    ("roi-shepherd-it-course", Document(documents::it_course)),
    ("roi-astd-power-manufacturer", Document(documents::power_manufacturer)),
    ("roi-xyz-elearning-whitepaper", Document(documents::elearning_whitepaper)),
    ("roi-couper-inverted", Document(documents::inverted_division)),
    ("roi-blended-classroom-336k", Document(documents::classroom)),
    ("roi-nurse-turnover-nap", Document(documents::nurse_turnover)),
    ("roi-salesmade-402", Document(documents::two_returns)),
    ("roi-nations-hotel-coaching", NoEvidence),
    ("roi-retail-merchandise-118", NoEvidence),
    ("roi-caicbt-hours", Document(documents::elearning_hours)),
    ("roi-relayto-microsites", Document(documents::microsites)),
    ("roi-retaildoc-payoff", Document(documents::retail_payoff)),
    ("tei-glean-headline", Document(documents::rounded_headline)),
    ("tei-wcc-student", Function(functions::long_investment)),
    ("tei-monroe-taxpayer", Function(functions::long_investment)),
    ("nps-abskilled-sample-sizes", Function(surveys::sample_sizes)),
    ("nps-moe-table-b", Function(surveys::margins)),
    ("nps-dela-30-20", Document(surveys::shares_of_promoters_and_detractors)),
    ("nps-one-to-ten", Document(surveys::one_of_each_score)),
    ("nps-rust-crate-9-8-6", Document(surveys::three_answers)),
    ("nps-supercalc-three", Document(surveys::three_tables)),
    ("nps-single-passive", Document(surveys::single_answer)),
    ("nps-two-wave-nhs", Document(surveys::two_waves_of_patients)),
    ("nps-two-wave-sivadivel", Document(surveys::two_small_groups)),
    ("csat-operately-mean", Document(surveys::mean_rating)),
    ("csat-abskilled-ci", Document(surveys::share_of_satisfied)),
    ("csat-abskilled-sample-sizes", Function(surveys::sample_sizes_of_a_share)),
    ("ret-calculator-city", Document(kpis::kept_by_end)),
    ("ret-ibm-telco", Document(kpis::telephone_customers)),
    ("ret-annual-27890", Document(kpis::lost_of_the_opening_base)),
    ("ret-3245-52430", Document(kpis::lost_of_the_start)),
    ("ret-annualise-4pct", ANNUALISED),
    ("ret-annual-retention-3pct", ANNUALISED),
    ("ret-cac-openmeter", Document(kpis::marketing_and_sales)),
    ("ret-cac-three", Document(kpis::three_campaigns)),
    ("cpc-oraclecms", Document(kpis::cost_of_contacts)),
    ("cpc-bizfluent-inverted", Document(kpis::cost_of_a_call)),
    ("cpc-iterum-hour", Document(kpis::cost_of_an_hour)),
    ("aht-calcsimpler", Document(kpis::handling_in_one_total)),
    ("aht-justcall-single", Document(kpis::handling_of_one_call)),
    ("aht-calculator-academy", Document(kpis::handling_in_seconds)),
    ("fin-excel-npv", Document(documents::spreadsheet_npv)),
    ("fin-excel-xnpv", DATED),
    ("fin-excel-xirr", DATED),
    ("fin-excel-irr", Document(documents::spreadsheet_irr)),
    ("fin-two-roots", Document(documents::two_roots)),
    ("fin-npv-875", Document(documents::npv_of_income)),
    ("fin-discounted-payback-340", Document(documents::discounted_payback)),
    ("fin-discounted-payback-2820", Document(documents::level_flow_at_three_rates)),
    ("fin-payback-387000", Document(documents::level_flow)),
];

#[test]
fn the_map_names_every_published_case_once_and_no_other() {
    let mapped: Vec<&str> = MAP.iter().map(|(id, _)| *id).collect();
    let cases = Case::all();
    let published: BTreeSet<&str> = cases.iter().map(Case::id).collect();
    assert_eq!(mapped.iter().copied().collect::<BTreeSet<_>>(), published);
    assert_eq!(mapped.len(), published.len(), "an id is mapped twice");
}

#[test]
fn a_case_is_no_evidence_exactly_when_it_is_not_fully_verified() {
    for case in Case::all() {
        let (_, account) = MAP.iter().find(|(id, _)| *id == case.id()).unwrap();
        let none = matches!(account, NoEvidence);
        assert_eq!(none, !case.is_verified(), "{}", case.id());
    }
}

#[test]
fn what_the_product_does_not_do_has_its_reason() {
    for (id, account) in &MAP {
        if let NotExpressible(why) = account {
            assert!(!why.is_empty(), "{id}");
        }
    }
}

/// Compares the cases that `choose` picks, each with every figure that its publication has.
fn compare(choose: fn(&Account) -> Option<Comparison>) {
    let cases = Case::all();
    for (id, account) in &MAP {
        if let Some(compare) = choose(account) {
            let case = cases.iter().find(|case| case.id() == *id).unwrap();
            compare(case);
            case.assert_all_accounted();
        }
    }
}

#[test]
fn documents_give_the_published_figures() {
    compare(|account| match account {
        Document(compare) => Some(*compare),
        _ => None,
    });
}

#[test]
fn functions_give_the_published_figures() {
    compare(|account| match account {
        Function(compare) => Some(*compare),
        _ => None,
    });
}
