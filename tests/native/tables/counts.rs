//! Tables that count answers: a row for each score, a column for each score, ratings of aspects. They become
//! waves of counts, and what is wrong with them is told by row and column.

use tornaconto::domain::quantity::Count;
use tornaconto::domain::survey::{
    Aspect, AspectId, AspectName, Score, ScoreError, Wave, WaveContent,
};
use tornaconto::exchange::answers::{
    AnswerColumn, CountOptions, CountProblem, ReadCounts, are_counts, guess_columns, read_counts,
    with_new_aspects,
};
use tornaconto::exchange::pace::at_once;
use tornaconto::exchange::table::{DateOrder, Dialect, Table, columns, read_table};

fn of(text: &str) -> Table {
    read_table(text, Dialect::detect(text)).unwrap()
}

fn guessed(text: &str) -> Vec<Option<AnswerColumn>> {
    guess_columns(&of(text), &Aspect::source_aspects())
}

/// What a table says that is known as one of counts by itself.
fn read(text: &str) -> ReadCounts {
    let (table, asked) = (of(text), Aspect::source_aspects());
    let guessed = guess_columns(&table, &asked);
    assert!(are_counts(&guessed), "{text}: {guessed:?}");
    let mapping = with_new_aspects(&table, &guessed, &asked, 40);
    let aspects = [asked.to_vec(), mapping.added].concat();
    let columns = columns(&table);
    let options = CountOptions {
        mapping: &mapping.mapping,
        columns: &columns,
        order: DateOrder::DayFirst,
        aspects: &aspects,
        next: 50,
    };
    at_once(async |pace| read_counts(&table, &options, pace).await)
}

/// The waves of a table without a fault.
fn waves(text: &str) -> Vec<Wave> {
    let read = read(text);
    assert_eq!(read.faults, [], "{text}");
    assert!(read.waves.iter().all(|counted| counted.is_whole));
    read.waves.into_iter().map(|counted| counted.wave).collect()
}

fn counts<const N: usize>(counts: [Option<Count>; N]) -> Vec<i64> {
    counts.into_iter().map(|count| count.map_or(-1, |count| count.value().into())).collect()
}

fn scores(wave: &Wave) -> Vec<i64> {
    match wave.held {
        WaveContent::PerScore(held) => counts(held),
        WaveContent::Answers(_) | WaveContent::PerGroup(_) => panic!("no counts per score"),
    }
}

fn faults(text: &str) -> Vec<(usize, Option<usize>, String, CountProblem)> {
    let faults = read(text).faults.into_iter();
    faults.map(|fault| (fault.line, fault.place, fault.found, fault.why)).collect()
}

const BEFORE: [i64; Score::COUNT] = [2, 1, 2, 3, 4, 8, 10, 22, 26, 24, 18];

/// A row for each score of the example's first wave.
fn long(score: &str, count: &str, separator: char) -> String {
    let rows = BEFORE.iter().enumerate();
    let rows = rows.map(|(score, count)| format!("{score}{separator}{count}\n"));
    format!("{score}{separator}{count}\n{}", rows.collect::<String>())
}

#[test]
fn a_row_for_each_score_becomes_a_wave_of_counts_in_both_languages() {
    for (score, count, separator) in [
        ("score", "count", ';'),
        ("Score", "Answers", ','),
        ("NPS", "Number of responses", ','),
        ("Rating", "N", ','),
        ("Punteggio", "Numero", ';'),
        ("Voto", "N. risposte", ';'),
        ("punteggio", "risposte", '\t'),
        ("Con quale probabilità ci consiglieresti a un amico?", "Frequenza", ';'),
        ("How likely are you to recommend us?", "Respondents", ','),
    ] {
        let waves = waves(&long(score, count, separator));
        assert_eq!(waves.len(), 1, "{score}");
        assert_eq!(scores(&waves[0]), BEFORE, "{score}");
        assert!(waves[0].name.is_blank() && waves[0].ratings.is_empty());
    }
}

#[test]
fn rows_of_several_waves_go_into_the_wave_that_they_name() {
    let text = "Rilevazione;Data;Punteggio;Risposte\nPrima;01/01/2025;10;18\n;;9;24\n\
         Dopo;31/12/2025;10;30\nPrima;01/01/2025;0;2\n";
    let waves = waves(text);
    let named: Vec<_> = waves.iter().map(|wave| wave.name.as_str()).collect();
    assert_eq!(named, ["Prima", "Dopo"]);
    let days: Vec<String> = waves.iter().map(|wave| wave.day.unwrap().into()).collect();
    assert_eq!(days, ["2025-01-01", "2025-12-31"]);
    assert_eq!(scores(&waves[0])[8..], [-1, 24, 18], "what is blank below a name is that name");
    assert_eq!((scores(&waves[0])[0], scores(&waves[1])[10]), (2, 30));
}

#[test]
fn a_column_for_each_score_makes_each_row_a_wave() {
    let numbers = "0;1;2;3;4;5;6;7;8;9;10";
    let before = BEFORE.map(|count| count.to_string()).join(";");
    let after = "1;0;1;2;3;6;7;18;26;36;30";
    let text = format!("Wave;{numbers}\nBefore;{before}\nAfter;{after}\n");
    let found = waves(&text);
    let named: Vec<_> = found.iter().map(|wave| wave.name.as_str()).collect();
    assert_eq!(named, ["Before", "After"]);
    assert_eq!(
        (scores(&found[0]), scores(&found[1])[9..].to_vec()),
        (BEFORE.to_vec(), vec![36, 30])
    );
    let named = numbers.split(';').map(|number| format!("Score {number}")).collect::<Vec<_>>();
    let unnamed = format!("{};Total\n{before};120\n{after};130\n", named.join(";"));
    let found = waves(&unnamed);
    assert_eq!(found.len(), 2, "each row is a wave though nothing names it");
    assert_eq!(scores(&found[0]), BEFORE);
    let down = "Mese,10,9,8,7,6,5,4,3,2,1,0\ngennaio,18,24,26,22,10,8,4,3,2,1,2\n";
    assert_eq!(scores(&waves(down)[0]), BEFORE);
}

#[test]
fn ratings_of_aspects_are_counted_in_rows_and_in_columns() {
    let wide = "Aspect;1;2;3;4;5\nComplaint resolution;8;14;34;44;20\nParking;0;1;2;3;40\n";
    let words = "Aspetto;Per niente soddisfatto;Poco soddisfatto;Mediamente soddisfatto;\
         Molto soddisfatto;Estremamente soddisfatto\n\
         Gestione dei reclami;8;14;34;44;20\nParking;0;1;2;3;40\n";
    let ratings = [("Complaint resolution", [8, 14, 34, 44, 20]), ("Parking", [0, 1, 2, 3, 40])];
    let mut long = "Aspect,Rating,Count\n".to_owned();
    for (aspect, counts) in ratings {
        for (rating, count) in (1..).zip(counts) {
            let name = if rating == 1 { aspect } else { "" };
            long += &format!("{name},{rating},{count}\n");
        }
    }
    for text in [wide, words, &long] {
        let read = read(text);
        assert_eq!(read.faults, [], "{text}");
        let [counted] = &read.waves[..] else { panic!("{text}: one wave") };
        let [parking] = &read.added[..] else { panic!("{text}: one aspect is new") };
        assert!(matches!(&parking.name, AspectName::Own(name) if name.as_str() == "Parking"));
        let wave = &counted.wave;
        assert_eq!(counts(wave.rating_counts(AspectId(1))), [8, 14, 34, 44, 20], "{text}");
        assert_eq!(counts(wave.rating_counts(parking.id)), [0, 1, 2, 3, 40], "{text}");
        assert_eq!(scores(wave), [-1; Score::COUNT]);
    }
}

#[test]
fn one_table_may_count_scores_and_ratings_of_several_waves() {
    let text = "Wave;Question;Rating;Count\nBefore;NPS;10;18\nBefore;NPS;0;2\n\
         Before;Technical support;5;28\nAfter;NPS;10;30\nAfter;Technical support;5;42\n";
    let waves = waves(text);
    let support: Vec<i64> =
        waves.iter().map(|it| counts(it.rating_counts(AspectId(2)))[4]).collect();
    assert_eq!((scores(&waves[0])[10], scores(&waves[1])[10], support), (18, 30, vec![28, 42]));
}

#[test]
fn what_is_no_count_is_told_by_row_and_column_and_its_wave_is_not_whole() {
    let text = "Wave;Score;Count\nA;0;-1\nA;1;2.5\nA;2;1000000001\nA;11;4\nA;ten;4\nA;3;12%\n\
         A;4;many\nA;5;1000000000\nA;6;\nA;7;3\nA;7;4\nB;7;4\n";
    let count = |line, found: &str| (line, Some(2), found.to_owned(), CountProblem::Count);
    let score =
        |line, found: &str, why| (line, Some(1), found.to_owned(), CountProblem::Score(why));
    assert_eq!(
        faults(text),
        [
            count(2, "-1"),
            count(3, "2.5"),
            count(4, "1000000001"),
            score(5, "11", ScoreError::OffTheScale),
            score(6, "ten", ScoreError::NotANumber),
            count(7, "12%"),
            count(8, "many"),
            (12, Some(1), "7".to_owned(), CountProblem::Twice),
        ]
    );
    let read = read(text);
    assert_eq!((read.valid, read.invalid), (4, 8));
    let whole: Vec<_> = read.waves.iter().map(|it| (it.wave.name.as_str(), it.is_whole)).collect();
    assert_eq!(whole, [("A", false), ("B", true)]);
    let wide = "Wave;0;1;2;3;4;5;6;7;8;9;10\nA;1;1;1;1;1;1;x;1;1;1;-4\nB;1;1;1;1;1;1;1;1;1;1;40\n";
    assert_eq!(
        faults(wide),
        [
            (2, Some(7), "x".to_owned(), CountProblem::Count),
            (2, Some(11), "-4".to_owned(), CountProblem::Count),
        ]
    );
    let twice = "Aspect;1;2;3;4;5\nPrice;1;2;3;4;50\nPrice;1;2;3;4;50\n";
    assert!(faults(twice).iter().all(|(line, .., why)| (*line, *why) == (3, CountProblem::Twice)));
    let unnamed = "Aspect;1;2;3;4;5\nPrice;1;2;3;4;50\n;1;2;3;4;50\n";
    let name = CountProblem::Name(AnswerColumn::Aspect);
    assert_eq!(faults(unnamed), [(3, Some(0), String::new(), name)]);
    let dated = "Date;Score;Count\nsoon;10;4\n01/02/2025;10;4\n";
    assert_eq!(faults(dated), [(2, Some(0), "soon".to_owned(), CountProblem::Given)]);
}

#[test]
fn counts_are_read_as_people_write_thousands_and_sums_are_no_scores() {
    let text = "Punteggio;Risposte\n10;1.250\n9;2.000\n8;7\nn/d;12\nTotale;3.257\n";
    let read = read(text);
    assert_eq!((read.faults.len(), read.unscored), (0, 12));
    assert_eq!(scores(&read.waves[0].wave)[8..], [7, 2_000, 1_250]);
}

#[test]
fn answers_are_not_taken_for_counts() {
    let numbered = "Score;Number\n9;1\n10;2\n3;3\n9;4\n";
    let customers = "NPS;Responses\n9;3\n10;4\n9;3\n9;1\n10;4\n9;3\n9;2\n";
    let ratings = "Name;1;2;3;4;5\nAnn;5;4;3;2;1\nBob;4;4;4;4;4\n";
    let words = "Score,Answer\n9,fine\n3,slow\n";
    for text in [numbered, customers, ratings, words] {
        assert!(!are_counts(&guessed(text)), "{text}: {:?}", guessed(text));
    }
}
