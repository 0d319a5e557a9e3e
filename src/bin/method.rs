//! Writes the method's pages into the folder that is named.

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).unwrap_or_else(|| "docs".into()).into();
    for (name, text) in tornaconto::method::pages() {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}
