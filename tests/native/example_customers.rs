//! The customers of the worked example (domain §9): every figure that is published follows, all of it is
//! marked as the example's, and what of it goes when something of one's own comes.

use tornaconto::document::{
    CampaignField, ChannelField, Document, Edit, Entry, ExampleThings, Field, History, KpiField,
    Origin, SurveyChange, WaveField, When, encode, envelope,
};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::customers::{
    BeforeAfter, Campaign, CampaignId, Channel, ChannelId, ChannelKind, CustomerKpis,
};
use tornaconto::domain::explain::Change;
use tornaconto::domain::kpi::proposal::{Bridge, propose};
use tornaconto::domain::kpi::{KpiResults, KpiRow, PerInteraction};
use tornaconto::domain::quantity::Count;
use tornaconto::domain::results::results;
use tornaconto::domain::survey::{
    Answer, AnswerId, AspectId, Rating, Score, Wave, WaveContent, WaveId,
};
use tornaconto::domain::survey_results::{
    RatingTally, Verdict, compare, satisfaction, trend_over_waves,
};
use tornaconto::domain::text::Text;
use tornaconto::language::{
    Language, Locale, NativeFormatter, ReportOptions, Writer, kpi_row_name, report,
};

fn example() -> Document {
    Document::worked_example(Currency::EURO)
}

fn rounded(change: &Change) -> [String; 2] {
    [&change.before, &change.after]
        .map(|figure| format!("{:.2}", figure.number().unwrap().round_dp(2)))
}

#[test]
fn channels_customers_and_campaigns_come_to_the_published_figures() {
    let document = example();
    let kpis = KpiResults::new(document.kpis());
    let of = |row| rounded(kpis.change(row).unwrap());
    let cost = |id| of(KpiRow::Channel(ChannelId(id), PerInteraction::Cost));
    assert_eq!(cost(3), ["8.00", "7.55"], "phone");
    assert_eq!(cost(4), ["2.00", "1.80"], "online");
    assert_eq!(cost(5), ["40.00", "39.29"], "in person");
    assert_eq!(of(KpiRow::Pooled(PerInteraction::Cost)), ["7.16", "6.24"]);
    assert_eq!(of(KpiRow::Retention), ["90.00", "92.00"]);
    assert_eq!(of(KpiRow::Direct), ["74.00", "80.00"]);
    assert_eq!(of(KpiRow::New), ["170.00", "170.00"]);
    assert_eq!(of(KpiRow::Campaign(CampaignId(1))), ["600.00", "500.00"]);
    assert_eq!(of(KpiRow::Campaign(CampaignId(2))), ["1000.00", "1000.00"]);
}

#[test]
fn the_two_waves_show_a_real_rise_and_how_satisfied_people_are() {
    let document = example();
    let waves = &document.survey().waves;
    let scores = trend_over_waves(waves);
    let told = |place: usize| {
        let result = &scores[place].result;
        [&result.score, &result.answers].map(|figure| figure.number().unwrap().round().to_string())
    };
    assert_eq!([told(0), told(1)], [["10", "120"], ["35", "130"]]);
    assert_eq!(compare(&scores[0].result, &scores[1].result).verdict, Ok(Verdict::RealRise));
    for (aspect, shares) in document.survey().asked.aspects.iter().zip([[53, 69], [65, 77]]) {
        for (wave, share) in waves.iter().zip(shares) {
            let tally = RatingTally::of_wave(wave, aspect.id);
            let found = satisfaction(&tally, &aspect.name).top_two_box.number().unwrap();
            assert_eq!(found.round().to_string(), share.to_string(), "{aspect:?}");
        }
    }
    let days: Vec<String> = waves.iter().map(|wave| wave.day.unwrap().into()).collect();
    assert_eq!(days, ["2025-01-01", "2025-12-31"]);
}

#[test]
fn what_of_it_is_money_is_proposed_and_none_of_it_is_taken() {
    let document = example();
    let proposed = |bridge| propose(bridge, document.kpis());
    let amount = |bridge| proposed(bridge).amount.number().unwrap().round().to_string();
    assert_eq!(amount(Bridge::CostToServe), "44000");
    assert_eq!(amount(Bridge::Retention), "30000");
    assert_eq!(amount(Bridge::HandlingTime), "14310");
    let mix = proposed(Bridge::CostToServe).mix.unwrap();
    assert_eq!(mix.number().unwrap().round().to_string(), "73347");
    assert!(document.accepted().is_empty());
    let credited = results(document.calculation()).credited.number().unwrap();
    assert_eq!(credited.normalize().to_string(), "1000000");
}

#[test]
fn every_figure_of_the_customers_is_marked_as_the_examples_and_nothing_else() {
    let words = Language::English.sample_case_messages();
    for document in [example(), Document::worked_example_with_cases(Currency::EURO, words)] {
        let fields = document.survey_fields().into_iter().chain(document.kpi_fields());
        for field in fields {
            let is_figure =
                document.entry(field).is_some_and(|entry| entry.is_number()) && !field.is_rule();
            let is_marked = *document.origin(field) == Origin::Example;
            assert_eq!(is_marked, is_figure, "{}", field.name());
        }
        assert!(document.is_consistent());
        assert_eq!(document.examples_in_survey().len(), 2 * (11 + 10));
        assert_eq!(document.examples_in_kpis().len(), 4 + 12 + 8 + 18);
        let of_answer = |field: &Field| !matches!(field, Field::Kpi(_) | Field::Wave(..));
        assert!(document.examples().iter().all(of_answer), "the answer counts its own alone");
    }
}

#[test]
fn the_headline_says_how_the_customers_are() {
    let document = example();
    let saved = envelope(&document, 1, &results(document.calculation()));
    let of = |name: &str| saved["headline"][name].as_str().unwrap_or("null").to_owned();
    for (name, figure) in [
        ("benefit_cost_ratio", "10"),
        ("nps_answers", "130"),
        ("retention_percent_before", "90"),
        ("retention_percent_after", "92"),
    ] {
        assert_eq!(of(name), figure, "{name}");
    }
    for (name, begins) in [
        ("nps", "35.38"),
        ("nps_change", "25.38"),
        ("nps_low", "22.117"),
        ("nps_high", "47.05"),
        ("satisfaction_percent", "73.07"),
        ("cost_per_interaction_before", "7.157"),
        ("cost_per_interaction_after", "6.238"),
        ("minutes_per_interaction_before", "9.210"),
        ("minutes_per_interaction_after", "7.880"),
    ] {
        assert!(of(name).starts_with(begins), "{name}: {}", of(name));
    }
    let mut kpis = document.kpis().clone();
    kpis.efficiency.unit = tornaconto::domain::customers::TimeUnit::Seconds;
    let mut in_seconds = Document::blank(Currency::EURO);
    in_seconds.apply(Edit::kpis(kpis)).unwrap();
    let saved = envelope(&in_seconds, 1, &results(in_seconds.calculation()));
    let minutes = saved["headline"]["minutes_per_interaction_before"].as_str().unwrap();
    assert!(minutes.starts_with("0.153"), "{minutes}");
    assert_eq!(saved["headline"]["nps"], serde_json::Value::Null);
    assert_eq!(saved["headline"]["satisfaction_percent"], serde_json::Value::Null);
}

fn scored(id: u32) -> Answer {
    Answer { score: Some(Score::new(9).unwrap()), ..Answer::blank(AnswerId(id)) }
}

/// The example, a step that is made, and what of the example it has set aside.
fn after(edit: Edit) -> (Document, Vec<ExampleThings>) {
    let (mut document, mut history) = (example(), History::default());
    let before = document.clone();
    let aside = history.apply(&mut document, edit).unwrap();
    let made = document.clone();
    assert!(made.is_consistent());
    history.undo(&mut document);
    assert!(document.holds_the_same_as(&before), "one undo brings all of it back");
    history.redo(&mut document);
    assert!(document.holds_the_same_as(&made));
    (made, aside)
}

#[test]
fn answers_of_ones_own_set_the_examples_waves_aside() {
    let held = WaveContent::Answers(vec![scored(11)]);
    let wave = Wave { held, ..Wave::blank(WaveId(10)) };
    let (document, aside) = after(Edit::survey(SurveyChange::add_wave(wave)));
    assert_eq!(aside, [ExampleThings::Waves]);
    assert_eq!(document.survey().waves.len(), 1);
    assert!(document.examples_in_survey().is_empty());
    assert!(!document.examples_in_kpis().is_empty(), "other kinds stay");
}

#[test]
fn a_wave_that_says_nothing_yet_sets_nothing_aside_until_it_has_an_answer_or_a_count() {
    let (mut document, mut history) = (example(), History::default());
    let blank = |id| Edit::survey(SurveyChange::add_wave(Wave::blank(WaveId(id))));
    assert_eq!(history.apply(&mut document, blank(10)), Ok(vec![]));
    assert_eq!(document.survey().waves.len(), 3);
    let mut answered = (document.clone(), history.clone());
    let add = SurveyChange::add_answers(WaveId(10), vec![scored(11)]);
    let aside = answered.1.apply(&mut answered.0, Edit::survey(add));
    assert_eq!(aside, Ok(vec![ExampleThings::Waves]));
    assert_eq!(answered.0.survey().waves.len(), 1);

    let held = WaveContent::PerScore([None; Score::COUNT]);
    let counted = SurveyChange::ChangeWave(Wave { held, ..Wave::blank(WaveId(10)) });
    assert_eq!(history.apply(&mut document, Edit::survey(counted)), Ok(vec![]));
    let before = document.clone();
    let nine = Field::Wave(WaveId(10), WaveField::Score9);
    for (typed, aside) in [(4, vec![ExampleThings::Waves]), (42, vec![])] {
        let entry = Entry::Count(Count::new(typed).ok());
        assert_eq!(history.apply(&mut document, Edit::set(nine, entry)), Ok(aside));
    }
    assert_eq!(document.survey().waves.len(), 1);
    history.undo(&mut document);
    assert_eq!(document, before, "typing and what it set aside are one step");
}

fn with(change: impl FnOnce(&mut CustomerKpis)) -> Edit {
    let mut kpis = example().kpis().clone();
    change(&mut kpis);
    Edit::kpis(kpis)
}

#[test]
fn a_channel_or_a_campaign_of_ones_own_sets_the_examples_of_its_kind_aside() {
    let channel = Channel::blank(ChannelId(20), ChannelKind::Phone);
    let (document, aside) = after(with(|kpis| kpis.efficiency.channels.push(channel)));
    assert_eq!(aside, [ExampleThings::Channels]);
    let kpis = document.kpis();
    assert_eq!((kpis.efficiency.channels.len(), kpis.acquisition.campaigns.len()), (1, 2));
    let campaign =
        Campaign { id: CampaignId(20), name: Text::default(), periods: BeforeAfter::default() };
    let (document, aside) = after(with(|kpis| kpis.acquisition.campaigns.push(campaign)));
    assert_eq!(aside, [ExampleThings::Campaigns]);
    let kpis = document.kpis();
    assert_eq!((kpis.efficiency.channels.len(), kpis.acquisition.campaigns.len()), (3, 1));
}

#[test]
fn typing_over_a_value_of_the_example_replaces_that_value_alone_and_its_thing_stays_from_then_on() {
    let (mut document, mut history) = (example(), History::default());
    let rating = Field::RatingCount(WaveId(3), AspectId(1), Rating::new(5).unwrap());
    let calls =
        Field::Kpi(KpiField::Channel(ChannelId(3), When::After, ChannelField::Interactions));
    for field in [rating, calls] {
        let set = Edit::set(field, Entry::Count(Count::new(7).ok()));
        assert_eq!(history.apply(&mut document, set), Ok(vec![]));
        history.seal();
    }
    assert_eq!(document.examples_in_survey().len(), 41);
    assert_eq!(document.example_waves(), [WaveId(4)]);
    let channel = Channel::blank(ChannelId(20), ChannelKind::Online);
    let mut kpis = document.kpis().clone();
    kpis.efficiency.channels.push(channel);
    history.apply(&mut document, Edit::kpis(kpis)).unwrap();
    let ids = document.kpis().efficiency.channels.iter().map(|row| row.id.0);
    assert_eq!(ids.collect::<Vec<_>>(), [3, 20]);
    let wave = Wave { held: WaveContent::Answers(vec![scored(31)]), ..Wave::blank(WaveId(30)) };
    history.apply(&mut document, Edit::survey(SurveyChange::add_wave(wave))).unwrap();
    let ids = document.survey().waves.iter().map(|wave| wave.id.0);
    assert_eq!(ids.collect::<Vec<_>>(), [3, 30]);
    assert!(document.is_consistent());
}

#[test]
fn the_example_speaks_the_language_that_reads_it_and_the_report_says_whose_figures_they_are() {
    let document = example();
    for (language, names) in [
        (Language::English, ["Before", "After", "trade fair", "still the example’s figures"]),
        (Language::Italian, ["Prima", "Dopo", "fiera", "ancora i valori dell’esempio"]),
    ] {
        let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
        let shown = report(
            &document,
            &results(document.calculation()),
            &[],
            ReportOptions::default(),
            "today",
            &writer,
        );
        let shown = shown.sections.iter().map(|section| (&section.heading, &section.rows));
        let shown = format!("{:?}", shown.collect::<Vec<_>>());
        for name in names {
            assert!(shown.contains(name), "{name} in {language:?}");
        }
    }
    let blank = Document::blank(Currency::EURO);
    assert!(encode(&document, 1, &results(document.calculation())).len() < 16_384);
    assert!(blank.examples_in_kpis().is_empty() && blank.example_waves().is_empty());
}

/// What the cost per customer of each campaign is called.
fn campaigns_in(language: Language, document: &Document) -> Vec<String> {
    let writer = Writer::new(Locale::from_language(language), Currency::EURO, &NativeFormatter);
    let kpis = KpiResults::new(document.kpis());
    let change = |row: &KpiRow| kpis.change(*row).unwrap().clone();
    let rows = kpis.acquisition_rows().into_iter();
    let rows = rows.filter(|row| matches!(row, KpiRow::Campaign(_)));
    rows.map(|row| kpi_row_name(row)(&change(&row), &writer)).collect()
}

#[test]
fn a_campaign_of_the_example_has_its_name_until_it_is_named_or_a_figure_of_it_is_another() {
    let (mut history, mut document) = (History::default(), example());
    let told = campaigns_in(Language::English, &document);
    assert!(told[0].contains("spring campaign") && told[1].contains("trade fair"), "{told:?}");
    let told = campaigns_in(Language::Italian, &document);
    assert!(told[0].contains("campagna di primavera") && told[1].contains("fiera"), "{told:?}");

    let name = Field::Kpi(KpiField::CampaignName(CampaignId(2)));
    let own = Entry::Text(Text::new("Open day").unwrap());
    history.apply(&mut document, Edit::set(name, own)).unwrap();
    assert!(campaigns_in(Language::English, &document)[1].contains("Open day"));
    let won =
        Field::Kpi(KpiField::Campaign(CampaignId(1), When::After, CampaignField::NewCustomers));
    history.apply(&mut document, Edit::set(won, Entry::Count(Count::new(57).ok()))).unwrap();
    assert!(campaigns_in(Language::English, &document)[0].contains("campaign 1"));
    history.undo(&mut document);
    assert!(campaigns_in(Language::English, &document)[0].contains("spring campaign"));
}
