//! The time behind a day, as tables have it: `10:15`, `10.15.33`, `9:05 PM UTC`.
//! Must not know a day, nor what a zone means: a time is the clock's of whoever wrote it.

/// Seconds of an hour, and of a minute.
const HOUR: u32 = 3_600;
const MINUTE: u32 = 60;

/// Words between a day and its time, before which a space stands.
const BETWEEN: [&str; 4] = [" at", " alle", " ore", " h"];

/// The day before a time, and the time in seconds since midnight, where one stands there.
pub(super) fn split_time(text: &str) -> (&str, Option<u32>) {
    let whole = (text, None);
    // Nearly no cell of a table has a time.
    if !text.contains([':', ' ']) {
        return whole;
    }
    let begins = text.match_indices([' ', '\u{a0}', '\u{202f}', 'T', 't']);
    let mut found = begins.filter_map(|(place, mark)| {
        let (day, time) = text.split_at_checked(place)?;
        let seconds = time_of_day(time.strip_prefix(mark)?)?;
        Some((without_words(day), Some(seconds)))
    });
    found.next().unwrap_or(whole)
}

/// A day without what joins it to its time: `4 marzo 2025, alle ore`.
fn without_words(day: &str) -> &str {
    let mut day = day.trim_end_matches([' ', ',', '-']);
    while let Some(shorter) = BETWEEN.iter().find_map(|word| day.strip_suffix(word)) {
        day = shorter.trim_end_matches([' ', ',', '-']);
    }
    day
}

/// A time with nothing behind it but its half of the day and its zone.
fn time_of_day(text: &str) -> Option<u32> {
    let (hour, rest) = number(text)?;
    let Some(mark) = rest.chars().next().filter(|mark| [':', '.'].contains(mark)) else {
        // `9 PM`: without minutes it is a time only by its half.
        let (hour, rest) = halved(hour, rest)?;
        return is_zone(rest).then(|| hour.checked_mul(HOUR))?;
    };
    let (minute, rest) =
        number(rest.strip_prefix(mark)?).filter(|(_, rest)| two(text, rest, mark))?;
    let (second, rest) = match rest.strip_prefix(mark) {
        Some(seconds) => number(seconds)?,
        None => (0, rest),
    };
    let (hour, rest) =
        halved(hour, without_fraction(rest)).unwrap_or((hour, without_fraction(rest)));
    let is_time = hour < 24 && minute < MINUTE && second < MINUTE && is_zone(rest);
    let minutes = hour.checked_mul(MINUTE)?.checked_add(minute)?;
    is_time.then(|| minutes.checked_mul(MINUTE)?.checked_add(second))?
}

/// Whether the minutes, which end where `rest` begins, have two digits.
fn two(text: &str, rest: &str, mark: char) -> bool {
    let before = text.len().checked_sub(rest.len()).and_then(|end| text.get(..end));
    before.and_then(|time| time.rsplit(mark).next()).is_some_and(|minutes| minutes.len() == 2)
}

/// A number of one or two digits, and what follows it.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    (1..=2).contains(&digits.len()).then(|| Some((digits.parse().ok()?, rest)))?
}

/// Without parts of a second.
fn without_fraction(text: &str) -> &str {
    let Some(digits) = text.strip_prefix(['.', ',']) else { return text };
    digits.trim_start_matches(|letter: char| letter.is_ascii_digit())
}

/// The hour of twenty-four, of one before which or after which noon comes: `9 PM`, `9:05 a.m.`.
fn halved(hour: u32, text: &str) -> Option<(u32, &str)> {
    const HALVES: [(&str, u32); 4] = [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)];
    let text = text.trim_start();
    let (before, rest) = HALVES.iter().find_map(|(name, hours)| {
        let (written, rest) = text.split_at_checked(name.len())?;
        let ends = !rest.starts_with(|letter: char| letter.is_alphanumeric());
        (ends && written.eq_ignore_ascii_case(name)).then_some((*hours, rest))
    })?;
    // Twelve is the first hour of its half.
    let hour = if hour == 12 { 0 } else { hour };
    (hour < 12).then(|| Some((hour.checked_add(before)?, rest)))?
}

/// Whether a text is nothing, or a zone: `Z`, `UTC`, `+02:00`, `GMT+2`, `Europe/Rome`, with its name
/// in parentheses.
fn is_zone(text: &str) -> bool {
    let text = match text.split_once('(') {
        Some((zone, name)) if name.ends_with(')') => zone,
        _ => text,
    };
    text.split_whitespace().all(|part| {
        let (name, offset) = part
            .find(['+', '-', '−'])
            .and_then(|at| part.split_at_checked(at))
            .unwrap_or((part, ""));
        let is_code = name.len() <= 5 && name.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_region = name.contains('/')
            && name.chars().all(|it| it.is_ascii_alphabetic() || "/_".contains(it));
        let is_offset = offset
            .chars()
            .enumerate()
            .all(|(place, it)| place == 0 || it.is_ascii_digit() || it == ':');
        let is_z = name == "z";
        offset.len() <= 8 && is_offset && (is_code || is_region || is_z)
    })
}

#[cfg(test)]
mod tests {
    use super::split_time;

    fn split(text: &str) -> (&str, Option<String>) {
        let (day, seconds) = split_time(text);
        let clock = |it: u32| format!("{:02}:{:02}:{:02}", it / 3_600, it / 60 % 60, it % 60);
        (day, seconds.map(clock))
    }

    #[test]
    fn a_time_is_told_from_its_day_however_it_is_written() {
        for (text, day, time) in [
            ("2025-03-04T10:15:33Z", "2025-03-04", "10:15:33"),
            ("2025-03-04 10:15", "2025-03-04", "10:15:00"),
            ("04/03/2025 10.15.33", "04/03/2025", "10:15:33"),
            ("04.03.2025 9.05", "04.03.2025", "09:05:00"),
            ("04/03/2025, 10:15", "04/03/2025", "10:15:00"),
            ("3/4/25 9:05 PM", "3/4/25", "21:05:00"),
            ("3/4/25 12:05 a.m.", "3/4/25", "00:05:00"),
            ("3/4/25 12 PM", "3/4/25", "12:00:00"),
            ("4 marzo 2025 alle ore 10.15", "4 marzo 2025", "10:15:00"),
            ("March 4, 2025 at 10:15\u{202f}AM", "March 4, 2025", "10:15:00"),
            ("2025-03-04 10:15:33.123456+01:00", "2025-03-04", "10:15:33"),
            ("03/04/2025 23:59:59 GMT-5 (EST)", "03/04/2025", "23:59:59"),
            ("2025-03-04 10:15 America/New_York", "2025-03-04", "10:15:00"),
        ] {
            assert_eq!(split(text), (day, Some(time.to_owned())), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_stays_where_it_stands() {
        for text in [
            "2025-03-04",
            "10:15",
            "4 mar 2025",
            "04/03/2025 25:00",
            "04/03/2025 10:60",
            "04/03/2025 10:5",
            "04/03/2025 10:15 Rome",
            "04/03/2025 13 PM",
            "Room 9.5 of 10",
            "18.00.00",
            "",
        ] {
            assert_eq!(split(text), (text, None), "{text}");
        }
    }
}
