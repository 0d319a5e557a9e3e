//! Figures before and after: a table whose rows carry their bars, so that drawing and table cannot
//! disagree, and open to their proofs. Must not compute a figure.

use std::sync::Arc;

use super::board::Board;
use crate::document::When;
use crate::domain::kpi::{Change, KpiFigure, KpiResults, KpiRow};
use crate::language::{Writer, figure_or_dash, how_it_changed, kpi_name, name_of_row};
use crate::ui::calculator::Scale;
use crate::ui::former::{KpiRead, kpi_proof_of};
use crate::ui::view::{Element, Holds, Told, View, button, element, following_of, part};

/// The table of some figures; rows come and go with what they are of.
pub(super) fn changes(
    board: &Board,
    caption: &'static str,
    rows: fn(&KpiResults) -> Vec<KpiRow>,
) -> Element {
    let words = board.desk.language().of_board();
    let reads = board.clone();
    let drawn = {
        let board = board.clone();
        following_of(
            move || rows(&reads.found().results),
            move |rows: &Vec<KpiRow>| -> Vec<Element> {
                rows.iter().map(|row| drawn_row(&board, *row)).collect()
            },
        )
    };
    let head = |class: &'static str, words: &'static str| {
        part("th", class).set("scope", "col").with(words)
    };
    let drawing = part("span", "unseen").with(words.drawing);
    let heads = element("tr")
        .with(head("name", words.figure))
        .with(head("number", words.before))
        .with(head("number", words.after))
        .with(part("th", "bars").set("scope", "col").with(drawing))
        .with(head("moved", words.change));
    part("table", "changes")
        .with(part("caption", "unseen").with(caption))
        .with(element("thead").with(heads))
        .with(drawn)
}

/// A figure and, while it is unfolded, its proof below it.
fn drawn_row(board: &Board, row: KpiRow) -> Element {
    let [reads, turns, unfolds] = [0; 3].map(|_| board.clone());
    let expanded = board.desk.words(move |_| reads.is_unfolded(row).to_string());
    let name = button("open term", move |_| turns.turn(row))
        .set("aria-expanded", expanded)
        .with(board.told(row, name_of_row(row)));
    let is = |better: bool| {
        let reads = board.clone();
        let is = move || reads.change(row).and_then(|change| change.is_better()) == Some(better);
        Holds::new(is)
    };
    let number =
        |tell: fn(&Change, &Writer) -> String| part("td", "number").with(board.told(row, tell));
    let words = board.desk.language().of_board();
    let figure = element("tr")
        .class_when("better", is(true))
        .class_when("worse", is(false))
        .with(part("th", "name").set("scope", "row").with(name))
        .with(
            number(|change, writer| figure_or_dash(&change.before, writer))
                .set("data-of", words.before),
        )
        .with(
            number(|change, writer| figure_or_dash(&change.after, writer))
                .set("data-of", words.after),
        )
        .with(part("td", "bars").with(bars(board, row)))
        .with(part("td", "moved").with(board.told(row, how_it_changed)));
    let proof = {
        let board = board.clone();
        following_of(
            move || unfolds.is_unfolded(row),
            move |unfolded: &bool| unfolded.then(|| proofs(&board, row)),
        )
    };
    let class = if row.is_whole() { "whole" } else { "single" };
    part("tbody", class).with(figure).with(proof)
}

/// Both figures as bars on one scale, the earlier above.
fn bars(board: &Board, row: KpiRow) -> Element {
    let bar = |when: When, y: &'static str| {
        let reads = board.clone();
        let width = Told::new(move || {
            let change = reads.change(row);
            change.map(|change| width_of(&change, when)).unwrap_or_default()
        });
        let class = if when == When::Before { "before" } else { "after" };
        part("rect", class).set("x", "0").set("y", y).set("width", width).set("height", "8")
    };
    element("svg")
        .set("viewBox", "0 0 100 20")
        .set("preserveAspectRatio", "none")
        .set("aria-hidden", "true")
        .with([bar(When::Before, "1"), bar(When::After, "11")])
}

fn width_of(change: &Change, when: When) -> String {
    let numbers = [change.before.number(), change.after.number()].map(Option::unwrap_or_default);
    let [before, after] = numbers;
    let number = if when == When::Before { before } else { after };
    Scale::of(numbers.into_iter()).at(number).to_string()
}

/// The proofs: of either period, and of the change.
fn proofs(board: &Board, row: KpiRow) -> Element {
    let proof = |pick: fn(Change) -> KpiFigure| -> View {
        let [named, reads] = [0; 2].map(|_| board.clone());
        let name = board.desk.words(move |desk| {
            let change = named.change(row);
            change.map(|change| kpi_name(&pick(change).name, &desk.writer())).unwrap_or_default()
        });
        let read: KpiRead = Arc::new(move || reads.change(row).map(pick));
        View::from(vec![part("p", "proof-of").with(name), kpi_proof_of(&board.desk, &read)])
    };
    let cell = part("td", "proofs").set("colspan", "5").with([
        proof(|change| change.before),
        proof(|change| change.after),
        proof(|change| change.difference),
    ]);
    part("tr", "of-proofs").with(cell)
}
