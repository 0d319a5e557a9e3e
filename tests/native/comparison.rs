//! Then and now: what is said of a figure beside what it is, and which figures an area compares.

use tornaconto::document::{Document, Edit, Entry, Field, InvestmentField, SurveyChange};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::explain::Figure;
use tornaconto::domain::kpi::KpiResults;
use tornaconto::domain::line::LineId;
use tornaconto::domain::results::{Results, results};
use tornaconto::domain::survey_results::{SurveyStanding, survey_standing};
use tornaconto::language::{
    ComparedFigure, Language, Locale, NativeFormatter, Writer, compared_cases, compared_figure,
    compared_opinion, compared_returns, compared_service,
};

use crate::build::money;

fn writer(language: Language, currency: Currency) -> Writer {
    Writer::new(Locale::from_language(language), currency, &NativeFormatter)
}

fn euros(language: Language) -> Writer {
    writer(language, Currency::EURO)
}

/// The example, with other fees: 170,000 invested for 70,000, or the reverse.
fn example(fees: &str) -> Document {
    let mut document = Document::worked_example(Currency::EURO);
    let field = Field::Investment(LineId(1), InvestmentField::Amount);
    document.apply(Edit::set(field, Entry::Money(Some(money(fees))))).unwrap();
    document
}

fn of(document: &Document) -> Results {
    results(document.calculation())
}

fn standing(document: &Document) -> SurveyStanding {
    survey_standing(&document.survey().waves, &document.survey().asked.aspects)
}

fn compared(
    fees: [&str; 2],
    pick: fn(&Results) -> &Figure,
    language: Language,
) -> (String, Option<bool>) {
    let [then, now] = fees.map(|fees| of(&example(fees)));
    let writer = euros(language);
    let figure = compared_figure((&then, &writer), (&now, &writer), pick);
    let beside = figure.beside(language.comparison_messages());
    (beside.replace('\u{a0}', " "), figure.is_better)
}

#[test]
fn a_figure_says_what_it_was_and_by_how_much_it_moved() {
    let english = Language::English;
    let cheaper = ["170000", "70000"];
    let ratio = compared(cheaper, |results| &results.benefit_cost_ratio, english);
    assert_eq!(ratio, ("then 5.00 : 1 · up by 5.00×: better".to_owned(), Some(true)));
    let roi = compared(cheaper, |results| &results.return_on_investment, english);
    assert_eq!(roi, ("then 400% · up by 500 percentage points: better".to_owned(), Some(true)));
    let net = compared(cheaper, |results| &results.net_benefit, english);
    assert_eq!(net, ("then €800,000 · up by €100,000: better".to_owned(), Some(true)));
    let payback = compared(cheaper, |results| &results.payback, english);
    assert_eq!(payback, ("then 2.4 months · down by 1.2 months: better".to_owned(), Some(true)));
}

#[test]
fn less_is_worse_where_more_is_better_and_an_investment_is_neither() {
    let dearer = ["70000", "170000"];
    let (said, is_better) = compared(dearer, |it| &it.benefit_cost_ratio, Language::Italian);
    assert_eq!(
        (said.as_str(), is_better),
        ("prima 10,0 : 1 · in calo di 5,00×: peggio", Some(false))
    );
    let (said, is_better) = compared(dearer, |it| &it.invested, Language::English);
    assert_eq!((said.as_str(), is_better), ("then €100,000 · up by €100,000", None));
    let (said, is_better) = compared(dearer, |it| &it.credited, Language::English);
    assert_eq!((said.as_str(), is_better), ("then €1,000,000 · unchanged", None));
}

#[test]
fn a_figure_that_was_not_known_says_so_and_moved_by_nothing() {
    let (then, now) = (of(&Document::blank(Currency::EURO)), of(&example("70000")));
    let writer = euros(Language::English);
    let ratio = compared_figure((&then, &writer), (&now, &writer), |it| &it.benefit_cost_ratio);
    assert_eq!(
        (ratio.now.as_str(), &ratio.change, ratio.is_better),
        ("10.0\u{a0}:\u{a0}1", &None, None)
    );
    assert!(!ratio.then.is_empty());
    // What was known neither then nor now is not among the figures.
    assert_eq!(compared_returns((&then, &writer), (&now, &writer)).len(), 7);
    assert!(compared_returns((&then, &writer), (&then, &writer)).len() < 7);
}

#[test]
fn amounts_of_two_currencies_stand_side_by_side_and_are_not_subtracted() {
    let (then, now) = (of(&example("170000")), of(&example("70000")));
    let dollars = writer(Language::English, Currency::parse("USD").unwrap());
    let euros = euros(Language::English);
    let net = compared_figure((&then, &dollars), (&now, &euros), |it| &it.net_benefit);
    assert_eq!((net.then.as_str(), net.now.as_str()), ("USD\u{a0}800,000", "€900,000"));
    assert_eq!((net.change, net.is_better), (None, None));
    let roi = compared_figure((&then, &dollars), (&now, &euros), |it| &it.return_on_investment);
    assert!(roi.change.is_some());
}

fn names(figures: &[ComparedFigure]) -> Vec<&str> {
    figures.iter().map(|figure| figure.name.as_str()).collect()
}

#[test]
fn case_studies_are_compared_by_how_many_and_what_they_come_to() {
    let language = Language::English;
    let then = Document::worked_example(Currency::EURO);
    let samples = language.sample_case_messages();
    let now = Document::worked_example_with_cases(Currency::EURO, samples);
    let writer = euros(language);
    let figures = compared_cases((&of(&then), &writer), (&of(&now), &writer));
    assert_eq!(names(&figures), ["Case studies", "Claimed", "Credited"]);
    assert_eq!(figures.first().map(|figure| figure.then.as_str()), Some("0"));
    assert!(
        figures.iter().all(|figure| figure.change.as_ref().is_some_and(|it| it.contains("up")))
    );
    assert_eq!(compared_cases((&of(&then), &writer), (&of(&then), &writer)), []);
}

#[test]
fn a_survey_and_kpis_are_compared_where_they_are_known_then_or_now() {
    let then = Document::worked_example(Currency::EURO);
    let mut now = then.clone();
    let waves: Vec<_> = now.survey().waves.iter().map(|wave| wave.id).collect();
    for wave in waves {
        now.apply(Edit::survey(SurveyChange::RemoveWave(wave))).unwrap();
    }
    let writer = euros(Language::English);
    let of_survey = |then: &Document, now: &Document| {
        compared_opinion((&standing(then), &writer), (&standing(now), &writer))
    };
    let gone = of_survey(&then, &now);
    assert_eq!(gone.len(), 3, "{gone:?}");
    assert!(gone.iter().all(|figure| figure.now == "not available" && figure.change.is_none()));
    assert_eq!(of_survey(&now, &now), []);

    let kpis = |document: &Document| KpiResults::new(document.kpis());
    let blank = Document::blank(Currency::EURO);
    let same = compared_service((&kpis(&then), &writer), (&kpis(&then), &writer));
    assert!(same.len() > 3, "{same:?}");
    assert!(same.iter().all(|figure| figure.change.as_deref() == Some("unchanged")), "{same:?}");
    assert_eq!(compared_service((&kpis(&blank), &writer), (&kpis(&blank), &writer)), []);
}
