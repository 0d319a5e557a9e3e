//! What unfolds, in English.

use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Status, Timing, WayPart,
};
use crate::domain::investment::Recurrence;
use crate::domain::programme::Basis;
use crate::language::messages::details::{DetailMessages, Shortcut};

pub(crate) static MESSAGES: DetailMessages = DetailMessages {
    another_line: |way| format!("Another line: {way}"),
    share_of_return: |way, share| format!("{way}: {share} of the return"),
    move_up: |line| format!("Move {line} up"),
    move_down: |line| format!("Move {line} down"),
    recurrence_label: "How often",
    recurrence: |recurrence| match recurrence {
        Recurrence::Once => "Once",
        Recurrence::Monthly { .. } => "Every month",
        Recurrence::Yearly { .. } => "Every year",
    },
    basis: |basis| match basis {
        Basis::ProviderOnly => "The provider’s only",
        Basis::ProviderAndCustomers => "The provider’s and its customers’",
    },
    measure_label: "What is measured",
    measure: |it| match it {
        Measure::Revenue { .. } => "Revenue × margin",
        Measure::Saving { .. } => "Money saved",
        Measure::Hours { .. } => "Hours saved",
        Measure::Count { .. } => "Units × value",
    },
    hours_kind_label: "Kind of hours",
    hours_kind: |it| match it {
        HoursKind::Downtime => "Downtime",
        HoursKind::Labour => "Labour",
        HoursKind::Rework => "Rework",
        HoursKind::CycleTimeOfLabour => "Cycle time (labour)",
        HoursKind::CycleTime => "Cycle time (not labour)",
    },
    timing_label: "When it comes",
    timing: |it| match it {
        Timing::Once { .. } => "Once, spread over months",
        Timing::OnceIn { .. } => "Once, in a given month",
        Timing::Monthly { .. } => "Every month",
    },
    part_label: "Which part",
    part: |it| match it {
        None => "Not specified",
        Some(WayPart::Parts) => "Parts",
        Some(WayPart::Service) => "Service",
        Some(WayPart::ExtraResources) => "Extra resources",
        Some(WayPart::ExecutivesTime) => "Executives’ time",
        Some(WayPart::DirectCosts) => "Direct costs",
    },
    beneficiary_label: "Who benefits",
    beneficiary: |it| match it {
        Beneficiary::Provider => "The provider",
        Beneficiary::Customer => "Its customer",
    },
    stage_label: "Has it happened?",
    stage_name: |realised| if realised { "Realised" } else { "Expected" },
    status_label: "Does it count?",
    status: |it| match it {
        Status::Counted => "Counted",
        Status::Excluded { reason: Exclusion::Duplicate } => "Excluded: duplicate",
        Status::Excluded { reason: Exclusion::NotVerified } => "Excluded: not verified",
        Status::Excluded { reason: Exclusion::Other } => "Excluded: other reason",
    },
    evidence_label: "Kind of evidence",
    evidence: |it| match it {
        None => "Not specified",
        Some(EvidenceGrade::Documented) => "Documented",
        Some(EvidenceGrade::Estimated) => "Estimated",
        Some(EvidenceGrade::Anecdotal) => "Anecdotal",
    },
    reach_title: "Reach: useful to know, not part of the return.",

    over_time: "Over time",
    per_participant: "Per participant",
    reliability: "Reliability",
    hours_freed: "Hours freed",

    change_too_large: "That would make the line too large to compute exactly. Nothing has changed.",
    copied: "Copied: paste it into a mail or a document.",
    copy_by_hand: "This browser does not let the page copy. Here is the text to copy by hand.",
    file_by_hand: "If no file appeared, this page may not save files here: copy the text instead.",
    print_refused: "This page may not print here. Copy the result as text instead, or open the page in a tab of its own.",
    everything_erased: "Everything stored here has been erased.",
    restored: "Restored.",
    removed: |name| format!("Removed: {name}."),
    example_set_aside: |ways| {
        format!("Your own case studies count now; the example’s figures were set aside: {ways}.")
    },
    waves_set_aside: "Your own answers count now; the example’s waves were set aside.",
    channels_set_aside: "Your own channels count now; the example’s were set aside.",
    campaigns_set_aside: "Your own campaigns count now; the example’s were set aside.",
    started_over: "Everything is empty now.",
    example_loaded: "The illustrative figures are filled in.",
    cases_loaded: "The illustrative case studies are filled in.",
    programme_begun: |name| match name {
        "" => "This is a new programme. Yours is kept under Programmes.".to_owned(),
        _ => format!("This is a new programme. “{name}” is kept under Programmes."),
    },
    back_to_programme: |name| match name {
        "" => "Back to yours".to_owned(),
        _ => format!("Back to “{name}”"),
    },

    shortcut: |it| match it {
        Shortcut::Help => "This list",
        Shortcut::Answer => "Go to the answer",
        Shortcut::Statement => "Go to the first field",
        Shortcut::Copy => "Copy as text",
        Shortcut::Print => "Print",
        Shortcut::Present => "Present on the full screen",
        Shortcut::Mark => "Mark this moment",
        Shortcut::Compare => "Compare with a marked moment",
        Shortcut::NewCase => "Add a case study",
        Shortcut::Area => "Go to an area",
        Shortcut::AreaFromScale => "Go to an area, also where digits are scores",
        Shortcut::Close => "Close the open case study, or a message",
    },
    single_keys: "Use single-key shortcuts",
    close: "Close",
};
