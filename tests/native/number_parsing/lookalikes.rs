//! Dates, times, telephone numbers and ranges: refused, never computed.

use tornaconto::language::NumberError::{LooksLikeADate, LooksLikeARange, NotANumber};

use super::{ENGLISH, reads, reads_everywhere, refuses};

#[test]
fn dates_and_times_are_refused() {
    for text in [
        "12/03/2026",
        "12-03-2026",
        "12.03.2026",
        "3.5.2024",
        "3/5/24",
        "31-12-99",
        "2026-03-12",
        "2024/5/3",
        "2000/12/20",
        "03/05",
        "03-05",
        "12/2026",
        "2026-12",
        "10:30",
        "9:05",
        "00:05:30",
        "1:2:3",
    ] {
        refuses(text, LooksLikeADate);
    }
}

#[test]
fn telephone_and_serial_numbers_are_refused() {
    for text in [
        "333-123-4567",
        "06-1234567",
        "800-555-35-35",
        "1-800-555-0199",
        "+39 333-123-4567",
        "+39 333/1234",
        "555 123-4567",
        "978-3-16-148410-0",
        "4111-1111-1111-1111",
    ] {
        refuses(text, LooksLikeADate);
    }
    refuses("192.168.1.1", NotANumber);
    refuses("+39 333 1234567", NotANumber);
    refuses("+39 06/1234", NotANumber);
}

#[test]
fn ranges_are_refused_however_they_are_written() {
    for text in ["5-10", "5–10", "1-2", "5 - 10", "10k-15k", "10–15k", "€20 – €30", "5%-10%"]
    {
        refuses(text, LooksLikeARange);
    }
}

#[test]
fn spaces_or_anything_that_no_date_has_make_it_arithmetic() {
    reads_everywhere("333 - 123 - 4", "206");
    reads_everywhere("2000 / 10 / 20", "10");
    reads_everywhere("12 - 3 - 2026", "-2017");
    reads_everywhere("(5-10)", "-5");
    reads_everywhere("-5+10", "5");
    reads_everywhere("5-10+20", "15");
    reads_everywhere("100000-20000-5000", "75000");
    reads_everywhere("1200/12/4", "25");
    reads_everywhere("20 : 40", "0.5");
    reads_everywhere("100:4", "25");
    reads_everywhere("1/2", "0.5");
    reads_everywhere("70000-14000", "56000");
    reads("03.05", ENGLISH, "3.05");
}
