//! The illustrative case studies, in English.
//! Must not name a person or a company, nor read as if it had happened.

use crate::domain::cases::SampleCase;
use crate::language::messages::sample_cases::SampleCaseMessages;

pub(crate) static MESSAGES: SampleCaseMessages = SampleCaseMessages {
    cases: [
        SampleCase {
            title: "Upgrade suggested on a routine visit and ordered",
            author: "Field engineer, participant 3 (illustrative)",
            customer: "Customer A (illustrative)",
            note: "Illustrative. Order and invoice in the sales system; half of it would have come without the visit.",
        },
        SampleCase {
            title: "Service contract extended to a second site",
            author: "Account manager, participant 7 (illustrative)",
            customer: "Customer B (illustrative)",
            note: "Illustrative. Signed contract, invoiced monthly from March.",
        },
        SampleCase {
            title: "Modernisation offered after a talk about the plant’s plans",
            author: "Field engineer, participant 5 (illustrative)",
            customer: "Customer C (illustrative)",
            note: "Illustrative. Offer sent, order expected; the sales team’s forecast says one chance in two.",
        },
        SampleCase {
            title: "Spare-parts kits proposed before the summer shutdown",
            author: "Field engineer, participant 3 (illustrative)",
            customer: "Customer D (illustrative)",
            note: "Illustrative. Orders that name the proposal.",
        },
        SampleCase {
            title: "Cause of recurring line stops found: hours that the customer got back",
            author: "Field engineer, participant 8 (illustrative)",
            customer: "Customer A (illustrative)",
            note: "Illustrative. The customer’s own estimate. It is the customer’s benefit: nothing of it is credited while only the provider’s counts.",
        },
        SampleCase {
            title: "Less searching at the service desk with a shared list of causes",
            author: "Service desk, participant 11 (illustrative)",
            customer: "",
            note: "Illustrative. Tickets before and after, hours estimated by the team leader.",
        },
        SampleCase {
            title: "Faulty batch recognised early, recall campaign avoided",
            author: "Technical specialist, participant 14 (illustrative)",
            customer: "Customer E (illustrative)",
            note: "Illustrative. Cost of the last campaign of the same size, from the accounts.",
        },
        SampleCase {
            title: "40 repeat visits avoided: the cause was solved on the first one",
            author: "Field engineer, participant 8 (illustrative)",
            customer: "Customer B (illustrative)",
            note: "Illustrative. Visit reports of two half-years; average cost of a visit.",
        },
        SampleCase {
            title: "Parts invoiced that used to be given away",
            author: "Service manager, participant 1 (illustrative)",
            customer: "Customer C (illustrative)",
            note: "Illustrative. Credit notes and goodwill postings, year against year.",
        },
        SampleCase {
            title: "100 unpaid call-outs turned into agreed ones",
            author: "Dispatcher, participant 17 (illustrative)",
            customer: "Customer D (illustrative)",
            note: "Illustrative. Number from the schedule, value of a call-out estimated.",
        },
        SampleCase {
            title: "Fewer consumables left with the customer free of charge",
            author: "Field engineer, participant 5 (illustrative)",
            customer: "Customer F (illustrative)",
            note: "Illustrative. Stock movements without an invoice, month by month from March.",
        },
        SampleCase {
            title: "Complaint settled on site, penalty and express freight avoided",
            author: "Team leader, participant 9 (illustrative)",
            customer: "Customer E (illustrative)",
            note: "Illustrative. Penalty clause of the contract and the forwarder’s quotation.",
        },
        SampleCase {
            title: "Fewer crisis meetings of the management",
            author: "Service manager, participant 1 (illustrative)",
            customer: "Customer A (illustrative)",
            note: "Illustrative. Calendar entries; hours that were used for other customers are estimated.",
        },
        SampleCase {
            title: "No second team sent to a difficult start-up",
            author: "Team leader, participant 9 (illustrative)",
            customer: "Customer F (illustrative)",
            note: "Illustrative. As the team leader tells it; there is no record of the plan that was dropped.",
        },
    ],
};
