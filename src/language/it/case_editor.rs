//! The editor of a case study, in Italian.

use crate::document::BenefitField;
use crate::domain::benefit::{Skill, SoftOutcome};
use crate::language::messages::case_editor::{CaseEditorMessages, FieldGroup, LineChoice};

pub(crate) static MESSAGES: CaseEditorMessages = CaseEditorMessages {
    claimed: |amount| format!("{amount} dichiarati"),
    credited: |amount| format!("{amount} riconosciuti"),
    missing: |names| format!("Manca ancora: {names}. Fino ad allora non conta."),
    way_label: "In che modo ha reso",
    field_hint: |field| match field {
        BenefitField::Title => "Poche parole con cui gli altri lo riconoscano.",
        BenefitField::Amount => "L’importo di ogni volta, prima di qualsiasi detrazione.",
        BenefitField::Margin => "Dei ricavi, solo il margine è un beneficio.",
        BenefitField::Hours => "Le ore di ogni volta, prima di qualsiasi detrazione.",
        BenefitField::HourlyValue => "Quanto costa un’ora, oneri compresi.",
        BenefitField::Realisation => "Le ore diventano denaro solo se qualcuno le usa.",
        BenefitField::Count => "Quante, ogni volta.",
        BenefitField::UnitAmount => "Quanto vale una unità.",
        BenefitField::Month | BenefitField::FirstMonth => "Il mese 1 è il primo del programma.",
        BenefitField::Spread => "I mesi oltre l’orizzonte non contano.",
        BenefitField::MonthsInAll => "Quelli oltre l’orizzonte non contano.",
        BenefitField::Probability => "Ciò che è atteso conta quanto è probabile.",
        BenefitField::EvidenceNote => "Il documento, il rapporto o la persona che lo prova.",
        BenefitField::EvidenceLink => "Un indirizzo web diventa un link.",
        BenefitField::Low => "La cifra più bassa ancora credibile.",
        BenefitField::High => "La più alta.",
        BenefitField::Author => "Mostra quanti partecipanti hanno segnalato casi.",
        BenefitField::Customer => "Con l’importo, rivela i casi segnalati due volte.",
        BenefitField::Date => "Quando è successo; i risultati si riassumono per trimestre.",
        BenefitField::Attribution => {
            "Togli ciò che si deve ad altre cause. Se è vuoto, conta per intero."
        }
        BenefitField::Confidence => {
            "Togli ciò che potrebbe essere sbagliato. Se è vuoto, conta come certo."
        }
    },
    choice_hint: |choice| match choice {
        LineChoice::Way => "Ogni leva ha la sua quota del beneficio.",
        LineChoice::Measure => "Ciò che è stato davvero misurato.",
        LineChoice::HoursKind => {
            "Manodopera e rilavorazione liberano persone; il fermo macchina è mostrato a parte."
        }
        LineChoice::Timing => "Ciò che arriva ogni mese si moltiplica per i suoi mesi.",
        LineChoice::Part => "Per vedere quanto porta ogni parte; non cambia alcun risultato.",
        LineChoice::Beneficiary => "Il beneficio del cliente conta solo se le regole lo prevedono.",
        LineChoice::Stage => "Ciò che non è ancora successo non conta per intero.",
        LineChoice::Status => "Ciò che è escluso resta qui, con il motivo.",
        LineChoice::Evidence => "Non cambia alcun risultato, ma la finanza lo chiederà.",
    },

    timing: FieldGroup {
        heading: "Quando arriva",
        hint: "Decide quanto cade entro l’orizzonte e quando il denaro rientra.",
    },
    beneficiary_and_status: FieldGroup {
        heading: "Chi ne beneficia, e conta?",
        hint: "La finanza conta ciò che è già successo, dalla propria parte, una volta sola.",
    },
    evidence: FieldGroup { heading: "Prove", hint: "Che cosa mostreresti a chi ne dubita." },
    skills: FieldGroup {
        heading: "Competenze usate",
        hint: "Quali competenze del programma hanno fatto la differenza?",
    },
    soft_outcomes: FieldGroup {
        heading: "Risultati non monetari",
        hint: "Che altro ne è venuto? Si registrano, ma non diventano mai denaro.",
    },
    further_detail: FieldGroup {
        heading: "Altri dettagli",
        hint: "Di quanto la cifra può scostarsi e, se la leva ha più parti, quale.",
    },

    open_link: "Apri in una nuova scheda",
    no_skill: "nessuna indicata",
    no_outcome: "nessuno indicato",
    other_skill: "Un’altra competenza",
    other_outcome: "Un altro risultato",
    add: "Aggiungi",
    skill: |it| match it {
        Skill::BeingProactive => "Essere Proactive",
        Skill::BigPicture => "Big Picture",
        Skill::ActiveListening => "Ascolto attivo/ASQ",
        Skill::CreatingEmpathy => "Creare empatia",
        Skill::IcebergTechnique => "Tecnica dell’iceberg",
        Skill::ReasonablePossibleMatrix => "Matrice ragionevole possibile",
        Skill::ShapeTechnique => "Tecnica SHAPE",
        Skill::TaucTechnique => "Tecnica TAUC",
        Skill::FirefightingChecklist => "Lista di controllo antincendio",
        Skill::Own(name) => name.as_str(),
    },
    soft_outcome: |it| match it {
        SoftOutcome::Relationship => "Relazione",
        SoftOutcome::FrontlineStress => "Stress in prima linea",
        SoftOutcome::WorkLifeBalance => "Equilibrio tra vita e lavoro",
        SoftOutcome::JobSatisfaction => "Soddisfazione sul lavoro",
        SoftOutcome::TechnologyKnowledge => "Conoscenza della tecnologia",
        SoftOutcome::Trust => "Fiducia",
        SoftOutcome::Own(name) => name.as_str(),
    },
};
