//! Random calculations, for the laws: anything that a person may enter.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use tornaconto::document::{Document, Edit, Survey, SurveyChange, decode};
use tornaconto::domain::benefit::{
    Beneficiary, Benefit, Description, Evidence, EvidenceGrade, Exclusion, HoursKind, LineKind,
    Measure, Range, Skill, SoftOutcome, Stage, Status, Timing, Way, WayPart,
};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::date::Date;
use tornaconto::domain::investment::{Cost, CostCategory, InvestmentLine, Recurrence};
use tornaconto::domain::kpi::proposal::Bridge;
use tornaconto::domain::line::LineId;
use tornaconto::domain::programme::{Basis, Participants, Programme, Reach};
use tornaconto::domain::quantity::{
    BenefitMonth, CostMonth, Money, Months, People, Percent, Quantity, UnitCount, Years,
};
use tornaconto::domain::scenario::Adjustments;
use tornaconto::domain::text::Text;

use crate::random_customers::{customer_kpis, surveys};
use crate::random_scenarios::what_ifs;
use crate::stored_form::stored;

/// How large amounts are.
#[derive(Clone, Copy)]
pub(crate) enum Size {
    /// As in practice, with a few near the limit.
    Usual,
    /// Up to the limit, whose products are mostly too large.
    Huge,
}

fn millionths(value: i128) -> Decimal {
    Decimal::from_i128_with_scale(value, 6)
}

/// Zero to `largest` in millionths, of every scale: whole tens and thousands, cents, all six
/// decimals.
fn magnitude(largest: i128) -> impl Strategy<Value = Decimal> {
    let whole = (0_i128..1_000, 0_u32..7)
        .prop_map(|(digits, power)| digits * 10_i128.pow(power) * 1_000_000);
    prop_oneof![
        1 => Just(0),
        8 => whole,
        6 => (0_i128..1_000_000_000).prop_map(|cents| cents * 10_000),
        6 => 0_i128..1_000_000_000_000,
        3 => 0..=largest,
    ]
    .prop_map(move |value| millionths(value.min(largest)))
}

const LIMIT: i128 = 1_000_000_000_000_000_000_000;

pub(crate) fn money(size: Size) -> BoxedStrategy<Money> {
    let anything = (0..=LIMIT).prop_map(millionths);
    match size {
        Size::Huge => anything.boxed(),
        Size::Usual => prop_oneof![
            60 => magnitude(1_000_000_000_000_000_000),
            1 => anything,
        ]
        .boxed(),
    }
    .prop_map(|value| Money::new(value).unwrap())
    .boxed()
}

/// A benefit may be a loss.
fn signed(size: Size) -> impl Strategy<Value = Money> {
    (money(size), prop::bool::weighted(0.1)).prop_map(|(amount, loss)| {
        let value = amount.value();
        Money::new(if loss { -value } else { value }).unwrap()
    })
}

fn unit_count(size: Size) -> impl Strategy<Value = UnitCount> {
    (quantity(size), prop::bool::weighted(0.2)).prop_map(|(number, is_loss)| {
        let value = if is_loss { -number.value() } else { number.value() };
        UnitCount::new(value).unwrap()
    })
}

pub(crate) fn quantity(size: Size) -> impl Strategy<Value = Quantity> {
    let largest = match size {
        Size::Usual => 1_000_000_000_000,
        Size::Huge => 1_000_000_000_000_000,
    };
    magnitude(largest).prop_map(|value| Quantity::new(value).unwrap())
}

/// What one hour or one thing is worth.
fn price(size: Size) -> BoxedStrategy<Money> {
    match size {
        Size::Usual => (-100_000_000_i128..1_000_000_000)
            .prop_map(|value| Money::new(millionths(value)).unwrap())
            .boxed(),
        Size::Huge => signed(size).boxed(),
    }
}

pub(crate) fn percent() -> impl Strategy<Value = Percent> {
    let whole = (0_i64..=100).prop_map(|percent| percent * 100);
    prop_oneof![whole, 0_i64..=10_000]
        .prop_map(|hundredths| Percent::new(Decimal::new(hundredths, 2)).unwrap())
}

/// An input that is mostly given.
pub(crate) fn given<T: Strategy>(input: T) -> impl Strategy<Value = Option<T::Value>>
where
    T::Value: Clone,
{
    weighted(0.93, input)
}

fn people(most: u32) -> impl Strategy<Value = People> {
    (0..=most).prop_map(|people| People::new(people).unwrap())
}

pub(crate) fn text() -> impl Strategy<Value = Text> {
    let texts = vec![
        "",
        "  ",
        "Ada",
        " ada ",
        "Perché no? 🎉",
        "=1+1",
        "\u{202e}\u{feff}x",
        "<b>\"&'\\</b>",
        "two\r\nlines\tand a tab",
    ];
    select(texts).prop_map(|text| Text::new(text).unwrap())
}

pub(crate) fn date() -> impl Strategy<Value = Date> {
    (1900..3000, 1..=12, 1..=28)
        .prop_map(|(year, month, day)| Date::parse(&format!("{year}-{month:02}-{day:02}")).unwrap())
}

pub(crate) fn currency() -> impl Strategy<Value = Currency> {
    select(Currency::all().collect::<Vec<_>>())
}

fn programme() -> impl Strategy<Value = Programme> {
    let horizon = prop_oneof![Just(12), 1_u32..=120];
    let reach =
        (weighted(0.5, people(1_000)), weighted(0.5, people(1_000_000)), weighted(0.5, people(10)));
    (
        (text(), text(), currency(), weighted(0.5, date())),
        (horizon, percent(), any::<bool>()),
        participants(),
        weighted(0.9, quantity(Size::Usual)),
        reach,
    )
        .prop_map(
            |(named, (horizon, discount_rate, both), participants, contracted_hours, reach)| {
                let (name, customer, currency, start) = named;
                let (trained, goals_reached, applied) = reach;
                Programme {
                    name,
                    customer,
                    currency,
                    start,
                    horizon: Months::new(horizon).unwrap(),
                    participants,
                    contracted_hours,
                    discount_rate,
                    basis: if both { Basis::ProviderAndCustomers } else { Basis::ProviderOnly },
                    reach: Reach { trained, goals_reached, applied },
                    adjustments: Adjustments::default(),
                }
            },
        )
}

fn recurrence() -> impl Strategy<Value = Recurrence> {
    prop_oneof![
        3 => Just(Recurrence::Once),
        1 => (1_u32..=120)
            .prop_map(|months| Recurrence::Monthly { months: Months::new(months).unwrap() }),
        1 => (1_u32..=10).prop_map(|years| Recurrence::Yearly { years: Years::new(years).unwrap() }),
    ]
}

fn participants() -> impl Strategy<Value = Participants> {
    prop_oneof![
        Just(Participants::OfTimeLines),
        Just(Participants::OfDistinctTimeLines),
        weighted(0.9, people(500)).prop_map(|people| Participants::SetApart { people }),
    ]
}

fn cost(size: Size) -> impl Strategy<Value = Cost> {
    let month = prop_oneof![Just(0_u32), 0_u32..=120];
    let spent = (select(&CostCategory::ALL[..]), given(money(size)), month, recurrence());
    let spent = spent.prop_map(|(category, amount, month, recurrence)| Cost::Spent {
        category,
        amount,
        month: CostMonth::new(month).unwrap(),
        recurrence,
    });
    let most = match size {
        Size::Usual => 400,
        Size::Huge => 1_000_000,
    };
    let time = (given(people(most)), given(quantity(size)), given(price(size)));
    let time = time.prop_map(|(people, hours_each, price)| Cost::Time {
        people,
        hours_each,
        hourly_cost: price.map(|price| Money::new(price.value().abs()).unwrap()),
    });
    prop_oneof![spent, time]
}

fn measure(size: Size) -> impl Strategy<Value = Measure> {
    let kinds = vec![
        HoursKind::Downtime,
        HoursKind::Labour,
        HoursKind::Rework,
        HoursKind::CycleTimeOfLabour,
        HoursKind::CycleTime,
    ];
    let revenue = (given(signed(size)), given(percent()))
        .prop_map(|(amount, margin)| Measure::Revenue { amount, margin });
    let saving = given(signed(size)).prop_map(|amount| Measure::Saving { amount });
    let hours = (select(kinds), given(quantity(size)), given(price(size)), given(percent()));
    let hours = hours.prop_map(|(hours_kind, hours, hourly_value, realisation)| Measure::Hours {
        hours_kind,
        hours,
        hourly_value,
        realisation,
    });
    let count = (given(unit_count(size)), given(price(size)))
        .prop_map(|(count, unit_amount)| Measure::Count { count, unit_amount });
    prop_oneof![revenue, saving, hours, count]
}

fn timing() -> impl Strategy<Value = Timing> {
    let months = || prop_oneof![1_u32..=12, 1_u32..=120];
    prop_oneof![
        months().prop_map(|month| Timing::OnceIn { month: BenefitMonth::new(month).unwrap() }),
        months().prop_map(|spread| Timing::Once { spread: Months::new(spread).unwrap() }),
        (months(), months()).prop_map(|(first, months)| Timing::Monthly {
            first: BenefitMonth::new(first).unwrap(),
            months: Months::new(months).unwrap(),
        }),
    ]
}

fn description() -> impl Strategy<Value = Description> {
    let skills = prop_oneof![
        Just(Skill::TaucTechnique),
        Just(Skill::ActiveListening),
        text().prop_map(Skill::Own),
    ];
    let outcomes = prop_oneof![
        Just(SoftOutcome::Trust),
        Just(SoftOutcome::WorkLifeBalance),
        text().prop_map(SoftOutcome::Own),
    ];
    let words = (text(), text(), text(), weighted(0.5, date()));
    (words, vec(skills, 0..3), vec(outcomes, 0..3)).prop_map(|(words, skills, soft_outcomes)| {
        let (title, author, customer, date) = words;
        Description { title, author, customer, date, skills, soft_outcomes }
    })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let grades =
        vec![EvidenceGrade::Documented, EvidenceGrade::Estimated, EvidenceGrade::Anecdotal];
    (weighted(0.7, select(grades)), text(), text()).prop_map(|(grade, note, link)| Evidence {
        grade,
        note,
        link,
    })
}

fn status() -> impl Strategy<Value = Status> {
    let reasons = vec![Exclusion::Duplicate, Exclusion::NotVerified, Exclusion::Other];
    let excluded = select(reasons).prop_map(|reason| Status::Excluded { reason });
    prop_oneof![9 => Just(Status::Counted), 1 => excluded]
}

fn stage() -> impl Strategy<Value = Stage> {
    let expected = given(percent()).prop_map(|probability| Stage::Expected { probability });
    prop_oneof![2 => Just(Stage::Realised), 1 => expected]
}

fn benefit(size: Size) -> impl Strategy<Value = Benefit> {
    let range = (signed(size), signed(size))
        .prop_map(|(low, high)| Range { low: Some(low), high: Some(high) });
    let range = weighted(0.3, range).prop_map(Option::unwrap_or_default);
    let kind = select(&[LineKind::QuickFigure, LineKind::CaseStudy][..]);
    let parts = select(&[WayPart::Parts, WayPart::ExecutivesTime][..]);
    let of = select(&[Beneficiary::Provider, Beneficiary::Provider, Beneficiary::Customer][..]);
    (
        (kind, select(&Way::ALL[..]), weighted(0.3, parts), of),
        (measure(size), timing(), stage(), status()),
        (weighted(0.75, percent()), weighted(0.75, percent())),
        (evidence(), description(), range),
    )
        .prop_map(|(sort, what, shares, about)| {
            let (kind, way, part, beneficiary) = sort;
            let (measure, timing, stage, status) = what;
            let (attribution, confidence) = shares;
            let (evidence, description, range) = about;
            Benefit {
                id: LineId(0),
                kind,
                way,
                part,
                measure,
                timing,
                beneficiary,
                stage,
                attribution,
                confidence,
                status,
                evidence,
                description,
                range,
            }
        })
}

fn of_size(size: Size) -> impl Strategy<Value = Calculation> {
    let investment = vec((text(), cost(size)), 0..=6);
    (programme(), investment, vec(benefit(size), 0..=8)).prop_map(
        |(programme, investment, mut benefits)| {
            for (id, benefit) in (100..).zip(&mut benefits) {
                benefit.id = LineId(id);
            }
            let investment = (1..).zip(investment);
            let investment = investment.map(|(id, (label, cost))| InvestmentLine {
                id: LineId(id),
                label,
                cost,
            });
            Calculation { programme, investment: investment.collect(), benefits }
        },
    )
}

/// Calculations as people make them, with a few amounts near the limit.
pub(crate) fn calculations() -> impl Strategy<Value = Calculation> {
    of_size(Size::Usual)
}

/// Calculations whose products and sums are beyond every limit.
pub(crate) fn huge_calculations() -> impl Strategy<Value = Calculation> {
    of_size(Size::Huge)
}

/// Random documents: what a random calculation is kept as, where its lines fit; with a random
/// survey and random customer KPIs, from which the first benefit line may have been accepted.
pub(crate) fn documents() -> BoxedStrategy<Document> {
    let opened = |calculation| decode(&stored(&calculation)).ok().map(|saved| saved.document);
    let documents = calculations().prop_filter_map("a line is too large", opened).boxed();
    let bridges = weighted(0.5, select(&Bridge::ALL[..]));
    (documents, surveys(), customer_kpis(), bridges, what_ifs())
        .prop_map(|(mut document, survey, kpis, accepted_from, what_if)| {
            let Survey { asked, waves } = survey;
            document.apply(Edit::survey(SurveyChange::Ask(asked))).unwrap();
            document.apply(Edit::survey(SurveyChange::Waves(waves))).unwrap();
            document.apply(Edit::kpis(kpis)).unwrap();
            document.apply(Edit::what_if(what_if)).unwrap();
            let first = document.calculation().benefits.first().map(|line| line.id);
            if let (Some(id), Some(_)) = (first, accepted_from) {
                let back = document.apply(Edit::Remove(id)).unwrap();
                let Edit::Add { index, line, origins, .. } = back else { unreachable!() };
                let bridge = accepted_from;
                document.apply(Edit::Add { index, line, origins, bridge }).unwrap();
            }
            document
        })
        .boxed()
}
