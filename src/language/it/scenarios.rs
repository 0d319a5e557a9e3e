//! What is said of scenarios, in Italian.

use crate::language::messages::scenarios::ScenarioMessages;

pub(crate) static MESSAGES: ScenarioMessages = ScenarioMessages {
    lead: "Le stesse cifre con altre ipotesi. Scegli quello di cui mostrare ovunque i risultati; i dati inseriti restano come sono.",
    column_scenario: "Scenario",
    column_ratio: "Rapporto",
    column_roi: "ROI",
    show: |name| format!("Mostra i risultati di «{name}»"),

    as_entered: "come inserito",
    attribution_at_most: |share| format!("al massimo {share} dovuto al programma"),
    confidence_at_most: |share| format!("certezza al massimo {share}"),
    benefits_at: |share| format!("benefici al {share}"),
    costs_at: |share| format!("costi al {share}"),
    horizon_of: |time| format!("orizzonte di {time}"),
    expected_left_out: "senza i benefici attesi",
    without: |ways| format!("senza {ways}"),

    less_than_base: |amount| format!("{amount} in meno rispetto alla base"),
    more_than_base: |amount| format!("{amount} in più rispetto alla base"),
    same_as_base: "come la base",

    edit: "Modifica le ipotesi",
    benefits_hint: "Con il 100% i guadagni restano come sono; le perdite contano sempre per intero.",
    leave_out_expected: "Escludi i benefici che sono solo attesi",
    ways_counted: "Leve che contano",
    add: "Aggiungi uno scenario",
    new_name: |number| format!("Scenario {number}"),
    duplicate: |name| format!("Duplica «{name}»"),
    copy_of: |name| format!("{name} (copia)"),
    remove: |name| format!("Elimina «{name}»"),
    bring_back: "Ripristina gli scenari prudente e ottimista",
    too_many: |count| {
        format!("Un programma può avere al massimo {count} scenari. Prima eliminane uno.")
    },
    in_print: "Includi gli scenari nel report stampato e nel testo copiato",
};
