//! Tables that go out: cases as anyone's spreadsheet opens them, the template for participants.
//! Must not write a cell; the exchange room does.

use crate::domain::benefit::Benefit;
use crate::exchange;
use crate::exchange::cases::{Column, template, write_case_table};
use crate::exchange::table::Style;
use crate::ui::locale::LocaleContext;
use crate::ui::session::Session;

/// Saves cases, and says so.
pub(super) fn save_case_table(
    session: &Session,
    locale: &LocaleContext,
    cases: &[Benefit],
) -> String {
    let (language, writer) = (locale.language(), locale.writer_untracked());
    let style = Style::from_marks(writer.marks());
    let text = write_case_table(cases, &Column::ALL, language, writer.currency, style);
    let name = file_name(session, language.table_button_messages().cases_file_name);
    session.save_text_file(name.clone(), text);
    (language.table_import_messages().saved_cases)(&writer.count(cases.len()), &name)
}

/// Saves the template for participants, and says so.
pub(super) fn save_case_template(session: &Session, locale: &LocaleContext) -> String {
    let language = locale.language();
    let name = file_name(session, language.table_button_messages().template_file_name);
    session.save_text_file(name.clone(), template(language));
    (language.table_import_messages().saved_template)(&name)
}

/// As the programme's own file is called, with what is in this one.
fn file_name(session: &Session, content: &str) -> String {
    let name = session.now(|document, _| exchange::file_name(document));
    let name = name.strip_suffix(".json").unwrap_or(&name);
    [name, "-", content, ".csv"].concat()
}
