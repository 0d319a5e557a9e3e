//! What of a case is asked only of those who unfold it, in groups that say what they hold now.
//! Must not know what the case comes to.

use super::tags::{chosen, tags};
use crate::document::{BenefitField, Entry, Field};
use crate::domain::benefit::{Skill, SoftOutcome, Stage, Way};
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::language::GroupWords;
use crate::ui::desk::Desk;
use crate::ui::former::fold;
use crate::ui::former::line::{LineForm, of_line, parts_of};
use crate::ui::view::{Element, View, element, following_of, part};

/// The groups.
pub(super) fn groups(form: &LineForm) -> View {
    let words = form.desk.language().of_case_fields();
    View::from(vec![
        group(form, &words.timing, timing_now, |form| grid(form.timing())),
        group(form, &words.standing, standing_now, |form| grid(form.standing())),
        group(form, &words.evidence, evidence_now, evidence),
        group(form, &words.skills, chosen::<Skill>, tags::<Skill>),
        group(form, &words.soft_outcomes, chosen::<SoftOutcome>, tags::<SoftOutcome>),
        group(form, &words.finer, finer_now, finer),
    ])
}

/// A group: its name and what it holds now, and what unfolds below.
fn group(
    form: &LineForm,
    words: &'static GroupWords,
    now: fn(&Desk, LineId) -> String,
    content: fn(&LineForm) -> View,
) -> Element {
    let (unfolds, id) = (form.clone(), form.id);
    let summary = element("summary")
        .with(element("h4").with(words.name))
        .with(part("span", "now").with(form.desk.words(move |desk| now(desk, id))));
    fold("editor-group", summary, move || {
        View::from(vec![part("p", "hint").with(words.why).into(), content(&unfolds)])
    })
}

fn grid(content: impl Into<View>) -> View {
    part("div", "case-grid").with(content).into()
}

fn timing_now(desk: &Desk, id: LineId) -> String {
    let words = desk.details();
    let timing = of_line(desk, id, |line| line.timing.form());
    timing.map(words.timing).unwrap_or_default().to_owned()
}

fn standing_now(desk: &Desk, id: LineId) -> String {
    let words = desk.details();
    let standing = of_line(desk, id, |line| {
        let beneficiary = (words.beneficiary)(line.beneficiary);
        let stage = (words.stage)(line.stage == Stage::Realised);
        [beneficiary, stage, (words.status)(line.status)].join(" · ")
    });
    standing.unwrap_or_default()
}

fn evidence_now(desk: &Desk, id: LineId) -> String {
    let words = desk.details();
    let grade = of_line(desk, id, |line| line.evidence.grade);
    (words.evidence)(grade.flatten()).to_owned()
}

fn finer_now(desk: &Desk, id: LineId) -> String {
    let (words, writer) = (desk.details(), desk.writer());
    let held = of_line(desk, id, |line| {
        let part = line.part.map(|part| (words.part)(Some(part)).to_owned());
        let number =
            |end: Option<Money>| end.map_or("…".to_owned(), |end| writer.in_field(end.value()));
        let range = line.range;
        let range = (range.low.or(range.high).is_some())
            .then(|| format!("{}–{}", number(range.low), number(range.high)));
        part.into_iter().chain(range).collect::<Vec<_>>().join(" · ")
    });
    held.filter(|held| !held.is_empty()).unwrap_or_else(|| desk.text().not_given.to_owned())
}

/// How well it is supported, and where that can be looked up.
fn evidence(form: &LineForm) -> View {
    let link = part("div", "looked-up")
        .with(form.input(BenefitField::EvidenceLink))
        .with(opens(&form.desk, form.id));
    grid(View::from(vec![
        form.evidence().into(),
        form.input(BenefitField::EvidenceNote).into(),
        View::from(link),
    ]))
}

/// What was written as a link, where it leads to the web and nowhere else.
fn web_address(written: &str) -> Option<String> {
    let written = written.trim();
    let scheme = written.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase())?;
    let is_web = matches!(scheme.as_str(), "http" | "https");
    (is_web && !written.contains(char::is_whitespace)).then(|| written.to_owned())
}

/// The evidence, to be opened.
fn opens(desk: &Desk, id: LineId) -> View {
    let (session, words) = (desk.session.clone(), desk.language().of_case_fields());
    let address = move || match session.entry(Field::Benefit(id, BenefitField::EvidenceLink)) {
        Some(Entry::Text(written)) => web_address(written.as_str()),
        _ => None,
    };
    following_of(address, move |address| {
        address.clone().map(|address| {
            part("a", "link")
                .set("href", address)
                .set("target", "_blank")
                .set("rel", "noopener noreferrer")
                .with(words.open_link)
        })
    })
}

/// Which part of its way it is, and how far the figure may be off.
fn finer(form: &LineForm) -> View {
    let (desk, id) = (form.desk.clone(), form.id);
    let way = move || of_line(&desk, id, |line| line.way).filter(|way| !parts_of(*way).is_empty());
    let drawn = form.clone();
    let part = following_of(way, move |way: &Option<Way>| way.and_then(|way| drawn.part(way)));
    let range = form.inputs(&[BenefitField::Low, BenefitField::High]);
    grid(View::from(vec![part, range]))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What every group holds, unfolded.
    pub(in super::super) fn unfolded(form: &LineForm) -> View {
        let standing = grid(form.standing());
        let (skills, outcomes) = (tags::<Skill>(form), tags::<SoftOutcome>(form));
        View::from(vec![
            grid(form.timing()),
            standing,
            evidence(form),
            skills,
            outcomes,
            finer(form),
        ])
    }

    #[test]
    fn only_an_address_on_the_web_becomes_a_link() {
        for written in ["https://a.example/b?c=d", " HTTP://a.example "] {
            assert_eq!(web_address(written).as_deref(), Some(written.trim()));
        }
        for written in [
            "",
            "a.example",
            "javascript:alert(1)",
            "javascript://a.example/%0aalert(1)",
            "file:///etc",
            "https://a.example b",
            "see https://a.example",
        ] {
            assert_eq!(web_address(written), None, "{written}");
        }
    }
}
