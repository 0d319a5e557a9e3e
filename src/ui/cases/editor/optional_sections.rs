//! What of a case is asked only of those who unfold it, in groups that say what they hold now.
//! Must not know what the case comes to.

use leptos::prelude::*;

use super::tag_choices::{TagChoices, tag_summary};
use crate::document::{BenefitField, Entry, Field};
use crate::domain::benefit::{Skill, SoftOutcome, Stage};
use crate::domain::line::LineId;
use crate::domain::quantity::Money;
use crate::language::FieldGroup;
use crate::ui::components::Disclosure;
use crate::ui::line::{
    EvidenceChoice, LineForm, LineInput, PartChoice, RangeInputs, StandingChoices, TimingChoice,
    of_line, parts_of,
};
use crate::ui::locale::{LocaleContext, use_locale};
use crate::ui::session::{Session, use_session};

/// The groups.
#[component]
pub(super) fn OptionalSections(form: LineForm) -> impl IntoView {
    let words = use_locale().language().case_editor_messages();
    view! {
        <OptionalSection form words=&words.timing summary=timing_summary><TimingSection form/></OptionalSection>
        <OptionalSection form words=&words.beneficiary_and_status summary=status_summary><StatusSection form/></OptionalSection>
        <OptionalSection form words=&words.evidence summary=evidence_summary><EvidenceSection form/></OptionalSection>
        <OptionalSection form words=&words.skills summary={tag_summary::<Skill>}>
            <TagChoices<Skill> id=form.id/>
        </OptionalSection>
        <OptionalSection form words=&words.soft_outcomes summary={tag_summary::<SoftOutcome>}>
            <TagChoices<SoftOutcome> id=form.id/>
        </OptionalSection>
        <OptionalSection form words=&words.further_detail summary=part_and_range_summary><PartAndRangeSection form/></OptionalSection>
    }
}

/// A group: its name and what it holds now, and what unfolds below.
#[component]
fn OptionalSection(
    form: LineForm,
    words: &'static FieldGroup,
    /// What it holds now.
    summary: fn(&Session, &LocaleContext, LineId) -> String,
    children: ChildrenFn,
) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let now = move || summary(&session, &locale, form.id);
    let heading = move || {
        view! {
            <h4>{words.heading}</h4>
            <span class="cases-editor-summary" data-part="summary">{now}</span>
        }
    };
    view! {
        <Disclosure class="cases-editor-section" part="optional-section" summary=heading>
            <p class="hint">{words.hint}</p>
            {children()}
        </Disclosure>
    }
}

fn timing_summary(session: &Session, locale: &LocaleContext, id: LineId) -> String {
    let timing = of_line(session, id, |line| line.timing.form());
    timing.map(locale.details().timing).unwrap_or_default().to_owned()
}

fn status_summary(session: &Session, locale: &LocaleContext, id: LineId) -> String {
    let words = locale.details();
    let standing = of_line(session, id, |line| {
        let beneficiary = (words.beneficiary)(line.beneficiary);
        let stage = (words.stage_name)(line.stage == Stage::Realised);
        [beneficiary, stage, (words.status)(line.status)].join(" · ")
    });
    standing.unwrap_or_default()
}

fn evidence_summary(session: &Session, locale: &LocaleContext, id: LineId) -> String {
    let grade = of_line(session, id, |line| line.evidence.grade);
    (locale.details().evidence)(grade.flatten()).to_owned()
}

fn part_and_range_summary(session: &Session, locale: &LocaleContext, id: LineId) -> String {
    let (words, writer) = (locale.details(), locale.writer());
    let held = of_line(session, id, |line| {
        let part = line.part.map(|part| (words.part)(Some(part)).to_owned());
        let number = |end: Option<Money>| {
            end.map_or("…".to_owned(), |end| writer.number_in_field(end.value()))
        };
        let range = line.range;
        let range = (range.low.or(range.high).is_some())
            .then(|| format!("{}–{}", number(range.low), number(range.high)));
        part.into_iter().chain(range).collect::<Vec<_>>().join(" · ")
    });
    held.filter(|held| !held.is_empty()).unwrap_or_else(|| locale.text().not_given.to_owned())
}

#[component]
fn TimingSection(form: LineForm) -> impl IntoView {
    view! { <div class="cases-editor-grid"><TimingChoice form/></div> }
}

#[component]
fn StatusSection(form: LineForm) -> impl IntoView {
    view! { <div class="cases-editor-grid"><StandingChoices form/></div> }
}

/// How well it is supported, and where that can be looked up.
#[component]
fn EvidenceSection(form: LineForm) -> impl IntoView {
    view! {
        <div class="cases-editor-grid">
            <EvidenceChoice form/>
            <LineInput form which=BenefitField::EvidenceNote/>
            <div class="cases-editor-link" data-part="evidence-link">
                <LineInput form which=BenefitField::EvidenceLink/>
                <EvidenceLink id=form.id/>
            </div>
        </div>
    }
}

/// The evidence, to be opened.
#[component]
fn EvidenceLink(id: LineId) -> impl IntoView {
    let session = use_session();
    let words = use_locale().language().case_editor_messages();
    let address =
        Memo::new(move |_| match session.entry(Field::Benefit(id, BenefitField::EvidenceLink)) {
            Some(Entry::Text(written)) => web_address(written.as_str()),
            _ => None,
        });
    move || {
        address.get().map(|address| {
            view! {
                <a class="link" href=address target="_blank" rel="noopener noreferrer">
                    {words.open_link}
                </a>
            }
        })
    }
}

/// What was written as a link, where it leads to the web and nowhere else.
fn web_address(written: &str) -> Option<String> {
    let written = written.trim();
    let scheme = written.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase())?;
    let is_web = matches!(scheme.as_str(), "http" | "https");
    (is_web && !written.contains(char::is_whitespace)).then(|| written.to_owned())
}

/// Which part of its way it is, and how far the figure may be off.
#[component]
fn PartAndRangeSection(form: LineForm) -> impl IntoView {
    let session = use_session();
    let way = Memo::new(move |_| {
        of_line(&session, form.id, |line| line.way).filter(|way| !parts_of(*way).is_empty())
    });
    view! {
        <div class="cases-editor-grid">
            {move || way.get().map(|way| view! { <PartChoice form way/> })}
            <RangeInputs form/>
        </div>
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What every group holds, unfolded.
    #[component]
    pub(in crate::ui) fn Unfolded(form: LineForm) -> impl IntoView {
        view! {
            <TimingSection form/>
            <StatusSection form/>
            <EvidenceSection form/>
            <TagChoices<Skill> id=form.id/>
            <TagChoices<SoftOutcome> id=form.id/>
            <PartAndRangeSection form/>
        }
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
