//! Ranges and chance, in Italian.

use crate::domain::simulation::NotDrawn;
use crate::language::messages::chance::ChanceMessages;

pub(crate) static MESSAGES: ChanceMessages = ChanceMessages {
    no_range_yet: "Nessuna riga ha ancora un intervallo. L’intervallo dice quanto può essere bassa e quanto alta una cifra: per esempio da 50 a 80. Il risultato viene allora calcolato 10.000 volte con valori estratti dagli intervalli, per mostrare quanto è probabile ciascun esito.",
    range_of_largest: |line| format!("Inserisci un intervallo per {line}"),
    usual_ranges: "Usa ±20% per tutte le righe senza intervallo",
    usual_ranges_set: |lines| match lines {
        1 => "Una riga ha ora un intervallo di ±20%.".to_owned(),
        _ => format!("{lines} righe hanno ora un intervallo di ±20%."),
    },
    lead: |draws| {
        format!(
            "Il risultato, calcolato {draws} volte: ogni volta le righe con un intervallo prendono un valore estratto da quello, le altre restano come inserite. I valori vicini a quello inserito escono più spesso."
        )
    },
    percentiles: "Che cosa aspettarsi",
    as_entered: "Come inserito",
    roi: "ROI",
    reached_by: |percentile| match percentile {
        10 => "9 simulazioni su 10 danno almeno questo",
        50 => "metà delle simulazioni dà almeno questo",
        _ => "1 simulazione su 10 dà almeno questo",
    },
    no_losses: |draws| format!("Nessuna delle {draws} simulazioni finisce in perdita."),
    only_losses: "Tutte le simulazioni finiscono in perdita.",
    losses: |[losses, draws, chance]| {
        format!(
            "Probabilità di perdita: {chance}. In {losses} simulazioni su {draws} è rientrato meno di quanto speso."
        )
    },
    chance_of_loss: "Probabilità di perdita",
    distribution: |draws| format!("Beneficio netto in {draws} simulazioni"),
    distribution_summary: |[low, high, worst, best]| {
        format!(
            "8 simulazioni su 10 stanno fra {low} e {high}; la peggiore dà {worst}, la migliore {best}."
        )
    },
    break_even: "pareggio",
    net_benefit: "Beneficio netto",
    draws: "Simulazioni",
    share: "Quota",
    from_to: |low, high| format!("da {low} a {high}"),
    tornado: "Quale intervallo pesa di più",
    tornado_hint: "Il risultato con una riga al minimo e al massimo e tutte le altre come inserite.",
    line: "Riga",
    at_low: "Minimo",
    at_high: "Massimo",
    more_lines: |lines| match lines {
        "1" => "Un’altra riga pesa meno.".to_owned(),
        _ => format!("Altre {lines} righe pesano meno."),
    },
    not_drawn_title: "Questi intervalli non sono usati; le righe valgono come inserite",
    not_drawn: |why| match why {
        NotDrawn::LowAboveHigh => "il minimo supera il massimo",
        NotDrawn::ValueOutside => "il valore inserito è fuori dall’intervallo",
        NotDrawn::EndImpossible => "un estremo dell’intervallo non è possibile per questa riga",
        NotDrawn::Incomplete => "la riga non è completa",
        NotDrawn::Excluded => "la riga è esclusa",
        NotDrawn::CreditsNothing => "della riga non viene riconosciuto nulla",
    },
    counts_as_entered: "L’intervallo non è usato: vale il valore inserito.",
    range_hint: "Puoi scriverli insieme: da 50 a 80.",
    range_read: |low, high| format!("Letto come da {low} a {high}."),
    drawing: |percent| format!("Simulazione in corso… {percent}"),
    seed: "Seme casuale",
    seed_hint: "Lo stesso seme dà le stesse estrazioni, su ogni dispositivo.",
    draw_again: "Nuova estrazione",
    make_draws: |draws| format!("Fai {draws} simulazioni"),
    reached_in_report: |percentile| match percentile {
        10 => "P10: 9 simulazioni su 10 danno almeno",
        50 => "P50: metà delle simulazioni dà almeno",
        _ => "P90: 1 simulazione su 10 dà almeno",
    },
    made_with: |draws, seed| format!("{draws} simulazioni, seme {seed}"),
};
