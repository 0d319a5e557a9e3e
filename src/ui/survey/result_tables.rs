//! Tables of the survey whose rows carry their bars, so that chart and table cannot disagree.
//! Must not compute a figure.

use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::domain::decimal::{add, divide, subtract};
use crate::domain::survey::{Group, Rating, Score};
use crate::domain::survey_results::{Distribution, NetPromoter, RatingTally, Tally};
use crate::language::{Decimals, Writer, score_cells};
use crate::ui::components::{Bar, Scale};
use crate::ui::locale::use_locale;

/// What a group is called in classes.
pub(super) fn group_class(group: Group) -> &'static str {
    match group {
        Group::Promoter => "survey-promoter",
        Group::Passive => "survey-passive",
        Group::Detractor => "survey-detractor",
    }
}

fn format_count(many: u64, writer: &Writer) -> String {
    writer.number(many.into(), Decimals::up_to(0))
}

/// Promoters, passives and detractors: how many, and their shares.
#[component]
pub(super) fn GroupShares(tally: Tally) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().kpi_messages();
    let writer = locale.writer_untracked();
    let shares = tally.group_shares().unwrap_or_default();
    let group = |(place, group): (usize, Group)| {
        let share = shares.get(place).map(|percent| writer.percent(*percent));
        view! {
            <li class=group_class(group)>
                <span class="figure-term">{(words.group)(group)}</span>
                " "
                <b>{format_count(tally.many(group), &writer)}</b>
                {share.map(|share| view! { <span class="survey-group-share">" "{share}</span> })}
            </li>
        }
    };
    let groups = Group::ALL.into_iter().enumerate().map(group).collect_view();
    view! { <ul class="survey-groups">{groups}</ul> }
}

/// A row of a distribution: its number on the scale, how many gave it, their share in percent, and the
/// class of its bar.
type CountRow = (u8, u64, Decimal, &'static str);

/// How many gave each of the eleven scores.
#[component]
pub(super) fn DistributionTable(distribution: Distribution) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let counted = distribution.counts.into_iter().zip(distribution.shares);
    let row = |(score, (many, share)): (Score, (u64, Decimal))| {
        (score.value(), many, share, group_class(score.group()))
    };
    let rows = Score::all().zip(counted).map(row).collect();
    view! { <CountsTable part="distribution" caption=words.distribution name=words.score rows/> }
}

/// How many gave each of the five ratings; nothing where nobody gave one.
#[component]
pub(super) fn RatingsTable(tally: RatingTally) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let shares = tally.distribution().ok()?;
    let row = |(rating, (many, share)): (u8, (u64, Decimal))| {
        // The two that count as satisfied.
        let class = if rating >= 4 { "survey-promoter" } else { "survey-passive" };
        (rating, many, share, class)
    };
    let counted = tally.counts().into_iter().zip(shares);
    let rows = (Rating::MIN..=Rating::MAX).zip(counted).map(row).collect();
    Some(view! {
        <CountsTable part="rating-distribution" caption=words.rating_distribution name=words.rating_head rows/>
    })
}

/// How many gave each number of a scale, with their bars.
#[component]
fn CountsTable(
    part: &'static str,
    caption: &'static str,
    /// What the numbers are.
    name: &'static str,
    rows: Vec<CountRow>,
) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let writer = locale.writer_untracked();
    let scale = Scale::of(rows.iter().map(|(_, many, ..)| Decimal::from(*many)));
    let row = |(number, many, percent, class): CountRow| {
        let width = scale.at(Decimal::from(many)).to_string();
        view! {
            <tr class=class>
                <th scope="row">{number}</th>
                <td class="chart-bar"><Bar start="0" width=Signal::stored(width)/></td>
                <td>{format_count(many, &writer)}</td>
                <td>{writer.percent(percent)}</td>
            </tr>
        }
    };
    let rows = rows.into_iter().map(row).collect_view();
    view! {
        <table class="table-amounts survey-distribution" data-part=part translate="no">
            <caption translate="yes">{caption}</caption>
            <thead translate="yes">
                <tr>
                    <th scope="col">{name}</th>
                    <td></td>
                    <th scope="col">{words.count}</th>
                    <th scope="col">{words.share}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Scores side by side, of waves or of segments.
#[component]
pub(super) fn ScoresTable(
    caption: &'static str,
    /// What the names of the rows are.
    names: &'static str,
    /// What each row is called, and what it says.
    rows: Memo<Vec<(String, NetPromoter)>>,
) -> impl IntoView {
    let words = use_locale().language().survey_messages();
    let row = |(name, score)| view! { <ScoreRow name score/> };
    view! {
        // Names may be long.
        <div class="table-scroll" tabindex="0" role="region" aria-label=caption>
            <table class="table-amounts survey-scores-table">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{names}</th>
                        <td></td>
                        <th scope="col">"NPS"</th>
                        <th scope="col">{words.interval_short}</th>
                        <th scope="col">{words.count}</th>
                    </tr>
                </thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn ScoreRow(name: String, score: NetPromoter) -> impl IntoView {
    let [number, interval, answers] = score_cells(&score, &use_locale().writer_untracked());
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="chart-bar"><ScoreDot score/></td>
            <td class="survey-nps" data-part="score">{number}</td>
            <td>{interval}</td>
            <td>{answers}</td>
        </tr>
    }
}

/// Where points of NPS lie on a scale from 0 to 100.
fn position(points: Decimal) -> Decimal {
    let above = add(points, Decimal::ONE_HUNDRED);
    above.and_then(|above| divide(above, Decimal::TWO)).unwrap_or_default()
}

fn coordinate(value: Decimal) -> String {
    value.round_dp(2).to_string()
}

/// The score as a dot and its interval as a band, on the scale from −100 to +100.
#[component]
fn ScoreDot(score: NetPromoter) -> impl IntoView {
    let [score, low, high] =
        [&score.score, &score.low, &score.high].map(|it| it.number().map(position));
    let (score, low, high) = (score?, low?, high?);
    let half_of_dot = Decimal::new(75, 2);
    let band = coordinate(subtract(high, low).unwrap_or_default());
    let dot = coordinate(subtract(score, half_of_dot).unwrap_or_default());
    Some(view! {
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="survey-dot-scale" x="0" width="100" y="4.5" height="1"/>
            <rect class="survey-dot-zero" x="49.85" width="0.3" y="0" height="10"/>
            <rect class="survey-dot-interval" x=coordinate(low) width=band y="2.5" height="5"/>
            <rect class="survey-dot" x=dot width="1.5" y="0" height="10"/>
        </svg>
    })
}
