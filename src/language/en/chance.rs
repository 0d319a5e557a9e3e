//! Ranges and chance, in English.

use crate::domain::simulation::NotDrawn;
use crate::language::messages::chance::ChanceMessages;

pub(crate) static MESSAGES: ChanceMessages = ChanceMessages {
    no_range_yet: "No line has a range yet. A range says how low and how high a figure may turn out: 50 to 80, for example. The answer is then worked out 10,000 times with figures drawn from the ranges, to show how likely each outcome is.",
    range_of_largest: |line| format!("Enter a range for {line}"),
    usual_ranges: "Use ±20% for all lines without a range",
    usual_ranges_set: |lines| match lines {
        1 => "One line now has a range of ±20%.".to_owned(),
        _ => format!("{lines} lines now have a range of ±20%."),
    },
    lead: |draws| {
        format!(
            "The answer, worked out {draws} times: each time every line with a range has a figure drawn from it, all others count as entered. Values near the one entered are drawn most often."
        )
    },
    percentiles: "What to expect",
    as_entered: "As entered",
    roi: "ROI",
    reached_by: |percentile| match percentile {
        10 => "9 in 10 draws reach at least this",
        50 => "half of the draws reach at least this",
        _ => "1 in 10 draws reaches at least this",
    },
    no_losses: |draws| format!("None of the {draws} draws ends in a loss."),
    only_losses: "Every draw ends in a loss.",
    losses: |[losses, draws, chance]| {
        format!(
            "Chance of a loss: {chance}. In {losses} of {draws} draws less came back than was spent."
        )
    },
    chance_of_loss: "Chance of a loss",
    distribution: |draws| format!("Net benefit in {draws} draws"),
    distribution_summary: |[low, high, worst, best]| {
        format!(
            "8 in 10 draws lie between {low} and {high}; the worst comes to {worst}, the best to {best}."
        )
    },
    break_even: "break-even",
    net_benefit: "Net benefit",
    draws: "Draws",
    share: "Share",
    from_to: |low, high| format!("{low} to {high}"),
    tornado: "Which range matters most",
    tornado_hint: "The answer with one line at its lowest and at its highest, all others as entered.",
    line: "Line",
    at_low: "Lowest",
    at_high: "Highest",
    more_lines: |lines| match lines {
        "1" => "One more line matters less.".to_owned(),
        _ => format!("{lines} more lines matter less."),
    },
    not_drawn_title: "These ranges are not used; their lines count as entered",
    not_drawn: |why| match why {
        NotDrawn::LowAboveHigh => "the lowest is above the highest",
        NotDrawn::ValueOutside => "the value entered lies outside the range",
        NotDrawn::EndImpossible => "one end of the range is not possible for this line",
        NotDrawn::Incomplete => "the line is not complete",
        NotDrawn::Excluded => "the line is excluded",
        NotDrawn::CreditsNothing => "nothing of the line is credited",
    },
    counts_as_entered: "The range is not used; the line counts as entered.",
    range_hint: "Both can be typed at once: 50 to 80.",
    range_read: |low, high| format!("Read as {low} to {high}."),
    drawing: |percent| format!("Drawing… {percent}"),
    seed: "Seed",
    seed_hint: "The same seed gives the same draws, on every device.",
    draw_again: "Draw again",
    make_draws: |draws| format!("Make {draws} draws"),
    reached_in_report: |percentile| match percentile {
        10 => "P10: 9 in 10 draws reach at least",
        50 => "P50: half of the draws reach at least",
        _ => "P90: 1 in 10 draws reaches at least",
    },
    made_with: |draws, seed| format!("{draws} draws, seed {seed}"),
};
