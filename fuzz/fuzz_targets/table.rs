//! Any bytes as a table and as cases: nothing panics, and what the seeds are held to holds.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/native/tables/any_bytes.rs"]
mod any_bytes;

fuzz_target!(|data: &[u8]| {
    any_bytes::holds(data);
});
