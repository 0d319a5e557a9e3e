//! The import of tables, in English.

use crate::language::messages::table_import::TableImportMessages;

pub(crate) static MESSAGES: TableImportMessages = TableImportMessages {
    close: "Close",
    source: "Source",
    paste: "Paste the table here",
    paste_hint: "Cells copied from a spreadsheet, or the text of a CSV file.",
    choose_file: "Choose a file…",
    drop_here: "or drop one here.",
    limits: "CSV or text, up to 20 MB and 200,000 rows. It is read on this device; nothing changes until you confirm.",
    from_file: |name| format!("From the file {name}"),
    pasted: "From the pasted text",
    choose_another: "Choose another",
    reading: "The table is being read…",
    cancel: "Stop",
    canceled: "Stopped. Nothing was changed.",
    edited_elsewhere: "This programme is being edited in another tab. Nothing can be added here until editing comes back to this one.",
    nothing_changed: "Nothing was changed.",

    empty: "It is empty. A table has a row with the names of its columns, and more rows below.",
    too_large: "It is larger than 20 MB, so it was not read. Split it into several files, or leave out columns that are not needed.",
    spreadsheet: "This is a spreadsheet’s own file (.xlsx, .ods) or a zip archive. Open it in the spreadsheet and save it as CSV, or copy its cells and paste them here.",
    old_spreadsheet: "This is an old spreadsheet’s own file (.xls). Open it in the spreadsheet and save it as CSV, or copy its cells and paste them here.",
    archive: "This is a compressed archive. Unpack it and choose the CSV file that is inside.",
    pdf: "This is a PDF, which has no rows and cells to be read. Ask for the table as CSV or as a spreadsheet.",
    image: "This is a picture: the numbers in it cannot be read. Ask for the table as CSV or as a spreadsheet.",
    html: "This is a web page (HTML) or XML, even if its name ends in .xls. Open it in a spreadsheet and save it as CSV, or copy its cells and paste them here.",
    json: "This is JSON, not a table. Export the data as CSV instead.",
    rich_text: "This is a formatted document (RTF). Save the table as CSV, or copy its cells and paste them here.",
    binary: "This is not text. A table is read as CSV, or as text with tabs; save it so, or paste its cells here.",
    unreadable: "The file could not be read. Choose it again, or paste its cells here.",
    file_changed: "It could not be read to its end: it has been changed, moved or deleted since it was chosen. Choose it again.",
    too_wide: |line| {
        format!(
            "Line {line} has more than 1,000 cells, so it cannot be read as a table. Perhaps its cells have another separator."
        )
    },
    commas_lost: |named, widest| {
        format!(
            "The decimal commas of this table have become separators: its header names {named} columns, its rows have up to {widest} cells, and no number has decimals left. Which cells belong together can no longer be known. Save the table again with a semicolon or a tab between cells, or with decimal points."
        )
    },
    no_value_column: "No column is set as the title, the amount, the hours or the units. Choose one above.",

    good_or_bad: |column| {
        format!(
            "{column} only says good or bad. That is neither a score from 0 to 10 nor a rating from 1 to 5, so it cannot become an NPS or a satisfaction score."
        )
    },

    found: "What was found",
    found_hint: "Correct anything that is wrong; the rest is updated.",
    detected: |it| format!("Detected: {it}"),
    encoding: "Encoding",
    windows_1252: "Western European (Windows-1252)",
    utf_16: |low_first| {
        if low_first { "UTF-16 (low byte first)" } else { "UTF-16 (high byte first)" }
    },
    utf_8_twice: "UTF-8, encoded twice by mistake",
    characters_lost: |count| match count {
        "1" => "One character cannot be read in this encoding; it shows as �.".to_owned(),
        _ => format!("{count} characters cannot be read in this encoding; they show as �."),
    },
    odd_letters: |word, is_of_file| {
        let choice = if is_of_file {
            "choose another encoding above"
        } else {
            "choose the file itself rather than pasting it"
        };
        format!("Some letters look wrong, as in “{word}”. If they are, {choice}.")
    },
    delimiter: "Separator",
    tab: "tab",
    semicolon: "semicolon ;",
    vertical_bar: "vertical bar |",
    comma: "comma ,",
    colon: "colon :",
    no_delimiter: "none: each line is one cell",
    other_delimiter: |it| format!("the character {it}"),
    header_rows: "Header rows",
    none: "none",
    rows_to_skip: "Rows to skip",
    decimal: "Decimal mark",
    decimal_comma: "comma, 1.234,5",
    decimal_point: "point, 1,234.5",
    no_decimals: "not needed (no decimals)",
    date_order: "Dates",
    day_first: "day first, 31/12/2025",
    month_first: "month first, 12/31/2025",
    day_numbers: "spreadsheet day numbers, 46022",
    no_date_order: "not needed (no ambiguous dates)",
    by_column: "it differs from column to column",
    detection_unclear: |usual| format!("not clear; read as {usual}"),
    decimal_unclear: "Some numbers can be read in two ways, such as 1.234 or 1,234. Please choose what separates the decimals.",
    date_order_unclear: "Some dates can be read in two ways, such as 03/04/2025. Please choose which comes first, the day or the month.",

    columns: "What each column is",
    columns_hint: "Your choices are remembered on this device, by column name.",
    column: "Column",
    samples: "Contents",
    taken_as: "Imported as",
    column_taken_as: |name| format!("Column {name}: imported as"),
    not_taken: "Not imported",
    unnamed_column: |number| format!("without a name ({number})"),
    more_columns: |count| match count {
        "1" => "One more column is not shown, and not imported.".to_owned(),
        _ => format!("{count} more columns are not shown, and not imported."),
    },

    result: "Result",
    counts: |[rows, good, bad]| {
        let rows = if rows == "1" { "1 row".to_owned() } else { format!("{rows} rows") };
        match bad {
            "0" => format!("{rows}: all good"),
            bad => format!("{rows}: {good} good, {bad} with errors"),
        }
    },
    cut_at: |line| {
        format!(
            "The table is too long: it was read up to line {line}; the rest was skipped. Split it to import the rest."
        )
    },
    preview: "The first rows, as they will be imported",
    line: "Line",
    faults: |count| match count {
        "1" => "One error".to_owned(),
        _ => format!("{count} errors"),
    },
    warnings: |count| match count {
        "1" => "One thing to check".to_owned(),
        _ => format!("{count} things to check"),
    },
    line_and_column: |line, column| format!("Line {line}, {column}"),
    line_number: |line| format!("Line {line}"),
    quoted: |it| format!("“{it}”"),
    and_more: |count| format!("and {count} more"),
    adding: "They are being added…",
    added_at_once: |most, line| {
        format!(
            "At most {most} rows are added at once: of this table those up to line {line}. Import the rest as a table of its own."
        )
    },
    rest_not_added: |count, line| match count {
        "1" => format!("One row after line {line} was not added: import it as a table of its own."),
        _ => {
            format!(
                "{count} rows after line {line} were not added: import them as a table of their own."
            )
        }
    },
    nothing_to_add: "No rows to add.",
    too_many_lines: "They could not be added: there would be more lines than a programme can hold. Nothing was changed.",

    wrong_width: |has, expected| {
        let cells = if has == "1" { "1 cell".to_owned() } else { format!("{has} cells") };
        let columns =
            if expected == "1" { "1 column".to_owned() } else { format!("{expected} columns") };
        format!(
            "The row has {cells} where the table has {columns}. Perhaps a cell contains the separator and is not in quotes."
        )
    },
    unclosed_quote: "A quotation mark opens here and is never closed, so that the rest of the file is in one cell. Close it, or remove it.",
    formula: |example| {
        format!(
            "This is a formula. Formulas in an imported table are not computed: enter the value, such as {example}."
        )
    },
    percent_over_100: "A percentage cannot exceed 100.",
    not_whole: "A whole number is needed.",
    not_a_date: "Not a date we can read. Write it as 2025-12-31, 31/12/2025 or 31 Dec 2025; years from 1900 on.",
    may_be_a_day_number: "Not a date, but it may be a spreadsheet’s day number (46022 is 31 December 2025). If so, choose “spreadsheet day numbers” for the dates above.",
    unknown_value: |values| format!("Not one of the accepted values: {values}."),
    too_long: "Longer than 10,000 characters.",
    control_characters: "It contains invisible characters that are not allowed. Type it again.",
    value_required: "This cell is empty, and the row needs it.",
    repeats_line: |line| format!("Already in line {line}."),

    could_be: |other| format!("It could also be {other}."),
    may_be_a_fraction: "Read as less than one per cent. If a fraction is meant, such as 0.4 for 40%, write 40%.",
    rounded: "It has more decimals than are kept, and was rounded.",
    unused_value: "Not used for this kind of case.",
    way_assumed: |way| format!("No way is given: {way} is used."),
    looks_like_a_total: "This looks like the total of the other rows. Added, it would count them twice.",

    cases_title: "Import case studies",
    cases_hint: "Any table with a row for each case: a spreadsheet, what a survey tool exports, the template filled in.",
    duplicate_cases: |count| {
        match count {
        "1" => "One of them is already in the ledger: same person, customer, title, date and measure. Leave it out.".to_owned(),
        _ => format!("{count} of them are already in the ledger: same person, customer, title, date and measure. Leave them out."),
    }
    },
    add_cases: |count| match count {
        "1" => "Add 1 case".to_owned(),
        _ => format!("Add {count} cases"),
    },
    cases_added: |count| match count {
        "1" => "One case was added.".to_owned(),
        _ => format!("{count} cases were added."),
    },
    cases_too_large: |count| match count {
        "1" => "One row comes to more than can be computed exactly, and is skipped.".to_owned(),
        _ => format!("{count} rows come to more than can be computed exactly, and are skipped."),
    },
    examples_left_out: |count| match count {
        "1" => "It contains one of the template’s examples, which is skipped.".to_owned(),
        _ => format!("It contains {count} of the template’s examples, which are skipped."),
    },
    default_way: "Rows without a way",
    default_attribution: "Share due to the programme, where a row gives none",
    default_confidence: "Confidence, where a row gives none",
    shares_missing: |count| {
        match count {
        "1" => "One row does not say what share is due to the programme, or how sure it is. Enter both above first; 100% is a possible answer.".to_owned(),
        _ => format!("{count} rows do not say what share is due to the programme, or how sure they are. Enter both above first; 100% is a possible answer."),
    }
    },
    no_way_column: |way| format!("No column gives the way: every row is imported as {way}."),
    claimed: "Claimed",
    counts_for: "Counts for",
    saved_cases: |count, name| match count {
        "1" => format!("One case was saved as {name}."),
        _ => format!("{count} cases were saved as {name}."),
    },
    saved_template: |name| format!("The template was saved as {name}."),

    default_margin: "Contribution margin, where a revenue row gives none",
    update_changed: |count| match count {
        "1" => "1 case has changed: update it".to_owned(),
        _ => format!("{count} cases have changed: update them"),
    },
    take_totals: |count| match count {
        "1" => "Add the total as a case all the same".to_owned(),
        _ => format!("Add the {count} totals as cases all the same"),
    },
    take_foreign: |count, currency| match count {
        "1" => {
            format!(
                "Take the amount in another currency as {currency}, as it stands: nothing is converted"
            )
        }
        _ => format!(
            "Take the {count} amounts in other currencies as {currency}, as they stand: nothing is converted"
        ),
    },
    apply_scales: "Multiply amounts where the column name says thousands or millions",
    scaled: |name, factor| {
        format!("{name}: each value is multiplied by {factor}, as the column name says.")
    },
    not_scaled: |name, factor| {
        format!("{name}: values are taken as they stand, although the column name says × {factor}.")
    },
    outcome: "Before you add them",
    columns_left_out: |columns| format!("Columns not used: {columns}."),
    column_values: |name, count| match count {
        "1" => format!("{name} (1 value)"),
        _ => format!("{name} ({count} values)"),
    },
    faulty_rows_stay_out: |count| match count {
        "1" => "1 row with errors stays out; you can correct it above.".to_owned(),
        _ => format!("{count} rows with errors stay out; you can correct them above."),
    },
    totals_left_out: |count, lines| match count {
        "1" => format!("Line {lines} is the total of other rows and is left out."),
        _ => format!("{count} rows are totals of others and are left out (lines {lines})."),
    },
    unchanged_left_out: |count| match count {
        "1" => "1 row is in the ledger as it is, and is left out.".to_owned(),
        _ => format!("{count} rows are in the ledger as they are, and are left out."),
    },
    no_ids: |column, found| {
        format!("The column {column} holds no IDs (“{found}” and the like), so it is not used.")
    },
    others_ids: |count| match count {
        "1" => "1 row has the ID of a case in another programme; it is treated as new.".to_owned(),
        _ => {
            format!("{count} rows have IDs of cases in another programme; they are treated as new.")
        }
    },
    gone_ids: |count| match count {
        "1" => "1 row has an ID that no case here has; it is treated as new.".to_owned(),
        _ => format!("{count} rows have IDs that no case here has; they are treated as new."),
    },
    margins_missing: |count| {
        match count {
        "1" => "1 revenue row has no contribution margin. Until it has one, it counts as zero; you can enter it above.".to_owned(),
        _ => format!("{count} revenue rows have no contribution margin. Until they have one, they count as zero; you can enter it above."),
    }
    },
    count_as_zero: |count| match count {
        "1" => "1 case lacks something and counts as zero for now.".to_owned(),
        _ => format!("{count} cases lack something and count as zero for now."),
    },
    counts_as_zero: |missing| format!("Counts as zero until this is given: {missing}."),
    changes: |count| match count {
        "1" => "1 case will change".to_owned(),
        _ => format!("{count} cases will change"),
    },
    changed_value: |name, before, after| format!("{name}: {before} → {after}"),
    blank: "blank",
    update_cases: |updated, added| {
        let updated = match updated {
            "1" => "Update 1 case".to_owned(),
            _ => format!("Update {updated} cases"),
        };
        match added {
            "0" => updated,
            added => format!("{updated} and add {added}"),
        }
    },
    cases_updated: |updated, added| {
        let updated = match updated {
            "1" => "One case was updated".to_owned(),
            _ => format!("{updated} cases were updated"),
        };
        match added {
            "0" => format!("{updated}."),
            "1" => format!("{updated} and one was added."),
            added => format!("{updated} and {added} were added."),
        }
    },

    other_currency: |own| {
        format!(
            "Not in {own}, and nothing is converted. Enter the amount in {own}, or choose above to take it as it stands."
        )
    },
    other_currency_taken: |own| format!("In another currency; taken as {own}, as it stands."),
    not_a_currency: "Not a currency. Use its code or sign, such as EUR or €.",

    to_correct: "Values to correct",
    correct_hint: "Correct a value here and it is read again at once. Your file stays as it is.",
    correct_row_hint: |separator| {
        format!(
            "Rows are corrected as a whole: cells are separated by {separator} and a cell that contains it goes in quotation marks."
        )
    },
    corrected_row: |place| format!("{place}: corrected row"),
    fault_range: |[from, to, all]| format!("Errors {from} to {to} of {all}"),
    previous_faults: "Previous errors",
    next_faults: "Next errors",
    corrected_value: |place| format!("{place}: corrected value"),
    corrected: "Corrected.",

    is_document: |name| format!("{name} is a saved programme, not a table."),
    open_document: "Open it in Programmes",
};
