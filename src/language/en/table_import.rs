//! The import of tables, in English.

use crate::language::messages::table_import::TableImportMessages;

pub(crate) static MESSAGES: TableImportMessages = TableImportMessages {
    close: "Close",
    source: "Where it comes from",
    paste: "Paste the table here",
    paste_hint: "Cells copied from a spreadsheet, or the text of a CSV file.",
    choose_file: "Choose a file…",
    drop_here: "or drop one here.",
    limits: "CSV or text, up to 20 MB and 200,000 rows. It is read on this device; nothing changes before you say so.",
    from_file: |name| format!("From the file {name}"),
    pasted: "From what was pasted",
    choose_another: "Take another",
    reading: "The table is being read…",
    cancel: "Stop",
    canceled: "Stopped. Nothing was changed.",
    edited_elsewhere: "This programme is being edited in another tab. Nothing can be added here until editing comes back to this one.",
    nothing_changed: "Nothing was changed.",

    empty: "There is nothing in it. A table has a row with the names of its columns, and rows below.",
    too_large: "It is larger than 20 MB, so it was not read. Split it into several files, or leave out columns that are not needed.",
    spreadsheet: "This is a spreadsheet’s own file (.xlsx, .ods) or a zip archive. Open it in the spreadsheet and save it as CSV, or copy its cells and paste them here.",
    old_spreadsheet: "This is an old spreadsheet’s own file (.xls). Open it in the spreadsheet and save it as CSV, or copy its cells and paste them here.",
    pdf: "This is a PDF, which has no rows and cells to be read. Ask for the table as CSV or as a spreadsheet.",
    binary: "This is not text. A table is read as CSV, or as text with tabs; save it so, or paste its cells here.",
    unreadable: "The file could not be read from the device. Choose it again, or paste its cells here.",
    too_wide: |line| {
        format!(
            "Line {line} has more than 1,000 cells, so this is no table that can be read. Perhaps another delimiter separates its cells."
        )
    },
    commas_lost: |named, widest| {
        format!(
            "The decimal commas of this table have become separators: its header names {named} columns, its rows have up to {widest} cells, and no number has decimals left. Which cells belong together cannot be known any more. Save the table again with a semicolon or a tab between cells, or with decimal points."
        )
    },
    no_value_column: "No column is said to be the title, the amount, the hours or the count. Say above which one is.",

    found: "What was found",
    found_hint: "Correct whatever is not so; the rest follows.",
    detected: |it| format!("Found: {it}"),
    encoding: "Encoding",
    windows_1252: "Western European (Windows-1252)",
    utf_16: |low_first| {
        if low_first { "UTF-16 (low byte first)" } else { "UTF-16 (high byte first)" }
    },
    characters_lost: |count| match count {
        "1" => "One letter cannot be read in this encoding; it shows as �.".to_owned(),
        _ => format!("{count} letters cannot be read in this encoding; they show as �."),
    },
    delimiter: "Between cells",
    tab: "tab",
    semicolon: "semicolon ;",
    vertical_bar: "vertical bar |",
    comma: "comma ,",
    colon: "colon :",
    no_delimiter: "nothing: a line is one cell",
    other_delimiter: |it| format!("the sign {it}"),
    header_rows: "Rows with the columns’ names",
    none: "none",
    rows_to_skip: "Rows above them, left out",
    decimal: "Decimal mark",
    decimal_comma: "comma, 1.234,5",
    decimal_point: "point, 1,234.5",
    no_decimals: "no number shows one",
    date_order: "Dates",
    day_first: "day first, 31/12/2025",
    month_first: "month first, 12/31/2025",
    no_date_order: "no date leaves it open",
    by_column: "it differs from column to column",
    detection_unclear: |usual| format!("not clear; read with the {usual}"),
    decimal_unclear: "Some numbers can be read in two ways, such as 1.234 or 1,234. Please say what separates the decimals.",
    date_order_unclear: "Some dates can be read in two ways, such as 03/04/2025. Please say which comes first.",

    columns: "What each column is",
    columns_hint: "What you choose is remembered on this device, by the columns’ names.",
    column: "Column",
    samples: "What stands in it",
    taken_as: "Taken as",
    column_taken_as: |name| format!("Column {name}: taken as"),
    not_taken: "Not taken",
    unnamed_column: |number| format!("without a name ({number})"),
    more_columns: |count| match count {
        "1" => "One more column is not shown, and not taken.".to_owned(),
        _ => format!("{count} more columns are not shown, and not taken."),
    },

    result: "What becomes of it",
    counts: |[rows, good, bad]| {
        let rows = if rows == "1" { "1 row".to_owned() } else { format!("{rows} rows") };
        match bad {
            "0" => format!("{rows}: all good"),
            bad => format!("{rows}: {good} good, {bad} with something wrong"),
        }
    },
    cut_at: |line| {
        format!(
            "The table is too long: it was read up to line {line}; what follows is left out. Split it to take in the rest."
        )
    },
    preview: "The first rows, as they will be",
    line: "Line",
    faults: |count| match count {
        "1" => "One thing is wrong".to_owned(),
        _ => format!("{count} things are wrong"),
    },
    warnings: |count| match count {
        "1" => "One thing is worth a look".to_owned(),
        _ => format!("{count} things are worth a look"),
    },
    line_and_column: |line, column| format!("Line {line}, {column}"),
    line_number: |line| format!("Line {line}"),
    quoted: |it| format!("“{it}”"),
    and_more: |count| format!("and {count} more"),
    adding: "They are being added…",
    nothing_to_add: "No row of it can be added.",
    too_many_lines: "They could not be added: there are more lines than a programme can have. Nothing was changed.",

    wrong_width: |has, expected| {
        let cells = if has == "1" { "1 cell".to_owned() } else { format!("{has} cells") };
        let columns =
            if expected == "1" { "1 column".to_owned() } else { format!("{expected} columns") };
        format!(
            "The row has {cells} where the table has {columns}. Perhaps a cell holds the sign that separates cells and is not in quotes."
        )
    },
    unclosed_quote: "A quotation mark opens here and is never closed, so that the rest of the file is in one cell. Close it, or take it away.",
    formula: |example| {
        format!(
            "A formula. What comes from outside is not computed: give its value, such as {example}."
        )
    },
    percent_over_100: "A percentage is at most 100.",
    not_whole: "A whole number is needed.",
    not_a_date: "No day that can be read. Write it as 2025-12-31, 31/12/2025 or 31 Dec 2025; years from 1900 on.",
    unknown_value: |values| format!("None of the values that are known here: {values}."),
    too_long: "Longer than 10,000 characters.",
    control_characters: "It has characters that are not seen and not allowed. Type it anew.",
    value_required: "Nothing stands here, and without it the row says too little.",
    repeats_line: |line| format!("It stands in line {line} already."),

    could_be: |other| format!("It could also be {other}."),
    may_be_a_fraction: "Read as less than one per cent. If a fraction is meant, such as 0.4 for 40%, write 40%.",
    rounded: "It has more decimals than are kept, and is rounded.",
    unused_value: "It takes no part in a case of this kind, and is left out.",
    way_assumed: |way| format!("The way is not given: {way}."),
    looks_like_a_total: "This looks like the total of the other rows. Added, it would count them twice.",

    cases_title: "Import case studies",
    cases_hint: "Any table with a row for each case: a spreadsheet, what a survey tool exports, the template filled in.",
    duplicate_cases: |count| {
        match count {
        "1" => "One of them is in the ledger already: same author, customer, title, date and measure. Leave it out.".to_owned(),
        _ => format!("{count} of them are in the ledger already: same author, customer, title, date and measure. Leave them out."),
    }
    },
    add_cases: |count| match count {
        "1" => "Add 1 case".to_owned(),
        _ => format!("Add {count} cases"),
    },
    cases_added: |count| match count {
        "1" => "One case was added. Undo takes it away again.".to_owned(),
        _ => format!("{count} cases were added. Undo takes them away again."),
    },
    cases_too_large: |count| match count {
        "1" => "One row comes to more than can be computed exactly, and is left out.".to_owned(),
        _ => format!("{count} rows come to more than can be computed exactly, and are left out."),
    },
    examples_left_out: |count| match count {
        "1" => "One of the template’s examples is in it, and is left out.".to_owned(),
        _ => format!("{count} of the template’s examples are in it, and are left out."),
    },
    default_way: "Rows that name no way",
    default_attribution: "Share due to the programme, where a row gives none",
    default_confidence: "Confidence, where a row gives none",
    shares_missing: |count| {
        match count {
        "1" => "One row does not say what share is due to the programme, or how sure it is. Enter both above first; 100% is a possible answer.".to_owned(),
        _ => format!("{count} rows do not say what share is due to the programme, or how sure they are. Enter both above first; 100% is a possible answer."),
    }
    },
    no_way_column: |way| {
        format!("No column says in which way it paid: every row is taken as {way}.")
    },
    claimed: "Claimed",
    counts_for: "Counts for",
    saved_cases: |count, name| match count {
        "1" => format!("One case was saved as {name}."),
        _ => format!("{count} cases were saved as {name}."),
    },
    saved_template: |name| format!("The template was saved as {name}."),
};
