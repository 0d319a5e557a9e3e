//! Tables that go out: cases as anyone's spreadsheet opens them, the template for participants.
//! Must not write a cell; the exchange room does.

use crate::browser::download;
use crate::domain::benefit::Benefit;
use crate::exchange::cases::{Column, template as template_of, write_case_table};
use crate::exchange::name_of;
use crate::exchange::table::Style;
use crate::ui::desk::Desk;

/// Saves cases, and says so.
pub(super) fn cases(desk: &Desk, cases: &[Benefit]) -> String {
    let writer = desk.writer_now();
    let style = Style::of(writer.marks());
    let text = write_case_table(cases, &Column::ALL, desk.language(), style);
    let name = file_name(desk, desk.language().of_table_actions().file_of_cases);
    download::text_file(name.clone(), text);
    (desk.language().of_tables().saved)(&writer.count(cases.len()), &name)
}

/// Saves the template for participants, and says so.
pub(super) fn template(desk: &Desk) -> String {
    let name = file_name(desk, desk.language().of_table_actions().file_of_template);
    download::text_file(name.clone(), template_of(desk.language()));
    (desk.language().of_tables().saved_template)(&name)
}

/// As the programme's own file is called, with what is in this one.
fn file_name(desk: &Desk, what: &str) -> String {
    let name = desk.session.now(|document, _| name_of(document));
    let name = name.strip_suffix(".json").unwrap_or(&name);
    [name, "-", what, ".csv"].concat()
}
