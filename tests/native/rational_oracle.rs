//! Our results against an independent oracle: exact fractions, computed from random documents
//! by the domain's text alone.
//!
//! `TORNACONTO_ORACLE_RUNS` sets how many documents each seed gives (1,000 unless set), and
//! `TORNACONTO_ORACLE_SEED` repeats a run whose seed was printed.

mod compare;
mod document;
mod edges;
mod expected;
mod fraction;
mod in_time;
mod line;
mod model;
mod random;
mod rates;
mod remarks;

use std::hash::{BuildHasher, RandomState};

use tornaconto::domain::results::results;

use compare::differences;
use document::{Comes, Document, Spending};
use model::{is_too_large, model};
use random::Random;

const PINNED_SEED: u64 = 0x7072_6f76_6172_6521;

fn setting(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is {text}")))
}

/// Some documents pay back to the last millionth at the very end: where a comparison with
/// nothing decides.
fn sometimes_just_break_even(document: &mut Document, random: &mut Random) {
    if !random.chance(10) {
        return;
    }
    let [.., credited] = model(document).steps;
    if credited > 0 && credited <= 1_000_000_000_000_000_000_000 {
        let amount = Some(credited);
        document.costs = vec![Spending::Money { amount, month: 0, comes: Comes::Once }];
        if random.chance(50) {
            document.rate = 0;
        }
    }
}

/// Compares as many documents as asked; those with an amount beyond the limit are not compared
/// here, since none of their sums is available.
fn compare_documents(seed: u64) {
    println!("TORNACONTO_ORACLE_SEED={seed}");
    let runs = setting("TORNACONTO_ORACLE_RUNS").unwrap_or(1_000);
    let mut random = Random::new(seed);
    let mut compared = 0;
    while compared < runs {
        let mut document = Document::random(&mut random);
        if is_too_large(&document) {
            continue;
        }
        sometimes_just_break_even(&mut document, &mut random);
        let calculation = document.entered();
        let differences = differences(&results(&calculation), &model(&document));
        assert!(
            differences.is_empty(),
            "document {compared} of seed {seed}: {differences:#?}\n{calculation:#?}"
        );
        compared += 1;
    }
}

#[test]
fn random_documents_of_the_pinned_seed_give_the_figures_of_the_domain() {
    compare_documents(PINNED_SEED);
}

#[test]
fn random_documents_of_a_fresh_seed_give_the_figures_of_the_domain() {
    let fresh = RandomState::new().hash_one(std::process::id());
    compare_documents(setting("TORNACONTO_ORACLE_SEED").unwrap_or(fresh));
}
