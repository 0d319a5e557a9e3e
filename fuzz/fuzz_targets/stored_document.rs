//! Any text as a stored document: nothing panics, and what opens is saved and opens the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tornaconto::document::{decode, encode};
use tornaconto::domain::results::results;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(saved) = decode(text) else { return };
    let results = results(saved.document.calculation());
    let again = encode(&saved.document, saved.revision, &results);
    assert_eq!(decode(&again).as_ref(), Ok(&saved));
});
