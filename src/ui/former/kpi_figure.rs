//! A figure of the survey or of the customer KPIs and, one step away, its proof.
//! Must not know which figure it shows, nor where it comes from.

use std::sync::Arc;

use crate::domain::kpi::KpiFigure;
use crate::language::{kpi_figure, kpi_name, kpi_proof};
use crate::ui::desk::Desk;
use crate::ui::former::fold;
use crate::ui::view::{Element, View, element, following_of, part};

/// Gives a figure, read reactively; none where what it is a figure of has gone.
pub(crate) type KpiRead = Arc<dyn Fn() -> Option<KpiFigure> + Send + Sync>;

/// Figures, each by its name, as rows that open to their proofs.
pub(crate) fn kpi_figures(desk: &Desk, reads: &[KpiRead]) -> Element {
    let rows: Vec<Element> = reads.iter().map(|read| figure(desk, read)).collect();
    part("ul", "figures").with(rows)
}

fn figure(desk: &Desk, read: &KpiRead) -> Element {
    let named = read.clone();
    let name = desk.words(move |desk| {
        named().map(|figure| kpi_name(&figure.name, &desk.writer())).unwrap_or_default()
    });
    kpi_figure_called(desk, name.into(), read)
}

/// A figure as such a row, called otherwise: where several have one name.
pub(crate) fn kpi_figure_called(desk: &Desk, name: View, read: &KpiRead) -> Element {
    let [valued, missing, proved] = [0; 3].map(|_| read.clone());
    let value = desk.words(move |desk| {
        valued().map(|figure| kpi_figure(&figure, &desk.writer())).unwrap_or_default()
    });
    let none = desk.holds(move |_| missing().is_none_or(|figure| figure.value.is_err()));
    let summary = element("summary")
        .with(part("span", "term").with(name))
        .with(part("span", "value").class_when("none", none).with(value));
    let desk = desk.clone();
    let proof = move || kpi_proof_of(&desk, &proved).into();
    element("li").with(fold("figure", summary, proof))
}

/// The proof of a figure, kept up with it.
pub(crate) fn kpi_proof_of(desk: &Desk, read: &KpiRead) -> Element {
    let (read, desk, session) = (read.clone(), desk.clone(), desk.session.clone());
    let content = following_of(
        // What is written follows the currency too.
        move || (read(), session.currency()),
        move |(figure, _)| -> View {
            figure.as_ref().map(|figure| kpi_proof_written(&desk, figure)).into()
        },
    );
    part("div", "proof").with(content)
}

/// A proof, as it is written.
fn kpi_proof_written(desk: &Desk, figure: &KpiFigure) -> View {
    let (text, writer) = (desk.text(), desk.writer_now());
    let mut lines = match kpi_proof(figure, &writer) {
        Ok(proof) => vec![
            part("p", "formula").with(proof.formula),
            part("p", "numbers").with(proof.numbers),
            part("p", "source").with(writer.proofs().source_label).with(": ").with(proof.source),
        ],
        Err(why) => vec![part("p", "formula").with(text.not_available).with(": ").with(why)],
    };
    let explain = (desk.language().of_kpis().explain)(figure.name.term);
    lines.extend(explain.map(|words| part("p", "explanation").with(words)));
    lines.into()
}
