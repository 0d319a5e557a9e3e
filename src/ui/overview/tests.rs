//! What the overview shows of programmes with customers' figures, with some of them, and without.
//! Must not test how a figure is computed.

use leptos::prelude::*;

use super::Overview;
use crate::document::{BenefitField, Document, Edit, Entry, Field, InvestmentField, SurveyChange};
use crate::domain::benefit::Way;
use crate::domain::currency::Currency;
use crate::domain::customers::{
    BeforeAfter, Channel, ChannelId, ChannelKind, ChannelPeriod, CustomerCounts, CustomerKpis,
    HandlingTime,
};
use crate::domain::quantity::{Count, Money, Quantity};
use crate::domain::survey::{Answer, AnswerId, AspectId, Rating, Score, Wave, WaveContent, WaveId};
use crate::domain::text::Text;
use crate::language::{Language, Locale, NativeFormatter};
use crate::ui::html::html;
use crate::ui::{Area, LocaleContext, Navigation, ProgrammeStore, Session};

/// What stands in one card, without its tags.
struct Card(String);

impl Card {
    #[track_caller]
    fn says(&self, words: &str) -> &Self {
        assert!(self.0.contains(words), "{words:?} is not in {:?}", self.0);
        self
    }

    #[track_caller]
    fn says_nothing_of(&self, words: &str) -> &Self {
        assert!(!self.0.contains(words), "{words:?} is in {:?}", self.0);
        self
    }
}

fn shown(
    language: Language,
    navigation: &Navigation,
    change: impl FnOnce(&mut Document),
) -> String {
    Owner::new().with(|| {
        let session = Session::open(ProgrammeStore::without_storage(), Currency::EURO);
        session.set_up(change);
        let locale = Locale::from_language(language);
        let locale = LocaleContext::new(session.clone(), locale, &NativeFormatter, |_| {});
        let html = html(&session, &locale, navigation, || view! { <Overview/> });
        html.replace('\u{a0}', " ")
    })
}

fn card(html: &str, id: &str) -> Card {
    let from = format!("data-part=\"overview-{id}\"");
    let card = html.split(&from).nth(1).unwrap_or_else(|| panic!("no card {id} in {html}"));
    let card = card.split("</section>").next().unwrap();
    let text = card.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text));
    Card(text.collect::<Vec<_>>().concat())
}

fn count(number: u32) -> Option<Count> {
    Count::new(number).ok()
}

fn kept(start: u32, lost: u32) -> CustomerCounts {
    CustomerCounts { start: count(start), lost: count(lost), ..CustomerCounts::default() }
}

fn period(spend: u32, minutes: u32) -> ChannelPeriod {
    ChannelPeriod {
        spend: Money::new(spend.into()).ok(),
        interactions: count(1_000),
        handling: HandlingTime::Total { time: Quantity::new(minutes.into()).ok() },
        ..ChannelPeriod::default()
    }
}

fn kpis() -> CustomerKpis {
    let customers = BeforeAfter { before: kept(1_000, 100), after: kept(1_000, 80) };
    let mut kpis = CustomerKpis { customers, ..CustomerKpis::default() };
    let periods = BeforeAfter { before: period(8_000, 7_000), after: period(7_550, 7_500) };
    let phone = Channel { periods, ..Channel::blank(ChannelId(1), ChannelKind::Phone) };
    kpis.efficiency.channels.push(phone);
    kpis
}

fn add_wave(document: &mut Document, name: &str, scores: [u32; 10], rating: u32) {
    let first = document.next_in_survey();
    let answer = |(id, score): (u32, u32)| Answer {
        score: Score::new(score).ok(),
        satisfaction: vec![(AspectId(1), Rating::new(rating).unwrap())],
        ..Answer::blank(AnswerId(id))
    };
    let wave = Wave {
        name: Text::new(name).unwrap(),
        held: WaveContent::Answers((first + 1..).zip(scores).map(answer).collect()),
        ..Wave::blank(WaveId(first))
    };
    document.apply(Edit::survey(SurveyChange::add_wave(wave))).unwrap();
}

fn without_survey_or_kpis(document: &mut Document) {
    *document = Document::blank(Currency::EURO);
}

/// 100,000 invested, 1,000,000 saved.
fn tenfold(document: &mut Document) {
    let money = |amount: u32| Entry::Money(Money::new(amount.into()).ok());
    let lines = document.calculation();
    let cost = Field::Investment(lines.investment[0].id, InvestmentField::Amount);
    let saving = lines.benefits.iter().find(|line| line.way == Way::RootCause).unwrap();
    let saving = Field::Benefit(saving.id, BenefitField::Amount);
    document.apply(Edit::set(cost, money(100_000))).unwrap();
    document.apply(Edit::set(saving, money(1_000_000))).unwrap();
}

#[test]
fn every_main_figure_stands_on_its_card_with_its_change_in_words() {
    let html = shown(Language::English, &Navigation::of_all(), |document| {
        without_survey_or_kpis(document);
        tenfold(document);
        document.apply(Edit::kpis(kpis())).unwrap();
        add_wave(document, "Spring", [0, 0, 0, 0, 5, 5, 6, 7, 8, 9], 3);
        add_wave(document, "Autumn", [10, 10, 10, 10, 9, 9, 9, 9, 9, 3], 5);
    });
    card(&html, "returns").says("Benefit–cost ratio").says("10.0×").says("900%");
    card(&html, "net").says("€900,000").says("only 10% of this is true");
    card(&html, "score")
        .says("+80")
        .says("95% interval: ")
        .says("Autumn, from 10 answers")
        .says("up by 140 since “Spring” (−60)")
        .says("statistically significant");
    card(&html, "satisfaction").says("Complaint resolution").says("100%").says("10 ratings");
    card(&html, "retention").says("90%").says("92%").says("up by 2 percentage points: better");
    card(&html, "cost").says("€8").says("€7.55").says("down by €0.45: better");
    card(&html, "time").says("7.5 min").says("up by 0.5 min: worse");
    assert_eq!(html.matches("overview-worse").count(), 1, "{html}");
}

#[test]
fn what_is_not_there_says_what_to_enter_and_shows_no_empty_figure() {
    for language in Language::ALL {
        let words = language.overview_messages();
        let html = shown(language, &Navigation::of_all(), without_survey_or_kpis);
        let teaches = [
            ("returns", language.calculator_messages().no_result_yet),
            ("net", language.calculator_messages().no_result_yet),
            ("score", words.no_answers),
            ("satisfaction", words.no_ratings),
            ("retention", words.no_customers),
            ("cost", words.no_spend),
            ("time", words.no_time),
        ];
        for (id, teaches) in teaches {
            card(&html, id).says(teaches).says_nothing_of(words.proof);
        }
        for empty in ["overview-figure", "overview-missing"] {
            assert!(!html.contains(empty), "{empty}: {html}");
        }
    }
}

#[test]
fn a_figure_of_one_period_stands_there_and_the_other_says_what_is_missing() {
    let html = shown(Language::English, &Navigation::of_all(), |document| {
        let mut kpis = kpis();
        kpis.customers.after = CustomerCounts::default();
        kpis.efficiency.channels[0].periods.after.interactions = count(0);
        document.apply(Edit::kpis(kpis)).unwrap();
    });
    card(&html, "retention").says("Before 90%").says("After: not given: Customers at the end");
    card(&html, "cost").says("Before €8").says("After: no channel has all that is needed");
}

#[test]
fn figures_that_are_still_the_examples_are_counted_on_the_cards_that_show_them() {
    let html = shown(Language::English, &Navigation::of_all(), |_| {});
    card(&html, "net").says("figures are still the example’s");
    let own = shown(Language::English, &Navigation::of_all(), |document| {
        without_survey_or_kpis(document);
        document.apply(Edit::kpis(kpis())).unwrap();
    });
    assert!(!own.contains("the example’s"), "{own}");
}

#[test]
fn a_card_leads_to_its_area_where_there_is_one() {
    let html = shown(Language::English, &Navigation::of_all(), |_| {});
    assert_eq!(html.matches("overview-open").count(), 7, "{html}");
    card(&html, "score").says("Open Survey");
    card(&html, "cost").says("Open Customer KPIs");
    let alone = shown(Language::English, &Navigation::of_one(Area::Overview), |_| {});
    assert!(!alone.contains("<button"), "{alone}");
    card(&alone, "net").says("Net benefit").says_nothing_of("Open");
}
