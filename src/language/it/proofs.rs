//! Proofs, in Italian.

use crate::domain::explain::{Source, Term};
use crate::language::messages::proofs::ProofMessages;

pub(crate) static MESSAGES: ProofMessages = ProofMessages {
    explain: |term| match term {
        Term::BenefitCostRatio => Some(
            "Quanto torna per ogni unità investita. Alcune fonti chiamano questa cifra «ROI: 10x»; \
             il ROI della finanza è al netto del costo, perciò lo stesso caso è 900 %.",
        ),
        Term::ReturnOnInvestment => Some(
            "Il guadagno sul costo. Un testo della fonte parla di un beneficio netto senza darne la \
             cifra: letto al netto del costo sarebbe B 1.100.000, rapporto 11, ROI 1.000 %; la sua \
             ultima istruzione stampa la divisione al contrario.",
        ),
        Term::Payback => {
            Some("Ogni beneficio è distribuito in parti uguali sui mesi in cui arriva.")
        }
        Term::BreakEvenShare => {
            Some("La quota del beneficio riconosciuto che deve essere vera per riavere il costo.")
        }
        Term::Coverage => Some("I partecipanti che non hanno inviato casi contano zero."),
        Term::FreedCapacity => {
            Some("Ore, non denaro: il denaro solo attraverso la quota monetizzabile di una riga.")
        }
        _ => None,
    },
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
    with_numbers: "Con i suoi numeri",
};
