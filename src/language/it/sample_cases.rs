//! The illustrative case studies, in Italian.
//! Must not name a person or a company, nor read as if it had happened.

use crate::domain::cases::SampleCase;
use crate::language::messages::sample_cases::SampleCaseMessages;

pub(crate) static MESSAGES: SampleCaseMessages = SampleCaseMessages {
    cases: [
        SampleCase {
            title: "Aggiornamento suggerito durante una visita di routine e poi ordinato",
            author: "Tecnico sul campo, partecipante 3 (illustrativo)",
            customer: "Cliente A (illustrativo)",
            note: "Illustrativo. Ordine e fattura nel sistema vendite; metà sarebbe arrivata anche senza la visita.",
        },
        SampleCase {
            title: "Contratto di assistenza esteso a un secondo stabilimento",
            author: "Account manager, partecipante 7 (illustrativo)",
            customer: "Cliente B (illustrativo)",
            note: "Illustrativo. Contratto firmato, fatturato ogni mese da marzo.",
        },
        SampleCase {
            title: "Ammodernamento offerto dopo un colloquio sui progetti dell’impianto",
            author: "Tecnico sul campo, partecipante 5 (illustrativo)",
            customer: "Cliente C (illustrativo)",
            note: "Illustrativo. Offerta inviata, ordine atteso; secondo le previsioni delle vendite, una probabilità su due.",
        },
        SampleCase {
            title: "Kit di ricambi proposti prima della fermata estiva",
            author: "Tecnico sul campo, partecipante 3 (illustrativo)",
            customer: "Cliente D (illustrativo)",
            note: "Illustrativo. Ordini che fanno riferimento alla proposta.",
        },
        SampleCase {
            title: "Trovata la causa di fermi linea ricorrenti: ore recuperate dal cliente",
            author: "Tecnico sul campo, partecipante 8 (illustrativo)",
            customer: "Cliente A (illustrativo)",
            note: "Illustrativo. Stima del cliente stesso. È un beneficio del cliente: finché conta solo quello del fornitore, non ne viene riconosciuto nulla.",
        },
        SampleCase {
            title: "Meno tempo a cercare, al service desk, con un elenco condiviso delle cause",
            author: "Service desk, partecipante 11 (illustrativo)",
            customer: "",
            note: "Illustrativo. Ticket prima e dopo; ore stimate dal responsabile del gruppo.",
        },
        SampleCase {
            title: "Lotto difettoso riconosciuto in tempo, campagna di richiamo evitata",
            author: "Specialista tecnico, partecipante 14 (illustrativo)",
            customer: "Cliente E (illustrativo)",
            note: "Illustrativo. Costo dell’ultima campagna della stessa entità, dalla contabilità.",
        },
        SampleCase {
            title: "40 visite ripetute evitate: causa risolta alla prima",
            author: "Tecnico sul campo, partecipante 8 (illustrativo)",
            customer: "Cliente B (illustrativo)",
            note: "Illustrativo. Rapporti d’intervento di due semestri; costo medio di una visita.",
        },
        SampleCase {
            title: "Fatturati ricambi che prima si regalavano",
            author: "Responsabile del service, partecipante 1 (illustrativo)",
            customer: "Cliente C (illustrativo)",
            note: "Illustrativo. Note di credito e concessioni commerciali, anno su anno.",
        },
        SampleCase {
            title: "100 uscite non pagate trasformate in interventi concordati",
            author: "Pianificatore degli interventi, partecipante 17 (illustrativo)",
            customer: "Cliente D (illustrativo)",
            note: "Illustrativo. Numero preso dal calendario degli interventi, valore di un’uscita stimato.",
        },
        SampleCase {
            title: "Meno materiale di consumo lasciato gratis al cliente",
            author: "Tecnico sul campo, partecipante 5 (illustrativo)",
            customer: "Cliente F (illustrativo)",
            note: "Illustrativo. Movimenti di magazzino senza fattura, mese per mese da marzo.",
        },
        SampleCase {
            title: "Reclamo risolto sul posto, evitati penale e trasporto espresso",
            author: "Capogruppo, partecipante 9 (illustrativo)",
            customer: "Cliente E (illustrativo)",
            note: "Illustrativo. Clausola penale del contratto e preventivo dello spedizioniere.",
        },
        SampleCase {
            title: "Meno riunioni di crisi della direzione",
            author: "Responsabile del service, partecipante 1 (illustrativo)",
            customer: "Cliente A (illustrativo)",
            note: "Illustrativo. Appuntamenti in calendario; le ore dedicate ad altri clienti sono stimate.",
        },
        SampleCase {
            title: "Nessuna seconda squadra per un avviamento difficile",
            author: "Capogruppo, partecipante 9 (illustrativo)",
            customer: "Cliente F (illustrativo)",
            note: "Illustrativo. Come lo racconta il capogruppo; del piano poi abbandonato non c’è traccia scritta.",
        },
    ],
};
