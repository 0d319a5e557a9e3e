//! What case studies say together.

mod composition;
mod duplicates;
mod findings;
mod sample;
mod synthesis;

use tornaconto::domain::benefit::{Benefit, LineKind, Measure, Way};
use tornaconto::domain::date::Date;
use tornaconto::domain::text::Text;

use crate::build::Build;

fn text(words: &str) -> Text {
    Text::new(words).unwrap()
}

/// Verbs for case studies.
trait Cases {
    /// A case study of a way.
    fn case(self, way: Way, measure: Measure, details: impl FnOnce(&mut Benefit)) -> Self;
}

impl Cases for Build {
    fn case(self, way: Way, measure: Measure, details: impl FnOnce(&mut Benefit)) -> Self {
        self.line(way, measure, |benefit| {
            benefit.kind = LineKind::CaseStudy;
            details(benefit);
        })
    }
}

/// Verbs for who tells a case, with which customer, what and when.
trait Telling {
    fn told_by(&mut self, author: &str, customer: &str);
    fn titled(&mut self, title: &str);
    fn on(&mut self, date: &str);
}

impl Telling for Benefit {
    fn told_by(&mut self, author: &str, customer: &str) {
        self.description.author = text(author);
        self.description.customer = text(customer);
    }

    fn titled(&mut self, title: &str) {
        self.description.title = text(title);
    }

    fn on(&mut self, date: &str) {
        self.description.date = Some(Date::parse(date).unwrap());
    }
}
