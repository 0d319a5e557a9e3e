//! Tables of the survey whose rows carry their bars, so that chart and table cannot disagree.
//! Must not compute a figure.

use rust_decimal::Decimal;

use crate::domain::decimal::{add, divide, subtract};
use crate::domain::survey::{Distribution, Group, NetPromoter, Score, Tally};
use crate::language::{Decimals, Writer, score_in_words};
use crate::ui::calculator::Scale;
use crate::ui::former::bar;
use crate::ui::view::{Element, element, part};

/// What a group is called in classes.
pub(super) fn class_of(group: Group) -> &'static str {
    match group {
        Group::Promoter => "promoter",
        Group::Passive => "passive",
        Group::Detractor => "detractor",
    }
}

fn count(many: u64, writer: &Writer) -> String {
    writer.number(many.into(), Decimals::up_to(0))
}

fn share(percent: u32, writer: &Writer) -> String {
    writer.percent(percent.into(), Decimals::up_to(0))
}

/// Promoters, passives and detractors: how many, and their shares.
pub(super) fn group_line(tally: &Tally, writer: &Writer) -> Element {
    let words = writer.locale.language.of_kpis();
    let shares = tally.group_shares().unwrap_or_default();
    let groups = Group::ALL.into_iter().enumerate().map(|(place, group)| {
        let share = shares.get(place).map(|percent| self::share(*percent, writer));
        part("li", class_of(group))
            .with(part("span", "term").with((words.group)(group)))
            .with(" ")
            .with(element("b").with(count(tally.many(group), writer)))
            .with(share.map(|share| part("span", "share").with(" ").with(share)))
    });
    part("ul", "groups-of-answers").with(groups.collect::<Vec<_>>())
}

fn head(words: &'static str) -> Element {
    element("th").set("scope", "col").with(words)
}

/// How many gave each of the eleven scores.
pub(super) fn distribution(of: &Distribution, writer: &Writer) -> Element {
    let words = writer.locale.language.of_survey();
    let scale = Scale::of(of.counts.iter().map(|many| Decimal::from(*many)));
    let rows =
        Score::all().zip(of.counts.iter().zip(&of.shares)).map(|(score, (many, percent))| {
            let width = scale.at(Decimal::from(*many)).to_string();
            part("tr", class_of(score.group()))
                .with(element("th").set("scope", "row").with(score.value().to_string()))
                .with(part("td", "bar").with(bar("0", width)))
                .with(element("td").with(count(*many, writer)))
                .with(element("td").with(share(*percent, writer)))
        });
    let heads = element("tr")
        .with(head(words.score))
        .with(element("td"))
        .with([head(words.count), head(words.share)]);
    part("table", "amounts distribution")
        .with(element("caption").with(words.distribution))
        .with(element("thead").with(heads))
        .with(element("tbody").with(rows.collect::<Vec<_>>()))
}

/// Where points of NPS lie on a scale from 0 to 100.
fn at(points: Decimal) -> Decimal {
    let above = add(points, Decimal::ONE_HUNDRED);
    above.and_then(|above| divide(above, Decimal::TWO)).unwrap_or_default()
}

/// The score as a dot and its interval as a band, on the scale from −100 to +100.
fn dot(of: &NetPromoter) -> Option<Element> {
    let [score, low, high] = [&of.score, &of.low, &of.high].map(|it| it.number().map(at));
    let (score, low, high) = (score?, low?, high?);
    let rect = |class: &'static str, from: Decimal, width: Decimal, y, height| {
        part("rect", class)
            .set("x", from.round_dp(2).to_string())
            .set("width", width.round_dp(2).to_string())
            .set("y", y)
            .set("height", height)
    };
    let half = Decimal::new(75, 2);
    let drawing = element("svg")
        .set("viewBox", "0 0 100 10")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with(rect("whole", Decimal::ZERO, Decimal::ONE_HUNDRED, "4.5", "1"))
        .with(rect("nothing", Decimal::new(4985, 2), Decimal::new(3, 1), "0", "10"))
        .with(rect("band", low, subtract(high, low).unwrap_or_default(), "2.5", "5"))
        .with(rect(
            "dot",
            subtract(score, half).unwrap_or_default(),
            Decimal::new(15, 1),
            "0",
            "10",
        ));
    Some(drawing)
}

/// Scores side by side: of waves, or of segments.
pub(super) fn scores(
    caption: &'static str,
    of: &'static str,
    rows: &[(String, NetPromoter)],
    writer: &Writer,
) -> Element {
    let words = writer.locale.language.of_survey();
    let row = |(name, result): &(String, NetPromoter)| {
        let [score, interval, answers] = score_in_words(result, writer);
        element("tr")
            .with(element("th").set("scope", "row").with(name.clone()))
            .with(part("td", "bar").with(dot(result)))
            .with(part("td", "nps").with(score))
            .with(part("td", "interval").with(interval))
            .with(element("td").with(answers))
    };
    let heads = element("tr").with(head(of)).with(element("td")).with([
        head("NPS"),
        head(words.interval_short),
        head(words.count),
    ]);
    let table = part("table", "amounts scores-table")
        .with(element("caption").with(caption))
        .with(element("thead").with(heads))
        .with(element("tbody").with(rows.iter().map(row).collect::<Vec<_>>()));
    // On a phone the table is wider than the screen.
    part("div", "scrolls")
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", caption)
        .with(table)
}
