//! The survey and the customer KPIs as parts of the document: their edits one by one, what is
//! refused, and where a fault lies.

use serde_json::{Value, json};
use tornaconto::document::{
    Asked, BothField, CampaignField, ChannelField, CustomerField, Document, Edit, Entry, Field,
    KpiField, Origin, Refusal, SurveyChange, Undecodable, WaveField, When, decode, encode,
};
use tornaconto::domain::benefit::{Benefit, Way};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::customers::{
    BeforeAfter, Campaign, CampaignId, Channel, ChannelId, ChannelKind, CustomerKpis, HandlingTime,
    TimeUnit,
};
use tornaconto::domain::kpi::proposal::{Bridge, DoubleCount, double_counts};
use tornaconto::domain::line::LineId;
use tornaconto::domain::quantity::Count;
use tornaconto::domain::results::results;
use tornaconto::domain::survey::{
    Answer, AnswerId, Aspect, AspectId, LocalDateTime, PerGroup, Rating, Score, Wave, WaveContent,
    WaveId,
};
use tornaconto::domain::survey_results::{RatingTally, satisfaction};
use tornaconto::domain::text::Text;

use crate::build::money;

fn count(count: u32) -> Option<Count> {
    Some(Count::new(count).unwrap())
}

fn scored(id: u32, score: u32) -> Answer {
    Answer { score: Some(Score::new(score).unwrap()), ..Answer::blank(AnswerId(id)) }
}

/// Every form that a wave can hold, without an answer.
fn every_held_form() -> [WaveContent; 3] {
    [
        WaveContent::Answers(Vec::new()),
        WaveContent::PerScore([None; 11]),
        WaveContent::PerGroup(PerGroup::default()),
    ]
}

/// Waves of every form, from identity 10 on.
pub(crate) fn every_wave() -> Vec<Wave> {
    let answer = Answer {
        comment: Text::new("Quick").unwrap(),
        satisfaction: vec![(AspectId(1), Rating::new(4).unwrap())],
        given: Some(LocalDateTime::parse("2026-11-26T07:05").unwrap()),
        ..scored(20, 9)
    };
    let mut waves: Vec<Wave> = (10..)
        .zip(every_held_form())
        .map(|(id, held)| Wave { held, ..Wave::blank(WaveId(id)) })
        .collect();
    waves[0].held = WaveContent::Answers(vec![answer, Answer::blank(AnswerId(21))]);
    waves[0].day = Some(LocalDateTime::parse("2026-11-26").unwrap().day);
    waves[2].invited = count(40);
    waves[2].set_rating_count(AspectId(1), Rating::new(4).unwrap(), count(12));
    waves[2].set_rating_count(AspectId(2), Rating::new(5).unwrap(), count(0));
    waves
}

/// Customer KPIs in which every form of every row occurs.
pub(crate) fn every_kpi_form() -> CustomerKpis {
    let mut kpis = CustomerKpis::default();
    let name = Text::new("Fair").unwrap();
    let campaign = Campaign { id: CampaignId(1), name, periods: BeforeAfter::default() };
    kpis.acquisition.campaigns.push(campaign);
    let mut channel = Channel::blank(ChannelId(2), ChannelKind::Phone);
    channel.periods.after.handling =
        HandlingTime::Parts { talk: None, hold: None, after_call: None };
    kpis.efficiency.channels = vec![channel, Channel::blank(ChannelId(3), ChannelKind::Own)];
    kpis.efficiency.unit = TimeUnit::Seconds;
    kpis
}

/// A document in which every form of the survey and of the customer KPIs occurs.
pub(crate) fn of_customers() -> Document {
    let mut document = Document::worked_example(Currency::EURO);
    document.apply(Edit::survey(SurveyChange::Waves(every_wave()))).unwrap();
    document.apply(Edit::kpis(every_kpi_form())).unwrap();
    document
}

fn formula() -> Origin {
    Origin::Formula(Text::new("5*8").unwrap())
}

fn saved(document: &Document) -> Value {
    serde_json::from_str(&encode(document, 1, &results(document.calculation()))).unwrap()
}

const SPEND: Field =
    Field::Kpi(KpiField::Campaign(CampaignId(1), When::After, CampaignField::Spend));

#[test]
fn an_empty_statement_begins_with_nothing_asked_of_anyone_but_the_aspects_of_the_source() {
    let document = Document::blank(Currency::EURO);
    assert_eq!(document.survey().asked, Asked::default());
    assert_eq!(document.survey().asked.aspects.len(), 2);
    assert!(document.survey().waves.is_empty() && document.accepted().is_empty());
    assert_eq!(document.kpis(), &CustomerKpis::default());
    assert_eq!((document.next_in_survey(), document.next_in_kpis()), (3, 1));
}

#[test]
fn older_documents_open_with_empty_parts() {
    let frozen = include_str!("../fixtures/documents/version-2.json");
    let opened = decode(frozen).unwrap().document;
    let blank = Document::blank(Currency::EURO);
    assert_eq!((opened.survey(), opened.kpis()), (blank.survey(), blank.kpis()));
    assert_eq!(opened.next_in_survey(), blank.next_in_survey());
    assert_eq!(opened.next_in_kpis(), blank.next_in_kpis());
}

#[test]
fn every_input_of_the_parts_takes_its_kind_and_gives_it_back() {
    let document = of_customers();
    let fields: Vec<Field> =
        document.survey_fields().into_iter().chain(document.kpi_fields()).collect();
    assert_eq!(
        fields.len(),
        4 + (3 + 14 + 6 + 2 * 2 * 5) + (5 + 14) + (1 + 4) + (1 + 5 + 7) + (1 + 5 + 5)
    );
    for field in fields {
        let entry = match field.kind() {
            kind if kind.range().is_some() => kind.entry(Some(7.into())).unwrap(),
            tornaconto::document::Kind::Text => Entry::Text(Text::new("x").unwrap()),
            _ => Entry::Date(Some(LocalDateTime::parse("2026-01-01").unwrap().day)),
        };
        let mut document = document.clone();
        let before = document.entry(field).unwrap();
        let edit = Edit::Set { field, entry: entry.clone(), origin: formula() };
        let back = document.apply(edit).unwrap();
        assert_eq!((document.entry(field), document.origin(field)), (Some(entry), &formula()));
        assert!(document.is_consistent(), "{}", field.name());
        let wrong = Edit::set(field, Entry::Rate(tornaconto::domain::quantity::Percent::TEN));
        assert_eq!(document.apply(wrong), Err(Refusal::DoesNotFit));
        document.apply(back).unwrap();
        assert_eq!(document.entry(field), Some(before));
        assert_eq!(document, of_customers());
    }
}

#[test]
fn inputs_of_another_form_or_of_rows_that_are_not_there_do_not_exist() {
    let document = of_customers();
    let channel = |when, field| Field::Kpi(KpiField::Channel(ChannelId(2), when, field));
    assert!(document.entry(channel(When::Before, ChannelField::Time)).is_some());
    for field in [
        channel(When::Before, ChannelField::Talk),
        channel(When::After, ChannelField::Time),
        Field::Kpi(KpiField::CampaignName(CampaignId(2))),
        Field::Wave(WaveId(10), WaveField::Promoters),
        Field::Wave(WaveId(11), WaveField::Promoters),
        Field::Wave(WaveId(12), WaveField::Score0),
        Field::Wave(WaveId(20), WaveField::Name),
    ] {
        assert_eq!(document.entry(field), None, "{}", field.name());
    }
    let name = Field::Kpi(KpiField::Customers(When::After, CustomerField::WordOfMouth)).name();
    assert_eq!(name, "kpi-after-word-of-mouth");
    assert_eq!(SPEND.name(), "campaign-1-after-spend");
}

#[test]
fn answers_go_and_come_back_where_they_were() {
    let mut document = of_customers();
    let wave = WaveId(10);
    let first = document.next_in_survey();
    assert_eq!(first, 22);
    let more = (first..first + 3).map(|id| scored(id, 5)).collect();
    let before = document.survey().clone();
    let back = document.apply(Edit::survey(SurveyChange::add_answers(wave, more))).unwrap();
    assert_eq!((document.survey().answers(), document.next_in_survey()), (5, 25));
    let all = document.survey().clone();
    let ids = [24, 20, 22].map(AnswerId).to_vec();
    let restored = document.apply(Edit::survey(SurveyChange::RemoveAnswers { wave, ids })).unwrap();
    let left: Vec<u32> =
        document.survey().waves[0].answers().iter().map(|answer| answer.id.0).collect();
    assert_eq!(left, [21, 23]);
    document.apply(restored).unwrap();
    assert_eq!(document.survey(), &all);
    document.apply(back).unwrap();
    assert_eq!(document.survey(), &before);
}

#[test]
fn a_wave_is_called_otherwise_without_its_answers_and_keeps_them() {
    let mut document = of_customers();
    let before = document.clone();
    let renamed = Wave { name: Text::new("Spring").unwrap(), ..Wave::blank(WaveId(10)) };
    let back = document.apply(Edit::survey(SurveyChange::ChangeWave(renamed))).unwrap();
    let wave = document.survey().wave(WaveId(10)).unwrap();
    assert_eq!((wave.name.as_str(), wave.answers().len()), ("Spring", 2));
    document.apply(back).unwrap();
    assert_eq!(document, before);
}

#[test]
fn everything_that_people_answered_is_erased_and_comes_back_as_one_step() {
    let mut document = of_customers();
    let field = Field::Wave(WaveId(12), WaveField::Invited);
    let entry = document.entry(field).unwrap();
    document.apply(Edit::Set { field, entry, origin: formula() }).unwrap();
    let before = document.clone();
    let back = document.apply(Edit::survey(SurveyChange::Waves(Vec::new()))).unwrap();
    assert!(document.survey().waves.is_empty() && document.is_consistent());
    assert_eq!(document.next_in_survey(), before.next_in_survey(), "no identity is given twice");
    document.apply(back).unwrap();
    assert_eq!(document, before);
}

#[test]
fn changes_of_the_survey_that_do_not_fit_leave_it_as_it_is() {
    let mut document = of_customers();
    let before = document.clone();
    let wave = WaveId(10);
    let twice = Answer {
        satisfaction: vec![(AspectId(1), Rating::new(4).unwrap()); 2],
        ..Answer::blank(AnswerId(30))
    };
    let full = Wave { held: WaveContent::Answers(vec![scored(30, 1)]), ..Wave::blank(wave) };
    let counted = Wave { held: WaveContent::PerScore([None; 11]), ..Wave::blank(wave) };
    let many: Vec<Wave> = (100..601).map(|id| Wave::blank(WaveId(id))).collect();
    for change in [
        SurveyChange::add_answers(wave, vec![scored(30, 1), scored(30, 1)]),
        SurveyChange::add_answers(wave, vec![scored(30, 1), scored(20, 1)]),
        SurveyChange::add_answers(wave, vec![scored(10_000_000, 1)]),
        SurveyChange::add_answers(wave, vec![scored(u32::MAX, 1)]),
        SurveyChange::add_answers(wave, vec![twice]),
        SurveyChange::add_answers(WaveId(11), vec![scored(30, 1)]),
        SurveyChange::add_answers(WaveId(99), vec![scored(30, 1)]),
        SurveyChange::RemoveAnswers { wave, ids: vec![AnswerId(20), AnswerId(20)] },
        SurveyChange::RemoveAnswers { wave, ids: vec![AnswerId(20), AnswerId(99)] },
        SurveyChange::RemoveWave(WaveId(99)),
        SurveyChange::add_wave(Wave::blank(wave)),
        SurveyChange::ChangeWave(full.clone()),
        SurveyChange::ChangeWave(counted),
        SurveyChange::Waves(vec![full.clone(), full]),
        SurveyChange::Waves(many),
    ] {
        let said = format!("{change:?}").chars().take(60).collect::<String>();
        assert_eq!(document.apply(Edit::survey(change)), Err(Refusal::DoesNotFit), "{said}");
        assert_eq!(document, before, "{said}");
    }
}

#[test]
fn rows_that_go_take_their_formulas_and_bring_them_back() {
    let mut document = of_customers();
    let entry = Entry::Money(Some(money("40")));
    document.apply(Edit::Set { field: SPEND, entry, origin: formula() }).unwrap();
    let before = document.clone();
    let mut kpis = document.kpis().clone();
    kpis.acquisition.campaigns.clear();
    let back = document.apply(Edit::kpis(kpis)).unwrap();
    assert_eq!((document.entry(SPEND), document.origin(SPEND)), (None, &Origin::Own));
    assert!(document.is_consistent());
    document.apply(back).unwrap();
    assert_eq!(document, before);
}

#[test]
fn a_value_that_is_replaced_has_its_formula_no_more() {
    let mut document = of_customers();
    let field = Field::Kpi(KpiField::Both(BothField::YearlyRevenue));
    let entry = Entry::Money(Some(money("40")));
    document.apply(Edit::Set { field, entry, origin: formula() }).unwrap();
    let mut kpis = document.kpis().clone();
    kpis.worth.margin = None;
    document.apply(Edit::kpis(kpis.clone())).unwrap();
    assert_eq!(document.origin(field), &formula(), "it holds what it held");
    kpis.worth.yearly_revenue = Some(money("41"));
    document.apply(Edit::kpis(kpis)).unwrap();
    assert_eq!(document.origin(field), &Origin::Own);
}

#[test]
fn rows_of_one_identity_or_too_many_of_them_do_not_fit() {
    let mut document = of_customers();
    let before = document.clone();
    let mut twice = every_kpi_form();
    twice.efficiency.channels.push(Channel::blank(ChannelId(1), ChannelKind::Phone));
    let mut many = every_kpi_form();
    many.efficiency.channels =
        (10..511).map(|id| Channel::blank(ChannelId(id), ChannelKind::Phone)).collect();
    let mut beyond = every_kpi_form();
    beyond.efficiency.channels.push(Channel::blank(ChannelId(10_000_000), ChannelKind::Phone));
    for kpis in [twice, many, beyond] {
        assert_eq!(document.apply(Edit::kpis(kpis)), Err(Refusal::DoesNotFit));
        assert_eq!(document, before);
    }
}

#[test]
fn what_was_accepted_is_remembered_until_its_line_goes_and_again_when_it_comes_back() {
    let mut document = of_customers();
    let id = document.next_line();
    let line = Benefit::new(id, Way::Other);
    let back = document.apply(Edit::accept(Bridge::Retention, line.clone())).unwrap();
    assert_eq!(document.accepted(), [(Bridge::Retention, id)]);
    let clash =
        double_counts(Bridge::Retention, document.accepted(), &document.calculation().benefits);
    assert!(clash.contains(&DoubleCount::AlreadyAccepted(id)));
    let accepted = document.clone();
    for removal in [Edit::Remove(id), Edit::RemoveMany(vec![id])] {
        let restored = document.apply(removal).unwrap();
        assert!(document.accepted().is_empty() && document.is_consistent());
        document.apply(restored).unwrap();
        assert_eq!(document, accepted);
    }
    document.apply(back).unwrap();
    assert!(document.accepted().is_empty());
    assert_eq!(document.calculation(), of_customers().calculation());
    let again = document.apply(Edit::accept(Bridge::Retention, Benefit { id: LineId(1), ..line }));
    assert_eq!(again, Err(Refusal::DoesNotFit));
    assert!(document.accepted().is_empty());
}

/// What is said of a saved document after a change of it.
fn said(change: impl FnOnce(&mut Value)) -> String {
    let mut document = of_customers();
    let line = Benefit::new(document.next_line(), Way::Other);
    document.apply(Edit::accept(Bridge::CostToServe, line)).unwrap();
    let mut envelope = saved(&document);
    assert_eq!(decode(&envelope.to_string()).unwrap().document, document);
    change(&mut envelope["document"]);
    match decode(&envelope.to_string()) {
        Err(Undecodable::Faulty(fault)) => format!("{} {:?}", fault.place(), fault.flaw),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_fault_of_the_parts_says_where_it_lies() {
    let at = |path: &str, value: Value| said(|file| *file.pointer_mut(path).unwrap() = value);
    let answers = "/survey/waves/0/held/answers";
    for (path, value, expected) in [
        (format!("{answers}/1/id"), json!(20), "survey.waves[0].held.answers[1].id Twice(\"20\")"),
        (format!("{answers}/1/id"), json!(22), "survey.waves[0].held.answers[1].id Apart(\"22\")"),
        (
            format!("{answers}/0/score"),
            json!(11),
            "survey.waves[0].held.answers[0].score NotAccepted(\"11\")",
        ),
        ("/survey/waves/2/id".into(), json!(11), "survey.waves[2].id Twice(\"11\")"),
        (
            "/survey/waves/1/held/kind".into(),
            json!("x"),
            "survey.waves[1].held.kind NotAccepted(\"x\")",
        ),
        ("/survey/asked/aspects/1/id".into(), json!(1), "survey.asked.aspects[1].id Twice(\"1\")"),
        (
            "/kpis/worth/hourly_cost".into(),
            json!("-1"),
            "kpis.worth.hourly_cost NotAccepted(\"-1\")",
        ),
        (
            "/kpis/efficiency/channels/1/id".into(),
            json!(1),
            "kpis.efficiency.channels[1].id Twice(\"1\")",
        ),
        ("/next_in_kpis".into(), json!(3), "kpis.efficiency.channels[1].id Apart(\"3\")"),
        ("/next_in_survey".into(), json!(10_000_001), "next_in_survey NotAccepted(\"10000001\")"),
        ("/accepted/0/line".into(), json!(1), "accepted[0].line Apart(\"1\")"),
        (
            "/accepted".into(),
            json!([{ "bridge": "retention", "line": 8 }, { "bridge": "retention", "line": 8 }]),
            "accepted[1].line Twice(\"8\")",
        ),
        (
            "/formulas".into(),
            json!([{ "field": "wave-9-name", "formula": "" }]),
            "formulas Apart(\"wave-9-name\")",
        ),
    ] {
        assert_eq!(at(&path, value), expected, "{path}");
    }
    let twice = json!([{ "aspect": 1, "rating": 2 }, { "aspect": 1, "rating": 3 }]);
    assert_eq!(
        at(&format!("{answers}/0/satisfaction"), twice),
        "survey.waves[0].held.answers[0].satisfaction[1] Twice(\"1\")"
    );
}

#[test]
fn a_survey_of_many_answers_is_edited_kept_and_opened() {
    let mut document = Document::blank(Currency::EURO);
    let wave = Wave::blank(WaveId(document.next_in_survey()));
    document.apply(Edit::survey(SurveyChange::add_wave(wave))).unwrap();
    let first = document.next_in_survey();
    let answers = (first..first + 20_000).map(|id| scored(id, id % 11)).collect();
    document.apply(Edit::survey(SurveyChange::add_answers(WaveId(3), answers))).unwrap();
    let file = saved(&document).to_string();
    println!("20,000 answers: {} bytes", file.len());
    assert_eq!(decode(&file).unwrap().document, document);
}

#[test]
fn counted_ratings_come_to_the_same_satisfaction_as_the_answers_that_they_count() {
    let aspect = Aspect::source_aspects()[0].clone();
    let ratings = [1, 3, 4, 4, 5, 5, 5];
    let answers = (20..).zip(ratings).map(|(id, rating)| Answer {
        satisfaction: vec![(aspect.id, Rating::new(rating).unwrap())],
        ..Answer::blank(AnswerId(id))
    });
    let each = Wave { held: WaveContent::Answers(answers.collect()), ..Wave::blank(WaveId(1)) };
    let mut counted =
        Wave { held: WaveContent::PerGroup(PerGroup::default()), ..Wave::blank(WaveId(1)) };
    for (rating, many) in Rating::all().zip([1, 0, 1, 2, 3]) {
        counted.set_rating_count(aspect.id, rating, count(many));
    }
    let [each, counted] = [each, counted].map(|wave| RatingTally::of_wave(&wave, aspect.id));
    assert_eq!(each, counted);
    assert_eq!(counted.counts(), [1, 0, 1, 2, 3]);
    assert!(satisfaction(&counted, &aspect.name).mean.number().is_some());
}

#[test]
fn ratings_are_counted_of_what_is_asked_alone_and_stay_when_it_is_asked_no_more() {
    let mut document = of_customers();
    let counted =
        |aspect| Field::RatingCount(WaveId(12), AspectId(aspect), Rating::new(4).unwrap());
    let seven = Entry::Count(count(7));
    for field in [
        counted(9),
        Field::RatingCount(WaveId(10), AspectId(1), Rating::new(4).unwrap()),
        Field::RatingCount(WaveId(99), AspectId(1), Rating::new(4).unwrap()),
    ] {
        assert_eq!(document.entry(field), None, "{}", field.name());
        let refused = document.apply(Edit::set(field, seven.clone()));
        assert_eq!(refused, Err(Refusal::DoesNotFit), "{}", field.name());
    }
    assert_eq!(document.entry(counted(1)), Some(Entry::Count(count(12))));
    let whole = document.clone();
    let nothing = Asked { aspects: Vec::new(), ..document.survey().asked.clone() };
    let back = document.apply(Edit::survey(SurveyChange::Ask(nothing))).unwrap();
    assert_eq!(document.entry(counted(1)), None);
    assert_eq!(document.survey().waves, whole.survey().waves);
    assert!(document.is_consistent());
    document.apply(back).unwrap();
    assert_eq!(document, whole);
}

#[test]
fn counted_ratings_that_no_wave_could_have_are_named() {
    let row = |aspect: u32, counts: Value| json!({ "aspect": aspect, "counts": counts });
    let some = || json!([1, null, null, null, null]);
    for (wave, ratings, said) in [
        (0, json!([row(1, some())]), "survey.waves[0].ratings[0].aspect Apart(\"1\")"),
        (1, json!([row(900, some())]), "survey.waves[1].ratings[0].aspect Apart(\"900\")"),
        (
            1,
            json!([row(1, some()), row(1, some())]),
            "survey.waves[1].ratings[1].aspect Twice(\"1\")",
        ),
        (
            1,
            json!([row(2, some()), row(1, some())]),
            "survey.waves[1].ratings[1].aspect Twice(\"1\")",
        ),
        (
            1,
            json!([row(1, json!([null, null, null, null, null]))]),
            "survey.waves[1].ratings[0].aspect NotAccepted(\"1\")",
        ),
        (
            1,
            json!([row(1, json!([-1, null, null, null, null]))]),
            "survey.waves[1].ratings[0].counts[0] NotAccepted(\"-1\")",
        ),
    ] {
        let mut envelope = saved(&of_customers());
        envelope["document"]["survey"]["waves"][wave]["ratings"] = ratings;
        let Err(Undecodable::Faulty(fault)) = decode(&envelope.to_string()) else {
            panic!("it was taken: {said}")
        };
        assert_eq!(format!("{} {:?}", fault.place(), fault.flaw), said);
    }
}
