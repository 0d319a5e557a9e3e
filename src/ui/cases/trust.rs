//! How far to trust the cases: who reported, what carries the return, what supports it, whether it has
//! happened and whose it is, and which may be told twice. Must not judge; the domain does.

use leptos::prelude::untrack;

use super::findings::{Findings, say};
use super::suspects;
use crate::domain::benefit::{Beneficiary, LineKind};
use crate::domain::cases::{Mix, MixPart, mix};
use crate::domain::ledger::GroupBy;
use crate::domain::programme::Basis;
use crate::language::{Decimals, Writer, how_covered, what_carries, what_is_doubtful};
use crate::ui::former::bar;
use crate::ui::former::{Pick, figures};
use crate::ui::view::{Element, View, element, part};

/// The section.
pub(super) fn trust(findings: &Findings) -> Element {
    let words = findings.desk.details();
    let known = part("div", "known").with(sentences(findings)).with(proofs(findings));
    part("section", "finding trust")
        .set("aria-labelledby", "trust-title")
        .with(element("h3").set("id", "trust-title").with(words.trust))
        .with(known)
        .with(suspects::suspects(findings))
        .with(mixes(findings))
}

/// Who reported, what carries the return, and what would be questioned of that.
fn sentences(findings: &Findings) -> View {
    let writes = findings.desk.clone();
    let opens = findings.clone();
    findings.settled.view(
        move |calculation, results| {
            let writer = writes.writer_now();
            let carries = what_carries(calculation, results, &writer);
            let said: Vec<String> =
                [Some(how_covered(results, &writer)), carries].into_iter().flatten().collect();
            // A quick figure has no place in the ledger.
            let is_case = |id| {
                let case = calculation.benefit(id);
                case.is_some_and(|line| line.kind == LineKind::CaseStudy)
            };
            let doubtful = what_is_doubtful(calculation, results, &writer);
            let doubtful = doubtful.into_iter().map(|(id, it)| (id.filter(|id| is_case(*id)), it));
            (said, doubtful.collect::<Vec<_>>())
        },
        move |(said, doubtful), writer| {
            let said: Vec<_> = said.iter().map(|words| say("fact", words.clone())).collect();
            let flags = doubtful.iter().map(|(id, words)| {
                let open = id.map(|id| {
                    let words = writer.locale.language.of_case_findings();
                    opens.opens(id, words.open_case.to_owned())
                });
                say("flag", words.clone()).with(" ").with(open)
            });
            let flags: Vec<_> = flags.collect();
            View::from(vec![View::from(said), View::from(flags)])
        },
    )
}

/// The figures behind it, each with its proof.
fn proofs(findings: &Findings) -> Element {
    let desk = &findings.desk;
    let picks: [Pick; 3] = [
        |results| &results.coverage,
        |results| &results.concentration,
        |results| &results.roi_without_largest,
    ];
    let terms = desk.writer_now().proofs().term;
    let named = |pick: Pick| {
        let term = untrack(|| desk.session.with_results(|results| pick(results).term));
        (terms(term), pick)
    };
    figures(desk, &picks.map(named))
}

/// What supports the cases, what has happened and whose it is: tables whose rows carry their bars.
fn mixes(findings: &Findings) -> View {
    findings.settled.view(
        |calculation, results| (mix(calculation, results), calculation.programme.basis),
        |(mix, basis), writer| {
            let words = writer.locale.language.of_case_findings();
            if mix.count == 0 {
                return say("quiet", words.none_counted).into();
            }
            part("div", "charts").with(charts(mix, *basis, writer)).into()
        },
    )
}

fn charts(mix: &Mix, basis: Basis, writer: &Writer) -> Vec<Element> {
    let (words, details) = (writer.locale.language.of_cases(), writer.details());
    let evidence = mix.evidence.iter().filter(|(_, part)| part.count > 0);
    let evidence: Vec<_> =
        evidence.map(|(grade, part)| ((details.evidence)(*grade), *part)).collect();
    let stages = [((details.stage)(true), mix.realised), ((details.stage)(false), mix.expected)];
    let [provider, customers] = [
        ((details.beneficiary)(Beneficiary::Provider), mix.provider),
        ((details.beneficiary)(Beneficiary::Customer), mix.customers),
    ];
    let not_credited = (basis == Basis::ProviderOnly && mix.customers.count > 0).then(|| {
        let words = writer.locale.language.of_case_findings();
        let claimed = writer.money(mix.customers.claimed.value());
        say("hint", (words.customers_not_credited)(&claimed))
    });
    vec![
        chart((words.group_by)(GroupBy::Evidence), &evidence, writer),
        chart((words.group_by)(GroupBy::Stage), &stages, writer),
        chart((words.group_by)(GroupBy::Beneficiary), &[provider, customers], writer)
            .with(not_credited),
    ]
}

/// A division: each part with its bar, its share, what it is credited and how many cases it is.
fn chart(caption: &'static str, parts: &[(&'static str, MixPart)], writer: &Writer) -> Element {
    let (text, words) = (writer.text(), writer.locale.language.of_case_findings());
    let head = |words: &'static str| element("th").set("scope", "col").with(words);
    let heads = element("tr")
        .with(element("td"))
        .with(element("td"))
        .with([head(words.share), head(text.credited)]);
    let rows: Vec<_> = parts.iter().map(|(name, part)| row(name, part, writer)).collect();
    let table = part("table", "shares")
        .with(element("caption").with(caption))
        .with(part("thead", "unseen").with(heads))
        .with(element("tbody").with(rows));
    // Where one has no share, none has.
    let why = parts.iter().find_map(|(_, part)| part.share.err());
    let why = why.map(|why| say("hint", (words.no_shares)((text.unavailable)(why))));
    part("div", "chart-place").with(table).with(why)
}

fn row(name: &'static str, of: &MixPart, writer: &Writer) -> Element {
    let count = (writer.text().case_studies)(&writer.count(of.count));
    let share = of.share.ok().map(|share| writer.percent(share.into(), Decimals::up_to(0)));
    let name = element("th")
        .set("scope", "row")
        .with(name)
        .with(" ")
        .with(part("span", "hint").with(count));
    element("tr")
        .with(name)
        .with(part("td", "bar").with(bar("0", of.share.unwrap_or_default().to_string())))
        .with(part("td", "share").with(share))
        .with(part("td", "amount").with(writer.money(of.credited.value())))
}
