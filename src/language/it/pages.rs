//! The pages around the calculator, and the method, in Italian.

use crate::domain::waterfall::Step;
use crate::language::messages::pages::PageMessages;

pub(crate) static MESSAGES: PageMessages = PageMessages {
    page_title: "Tornaconto: quanto ha reso il programma?",
    page_description: "Calcola quanto è costato un programma di servizio al cliente, quanto ha reso \
                       e quanto se ne può essere certi. Nel tuo browser, senza inviare nulla.",
    needs_javascript: "Per inserire i tuoi dati questa pagina ha bisogno di JavaScript e \
                       WebAssembly. Qui vedi l’esempio svolto.",
    step_hint: |step| match step {
        Step::Excluded => "righe conservate ma non conteggiate, con il motivo",
        Step::OtherParty => "se contano solo i benefici del fornitore, quelli dei clienti",
        Step::AfterHorizon => "ciò che arriva oltre l’orizzonte",
        Step::NotRealisable => {
            "ricavi che non sono margine di contribuzione; ore che nessuno monetizza"
        }
        Step::NotYetRealised => "di ciò che è atteso, la parte che la probabilità non copre",
        Step::NotDue => "100% meno la quota dovuta al programma",
        Step::NotCertain => "100% meno la certezza del dichiarato",
        Step::Scenario => "i guadagni moltiplicati come dice lo scenario, se ne è mostrato uno",
    },
    method_second_example: "Nell’esempio svolto questa cifra non ha valore; i numeri sono quelli dello stesso esempio su tre anni, con una riga in più di 800 ore.",
};
