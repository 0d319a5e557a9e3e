//! What the inputs of the survey and of the customer KPIs are called.
//! Must not know what an input holds, nor a word of any language.

use super::kpi_figures::kpi_name;
use super::writer::Writer;
use crate::document::{
    BothField, CampaignField, ChannelField, CustomerField, Document, Field, KpiField, WaveField,
    When,
};
use crate::domain::explain::{KpiName, KpiTerm, Side, Subject};
use crate::domain::kpi::campaign_subject;
use crate::domain::survey::WaveId;
use crate::domain::text::Text;

/// The term that an input is a number of; names and the length of periods have none.
fn term(field: Field) -> Option<KpiTerm> {
    use {ChannelField as C, CustomerField as F, KpiTerm as T};
    Some(match field {
        Field::Wave(_, field) => match field {
            WaveField::Invited => T::Invited,
            WaveField::Promoters => T::Promoters,
            WaveField::Passives => T::Passives,
            WaveField::Detractors => T::Detractors,
            _ => return None,
        },
        Field::Kpi(KpiField::Both(field)) => match field {
            BothField::Period => return None,
            BothField::YearlyRevenue => T::YearlyRevenuePerCustomer,
            BothField::Margin => T::ContributionMargin,
            BothField::HourlyCost => T::LoadedHourlyCost,
            BothField::Realisation => T::Realisation,
        },
        Field::Kpi(KpiField::Customers(_, field)) => match field {
            F::Start => T::CustomersAtStart,
            F::End => T::CustomersAtEnd,
            F::New => T::NewInPeriod,
            F::Lost => T::CustomersLost,
            F::WordOfMouth => T::WordOfMouth,
            F::Online => T::OnlineTraffic,
            F::Unattributed => T::Unattributed,
        },
        Field::Kpi(KpiField::Campaign(.., field)) => match field {
            CampaignField::Spend => T::CampaignSpend,
            CampaignField::NewCustomers => T::CampaignCustomers,
        },
        Field::Kpi(KpiField::Channel(.., field)) => match field {
            C::Spend => T::ChannelSpend,
            C::Interactions => T::Interactions,
            C::Time => T::HandlingTime,
            C::Talk => T::TalkTime,
            C::Hold => T::HoldTime,
            C::AfterCall => T::AfterCallWork,
            C::SolvedFirst => T::SolvedAtFirstContact,
            C::Escalated => T::EscalatedInteractions,
        },
        _ => return None,
    })
}

/// What an input of the survey or of the customer KPIs is called where its row and its period
/// stand beside it: "Spend".
#[must_use]
pub fn kpi_field_label(field: Field, writer: &Writer) -> String {
    let words = writer.locale.language.kpi_messages();
    if let Some(term) = term(field) {
        return (words.term)(term).to_owned();
    }
    match field {
        Field::Survey(field) => (words.survey_field)(field).to_owned(),
        Field::Wave(_, WaveField::Day) => words.day.to_owned(),
        Field::Wave(_, field) => {
            field.score().map_or_else(|| words.name.to_owned(), |score| (words.score_count)(score))
        }
        Field::RatingCount(_, _, rating) => (words.rating_count)(rating.value()),
        Field::Kpi(KpiField::Both(BothField::Period)) => words.period.to_owned(),
        Field::Kpi(_) => words.name.to_owned(),
        _ => (writer.labels().field)(field).to_owned(),
    }
}

/// What an input of the survey or of the customer KPIs is called where it stands alone: with its
/// row and its period.
#[must_use]
pub fn kpi_field_full_label(field: Field, document: &Document, writer: &Writer) -> String {
    let words = writer.locale.language.kpi_messages();
    let label = kpi_field_label(field, writer);
    let named = |name: Option<&Text>| match name.filter(|name| !name.is_blank()) {
        Some(name) => Subject::Own(name.clone()),
        None => Subject::Whole,
    };
    let campaigns = &document.kpis().acquisition.campaigns;
    let channels = &document.kpis().efficiency.channels;
    let wave = |id: WaveId| document.survey().wave(id).map(|wave| &wave.name);
    let (of, when) = match field {
        Field::Wave(id, _) => (named(wave(id)), None),
        Field::RatingCount(id, aspect, _) => {
            let mut aspects = document.survey().asked.aspects.iter();
            let rated = aspects.find(|asked| asked.id == aspect);
            let rated = rated.map_or("", |asked| (words.aspect)(&asked.name));
            let label = (words.term_of)(&label, rated);
            let name = wave(id).filter(|name| !name.is_blank());
            return name.map_or(label.clone(), |name| (words.term_of)(&label, name.as_str()));
        }
        Field::Kpi(KpiField::Customers(when, _)) => (Subject::Whole, Some(when)),
        Field::Kpi(KpiField::Campaign(id, when, _)) => {
            let row = campaigns.iter().zip(1..).find(|(row, _)| row.id == id);
            let of = row.map_or(Subject::Whole, |(row, place)| campaign_subject(place, row));
            (of, Some(when))
        }
        Field::Kpi(KpiField::Channel(id, when, _)) => {
            let row = channels.iter().find(|row| row.id == id);
            (row.map_or(Subject::Whole, Subject::from), Some(when))
        }
        _ => return label,
    };
    let side = when.map_or(Side::Only, |when| match when {
        When::Before => Side::Before,
        When::After => Side::After,
    });
    match (term(field), of) {
        (Some(term), of) => kpi_name(&KpiName { term, of, side }, writer),
        (None, Subject::Own(name)) => (words.term_of)(&label, name.as_str()),
        (None, _) => label,
    }
}
