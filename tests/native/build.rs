//! Builds calculations in few words.

use rust_decimal::Decimal;
use tornaconto::domain::benefit::{
    Beneficiary, Benefit, Exclusion, HoursKind, Measure, Stage, Status, Timing, Way,
};
use tornaconto::domain::calculation::Calculation;
use tornaconto::domain::currency::Currency;
use tornaconto::domain::investment::{Cost, CostCategory, InvestmentLine, Recurrence};
use tornaconto::domain::line::LineId;
use tornaconto::domain::programme::Participants;
use tornaconto::domain::quantity::{
    BenefitMonth, CostMonth, Money, Months, People, Percent, Quantity, UnitCount, Years,
};
use tornaconto::domain::results::{Results, results};
use tornaconto::domain::text::Text;

pub(crate) fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub(crate) fn money(text: &str) -> Money {
    Money::new(decimal(text)).unwrap()
}

pub(crate) fn percent(text: &str) -> Percent {
    Percent::new(decimal(text)).unwrap()
}

pub(crate) fn quantity(text: &str) -> Quantity {
    Quantity::new(decimal(text)).unwrap()
}

pub(crate) fn unit_count(text: &str) -> UnitCount {
    UnitCount::new(decimal(text)).unwrap()
}

/// A calculation in the making.
pub(crate) struct Build(pub(crate) Calculation);

impl Build {
    pub(crate) fn new() -> Self {
        Self(Calculation::new(Currency::EURO))
    }

    pub(crate) fn horizon(mut self, months: u32) -> Self {
        self.0.programme.horizon = Months::new(months).unwrap();
        self
    }

    pub(crate) fn participants(mut self, people: u32) -> Self {
        self.0.programme.participants =
            Participants::SetApart { people: Some(People::new(people).unwrap()) };
        self
    }

    pub(crate) fn rate(mut self, rate: &str) -> Self {
        self.0.programme.discount_rate = percent(rate);
        self
    }

    fn next_id(&self) -> LineId {
        LineId(u32::try_from(self.0.investment.len() + self.0.benefits.len() + 1).unwrap())
    }

    fn cost_line(mut self, cost: Cost) -> Self {
        let id = self.next_id();
        self.0.investment.push(InvestmentLine { id, label: Text::default(), cost });
        self
    }

    pub(crate) fn cost(self, amount: &str) -> Self {
        self.cost_in(amount, 0)
    }

    pub(crate) fn cost_in(self, amount: &str, month: u32) -> Self {
        self.cost_that_comes(amount, month, Recurrence::Once)
    }

    pub(crate) fn cost_each_month(self, amount: &str, first: u32, months: u32) -> Self {
        let months = Months::new(months).unwrap();
        self.cost_that_comes(amount, first, Recurrence::Monthly { months })
    }

    pub(crate) fn cost_each_year(self, amount: &str, first: u32, years: u32) -> Self {
        let years = Years::new(years).unwrap();
        self.cost_that_comes(amount, first, Recurrence::Yearly { years })
    }

    fn cost_that_comes(self, amount: &str, month: u32, recurrence: Recurrence) -> Self {
        let month = CostMonth::new(month).unwrap();
        let (category, amount) = (CostCategory::Other, Some(money(amount)));
        self.cost_line(Cost::Spent { category, amount, month, recurrence })
    }

    pub(crate) fn time(self, people: u32, hours: &str, rate: &str) -> Self {
        self.cost_line(Cost::Time {
            people: Some(People::new(people).unwrap()),
            hours_each: Some(quantity(hours)),
            hourly_cost: Some(money(rate)),
        })
    }

    pub(crate) fn line(
        mut self,
        way: Way,
        measure: Measure,
        details: impl FnOnce(&mut Benefit),
    ) -> Self {
        let mut benefit = Benefit { measure, ..Benefit::new(self.next_id(), way) };
        details(&mut benefit);
        self.0.benefits.push(benefit);
        self
    }

    pub(crate) fn saving(self, amount: &str) -> Self {
        self.line(Way::Other, saving(amount), |_| {})
    }

    pub(crate) fn results(&self) -> Results {
        results(&self.0)
    }
}

pub(crate) fn revenue(amount: &str, margin: &str) -> Measure {
    Measure::Revenue { amount: Some(money(amount)), margin: Some(percent(margin)) }
}

pub(crate) fn saving(amount: &str) -> Measure {
    Measure::Saving { amount: Some(money(amount)) }
}

pub(crate) fn hours(hours: &str, value: &str, realisation: &str) -> Measure {
    Measure::Hours {
        hours_kind: HoursKind::Labour,
        hours: Some(quantity(hours)),
        hourly_value: Some(money(value)),
        realisation: Some(percent(realisation)),
    }
}

pub(crate) fn count(many: &str, each: &str) -> Measure {
    Measure::Count { count: Some(unit_count(many)), unit_amount: Some(money(each)) }
}

/// Verbs for the details of a line.
pub(crate) trait Details {
    fn shares(&mut self, attribution: &str, confidence: &str);
    fn expected(&mut self, probability: &str);
    fn monthly(&mut self, first: u32, months: u32);
    fn once_in(&mut self, month: u32);
    fn of_customer(&mut self);
    fn excluded(&mut self);
}

impl Details for Benefit {
    fn shares(&mut self, attribution: &str, confidence: &str) {
        self.attribution = Some(percent(attribution));
        self.confidence = Some(percent(confidence));
    }

    fn expected(&mut self, probability: &str) {
        self.stage = Stage::Expected { probability: Some(percent(probability)) };
    }

    fn monthly(&mut self, first: u32, months: u32) {
        self.timing = Timing::Monthly {
            first: BenefitMonth::new(first).unwrap(),
            months: Months::new(months).unwrap(),
        };
    }

    fn once_in(&mut self, month: u32) {
        let month = BenefitMonth::new(month).unwrap();
        self.timing = Timing::OnceIn { month };
    }

    fn of_customer(&mut self) {
        self.beneficiary = Beneficiary::Customer;
    }

    fn excluded(&mut self) {
        self.status = Status::Excluded { reason: Exclusion::Duplicate };
    }
}
