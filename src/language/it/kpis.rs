//! The figures of the survey and of the customer KPIs, in Italian.

use crate::document::SurveyField;
use crate::domain::customers::ChannelKind;
use crate::domain::explain::{Direction, KpiSource, KpiTerm, KpiUnavailable};
use crate::domain::kpi::proposal::{Bridge, DoubleCount};
use crate::domain::survey::AspectName;
use crate::domain::survey::{Group, ScoreError};
use crate::domain::survey_results::Verdict;
use crate::language::messages::kpis::KpiMessages;

pub(crate) static MESSAGES: KpiMessages = KpiMessages {
    term,
    explain: |term| match term {
        KpiTerm::NetPromoterScore => Some(
            "La quota dei promotori (9 e 10) meno la quota dei detrattori (da 0 a 6), da −100 a +100.",
        ),
        KpiTerm::IntervalLow | KpiTerm::IntervalHigh => Some(
            "L’intervallo di confidenza al 95%: il punteggio vero vi è probabilmente compreso. Vale anche con poche risposte.",
        ),
        KpiTerm::PValue => Some(
            "Quanto spesso il solo caso darebbe una differenza almeno così grande, in un senso o nell’altro, secondo la distribuzione normale di z.",
        ),
        KpiTerm::MeanRating => Some("Una media di voti da 1 a 5; non è una percentuale."),
        KpiTerm::TopTwoBoxShare => Some("La quota dei voti 4 e 5; non è una media."),
        KpiTerm::DirectAcquisitionCost => Some(
            "Tutta la spesa divisa per tutti i clienti acquisiti, delle campagne che hanno entrambi i dati.",
        ),
        KpiTerm::RetentionRate | KpiTerm::ChurnRate => {
            Some("Di questo periodo; non viene mai riportato all’anno.")
        }
        KpiTerm::CostPerInteraction | KpiTerm::AverageHandlingTime => Some(
            "Il totale somma i canali che hanno entrambi i dati; non è mai una media di medie.",
        ),
        _ => None,
    },
    term_of: |term, of| format!("{term}, {of}"),
    before: |name| format!("{name}, prima"),
    after: |name| format!("{name}, dopo"),
    change: |name| format!("{name}: variazione"),
    relative_change: |name| format!("{name}: variazione percentuale"),
    channel: |kind| match kind {
        ChannelKind::Phone => "telefono",
        ChannelKind::Online => "online",
        ChannelKind::InPerson => "di persona",
        ChannelKind::Own => "altro canale",
    },
    aspect: |aspect| match aspect {
        AspectName::ComplaintResolution => "gestione dei reclami",
        AspectName::TechnicalSupport => "assistenza tecnica",
        AspectName::Own(name) => name.as_str(),
    },
    group: |group| match group {
        Group::Promoter => "Promotori",
        Group::Passive => "Passivi",
        Group::Detractor => "Detrattori",
    },
    period: "Durata di ciascun periodo, in mesi",
    name: "Nome",
    day: "Data",
    survey_field: |field| match field {
        SurveyField::Question => "La domanda",
        SurveyField::Lowest => "Che cosa significa 0",
        SurveyField::Highest => "Che cosa significa 10",
        SurveyField::Thanks => "Testo di ringraziamento",
    },
    campaign: |place| format!("campagna {place}"),
    example_campaign: |place| match place {
        1 => "campagna di primavera",
        _ => "fiera",
    },
    score_count: |score| format!("Risposte con punteggio {score}"),
    rating_count: |rating| format!("Valutazioni pari a {rating}"),

    minutes: "min",
    seconds: "s",
    percentage_points: "punti percentuali",

    source: |source| match source {
        KpiSource::NetPromoter => "Net Promoter Score (Reichheld, Harvard Business Review, 2003)",
        KpiSource::AdjustedWald => {
            "Intervallo di Wald corretto (Rocks, The American Statistician, 2016)"
        }
        KpiSource::TwoSamples => "Due campioni indipendenti, distribuzione normale",
        KpiSource::SampleSize => {
            "Numerosità del campione per un margine di errore, distribuzione normale"
        }
        KpiSource::MarketResearch => "Prassi delle ricerche di mercato",
        KpiSource::WilsonScore => {
            "Intervallo di Wilson (Journal of the American Statistical Association, 1927)"
        }
        KpiSource::MarketingMetrics => "Metriche di marketing",
        KpiSource::ContactCentre => "Prassi dei contact center",
        KpiSource::OwnConvention => "Convenzione di questo calcolatore",
    },
    unavailable: |why| match why {
        KpiUnavailable::NotGiven(input) => format!("dato mancante: {}", term(input)),
        KpiUnavailable::NoAnswers => "nessuna risposta ha un punteggio".to_owned(),
        KpiUnavailable::OnlyGroupsGiven => {
            "si conoscono solo promotori, passivi e detrattori, non i singoli punteggi".to_owned()
        }
        KpiUnavailable::NoSpread => {
            "le risposte sono tutte in un solo gruppo: non si sa quanto variano".to_owned()
        }
        KpiUnavailable::NoSpreadInAWave => {
            "in almeno una delle rilevazioni le risposte sono tutte in un solo gruppo".to_owned()
        }
        KpiUnavailable::TooFewAnswers => "troppo poche risposte (meno di 5)".to_owned(),
        KpiUnavailable::NobodyInvited => "nessuno è stato invitato".to_owned(),
        KpiUnavailable::MoreAnswersThanInvited => {
            "le risposte sono più delle persone invitate".to_owned()
        }
        KpiUnavailable::NoRatings => "nessuna valutazione".to_owned(),
        KpiUnavailable::NoNewCustomers => "nessun nuovo cliente".to_owned(),
        KpiUnavailable::NoCompleteCampaign => {
            "nessuna campagna ha sia la spesa sia i nuovi clienti".to_owned()
        }
        KpiUnavailable::NoCustomersAtStart => "nessun cliente all’inizio".to_owned(),
        KpiUnavailable::NewMoreThanEnd => "i nuovi clienti sono più di quelli alla fine".to_owned(),
        KpiUnavailable::KeptMoreThanStart => {
            "tolti i nuovi, i clienti alla fine sono più di quelli all’inizio".to_owned()
        }
        KpiUnavailable::LostMoreThanStart => {
            "i clienti persi sono più di quelli all’inizio".to_owned()
        }
        KpiUnavailable::CountsDisagree => {
            "i clienti alla fine e i clienti persi non sono coerenti".to_owned()
        }
        KpiUnavailable::NoInteractions => "nessuna interazione".to_owned(),
        KpiUnavailable::SpendWithoutInteractions => {
            "c’è una spesa, ma nessuna interazione".to_owned()
        }
        KpiUnavailable::TimeWithoutInteractions => {
            "c’è un tempo, ma nessuna interazione".to_owned()
        }
        KpiUnavailable::SolvedMoreThanInteractions => {
            "quelle risolte al primo contatto sono più delle interazioni".to_owned()
        }
        KpiUnavailable::EscalatedMoreThanInteractions => {
            "le escalation sono più delle interazioni".to_owned()
        }
        KpiUnavailable::NoCompleteChannel => "nessun canale ha tutti i dati che servono".to_owned(),
        KpiUnavailable::NothingBefore => "prima non c’era nulla con cui confrontare".to_owned(),
        KpiUnavailable::TooLarge => "troppo grande per un calcolo esatto".to_owned(),
    },
    less_than: |number| format!("meno di {number}"),

    change_by: |direction, by| match direction {
        Direction::Rose => format!("in aumento di {by}"),
        Direction::Fell => format!("in calo di {by}"),
        Direction::Stayed => "invariato".to_owned(),
    },
    verdict: |verdict| match verdict {
        Verdict::RealRise => {
            "L’aumento è statisticamente significativo: difficilmente è dovuto al caso."
        }
        Verdict::RealFall => {
            "Il calo è statisticamente significativo: difficilmente è dovuto al caso."
        }
        Verdict::CannotBeTold => {
            "Non si può dire se qualcosa sia cambiato: la differenza può essere dovuta al caso."
        }
        Verdict::Borderline => {
            "Non si può dire se qualcosa sia cambiato: è al limite, perché intervallo e p non concordano."
        }
    },
    not_a_score: |why| match why {
        ScoreError::NotANumber => "Non è un numero. Un punteggio è un numero intero da 0 a 10.",
        ScoreError::NotWhole => "Un punteggio è un numero intero da 0 a 10.",
        ScoreError::OffTheScale => "È fuori dalla scala. Un punteggio va da 0 a 10.",
    },

    bridge: |bridge| match bridge {
        Bridge::CostToServe => "Dal costo per interazione",
        Bridge::Retention => "Dalla fidelizzazione",
        Bridge::HandlingTime => "Dal tempo di gestione",
    },
    is_loss: "La variazione è in peggio: è mostrata come perdita, e come tale conta.",
    mix_hint: "L’effetto dello spostamento delle interazioni tra canali più e meno costosi; non fa parte della proposta.",
    conflict: |clash, line| match clash {
        DoubleCount::AlreadyAccepted(_) => format!("È già tra i benefici: {line}."),
        DoubleCount::SameMoney(_) => format!(
            "Costo per interazione e tempo di gestione sono lo stesso denaro, e l’altro è già tra i benefici: {line}. Può contare uno solo dei due."
        ),
        DoubleCount::MeetsLabour(_) => format!(
            "«{line}» conta manodopera che rende le interazioni anche meno costose e più brevi. Controlla che nulla conti due volte."
        ),
        DoubleCount::MeetsProactivity(_) => format!(
            "«{line}» conta ricavi che in parte possono venire da clienti rimasti. Controlla che nulla conti due volte."
        ),
    },
    labour_in_lines: |count| {
        format!(
            "{count} righe contano manodopera che rende le interazioni anche meno costose e più brevi. Controlla che nulla conti due volte."
        )
    },
    revenue_in_lines: |count| {
        format!(
            "{count} righe contano ricavi che in parte possono venire da clienti rimasti. Controlla che nulla conti due volte."
        )
    },
    all_examples: "Tutti i valori sono ancora quelli dell’esempio.",
    all_illustrative: "Questi valori sono illustrativi.",
    some_illustrative: "Alcuni di questi valori sono illustrativi.",
    never_money: "NPS e soddisfazione non si trasformano in denaro: non esiste una formula credibile.",
};

fn term(term: KpiTerm) -> &'static str {
    match term {
        KpiTerm::Answers => "Risposte",
        KpiTerm::PromoterShare => "Quota dei promotori",
        KpiTerm::PassiveShare => "Quota dei passivi",
        KpiTerm::DetractorShare => "Quota dei detrattori",
        KpiTerm::NetPromoterScore => "Net Promoter Score (NPS)",
        KpiTerm::Variance => "Varianza di una risposta",
        KpiTerm::StandardError => "Errore standard",
        KpiTerm::IntervalLow => "Intervallo al 95%, da",
        KpiTerm::IntervalHigh => "Intervallo al 95%, a",
        KpiTerm::ResponseRate => "Tasso di risposta",
        KpiTerm::DifferenceError => "Errore standard della differenza",
        KpiTerm::DifferenceLow => "Intervallo al 95% della differenza, da",
        KpiTerm::DifferenceHigh => "Intervallo al 95% della differenza, a",
        KpiTerm::ZStatistic => "z della differenza",
        KpiTerm::PValue => "p, bilaterale",
        KpiTerm::AnswersNeeded => "Risposte necessarie",
        KpiTerm::PromotersToGoal => "Promotori in più necessari",
        KpiTerm::Promoters => "Promotori",
        KpiTerm::Passives => "Passivi",
        KpiTerm::Detractors => "Detrattori",
        KpiTerm::Returned => "Risposte ricevute",
        KpiTerm::Invited => "Persone invitate",
        KpiTerm::AdjustedPromoterShare => "Quota corretta dei promotori",
        KpiTerm::AdjustedDetractorShare => "Quota corretta dei detrattori",
        KpiTerm::AdjustedScore => "NPS corretto",
        KpiTerm::AdjustedError => "Errore standard corretto",
        KpiTerm::AdjustedDifference => "Differenza corretta",
        KpiTerm::AdjustedDifferenceError => "Errore standard corretto della differenza",
        KpiTerm::NormalQuantile => "z",
        KpiTerm::BeyondScale => "Ciò che esce dalla scala",
        KpiTerm::MarginOfError => "Margine di errore (±)",
        KpiTerm::GoalScore => "Obiettivo",
        KpiTerm::Ratings => "Voti",
        KpiTerm::MeanRating => "Voto medio (da 1 a 5)",
        KpiTerm::TopTwoBoxShare => "Soddisfatti: quota dei 4 e 5 (top two box)",
        KpiTerm::TopTwoBoxLow => "Intervallo al 95% dei soddisfatti, da",
        KpiTerm::TopTwoBoxHigh => "Intervallo al 95% dei soddisfatti, a",
        KpiTerm::TopTwoBox => "Voti 4 e 5",
        KpiTerm::AcquisitionCost => "Costo per nuovo cliente",
        KpiTerm::DirectAcquisitionCost => "Costo per nuovo cliente, tutte le campagne",
        KpiTerm::NewCustomers => "Nuovi clienti",
        KpiTerm::DirectCustomers => "Nuovi clienti da campagne",
        KpiTerm::CampaignSpend => "Spesa",
        KpiTerm::CampaignCustomers => "Nuovi clienti acquisiti",
        KpiTerm::WordOfMouth => "Nuovi clienti dal passaparola",
        KpiTerm::OnlineTraffic => "Nuovi clienti dal traffico online generico",
        KpiTerm::Unattributed => "Nuovi clienti di provenienza ignota",
        KpiTerm::RetentionRate => "Tasso di fidelizzazione",
        KpiTerm::ChurnRate => "Tasso di abbandono",
        KpiTerm::RetainedCustomers => "Clienti rimasti",
        KpiTerm::CustomersLost => "Clienti persi",
        KpiTerm::CustomersAtStart => "Clienti all’inizio",
        KpiTerm::CustomersAtEnd => "Clienti alla fine",
        KpiTerm::NewInPeriod => "Di cui nuovi",
        KpiTerm::CostPerInteraction => "Costo per interazione",
        KpiTerm::AverageHandlingTime => "Tempo medio di gestione (AHT)",
        KpiTerm::FirstContactResolution => "Risoluzione al primo contatto (FCR)",
        KpiTerm::EscalationRate => "Tasso di escalation",
        KpiTerm::ChannelSpend => "Spesa",
        KpiTerm::Interactions => "Interazioni",
        KpiTerm::HandlingTime => "Tempo di gestione totale",
        KpiTerm::TalkTime => "Tempo di conversazione",
        KpiTerm::HoldTime => "Tempo di attesa in linea",
        KpiTerm::AfterCallWork => "Lavoro dopo la chiamata",
        KpiTerm::SolvedAtFirstContact => "Risolte al primo contatto",
        KpiTerm::EscalatedInteractions => "Passate a un livello superiore (escalation)",
        KpiTerm::CostToServe => "Risparmio sul costo di servizio",
        KpiTerm::MixChange => "Effetto del mix di canali",
        KpiTerm::RetentionValue => "Margine sui clienti rimasti",
        KpiTerm::HandlingTimeValue => "Valore del tempo di gestione risparmiato",
        KpiTerm::HoursSaved => "Ore risparmiate",
        KpiTerm::YearlyRevenuePerCustomer => "Ricavi annui per cliente",
        KpiTerm::FirstYearShare => "Quota nel primo anno",
        KpiTerm::ContributionMargin => "Margine di contribuzione",
        KpiTerm::LoadedHourlyCost => "Costo orario pieno",
        KpiTerm::Realisation => "Quota monetizzabile",
    }
}
