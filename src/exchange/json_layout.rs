//! How a file's JSON is laid out, so that a person can read it and two versions can be compared.
//! Must not know what the members mean.

use serde_json::Value;

/// What says what an object is, in this order; its other members follow in alphabetical order.
const FIRST: [&str; 7] = ["format", "version", "kind", "id", "time", "name", "headline"];

const INDENT: &str = "  ";

/// A value over as many lines as it has parts, always in the same order.
pub(super) fn to_readable_json(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            let first = FIRST.iter().filter_map(|name| members.get_key_value(*name));
            let others = members.iter().filter(|(name, _)| !FIRST.contains(&name.as_str()));
            let members: Vec<_> = first.chain(others).collect();
            enclose('{', '}', &members, depth, text, |(name, value), text| {
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push_str(": ");
                write(value, depth.saturating_add(1), text);
            });
        }
        Value::Array(values) if !values.is_empty() => {
            enclose('[', ']', values, depth, text, |value, text| {
                write(value, depth.saturating_add(1), text);
            });
        }
        _ => text.push_str(&value.to_string()),
    }
}

fn enclose<T>(
    opening: char,
    closing: char,
    parts: &[T],
    depth: usize,
    text: &mut String,
    mut part: impl FnMut(&T, &mut String),
) {
    text.push(opening);
    for (index, it) in parts.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        break_line(depth.saturating_add(1), text);
        part(it, text);
    }
    break_line(depth, text);
    text.push(closing);
}

fn break_line(depth: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n(INDENT, depth));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_it_is_comes_first_and_nothing_is_changed() {
        let value = json!({ "b": [1, []], "a": "\"\n", "version": 2, "format": "x", "c": {} });
        let text = to_readable_json(&value);
        assert_eq!(
            text,
            "{\n  \"format\": \"x\",\n  \"version\": 2,\n  \"a\": \"\\\"\\n\",\n  \"b\": [\n    \
             1,\n    []\n  ],\n  \"c\": {}\n}\n"
        );
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
