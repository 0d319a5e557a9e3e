//! Surveys: waves as a person enters them, and the functions that plan one.

use rust_decimal::Decimal;
use tornaconto::domain::survey::{AspectName, Rating};
use tornaconto::domain::survey_results::{
    AnswerVariance, MarginPoints, NetPromoter, RatingTally, Verdict, answers_needed, compare,
    margin_of_error, net_promoter, satisfaction,
};

use super::cases::Case;
use crate::kpis::build::{count, per_group, scored};

const WORST: AnswerVariance<'static> = AnswerVariance::WorstCase;

/// What the publications call 1.96 is 1.959963984540054 here: a width that is proportional to z
/// differs by less than this, relative to it.
fn of_rounded_z(width: Decimal) -> Decimal {
    width.abs() * Decimal::new(2, 5)
}

fn needed(points: Decimal, spread: AnswerVariance<'_>) -> Decimal {
    let figure = answers_needed(MarginPoints::new(points).unwrap(), spread);
    figure.number().unwrap()
}

fn whole(case: &Case, path: &str) -> u32 {
    case.input(path).parse().unwrap()
}

/// Promoters, passives, detractors.
fn groups(counts: [u32; 3]) -> NetPromoter {
    net_promoter(per_group(counts.map(Some)).tally())
}

pub(super) fn sample_sizes(case: &Case) {
    for (index, margin) in ["10", "5", "3"].iter().enumerate() {
        let points = case.number(&format!("margins_points/{index}"));
        case.gives(&format!("n_{margin}_nps_worst_case"), needed(points, WORST));
        case.leaves_out(&format!("n_{margin}"), "that of a plain share, which is too few");
    }
}

pub(super) fn margins(case: &Case) {
    // A quarter promoters and a quarter detractors have the case's variance.
    let half = groups([1, 2, 1]).variance;
    assert_eq!(half.number(), Some(case.number("variance")));
    for answers in case.inputs("n") {
        for (key, spread) in [
            (format!("moe_{answers}"), AnswerVariance::Observed(&half)),
            (format!("moe_{answers}_nps_worst_case"), WORST),
        ] {
            let ours = margin_of_error(answers.parse().unwrap(), spread);
            case.gives_within(&key, &ours, of_rounded_z(ours.number().unwrap()));
        }
    }
}

/// Of a hundred answers.
pub(super) fn shares_of_promoters_and_detractors(case: &Case) {
    let [promoters, detractors] = ["promoter_pct", "detractor_pct"].map(|key| whole(case, key));
    let result = groups([promoters, 100 - promoters - detractors, detractors]);
    case.gives("nps", &result.score);
}

/// The score, how it varies and its interval, of a list of scores.
fn of_scores(case: &Case) -> NetPromoter {
    let scores: Vec<u32> =
        case.inputs("scores").iter().map(|score| score.parse().unwrap()).collect();
    let result = net_promoter(scored(&scores).tally());
    case.gives("nps", &result.score);
    case.gives("variance", &result.variance);
    case.gives("se_points", &result.standard_error);
    let middle = result.adjusted_score.number().unwrap();
    for (key, end) in [("adjusted_wald_low", &result.low), ("adjusted_wald_high", &result.high)] {
        match end.number() {
            Some(number) => case.gives_within(key, end, of_rounded_z(number - middle)),
            None => case.leaves_out(key, "under five answers have no interval"),
        }
    }
    for end in ["wald_low", "wald_high"] {
        case.leaves_out(end, "the plain Wald interval, which is too narrow for few answers");
    }
    result
}

fn gives_margin(case: &Case, answers: u64, result: &NetPromoter) {
    let margin = margin_of_error(answers, AnswerVariance::Observed(&result.variance));
    case.gives_within("moe95_points", &margin, of_rounded_z(margin.number().unwrap()));
}

pub(super) fn one_of_each_score(case: &Case) {
    let result = of_scores(case);
    case.gives("promoter_pct", &result.promoters);
    case.gives("detractor_pct", &result.detractors);
    gives_margin(case, 10, &result);
}

pub(super) fn three_answers(case: &Case) {
    let result = of_scores(case);
    gives_margin(case, 3, &result);
    assert!(tornaconto::domain::survey::Score::parse(case.input("invalid_score")).is_err());
}

pub(super) fn three_tables(case: &Case) {
    for row in 0..3 {
        let counts = [0, 1, 2].map(|column| whole(case, &format!("rows/{row}/{column}")));
        let result = groups(counts);
        let key = |name: &str| format!("{name}_{}", row + 1);
        case.gives(&key("total"), &result.answers);
        case.gives(&key("promoter_pct"), &result.promoters);
        case.gives(&key("passive_pct"), &result.passives);
        case.gives(&key("nps"), &result.score);
    }
}

pub(super) fn single_answer(case: &Case) {
    let result = of_scores(case);
    case.gives("promoter_pct", &result.promoters);
    case.gives("passive_pct", &result.passives);
    case.gives("detractor_pct", &result.detractors);
    case.leaves_out("moe95_points", "a single answer says nothing about a margin");
    let mut wave = scored(&[8]);
    wave.invited = Some(count(whole(case, "recipients")));
    case.gives("response_rate_pct", &wave.response_rate());
}

/// Compares two waves by all that the cases have of them; the first of them is the later one.
fn two_waves(case: &Case, [later, earlier]: [NetPromoter; 2]) -> Verdict {
    for (index, wave) in [(1, &later), (2, &earlier)] {
        case.gives(&format!("nps_{index}"), &wave.score);
        case.gives(&format!("se_points_{index}"), &wave.standard_error);
    }
    let comparison = compare(&earlier, &later);
    case.gives("difference", &comparison.change.difference);
    case.gives("se_difference", &comparison.standard_error);
    case.gives("z", &comparison.z);
    // Printed to 20 decimals; computed in binary floating point, to 14 digits of itself.
    let p = comparison.p.number().unwrap();
    case.gives_within("p_two_sided", &comparison.p, p * Decimal::new(1, 14) + Decimal::new(1, 20));
    comparison.verdict.unwrap()
}

pub(super) fn two_waves_of_patients(case: &Case) {
    let counts = |key: &str| [0, 1, 2].map(|column| whole(case, &format!("{key}/{column}")));
    let verdict = two_waves(case, ["latest", "oldest"].map(|key| groups(counts(key))));
    case.gives("function_returns", sign_of(verdict));
    for end in ["ci_low", "ci_high"] {
        case.leaves_out(end, "an interval of 99 %, from the observed proportions");
    }
}

fn sign_of(verdict: Verdict) -> Decimal {
    match verdict {
        Verdict::RealRise => Decimal::ONE,
        Verdict::RealFall => Decimal::NEGATIVE_ONE,
        Verdict::CannotBeTold | Verdict::Borderline => Decimal::ZERO,
    }
}

/// The counts are promoters, detractors and all.
pub(super) fn two_small_groups(case: &Case) {
    let wave = |key: &str| {
        let [promoters, detractors, all] =
            [0, 1, 2].map(|column| whole(case, &format!("{key}/{column}")));
        groups([promoters, all - promoters - detractors, detractors])
    };
    let verdict = two_waves(case, ["group1", "group2"].map(wave));
    assert_eq!(verdict, Verdict::RealRise);
    for end in ["ci_low", "ci_high", "ci_high_clamped"] {
        case.leaves_out(end, "from the observed proportions; the product’s is from adjusted ones");
    }
}

fn ratings(counts: [u64; 5]) -> RatingTally {
    (1..).zip(counts).fold(RatingTally::default(), |tally, (rating, many)| {
        tally.with(Rating::new(rating).unwrap(), many)
    })
}

/// Two of the many ways in which so many ratings sum to the case's total.
pub(super) fn mean_rating(case: &Case) {
    for (key, counts) in
        [("top_two_box_highest", [0, 0, 0, 80, 20]), ("top_two_box_lowest", [0, 0, 40, 0, 60])]
    {
        let tally = ratings(counts);
        let total: u64 = (1..).zip(counts).map(|(rating, many)| rating * many).sum();
        assert_eq!(Decimal::from(total), case.number("total_score"));
        assert_eq!(Decimal::from(tally.ratings()), case.number("responses"));
        let result = satisfaction(&tally, &AspectName::TechnicalSupport);
        case.gives("mean", &result.mean);
        case.gives(key, &result.top_two_box);
    }
    case.leaves_out("csat_pct", "a mean on a scale that begins at 1 is no percentage of its end");
}

pub(super) fn share_of_satisfied(case: &Case) {
    let all: u64 = case.input("n").parse().unwrap();
    let top = case.number("csat") * Decimal::from(all);
    let top: u64 = top.normalize().to_string().parse().unwrap();
    let result = satisfaction(&ratings([0, 0, all - top, top, 0]), &AspectName::TechnicalSupport);
    for (key, end) in [("wilson_low_pct", &result.low), ("wilson_high_pct", &result.high)] {
        let width = end.number().unwrap() - result.top_two_box.number().unwrap();
        case.gives_within(key, end, of_rounded_z(width) * Decimal::TWO);
    }
    for key in ["se", "moe", "ci_low_pct", "ci_high_pct"] {
        case.leaves_out(key, "the plain Wald interval; the product’s is Wilson’s");
    }
}

/// A share is the score of a survey without detractors.
pub(super) fn sample_sizes_of_a_share(case: &Case) {
    let percent: u32 = case.percent_points("p").parse::<Decimal>().unwrap().try_into().unwrap();
    let variance = groups([percent, 100 - percent, 0]).variance;
    for (index, margin) in ["10", "5", "3", "1"].iter().enumerate() {
        let points = case.number(&format!("margins/{index}")) * Decimal::ONE_HUNDRED;
        case.gives(&format!("n_{margin}"), needed(points, AnswerVariance::Observed(&variance)));
        let key = format!("n_{margin}_unrounded");
        case.leaves_out(&key, "nobody asks for a part of an answer");
    }
}
