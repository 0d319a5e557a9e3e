//! The pages around the calculator, and the method, in English.

use crate::domain::waterfall::Step;
use crate::language::messages::pages::PageMessages;

pub(crate) static MESSAGES: PageMessages = PageMessages {
    page_title: "Tornaconto: was the programme worth it?",
    page_description: "Work out what a customer-service programme cost, what it returned and how \
                       sure you can be. In your browser; nothing is sent.",
    needs_javascript: "To type your own figures, this page needs JavaScript and WebAssembly. \
                       The worked example is shown.",
    step_hint: |step| match step {
        Step::Excluded => "lines kept but not counted, with the reason",
        Step::OtherParty => "when only the provider’s benefits count, those of its customers",
        Step::AfterHorizon => "what arrives after the horizon",
        Step::NotRealisable => {
            "revenue that is not contribution margin; hours that nobody turns into money"
        }
        Step::NotYetRealised => "of what is expected, the part that its probability does not cover",
        Step::NotDue => "100% less the share due to the programme",
        Step::NotCertain => "100% less the confidence in the claim",
        Step::Scenario => "gains multiplied as the scenario says, if one is shown",
    },
    method_second_example: "In the worked example this figure has no value; the numbers are those of the same example over three years, with an extra line of 800 hours.",
};
