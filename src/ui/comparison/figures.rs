//! Which figures of an area are compared with a moment.
//! Must not write them; the language does.

use crate::document::Document;
use crate::domain::results::Results;
use crate::language::{
    ComparedFigure, Section, compared_cases, compared_opinion, compared_returns, compared_service,
    comparison_section,
};
use crate::ui::area::Area;
use crate::ui::locale::LocaleContext;
use crate::ui::session::comparison::{CustomerResults, PastMoment};

/// The main figures of an area, then and now. The writer of the present follows the currency.
pub(in crate::ui) fn compared_in_area(
    area: Area,
    then: &PastMoment,
    now: (&Document, &Results),
    locale: &LocaleContext,
) -> Vec<ComparedFigure> {
    let (document, results) = now;
    let writer = locale.writer();
    let then_writer = locale.writer_in(then.document.calculation().programme.currency);
    let of = (&then.results, &then_writer);
    let returns = || compared_returns(of, (results, &writer));
    let cases = || compared_cases(of, (results, &writer));
    let customers = |with_opinion: bool, with_service: bool| {
        let (before, after) = (then.customers(), CustomerResults::new(document));
        let opinion = with_opinion.then(|| {
            compared_opinion((&before.standing, &then_writer), (&after.standing, &writer))
        });
        let service = with_service
            .then(|| compared_service((&before.kpis, &then_writer), (&after.kpis, &writer)));
        opinion.into_iter().chain(service).flatten().collect::<Vec<_>>()
    };
    match area {
        Area::Calculator => returns(),
        Area::Cases => cases(),
        Area::Survey => customers(true, false),
        Area::Kpis => customers(false, true),
        Area::Overview => [returns(), customers(true, true)].concat(),
    }
}

/// All of them as a section of the report.
pub(in crate::ui) fn section_of_report(
    then: &PastMoment,
    now: (&Document, &Results),
    locale: &LocaleContext,
) -> Section {
    let areas = [Area::Calculator, Area::Cases, Area::Survey, Area::Kpis];
    let figures = areas.map(|area| compared_in_area(area, then, now, locale)).concat();
    comparison_section(&then.label, figures, &locale.writer())
}
