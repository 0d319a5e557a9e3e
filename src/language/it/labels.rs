//! What inputs and figures are called, in Italian.

use super::calculator;
use crate::document::{BenefitField, Field, InvestmentField, ProgrammeField};
use crate::domain::explain::Term;
use crate::language::messages::labels::LabelMessages;

pub(crate) static MESSAGES: LabelMessages = LabelMessages {
    field,
    term,
    name_of_line: |field, line| format!("{field}: {line}"),
    and_more: |names, count| match count {
        1 => format!("{names} e un altro"),
        _ => format!("{names} e altri {count}"),
    },
};

/// What an input is called.
fn field(field: Field) -> &'static str {
    match field {
        Field::Programme(field) => match field {
            ProgrammeField::Name => "Nome del programma",
            ProgrammeField::Customer => "Cliente",
            ProgrammeField::Currency => calculator::MESSAGES.currency,
            ProgrammeField::Horizon => "Orizzonte, in mesi",
            ProgrammeField::Participants => "Partecipanti",
            ProgrammeField::DiscountRate => "Tasso di sconto annuo",
            ProgrammeField::Basis => "Benefici che contano",
            ProgrammeField::Start => "Data di inizio",
            ProgrammeField::ContractedHours => "Ore contrattuali a settimana",
            ProgrammeField::Trained => "Persone formate",
            ProgrammeField::Applied => "Persone che lo hanno applicato",
            ProgrammeField::GoalsReached => "Obiettivi raggiunti",
        },
        Field::Investment(_, field) => match field {
            InvestmentField::Label => calculator::MESSAGES.cost_name,
            InvestmentField::Category => "Categoria",
            InvestmentField::Amount => calculator::MESSAGES.amount,
            InvestmentField::Month => "Mese, o primo mese (0: all’inizio)",
            InvestmentField::Months => "Numero di mesi",
            InvestmentField::Years => "Numero di anni",
            InvestmentField::People => calculator::MESSAGES.people,
            InvestmentField::HoursEach => calculator::MESSAGES.hours_each,
            InvestmentField::HourlyCost => calculator::MESSAGES.hourly_cost,
        },
        Field::Benefit(_, field) => match field {
            BenefitField::Amount => calculator::MESSAGES.claimed,
            BenefitField::Margin => "Margine di contribuzione",
            BenefitField::Title => "Titolo",
            BenefitField::Hours => "Ore",
            BenefitField::HourlyValue => "Valore orario pieno",
            BenefitField::Realisation => calculator::MESSAGES.share_realised,
            BenefitField::Count => "Unità",
            BenefitField::UnitAmount => "Valore unitario",
            BenefitField::Month => "Mese",
            BenefitField::Spread => "Distribuito su (mesi)",
            BenefitField::FirstMonth => "Primo mese",
            BenefitField::MonthsInAll => "Numero di mesi",
            BenefitField::Probability => "Probabilità",
            BenefitField::EvidenceNote => "Che cosa lo prova",
            BenefitField::EvidenceLink => "Dove si può verificare",
            BenefitField::Low => "Minimo",
            BenefitField::High => "Massimo",
            BenefitField::Author => "Segnalato da",
            BenefitField::Customer => "Cliente",
            BenefitField::Date => "Data",
            BenefitField::Attribution => "Quota dovuta al programma",
            BenefitField::Confidence => "Certezza: quanto sei sicuro del dichiarato",
        },
        // Which of them, the words of the KPIs say.
        Field::Kpi(_) => "Indicatori cliente",
        Field::Survey(_) | Field::Wave(..) | Field::RatingCount(..) => "Sondaggio",
    }
}

/// What a term is called.
fn term(term: Term) -> &'static str {
    match term {
        Term::Invested => calculator::MESSAGES.total_invested,
        Term::Claimed => calculator::MESSAGES.claimed,
        Term::Credited => calculator::MESSAGES.credited_return,
        Term::BenefitCostRatio => calculator::MESSAGES.benefit_cost_ratio,
        Term::ReturnOnInvestment => calculator::MESSAGES.return_on_investment,
        Term::NetBenefit => calculator::MESSAGES.net_benefit,
        Term::Payback => calculator::MESSAGES.payback,
        Term::DiscountedPayback => "Tempo di recupero attualizzato",
        Term::BreakEvenShare => calculator::MESSAGES.break_even_share,
        Term::CostPerParticipant => "Costo per partecipante",
        Term::ReturnPerParticipant => "Beneficio per partecipante",
        Term::NetPerParticipant => "Beneficio netto per partecipante",
        Term::Coverage => "Copertura",
        Term::Concentration => "Quota della riga più grande",
        Term::RoiWithoutLargest => "ROI senza la riga più grande",
        Term::FreedCapacity => "Capacità liberata (ore)",
        Term::FreedShare => "Quota liberata delle ore contrattuali",
        Term::DowntimeOfProvider => "Fermo evitato, fornitore",
        Term::DowntimeOfCustomers => "Fermo evitato, clienti",
        Term::NetPresentValue => "Valore attuale netto (VAN)",
        Term::DiscountedBenefitCostRatio => "Rapporto benefici-costi attualizzato",
        Term::DiscountedReturnOnInvestment => "ROI attualizzato",
        Term::InternalRateOfReturn => "Tasso interno di rendimento (TIR)",
        Term::Amount => "Importo",
        Term::People => "Persone",
        Term::HoursEach => "Ore a testa",
        Term::HourlyCost => "Costo orario pieno",
        Term::Hours => "Ore",
        Term::HourlyValue => "Valore orario",
        Term::Realisation => "Quota monetizzabile",
        Term::Count => "Unità",
        Term::UnitAmount => "Valore unitario",
        Term::Margin => "Margine",
        Term::Probability => "Probabilità",
        Term::Attribution => "Quota dovuta al programma",
        Term::Confidence => "Certezza",
        Term::DiscountRate => "Tasso di sconto",
        Term::Participants => "Partecipanti",
        Term::ContractedHours => "Ore contrattuali",
        Term::Horizon => "Orizzonte",
        Term::MonthsCounted => "Mesi conteggiati",
        Term::MonthsInAll => "Mesi totali",
        Term::MonthsBefore => "Mesi interi prima",
        Term::Shortfall => "Ancora da recuperare",
        Term::DiscountedShortfall => "Ancora da recuperare, attualizzato",
        Term::PresentBenefits => "Valore attuale dei benefici",
        Term::PresentCosts => "Valore attuale dei costi",
        Term::LargestLine => "Riga più grande",
        Term::Reporters => "Persone che hanno segnalato casi",
        Term::HoursCredited => "Ore riconosciute",
        Term::DowntimeHours => "Ore di fermo",
    }
}
