//! The first screen, in English.

use crate::domain::benefit::Way;
use crate::domain::explain::Unavailable;
use crate::domain::investment::CostCategory;
use crate::domain::scenario::OfferedScenario;
use crate::domain::waterfall::Step;
use crate::language::messages::calculator::CalculatorMessages;

pub(crate) static MESSAGES: CalculatorMessages = CalculatorMessages {
    language_name: "English",
    heading: "Was the programme worth it?",
    lead: "A worked example is filled in. Type over any figure; the result updates as you type.",
    lead_without_example: "Enter what was invested and what came back; the result updates as you type.",
    privacy: "The calculator sends nothing. What you type stays in this browser; the site you \
              opened it on can read its own page.",

    areas: "Areas",
    area_calculator: "Calculator",
    area_cases: "Case studies",
    cases_lead: "Each case is a line of the calculation: what one participant reports, from what is claimed to what is credited.",
    area_survey: "Survey",
    survey_lead: "One question, and why: how likely your customers are to recommend you, and whether that has changed.",
    area_kpis: "Customer KPIs",
    kpis_lead: "Acquisition, retention, cost and time per interaction: before, after, and how much of the change is money.",
    area_overview: "Overview",
    overview_lead: "How are we doing? The return, what customers say, and the cost and time of serving them, at a glance.",

    tools: "Tools",
    undo: "Undo",
    redo: "Redo",
    menu: "Menu",
    start_over: "Start over",
    load_example: "Load the example",
    language: "Language",

    statement: "Statement",
    invested: "Invested",
    returned: "Return",
    add_line: "Add a cost",
    time: "Participants’ time",
    time_formula: "people × hours each × loaded hourly cost",
    remove_line: |line| format!("Remove {line}"),
    claimed: "Claimed",
    credited: "Credited",
    attribution: "Due to the programme",
    confidence: "Confidence",
    margin: "Margin",
    settings: "Programme and rules",
    line_details: |line| format!("More about {line}"),
    add_benefit: "Add a benefit",
    monthly_times: |months| match months {
        1 => "in one month".to_owned(),
        _ => format!("every month, {months} times"),
    },
    yearly_times: |years| match years {
        1 => "in one year".to_owned(),
        _ => format!("every year, {years} times"),
    },
    participants_of_lines: |people| format!("Participants: {people}, as in the lines above."),
    set_participants_apart: "Enter a different number",
    use_people_of_lines: |people| format!("Use the people in the lines above ({people})"),
    are_people_distinct: "More than one line counts people. Are they all different people?",
    people_are_distinct: |people| format!("Yes, {people} in all"),
    people_overlap: "No, enter how many they are",
    excluded: "excluded",
    case_study_count: |count| match count {
        "1" => "1 case study".to_owned(),
        _ => format!("{count} case studies"),
    },
    category: |category| match category {
        CostCategory::Fees => "Fees",
        CostCategory::Materials => "Materials",
        CostCategory::TravelAndVenue => "Travel and venue",
        CostCategory::Technology => "Technology",
        CostCategory::Evaluation => "Evaluation",
        CostCategory::Other => "Other",
    },
    way: |way| match way {
        Way::Proactivity => "Proactivity",
        Way::RootCause => "Root causes found sooner",
        Way::Giveaways => "Fewer giveaways",
        Way::Escalations => "Escalations under control",
        Way::Other => "Other",
    },
    way_hint: |way| match way {
        Way::Proactivity => "new revenue; only its margin is a return",
        Way::RootCause => "hours, downtime and rework saved",
        Way::Giveaways => "parts and service no longer given away",
        Way::Escalations => "extra resources and executives’ time saved",
        Way::Other => "anything else",
    },

    cost_name: "Name of the cost",
    amount: "Amount",
    people: "People",
    hours_each: "Hours each",
    hourly_cost: "Loaded hourly cost",
    currency: "Currency",
    share_realised: "Share realised",
    not_given: "not given",

    result: "The answer",
    returned_per_unit: |it| {
        if it.is_loss {
            format!("On top of every {} invested, {} was lost.", it.invested, it.back)
        } else {
            format!("For every {} invested, {} came back.", it.invested, it.back)
        }
    },
    less_than: |number| format!("less than {number}"),
    loss_of_less_than: |number| format!("between −{number} and 0"),
    no_result_yet: "Enter what was invested to see the answer.",
    pays_back_at_share: |share| format!("It still pays back if only {share} of this is true."),
    share_needed_to_pay_back: |share| {
        format!("To break even, the return would have to be {share} of what is credited.")
    },
    loss: |amount| format!("{amount} more was spent than came back."),
    return_is_loss: |amount| {
        format!("The return is itself a loss: {amount} was lost in all, cost included.")
    },
    broke_even: "It broke even: what came back is what was spent.",
    if_only: ["If only", "of this is true"],
    breaks_even_at: |share| format!("Breaks even at {share}"),
    needed_to_break_even: |share| format!("{share} would be needed to break even"),
    back_to_all: "Back to 100%",
    average_shares: |due, confidence| {
        let due = format!("On average {due} is counted as due to the programme");
        match confidence {
            Some(confidence) => format!("{due}; average confidence {confidence}."),
            None => format!("{due}."),
        }
    },
    rounded: "rounded",
    example_figures_left: |number| match number {
        1 => "One figure is still the example’s.".to_owned(),
        _ => format!("{number} figures are still the example’s."),
    },
    all_figures_are_examples: "All figures are still the example’s; its split is illustrative.",
    ratio_and_roi_hint: "One result, two names: the ratio is what came back, ROI what was gained on top of the cost.",
    people_trained: |number| format!("{number} trained"),
    people_applied: |number| format!("{number} applied it"),
    goals_reached: |number| match number {
        "1" => "1 goal reached".to_owned(),
        _ => format!("{number} goals reached"),
    },
    reach_hint: "useful to know, not part of the return",
    return_by_way: "Where the return comes from",
    cash_flow: "Cumulative cash flow",
    cash_flow_summary: |low, end, months| {
        format!("From {low} at its lowest to {end} after {months}.")
    },
    start: "Start",
    as_table: "As a table",
    more_figures: "More figures",
    range_of_outcomes: "Range of outcomes",
    waterfall: "From claimed to credited",
    waterfall_step: "Step",
    waterfall_change: "Change",
    waterfall_remainder: "Remains",
    step: |step| match step {
        Step::Excluded => "Excluded",
        Step::OtherParty => "The customers’ benefit",
        Step::AfterHorizon => "After the horizon",
        Step::NotRealisable => "Not profit or not realised",
        Step::NotYetRealised => "Not yet realised",
        Step::NotDue => "Not due to the programme",
        Step::NotCertain => "Not certain",
        Step::Scenario => "Scenario",
    },
    breakdown: "Behind the answer",
    payback_in: |time| format!("payback {time}"),
    base_scenario: "Base",
    offered_scenario: |offered| match offered {
        OfferedScenario::Conservative => "Conservative",
        OfferedScenario::Optimistic => "Optimistic",
    },
    unnamed_scenario: "Unnamed scenario",
    scenario_shown: |name| format!("Scenario: {name}"),
    show_base: "Show the figures as entered",
    scenarios: "Scenarios",
    show_result: "Show the whole answer",
    last_valid_result: "last valid value",

    copy_text: "Copy as text",
    print: "Print",
    shortcuts: "Keyboard",

    loading: "One moment…",
    loading_failed: "This part could not be loaded. Are you online?",
    try_again: "Try again",

    total_invested: "Total invested",
    credited_return: "Credited return",
    benefit_cost_ratio: "Benefit–cost ratio",
    return_on_investment: "Return on investment (ROI)",
    net_benefit: "Net benefit",
    payback: "Payback",
    break_even_share: "Break-even share",
    unavailable: |why| {
        let words = match why {
            Unavailable::NothingInvested => "nothing invested",
            Unavailable::NothingCredited => "nothing credited",
            Unavailable::NoGains => "no gain counts",
            Unavailable::ReturnIsLoss => "the return is a loss",
            Unavailable::GainsAndLossesCancel => "gains and losses cancel out",
            Unavailable::NothingAtRisk => "paid for itself from the start",
            Unavailable::PaidBackBeyondHorizon { month, horizon } => {
                return format!("month {month}, beyond the horizon of {horizon}");
            }
            Unavailable::NotPaidBack => "not within 120 months",
            Unavailable::WithinAYear => "within a year it equals ROI",
            Unavailable::NoRate => "no rate exists",
            Unavailable::SeveralRates(count) => return format!("{count} different rates exist"),
            Unavailable::NoParticipants => "participants not given",
            Unavailable::NoCases => "no case study is counted",
            Unavailable::NoContractedHours => "contracted hours not given",
            Unavailable::LossAmongParts => "one part is a loss",
            Unavailable::TooLarge => "too large to compute exactly",
        };
        words.to_owned()
    },
    not_available: "not available",

    month: "month",
    months: "months",
    hours: "h",
    hours_per_week: "h per person per week",
    person_unit: "person",
    people_unit: "people",

    saving: "Saving…",
    saved: "Saved on this device",
    saving_not_loaded: "Not saved: part of the calculator could not be loaded. Are you online?",
    privacy_short: "the calculator sends nothing",
    currency_relabelled: |code| {
        format!("The amounts are now labelled {code}. Nothing was converted.")
    },

    edited_elsewhere: "This programme is being edited in another tab. Its changes appear here too.",
    edit_here: "Edit here",
    open_programmes: "Programmes",
};
