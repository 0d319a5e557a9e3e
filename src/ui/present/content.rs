//! What stands on a slide, written out: names, figures, sentences, bars. What is not known is not there.
//! Must not compute a figure, nor know how a slide looks.
//!
//! `money` writes the slides of the calculator and of the case studies, `customers` those of the survey
//! and of the customer KPIs; the overview has the main figures of all of them.

mod customers;
mod money;

use super::slides::Slide;
use crate::document::{Document, Field};
use crate::domain::results::Results;
use crate::language::{ComparedFigure, Writer};
use crate::ui::area::Area;
use crate::ui::locale::LocaleContext;
use crate::ui::session::comparison::{CustomerResults, PastMoment};

/// Something written that may have to be hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) words: String,
    /// Whether it tells an amount of money.
    pub(super) is_amount: bool,
}

/// A figure by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) value: Said,
    /// What it was at the moment that is compared with.
    pub(super) then: Option<ComparedFigure>,
}

/// A bar by its name, on a scale from 0 to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BarRow {
    pub(super) class: &'static str,
    pub(super) name: String,
    pub(super) start: String,
    pub(super) width: String,
    pub(super) value: Said,
}

/// What stands on a slide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) title: String,
    /// Which of several of its kind it is, or of what.
    pub(super) place: Option<String>,
    /// The one figure that it is about, and the one before it, where it changed.
    pub(super) main: Option<Fact>,
    pub(super) before: Option<Fact>,
    /// Whether that is a loss, or a change for the worse.
    pub(super) is_bad: bool,
    pub(super) sentences: Vec<Said>,
    pub(super) facts: Vec<Fact>,
    pub(super) bars: Vec<BarRow>,
    /// Whether figures of it are still the example's.
    pub(super) is_example: bool,
}

/// What slides are written from.
pub(super) struct Source<'a> {
    pub(super) document: &'a Document,
    pub(super) results: &'a Results,
    pub(super) customers: &'a CustomerResults,
    pub(super) then: Option<&'a PastMoment>,
    pub(super) locale: &'a LocaleContext,
    pub(super) writer: &'a Writer,
}

/// What stands on a slide at a step of it.
pub(super) fn content(slide: Slide, step: usize, source: &Source<'_>) -> Content {
    let content = match slide {
        Slide::Answer => money::answer(source),
        Slide::Waterfall => money::waterfall(step, source),
        Slide::Ways => money::ways(source),
        Slide::Cases => money::cases(source),
        Slide::Case(id) => money::case(id, source).unwrap_or_default(),
        Slide::Score => customers::score(source).unwrap_or_default(),
        Slide::Distribution => customers::distribution(source).unwrap_or_default(),
        Slide::Satisfaction => customers::satisfaction(source).unwrap_or_default(),
        Slide::Kpi(row) => customers::kpi(row, source).unwrap_or_default(),
        Slide::Overview => overview(source),
    };
    Content { is_example: is_example(slide, source.document), ..content }
}

/// Everything in one look.
fn overview(source: &Source<'_>) -> Content {
    let title = Area::Overview.name(source.writer.text()).to_owned();
    let facts = [money::main_facts(source), customers::main_facts(source)].concat();
    Content { title, facts, ..Content::default() }
}

/// Whether any figure that a slide shows is still the example's.
fn is_example(slide: Slide, document: &Document) -> bool {
    let of_survey = |field| matches!(field, Field::Wave(..) | Field::RatingCount(..));
    match slide.area() {
        Area::Calculator => !document.examples().is_empty(),
        Area::Cases => match slide {
            Slide::Case(id) => document.examples_among(|field| field.line() == Some(id)) > 0,
            _ => !document.examples().is_empty(),
        },
        Area::Survey => document.examples_among(of_survey) > 0,
        Area::Kpis => document.examples_among(|field| matches!(field, Field::Kpi(_))) > 0,
        Area::Overview => document.has_examples(),
    }
}

impl Said {
    fn of(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_amount: false }
    }

    fn amount(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_amount: true }
    }
}

impl Fact {
    fn new(name: impl Into<String>, value: Said) -> Self {
        Self { name: name.into(), value, then: None }
    }
}
