//! Writes a view out as HTML: the page's first paint, before any script runs.
//! Must not know what is written; only the program's own element and attribute names go unescaped.

use leptos::prelude::*;

use super::{Element, Flag, Keyed, Parts, View, Words};

/// Elements that hold nothing and have no end.
const VOID: [&str; 4] = ["input", "br", "link", "hr"];

/// A view as HTML.
pub(crate) fn html(view: impl Into<View>) -> String {
    let mut written = String::new();
    write(view.into(), &mut written);
    written
}

pub(super) fn write(view: View, into: &mut String) {
    match view {
        View::Element(element) => write_element(element, into),
        View::Words(words) => escape(&now(words), into),
        View::All(views) => views.into_iter().for_each(|view| write(view, into)),
        View::Keyed(Keyed { read, build }) => {
            untrack(read).into_iter().for_each(|key| write(build(key), into));
        }
        View::Island(island) => into.push_str(&island.html()),
        View::Following(mut content) => {
            if let Some(view) = untrack(&mut content) {
                write(view, into);
            }
        }
    }
}

fn now(words: Words) -> String {
    match words {
        Words::Fixed(words) => words.to_owned(),
        Words::Written(words) => words,
        Words::Following(words) => untrack(|| words.now()),
    }
}

fn write_element(element: Element, into: &mut String) {
    let Parts { name, attributes, flags, value, children, .. } = *element.0;
    let mut attributes: Vec<(&str, String)> =
        attributes.into_iter().map(|(name, words)| (name, now(words))).collect();
    for (flag, _) in flags.into_iter().filter(|(_, when)| untrack(|| when.now())) {
        match flag {
            Flag::Attribute(name) => attributes.push((name, String::new())),
            Flag::Checked => attributes.push(("checked", String::new())),
            Flag::Class(class) => add_class(&mut attributes, class),
        }
    }
    if let Some(value) = value.filter(|_| name == "input") {
        attributes.push(("value", untrack(|| value.now())));
    }
    into.push('<');
    into.push_str(name);
    // The page's policy allows no style in its markup; properties come with the application.
    for (name, value) in attributes.into_iter().filter(|(name, _)| !name.starts_with("--")) {
        into.push(' ');
        into.push_str(name);
        if !value.is_empty() {
            into.push_str("=\"");
            escape(&value, into);
            into.push('"');
        }
    }
    into.push('>');
    if VOID.contains(&name) {
        return;
    }
    children.into_iter().for_each(|child| write(child, into));
    into.push_str("</");
    into.push_str(name);
    into.push('>');
}

fn add_class(attributes: &mut Vec<(&str, String)>, class: &str) {
    match attributes.iter_mut().find(|(name, _)| *name == "class") {
        Some((_, classes)) => {
            classes.push(' ');
            classes.push_str(class);
        }
        None => attributes.push(("class", class.to_owned())),
    }
}

fn escape(words: &str, into: &mut String) {
    for letter in words.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            letter => into.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Holds, Told, element, following, part};
    use super::*;

    #[test]
    fn what_people_wrote_is_text_wherever_it_stands() {
        let hostile = "<img src=x onerror=\"alert(1)\">&".to_owned();
        let view = part("p", "a").set("title", hostile.clone()).with(hostile);
        let safe = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;";
        assert_eq!(html(view), format!("<p class=\"a\" title=\"{safe}\">{safe}</p>"));
    }

    #[test]
    fn flags_values_and_parts_that_follow_are_written_as_they_stand() {
        Owner::new().with(|| {
            let on = || Holds::new(|| true);
            let input =
                element("input").class_when("example", on()).value(Told::new(|| "7".to_owned()));
            let view = element("ul").set_when("hidden", on()).with(following(move || {
                vec![element("li").with(input_again()), element("li").with("b")]
            }));
            assert_eq!(html(input), "<input class=\"example\" value=\"7\">");
            assert_eq!(html(view), "<ul hidden><li><br></li><li>b</li></ul>");
        });
    }

    fn input_again() -> Element {
        element("br")
    }
}
