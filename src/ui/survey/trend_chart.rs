//! The score over the calendar as a drawing: a dot for every period with its interval, its score above
//! and its answers below; a line from period to period, which breaks where nobody answered.
//! Must not say anything that its table does not.

use leptos::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::domain::survey_results::{CalendarTrend, PeriodResult};
use crate::language::{SurveyMessages, Writer, kpi_figure};
use crate::ui::locale::use_locale;

/// The drawing's own units: from where to where the dots may stand across and down.
const LEFT: i32 = 40;
const RIGHT: i32 = 284;
const TOP: i32 = 22;
const BOTTOM: i32 = 122;
/// Where the answers and the periods are written.
const ANSWERS_ROW: i32 = 142;
const PERIODS_ROW: i32 = 157;
/// How wide a letter is at most on average, in the drawing's units.
const LETTER: i32 = 7;
/// Where the drawing ends on both sides.
const EDGES: [i32; 2] = [0, 300];
/// The scale begins and ends at a multiple of this many points.
const STEP: i32 = 25;

/// The part of the scale from −100 to +100 that a drawing shows.
#[derive(Clone, Copy, Debug, PartialEq)]
struct PointsScale {
    low: i32,
    high: i32,
}

impl PointsScale {
    /// Holds all of these points.
    fn of(points: impl Iterator<Item = Decimal>) -> Self {
        let (mut low, mut high) = (100, -100);
        for points in points {
            low = low.min(whole(points.floor()));
            high = high.max(whole(points.ceil()));
        }
        let low = low.div_euclid(STEP) * STEP;
        let high = (high + STEP - 1).div_euclid(STEP) * STEP;
        // A single level still needs a scale.
        Self { low: low.min(high - STEP).max(-100), high: high.max(low + STEP).min(100) }
    }

    /// Where points stand down the drawing.
    fn down(self, points: Decimal) -> i32 {
        let whole_scale = Decimal::from(self.high - self.low);
        let above = points - Decimal::from(self.low);
        let height = Decimal::from(BOTTOM - TOP);
        BOTTOM - whole((above * height / whole_scale).round())
    }

    /// What is written beside it: its ends, and nothing between them.
    fn marks(self) -> Vec<i32> {
        let mut marks = vec![self.low, self.high];
        if self.low < 0 && self.high > 0 {
            marks.push(0);
        }
        marks
    }
}

fn whole(value: Decimal) -> i32 {
    value.to_i32().unwrap_or_default()
}

/// A period as it is drawn.
#[derive(Debug, PartialEq)]
struct Dot {
    place: u32,
    x: i32,
    y: i32,
    /// The ends of its interval, upper first, where it has one.
    interval: Option<[i32; 2]>,
    score: String,
    answers: String,
    period: String,
}

impl Dot {
    /// Where its score is written: above all that is drawn of it.
    fn score_row(&self) -> i32 {
        self.interval.map_or(self.y, |[upper, _]| upper) - 7
    }
}

/// What is written at the dots in one row: the last, the first, and of the others, from the last on,
/// those that meet none of what is written.
fn labels(dots: &[Dot], text: impl Fn(&Dot) -> &str) -> Vec<(i32, String)> {
    let mut written: Vec<(i32, i32, &str)> = Vec::new();
    let ends = dots.last().into_iter().chain(dots.first());
    for dot in ends.chain(dots.iter().rev().skip(1)) {
        let text = text(dot);
        let letters = i32::try_from(text.chars().count()).unwrap_or(i32::MAX / LETTER);
        let half = letters * LETTER / 2;
        let middle = dot.x.min(EDGES[1] - half).max(EDGES[0] + half);
        let meets =
            |(other, reach, _): &(i32, i32, &str)| (middle - other).abs() < half + reach + LETTER;
        if !written.iter().any(meets) {
            written.push((middle, half, text));
        }
    }
    written.sort_unstable_by_key(|(middle, ..)| *middle);
    written.into_iter().map(|(middle, _, text)| (middle, text.to_owned())).collect()
}

/// The stretches of the line: periods that follow each other.
fn path(dots: &[Dot]) -> String {
    let mut path = String::new();
    let mut before = None;
    for dot in dots {
        let follows = before.is_some_and(|before: u32| before + 1 == dot.place);
        path.push(if follows { 'L' } else { 'M' });
        path.push_str(&format!("{} {}", dot.x, dot.y));
        before = Some(dot.place);
    }
    path
}

/// Everything that is drawn, in the drawing's units.
struct Drawing {
    scale: PointsScale,
    dots: Vec<Dot>,
}

impl Drawing {
    fn new(trend: &CalendarTrend, words: &SurveyMessages, writer: &Writer) -> Self {
        let ends = |it: &PeriodResult| {
            [&it.result.score, &it.result.low, &it.result.high].map(|figure| figure.number())
        };
        let scale = PointsScale::of(trend.periods.iter().flat_map(ends).flatten());
        let last = trend.periods.last().map_or(1, |it| it.place.max(1));
        let across = |place: u32| {
            let part = Decimal::from(place) * Decimal::from(RIGHT - LEFT) / Decimal::from(last);
            LEFT + whole(part.round())
        };
        let dot = |it: &PeriodResult| {
            let [score, low, high] = ends(it);
            Some(Dot {
                place: it.place,
                x: across(it.place),
                y: scale.down(score?),
                interval: high.zip(low).map(|(high, low)| [high, low].map(|end| scale.down(end))),
                score: kpi_figure(&it.result.score, writer),
                answers: kpi_figure(&it.result.answers, writer),
                period: (words.period)(trend.grain, it.period),
            })
        };
        Self { scale, dots: trend.periods.iter().filter_map(dot).collect() }
    }
}

/// The drawing.
#[component]
pub(super) fn TrendChart(trend: CalendarTrend) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().survey_messages();
    let writer = locale.writer_untracked();
    let Drawing { scale, dots } = Drawing::new(&trend, words, &writer);
    let described = dots.first().zip(dots.last()).map(|(first, last)| {
        let ends = [first, last].map(|dot| [dot.period.as_str(), dot.score.as_str()]);
        (words.calendar_trend_summary)(ends[0], ends[1])
    });
    let marks = scale.marks().into_iter().map(|points| {
        let y = scale.down(points.into());
        let sign = match points {
            1.. => "+",
            0 => "",
            _ => "−",
        };
        view! {
            <line class="survey-trend-mark" x1=(LEFT - 8).to_string() x2=EDGES[1].to_string() y1=y.to_string() y2=y.to_string()/>
            <text x=(LEFT - 12).to_string() y=(y + 4).to_string() text-anchor="end">{sign}{points.abs()}</text>
        }
    });
    let marks = marks.collect_view();
    let dot = |dot: &Dot| {
        let interval = dot.interval.map(|[upper, lower]| {
            let height = (lower - upper).max(1).to_string();
            view! { <rect class="survey-trend-interval" x=(dot.x - 3).to_string() y=upper.to_string() width="6" height=height/> }
        });
        let class = if interval.is_some() {
            "survey-trend-dot"
        } else {
            "survey-trend-dot survey-trend-few"
        };
        view! {
            {interval}
            <circle class=class r="3.5" cx=dot.x.to_string() cy=dot.y.to_string()/>
        }
    };
    let drawn = dots.iter().map(dot).collect_view();
    let row = |row: i32, text: fn(&Dot) -> &str| {
        let label = |(x, text): (i32, String)| {
            view! { <text x=x.to_string() y=row.to_string() text-anchor="middle">{text}</text> }
        };
        labels(&dots, text).into_iter().map(label).collect_view()
    };
    let scores = labels(&dots, |dot| &dot.score).into_iter().map(|(x, text)| {
        let above = dots.iter().filter(|dot| (dot.x - x).abs() <= LETTER * 2 && dot.score == text);
        let y = above.map(Dot::score_row).min().unwrap_or(TOP);
        view! { <text class="survey-trend-score" x=x.to_string() y=y.to_string() text-anchor="middle">{text}</text> }
    });
    let scores = scores.collect_view();
    view! {
        <svg class="survey-trend-chart" viewBox="0 0 300 162" role="img" aria-label=described translate="no">
            {marks}
            <path class="survey-trend-line" d=path(&dots)/>
            {drawn}
            {scores}
            {row(ANSWERS_ROW, |dot| &dot.answers)}
            {row(PERIODS_ROW, |dot| &dot.period)}
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(place: u32, x: i32, period: &str) -> Dot {
        let [score, answers] = ["+10", "12"].map(str::to_owned);
        Dot { place, x, y: 50, interval: Some([40, 60]), score, answers, period: period.to_owned() }
    }

    #[test]
    fn a_scale_holds_its_points_and_never_leaves_the_hundreds() {
        let of = |points: &[i32]| {
            let scale = PointsScale::of(points.iter().map(|points| Decimal::from(*points)));
            (scale.low, scale.high)
        };
        assert_eq!(of(&[10, 35]), (0, 50));
        assert_eq!(of(&[-3, 35]), (-25, 50));
        assert_eq!(of(&[-100, 100]), (-100, 100));
        assert_eq!(of(&[100]), (75, 100));
        assert_eq!(of(&[-100]), (-100, -75));
        assert_eq!(of(&[0]), (-25, 25));
        let scale = PointsScale { low: -25, high: 75 };
        assert_eq!([-25, 25, 75].map(|points| scale.down(points.into())), [BOTTOM, 72, TOP]);
    }

    #[test]
    fn the_line_breaks_where_nobody_answered() {
        let dots = [dot(0, 40, "a"), dot(1, 60, "b"), dot(3, 100, "c")];
        assert_eq!(path(&dots), "M40 50L60 50M100 50");
    }

    #[test]
    fn names_that_would_meet_give_way_and_the_last_stays() {
        let dots: Vec<Dot> = (0..14)
            .map(|place| dot(place, LEFT + 18 * i32::try_from(place).unwrap(), "Mar 2026"))
            .collect();
        let written = labels(&dots, |dot| &dot.period);
        assert!(written.len() < dots.len() && written.len() > 2);
        for pair in written.windows(2) {
            assert!(pair[1].0 - pair[0].0 >= 8 * LETTER, "{pair:?}");
        }
        assert!(written.last().unwrap().0 + 8 * LETTER / 2 <= EDGES[1]);
        assert!(written.first().unwrap().0 <= LEFT);
        assert_eq!(labels(&dots, |dot| &dot.answers).len(), 7);
    }
}
