//! How figures are shown and said: the same digits wherever a ratio stands, tables that add up, and
//! what is said of losses and of what broke even.

use tornaconto::document::{Document, Edit, Line};
use tornaconto::domain::benefit::Way;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::decimal::round_for_display;
use tornaconto::domain::example::worked_example;
use tornaconto::domain::explain::{Figure, Unavailable};
use tornaconto::domain::ledger::{Ledger, Query};
use tornaconto::domain::results::{Flag, Results, results};
use tornaconto::language::{
    Language, Locale, NativeFormatter, ReportOptions, Writer, break_even_sentence, explanation,
    figure_of, headline, proof, report, result_sentence, return_and_payback, warnings,
};

use crate::build::{Build, Details, decimal, saving};

fn writer_in(language: Language, currency: &str) -> Writer {
    let currency = Currency::parse(currency).unwrap();
    Writer::new(Locale::from_language(language), currency, &NativeFormatter)
}

fn english() -> Writer {
    writer_in(Language::English, "EUR")
}

fn italian() -> Writer {
    writer_in(Language::Italian, "EUR")
}

fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

/// So much back of a cost.
fn back_of(cost: &str, back: &str) -> Results {
    Build::new().cost(cost).saving(back).results()
}

fn said(results: &Results, writer: &Writer) -> [String; 4] {
    [
        headline(results, writer),
        figure_of(results, &results.benefit_cost_ratio, writer),
        figure_of(results, &results.return_on_investment, writer),
        result_sentence(results, writer),
    ]
    .map(|words| plain(&words))
}

#[test]
fn headline_ratio_return_and_sentence_show_the_same_digits() {
    for (cost, back, shown) in [
        ("100", "1000", ["10.0×", "10.0 : 1", "900%", "For every €1 invested, €10 came back."]),
        ("100", "148", ["1.48×", "1.48 : 1", "48%", "For every €1 invested, €1.48 came back."]),
        ("1000", "4050", ["4.05×", "4.05 : 1", "305%", "For every €1 invested, €4.05 came back."]),
        ("1000", "5850", ["5.85×", "5.85 : 1", "485%", "For every €1 invested, €5.85 came back."]),
        (
            "100",
            "1430",
            ["14.3×", "14.3 : 1", "1,330%", "For every €1 invested, €14.30 came back."],
        ),
        ("1000", "9996", ["10.0×", "10.0 : 1", "899.6%", "For every €1 invested, €10 came back."]),
        ("100", "96", ["0.96×", "0.96 : 1", "−4%", "For every €1 invested, €0.96 came back."]),
        (
            "1000",
            "996",
            ["0.996×", "0.996 : 1", "−0.4%", "For every €100 invested, €99.60 came back."],
        ),
        ("100", "4", ["0.040×", "0.040 : 1", "−96%", "For every €100 invested, €4 came back."]),
        (
            "1000",
            "4",
            ["0.0040×", "0.0040 : 1", "−99.6%", "For every €100 invested, €0.40 came back."],
        ),
        (
            "10000",
            "1",
            [
                "less than 0.001×",
                "less than 0.001 : 1",
                "−99.99%",
                "For every €100 invested, less than €0.10 came back.",
            ],
        ),
        ("100", "0", ["0.00×", "0.00 : 1", "−100%", "For every €1 invested, €0 came back."]),
        (
            "100",
            "-50",
            ["−0.50×", "−0.50 : 1", "−150%", "On top of every €1 invested, €0.50 was lost."],
        ),
    ] {
        assert_eq!(said(&back_of(cost, back), &english()), shown, "{back} of {cost}");
    }
}

#[test]
fn a_currency_without_minor_units_speaks_of_a_hundred() {
    let sentence = |back: &str| {
        let mut build = Build::new().cost("1000").saving(back);
        build.0.programme.currency = Currency::parse("CLP").unwrap();
        plain(&result_sentence(&build.results(), &writer_in(Language::English, "CLP")))
    };
    assert_eq!(sentence("1480"), "For every CLP 100 invested, CLP 148 came back.");
    assert_eq!(sentence("4"), "For every CLP 10,000 invested, CLP 40 came back.");
    assert_eq!(sentence("20000"), "For every CLP 1 invested, CLP 20 came back.");
}

#[test]
fn italian_calls_the_euro_by_its_name_and_no_other_currency() {
    let sentence =
        |back: &str, writer: &Writer| plain(&result_sentence(&back_of("100", back), writer));
    assert_eq!(sentence("148", &italian()), "Ogni euro investito ne ha resi 1,48.");
    assert_eq!(sentence("1000", &italian()), "Ogni euro investito ne ha resi 10.");
    assert_eq!(sentence("100", &italian()), "Ogni euro investito ne ha reso 1.");
    assert_eq!(sentence("4", &italian()), "100 € di spesa, 4 € di ritorno.");
    assert_eq!(sentence("-50", &italian()), "Oltre a ogni euro investito se ne sono persi 0,50.");
    let pounds = writer_in(Language::Italian, "GBP");
    assert_eq!(sentence("148", &pounds), "1 £ di spesa, 1,48 £ di ritorno.");
}

#[test]
fn the_compact_line_and_the_copy_use_the_same_strings() {
    let document = Document::worked_example(Currency::EURO);
    let results = results(document.calculation());
    let compact = return_and_payback(&results, &english()).unwrap();
    assert_eq!(plain(&compact), "ROI 900% · payback 1.2 months");
    let report = report(&document, &results, &[], ReportOptions::default(), "today", &english());
    assert_eq!(report.headline, headline(&results, &english()));
    let copied = plain(&report.to_plain_text());
    for part in ["10.0×", "- Benefit–cost ratio: 10.0 : 1", "- Return on investment (ROI): 900%"]
    {
        assert!(copied.contains(part), "{part}: {copied}");
    }
}

#[test]
fn what_differs_by_less_than_a_cent_broke_even() {
    let third = "33.333333";
    let build = Build::new().cost("100").saving(third).saving(third).saving(third);
    let results = build.results();
    let shown = said(&results, &english());
    assert_eq!(shown, ["1.00×", "1.00 : 1", "0%", "For every €1 invested, €1 came back."]);
    assert_eq!(figure_of(&results, &results.net_benefit, &english()), "€0.00");
    assert_eq!(results.payback.number(), Some(decimal("12")), "at the end");
    assert_eq!(
        break_even_sentence(&results, &english()).unwrap(),
        "It broke even: what came back is what was spent."
    );
    assert_eq!(
        break_even_sentence(&results, &italian()).unwrap(),
        "In pareggio: è rientrato quanto è stato speso."
    );
    let numbers = plain(&proof(&results.net_benefit, &english()).unwrap().numbers);
    assert_eq!(numbers, "€100 − €100 = €0 (broke even)");
}

#[test]
fn a_cent_is_a_loss_where_there_are_cents_and_none_where_there_are_not() {
    let in_currency = |code: &str| {
        let mut build = Build::new().cost("100").saving("99.99");
        build.0.programme.currency = Currency::parse(code).unwrap();
        build.results()
    };
    assert_eq!(in_currency("EUR").net_benefit.number(), Some(decimal("-0.01")));
    assert_eq!(said(&in_currency("EUR"), &english())[..3], ["0.9999×", "0.9999 : 1", "−0.01%"]);
    assert_eq!(in_currency("JPY").net_benefit.number(), Some(decimal("0")));
}

#[test]
fn a_ratio_that_six_decimals_do_not_tell_from_1_broke_even() {
    let results = back_of("1000000000", "1000000100");
    assert_eq!(said(&results, &english())[..3], ["1.00×", "1.00 : 1", "0%"]);
    assert_eq!(figure_of(&results, &results.net_benefit, &english()), "€0");
}

fn why(figure: &Figure) -> Unavailable {
    figure.value.unwrap_err()
}

#[test]
fn where_the_return_is_a_loss_shares_and_break_even_say_so() {
    let results = Build::new().cost("1000").saving("-50").saving("-10").results();
    assert_eq!(results.ways[4].share, Err(Unavailable::ReturnIsLoss));
    for figure in [&results.break_even_share, &results.concentration, &results.roi_without_largest]
    {
        assert_eq!(why(figure), Unavailable::ReturnIsLoss, "{:?}", figure.term);
    }
    assert!(!results.flags.iter().any(|flag| matches!(flag, Flag::CarriesTheResult(_))));
    assert_eq!(
        break_even_sentence(&results, &english()).unwrap(),
        "The return is itself a loss: €1,060 was lost in all, cost included."
    );
    assert_eq!(
        plain(&break_even_sentence(&results, &italian()).unwrap()),
        "Il beneficio è a sua volta una perdita: in tutto, costi compresi, si sono persi 1.060 €."
    );
}

#[test]
fn gains_and_losses_that_cancel_out_are_told_from_nothing() {
    let cancelled = Build::new().cost("1000").saving("50").saving("-50").results();
    assert_eq!(why(&cancelled.break_even_share), Unavailable::GainsAndLossesCancel);
    assert_eq!(cancelled.ways[4].share, Err(Unavailable::GainsAndLossesCancel));
    let nothing = Build::new().cost("1000").results();
    assert_eq!(why(&nothing.break_even_share), Unavailable::NothingCredited);
    assert_eq!(why(&nothing.concentration), Unavailable::NothingCredited);
}

#[test]
fn the_largest_line_is_the_largest_gain() {
    let results = Build::new().cost("100").saving("-500").saving("300").saving("400").results();
    let share = results.concentration.number().unwrap();
    assert_eq!(share, decimal("200"), "400 of what is left, 200");
}

#[test]
fn benefits_that_all_come_after_the_horizon_are_remarked() {
    let late = Build::new().cost("100").line(Way::Other, saving("500"), |line| line.once_in(20));
    assert!(late.results().flags.contains(&Flag::AllAfterHorizon));
    let some = late.saving("1");
    assert!(!some.results().flags.contains(&Flag::AllAfterHorizon));
    assert!(!back_of("100", "0").flags.contains(&Flag::AllAfterHorizon), "nothing comes at all");
}

#[test]
fn the_remark_on_benefits_after_the_horizon_says_why_nothing_counts() {
    let mut document = Document::worked_example(Currency::EURO);
    for mut line in document.calculation().benefits.clone() {
        document.apply(Edit::Remove(line.id)).unwrap();
        line.once_in(20);
        line.id = document.next_line();
        document.apply(Edit::add(usize::MAX, Line::Benefit(Box::new(line)))).unwrap();
    }
    let results = results(document.calculation());
    let remarks = |writer: &Writer| -> Vec<String> {
        warnings(&document, &results, &[], writer).into_iter().map(|(_, words)| words).collect()
    };
    let english = remarks(&english()).join(" ");
    assert!(english.contains("Every benefit comes after the horizon"), "{english}");
    let italian = remarks(&italian()).join(" ");
    assert!(italian.contains("Tutti i benefici arrivano oltre l’orizzonte"), "{italian}");
}

#[test]
fn the_parts_and_the_total_of_a_table_stand_at_one_precision_at_which_they_add_up() {
    let thrice = Build::new().cost("1").saving("1000.50").saving("1000.50").saving("1000.50");
    let results = thrice.results();
    let shown = |amount: &str| english().money_in(results.precision, decimal(amount));
    assert_eq!(shown("1000.50"), "€1,000.50");
    assert_eq!(figure_of(&results, &results.credited, &english()), "€3,001.50");
    assert!(!results.precision.is_rounded());

    let halved =
        Build::new().cost("100").line(Way::Other, saving("10001"), |line| line.shares("50", "100"));
    let waterfall = halved.results().waterfall;
    let table = waterfall.precision(Currency::EURO);
    let amounts = [waterfall.claimed(), waterfall.credited()];
    let shown = amounts.map(|amount| english().money_in(table, amount.value()));
    assert_eq!(shown, ["€10,001.00", "€5,000.50"]);
}

#[test]
fn a_table_that_cannot_add_up_says_that_it_is_rounded() {
    let third = "33.333333";
    let thirds = Build::new().cost("50").saving(third).saving(third).saving(third).results();
    assert!(thirds.precision.is_rounded());
    assert_eq!(english().heading("Return", thirds.precision), "Return (rounded)");
    assert_eq!(italian().heading("Benefici", thirds.precision), "Benefici (arrotondato)");
}

#[test]
fn the_ledger_shows_its_cases_at_the_precision_of_their_sum() {
    let calculation = worked_example(Currency::EURO);
    let ledger = Ledger::new(&calculation, &results(&calculation), &Query::default());
    assert_eq!(ledger.precision.places(), 0, "no case, no cents");
}

#[test]
fn the_proofs_of_ratio_and_return_speak_of_the_live_figures() {
    let results = back_of("1000", "4050");
    assert_eq!(
        explanation(&results.benefit_cost_ratio, &english()).unwrap(),
        "What came back for each euro invested. Some call this “ROI 4.05×”; finance’s ROI subtracts \
         the cost first: 305%."
    );
    assert_eq!(
        explanation(&results.benefit_cost_ratio, &italian()).unwrap(),
        "Quanto è rientrato per ogni euro investito. C’è chi lo chiama «ROI 4,05×»; il ROI della \
         finanza prima sottrae il costo: 305%."
    );
    let pounds = writer_in(Language::English, "GBP");
    assert!(
        explanation(&results.benefit_cost_ratio, &pounds).unwrap().contains("each £1 invested")
    );
    let roi = explanation(&results.return_on_investment, &english()).unwrap();
    assert!(roi.ends_with("the same result is 4.05×."), "{roi}");
    let nothing = Build::new().saving("5").results();
    assert_eq!(explanation(&nothing.benefit_cost_ratio, &english()), None);
}

#[test]
fn a_minus_is_set_as_print_sets_it() {
    let results = back_of("100", "40");
    assert_eq!(figure_of(&results, &results.net_benefit, &english()), "−€60");
    assert_eq!(plain(&figure_of(&results, &results.net_benefit, &italian())), "−60 €");
    assert_eq!(english().number_in_field(decimal("-1.5")), "−1.5");
    assert_eq!(round_for_display(decimal("-0.004"), 2), decimal("0"));
    assert_eq!(english().exact_money(decimal("-0.004")), "€0", "there is no minus nothing");
}
