//! Which fields each part of a document is kept with. The list is the file format of version 3.
//! Must not know how a field is read; `stored` does.

use std::sync::Arc;

use serde_json::Value;

use super::Document;
use super::fault::{Flaw, Place};
use super::field::Field;
use super::origin::{Origin, Origins};
use super::stored::{
    Fields, Stored, kind_of, named, no_such_kind, object, stored_kinds, stored_names,
    stored_number, stored_struct, stored_text, text, whole,
};
use crate::domain::benefit::{
    Beneficiary, Benefit, Description, Evidence, EvidenceGrade, Exclusion, HoursKind, LineKind,
    Measure, Range, Skill, SoftOutcome, Stage, Status, Timing, Way, WayPart,
};
use crate::domain::calculation::Calculation;
use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::domain::investment::{Cost, CostCategory, InvestmentLine};
use crate::domain::line::LineId;
use crate::domain::programme::{Basis, Programme, Reach};
use crate::domain::quantity::{
    BenefitMonth, CostMonth, Count, Money, Months, People, Percent, Quantity,
};
use crate::domain::text::Text;

stored_struct!(Calculation { programme, investment, benefits });
stored_struct!(Programme {
    name,
    customer,
    currency,
    start,
    horizon,
    participants,
    contracted_hours,
    discount_rate,
    basis,
    reach,
});
stored_struct!(Reach { trained, goals_reached, applied });
stored_struct!(InvestmentLine { id, label, cost });
stored_struct!(Benefit {
    id,
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
});
stored_struct!(Evidence { grade, note, link });
stored_struct!(Description { title, author, customer, date, skills, soft_outcomes });
stored_struct!(Range { low, high });

stored_kinds!(Cost {
    Spent = "spent" { category, amount, month },
    Time = "time" { people, hours_each, hourly_cost },
});
stored_kinds!(Measure {
    Revenue = "revenue" { amount, margin },
    Saving = "saving" { amount },
    Hours = "hours" { hours_kind, hours, hourly_value, realisation },
    Count = "count" { count, unit_amount },
});
stored_kinds!(Timing {
    OnceIn = "once_in" { month },
    Once = "once" { spread },
    Monthly = "monthly" { first, months },
});
stored_kinds!(Stage { Realised = "realised" {}, Expected = "expected" { probability } });
stored_kinds!(Status { Counted = "counted" {}, Excluded = "excluded" { reason } });

stored_names!(Basis {
    ProviderOnly = "provider_only",
    ProviderAndCustomers = "provider_and_customers",
});
stored_names!(CostCategory {
    Fees = "fees",
    Materials = "materials",
    TravelAndVenue = "travel_and_venue",
    Technology = "technology",
    Evaluation = "evaluation",
    Other = "other",
});
stored_names!(Way {
    Proactivity = "proactivity",
    RootCause = "root_cause",
    Giveaways = "giveaways",
    Escalations = "escalations",
    Other = "other",
});
stored_names!(LineKind { QuickFigure = "quick_figure", CaseStudy = "case_study" });
stored_names!(WayPart {
    Parts = "parts",
    Service = "service",
    ExtraResources = "extra_resources",
    ExecutivesTime = "executives_time",
    DirectCosts = "direct_costs",
});
stored_names!(HoursKind {
    Downtime = "downtime",
    Labour = "labour",
    Rework = "rework",
    CycleTimeOfLabour = "cycle_time_of_labour",
    CycleTime = "cycle_time",
});
stored_names!(Beneficiary { Provider = "provider", Customer = "customer" });
stored_names!(Exclusion { Duplicate = "duplicate", NotVerified = "not_verified", Other = "other" });
stored_names!(EvidenceGrade {
    Documented = "documented",
    Estimated = "estimated",
    Anecdotal = "anecdotal",
});

stored_text!(Money, Percent, Quantity, Text, Date);
stored_number!(People, Count, Months, CostMonth, BenefitMonth);

/// The origins are kept as two lists: the fields that are still the example's, and formulas.
impl Stored for Document {
    fn to_json(&self) -> Value {
        let mut examples = Vec::new();
        let mut formulas = Vec::new();
        for (field, origin) in self.origins.iter() {
            match origin {
                Origin::Own => {}
                Origin::Example => examples.push(field.to_json()),
                Origin::Formula(formula) => {
                    formulas.push(Formula { field: *field, formula: formula.clone() }.to_json());
                }
            }
        }
        object(vec![
            ("calculation", self.calculation.to_json()),
            ("survey", self.survey.to_json()),
            ("kpis", self.kpis.to_json()),
            ("accepted", self.accepted.to_json()),
            ("examples", Value::Array(examples)),
            ("formulas", Value::Array(formulas)),
            ("next_line", self.next_line.to_json()),
            ("next_in_survey", Value::from(self.next_in_survey)),
            ("next_in_kpis", Value::from(self.next_in_kpis)),
        ])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let names = [
            "calculation",
            "survey",
            "kpis",
            "accepted",
            "examples",
            "formulas",
            "next_line",
            "next_in_survey",
            "next_in_kpis",
        ];
        let fields = Fields::of(value, &names, place)?;
        let examples: Vec<Field> = fields.get("examples", place)?;
        let formulas: Vec<Formula> = fields.get("formulas", place)?;
        let calculation = fields.get("calculation", place)?;
        let survey = Arc::new(fields.get("survey", place)?);
        let kpis = Arc::new(fields.get("kpis", place)?);
        let accepted = fields.get("accepted", place)?;
        let next_line = fields.get("next_line", place)?;
        let Given(next_in_survey) = fields.get("next_in_survey", place)?;
        let Given(next_in_kpis) = fields.get("next_in_kpis", place)?;
        let examples = examples.into_iter().map(|field| (field, Origin::Example));
        let formulas = formulas.into_iter();
        let formulas = formulas.map(|line| (line.field, Origin::Formula(line.formula)));
        match Origins::of(examples.chain(formulas).collect()) {
            Ok(origins) => {
                let document = Self {
                    calculation,
                    survey,
                    kpis,
                    accepted,
                    origins,
                    next_line,
                    next_in_survey,
                    next_in_kpis,
                };
                document.fits_together(place).map(|()| document)
            }
            Err((field, list)) => {
                place.enter(list);
                place.fails(Flaw::Twice(field.name()))
            }
        }
    }
}

/// How many identities were given.
struct Given(u32);

impl Stored for Given {
    fn to_json(&self) -> Value {
        Value::from(self.0)
    }
    fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
        whole(value).map(Self)
    }
}

/// The formula of an input, as it is kept.
struct Formula {
    field: Field,
    formula: Text,
}

stored_struct!(Formula { field, formula });

impl Stored for LineId {
    fn to_json(&self) -> Value {
        Value::from(self.0)
    }
    fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
        whole(value).map(Self)
    }
}

impl Stored for Field {
    fn to_json(&self) -> Value {
        Value::String(self.name())
    }
    fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
        let name = value.as_str()?;
        Self::of_name(name).filter(|field| field.name() == name)
    }
}

/// By its code, in capitals as it is written.
impl Stored for Currency {
    fn to_json(&self) -> Value {
        Value::from(self.code())
    }
    fn from_json(value: &Value, _: &mut Place) -> Option<Self> {
        let code = value.as_str()?;
        Self::parse(code).ok().filter(|currency| currency.code() == code)
    }
}

/// A preset by its name, or `{"own": "…"}`.
macro_rules! stored_preset {
    ($type:ty { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl Stored for $type {
            fn to_json(&self) -> Value {
                match self {
                    $(Self::$variant => Value::from($name),)+
                    Self::Own(text) => object(vec![("own", text.to_json())]),
                }
            }
            fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
                match value.as_str() {
                    $(Some($name) => Some(Self::$variant),)+
                    Some(_) => None,
                    None => {
                        Fields::of(value, &["own"], place)?.get("own", place).map(Self::Own)
                    }
                }
            }
        }
    };
}

pub(super) use stored_preset;

stored_preset!(Skill {
    BeingProactive = "being_proactive",
    BigPicture = "big_picture",
    ActiveListening = "active_listening",
    CreatingEmpathy = "creating_empathy",
    IcebergTechnique = "iceberg_technique",
    ReasonablePossibleMatrix = "reasonable_possible_matrix",
    ShapeTechnique = "shape_technique",
    TaucTechnique = "tauc_technique",
    FirefightingChecklist = "firefighting_checklist",
});
stored_preset!(SoftOutcome {
    Relationship = "relationship",
    FrontlineStress = "frontline_stress",
    WorkLifeBalance = "work_life_balance",
    JobSatisfaction = "job_satisfaction",
    TechnologyKnowledge = "technology_knowledge",
    Trust = "trust",
});
