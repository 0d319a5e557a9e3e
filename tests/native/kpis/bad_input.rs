//! What is wrong is named and kept as it was typed; no figure is made up from it.

use tornaconto::domain::customers::{ChannelPeriod, CustomerCounts, HandlingTime, TimeUnit};
use tornaconto::domain::explain::{KpiTerm, KpiUnavailable, Subject};
use tornaconto::domain::kpi::{AcquisitionResults, PerInteraction, acquisition, pooled, retention};
use tornaconto::domain::quantity::OutOfRange;
use tornaconto::domain::survey::{Answer, AspectName, Rating, Score, ScoreError};
use tornaconto::domain::survey_results::{
    AnswerVariance, RatingTally, Segments, Tally, answers_needed, margin_of_error, net_promoter,
    satisfaction,
};
use tornaconto::domain::text::Text;

use super::build::{answer, campaigns, count, handled, per_group, period, scored, text};
use crate::build::{decimal, money, quantity};

#[test]
fn eleven_minus_one_and_ten_in_letters_are_no_scores() {
    assert_eq!(Score::parse("11"), Err(ScoreError::OffTheScale));
    assert_eq!(Score::parse("-1"), Err(ScoreError::OffTheScale));
    assert_eq!(Score::parse("ten"), Err(ScoreError::NotANumber));
    assert_eq!(Score::new(11), Err(OutOfRange));
    assert_eq!((Rating::new(0), Rating::new(6)), (Err(OutOfRange), Err(OutOfRange)));
}

#[test]
fn without_an_answer_their_number_is_nothing_and_every_other_figure_says_why() {
    let result = net_promoter(scored(&[]).tally());
    assert_eq!(result.answers.number(), Some(decimal("0")));
    for figure in &result.figures()[1..] {
        assert_eq!(figure.value, Err(KpiUnavailable::NoAnswers), "{:?}", figure.name);
    }
    assert_eq!(Tally::default().distribution(), Err(KpiUnavailable::NoAnswers));
    assert_eq!(Tally::default().group_shares(), Err(KpiUnavailable::NoAnswers));
    let mut wave = scored(&[]);
    wave.invited = Some(count(5));
    assert_eq!(wave.response_rate().number(), Some(decimal("0")), "that much can be said");
}

#[test]
fn a_single_answer_has_a_score_and_no_interval_and_tells_nothing_about_variation() {
    let result = net_promoter(scored(&[9]).tally());
    assert_eq!(result.score.number(), Some(decimal("100")));
    assert_eq!(result.variance.number(), Some(decimal("0")));
    for end in [&result.low, &result.high] {
        assert_eq!(end.value, Err(KpiUnavailable::TooFewAnswers));
    }
    let margin = tornaconto::domain::survey_results::MarginPoints::new(decimal("10")).unwrap();
    let spread = AnswerVariance::Observed(&result.variance);
    assert_eq!(answers_needed(margin, spread).value, Err(KpiUnavailable::NoSpread));
    assert_eq!(margin_of_error(1, spread).value, Err(KpiUnavailable::NoSpread));
    assert_eq!(margin_of_error(0, AnswerVariance::WorstCase).value, Err(KpiUnavailable::NoAnswers));
}

#[test]
fn a_group_without_its_count_gives_no_score() {
    let result = net_promoter(per_group([Some(5), None, Some(1)]).tally());
    for figure in result.figures() {
        assert_eq!(figure.value, Err(KpiUnavailable::NotGiven(KpiTerm::Passives)));
    }
}

#[test]
fn nobodys_ratings_have_no_mean() {
    let result = satisfaction(&RatingTally::default(), &AspectName::ComplaintResolution);
    assert_eq!(result.ratings.number(), Some(decimal("0")));
    for figure in &result.figures()[1..] {
        assert_eq!(figure.value, Err(KpiUnavailable::NoRatings));
    }
    assert_eq!(RatingTally::default().distribution(), Err(KpiUnavailable::NoRatings));
}

fn why(period: &ChannelPeriod, per: PerInteraction) -> Option<KpiUnavailable> {
    period.figure(per, &Subject::Whole, TimeUnit::Minutes).value.err()
}

#[test]
fn interactions_of_nothing_cost_and_take_nothing_that_could_be_told() {
    let spent = period("100", 0);
    assert_eq!(why(&spent, PerInteraction::Cost), Some(KpiUnavailable::SpendWithoutInteractions));
    assert_eq!(spent.faults(), [KpiUnavailable::SpendWithoutInteractions]);
    assert_eq!(spent.spend, Some(money("100")), "what was typed stays");
    let idle = period("0", 0);
    assert_eq!(why(&idle, PerInteraction::Cost), Some(KpiUnavailable::NoInteractions));
    assert!(idle.faults().is_empty());
    let timed = handled("30", 0);
    assert_eq!(why(&timed, PerInteraction::Time), Some(KpiUnavailable::TimeWithoutInteractions));
    let of_nothing = handled("0", 0);
    assert_eq!(why(&of_nothing, PerInteraction::Time), Some(KpiUnavailable::NoInteractions));
    let unknown = ChannelPeriod { interactions: None, ..timed };
    let missing = KpiUnavailable::NotGiven(KpiTerm::Interactions);
    assert_eq!(why(&unknown, PerInteraction::Time), Some(missing));
    let nothing = ChannelPeriod::default();
    let missing = KpiUnavailable::NotGiven(KpiTerm::HandlingTime);
    assert_eq!(why(&nothing, PerInteraction::Time), Some(missing));
    // A channel that contradicts itself is not in the pool.
    let good = period("50", 10);
    let channels = [(Subject::Whole, &spent), (Subject::Whole, &good)];
    let cost = pooled(channels, PerInteraction::Cost, TimeUnit::Minutes);
    assert_eq!(cost.number(), Some(decimal("5")));
    let alone = pooled([(Subject::Whole, &spent)], PerInteraction::Cost, TimeUnit::Minutes);
    assert_eq!(alone.value, Err(KpiUnavailable::NoCompleteChannel));
}

#[test]
fn no_more_is_solved_or_escalated_than_there_was() {
    let with = |solved, escalated| ChannelPeriod {
        solved_first: Some(count(solved)),
        escalated: Some(count(escalated)),
        ..period("0", 10)
    };
    let fine = with(10, 10);
    assert!(fine.faults().is_empty());
    for per in [PerInteraction::Solved, PerInteraction::Escalated] {
        let figure = fine.figure(per, &Subject::Whole, TimeUnit::Minutes);
        assert_eq!(figure.number(), Some(decimal("100")));
    }
    let wrong = with(11, 11);
    let faults =
        [KpiUnavailable::SolvedMoreThanInteractions, KpiUnavailable::EscalatedMoreThanInteractions];
    assert_eq!(wrong.faults(), faults);
    assert_eq!(why(&wrong, PerInteraction::Solved), Some(faults[0]));
    assert_eq!(why(&wrong, PerInteraction::Escalated), Some(faults[1]));
}

#[test]
fn a_part_of_the_time_that_is_not_given_adds_nothing_and_says_so() {
    let handling = HandlingTime::Parts { talk: Some(quantity("20")), hold: None, after_call: None };
    let figure = ChannelPeriod { handling, ..period("0", 10) };
    let figure = figure.figure(PerInteraction::Time, &Subject::Whole, TimeUnit::Minutes);
    assert_eq!(figure.number(), Some(decimal("2")));
}

fn customers(counts: [Option<u32>; 4]) -> CustomerCounts {
    let [start, end, new, lost] = counts.map(|number| number.map(count));
    CustomerCounts { start, end, new, lost }
}

#[test]
fn customers_that_cannot_be_are_named() {
    let given = KpiUnavailable::NotGiven;
    for (counts, expected) in [
        ([Some(100), Some(130), Some(31), None], Ok("99")),
        ([Some(100), Some(130), Some(30), None], Ok("100")),
        ([Some(100), Some(130), Some(29), None], Err(KpiUnavailable::KeptMoreThanStart)),
        ([Some(100), Some(30), Some(30), None], Ok("0")),
        ([Some(100), Some(30), Some(31), None], Err(KpiUnavailable::NewMoreThanEnd)),
        ([Some(100), None, None, Some(100)], Ok("0")),
        ([Some(100), None, None, Some(101)], Err(KpiUnavailable::LostMoreThanStart)),
        ([Some(100), Some(100), Some(10), Some(10)], Ok("90")),
        ([Some(100), Some(100), Some(10), Some(11)], Err(KpiUnavailable::CountsDisagree)),
        ([Some(0), Some(5), Some(5), None], Err(KpiUnavailable::NoCustomersAtStart)),
        ([Some(0), None, None, Some(0)], Err(KpiUnavailable::NoCustomersAtStart)),
        ([None, Some(5), Some(5), None], Err(given(KpiTerm::CustomersAtStart))),
        ([Some(5), Some(5), None, None], Err(given(KpiTerm::NewInPeriod))),
        ([Some(5), None, Some(5), None], Err(given(KpiTerm::CustomersAtEnd))),
        ([Some(100), Some(90), None, Some(10)], Ok("90")),
    ] {
        let counts = customers(counts);
        let result = retention(&counts);
        let rate = result.rate.value.map(|rate| rate.value);
        assert_eq!(rate, expected.map(decimal), "{counts:?}");
        if let Ok(rate) = rate {
            assert_eq!(result.churn.number(), Some(decimal("100") - rate));
            assert!(counts.faults().is_empty());
        }
    }
}

fn results(rows: &[(&str, u32)]) -> AcquisitionResults {
    acquisition(&campaigns(rows))
}

#[test]
fn a_campaign_without_customers_has_no_cost_of_one_but_its_spend_counts_in_the_pool() {
    let of = results(&[("100", 0), ("300", 4)]);
    assert_eq!(of.campaigns[0].cost.after.value, Err(KpiUnavailable::NoNewCustomers));
    assert_eq!(of.direct_cost.after.number(), Some(decimal("100")));
    let none = results(&[("100", 0)]);
    assert_eq!(none.direct_cost.after.value, Err(KpiUnavailable::NoNewCustomers));
    assert_eq!(none.all.after.number(), Some(decimal("0")));
    assert_eq!(none.shares.after, Err(KpiUnavailable::NoNewCustomers));
    let nothing = results(&[]);
    assert_eq!(nothing.direct_cost.after.value, Err(KpiUnavailable::NoCompleteCampaign));
    let missing = KpiUnavailable::NotGiven(KpiTerm::NewCustomers);
    assert_eq!(nothing.all.after.value, Err(missing));
    assert_eq!(nothing.shares.after, Err(missing));
}

#[test]
fn a_campaign_of_which_something_is_not_given_is_not_in_the_pool() {
    let mut acquired = campaigns(&[("900", 1), ("300", 4)]);
    acquired.campaigns[0].periods.after.new_customers = None;
    let of = acquisition(&acquired);
    assert_eq!(of.direct_cost.after.number(), Some(decimal("75")));
    let missing = KpiUnavailable::NotGiven(KpiTerm::CampaignCustomers);
    assert_eq!(of.campaigns[0].cost.after.value, Err(missing));
    acquired.campaigns[0].periods.after.spend = None;
    let missing = KpiUnavailable::NotGiven(KpiTerm::CampaignSpend);
    assert_eq!(acquisition(&acquired).campaigns[0].cost.after.value, Err(missing));
}

#[test]
fn a_segment_of_ten_thousand_characters_is_kept_as_it_was_typed() {
    let long = "é".repeat(Text::MAX_CHARS);
    let answers = [Answer { segment: text(&long), ..answer(1, 10) }];
    let segments = Segments::from_answers(&answers);
    assert_eq!(segments.largest[0].name.as_str(), long);
    assert_eq!(segments.largest[0].tally.answers(), 1);
    assert!(Text::new("é".repeat(Text::MAX_CHARS + 1)).is_err());
}

#[test]
fn the_largest_counts_there_can_be_give_figures_or_say_that_they_are_too_large() {
    let most = 1_000_000_000;
    let result = net_promoter(per_group([Some(most), Some(most), Some(most)]).tally());
    assert_eq!(result.score.number(), Some(decimal("0")));
    assert!(result.low.number().is_some_and(|low| low < decimal("0")));
    let dearest = period("1000000000000000", most);
    let figure = dearest.figure(PerInteraction::Cost, &Subject::Whole, TimeUnit::Minutes);
    assert_eq!(figure.number(), Some(decimal("1000000")));
    assert!(tornaconto::domain::quantity::Count::new(most + 1).is_err());
}
