//! The form on which participants write a case by hand: one page of paper, nothing on the screen.
//! Must not show a figure of the calculation: whoever fills it in is asked, not told.

use crate::exchange::cases::Column;
use crate::language::{FormWords, Language};
use crate::ui::desk::Desk;
use crate::ui::view::{Element, element, part};

/// The form.
pub(super) fn form(desk: &Desk) -> Element {
    let language = desk.language();
    let words = language.of_form();
    let (programme, currency) = desk.session.now(|document, _| {
        let programme = &document.calculation().programme;
        (programme.name.as_str().to_owned(), programme.currency)
    });
    let sheet = Sheet { language, words, currency: currency.code().to_owned() };
    part("article", "case-form")
        .set("lang", language.code())
        .with(sheet.head(programme))
        .with(sheet.who())
        .with(sheet.what())
        .with(sheet.worth())
        .with(sheet.trust())
        .with(sheet.gained())
        .with(part("p", "thanks").with(words.foot))
}

struct Sheet {
    language: Language,
    words: &'static FormWords,
    currency: String,
}

impl Sheet {
    fn head(&self, programme: String) -> Element {
        part("header", "top")
            .with(element("h1").with(self.words.title))
            .with(part("p", "programme").with(programme))
            .with(part("p", "lead").with(self.words.lead))
    }

    fn who(&self) -> Element {
        part("div", "row who")
            .with(line(self.words.name, ""))
            .with(line(self.words.customer, ""))
            .with(line(self.words.date, ""))
    }

    fn what(&self) -> Element {
        let lines: Vec<Element> = (0..4).map(|_| part("span", "rule")).collect();
        part("section", "what-happened")
            .with(element("h2").with(self.words.what_happened))
            .with(line(self.words.in_few_words, ""))
            .with(
                part("div", "story").with(element("small").with(self.words.in_detail)).with(lines),
            )
    }

    fn worth(&self) -> Element {
        let words = self.words;
        part("section", "worth")
            .with(element("h2").with(words.worth))
            .with(self.boxes(words.way, Column::Way, ""))
            .with(
                part("div", "row")
                    .with(line(words.money, &self.currency))
                    .with(line(words.margin, "%")),
            )
            .with(
                part("div", "row")
                    .with(line(words.hours, "h"))
                    .with(line(words.hourly_value, &self.currency))
                    .with(line(words.realisation, "%")),
            )
            .with(self.boxes(words.hours_kind, Column::HoursKind, ""))
            .with(
                part("div", "row")
                    .with(self.boxes(words.beneficiary, Column::Beneficiary, ""))
                    .with(self.boxes(words.stage, Column::Stage, ""))
                    .with(line(words.probability, "%")),
            )
    }

    fn trust(&self) -> Element {
        let words = self.words;
        part("section", "trust")
            .with(element("h2").with(words.evidence))
            .with(self.boxes("", Column::EvidenceGrade, ""))
            .with(
                part("div", "row")
                    .with(line(words.attribution, "%"))
                    .with(line(words.confidence, "%")),
            )
            .with(line(words.note, ""))
            .with(line(words.link, ""))
    }

    fn gained(&self) -> Element {
        let words = self.words;
        part("section", "gained")
            .with(element("h2").with(words.skills))
            .with(self.boxes("", Column::Skills, words.other))
            .with(element("h2").with(words.outcomes))
            .with(self.boxes("", Column::SoftOutcomes, words.other))
    }

    /// What there is to choose from, each with a box to cross; `other` with a line behind it.
    fn boxes(&self, label: &'static str, column: Column, other: &'static str) -> Element {
        let choice = |words: &'static str| {
            part("span", "to-cross").with(part("span", "cross")).with(" ").with(words)
        };
        let choices: Vec<Element> = column.values(self.language).into_iter().map(choice).collect();
        let other = (!other.is_empty()).then(|| choice(other).with(" ").with(part("span", "rule")));
        let label = (!label.is_empty()).then(|| element("small").with(label));
        part("div", "boxes").with(label).with(part("div", "crosses").with(choices).with(other))
    }
}

/// A line to write on, what for, and in what.
fn line(label: &'static str, unit: &str) -> Element {
    let unit = (!unit.is_empty()).then(|| part("span", "unit").with(unit.to_owned()));
    part("div", "to-write").with(element("small").with(label)).with(part("span", "rule").with(unit))
}
