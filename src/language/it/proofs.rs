//! Proofs, in Italian.

use crate::domain::explain::{Source, Term};
use crate::language::messages::proofs::ProofMessages;

pub(crate) static MESSAGES: ProofMessages = ProofMessages {
    explain: |term, it| {
        let same = match term {
            Term::BenefitCostRatio => {
                let unit =
                    if it.is_euro { "euro investito" } else { &format!("{} di spesa", it.unit) };
                return Some(format!(
                    "Quanto è rientrato per ogni {unit}. C’è chi lo chiama «ROI {}»; il ROI della finanza \
                     prima sottrae il costo: {}.",
                    it.times, it.roi
                ));
            }
            Term::ReturnOnInvestment => {
                return Some(format!(
                    "Quanto si è guadagnato oltre al costo, in percentuale del costo. Come rapporto, con \
                     il costo ancora dentro, lo stesso risultato è {}.",
                    it.times
                ));
            }
            Term::Payback => "Ogni beneficio è distribuito in parti uguali sui mesi in cui arriva.",
            Term::BreakEvenShare => {
                "La quota del beneficio riconosciuto che deve essere vera per recuperare il costo."
            }
            Term::Coverage => "I partecipanti che non hanno inviato casi contano zero.",
            Term::FreedCapacity => {
                "Ore, non denaro: diventano denaro solo attraverso la quota monetizzabile di una riga."
            }
            _ => return None,
        };
        Some(same.to_owned())
    },
    broke_even: "in pareggio",
    source: |source| match source {
        Source::RoiMethodology => "Metodologia ROI (Phillips, ROI Institute)",
        Source::CostBenefitAnalysis => "Analisi costi-benefici",
        Source::DiscountedCashFlow => "Flussi di cassa attualizzati",
        Source::OwnConvention => "Convenzione di questo calcolatore",
    },
    source_label: "Fonte",
    empty_sum: "nulla",
    net_of_month: |month| format!("flusso netto del mese {month}"),
    discounted_of_month: |month| format!("flusso attualizzato del mese {month}"),
    net_of_year: |year| format!("flusso netto dell’anno {year}"),
    benefits_of_year: |year| format!("benefici dell’anno {year}"),
    costs_of_year: |year| format!("costi dell’anno {year}"),
    formula: "Formula",
    with_numbers: "Con i numeri",
};
