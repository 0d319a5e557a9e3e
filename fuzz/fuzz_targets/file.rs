//! Any text as a file: nothing panics, and what opens is written and opens the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tornaconto::exchange::{FileContents, read_file, write_document, write_archive};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(contents) = read_file(text) else { return };
    let again = match &contents {
        FileContents::Programme(document) => write_document(document),
        FileContents::Archive(programmes) => write_archive(programmes),
    };
    assert_eq!(again.as_deref().map(read_file), Some(Ok(contents)));
});
