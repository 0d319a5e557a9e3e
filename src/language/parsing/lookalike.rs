//! Texts that could be arithmetic and are something else: dates, times, telephone numbers.
//! Must not know how arithmetic is computed.
//!
//! Only what is written without spaces around its signs: with them it is meant as arithmetic.

/// Whether a text is digits in parts, as dates and their like are written.
pub(super) fn is_date(text: &str) -> bool {
    let Some(separator) = text.chars().find(|letter| "/-.:".contains(*letter)) else {
        return false;
    };
    let parts: Vec<&str> = text.split(separator).collect();
    let digit = |letter: char| letter.is_ascii_digit();
    let in_digits = |part: &&str| {
        part.starts_with(digit)
            && part.ends_with(digit)
            && part.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
    };
    if !parts.iter().all(in_digits) {
        return false;
    }
    // "05", as in a date, an hour or an area code.
    let padded = parts.iter().any(|part| part.len() > 1 && part.starts_with('0'));
    let calendar = is_calendar(&parts);
    match separator {
        '.' => calendar,
        '/' => padded || calendar,
        // "10:30" is a time; "100:4" is a division in much of Europe.
        ':' => padded || parts.len() > 2 || is_time(&parts),
        _ => padded || calendar || is_code(&parts),
    }
}

/// Day, month and year in any usual order, or a year and its month.
fn is_calendar(parts: &[&str]) -> bool {
    let number = |part: &str| part.parse::<u16>().unwrap_or(u16::MAX);
    let year = |part: &str| part.len() == 4 && (1900..=2100).contains(&number(part));
    let day_and_month = |one: &str, two: &str| {
        let (low, high) = (number(one).min(number(two)), number(one).max(number(two)));
        (1..=12).contains(&low) && high <= 31
    };
    match parts {
        [one, two, last] => {
            (day_and_month(one, two) && (year(last) || last.len() == 2))
                || (year(one) && day_and_month(two, last))
        }
        [month, last] => year(last) && (1..=12).contains(&number(month)),
        _ => false,
    }
}

/// Hours and minutes.
fn is_time(parts: &[&str]) -> bool {
    matches!(parts, [hours, minutes]
        if hours.len() <= 2 && minutes.len() == 2 && *minutes < "60")
}

/// A telephone number, a serial number, a year and its month: with hyphens, a chain of short
/// parts, one with a part longer than its first, or one that is grouped by spaces besides.
fn is_code(parts: &[&str]) -> bool {
    let Some((first, rest)) = parts.split_first() else {
        return false;
    };
    let chain = rest.len() > 1
        && (parts.iter().all(|part| part.len() <= 4)
            || rest.iter().any(|part| part.len() > first.len()));
    let month = first.len() == 4
        && ("1900"..="2100").contains(first)
        && matches!(rest, [month] if month.len() == 2 && *month <= "12");
    chain || month || parts.iter().any(|part| part.contains(' '))
}
