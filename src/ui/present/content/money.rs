//! The slides of the calculator and of the case studies.
//! Must not compute a figure.

use super::{BarRow, Content, Fact, Said, Source};
use crate::domain::benefit::Benefit;
use crate::domain::cases::cases as all_cases;
use crate::domain::decimal::subtract;
use crate::domain::explain::{Figure, Unit};
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::language::{
    break_even_sentence, case_title, compared_cases, compared_figure, coverage_sentence, figure_of,
    headline, net_loss, result_sentence,
};
use crate::ui::calculator::{waterfall_bar, waterfall_ends, waterfall_name};
use crate::ui::components::Pick;
use crate::ui::present::slides::{rows_of, shown_ways, strongest_cases};

/// A figure of the results with its name, where it is known.
fn fact(pick: Pick, source: &Source<'_>) -> Option<Fact> {
    let Source { results, writer, .. } = source;
    let figure: &Figure = pick(results);
    let amount = figure.value.ok()?;
    let words = figure_of(results, figure, writer);
    let value = Said { words, is_amount: amount.unit == Unit::Money };
    let name = (writer.labels().term)(figure.term);
    let then = source.then.map(|then| {
        let currency = then.document.calculation().programme.currency;
        let then_writer = source.locale.writer_in(currency);
        compared_figure((&then.results, &then_writer), (results, writer), pick)
    });
    Some(Fact { then, ..Fact::new(name, value) })
}

/// The ratio, as the answer writes it.
fn ratio(source: &Source<'_>) -> Option<Fact> {
    let mut ratio = fact(|results| &results.benefit_cost_ratio, source)?;
    ratio.value.words = headline(source.results, source.writer);
    Some(ratio)
}

const BESIDE_ANSWER: [Pick; 5] = [
    |results| &results.return_on_investment,
    |results| &results.net_benefit,
    |results| &results.payback,
    |results| &results.invested,
    |results| &results.credited,
];

/// The main figures for a look at everything.
pub(super) fn main_facts(source: &Source<'_>) -> Vec<Fact> {
    let picks: [Pick; 2] =
        [|results| &results.return_on_investment, |results| &results.net_benefit];
    ratio(source)
        .into_iter()
        .chain(picks.into_iter().filter_map(|pick| fact(pick, source)))
        .collect()
}

pub(super) fn answer(source: &Source<'_>) -> Content {
    let Source { results, writer, .. } = source;
    let is_loss = net_loss(results).is_some();
    let verdict = break_even_sentence(results, writer);
    let verdict = verdict.map(|words| Said { words, is_amount: is_loss });
    let sentences = std::iter::once(Said::of(result_sentence(results, writer))).chain(verdict);
    Content {
        title: writer.text().result.to_owned(),
        place: programme_of(source),
        main: ratio(source),
        is_bad: is_loss,
        sentences: sentences.collect(),
        facts: BESIDE_ANSWER.into_iter().filter_map(|pick| fact(pick, source)).collect(),
        ..Content::default()
    }
}

/// What is presented, to whom, where that has a name.
fn programme_of(source: &Source<'_>) -> Option<String> {
    let programme = &source.document.calculation().programme;
    let names = [&programme.name, &programme.customer].map(|name| name.as_str().trim());
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    (!names.is_empty()).then(|| names.join(" · "))
}

pub(super) fn waterfall(step: usize, source: &Source<'_>) -> Content {
    let Source { results, writer, .. } = source;
    let waterfall = &results.waterfall;
    let bars = rows_of(results).into_iter().take(step.saturating_add(1)).map(|row| {
        let (class, name) = waterfall_name(row, writer.text());
        let (start, width) = waterfall_bar(waterfall, row);
        let (from, left) = waterfall_ends(waterfall, row);
        let change = subtract(left, from).unwrap_or_default();
        BarRow {
            class,
            name: name.to_owned(),
            start: start.to_string(),
            width: width.to_string(),
            value: Said::amount(writer.money_in(results.precision, change)),
        }
    });
    Content {
        title: writer.heading(writer.text().waterfall, results.precision),
        bars: bars.collect(),
        ..Content::default()
    }
}

pub(super) fn ways(source: &Source<'_>) -> Content {
    let Source { results, writer, .. } = source;
    let text = writer.text();
    let bars = shown_ways(results).map(|way| {
        let share = way.share.unwrap_or_default();
        let amount = writer.money_in(results.precision, way.credited.value());
        BarRow {
            class: "present-way",
            // The share is seen where the amount is hidden.
            name: format!("{}: {}", (text.way)(way.way), writer.percent(share.into())),
            start: "0".to_owned(),
            width: share.to_string(),
            value: Said::amount(amount),
        }
    });
    Content { title: text.return_by_way.to_owned(), bars: bars.collect(), ..Content::default() }
}

/// How many cases there are, and what they come to.
pub(super) fn cases(source: &Source<'_>) -> Content {
    let Source { results, writer, .. } = source;
    let compared = |then: &Results, then_writer| {
        compared_cases((then, then_writer), (*results, *writer)).into_iter()
    };
    let then_writer = source
        .then
        .map(|then| source.locale.writer_in(then.document.calculation().programme.currency));
    // What is compared has the figures as they are, too.
    let figures = match (source.then, &then_writer) {
        (Some(then), Some(then_writer)) => compared(&then.results, then_writer),
        _ => compared(results, writer),
    };
    let facts = figures.enumerate().map(|(place, figure)| {
        let value = Said { words: figure.now.clone(), is_amount: place > 0 };
        let then = source.then.is_some().then(|| figure.clone());
        Fact { then, ..Fact::new(figure.name, value) }
    });
    let mut facts: Vec<Fact> = facts.collect();
    let main = (!facts.is_empty()).then(|| facts.remove(0));
    let coverage = results.coverage.value.is_ok().then(|| coverage_sentence(results, writer));
    Content {
        title: writer.text().area_cases.to_owned(),
        main,
        facts,
        sentences: coverage.into_iter().map(Said::of).collect(),
        ..Content::default()
    }
}

/// One case: what it is credited, what it claimed, what it is about.
pub(super) fn case(id: LineId, source: &Source<'_>) -> Option<Content> {
    let Source { document, results, writer, .. } = source;
    let calculation = document.calculation();
    let case = all_cases(calculation, results).find(|case| case.benefit.id == id)?;
    let waterfall = case.waterfall()?;
    let text = writer.text();
    let money = |amount: Money| Said::amount(writer.money(amount.value()));
    let order = strongest_cases(document, results);
    let place = order.iter().position(|known| *known == id)?.saturating_add(1);
    let words = writer.locale.language.presenting_messages();
    Some(Content {
        title: case_title(case.benefit, writer).to_owned(),
        place: Some((words.case_place)(&writer.count(place), &writer.count(order.len()))),
        main: Some(Fact::new(text.credited, money(waterfall.credited()))),
        facts: vec![Fact::new(text.claimed, money(waterfall.claimed()))],
        sentences: about_case(case.benefit, source),
        ..Content::default()
    })
}

/// The way in which it paid, who reports it with whom, and what supports it.
fn about_case(case: &Benefit, source: &Source<'_>) -> Vec<Said> {
    let words = source.writer.locale.language.case_analysis_messages();
    let [author, customer, note] =
        [&case.description.author, &case.description.customer, &case.evidence.note]
            .map(|text| text.as_str().trim().to_owned());
    // What somebody typed may tell an amount.
    let is_amount = note.contains(|letter: char| letter.is_numeric());
    let note = if note.is_empty() { note } else { (words.supporting_evidence)(&note) };
    let mut said = vec![
        Said::of((source.writer.text().way)(case.way)),
        Said::of((words.reported_by)(&author, &customer)),
        Said { words: note, is_amount },
    ];
    said.retain(|sentence| !sentence.words.is_empty());
    said
}
