//! What people said of why, by group, searchable.
//! Must not know how comments are found.

use leptos::prelude::*;

use super::Survey;
use super::record::wave_of;
use super::tables::class_of;
use crate::domain::survey::{Answer, Comments, Group};
use crate::domain::text::Text;
use crate::ui::former::{choice_of, fold};
use crate::ui::view::{Element, Told, View, element, following_of, part};

/// Comments that are shown; a search finds the others.
const MOST: usize = 50;

const GROUPS: [(&str, Option<Group>); 4] = [
    ("everyone", None),
    ("promoters", Some(Group::Promoter)),
    ("passives", Some(Group::Passive)),
    ("detractors", Some(Group::Detractor)),
];

/// A comment: who said it, and what.
type Said = (Option<Group>, String, String);

impl Survey {
    /// The comments of the wave.
    pub(super) fn comments(&self) -> Element {
        let words = self.desk.language().of_survey();
        let draws = self.clone();
        let heading = element("summary").with(element("h3").with(words.comments));
        fold("finding", heading, move || {
            View::from(vec![
                part("div", "search")
                    .set("role", "search")
                    .with(draws.group_choice())
                    .with(draws.search()),
                part("div", "comments").with(draws.comments_found()),
            ])
        })
    }

    fn group_choice(&self) -> Element {
        let words = self.desk.language().of_survey();
        let kpis = self.desk.language().of_kpis();
        let [reads, sets] = [0; 2].map(|_| self.look.clone());
        choice_of(
            "comments-of".to_owned(),
            words.of_group,
            &GROUPS,
            move |group| group.map_or(words.everyone, kpis.group),
            move || Some(reads.comments.get().group),
            move |group| {
                let comments = untrack(|| sets.comments.get());
                sets.comments.set(Comments { group, ..comments });
            },
        )
    }

    fn search(&self) -> Element {
        let words = self.desk.language().of_survey();
        let [reads, sets] = [0; 2].map(|_| self.look.clone());
        let input = element("input")
            .set("id", "search-comments")
            .set("type", "search")
            .set("autocomplete", "off")
            .set("spellcheck", "false")
            .set("maxlength", Text::LONGEST.to_string())
            .value(Told::new(move || reads.searched.get()))
            .on("input", move |event| {
                let typed = event_target_value(event);
                // What no comment can hold finds none of them, nor all.
                if let Ok(search) = Text::new(typed.clone()) {
                    let comments = untrack(|| sets.comments.get());
                    sets.comments.set(Comments { search, ..comments });
                }
                sets.searched.set(typed);
            });
        part("div", "field text words")
            .with(element("label").set("for", "search-comments").with(words.search))
            .with(part("span", "box").with(input))
    }

    fn comments_found(&self) -> View {
        let words = self.desk.language().of_survey();
        let (reads, desk) = (self.clone(), self.desk.clone());
        let kpis = self.desk.language().of_kpis();
        let read = move || -> (usize, Vec<Said>) {
            let (comments, chosen) = (reads.look.comments.get(), reads.look.wave.get());
            reads.desk.session.with_document(|document| {
                let answers = wave_of(document, chosen).map(|wave| wave.answers());
                let mut found = comments.among(answers.unwrap_or_default());
                let said: Vec<Said> = found.by_ref().take(MOST).map(said_of).collect();
                (said.len().saturating_add(found.count()), said)
            })
        };
        following_of(read, move |(all, said): &(usize, Vec<Said>)| -> View {
            if said.is_empty() {
                return part("p", "quiet").with(words.no_comments).into();
            }
            let writer = desk.writer_now();
            let [shown, all] = [said.len(), *all].map(|many| writer.count(many));
            let count = (words.comments_found)(&shown, &all);
            let list = said.iter().map(|(group, about, comment)| {
                let class = group.map_or("comment", class_of);
                let named = group.map(|group| part("span", "term").with((kpis.group)(group)));
                part("li", class)
                    .with(element("blockquote").with(comment.clone()))
                    .with(part("p", "hint").with(named).with(" ").with(about.clone()))
            });
            View::from(vec![
                part("p", "sums").set("role", "status").with(count),
                part("ul", "quotes").with(list.collect::<Vec<_>>()),
            ])
        })
    }
}

fn said_of(answer: &Answer) -> Said {
    let score = answer.score.map(|score| score.value().to_string());
    let segment = Some(answer.segment.as_str().trim().to_owned());
    let about = [score, segment.filter(|segment| !segment.is_empty())];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    (answer.group(), about, answer.comment.as_str().to_owned())
}
