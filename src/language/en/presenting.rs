//! Presenting, in English.

use crate::language::messages::presenting::{PresentKey, PresentingMessages};

pub(crate) static MESSAGES: PresentingMessages = PresentingMessages {
    presentation: "Presentation",
    hint: "→ next · ? keys · Esc leave",
    hint_by_touch: "Tap or swipe to go on",
    keys: "Keys and controls",
    close_keys: "Back to the slide",
    leave: "Leave",
    key: |key| match key {
        PresentKey::Next => "Next",
        PresentKey::Previous => "Back",
        PresentKey::NextCase => "Next case study",
        PresentKey::Hide => "Hide each figure until you reveal it",
        PresentKey::HideAmounts => "Hide all amounts of money",
        PresentKey::NextScenario => "Next scenario",
        PresentKey::PreviousScenario => "Previous scenario",
        PresentKey::Compare => "Then and now",
        PresentKey::Mark => "Mark this moment",
        PresentKey::FullScreen => "Full screen",
        PresentKey::FreshExample => "Fresh example; yours is kept",
        PresentKey::Keys => "Keys",
        PresentKey::Leave => "Leave",
    },

    place: |place, of| format!("{place} of {of}"),
    case_place: |place, of| format!("Case study {place} of {of}"),
    illustrative: "Illustrative figures",
    nothing_to_show: "There are no figures to show yet.",
    nothing_in_area: |area| format!("{area}: no figures to show yet."),

    hidden: "hidden",
    figures_hidden: "Figures stay hidden until you reveal them.",
    figures_shown: "Figures are shown.",
    amounts_hidden: "Amounts of money are hidden.",
    amounts_shown: "Amounts of money are shown.",
    fresh_example: "This is a clean example. What was open before is kept under Programmes.",
    full_screen_refused: "The browser does not allow full screen here: the presentation fills the window.",
};
