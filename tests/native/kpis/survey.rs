//! Waves, their figures, trend, segments and comparison.

use rust_decimal::Decimal;
use tornaconto::domain::date::Date;
use tornaconto::domain::explain::{KpiFigure, KpiTerm, KpiUnavailable};
use tornaconto::domain::survey::{
    Answer, AnswerId, Aspect, AspectId, AspectName, Group, LocalDateTime, Rating, Wave,
    WaveContent, WaveId,
};
use tornaconto::domain::survey_results::{
    AnswerVariance, Comparison, GoalPoints, Granularity, MarginPoints, Period, RatingTally,
    Segments, Tally, Verdict, WayToGoal, answers_needed, calendar_trend, compare, net_promoter,
    satisfaction, trend_over_time, trend_over_waves, way_to_goal,
};

use super::build::{answer, count, per_group, scored, text, wave};
use crate::build::decimal;

fn rounded(figure: &KpiFigure, places: u32) -> Decimal {
    figure.number().unwrap().round_dp(places)
}

/// The counts that every dialect of the real survey gives.
fn real_survey() -> Wave {
    let counts = [0, 6, 7, 6, 7, 43, 58, 107, 299, 257, 685];
    wave(WaveContent::PerScore(counts.map(|many| Some(count(many)))))
}

#[test]
fn the_counts_of_the_real_survey_give_its_figures() {
    let tally = real_survey().tally().unwrap();
    assert_eq!(Group::ALL.map(|group| tally.many(group)), [942, 406, 127]);
    let result = net_promoter(Ok(tally));
    assert_eq!(result.answers.number(), Some(decimal("1475")));
    let published = decimal("55.254237288135593220338983051");
    assert!((result.score.number().unwrap() - published).abs() < Decimal::new(1, 24));
    assert_eq!(rounded(&result.score, 1), decimal("55.3"));
    let distribution = tally.distribution().unwrap();
    assert_eq!(distribution.counts, [0, 6, 7, 6, 7, 43, 58, 107, 299, 257, 685]);
    let one_decimal = |shares: Vec<Decimal>| -> Vec<String> {
        shares.iter().map(|share| share.round_dp(1).to_string()).collect()
    };
    assert_eq!(one_decimal(distribution.shares)[9..], ["17.4", "46.4"]);
    assert_eq!(one_decimal(tally.group_shares().unwrap()), ["63.9", "27.5", "8.6"]);
}

#[test]
fn counts_per_group_give_the_same_score_and_no_distribution() {
    let by_group = per_group([Some(942), Some(406), Some(127)]).tally().unwrap();
    let by_score = real_survey().tally().unwrap();
    assert_eq!(net_promoter(Ok(by_group)), net_promoter(Ok(by_score)));
    assert_eq!(by_group.distribution(), Err(KpiUnavailable::OnlyGroupsGiven));
    assert_eq!(by_group.and(by_score).distribution(), Err(KpiUnavailable::OnlyGroupsGiven));
    assert_eq!(by_group.and(by_score), by_score.and(by_group));
}

#[test]
fn a_worst_case_survey_needs_385_answers_for_ten_points() {
    let needed = |points: &str| {
        let margin = MarginPoints::new(decimal(points)).unwrap();
        answers_needed(margin, AnswerVariance::WorstCase).number().unwrap()
    };
    assert_eq!(needed("10"), decimal("385"));
    assert_eq!(needed("5"), decimal("1537"));
    assert_eq!(needed("100"), decimal("4"));
    for refused in ["0", "-1", "100.01", "0.001"] {
        assert!(MarginPoints::new(decimal(refused)).is_err(), "{refused}");
    }
}

#[test]
fn answers_that_vary_less_need_fewer_answers() {
    let variance = net_promoter(real_survey().tally()).variance;
    let margin = MarginPoints::new(decimal("10")).unwrap();
    let observed = answers_needed(margin, AnswerVariance::Observed(&variance)).number().unwrap();
    // z² × 0.419434… ÷ 0.01, rounded up.
    assert_eq!(observed, decimal("162"));
}

#[test]
fn an_interval_ends_where_the_scale_ends_and_says_what_lies_beyond() {
    let all = net_promoter(per_group([Some(10), Some(0), Some(0)]).tally());
    assert_eq!(all.high.number(), Some(decimal("100")));
    assert!(all.low.number().unwrap() < decimal("100"));
    let none = net_promoter(per_group([Some(0), Some(0), Some(10)]).tally());
    assert_eq!(none.low.number(), Some(decimal("-100")));
    for end in [&all.high, &none.low] {
        assert_eq!(end.formula.as_ref().unwrap().evaluate().ok(), end.number());
    }
}

#[test]
fn a_change_is_real_where_its_interval_leaves_out_nothing() {
    let verdict = |earlier: [u32; 3], later: [u32; 3]| {
        let [earlier, later] =
            [earlier, later].map(|counts| net_promoter(per_group(counts.map(Some)).tally()));
        compare(&earlier, &later).verdict
    };
    assert_eq!(verdict([300, 300, 400], [500, 300, 200]), Ok(Verdict::RealRise));
    assert_eq!(verdict([500, 300, 200], [300, 300, 400]), Ok(Verdict::RealFall));
    assert_eq!(verdict([3, 3, 4], [5, 3, 2]), Ok(Verdict::CannotBeTold));
    assert_eq!(verdict([10, 0, 0], [0, 0, 10]), Ok(Verdict::RealFall));
    assert_eq!(verdict([0, 0, 0], [5, 3, 2]), Err(KpiUnavailable::NoAnswers));
}

#[test]
fn waves_that_do_not_vary_have_a_difference_and_an_interval_but_no_p() {
    let comparison = compared([0, 10, 0], [10, 0, 0]);
    assert_eq!(comparison.change.difference.number(), Some(decimal("100")));
    assert_eq!(comparison.z.value, Err(KpiUnavailable::NoSpreadInAWave));
    assert_eq!(comparison.p.value, Err(KpiUnavailable::NoSpreadInAWave));
    assert!(comparison.low.number().unwrap() > Decimal::ZERO);
    assert_eq!(comparison.verdict, Ok(Verdict::RealRise));
    let widest = compared([0, 0, 9], [9, 0, 0]).high.number().unwrap();
    assert_eq!(widest, decimal("200"));
}

fn compared(earlier: [u32; 3], later: [u32; 3]) -> Comparison {
    let [earlier, later] =
        [earlier, later].map(|counts| net_promoter(per_group(counts.map(Some)).tally()));
    compare(&earlier, &later)
}

#[test]
fn where_a_wave_is_all_in_one_group_there_is_no_z_and_no_p() {
    let all_promoters = compared([5, 0, 0], [12, 10, 8]);
    assert_eq!(rounded(&all_promoters.change.difference, 2), decimal("-86.67"));
    for figure in [&all_promoters.z, &all_promoters.p] {
        assert_eq!(figure.value, Err(KpiUnavailable::NoSpreadInAWave));
    }
    assert_eq!(all_promoters.verdict, Ok(Verdict::CannotBeTold));
    // All promoters, then all detractors: two groups, one in each wave.
    let opposite = compared([7, 0, 0], [0, 0, 7]);
    assert_eq!(opposite.z.value, Err(KpiUnavailable::NoSpreadInAWave));
    assert_eq!(opposite.verdict, Ok(Verdict::RealFall));
}

#[test]
fn under_five_answers_in_a_wave_nothing_is_said_of_how_sure_it_is() {
    let few = Err(KpiUnavailable::TooFewAnswers);
    for (earlier, later) in
        [([1, 0, 0], [0, 0, 1]), ([2, 1, 1], [30, 20, 10]), ([9, 3, 3], [2, 1, 1])]
    {
        let comparison = compared(earlier, later);
        assert!(comparison.change.difference.number().is_some());
        for figure in [&comparison.low, &comparison.high, &comparison.z, &comparison.p] {
            assert_eq!((figure.value, figure.formula.is_none()), (few, true), "{earlier:?}");
        }
        assert_eq!(comparison.verdict, Err(KpiUnavailable::TooFewAnswers));
    }
    let four = net_promoter(per_group([Some(2), Some(1), Some(1)]).tally());
    assert_eq!([four.low.value, four.high.value], [few, few]);
    assert_eq!(four.score.number(), Some(decimal("25")));
    let five = net_promoter(per_group([Some(3), Some(1), Some(1)]).tally());
    assert!(
        five.low.number().unwrap() < decimal("40") && five.high.number().unwrap() > decimal("40")
    );
}

#[test]
fn where_p_and_the_interval_disagree_it_cannot_be_told() {
    // p is 0.036, and the interval reaches from −6.8 to +83.7.
    let edge = compared([0, 8, 2], [4, 5, 1]);
    let (p, low) = (edge.p.number().unwrap(), edge.low.number().unwrap());
    assert!(p < decimal("0.05") && low < Decimal::ZERO, "p {p}, low {low}");
    assert_eq!(edge.verdict, Ok(Verdict::Borderline));
}

#[test]
fn an_answer_may_tell_its_satisfaction_alone() {
    let [complaints, support] = Aspect::source_aspects();
    let rated = |id, score: Option<u32>, ratings: &[(AspectId, u32)]| Answer {
        score: score.map(|score| answer(id, score).score.unwrap()),
        satisfaction: ratings
            .iter()
            .map(|(aspect, rating)| (*aspect, Rating::new(*rating).unwrap()))
            .collect(),
        ..Answer::blank(AnswerId(id))
    };
    let answers = [
        rated(1, None, &[(complaints.id, 5), (support.id, 2)]),
        rated(2, Some(10), &[(complaints.id, 4)]),
        rated(3, Some(0), &[(complaints.id, 1)]),
        rated(4, Some(8), &[]),
    ];
    let tally = Tally::from_answers(&answers);
    assert_eq!((tally.answers(), tally.unscored(), tally.returned()), (3, 1, 4));
    let ratings = RatingTally::from_answers(&answers, complaints.id);
    assert_eq!(ratings.counts(), [1, 0, 0, 1, 1]);
    let shares = ratings.distribution().unwrap();
    assert_eq!(shares[0], shares[3], "equal counts have equal shares");
    assert_eq!(shares[1], Decimal::ZERO);
    let result = satisfaction(&ratings, &complaints.name);
    assert_eq!(result.ratings.number(), Some(decimal("3")));
    assert_eq!(rounded(&result.mean, 4), decimal("3.3333"));
    assert_eq!(rounded(&result.top_two_box, 2), decimal("66.67"));
    assert_ne!(result.mean.name.term, result.top_two_box.name.term);
    assert_eq!(support.name, AspectName::TechnicalSupport);
}

#[test]
fn the_response_rate_counts_every_answer_that_came_back() {
    let mut wave = scored(&[9, 9, 0]);
    let WaveContent::Answers(answers) = &mut wave.held else { unreachable!() };
    answers.push(Answer::blank(AnswerId(4)));
    assert_eq!(
        wave.response_rate().value,
        Err(KpiUnavailable::NotGiven(tornaconto::domain::explain::KpiTerm::Invited))
    );
    wave.invited = Some(count(16));
    assert_eq!(wave.response_rate().number(), Some(decimal("25")));
    wave.invited = Some(count(4));
    assert_eq!(wave.response_rate().number(), Some(decimal("100")));
    wave.invited = Some(count(3));
    assert_eq!(wave.response_rate().value, Err(KpiUnavailable::MoreAnswersThanInvited));
    wave.invited = Some(count(0));
    assert_eq!(wave.response_rate().value, Err(KpiUnavailable::NobodyInvited));
}

fn dated(id: u32, score: u32, moment: Option<&str>) -> Answer {
    Answer { given: moment.map(|at| LocalDateTime::parse(at).unwrap()), ..answer(id, score) }
}

#[test]
fn a_trend_over_time_takes_answers_by_their_own_day_and_counts_by_their_waves() {
    let day = |text: &str| Some(Date::parse(text).unwrap());
    let answers = vec![
        dated(1, 10, Some("2026-03-31T23:59")),
        dated(2, 0, Some("2026-04-01")),
        dated(3, 9, Some("2026-06-30")),
        dated(4, 5, None),
    ];
    let undated = Wave { held: WaveContent::Answers(answers), ..Wave::blank(WaveId(1)) };
    let counted = Wave { day: day("2025-12-31"), ..per_group([Some(1), Some(0), Some(0)]) };
    let unknown = per_group([Some(1), None, Some(0)]);
    let waves = [undated, counted, unknown];
    let scores = |grain| -> Vec<(Period, Option<Decimal>)> {
        let trend = trend_over_time(&waves, grain);
        assert_eq!(trend.undated, 1);
        trend.periods.into_iter().map(|it| (it.period, it.result.score.number())).collect()
    };
    let period = |year, part| Period { year, part };
    let number = |text: &str| Some(decimal(text));
    assert_eq!(
        scores(Granularity::Quarter),
        [
            (period(2025, 4), number("100")),
            (period(2026, 1), number("100")),
            (period(2026, 2), number("0")),
        ]
    );
    assert_eq!(scores(Granularity::Month).len(), 4);
    let years = scores(Granularity::Year);
    assert_eq!(years[0], (period(2025, 1), number("100")));
    assert_eq!(years[1].1.unwrap().round_dp(2), decimal("33.33"));
}

#[test]
fn a_trend_takes_the_shortest_periods_that_the_span_has_few_enough_of() {
    let spanning = |first: &str, last: &str| {
        let answers = vec![dated(1, 10, Some(last)), dated(2, 0, Some(first))];
        let trend = calendar_trend(&[wave(WaveContent::Answers(answers))]);
        let places: Vec<u32> = trend.periods.iter().map(|it| it.place).collect();
        (trend.grain, places)
    };
    assert_eq!(spanning("2026-03-02", "2026-03-08"), (Granularity::Week, vec![0]));
    assert_eq!(spanning("2026-03-01", "2026-03-02"), (Granularity::Week, vec![0, 1]));
    assert_eq!(spanning("2026-03-02", "2026-06-07"), (Granularity::Week, vec![0, 13]));
    assert_eq!(spanning("2026-03-02", "2026-06-08"), (Granularity::Month, vec![0, 3]));
    assert_eq!(spanning("2025-12-31", "2027-01-01"), (Granularity::Month, vec![0, 13]));
    assert_eq!(spanning("2025-12-31", "2027-02-01"), (Granularity::Quarter, vec![0, 5]));
    assert_eq!(spanning("2020-01-01", "2026-01-01"), (Granularity::Year, vec![0, 6]));
    assert_eq!(spanning("1900-01-01", "2999-12-31"), (Granularity::Year, vec![0, 1099]));
    assert!(calendar_trend(&[scored(&[10, 0])]).periods.is_empty());
    assert_eq!(calendar_trend(&[scored(&[10, 0])]).undated, 2);
}

#[test]
fn weeks_are_those_of_the_calendar_that_begins_on_monday() {
    // Weeks of ISO 8601 around the turns of years, as published.
    for (day, year, part) in [
        ("2005-01-01", 2004, 53),
        ("2005-01-02", 2004, 53),
        ("2005-12-31", 2005, 52),
        ("2007-01-01", 2007, 1),
        ("2008-12-29", 2009, 1),
        ("2010-01-03", 2009, 53),
        ("2026-11-26", 2026, 48),
    ] {
        let week = Period::of(Date::parse(day).unwrap(), Granularity::Week);
        assert_eq!(week, Period { year, part }, "{day}");
    }
}

#[test]
fn a_goal_takes_so_many_further_promoters() {
    let goal = |points: &str| GoalPoints::new(decimal(points)).unwrap();
    let needed = |wave: &Wave, points: &str| match way_to_goal(wave.tally(), goal(points)) {
        Ok(WayToGoal::Promoters(figure)) => figure.number(),
        other => panic!("{other:?}"),
    };
    // 120 answers at +10.
    let before = per_group([Some(42), Some(48), Some(30)]);
    assert_eq!(needed(&before, "20"), Some(decimal("15")));
    assert_eq!(needed(&before, "99"), Some(decimal("10680")));
    assert_eq!(way_to_goal(before.tally(), goal("100")), Ok(WayToGoal::OutOfReach));
    assert_eq!(way_to_goal(before.tally(), goal("10")), Ok(WayToGoal::Reached));
    assert_eq!(way_to_goal(before.tally(), goal("-100")), Ok(WayToGoal::Reached));
    assert_eq!(way_to_goal(scored(&[9, 10]).tally(), goal("100")), Ok(WayToGoal::Reached));
    assert_eq!(needed(&scored(&[0]), "-50"), Some(decimal("1")));
    assert_eq!(way_to_goal(scored(&[]).tally(), goal("-100")), Err(KpiUnavailable::NoAnswers));
    assert_eq!(
        way_to_goal(per_group([Some(1), None, Some(0)]).tally(), goal("0")),
        Err(KpiUnavailable::NotGiven(KpiTerm::Passives))
    );
    for bad in ["100.5", "-101", "33.3", "101"] {
        assert!(GoalPoints::new(decimal(bad)).is_err(), "{bad}");
    }
}

#[test]
fn a_trend_over_waves_keeps_their_order_and_says_what_it_cannot() {
    let trend = trend_over_waves(&[scored(&[10, 10]), scored(&[]), scored(&[0])]);
    let scores: Vec<_> = trend.iter().map(|of| of.result.score.number()).collect();
    assert_eq!(scores, [Some(decimal("100")), None, Some(decimal("-100"))]);
}

#[test]
fn segments_are_tallied_however_their_name_is_written_and_at_most_fifty_are_listed() {
    let of = |id, score, segment: &str| Answer { segment: text(segment), ..answer(id, score) };
    let mut answers = vec![
        of(1, 10, "Nord"),
        of(2, 0, " nord "),
        of(3, 9, "Sud"),
        of(4, 9, "nord"),
        of(5, 7, ""),
    ];
    let segments = Segments::from_answers(&answers);
    let listed: Vec<_> =
        segments.largest.iter().map(|it| (it.name.as_str(), it.tally.answers())).collect();
    assert_eq!(listed, [("Nord", 3), ("Sud", 1)]);
    assert_eq!(segments.unnamed.many(Group::Passive), 1);
    answers.extend((10..90).map(|id| of(id, 9, &format!("segment {id}"))));
    let segments = Segments::from_answers(&answers);
    assert_eq!(segments.largest.len(), Segments::MAX_LISTED);
    assert_eq!(segments.others, 82 - Segments::MAX_LISTED);
    assert_eq!(segments.of_others.answers(), 32);
}
