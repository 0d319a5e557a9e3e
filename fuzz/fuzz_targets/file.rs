//! Any text as a file: nothing panics, and what opens is written and opens the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tornaconto::exchange::{Contents, read, write, write_all};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(contents) = read(text) else { return };
    let again = match &contents {
        Contents::Programme(document) => write(document),
        Contents::Archive(programmes) => write_all(programmes),
    };
    assert_eq!(again.as_deref().map(read), Some(Ok(contents)));
});
