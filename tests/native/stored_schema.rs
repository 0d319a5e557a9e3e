//! The published schema says what the reader takes: they accept the same files and refuse the
//! same damage, but for what no schema can say.

use std::path::Path;
use std::sync::LazyLock;

use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use serde_json::{Value, json};
use tornaconto::document::{
    BenefitField, Document, Edit, Entry, Field, InvestmentField, Origin, ProgrammeField,
    SurveyChange, SurveyField, WaveField, decode,
};
use tornaconto::domain::benefit::{
    EvidenceGrade, LineKind, Measure, Skill, SoftOutcome, Way, WayPart,
};
use tornaconto::domain::currency::Currency;
use tornaconto::domain::line::LineId;
use tornaconto::domain::quantity::Count;
use tornaconto::domain::survey::{Aspect, AspectId, AspectName, Rating, WaveId};
use tornaconto::domain::text::Text;
use tornaconto::exchange::schema::file_schema;
use tornaconto::exchange::{read_file, write_archive, write_document};

use crate::build::{Build, Details, count, hours, money, revenue, saving};
use crate::customer_edits::{every_kpi_form, every_wave};
use crate::exported_files::programmes;
use crate::random_calculations::documents;
use crate::stored_form::stored;

/// The schema, ready to be asked.
static PUBLISHED: LazyLock<(Schemas, SchemaIndex)> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/document.schema.json");
    let schema = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("published.json", schema).unwrap();
    let index = compiler.compile("published.json", &mut schemas).unwrap();
    (schemas, index)
});

fn schema_takes(file: &Value) -> bool {
    let (schemas, index) = &*PUBLISHED;
    schemas.validate(file, *index).is_ok()
}

fn file_of(document: &Document) -> Value {
    serde_json::from_str(&write_document(document).unwrap()).unwrap()
}

fn archive_of(one: &Document, other: &Document) -> Value {
    serde_json::from_str(&write_archive(&programmes(one, other)).unwrap()).unwrap()
}

/// A document in which every form of every part occurs.
fn of_every_form() -> Document {
    let calculation = Build::new()
        .participants(20)
        .cost("1000.5")
        .time(3, "16", "50")
        .cost_each_month("100", 1, 12)
        .cost_each_year("200", 0, 3)
        .line(Way::Proactivity, revenue("1000", "40"), |line| {
            line.expected("50");
            line.description.skills =
                vec![Skill::TaucTechnique, Skill::Own(Text::new("Calm").unwrap())];
            line.evidence.grade = Some(EvidenceGrade::Documented);
        })
        .line(Way::Giveaways, saving("-5"), |line| {
            line.excluded();
            line.kind = LineKind::CaseStudy;
            line.part = Some(WayPart::Parts);
            line.description.soft_outcomes =
                vec![SoftOutcome::Trust, SoftOutcome::Own(Text::new("Quiet").unwrap())];
        })
        .line(Way::RootCause, hours("100", "45", "30"), |line| line.monthly(2, 6))
        .line(Way::Other, count("7", "30"), |line| {
            line.once_in(3);
            line.shares("50", "80");
            line.range.low = Some(money("5"));
        })
        .line(Way::Escalations, Measure::FORMS[0], |_| {});
    let mut stored: Value = serde_json::from_str(&stored(&calculation.0)).unwrap();
    for benefit in stored["document"]["calculation"]["benefits"].as_array_mut().unwrap() {
        if benefit["range"]["low"].is_null() {
            benefit["range"] = json!({ "low": null, "high": "9" });
        }
    }
    stored["document"]["examples"] = json!(["programme-horizon", "benefit-7-hours"]);
    stored["document"]["formulas"] = json!([{ "field": "cost-1-amount", "formula": "1000+0,5" }]);
    stored["document"]["accepted"] = json!([{ "bridge": "retention", "line": 6 }]);
    let mut document = decode(&stored.to_string()).unwrap().document;
    document.apply(Edit::survey(SurveyChange::Waves(every_wave()))).unwrap();
    document.apply(Edit::kpis(every_kpi_form())).unwrap();
    let own = Aspect { id: AspectId(3), name: AspectName::Own(Text::new("Calm").unwrap()) };
    let mut asked = document.survey().asked.clone();
    asked.aspects.push(own);
    document.apply(Edit::survey(SurveyChange::Ask(asked))).unwrap();
    let invited = Field::Wave(WaveId(10), WaveField::Invited);
    let origin = Origin::Formula(Text::new("5*8").unwrap());
    let entry = Entry::Count(Some(Count::new(40).unwrap()));
    document.apply(Edit::Set { field: invited, entry, origin }).unwrap();
    document
}

/// What can be done to a value that stands in a file.
#[derive(Clone, Copy, Debug)]
enum Damage {
    Removed,
    Renamed,
    AddedTo,
    Replaced(&'static str),
    /// A whole number with a part after its point, or a text as the number that it says.
    AsFloat,
    /// The same whole number, written with a point.
    WithPoint,
    Repeated,
}

const DAMAGES: [Damage; 14] = [
    Damage::Removed,
    Damage::Renamed,
    Damage::AddedTo,
    Damage::Replaced("null"),
    Damage::Replaced("true"),
    Damage::Replaced("[]"),
    Damage::Replaced("{}"),
    Damage::Replaced("\"x\""),
    Damage::Replaced("\"1e3\""),
    Damage::Replaced("-1"),
    Damage::Replaced("1000000000000"),
    Damage::AsFloat,
    Damage::WithPoint,
    Damage::Repeated,
];

/// The addresses of every value in a file but the file itself.
fn addresses(value: &Value, at: &str, all: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, it)| (name.clone(), it)).collect(),
        Value::Array(values) => {
            values.iter().enumerate().map(|(index, it)| (index.to_string(), it)).collect()
        }
        _ => Vec::new(),
    };
    for (name, child) in children {
        let address = format!("{at}/{name}");
        addresses(child, &address, all);
        all.push(address);
    }
}

/// The damaged file, where the damage can be done there.
fn damaged(file: &Value, address: &str, damage: Damage) -> Option<Value> {
    let mut file = file.clone();
    let (parent, name) = address.rsplit_once('/').unwrap();
    match damage {
        Damage::Removed => {
            file.pointer_mut(parent)?.as_object_mut()?.remove(name)?;
        }
        Damage::Renamed => {
            let members = file.pointer_mut(parent)?.as_object_mut()?;
            let value = members.remove(name)?;
            members.insert(format!("{name}s"), value);
        }
        Damage::AddedTo => {
            let members = file.pointer_mut(address)?.as_object_mut()?;
            members.insert("added".to_owned(), Value::Null);
        }
        Damage::Replaced(by) => {
            *file.pointer_mut(address)? = serde_json::from_str(by).unwrap();
        }
        Damage::AsFloat => {
            let value = file.pointer_mut(address)?;
            let number = value.as_f64().map(|number| number + 0.5);
            *value = json!(number.or_else(|| value.as_str()?.parse().ok())?);
        }
        Damage::WithPoint => {
            let value = file.pointer_mut(address)?;
            *value = json!(value.as_f64()?);
        }
        Damage::Repeated => {
            let list = file.pointer_mut(parent)?.as_array_mut()?;
            list.push(list.get(name.parse::<usize>().unwrap())?.clone());
        }
    }
    Some(file)
}

/// What the reader refuses and no schema can: a number's spelling, identities that are given
/// twice, and inputs that no line has any more.
fn no_schema_can_say(address: &str, damage: Damage) -> bool {
    let last = address.rsplit('/').next().unwrap();
    let list = address.rsplit('/').nth(1).unwrap();
    match damage {
        // To a schema 12.0 is the whole number 12.
        Damage::WithPoint => true,
        Damage::Repeated => matches!(
            list,
            "investment"
                | "benefits"
                | "waves"
                | "answers"
                | "aspects"
                | "campaigns"
                | "channels"
                | "scenarios"
        ),
        // Without its lines a statement is whole, but for what else names them.
        Damage::Replaced("[]") => {
            matches!(
                last,
                "investment" | "benefits" | "waves" | "campaigns" | "channels" | "scenarios"
            )
        }
        _ => false,
    }
}

fn agree(file: &Value, address: &str, damage: Damage) {
    let Some(file) = damaged(file, address, damage) else { return };
    let (taken, opened) = (schema_takes(&file), read_file(&file.to_string()));
    if no_schema_can_say(address, damage) {
        assert!(taken || opened.is_err(), "{address} {damage:?}: only the reader takes it");
    } else {
        assert_eq!(taken, opened.is_ok(), "{address} {damage:?}: {opened:?}");
    }
}

#[test]
fn the_published_schema_is_what_the_types_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/document.schema.json");
    let stale =
        "docs/document.schema.json is stale: cargo xtask docs, or cargo run --bin schema docs";
    assert!(std::fs::read_to_string(path).unwrap() == file_schema().unwrap(), "{stale}");
}

#[test]
fn every_real_file_is_as_the_schema_says() {
    let frozen = decode(include_str!("../fixtures/documents/version-1.json")).unwrap().document;
    let example = Document::worked_example(Currency::EURO);
    let blank = Document::blank(Currency::EURO);
    for document in [&example, &blank, &frozen, &of_every_form()] {
        let file = file_of(document);
        assert!(schema_takes(&file), "{file}");
        let archive = archive_of(document, &example);
        assert!(schema_takes(&archive), "{archive}");
    }
    assert!(!schema_takes(&json!({})) && !schema_takes(&json!(null)));
}

#[test]
fn schema_and_reader_refuse_the_same_damage_done_anywhere() {
    let blank = Document::blank(Currency::EURO);
    let mut tried = 0;
    for file in [file_of(&of_every_form()), archive_of(&blank, &blank)] {
        let mut all = Vec::new();
        addresses(&file, "", &mut all);
        // The documents of an archive are held to what a document is held to.
        let archived = |address: &str| address.contains("/programmes/");
        all.retain(|address| !(archived(address) && address.contains("/document/")));
        for address in &all {
            for damage in DAMAGES {
                agree(&file, address, damage);
                tried += 1;
            }
        }
    }
    println!("{tried} damages");
}

#[test]
fn the_lists_of_the_schema_are_those_of_the_product() {
    let mut file = file_of(&Document::blank(Currency::EURO));
    let programme = ProgrammeField::ALL.map(Field::Programme);
    let cost = InvestmentField::ALL.map(|field| Field::Investment(LineId(1), field));
    let benefit = BenefitField::ALL.map(|field| Field::Benefit(LineId(1_000), field));
    let survey = SurveyField::ALL.map(Field::Survey);
    let wave = WaveField::ALL.map(|field| Field::Wave(WaveId(12), field));
    let rating = Rating::all().map(|rating| Field::RatingCount(WaveId(12), AspectId(2), rating));
    let mut customers = Document::blank(Currency::EURO);
    customers.apply(Edit::kpis(every_kpi_form())).unwrap();
    let fields =
        programme.into_iter().chain(cost).chain(benefit).chain(survey).chain(wave).chain(rating);
    let fields = fields.chain(customers.kpi_fields());
    file["document"]["examples"] = fields.map(Field::name).collect();
    assert!(schema_takes(&file), "every input is known");
    for code in Currency::codes() {
        file["document"]["calculation"]["programme"]["currency"] = json!(code);
        assert!(schema_takes(&file), "{code}");
    }
    for code in ["XXX", "eur", "EURO", ""] {
        file["document"]["calculation"]["programme"]["currency"] = json!(code);
        assert!(!schema_takes(&file), "{code}");
    }
}

/// A value at both ends of its range, just beyond them, and in every spelling.
#[test]
fn schema_and_reader_agree_at_every_limit() {
    let file = file_of(&of_every_form());
    let calculation = "/document/calculation";
    let (cost, benefits) =
        (format!("{calculation}/investment/0/cost"), format!("{calculation}/benefits"));
    let long = |letters: &str, count| json!(letters.repeat(count));
    for (address, values) in [
        (format!("{cost}/amount"), decimals("999999999999999.999999", "1000000000000000", 6)),
        (
            format!("{benefits}/1/measure/amount"),
            decimals("1000000000000000", "1000000000000000.000001", 6),
        ),
        (
            format!("{benefits}/1/measure/amount"),
            decimals("-1000000000000000.000000", "-1000000000000001", 6),
        ),
        (format!("{benefits}/1/attribution"), decimals("100.00", "100.01", 2)),
        (
            format!("{benefits}/2/measure/hours"),
            decimals("1000000000.000000", "1000000000.000001", 6),
        ),
        (format!("{cost}/month"), (-1..=121).map(Value::from).collect()),
        (
            format!("{calculation}/investment/2/cost/recurrence/months"),
            (-1..=121).map(Value::from).collect(),
        ),
        (
            format!("{calculation}/investment/3/cost/recurrence/years"),
            (-1..=11).map(Value::from).collect(),
        ),
        (format!("{benefits}/2/timing/first"), (-1..=121).map(Value::from).collect()),
        (format!("{calculation}/programme/horizon"), (-1..=121).map(Value::from).collect()),
        (
            format!("{calculation}/programme/participants/people"),
            vec![json!(1_000_000), json!(1_000_001)],
        ),
        ("/document/next_line".to_owned(), vec![json!(10_000_000), json!(10_000_001)]),
        (
            "/document/kpis/worth/yearly_revenue".to_owned(),
            decimals("999999999999999.999999", "1000000000000000", 6),
        ),
        (
            "/document/kpis/acquisition/campaigns/0/periods/after/spend".to_owned(),
            vec![json!("-0.01"), json!("0"), json!(null)],
        ),
        (
            "/document/kpis/efficiency/channels/0/periods/before/interactions".to_owned(),
            vec![json!(-1), json!(1_000_000_000), json!(1_000_000_001), json!("1")],
        ),
        ("/document/next_in_survey".to_owned(), vec![json!(10_000_000), json!(10_000_001)]),
        ("/document/next_in_kpis".to_owned(), vec![json!(10_000_000), json!(10_000_001)]),
        (
            "/document/survey/waves/0/held/answers/0/score".to_owned(),
            (-1..=11).map(Value::from).collect(),
        ),
        (
            "/document/survey/waves/0/held/answers/0/satisfaction/0/rating".to_owned(),
            (0..=6).map(Value::from).collect(),
        ),
        (
            "/document/survey/waves/0/held/answers/0/given".to_owned(),
            [
                "2026-11-26",
                "2026-11-26T00:00:00",
                "2026-11-26T23:59:59",
                "2026-11-26T24:00:00",
                "2026-11-26T07:60:00",
                "2026-11-26T07:05",
                "2026-11-26 07:05:00",
                "2026-11-26T07:05:00Z",
                "",
            ]
            .map(Value::from)
            .into(),
        ),
        (
            "/document/survey/waves/1/held/counts".to_owned(),
            vec![json!(vec![1; 10]), json!(vec![1; 11]), json!(vec![1; 12])],
        ),
        ("/revision".to_owned(), vec![json!(0), json!(u64::MAX), json!("7")]),
        (
            "/headline/credited".to_owned(),
            ["-0.1", "1.", ".1", "1e3", "--1", ""].map(Value::from).into(),
        ),
        (
            format!("{calculation}/programme/start"),
            [
                "1899-12-31",
                "1900-01-01",
                "2999-12-31",
                "3000-01-01",
                "2026-00-01",
                "2026-13-01",
                "2026-01-00",
                "2026-01-32",
                "2026-1-1",
                "2026-01-01T00:00:00Z",
            ]
            .map(Value::from)
            .into(),
        ),
        (
            format!("{calculation}/programme/name"),
            vec![
                long("é", 10_000),
                long("é", 10_001),
                long("🎉", 10_000),
                json!("a\nb\r\tc"),
                json!("\u{0}"),
                json!("\u{1f}"),
                json!("\u{7f}"),
                json!("\u{85}"),
                json!("\u{9f}"),
                json!("\u{a0}\u{2028}\u{feff}"),
            ],
        ),
    ] {
        for value in values {
            let mut file = file.clone();
            if address == "/revision" {
                file["revision"] = Value::Null;
            }
            *file.pointer_mut(&address).unwrap() = value.clone();
            let opened = read_file(&file.to_string());
            assert_eq!(schema_takes(&file), opened.is_ok(), "{address} {value} {opened:?}");
        }
    }
}

/// The last decimal within a limit, the first beyond it, and spellings around them.
fn decimals(within: &str, beyond: &str, places: usize) -> Vec<Value> {
    let (whole, nines) = ("0".repeat(28), "9".repeat(places));
    let spelt = [
        "0", "-1", "1.5", "1.", ".5", "+1", " 1", "1 ", "1e2", "1_000", "1,5", "", "-", "٣", "NaN",
    ];
    let built = [
        within.to_owned(),
        beyond.to_owned(),
        format!("0.{nines}"),
        format!("0.{nines}9"),
        format!("0.{nines}0"),
        whole.clone(),
        format!("0{whole}"),
        format!("00{within}"),
    ];
    spelt.into_iter().map(Value::from).chain(built.map(Value::from)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn random_files_are_as_the_schema_says_and_so_is_their_damage(
        document in documents(),
        picks in prop::collection::vec((any::<usize>(), 0..DAMAGES.len()), 40),
    ) {
            let file = file_of(&document);
        prop_assert!(schema_takes(&file), "{}", file);
        let mut all = Vec::new();
        addresses(&file, "", &mut all);
        for (place, damage) in picks {
            agree(&file, &all[place % all.len()], DAMAGES[damage]);
        }
    }
}
