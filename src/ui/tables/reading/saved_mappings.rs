//! What columns are taken as, remembered by their names on this device.
//! Must not know what a field is.

use serde_json::Value;

use crate::browser::preferences;

/// SavedMappings that are remembered, those used last first.
const MAX_NAMES: usize = 300;
/// Letters of a name that is worth remembering.
const MAX_NAME_LENGTH: usize = 100;
/// What is read back is no longer than what is written.
const MAX_STORED_LENGTH: usize = 200_000;

/// SavedMappings and what their columns are.
pub(super) type SavedMappings = Vec<(String, Option<String>)>;

/// What is remembered for a target.
pub(super) fn load_mapping(target: &str) -> SavedMappings {
    preferences::columns(target).map(|text| read(&text)).unwrap_or_default()
}

/// Remembers what columns of these names are.
pub(super) fn save_mapping(target: &str, header: &[String], mapping: &[Option<String>]) {
    let text = write(header, mapping, load_mapping(target));
    preferences::remember_columns(target, &text);
}

/// Anything may stand in what is stored; what is not understood is not remembered.
fn read(text: &str) -> SavedMappings {
    if text.len() > MAX_STORED_LENGTH {
        return Vec::new();
    }
    let Ok(Value::Array(names)) = serde_json::from_str(text) else { return Vec::new() };
    let name = |value: &Value| -> Option<(String, Option<String>)> {
        let [name, field] = value.as_array()?.as_slice() else { return None };
        Some((name.as_str()?.to_owned(), field.as_str().map(str::to_owned)))
    };
    names.iter().take(MAX_NAMES).filter_map(name).collect()
}

fn write(header: &[String], mapping: &[Option<String>], before: SavedMappings) -> String {
    let is_worth_it =
        |name: &str| !name.trim().is_empty() && name.chars().nth(MAX_NAME_LENGTH).is_none();
    let mut names: SavedMappings = header.iter().cloned().zip(mapping.iter().cloned()).collect();
    names.retain(|(name, _)| is_worth_it(name));
    for (name, field) in before {
        if !names.iter().any(|(known, _)| *known == name) {
            names.push((name, field));
        }
    }
    let names = names.into_iter().take(MAX_NAMES);
    let pair = |(name, field): (String, Option<String>)| {
        Value::Array(vec![name.into(), field.map_or(Value::Null, Value::from)])
    };
    Value::Array(names.map(pair).collect()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn what_is_written_is_read_and_later_goes_before_earlier() {
        let first =
            write(&header(&["Sum", "Note"]), &[Some("amount".to_owned()), None], Vec::new());
        let second = write(
            &header(&["Sum", ""]),
            &["hours", "title"].map(|field| Some(field.to_owned())),
            read(&first),
        );
        let expected = [("Sum".to_owned(), Some("hours".to_owned())), ("Note".to_owned(), None)];
        assert_eq!(read(&second), expected);
    }

    #[test]
    fn it_stays_within_bounds_whatever_the_names_are() {
        let many: Vec<String> = (0..1_000).map(|number| number.to_string()).collect();
        let text = write(&many, &vec![None; 1_000], Vec::new());
        assert_eq!(read(&text).len(), MAX_NAMES);
        let long = write(&["é".repeat(MAX_NAME_LENGTH + 1)], &[None], Vec::new());
        assert_eq!(long, "[]");
    }

    #[test]
    fn what_is_none_of_ours_is_nothing() {
        for text in ["", "{}", "[1]", "[[1,2]]", "[[\"a\"]]", "null"] {
            assert!(read(text).is_empty(), "{text}");
        }
        assert!(read(&format!("[[\"{}\",null]]", "a".repeat(MAX_STORED_LENGTH))).is_empty());
    }
}
