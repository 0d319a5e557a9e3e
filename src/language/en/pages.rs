//! The pages around the calculator, and the method, in English.

use crate::domain::waterfall::Step;
use crate::language::messages::pages::PageMessages;

pub(crate) static MESSAGES: PageMessages = PageMessages {
    page_title: "Tornaconto: what did the programme give back?",
    page_description: "Work out what a customer-service programme cost, what it gave back and how \
                       sure you may be. In your browser; nothing is sent.",
    needs_javascript: "To type your own figures, this page needs JavaScript and WebAssembly. \
                       The worked example is shown.",
    step_hint: |step| match step {
        Step::Excluded => "lines kept but not counted, with the reason",
        Step::OtherParty => "when only the provider’s benefits count, those of its customers",
        Step::AfterHorizon => "what arrives after the horizon",
        Step::NotRealisable => {
            "revenue that is not contribution margin; hours that nobody turns into money"
        }
        Step::NotYetRealised => "for what is expected, the part that its probability leaves open",
        Step::NotDue => "the share not due to the programme: 100% less attribution",
        Step::NotCertain => "the share one is not sure of: 100% less confidence",
    },
    method_second_example: "In the worked example this figure has no value; the numbers are those of the same example over three years, with one more line of 800 hours.",
};
