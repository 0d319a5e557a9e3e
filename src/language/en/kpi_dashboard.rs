//! The dashboard of customer KPIs, in English.

use crate::domain::customers::TimeUnit;
use crate::language::messages::kpi_dashboard::KpiDashboardMessages;

pub(crate) static MESSAGES: KpiDashboardMessages = KpiDashboardMessages {
    before: "Before",
    after: "After",
    figure: "Figure",
    change: "Change",
    chart: "Chart: before and after",
    better: "better",
    worse: "worse",
    reason_in_period: |side, why| format!("{side}: {why}"),
    contradiction_in_period: |side, why| {
        format!("{side}: {why}. No figure uses it until this is corrected.")
    },

    empty_heading: "Nothing entered yet",
    empty_hint: "The board compares two periods of equal length, one before the programme and one after it. A figure appears as soon as both of its periods are there; whatever you do not have may stay empty.",
    empty_steps: [
        "Begin with the channels: spend, interactions and handling time of each. Most contact centres have them in a monthly report, and they lead to money most directly.",
        "Then the customers: how many at the start, at the end, and how many of these are new. They give retention, often the largest amount of all.",
        "Last the campaigns: what was spent on each and how many customers it won.",
    ],
    period_hint: "The same for both: a quarter before against a quarter after, for instance.",

    acquisition: "Acquisition",
    acquisition_hint: "New customers by source, and the cost per customer won by campaigns.",
    campaign_name: "Campaign",
    add_campaign: "Add a campaign",
    no_campaign: "No campaign yet. Each has its spend and the customers it won, so that a new customer has a cost.",
    customers_without_campaign: "New customers not from campaigns",
    source_shares: "Where new customers come from",
    source: "Source",
    no_shares: |why| format!("no shares, {why}"),

    retention: "Retention",
    retention_hint: "Of the customers at the start, how many stayed. Enter those at the end and how many of these are new, or those who were lost.",

    efficiency: "Efficiency",
    efficiency_hint: "What an interaction costs, how long it takes and how it ends, channel by channel. Totals are of the whole period.",
    channel_name: "Channel",
    channel_kind: "Kind",
    add_channel: "Add a channel",
    usual_channels: "Phone, online and in person",
    no_channel: "No channel yet. Most begin with these three; others can be added.",
    all_channels: "all channels",
    time_unit: "Times are in",
    time_unit_name: |unit| match unit {
        TimeUnit::Minutes => "minutes",
        TimeUnit::Seconds => "seconds",
    },
    handling_time: "Handling time",
    as_one_figure: "in one figure",
    by_parts: "talk, hold, after-call work",
    outcomes: "Outcomes (optional)",
    parts_too_large: "The parts come to more than one figure can hold; they stay as they are.",

    money: "How much of this is money?",
    money_hint: "A change is not yet a return. Each proposal shows its computation; once you add it, it is an ordinary benefit in the calculator, with its share due to the programme and its confidence still to be set.",
    no_proposal_yet: |why| format!("No proposal yet: {why}."),
    no_amount: "The change comes to zero, so there is nothing to add.",
    channels_left_out: |channels| {
        format!("Not included, because something is missing or contradictory: {channels}.")
    },
    add_to_calculation: "Add to the calculation",
    add_loss_to_calculation: "Add the loss to the calculation",
    added_to_calculation: |line| {
        format!(
            "“{line}” is now among the benefits of the calculator. Its share due to the programme and its confidence are still to be set."
        )
    },
    is_in_calculation: |line, amount| format!("In the calculation as “{line}”, {amount} claimed."),
    is_excluded: "It is excluded there and counts as zero.",
    amount_changed: |now, line| format!("The KPI now gives {now}; the line says {line}."),
    became_loss: |now, line| format!("The KPI now gives a loss of {now}; the line says {line}."),
    amount_unavailable: |why| {
        format!("The KPI no longer gives an amount ({why}). The line stays as it is.")
    },
    update_line: "Update the line",
    line_updated: |line, amount| {
        format!(
            "“{line}” is now {amount}; the share due to the programme and the confidence are unchanged."
        )
    },
    show_in_calculator: "Show it in the calculator",
    remove_from_calculation: "Remove it",
    removed_from_calculation: |line| {
        format!("“{line}” was removed from the calculation. Undo brings it back.")
    },
    shares_hint: "Before it counts: how much of it is due to the programme, and how certain is that? 100% is a possible answer.",
    attribution: "Due to the programme",
    confidence: "Confidence",
    share_missing: "Enter both shares first.",
    not_added: "It could not be added; the calculation is as it was.",
    not_offered: "What is not offered, and why",
    not_offered_hint: "They say how customers feel, and are shown beside the money, not in it. Where they change what people do, that shows in retention, cost or time, and counts there, once.",
};
