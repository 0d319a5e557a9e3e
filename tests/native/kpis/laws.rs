//! Laws that hold for every survey and every board.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::customers::{
    BeforeAfter, ChannelPeriod, CustomerCounts, CustomerKpis, HandlingTime, Worth,
};
use tornaconto::domain::explain::{Change, KpiFigure, KpiUnavailable};
use tornaconto::domain::kpi::proposal::{Bridge, propose};
use tornaconto::domain::kpi::{acquisition, efficiency, retention_change};
use tornaconto::domain::line::LineId;
use tornaconto::domain::programme::Programme;
use tornaconto::domain::quantity::{Count, Money, Percent, Quantity};
use tornaconto::domain::results::credit;
use tornaconto::domain::survey::{
    Answer, AnswerId, AspectId, AspectName, Group, Rating, WaveContent,
};
use tornaconto::domain::survey_results::{
    GoalPoints, Granularity, RatingTally, Segments, Tally, Verdict, WayToGoal, compare,
    net_promoter, satisfaction, trend_over_time, way_to_goal,
};

use super::build::{board, count, per_group, text, wave};

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    let score = weighted(0.9, 0_u32..=10);
    let rating = weighted(0.5, 1_u32..=5);
    let segment = select(vec!["", "north", "NORTH", " south", "east"]);
    let answer = (score, rating, segment).prop_map(|(score, rating, segment)| Answer {
        score: score.map(|score| tornaconto::domain::survey::Score::new(score).unwrap()),
        satisfaction: rating
            .map(|rating| (AspectId(1), Rating::new(rating).unwrap()))
            .into_iter()
            .collect(),
        segment: text(segment),
        ..Answer::blank(AnswerId(0))
    });
    vec(answer, 0..60)
}

fn groups() -> impl Strategy<Value = [u32; 3]> {
    let many = || prop_oneof![0_u32..5, 0_u32..2_000, 0_u32..=1_000_000_000];
    [many(), many(), many()]
}

/// A figure with a formula is what the formula gives; one without a value has none.
fn explains_itself(figure: &KpiFigure) -> Result<(), TestCaseError> {
    match (figure.value, &figure.formula) {
        (Ok(amount), Some(formula)) => {
            prop_assert_eq!(formula.evaluate(), amount.to_number(), "{:?}", figure.name);
        }
        (Ok(_), None) => {
            prop_assert_eq!(figure.name.term, tornaconto::domain::explain::KpiTerm::PValue);
        }
        (Err(_), formula) => prop_assert!(formula.is_none()),
    }
    Ok(())
}

fn explains(changes: &[&Change]) -> Result<(), TestCaseError> {
    for change in changes {
        for figure in [&change.before, &change.after, &change.difference, &change.relative] {
            explains_itself(figure)?;
        }
    }
    Ok(())
}

fn counted(largest: u32) -> impl Strategy<Value = Option<Count>> {
    weighted(0.9, (0..=largest).prop_map(count))
}

fn cents(largest: i64) -> impl Strategy<Value = Decimal> {
    (0..=largest).prop_map(|cents| Decimal::new(cents, 2))
}

fn channel_period() -> impl Strategy<Value = ChannelPeriod> {
    let money = weighted(0.9, cents(100_000_000).prop_map(|it| Money::new(it).unwrap()));
    let time = || weighted(0.8, cents(10_000_000).prop_map(|it| Quantity::new(it).unwrap()));
    let handling = prop_oneof![
        time().prop_map(|time| HandlingTime::Total { time }),
        (time(), time(), time()).prop_map(|(talk, hold, after_call)| HandlingTime::Parts {
            talk,
            hold,
            after_call
        }),
    ];
    (money, counted(5_000), handling, counted(5_000), counted(5_000)).prop_map(
        |(spend, interactions, handling, solved_first, escalated)| ChannelPeriod {
            spend,
            interactions,
            handling,
            solved_first,
            escalated,
        },
    )
}

fn customers() -> impl Strategy<Value = CustomerCounts> {
    (counted(1_000), counted(1_000), counted(300), counted(300))
        .prop_map(|(start, end, new, lost)| CustomerCounts { start, end, new, lost })
}

fn boards() -> impl Strategy<Value = CustomerKpis> {
    let channels = vec([channel_period(), channel_period()], 0..5);
    let money = || weighted(0.9, cents(1_000_000).prop_map(|it| Money::new(it).unwrap()));
    let share = || weighted(0.9, cents(10_000).prop_map(|it| Percent::new(it).unwrap()));
    let worth = (money(), share(), money(), share()).prop_map(
        |(yearly_revenue, margin, hourly_cost, realisation)| Worth {
            yearly_revenue,
            margin,
            hourly_cost,
            realisation,
        },
    );
    (channels, worth, [customers(), customers()]).prop_map(|(rows, worth, [before, after])| {
        CustomerKpis { worth, customers: BeforeAfter { before, after }, ..board(&rows) }
    })
}

fn number(figure: &KpiFigure) -> Decimal {
    figure.number().unwrap()
}

/// Digits that a quotient may lose.
fn close(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() <= Decimal::new(1, 20)
}

proptest! {
    // A failing survey is printed whole; no file is written beside the tests.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_score_lies_on_its_scale_and_its_shares_sum_to_the_whole(counts in groups()) {
        let tally = per_group(counts.map(Some)).tally().unwrap();
        let result = net_promoter(Ok(tally));
        for figure in result.figures() {
            explains_itself(figure)?;
        }
        if tally.answers() > 0 {
            let hundred = Decimal::ONE_HUNDRED;
            prop_assert!(number(&result.score).abs() <= hundred);
            let shares = [&result.promoters, &result.passives, &result.detractors];
            prop_assert!(close(shares.map(number).iter().sum(), hundred));
            prop_assert!(close(tally.group_shares().unwrap().iter().sum(), hundred));
            let lead = number(&result.promoters) - number(&result.detractors);
            prop_assert!(close(lead, number(&result.score)));
            let variance = number(&result.variance);
            prop_assert!(variance >= Decimal::ZERO && variance <= Decimal::ONE);
        }
    }

    #[test]
    fn from_five_answers_on_an_interval_stays_on_the_scale_and_holds_its_score(
        counts in groups(),
    ) {
        let tally = per_group(counts.map(Some)).tally().unwrap();
        let result = net_promoter(Ok(tally));
        prop_assert_eq!(result.low.number().is_some(), tally.answers() >= 5);
        if tally.answers() >= 5 {
            let (low, high) = (number(&result.low), number(&result.high));
            prop_assert!(low >= -Decimal::ONE_HUNDRED && high <= Decimal::ONE_HUNDRED);
            prop_assert!(low < high);
            let score = number(&result.score);
            prop_assert!(low <= score && score <= high);
        }
    }

    #[test]
    fn exchanging_promoters_and_detractors_turns_every_figure_round(counts in groups()) {
        let [promoters, passives, detractors] = counts;
        let [one, other] = [counts, [detractors, passives, promoters]]
            .map(|counts| net_promoter(per_group(counts.map(Some)).tally()));
        if one.score.number().is_some() {
            prop_assert_eq!(number(&one.score), -number(&other.score));
            if one.low.number().is_some() {
                prop_assert!(close(number(&one.low), -number(&other.high)));
            }
        }
    }

    #[test]
    fn comparing_backwards_turns_the_difference_round(waves in [groups(), groups()]) {
        let [one, other] =
            waves.map(|counts| net_promoter(per_group(counts.map(Some)).tally()));
        let (forth, back) = (compare(&one, &other), compare(&other, &one));
        for figure in forth.figures() {
            explains_itself(figure)?;
        }
        explains(&[&forth.change])?;
        prop_assert_eq!(forth.p.value, back.p.value);
        if let Some(difference) = forth.change.difference.number() {
            prop_assert_eq!(difference, -number(&back.change.difference));
            let answers = waves.map(|counts| counts.iter().sum::<u32>());
            let has_interval = forth.low.number().is_some();
            prop_assert_eq!(has_interval, answers.iter().all(|many| *many >= 5));
            if has_interval {
                let (low, high) = (number(&forth.low), number(&forth.high));
                prop_assert!(close(low, -number(&back.high)));
                prop_assert!(low >= Decimal::from(-200) && high <= Decimal::from(200));
                prop_assert!(low <= difference && difference <= high);
            }
            // Where all answers of a wave are in one group, nothing says how they vary.
            let varies = waves.iter().all(|counts| counts.iter().filter(|many| **many > 0).count() > 1);
            prop_assert_eq!(forth.z.number().is_some(), has_interval && varies);
            prop_assert_eq!(forth.p.number().is_some(), forth.z.number().is_some());
        }
        if let (Ok(verdict), Some(p)) = (forth.verdict, forth.p.number()) {
            let is_outside = number(&forth.low) > Decimal::ZERO || number(&forth.high) < Decimal::ZERO;
            let agrees = (p < Decimal::new(5, 2)) == is_outside;
            prop_assert_eq!(verdict == Verdict::Borderline, !agrees);
        }
        if let Some(p) = forth.p.number() {
            prop_assert!(p >= Decimal::ZERO && p <= Decimal::ONE);
        }
    }

    #[test]
    fn the_order_of_the_answers_changes_nothing(
        (answers, shuffled) in answers().prop_flat_map(|answers| {
            (Just(answers.clone()), Just(answers).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(Tally::from_answers(&answers), Tally::from_answers(&shuffled));
        prop_assert_eq!(Segments::from_answers(&answers), Segments::from_answers(&shuffled));
        let aspect = AspectId(1);
        prop_assert_eq!(RatingTally::from_answers(&answers, aspect), RatingTally::from_answers(&shuffled, aspect));
        let [one, other] = [answers, shuffled]
            .map(|answers| trend_over_time(&[wave(WaveContent::Answers(answers))], Granularity::Month));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn so_many_promoters_reach_a_goal_and_one_less_does_not(
        counts in groups(),
        points in -100_i32..=100,
    ) {
        let goal = Decimal::from(points);
        let with = |more: u64| {
            let tally = per_group(counts.map(Some)).tally().unwrap();
            tally.with_group(Group::Promoter, more)
        };
        let reaches = |more: u64| number(&net_promoter(Ok(with(more))).score) >= goal;
        let way = way_to_goal(Ok(with(0)), GoalPoints::new(goal).unwrap());
        match way {
            Err(why) => {
                prop_assert_eq!(why, KpiUnavailable::NoAnswers);
                prop_assert_eq!(counts, [0; 3]);
            }
            Ok(WayToGoal::Reached) => prop_assert!(reaches(0)),
            Ok(WayToGoal::OutOfReach) => {
                prop_assert_eq!(points, 100);
                prop_assert!(!reaches(0) && !reaches(1_000_000_000));
            }
            Ok(WayToGoal::Promoters(figure)) => {
                explains_itself(&figure)?;
                let more = number(&figure).to_u64().unwrap();
                prop_assert!(reaches(more) && !reaches(more - 1), "{more}");
            }
        }
    }

    #[test]
    fn tallies_of_segments_sum_to_the_tally_of_all(answers in answers()) {
        let segments = Segments::from_answers(&answers);
        let all = segments.largest.iter().fold(segments.unnamed, |sum, it| sum.and(it.tally));
        prop_assert_eq!(all.and(segments.of_others), Tally::from_answers(&answers));
    }

    #[test]
    fn a_mean_lies_on_its_scale_and_a_share_within_its_interval(counts in [0_u64..500, 0_u64..500, 0_u64..500, 0_u64..500, 0_u64..500]) {
        let tally = (1..).zip(counts).fold(RatingTally::default(), |tally, (rating, many)| {
            tally.with(Rating::new(rating).unwrap(), many)
        });
        let result = satisfaction(&tally, &AspectName::TechnicalSupport);
        for figure in result.figures() {
            explains_itself(figure)?;
        }
        if tally.ratings() > 0 {
            let mean = number(&result.mean);
            prop_assert!(mean >= Decimal::ONE && mean <= Decimal::from(5));
            let [low, share, high] = [&result.low, &result.top_two_box, &result.high].map(number);
            let slack = Decimal::new(1, 20);
            prop_assert!(low >= -slack && low <= share + slack);
            prop_assert!(share <= high + slack && high <= Decimal::ONE_HUNDRED + slack);
            let shares = tally.distribution().unwrap();
            prop_assert!(close(shares.iter().sum(), Decimal::ONE_HUNDRED));
        }
    }

    #[test]
    fn a_pooled_figure_lies_between_those_that_it_pools(kpis in boards()) {
        let results = efficiency(&kpis.efficiency);
        explains(&results.pooled.changes())?;
        for (index, pooled) in results.pooled.changes().into_iter().enumerate() {
            let of_channels: Vec<&Change> =
                results.channels.iter().map(|(_, of)| of.changes()[index]).collect();
            explains(&of_channels)?;
            for pick in [
                (|change: &Change| change.before.number()) as fn(&Change) -> Option<Decimal>,
                |change| change.after.number(),
            ] {
                let known: Vec<Decimal> =
                    of_channels.iter().filter_map(|change| pick(change)).collect();
                prop_assert_eq!(pick(pooled).is_some(), !known.is_empty());
                if let Some(pooled) = pick(pooled) {
                    let slack = Decimal::new(1, 18);
                    prop_assert!(pooled >= *known.iter().min().unwrap() - slack);
                    prop_assert!(pooled <= *known.iter().max().unwrap() + slack);
                }
            }
        }
    }

    #[test]
    fn retention_and_churn_are_the_whole(kpis in boards()) {
        let results = retention_change(&kpis.customers);
        explains(&results.changes())?;
        for (rate, churn) in [
            (&results.rate.before, &results.churn.before),
            (&results.rate.after, &results.churn.after),
        ] {
            prop_assert_eq!(rate.value.is_ok(), churn.value.is_ok());
            if let Some(rate) = rate.number() {
                prop_assert!(rate >= Decimal::ZERO && rate <= Decimal::ONE_HUNDRED);
                prop_assert!(close(rate + number(churn), Decimal::ONE_HUNDRED));
            }
        }
    }

    #[test]
    fn the_shares_of_new_customers_sum_to_the_whole(
        rows in vec(0_u32..1_000, 0..6),
        unpaid in [counted(500), counted(500), counted(500)],
    ) {
        let rows: Vec<(&str, u32)> = rows.into_iter().map(|won| ("100", won)).collect();
        let mut acquired = super::build::campaigns(&rows);
        let [word_of_mouth, online, unattributed] = unpaid;
        acquired.unpaid.after.word_of_mouth = word_of_mouth;
        acquired.unpaid.after.online = online;
        acquired.unpaid.after.unattributed = unattributed;
        let results = acquisition(&acquired);
        explains(&results.changes().collect::<Vec<_>>())?;
        if let Ok(shares) = results.shares.after {
            let campaigns: Decimal = shares.campaigns.iter().sum();
            let unpaid = shares.word_of_mouth + shares.online + shares.unattributed;
            prop_assert!(close(campaigns + unpaid, Decimal::ONE_HUNDRED));
            prop_assert_eq!(shares.campaigns.len(), rows.len());
        }
    }

    #[test]
    fn an_accepted_line_comes_to_what_was_proposed(kpis in boards()) {
        let programme = Programme::new(Currency::EURO);
        for bridge in Bridge::ALL {
            let proposal = propose(bridge, &kpis);
            explains_itself(&proposal.amount)?;
            if let Some(mix) = &proposal.mix {
                explains_itself(mix)?;
            }
            let line = proposal.benefit(LineId(1));
            let amount = proposal.amount.number().filter(|amount| !amount.is_zero());
            prop_assert_eq!(line.is_some(), amount.is_some());
            if let (Some(line), Some(amount)) = (line, amount) {
                let outcome = credit(&line, &programme);
                let credited = outcome.credit().unwrap().waterfall.credited();
                prop_assert_eq!(credited.value(), amount, "{:?}", bridge);
                prop_assert_eq!(proposal.is_loss(), amount < Decimal::ZERO);
            }
        }
    }
}
