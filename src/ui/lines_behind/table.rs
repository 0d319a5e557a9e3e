//! The lines behind a part of a chart: what each adds, the largest first. Must not compute an amount.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::go_to_line::go_to_line;
use crate::browser::{focus, styles};
use crate::domain::calculation::Calculation;
use crate::domain::line::LineId;
use crate::domain::lines_behind::{ChartPart, LinesBehind, lines_behind};
use crate::domain::quantity::Money;
use crate::domain::results::Results;
use crate::language::{Writer, line_name_of};
use crate::ui::area::use_navigation;
use crate::ui::locale::use_locale;
use crate::ui::session::use_session;

/// Lines that are listed one by one.
const MOST: usize = 20;

/// A row as it is written: what it is, what it adds, its share.
#[derive(Clone, PartialEq)]
struct Row {
    /// The line that it leads to; the others together lead nowhere.
    id: Option<LineId>,
    name: String,
    amount: String,
    share: String,
}

/// The table as it is written.
#[derive(Clone, PartialEq)]
struct Written {
    rows: Vec<Row>,
    /// What the total is called, and what it is.
    total: [String; 2],
}

impl Written {
    fn new(lines: &LinesBehind, calculation: &Calculation, writer: &Writer) -> Self {
        let words = writer.locale.language.what_if_messages();
        let table = lines.precision(writer.currency);
        let row = |id, name, amount: Money, share: Option<u32>| Row {
            id,
            name,
            amount: writer.money_in(table, amount.value()),
            share: share.map(|share| writer.percent(share.into())).unwrap_or_default(),
        };
        let listed = lines.largest.iter().map(|line| {
            let name = line_name_of(line.id, calculation, writer);
            row(Some(line.id), name, line.amount, line.share)
        });
        let others = lines.others.iter().map(|others| {
            let name = (words.other_lines)(&writer.count(others.count));
            row(None, name, others.amount, others.share)
        });
        Self {
            rows: listed.chain(others).collect(),
            total: [
                writer.heading(words.total, table),
                writer.money_in(table, lines.total.value()),
            ],
        }
    }
}

/// The table, kept up with the results while it is open.
#[component]
pub(in crate::ui) fn LinesBehindTable(
    part: ChartPart,
    /// What the part is called.
    name: Signal<String>,
) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let words = locale.language().what_if_messages();
    styles::bring();
    let write = move |results: &Results, calculation: &Calculation, writer: &Writer| {
        let lines = lines_behind(&part, calculation, results, MOST);
        lines.map(|lines| Written::new(&lines, calculation, writer)).ok()
    };
    let table = Memo::new(move |_| {
        let writer = locale.writer();
        session.with_results(|results| {
            session.now(|document, _| write(results, document.calculation(), &writer))
        })
    });
    let caption = move || (words.lines_behind)(&name.read());
    move || match table.get() {
        Some(Written { rows, total: [total_name, total] }) if !rows.is_empty() => view! {
            <table class="table-amounts lines-behind" data-part="lines-behind">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.line}</th>
                        <th scope="col">{words.amount}</th>
                        <th scope="col">{words.share}</th>
                    </tr>
                </thead>
                <tbody>
                    {rows.into_iter().map(|row| view! { <LineRow row/> }).collect_view()}
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{total_name}</th>
                        <td translate="no">{total}</td>
                        <td></td>
                    </tr>
                </tfoot>
            </table>
        }
        .into_any(),
        _ => view! { <p class="lines-behind-none">{words.no_lines}</p> }.into_any(),
    }
}

#[component]
fn LineRow(row: Row) -> impl IntoView {
    let (session, navigation) = (use_session(), use_navigation());
    let Row { id, name, amount, share } = row;
    let name = match id {
        Some(id) => {
            let go = move |event: MouseEvent| {
                go_to_line(&session, &navigation, focus::tree_of(&event), id);
            };
            view! { <button class="button-text" type="button" on:click=go>{name}</button> }
                .into_any()
        }
        None => name.into_any(),
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td translate="no">{amount}</td>
            <td translate="no">{share}</td>
        </tr>
    }
}
