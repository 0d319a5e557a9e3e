//! Tables that were saved with former headers and values: they are read as on their day.

use rust_decimal::Decimal;
use tornaconto::domain::benefit::{
    Benefit, EvidenceGrade, Exclusion, HoursKind, Measure, Skill, SoftOutcome, Status, Timing, Way,
    WayPart,
};
use tornaconto::domain::quantity::{Money, Percent, UnitCount};

use super::only;

/// What the row of a table says, whatever its words.
fn says_the_same(case: &Benefit) {
    assert_eq!((case.way, case.part), (Way::Giveaways, Some(WayPart::Parts)));
    let (count, each) = (UnitCount::new(Decimal::from(3)).ok(), Money::new(Decimal::from(40)).ok());
    assert_eq!(case.measure, Measure::Count { count, unit_amount: each });
    assert_eq!(case.attribution, Percent::new(Decimal::from(80)).ok());
    assert_eq!(case.confidence, Percent::new(Decimal::from(90)).ok());
    assert_eq!(case.status, Status::Excluded { reason: Exclusion::NotVerified });
    assert_eq!(case.evidence.grade, Some(EvidenceGrade::Documented));
    assert!(matches!(case.timing, Timing::OnceIn { .. }), "{:?}", case.timing);
    assert_eq!(case.description.author.as_str(), "Ada");
    assert_eq!(case.description.skills, [Skill::BeingProactive]);
    let outcomes = [SoftOutcome::FrontlineStress, SoftOutcome::JobSatisfaction];
    assert_eq!(case.description.soft_outcomes, outcomes);
}

#[test]
fn a_table_with_former_words_means_what_it_meant() {
    let english = "Title,Way,Part of the way,Measure,Count,Value of each,When it comes,Month,Attribution (%),\
        Confidence (%),Does it count?,Why it is left out,How it is supported,Author,Skills used,\
        What else came of it\n\
        A,Fewer giveaways,Parts,Count,3,40,\"Once, in a month\",2,80,90,Left out,Not verified,\
        Documented,Ada,Being Proactive,Frontline stress | Job satisfaction\n";
    says_the_same(&only(english).benefit);
    let italian = "Titolo;Leva;Parte della leva;Misura;Quantità;Importo unitario;Quando arriva;Mese;\
        Attribuzione (%);Attendibilità (%);Conta?;Perché è lasciato fuori;Come è provato;Autore;\
        Competenze usate;Che altro ne è venuto\n\
        A;Concessioni gratuite;Parti;Quantità;3;40;Una volta, in un mese;2;80;90;Lasciato fuori;\
        Non verificato;Documentato;Ada;Essere proattivi;\
        Stress in prima linea | Soddisfazione nel lavoro\n";
    says_the_same(&only(italian).benefit);
}

#[test]
fn former_names_of_ways_and_hours_are_known() {
    for (name, way) in [
        ("Causa principale", Way::RootCause),
        ("Causa principale trovata prima", Way::RootCause),
        ("Root cause found sooner", Way::RootCause),
        ("Being proactive", Way::Proactivity),
        ("Meno concessioni gratuite", Way::Giveaways),
    ] {
        let text = format!("Title;Way;Amount\nA;{name};5\n");
        assert_eq!(only(&text).benefit.way, way, "{name}");
    }
    for (name, kind) in [
        ("Cycle time, people’s work", HoursKind::CycleTimeOfLabour),
        ("Tempo di ciclo, non lavoro di persone", HoursKind::CycleTime),
    ] {
        let text = format!("Title;Hours;Kind of hours\nA;5;{name}\n");
        let measure = only(&text).benefit.measure;
        assert!(
            matches!(measure, Measure::Hours { hours_kind, .. } if hours_kind == kind),
            "{name}: {measure:?}"
        );
    }
}

#[test]
fn evidence_is_read_as_yes_and_no_and_as_strong_and_weak() {
    for (said, grade) in [
        ("sì", EvidenceGrade::Documented),
        ("no", EvidenceGrade::Anecdotal),
        ("forte", EvidenceGrade::Documented),
        ("debole", EvidenceGrade::Anecdotal),
        ("strong", EvidenceGrade::Documented),
        ("weak", EvidenceGrade::Anecdotal),
    ] {
        let text = format!("Titolo;Importo;Prova\nA;5;{said}\n");
        let case = only(&text).benefit;
        assert_eq!(case.evidence.grade, Some(grade), "{said}");
    }
}
