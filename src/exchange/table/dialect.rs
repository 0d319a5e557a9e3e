//! How a table is written: what separates its cells, how they are quoted, where its header is.
//! Must not know how that is found.

/// How cells that hold separators or line ends are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quoting {
    /// In double quotes; a quote within is doubled (RFC 4180).
    #[default]
    Doubled,
    /// In double quotes; a quote within has a backslash before it.
    Backslash,
    /// Not at all: quotes are letters like others.
    None,
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// What separates cells, a letter of ASCII; `None` where a line is one cell.
    pub delimiter: Option<char>,
    /// How cells are quoted.
    pub quoting: Quoting,
    /// Whether the first line is `sep=;`, which tells spreadsheets the delimiter, and no record.
    pub separator_line: bool,
    /// Whether lines that begin with `#` are comments.
    pub comments: bool,
    /// Records before the header that are no part of the table, such as a title.
    pub preamble: usize,
    /// Records that name the columns.
    pub header_rows: usize,
}

impl Dialect {
    /// As RFC 4180 has it, with another delimiter, and one header row.
    #[must_use]
    pub fn with_delimiter(delimiter: char) -> Self {
        Self {
            delimiter: Some(delimiter),
            quoting: Quoting::Doubled,
            separator_line: false,
            comments: false,
            preamble: 0,
            header_rows: 1,
        }
    }
}
