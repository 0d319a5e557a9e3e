//! Writes the schema of files into the folder that is named.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).unwrap_or_else(|| "docs".into()).into();
    std::fs::write(
        folder.join("document.schema.json"),
        tornaconto::exchange::schema::file_schema()?,
    )
}
