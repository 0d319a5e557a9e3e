//! Random documents in plain numbers, as a person would give them, and their entry into the
//! product.

use rust_decimal::Decimal;
use tornaconto::domain::benefit::{
    Beneficiary, Benefit, EvidenceGrade, Exclusion, HoursKind, LineKind, Measure, Stage, Status,
    Timing, Way,
};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::investment::{Cost, CostCategory, InvestmentLine, Recurrence};
use tornaconto::domain::line::LineId;
use tornaconto::domain::programme::{Basis, Participants};
use tornaconto::domain::quantity::{
    BenefitMonth, CostMonth, Money, Months, People, Percent, Quantity, ScalePercent, UnitCount,
    Years,
};
use tornaconto::domain::scenario::{Adjustments, ExpectedBenefits, Ways};
use tornaconto::domain::text::Text;

use super::random::Random;

/// An amount of money, of hours or of things, in millionths.
pub(super) type Micros = i128;
/// A percentage, in hundredths of a percent point.
pub(super) type Hundredths = u32;

pub(super) struct Document {
    pub(super) horizon: u32,
    pub(super) both_parties: bool,
    pub(super) rate: Hundredths,
    pub(super) participants: Option<u32>,
    pub(super) contracted: Option<Micros>,
    pub(super) costs: Vec<Spending>,
    pub(super) benefits: Vec<Line>,
    /// What the scenario that is shown changes; nothing where none is.
    pub(super) scenario: Scenario,
}

#[derive(Default)]
pub(super) struct Scenario {
    pub(super) attribution_cap: Option<Hundredths>,
    pub(super) confidence_cap: Option<Hundredths>,
    /// Up to 500 %.
    pub(super) benefits: Option<Hundredths>,
    pub(super) costs: Option<Hundredths>,
    pub(super) horizon: Option<u32>,
    pub(super) without_expected: bool,
    pub(super) without: Vec<Way>,
}

impl Scenario {
    fn random(random: &mut Random) -> Self {
        if random.chance(50) {
            return Self::default();
        }
        let scale = |random: &mut Random| match random.below(3) {
            0 => 100 * random.between(0, 200),
            1 => 10_000,
            _ => random.between(0, 50_000),
        };
        Self {
            attribution_cap: random.maybe(40, percentage),
            confidence_cap: random.maybe(40, percentage),
            benefits: random.maybe(50, scale),
            costs: random.maybe(50, scale),
            horizon: random.maybe(30, |random| random.between(1, 120)),
            without_expected: random.chance(30),
            without: Way::ALL.into_iter().filter(|_| random.chance(10)).collect(),
        }
    }

    fn entered(&self) -> Adjustments {
        let scale = |value: Hundredths| ScalePercent::new(Decimal::new(value.into(), 2)).unwrap();
        Adjustments {
            attribution_cap: self.attribution_cap.map(percent),
            confidence_cap: self.confidence_cap.map(percent),
            benefits: self.benefits.map(scale),
            costs: self.costs.map(scale),
            horizon: self.horizon.map(|months| Months::new(months).unwrap()),
            expected: if self.without_expected {
                ExpectedBenefits::LeftOut
            } else {
                ExpectedBenefits::Included
            },
            without: Ways::try_from(self.without.clone()).unwrap(),
        }
    }
}

pub(super) enum Spending {
    Money { amount: Option<Micros>, month: u32, comes: Comes },
    Time { people: Option<u32>, hours: Option<Micros>, rate: Option<Micros> },
}

/// How often a cost comes, from its month on.
#[derive(Clone, Copy)]
pub(super) enum Comes {
    Once,
    EachMonth(u32),
    EachYear(u32),
}

pub(super) enum What {
    Revenue(Option<Micros>, Option<Hundredths>),
    Saving(Option<Micros>),
    Hours(HoursKind, Option<Micros>, Option<Micros>, Option<Hundredths>),
    Count(Option<Micros>, Option<Micros>),
}

#[derive(Clone, Copy)]
pub(super) enum When {
    OnceIn(u32),
    SpreadOver(u32),
    EachMonth { first: u32, months: u32 },
}

pub(super) struct Line {
    pub(super) way: Way,
    pub(super) what: What,
    pub(super) when: When,
    pub(super) customers: bool,
    /// `Some(None)`: expected, but nobody said how likely.
    pub(super) probability: Option<Option<Hundredths>>,
    pub(super) attribution: Option<Hundredths>,
    pub(super) confidence: Option<Hundredths>,
    pub(super) excluded: bool,
    pub(super) author: Option<&'static str>,
    /// Whether a document supports it.
    pub(super) documented: bool,
    /// Whether a participant reports it; only then does the author count as one who reported.
    pub(super) case: bool,
}

const AUTHORS: [&str; 4] = ["Ada", "Bruno", "Chiara", "Dario"];

const HOURS: [HoursKind; 5] = [
    HoursKind::Downtime,
    HoursKind::Labour,
    HoursKind::Rework,
    HoursKind::CycleTimeOfLabour,
    HoursKind::CycleTime,
];

impl Document {
    pub(super) fn random(random: &mut Random) -> Self {
        let horizon = match random.below(4) {
            0 => 12,
            1 => random.between(1, 12),
            2 => 12 * random.between(1, 10),
            _ => random.between(1, 120),
        };
        let mut document = Self {
            horizon,
            both_parties: random.chance(50),
            rate: percentage(random),
            participants: random.maybe(80, |random| random.between(0, 500)),
            contracted: random.maybe(90, |random| i128::from(random.between(0, 60)) * 1_000_000),
            costs: Vec::new(),
            benefits: Vec::new(),
            scenario: Scenario::default(),
        };
        document.costs = (0..random.below(7)).map(|_| spending(random)).collect();
        document.benefits = (0..random.below(9)).map(|_| line(random)).collect();
        document.scenario = Scenario::random(random);
        document
    }

    /// How many months of benefits count.
    pub(super) fn months(&self) -> u32 {
        self.scenario.horizon.unwrap_or(self.horizon)
    }

    /// Whether a line does not count at all.
    pub(super) fn leaves_out(&self, line: &Line) -> bool {
        line.excluded || self.scenario.without.contains(&line.way)
    }

    /// The same document, entered into the product.
    pub(super) fn entered(&self) -> Calculation {
        let mut calculation = Calculation::new(Currency::EURO);
        let programme = &mut calculation.programme;
        programme.horizon = Months::new(self.horizon).unwrap();
        programme.discount_rate = percent(self.rate);
        if let Some(people) = self.participants {
            programme.participants =
                Participants::SetApart { people: Some(People::new(people).unwrap()) };
        }
        programme.contracted_hours = self.contracted.map(quantity);
        programme.basis =
            if self.both_parties { Basis::ProviderAndCustomers } else { Basis::ProviderOnly };
        programme.adjustments = self.scenario.entered();
        calculation.investment = (1..)
            .zip(&self.costs)
            .map(|(id, cost)| InvestmentLine {
                id: LineId(id),
                label: Text::default(),
                cost: cost.entered(),
            })
            .collect();
        calculation.benefits =
            (100..).zip(&self.benefits).map(|(id, line)| line.entered(LineId(id))).collect();
        calculation
    }
}

/// An amount of one of the scales that people use, from cents to millions; seldom nothing,
/// seldom near the limit.
fn amount(random: &mut Random) -> Micros {
    match random.below(40) {
        0 => 0,
        1 => i128::from(random.below(1_000_000_000_000_000_000)) * 1_000,
        2..8 => i128::from(random.below(1_000_000_000_000_000_000)),
        8..14 => i128::from(random.below(1_000_000_000)),
        14..22 => i128::from(random.below(10_000_000)) * 10_000,
        _ => {
            let power = u32::try_from(random.below(6)).unwrap_or(0);
            i128::from(random.below(100)) * 1_000_000 * 10_i128.pow(power)
        }
    }
}

/// A benefit may be a loss.
fn signed(random: &mut Random) -> Micros {
    let amount = amount(random);
    if random.chance(8) { -amount } else { amount }
}

/// How many hours or things, up to a million.
fn number(random: &mut Random) -> Micros {
    match random.below(3) {
        0 => i128::from(random.below(2_000)) * 1_000_000,
        1 => i128::from(random.below(100_000)) * 10_000,
        _ => i128::from(random.below(1_000_000_000_000)),
    }
}

/// A number of things, some of them more than before.
fn signed_number(random: &mut Random) -> Micros {
    let number = number(random);
    if random.chance(15) { -number } else { number }
}

/// What an hour or a thing is worth.
fn price(random: &mut Random) -> Micros {
    let price = match random.below(3) {
        0 => i128::from(random.below(200)) * 1_000_000,
        1 => i128::from(random.below(100_000)) * 10_000,
        _ => i128::from(random.below(1_000_000_000)),
    };
    if random.chance(8) { -price } else { price }
}

fn percentage(random: &mut Random) -> Hundredths {
    match random.below(3) {
        0 => 1_000 * random.between(0, 10),
        1 => 100 * random.between(0, 100),
        _ => random.between(0, 10_000),
    }
}

fn spending(random: &mut Random) -> Spending {
    if random.chance(60) {
        // Mostly early and below what benefits come to, so that many documents pay back.
        let last = *random.pick(&[0, 0, 6, 120]);
        let size = if random.chance(80) { number } else { amount };
        let comes = match random.below(8) {
            0 => Comes::EachMonth(random.between(1, 120)),
            1 => Comes::EachYear(random.between(1, 10)),
            _ => Comes::Once,
        };
        let month = random.between(0, last);
        return Spending::Money { amount: random.maybe(93, size), month, comes };
    }
    Spending::Time {
        people: random.maybe(95, |random| random.between(0, 40)),
        hours: random.maybe(95, number),
        rate: random.maybe(95, |random| price(random).abs()),
    }
}

fn what(random: &mut Random) -> What {
    match random.below(4) {
        0 => What::Revenue(random.maybe(95, signed), random.maybe(95, percentage)),
        1 => What::Saving(random.maybe(95, signed)),
        2 => What::Hours(
            *random.pick(&HOURS),
            random.maybe(95, number),
            random.maybe(95, price),
            random.maybe(95, percentage),
        ),
        _ => What::Count(random.maybe(95, signed_number), random.maybe(95, price)),
    }
}

fn line(random: &mut Random) -> Line {
    let when = match random.below(3) {
        0 => When::OnceIn(random.between(1, 120)),
        1 => When::SpreadOver(random.between(1, 120)),
        _ => When::EachMonth { first: random.between(1, 120), months: random.between(1, 120) },
    };
    // Most benefits of a short programme come soon: half of the lines keep to its first year.
    let soon = |month: u32| month.div_ceil(10);
    let when = match (random.chance(50), when) {
        (false, when) => when,
        (true, When::OnceIn(month)) => When::OnceIn(soon(month)),
        (true, When::SpreadOver(months)) => When::SpreadOver(soon(months)),
        (true, When::EachMonth { first, months }) => {
            When::EachMonth { first: soon(first), months: soon(months) }
        }
    };
    Line {
        way: *random.pick(&Way::ALL),
        what: what(random),
        when,
        customers: random.chance(30),
        probability: random.maybe(30, |random| random.maybe(90, percentage)),
        attribution: random.maybe(75, percentage),
        confidence: random.maybe(75, percentage),
        excluded: random.chance(10),
        author: random.maybe(40, |random| *random.pick(&AUTHORS)),
        documented: random.chance(15),
        case: random.chance(60),
    }
}

fn percent(value: Hundredths) -> Percent {
    Percent::new(Decimal::new(value.into(), 2)).unwrap()
}

fn decimal(value: Micros) -> Decimal {
    Decimal::from_i128_with_scale(value, 6)
}

fn money(value: Micros) -> Money {
    Money::new(decimal(value)).unwrap()
}

fn quantity(value: Micros) -> Quantity {
    Quantity::new(decimal(value)).unwrap()
}

fn unit_count(value: Micros) -> UnitCount {
    UnitCount::new(decimal(value)).unwrap()
}

impl Spending {
    fn entered(&self) -> Cost {
        match self {
            Self::Money { amount, month, comes } => Cost::Spent {
                category: CostCategory::Fees,
                amount: amount.map(money),
                month: CostMonth::new(*month).unwrap(),
                recurrence: match *comes {
                    Comes::Once => Recurrence::Once,
                    Comes::EachMonth(months) => {
                        Recurrence::Monthly { months: Months::new(months).unwrap() }
                    }
                    Comes::EachYear(years) => {
                        Recurrence::Yearly { years: Years::new(years).unwrap() }
                    }
                },
            },
            Self::Time { people, hours, rate } => Cost::Time {
                people: people.map(|people| People::new(people).unwrap()),
                hours_each: hours.map(quantity),
                hourly_cost: rate.map(money),
            },
        }
    }
}

impl Line {
    fn entered(&self, id: LineId) -> Benefit {
        let mut benefit = Benefit::new(id, self.way);
        benefit.measure = match self.what {
            What::Revenue(amount, margin) => {
                Measure::Revenue { amount: amount.map(money), margin: margin.map(percent) }
            }
            What::Saving(amount) => Measure::Saving { amount: amount.map(money) },
            What::Hours(hours_kind, hours, value, realisation) => Measure::Hours {
                hours_kind,
                hours: hours.map(quantity),
                hourly_value: value.map(money),
                realisation: realisation.map(percent),
            },
            What::Count(count, each) => {
                Measure::Count { count: count.map(unit_count), unit_amount: each.map(money) }
            }
        };
        benefit.timing = match self.when {
            When::OnceIn(month) => Timing::OnceIn { month: BenefitMonth::new(month).unwrap() },
            When::SpreadOver(months) => Timing::Once { spread: Months::new(months).unwrap() },
            When::EachMonth { first, months } => Timing::Monthly {
                first: BenefitMonth::new(first).unwrap(),
                months: Months::new(months).unwrap(),
            },
        };
        if self.customers {
            benefit.beneficiary = Beneficiary::Customer;
        }
        if let Some(probability) = self.probability {
            let probability = probability.map(percent);
            benefit.stage = Stage::Expected { probability };
        }
        benefit.attribution = self.attribution.map(percent);
        benefit.confidence = self.confidence.map(percent);
        if self.excluded {
            let reason = Exclusion::NotVerified;
            benefit.status = Status::Excluded { reason };
        }
        if self.documented {
            benefit.evidence.grade = Some(EvidenceGrade::Documented);
        }
        if self.case {
            benefit.kind = LineKind::CaseStudy;
        }
        benefit.description.author = Text::new(self.author.unwrap_or_default()).unwrap();
        benefit
    }
}
