//! What is said of the survey and of the customer KPIs, in both languages.

use std::collections::BTreeSet;

use tornaconto::domain::currency::Currency;
use tornaconto::domain::explain::{KpiFigure, KpiName, KpiTerm, KpiUnavailable, Side, Subject};
use tornaconto::domain::kpi::efficiency;
use tornaconto::domain::kpi::proposal::{Bridge, DoubleCount, propose};
use tornaconto::domain::line::LineId;
use tornaconto::domain::survey::{AspectName, Rating};
use tornaconto::domain::survey_results::{
    AnswerVariance, MarginPoints, NetPromoter, RatingTally, Verdict, answers_needed, compare,
    net_promoter, satisfaction,
};
use tornaconto::language::{
    Language, Locale, NativeFormatter, Writer, kpi_change, kpi_figure, kpi_name, kpi_proof,
};

use super::build::{board, channels, per_group, period, text};
use crate::build::decimal;

fn writer(language: Language) -> Writer {
    Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter)
}

fn said(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn groups(counts: [u32; 3]) -> NetPromoter {
    net_promoter(per_group(counts.map(Some)).tally())
}

#[test]
fn a_score_has_its_sign_and_no_percent_and_a_decimal_in_its_proof() {
    let english = writer(Language::English);
    let result = groups([942, 406, 127]);
    assert_eq!(kpi_figure(&result.score, &english), "+55");
    let proof = kpi_proof(&result.score, &english).unwrap();
    assert_eq!(proof.formula, "100 × (Promoters − Detractors) ÷ Answers");
    assert_eq!(said(&proof.numbers), "100 × (942 − 127) ÷ 1,475 = +55.3");
    assert_eq!(kpi_figure(&groups([1, 0, 4]).score, &english), "−60");
    assert_eq!(kpi_figure(&groups([2, 0, 2]).score, &english), "0");
    let italian = writer(Language::Italian);
    let proof = kpi_proof(&result.score, &italian).unwrap();
    assert_eq!(said(&proof.numbers), "100 × (942 − 127) ÷ 1.475 = +55,3");
}

#[test]
fn the_ends_of_an_interval_are_proved_step_by_step() {
    let english = writer(Language::English);
    let result = groups([10, 0, 0]);
    let proof = kpi_proof(&result.high, &english).unwrap();
    assert_eq!(
        said(&proof.formula),
        "Adjusted NPS + z × Adjusted standard error − What lies beyond the scale"
    );
    assert_eq!(said(&proof.numbers), "+76.92 + 1.959964 × 15.01 − 6.34 = +100");
    let proof = kpi_proof(&result.adjusted_error, &english).unwrap();
    assert!(proof.formula.starts_with("100 × √((Adjusted share of promoters + "), "{proof:?}");
}

#[test]
fn the_answers_needed_are_rounded_up_for_all_to_see() {
    let margin = MarginPoints::new(decimal("10")).unwrap();
    let figure = answers_needed(margin, AnswerVariance::WorstCase);
    let proof = kpi_proof(&figure, &writer(Language::English)).unwrap();
    assert_eq!(proof.formula, "⌈z² × Variance of an answer ÷ (Margin of error (±) ÷ 100)²⌉");
    assert_eq!(proof.numbers, "⌈1.959964² × 1 ÷ (10 ÷ 100)²⌉ = 385");
}

#[test]
fn a_small_p_is_never_written_as_nothing() {
    let comparison = compare(&groups([321, 654, 987]), &groups([123, 456, 789]));
    assert_eq!(kpi_figure(&comparison.p, &writer(Language::English)), "under 0.0001");
    assert_eq!(kpi_figure(&comparison.p, &writer(Language::Italian)), "meno di 0,0001");
    let proof = kpi_proof(&comparison.p, &writer(Language::English)).unwrap();
    assert!(proof.formula.is_empty());
    assert_eq!(kpi_change(&comparison.change, &writer(Language::English)), "down by 15");
}

#[test]
fn changes_are_said_in_words_and_shares_change_by_percentage_points() {
    let mut entered = channels(&[[period("100", 10), period("95", 10)]]);
    let periods = &mut entered.channels[0].periods;
    periods.before.solved_first = Some(super::build::count(5));
    periods.after.solved_first = Some(super::build::count(6));
    let results = efficiency(&entered).pooled;
    let (english, italian) = (writer(Language::English), writer(Language::Italian));
    assert_eq!(kpi_change(&results.cost, &english), "down by €0.50");
    assert_eq!(said(&kpi_change(&results.cost, &italian)), "in calo di 0,50 €");
    assert_eq!(said(&kpi_change(&results.solved, &english)), "up by 10 percentage points");
    assert_eq!(said(&kpi_figure(&results.solved.relative, &english)), "+20%");
    assert_eq!(kpi_change(&results.time, &italian), "nessun canale ha tutti i dati che servono");
}

#[test]
fn a_proposal_shows_its_computation_with_every_name() {
    let kpis = board(&[[period("1000", 100), period("480", 60)]]);
    let proposal = propose(Bridge::CostToServe, &kpis);
    let proof = kpi_proof(&proposal.amount, &writer(Language::Italian)).unwrap();
    assert_eq!(
        proof.formula,
        "(Costo per interazione, telefono, prima − Costo per interazione, telefono, dopo) × \
         Interazioni, telefono, dopo"
    );
    assert_eq!(said(&proof.numbers), "(10 € − 8 €) × 60 = 120 €");
}

#[test]
fn a_mean_and_a_share_are_never_called_the_same() {
    let tally = RatingTally::default().with(Rating::new(4).unwrap(), 3);
    let result = satisfaction(&tally, &AspectName::Own(text("speed")));
    for language in Language::ALL {
        let writer = writer(language);
        let names: BTreeSet<String> =
            result.figures().iter().map(|figure| kpi_name(&figure.name, &writer)).collect();
        assert_eq!(names.len(), 5);
        assert!(names.iter().all(|name| name.ends_with(", speed")));
    }
    let english = writer(Language::English);
    assert_eq!(kpi_figure(&result.mean, &english), "4");
    assert_eq!(said(&kpi_figure(&result.top_two_box, &english)), "100%");
}

#[test]
fn a_figure_that_is_not_available_says_why_where_its_value_would_be() {
    let missing: KpiFigure = groups([0, 0, 0]).score;
    for language in Language::ALL {
        let writer = writer(language);
        let why = kpi_figure(&missing, &writer);
        assert_eq!(kpi_proof(&missing, &writer), Err(why.clone()));
        let input =
            (language.kpi_messages().unavailable)(KpiUnavailable::NotGiven(KpiTerm::Invited));
        let name = kpi_name(&KpiTerm::Invited.into(), &writer);
        assert!(input.ends_with(&name) && why.len() > 10, "{input}, {why}");
    }
}

#[test]
fn names_tell_of_what_and_when() {
    let name =
        KpiName::new(KpiTerm::ChannelSpend, &Subject::Own(text("Fiera"))).with_side(Side::Before);
    assert_eq!(kpi_name(&name, &writer(Language::English)), "Spend, Fiera, before");
    assert_eq!(kpi_name(&name, &writer(Language::Italian)), "Spesa, Fiera, prima");
}

#[test]
fn verdicts_and_clashes_differ_in_both_languages() {
    for language in Language::ALL {
        let words = language.kpi_messages();
        let verdicts =
            [Verdict::RealRise, Verdict::RealFall, Verdict::CannotBeTold, Verdict::Borderline];
        let said: BTreeSet<_> = verdicts.map(words.verdict).into_iter().collect();
        assert_eq!(said.len(), 4);
        let id = LineId(1);
        let clashes = [
            DoubleCount::AlreadyAccepted(id),
            DoubleCount::SameMoney(id),
            DoubleCount::MeetsLabour(id),
            DoubleCount::MeetsProactivity(id),
        ];
        let said = clashes.map(|clash| (words.conflict)(clash, "Linea 7"));
        assert!(said.iter().all(|words| words.contains("Linea 7")));
        assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), 4);
        assert!(!words.never_money.is_empty());
    }
    let [english, italian] = Language::ALL.map(|language| language.kpi_messages());
    assert_ne!(english.never_money, italian.never_money);
}
