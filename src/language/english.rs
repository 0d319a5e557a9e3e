//! English.

use super::catalogue::{Catalogue, NotSaved, Shortcut};
use super::reading::Unreadable;
use crate::document::{BenefitField, Field, InvestmentField, Issue, Kind, ProgrammeField};
use crate::domain::benefit::{
    Beneficiary, EvidenceGrade, Exclusion, HoursKind, Measure, Status, Timing, Way, WayPart,
};
use crate::domain::explain::{Source, Term, Unavailable};
use crate::domain::investment::CostCategory;
use crate::domain::programme::Basis;
use crate::domain::waterfall::Step;

pub(super) static ENGLISH: Catalogue = Catalogue {
    page_title: "Tornaconto: what did the programme give back?",
    page_description: "Work out what a customer-service programme cost, what it gave back and how \
                       sure you may be. In your browser; nothing is sent.",
    own_name: "English",
    needs_javascript: "To type your own figures, this page needs JavaScript and WebAssembly. \
                       The worked example is shown.",
    heading: "What did the programme give back?",
    lead: "A worked example is filled in. Type over any figure; the answer follows.",
    privacy: "The calculator sends nothing. What you type stays in this browser; the site you \
              opened it on can read its own page.",

    areas: "Areas",
    area_calculator: "Calculator",
    area_cases: "Case studies",
    cases_lead: "Each case is a line of the calculation: what one participant reports, from its claim to its credit.",

    tools: "Tools",
    undo: "Undo",
    redo: "Redo",
    start_anew: "Start anew",
    load_example: "Load the example",
    language: "Language",

    statement: "Statement",
    invested: "Invested",
    given_back: "Given back",
    add_line: "Add a cost",
    time: "Participants’ time",
    time_formula: "people × hours each × loaded hourly cost",
    move_up: |line| format!("Move {line} up"),
    move_down: |line| format!("Move {line} down"),
    remove: |line| format!("Remove {line}"),
    claimed: "Claimed",
    credited: "Credited",
    due: "Due to it",
    sure: "Sure of it",
    margin: "Margin",
    settings: "Programme and rules",
    more_about: |line| format!("More about {line}"),
    add_benefit: "Add a benefit",
    another_line: |way| format!("Another line: {way}"),
    times_months: |months| match months {
        1 => "in one month".to_owned(),
        _ => format!("every month, {months} times"),
    },
    excluded: "left out",
    case_studies: |count| match count {
        1 => "1 case study".to_owned(),
        _ => format!("{count} case studies"),
    },
    and_more: |names, count| format!("{names} and {count} more"),
    share_of_return: |way, share| format!("{way}: {share} of the return"),
    category: |category| match category {
        CostCategory::Fees => "Fees",
        CostCategory::Materials => "Materials",
        CostCategory::TravelAndVenue => "Travel and venue",
        CostCategory::Technology => "Technology",
        CostCategory::Evaluation => "Evaluation",
        CostCategory::Other => "Other",
    },
    way: |way| match way {
        Way::Proactivity => "Being proactive",
        Way::RootCause => "Root cause found sooner",
        Way::Giveaways => "Fewer giveaways",
        Way::Escalations => "Escalations under control",
        Way::Other => "Other",
    },
    way_hint: |way| match way {
        Way::Proactivity => "new revenue; only its margin is a return",
        Way::RootCause => "hours, downtime and rework saved",
        Way::Giveaways => "parts and service no longer given for free",
        Way::Escalations => "extra resources and executives’ time saved",
        Way::Other => "anything else",
    },
    basis: |basis| match basis {
        Basis::ProviderOnly => "The provider’s only",
        Basis::ProviderAndCustomers => "The provider’s and its customers’",
    },
    measure_label: "What is measured",
    measure: |it| match it {
        Measure::Revenue { .. } => "Revenue, with its margin",
        Measure::Saving { .. } => "Money saved",
        Measure::Hours { .. } => "Hours saved",
        Measure::Count { .. } => "A number of things",
    },
    hours_kind_label: "Kind of hours",
    hours_kind: |it| match it {
        HoursKind::Downtime => "Downtime",
        HoursKind::Labour => "Labour",
        HoursKind::Rework => "Rework",
        HoursKind::CycleTimeOfLabour => "Cycle time, people’s work",
        HoursKind::CycleTime => "Cycle time, not people’s work",
    },
    timing_label: "When it comes",
    timing: |it| match it {
        Timing::Once { .. } => "Once, spread evenly",
        Timing::OnceIn { .. } => "Once, in a month",
        Timing::Monthly { .. } => "Every month",
    },
    part_label: "Part of it",
    part: |it| match it {
        None => "Not said",
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
    stage: |realised| if realised { "Realised" } else { "Expected" },
    status_label: "Does it count?",
    status: |it| match it {
        Status::Counted => "Counted",
        Status::Excluded { reason: Exclusion::Duplicate } => "Left out: duplicate of another",
        Status::Excluded { reason: Exclusion::NotVerified } => "Left out: not verified",
        Status::Excluded { reason: Exclusion::Other } => "Left out: another reason",
    },
    evidence_label: "How it is supported",
    evidence: |it| match it {
        None => "Not said",
        Some(EvidenceGrade::Documented) => "Documented",
        Some(EvidenceGrade::Estimated) => "Estimated",
        Some(EvidenceGrade::Anecdotal) => "Anecdotal",
    },
    reach_title: "How far it reached: useful to know, not part of the return.",

    field: |field| match field {
        Field::Programme(field) => match field {
            ProgrammeField::Name => "Name of the programme",
            ProgrammeField::Customer => "Customer",
            ProgrammeField::Currency => "Currency",
            ProgrammeField::Horizon => "Horizon, in months",
            ProgrammeField::Participants => "Participants",
            ProgrammeField::DiscountRate => "Discount rate per year",
            ProgrammeField::Basis => "Benefits that count",
            ProgrammeField::Start => "First day",
            ProgrammeField::ContractedHours => "Contracted hours per week",
            ProgrammeField::Trained => "People trained",
            ProgrammeField::Applied => "People who applied it",
            ProgrammeField::GoalsReached => "Goals reached",
        },
        Field::Investment(_, field) => match field {
            InvestmentField::Label => "Name of the cost",
            InvestmentField::Category => "Category",
            InvestmentField::Amount => "Amount",
            InvestmentField::Month => "Month it falls in (0: the start)",
            InvestmentField::People => "People",
            InvestmentField::HoursEach => "Hours each",
            InvestmentField::HourlyCost => "Loaded hourly cost",
        },
        Field::Benefit(_, field) => match field {
            BenefitField::Amount => "Claimed",
            BenefitField::Margin => "Contribution margin",
            BenefitField::Title => "What it is about",
            BenefitField::Hours => "Hours",
            BenefitField::HourlyValue => "Loaded hourly value",
            BenefitField::Realisation => "Share realised",
            BenefitField::Count => "Number",
            BenefitField::UnitAmount => "Amount each",
            BenefitField::Month => "Month",
            BenefitField::Spread => "Spread over months",
            BenefitField::FirstMonth => "First month",
            BenefitField::MonthsInAll => "Number of months",
            BenefitField::Probability => "Probability",
            BenefitField::EvidenceNote => "What supports it",
            BenefitField::EvidenceLink => "Where to look it up",
            BenefitField::Low => "At least",
            BenefitField::High => "At most",
            BenefitField::Author => "Reported by",
            BenefitField::Customer => "Customer",
            BenefitField::Date => "Date",
            BenefitField::Attribution => "Attribution: share due to the programme",
            BenefitField::Confidence => "Confidence: how sure you are",
        },
    },
    field_of: |field, line| format!("{field}: {line}"),
    issue: |issue, kind, [low, high]| match issue {
        Issue::Required => format!("This one is needed: a number from {low} to {high}."),
        Issue::OutOfRange if kind == Kind::Money => "An amount from 0 upwards.".to_owned(),
        Issue::OutOfRange => format!("A number from {low} to {high}."),
        Issue::NotWhole => format!("A whole number from {low} to {high}."),
        Issue::TooManyDecimals => {
            format!("At most {} decimals.", kind.places())
        }
        Issue::TooLarge => "Too large: the product of a line has to stay below \
                            1,000,000,000,000,000."
            .to_owned(),
        Issue::NotADay => "A day, from 1900 on.".to_owned(),
        Issue::TextNotAccepted => {
            "At most 10,000 characters, and no control characters.".to_owned()
        }
    },
    unreadable: |why, example| match why {
        Unreadable::NotANumber => format!("A number, such as {example}."),
        Unreadable::TooLong => {
            format!("Too long to be a number. Write it short, such as {example}.")
        }
        Unreadable::TooManyDigits => "Too many digits to be kept exactly.".to_owned(),
        Unreadable::TooManyDecimals => "Too many decimals to be kept exactly.".to_owned(),
        Unreadable::SeveralCells => "These are several cells. One number fits here.".to_owned(),
        Unreadable::LooksLikeADate => "This looks like a date, a time or a telephone number. To \
                                       calculate, put spaces around the signs: 120 - 20 - 5."
            .to_owned(),
        Unreadable::LooksLikeARange => {
            format!("This looks like a range. Choose one number, such as {example}.")
        }
        Unreadable::Unbalanced => "A parenthesis is not closed, or not opened.".to_owned(),
        Unreadable::MissingOperand => {
            "A number is missing next to a sign, as in “20 *”. Complete it: 20 * 8.".to_owned()
        }
        Unreadable::MissingOperator => {
            "A sign is missing between two numbers: 2 * (3 + 4), not 2 (3 + 4).".to_owned()
        }
        Unreadable::PercentOfWhat => {
            "A percentage cannot be added to a number. Multiply: 100 * 110%.".to_owned()
        }
        Unreadable::DividesByZero => "Nothing can be divided by zero.".to_owned(),
        Unreadable::ResultTooLarge => "The result is too large.".to_owned(),
    },
    read_as: |number| format!("Read as {number}."),
    use_instead: |number| format!("I meant {number}"),
    not_given: "not given",
    nothing: "nothing",

    answer: "The answer",
    per_unit: |unit, back| format!("For every {unit} invested, {back} came back."),
    nothing_to_say: "As soon as something is invested, the answer stands here.",
    pays_back_if: |share| format!("It still pays back if only {share} of this is true."),
    would_need: |share| format!("To pay back, it would take {share} of what is credited."),
    loss: |amount| format!("{amount} more was spent than came back."),
    fields_wait: |number, names| match number {
        1 => format!("One field waits to be mended ({names}); its last value stands."),
        _ => format!("{number} fields wait to be mended ({names}); their last values stand."),
    },
    gaps: |number, names| match number {
        1 => format!("One line is incomplete and counts as nothing: {names}."),
        _ => format!("{number} lines are incomplete and count as nothing: {names}."),
    },
    not_isolated: |names| format!("Not yet isolated from other causes, counted in full: {names}."),
    not_assessed: |names| format!("Confidence not set, counted in full: {names}."),
    extreme_return: "An ROI over 500 % without a documented line will be questioned.",
    carries_the_result: |name| {
        format!("More than half of the return rests on one undocumented line: {name}.")
    },
    examples_left: |number| match number {
        1 => "One figure is still the example’s.".to_owned(),
        _ => format!("{number} figures are still the example’s."),
    },
    all_example: "All figures are still the example’s; its split is illustrative.",
    range_misses: |names| format!("The value lies outside its own range: {names}."),
    two_names: "One result, two names: the ratio is what came back, ROI what was gained on top of the cost.",
    figures: "Figures",
    over_time: "Over time",
    per_participant: "Per participant",
    trust: "How far to trust it",
    hours_given_back: "Hours given back",
    people_trained: |number| format!("{number} trained"),
    people_applied: |number| format!("{number} applied it"),
    goals_reached: |number| match number {
        "1" => "1 goal reached".to_owned(),
        _ => format!("{number} goals reached"),
    },
    reach_hint: "useful to know, not part of the return",
    ways_shares: "Where the return comes from",
    cash_flow: "Cumulative cash flow",
    cash_flow_described: |low, end, months| {
        format!("From {low} at its lowest to {end} after {months}.")
    },
    cash_in: "In",
    cash_out: "Out",
    cash_net: "Net",
    cash_reached: "Cumulative",
    month_head: "Month",
    start: "Start",
    year: |year| format!("Year {year}"),
    as_table: "As a table",
    more_figures: "More figures",
    waterfall: "From claimed to credited",
    waterfall_step: "Step",
    waterfall_taken: "Change",
    waterfall_left: "Remains",
    step: |step| match step {
        Step::Excluded => "Excluded",
        Step::OtherParty => "The customers’ benefit",
        Step::AfterHorizon => "After the horizon",
        Step::NotRealisable => "Not profit or not realised",
        Step::NotYetRealised => "Not yet realised",
        Step::NotDue => "Not due to it",
        Step::NotCertain => "Not certain",
    },
    step_hint: |step| match step {
        Step::Excluded => "lines kept but not counted, with the reason",
        Step::OtherParty => "when only the provider’s benefits count, those of its customers",
        Step::AfterHorizon => "what arrives after the horizon",
        Step::NotRealisable => {
            "revenue that is not contribution margin; hours that nobody turns into money"
        }
        Step::NotYetRealised => "for what is expected, the part that its probability leaves open",
        Step::NotDue => "the share not due to the programme: 100 % less attribution",
        Step::NotCertain => "the share one is not sure of: 100 % less confidence",
    },
    behind: "Behind the answer",
    back_in: |time| format!("back in {time}"),
    show_answer: "Show the whole answer",

    copy_text: "Copy as text",
    copied: "Copied: paste it into a mail or a document.",
    copy_by_hand: "This browser does not let the page copy. Here is the text, to be copied by hand.",
    print: "Print",
    report: "What the programme gave back",
    report_foot: "Computed with Tornaconto. What is not shown counts as zero; totals are never extrapolated.",
    starts: "Begins",
    basis_label: "Benefits that count",
    worked_out: "Worked out in the fields",
    proofs: "How every figure is computed",
    formula: "Formula",
    with_numbers: "With its numbers",
    shortcuts: "Keyboard",
    shortcut: |it| match it {
        Shortcut::Help => "This list",
        Shortcut::Answer => "Go to the answer",
        Shortcut::Statement => "Go to the first field",
        Shortcut::Copy => "Copy as text",
        Shortcut::Print => "Print",
    },
    single_keys: "Single keys are shortcuts",
    close: "Close",

    coming: "One moment…",
    not_fetched: "This part could not be fetched: is there a network?",
    try_again: "Try again",

    term: |term| match term {
        Term::Invested => "Total invested",
        Term::Claimed => "Claimed",
        Term::Credited => "Credited return",
        Term::BenefitCostRatio => "Benefit–cost ratio",
        Term::ReturnOnInvestment => "Return on investment (ROI)",
        Term::NetBenefit => "Net benefit",
        Term::Payback => "Payback",
        Term::DiscountedPayback => "Discounted payback",
        Term::BreakEvenShare => "Break-even share",
        Term::CostPerParticipant => "Cost per participant",
        Term::ReturnPerParticipant => "Return per participant",
        Term::NetPerParticipant => "Net benefit per participant",
        Term::Coverage => "Coverage",
        Term::Concentration => "Largest line’s share",
        Term::RoiWithoutLargest => "ROI without the largest line",
        Term::FreedCapacity => "Freed capacity (bandwidth)",
        Term::FreedShare => "Freed share of contracted hours",
        Term::DowntimeOfProvider => "Downtime avoided, provider",
        Term::DowntimeOfCustomers => "Downtime avoided, customers",
        Term::NetPresentValue => "Net present value (NPV)",
        Term::DiscountedBenefitCostRatio => "Discounted benefit–cost ratio",
        Term::DiscountedReturnOnInvestment => "Discounted ROI",
        Term::InternalRateOfReturn => "Internal rate of return (IRR)",
        Term::Amount => "Amount",
        Term::People => "People",
        Term::HoursEach => "Hours each",
        Term::HourlyCost => "Loaded hourly cost",
        Term::Hours => "Hours",
        Term::HourlyValue => "Hourly value",
        Term::Realisation => "Share realised",
        Term::Count => "Number",
        Term::UnitAmount => "Amount each",
        Term::Margin => "Margin",
        Term::Probability => "Probability",
        Term::Attribution => "Attribution",
        Term::Confidence => "Confidence",
        Term::DiscountRate => "Discount rate",
        Term::Participants => "Participants",
        Term::ContractedHours => "Contracted hours",
        Term::Horizon => "Horizon",
        Term::MonthsCounted => "Months counted",
        Term::MonthsInAll => "Months in all",
        Term::MonthsBefore => "Whole months before",
        Term::Shortfall => "Still missing",
        Term::DiscountedShortfall => "Still missing, discounted",
        Term::PresentBenefits => "Present value of benefits",
        Term::PresentCosts => "Present value of costs",
        Term::LargestLine => "Largest line",
        Term::Reporters => "People who reported",
        Term::HoursCredited => "Hours credited",
        Term::DowntimeHours => "Downtime hours",
    },
    explain: |term| match term {
        Term::BenefitCostRatio => Some(
            "What comes back for each unit invested. Some sources call this figure “ROI: 10x”; \
             finance’s ROI is net of the cost, so the same case is 900 %.",
        ),
        Term::ReturnOnInvestment => Some(
            "The gain over the cost. A source text speaks of a net return without its figure: \
             read as net of cost it would be B 1,100,000, ratio 11, ROI 1,000 %; its last \
             instruction prints the division upside down.",
        ),
        Term::Payback => Some("Spread evenly over the months in which each benefit arrives."),
        Term::BreakEvenShare => {
            Some("The share of the credited return that has to be true to get the cost back.")
        }
        Term::Coverage => Some("Participants who sent no case count as zero."),
        Term::FreedCapacity => {
            Some("Hours, not money: money only through a line’s share realised.")
        }
        _ => None,
    },
    source: |source| match source {
        Source::RoiMethodology => "ROI methodology (Phillips, ROI Institute)",
        Source::CostBenefitAnalysis => "Cost–benefit analysis",
        Source::DiscountedCashFlow => "Discounted cash flow",
        Source::OwnConvention => "This calculator’s convention",
    },
    source_label: "Source",
    unavailable: |why| match why {
        Unavailable::NothingInvested => "nothing invested",
        Unavailable::NothingCredited => "nothing credited",
        Unavailable::NothingAtRisk => "nothing at risk",
        Unavailable::NotWithinHorizon => "not within the horizon",
        Unavailable::WithinAYear => "within a year it equals ROI",
        Unavailable::NoSignChange => "the flows never change sign",
        Unavailable::SeveralRates => "several rates would fit",
        Unavailable::NoParticipants => "participants not given",
        Unavailable::NoCases => "no case study is counted",
        Unavailable::NoContractedHours => "contracted hours not given",
        Unavailable::LossAmongParts => "one part is a loss",
        Unavailable::TooLarge => "too large to compute exactly",
    },
    not_available: "not available",
    net_of_month: |month| format!("net flow of month {month}"),
    discounted_of_month: |month| format!("discounted flow of month {month}"),
    net_of_year: |year| format!("net flow of year {year}"),
    benefits_of_year: |year| format!("benefits of year {year}"),
    costs_of_year: |year| format!("costs of year {year}"),
    method_second_example: "In the worked example this figure has no value; the numbers are those of the same example over three years, with one more line of 800 hours.",

    month: "month",
    months: "months",
    hours: "h",
    hours_per_week: "h per person and week",
    person_unit: "person",
    people_unit: "people",

    saving: "Saving…",
    saved: "Saved on this device",
    not_saved: |why| match why {
        NotSaved::StorageRefused => "Not saved: this browser allows the page no storage.",
        NotSaved::StorageFull => "Not saved: the browser’s storage for this site is full.",
        NotSaved::ChangedElsewhere => {
            "Not saved: another tab had saved something else meanwhile. Save this as a file, then reload."
        }
        NotSaved::NewerVersion => "Not saved: what is kept here is of a newer version.",
        NotSaved::NoDatabase => {
            "Not saved for certain: this browser gives the page no database here. A quick copy is kept, which a crash may lose; save as a file to be sure."
        }
        NotSaved::OutOfReach => {
            "Not saved: your programme is in this browser’s database, which cannot be opened now. Reload to try again."
        }
        NotSaved::NotFetched => {
            "Not saved: a part of the calculator could not be fetched. Is there a network?"
        }
        NotSaved::OldDataInTheWay => {
            "Not saved: what is kept here could be neither read nor set aside."
        }
    },
    sends_nothing: "the calculator sends nothing",
    relabelled: |code| format!("The amounts are now labelled {code}. Nothing was converted."),
    stayed_as_it_was: "That would make the line too large to be computed exactly. It stays as it was.",
    set_aside: "What was kept here could not be read. It has been set aside, untouched.",
    newer_version: "What is kept here was saved by a newer version. It stays untouched.",
    download_old: "Download the old data",

    edited_elsewhere: "This programme is being edited in another tab. Here it follows along.",
    edit_here: "Edit here",
    kept_apart: "Another tab had saved something else meanwhile. What was here is saved as a programme of its own, in the list of programmes; this is what the other tab saved.",
    newer_elsewhere: "A newer version of this page is open in another tab. Reload this one to go on; nothing is saved here until then.",
    all_erased: "Everything that was kept here has been erased.",
    gone_back: "Restored. Undo takes it back.",
    formulas_let_go: |count| match count {
        1 => "One formula did not give its value; the value stays.".to_owned(),
        count => format!("{count} formulas did not give their values; the values stay."),
    },
    foreign_copy: "There was another copy of this programme that does not go on from the saved one. It has been set aside.",
    open_apart: "Open it as a programme of its own",
    open_programmes: "Programmes",
};
