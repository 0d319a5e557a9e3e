//! Where the survey stands, whatever waves there are; and lines taken from KPIs that have changed.

use rust_decimal::Decimal;
use tornaconto::domain::benefit::{Benefit, Measure};
use tornaconto::domain::explain::{KpiFigure, KpiTerm, KpiUnavailable};
use tornaconto::domain::kpi::proposal::{Bridge, TakenLine, propose};
use tornaconto::domain::line::LineId;
use tornaconto::domain::survey::{Answer, Aspect, AspectId, Rating, Wave, WaveContent, WaveId};
use tornaconto::domain::survey_results::{Verdict, survey_standing};

use super::build::{answer, board, handled, period, scored, wave};
use crate::build::{decimal, money, percent};

fn numbered(waves: Vec<Wave>) -> Vec<Wave> {
    let numbered = (1..).zip(waves);
    numbered.map(|(id, wave)| Wave { id: WaveId(id), ..wave }).collect()
}

fn rated(ratings: &[u32]) -> Wave {
    let rated = (1..).zip(ratings).map(|(id, rating)| {
        let rating = Rating::new(*rating).unwrap();
        Answer { satisfaction: vec![(AspectId(1), rating)], ..answer(id, 10) }
    });
    wave(WaveContent::Answers(rated.collect()))
}

fn number(figure: &KpiFigure) -> Option<Decimal> {
    figure.number()
}

#[test]
fn the_last_wave_with_answers_stands_for_all_and_is_compared_with_the_first() {
    let waves = numbered(vec![
        scored(&[]),
        scored(&[0, 0, 0, 0, 5, 5, 6, 7, 8, 9]),
        scored(&[7, 7, 7, 7, 7]),
        scored(&[10, 10, 10, 10, 9, 9, 9, 9, 9, 3]),
        scored(&[]),
    ]);
    let standing = survey_standing(&waves, &Aspect::source_aspects());
    let latest = standing.latest.unwrap();
    assert_eq!((latest.wave, number(&latest.result.score)), (WaveId(4), Some(decimal("80"))));
    let (first, compared) = standing.since.unwrap();
    assert_eq!(first, WaveId(2));
    assert_eq!(number(&compared.change.difference), Some(decimal("140")));
    assert_eq!(compared.verdict, Ok(Verdict::RealRise));
    assert!(standing.aspects.is_empty(), "nobody has rated anything");
}

#[test]
fn a_single_wave_has_a_score_and_no_change_and_none_has_neither() {
    let aspects = Aspect::source_aspects();
    let single = survey_standing(&[scored(&[9, 9, 0])], &aspects);
    assert!(single.latest.is_some() && single.since.is_none());
    let none = survey_standing(&numbered(vec![scored(&[]), scored(&[])]), &aspects);
    assert!(none.latest.is_none() && none.since.is_none());
}

#[test]
fn an_aspect_stands_where_it_was_rated_last_whatever_the_waves_around_it_hold() {
    let waves =
        numbered(vec![rated(&[1, 2, 4, 5]), scored(&[9]), rated(&[5, 5, 5, 1]), scored(&[10])]);
    let standing = survey_standing(&waves, &Aspect::source_aspects());
    let [(id, aspect)] = standing.aspects.as_slice() else { panic!("{:?}", standing.aspects) };
    assert_eq!((*id, aspect.wave), (AspectId(1), WaveId(3)));
    assert_eq!(number(&aspect.latest.mean), Some(decimal("4")));
    let (first, share) = aspect.since.as_ref().unwrap();
    assert_eq!(*first, WaveId(1));
    assert_eq!([&share.before, &share.after].map(number), ["50", "75"].map(|it| Some(decimal(it))));
    assert_eq!(share.is_better(), Some(true));
}

/// A line taken at 200, and the KPIs that it was taken from: 10 to 8 an interaction, 100 of them.
fn taken() -> (Benefit, [&'static str; 2]) {
    let proposal = propose(Bridge::CostToServe, &cost("1000", "800"));
    let line = proposal.benefit(LineId(7)).unwrap();
    let judged =
        Benefit { attribution: Some(percent("50")), confidence: Some(percent("80")), ..line };
    (judged, ["1000", "800"])
}

fn cost(before: &str, after: &str) -> tornaconto::domain::customers::CustomerKpis {
    board(&[[period(before, 100), period(after, 100)]])
}

fn saving(amount: &str) -> Measure {
    Measure::Saving { amount: Some(money(amount)) }
}

#[test]
fn a_taken_line_is_current_until_its_kpi_changes_and_then_only_its_amount_does() {
    let (line, [before, after]) = taken();
    let now = |before, after| propose(Bridge::CostToServe, &cost(before, after)).taken_as(&line);
    assert_eq!(now(before, after), TakenLine::Current);
    let TakenLine::Changed { before, updated } = now("1000", "700") else { panic!("unchanged") };
    assert_eq!(before, Some(money("200")));
    assert_eq!(*updated, Benefit { measure: saving("300"), ..line.clone() });
}

#[test]
fn a_taken_line_may_become_nothing_or_a_loss_or_be_left_without_its_kpi() {
    let (line, _) = taken();
    let now = |before, after| propose(Bridge::CostToServe, &cost(before, after)).taken_as(&line);
    for (after, amount) in [("1000", "0"), ("1100", "-100")] {
        let TakenLine::Changed { updated, .. } = now("1000", after) else { panic!("unchanged") };
        assert_eq!(updated.measure, saving(amount));
    }
    let none = propose(Bridge::CostToServe, &board(&[])).taken_as(&line);
    assert_eq!(none, TakenLine::Unavailable(KpiUnavailable::NoCompleteChannel));
}

#[test]
fn hours_that_a_line_claims_are_compared_as_far_as_they_are_money() {
    let with = |after| {
        let mut kpis = board(&[[handled("6000", 1000), handled(after, 1000)]]);
        kpis.worth.hourly_cost = Some(money("30"));
        kpis.worth.realisation = Some(percent("50"));
        propose(Bridge::HandlingTime, &kpis)
    };
    let line = with("3000").benefit(LineId(7)).unwrap();
    // 50 h × 30, of which a half is money; with 100 h less, it is all of the time.
    let TakenLine::Changed { before, updated } = with("0").taken_as(&line) else {
        panic!("unchanged")
    };
    assert_eq!(before, Some(money("750")));
    assert!(matches!(updated.measure, Measure::Hours { .. }));
    let mut kpis = board(&[[handled("6000", 1000), handled("0", 1000)]]);
    kpis.worth.realisation = Some(percent("50"));
    let why = propose(Bridge::HandlingTime, &kpis).taken_as(&line);
    let missing = KpiUnavailable::NotGiven(KpiTerm::LoadedHourlyCost);
    assert_eq!(why, TakenLine::Unavailable(missing));
}
