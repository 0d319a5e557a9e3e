//! What the board of customer KPIs says of a figure before and after, in both languages.

use tornaconto::document::When;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::customers::ChannelPeriod;
use tornaconto::domain::explain::{Change, KpiUnavailable};
use tornaconto::domain::kpi::efficiency;
use tornaconto::domain::kpi::proposal::{Bridge, propose};
use tornaconto::language::{
    Language, Locale, NativeFormatter, Writer, contradiction_sentence, kpi_change_verdict,
    kpi_proof,
};

use super::build::{board, channels, handled, period};

fn said(language: Language, change: &Change) -> String {
    let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
    kpi_change_verdict(change, &writer).replace('\u{a0}', " ")
}

fn cost(before: ChannelPeriod, after: ChannelPeriod) -> Change {
    efficiency(&channels(&[[before, after]])).pooled.cost
}

fn of_channel(before: ChannelPeriod, after: ChannelPeriod) -> Change {
    efficiency(&channels(&[[before, after]])).channels[0].1.cost.clone()
}

#[test]
fn a_change_says_by_its_own_direction_whether_it_is_better() {
    let cheaper = cost(period("500", 100), period("450", 100));
    assert_eq!(said(Language::English, &cheaper), "down by €0.50: better");
    assert_eq!(said(Language::Italian, &cheaper), "in calo di 0,50 €: meglio");
    let dearer = cost(period("450", 100), period("500", 100));
    assert_eq!(said(Language::English, &dearer), "up by €0.50: worse");
    let same = cost(period("450", 100), period("450", 100));
    assert_eq!(said(Language::English, &same), "unchanged");
}

#[test]
fn what_is_missing_is_named_with_its_period() {
    let only_before = of_channel(period("500", 100), ChannelPeriod::default());
    assert_eq!(said(Language::English, &only_before), "After: not given: Spend");
    assert_eq!(said(Language::Italian, &only_before), "Dopo: dato mancante: Spesa");
    let nothing = of_channel(ChannelPeriod::default(), ChannelPeriod::default());
    assert_eq!(said(Language::English, &nothing), "not given: Spend");
    let both = of_channel(period("500", 0), handled("60", 10));
    assert_eq!(
        said(Language::English, &both),
        "Before: money was spent, but there are no interactions; After: not given: Spend"
    );
}

#[test]
fn a_contradiction_is_a_sentence_with_its_period() {
    let say = |language| {
        let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
        contradiction_sentence(When::After, KpiUnavailable::NewMoreThanEnd, &writer)
    };
    assert_eq!(
        say(Language::English),
        "After: more customers are new than there are at the end. No figure uses it until this is corrected."
    );
    assert_eq!(
        say(Language::Italian),
        "Dopo: i nuovi clienti sono più di quelli alla fine. Finché non è corretto, nessun indicatore lo usa."
    );
}

#[test]
fn who_computes_a_proposal_again_comes_to_the_same_amount() {
    let kpis = board(&[[period("9000", 9_000), period("15000", 14_000)]]);
    let amount = propose(Bridge::CostToServe, &kpis).amount;
    let writer =
        Writer::new(Locale::from_language(Language::English), Currency::EURO, &NativeFormatter);
    let numbers = kpi_proof(&amount, &writer).unwrap().numbers;
    // 0.0714 × 14,000 is 999.6; with cents only, 980 would be far off.
    assert_eq!(numbers, "(€1 − €1.0714) × 14,000 = −€1,000");
}
