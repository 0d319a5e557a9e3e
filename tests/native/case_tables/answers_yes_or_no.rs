//! Yes and no in every form that spreadsheets and people give them, and evidence told in a word.

use tornaconto::domain::benefit::{Benefit, EvidenceGrade, Exclusion, Stage, Status};
use tornaconto::exchange::cases::{CellFault, Column};
use tornaconto::language::Language;

use super::{fixture, only, read, wrong_cells};

const OUT: Status = Status::Excluded { reason: Exclusion::Other };
const EXPECTED: Stage = Stage::Expected { probability: None };

fn read_all(text: &[u8]) -> Vec<Benefit> {
    let rows = read(text, Language::Italian);
    assert_eq!(wrong_cells(&rows), []);
    rows.cases().map(|case| case.benefit.clone()).collect()
}

#[test]
fn a_spreadsheets_true_and_false_are_read_as_answers() {
    let lines = read_all(&fixture("faults/vero-falso.csv"));
    let answers: Vec<_> = lines.iter().map(|line| (line.status, line.stage)).collect();
    assert_eq!(
        answers,
        [
            (Status::Counted, Stage::Realised),
            (OUT, Stage::Realised),
            (Status::Counted, EXPECTED),
            (Status::Counted, EXPECTED),
        ]
    );
}

#[test]
fn in_a_column_of_ticks_a_blank_is_no() {
    for tick in ["x", "X", "✓", "✔"] {
        let text = format!("Titolo;Importo;Conta?;È già successo?\nA;1;{tick};{tick}\nB;2;;\n");
        let lines = read_all(text.as_bytes());
        assert_eq!((lines[0].status, lines[0].stage), (Status::Counted, Stage::Realised), "{tick}");
        assert_eq!((lines[1].status, lines[1].stage), (OUT, EXPECTED), "{tick}");
    }
    // Where people write yes and no, a blank is not said.
    let lines = read_all(b"Titolo;Importo;Conta?\nA;1;si\nB;2;\nC;3;no\n");
    let counted: Vec<_> = lines.iter().map(Benefit::is_counted).collect();
    assert_eq!(counted, [true, true, false]);
}

#[test]
fn what_is_no_answer_is_named() {
    let rows = read(b"title,amount,does it count?\nA,1,perhaps\nB,2,yes\n", Language::English);
    assert_eq!(wrong_cells(&rows), [(2, Column::Status, CellFault::Unknown)]);
}

#[test]
fn evidence_is_told_by_yes_or_no_or_its_strength() {
    use EvidenceGrade::{Anecdotal, Documented, Estimated};
    let grade =
        |word: &str| only(&format!("title,amount,evidence\nA,1,{word}\n")).benefit.evidence.grade;
    for (word, expected) in [
        ("sì", Documented),
        ("yes", Documented),
        ("TRUE", Documented),
        ("forte", Documented),
        ("Strong", Documented),
        ("documentato", Documented),
        ("media", Estimated),
        ("Medium", Estimated),
        ("no", Anecdotal),
        ("FALSO", Anecdotal),
        ("debole", Anecdotal),
        ("Weak", Anecdotal),
    ] {
        assert_eq!(grade(word), Some(expected), "{word}");
    }
    assert_eq!(grade(""), None);
}
