//! The same eight people as ten survey tools export them, in English and, where the tool does, in
//! Italian: each file gives the same scores, ratings, moments, words and parts of the customers.

use std::fs;
use std::path::Path;

use tornaconto::domain::survey::{Answer, Aspect, AspectId, Score};
use tornaconto::domain::survey_results::Tally;
use tornaconto::exchange::answers::{
    AnswerColumn, guess_columns, read_answers, undecided_scale, with_new_aspects,
};
use tornaconto::exchange::table::{DateOrder, Dialect, Table, columns, decode, read_table};

/// The tools that export in English alone, and in the language of whoever exports.
const IN_ENGLISH: [&str; 2] = ["delighted", "hubspot"];
const IN_BOTH: [&str; 7] = [
    "microsoft-forms",
    "google-forms",
    "typeform",
    "jotform",
    "limesurvey",
    "qualtrics",
    "surveymonkey",
];

fn table(name: &str) -> Table {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exports");
    let text = decode(&fs::read(folder.join(format!("survey-{name}.csv"))).unwrap()).unwrap().text;
    read_table(&text, Dialect::detect(&text)).unwrap()
}

fn mapping(table: &Table) -> Vec<Option<AnswerColumn>> {
    guess_columns(table, &Aspect::source_aspects())
}

/// The answers of a file, all of whose columns are as they are guessed.
fn answers(name: &str) -> Vec<Answer> {
    let table = table(name);
    let mapping = mapping(&table);
    assert_eq!(undecided_scale(&table, &mapping), None, "{name}");
    let added = with_new_aspects(&table, &mapping, &Aspect::source_aspects(), 100).added;
    assert_eq!(added, [], "{name}");
    let read = read_answers(&table, &columns(&table), &mapping, DateOrder::DayFirst);
    let taken = |row: tornaconto::exchange::answers::ReadAnswer| {
        row.outcome.unwrap_or_else(|why| panic!("{name}, line {}: {why:?}", row.line))
    };
    read.into_iter().map(taken).collect()
}

fn every_export() -> Vec<(String, bool)> {
    let both = IN_BOTH.into_iter().flat_map(|tool| [(tool, false), (tool, true)]);
    let english = IN_ENGLISH.into_iter().map(|tool| (tool, false));
    both.chain(english)
        .map(|(tool, is_italian)| {
            (format!("{tool}-{}", if is_italian { "it" } else { "en" }), is_italian)
        })
        .collect()
}

#[test]
fn every_export_gives_the_nps_that_its_scores_make() {
    for (name, _) in every_export() {
        let answers = answers(&name);
        let scores: Vec<_> = answers.iter().map(|it| it.score.map(Score::value)).collect();
        let expected = [10, 9, 8, 7, 6, 3].map(Some).into_iter().chain([None, Some(10)]);
        assert_eq!(scores, expected.collect::<Vec<_>>(), "{name}");
        let tally = Tally::from_answers(&answers);
        assert_eq!((tally.answers(), tally.unscored()), (7, 1), "{name}");
    }
}

#[test]
fn every_export_gives_the_ratings_of_both_aspects() {
    for (name, _) in every_export() {
        let answers = answers(&name);
        let ratings = |id| -> Vec<u8> {
            answers.iter().map(|it| it.rating(AspectId(id)).map_or(0, |it| it.value())).collect()
        };
        assert_eq!(ratings(1), [5, 5, 4, 4, 3, 1, 0, 5], "{name}");
        assert_eq!(ratings(2), [4, 5, 3, 4, 2, 2, 4, 0], "{name}");
    }
}

#[test]
fn every_export_says_when_they_answered_by_the_clock_that_it_was_written_by() {
    let to_the_second = [
        "2025-03-04T10:15:33",
        "2025-03-05T16:02:10",
        "2025-03-12T09:00:05",
        "2025-03-14T12:30:00",
        "2025-03-25T18:45:59",
        "2025-03-26T08:05:01",
        "2025-03-27T00:10:20",
        "2025-12-03T21:59:09",
    ];
    for (name, _) in every_export() {
        let answers = answers(&name);
        let given: Vec<_> = answers.iter().map(|it| String::from(it.given.unwrap())).collect();
        // One tool writes no seconds.
        let written = |moment: &str| match name.as_str() {
            "hubspot-en" => format!("{}:00", &moment[..16]),
            _ => moment.to_owned(),
        };
        assert_eq!(given, to_the_second.map(written), "{name}");
    }
}

#[test]
fn every_export_gives_what_they_said_and_which_customers_they_are() {
    for (name, is_italian) in every_export() {
        let answers = answers(&name);
        let comments: Vec<_> = answers.iter().map(|it| it.comment.as_str()).collect();
        let segments: Vec<_> = answers.iter().map(|it| it.segment.as_str()).collect();
        let (third, last, north) = if is_italian {
            (
                "Ci sono volute due visite;\nla seconda è andata bene",
                "Lenti, \"come sempre\"",
                "Nord",
            )
        } else {
            ("It took two visits;\nthe second one was fine", "Slow, \"as always\"", "North")
        };
        assert_eq!((comments[2], comments[3], comments[4]), ("", third, last), "{name}");
        assert_eq!((segments[0], segments[3], segments[7]), (north, "", north), "{name}");
    }
}

#[test]
fn good_and_bad_is_no_scale_of_scores_nor_of_ratings() {
    for name in ["zendesk-en", "zendesk-it"] {
        let table = table(name);
        let mapping = mapping(&table);
        let says = |it: &AnswerColumn| {
            !matches!(it, AnswerColumn::Comment | AnswerColumn::Given | AnswerColumn::Segment)
        };
        assert!(!mapping.iter().flatten().any(says), "{name}: {mapping:?}");
    }
}
