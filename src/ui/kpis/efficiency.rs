//! The channels: how many interactions, what was spent on them, how long they took, how they ended.
//! Must not compute a figure.

use leptos::prelude::untrack;

use super::board::Board;
use super::changes::changes;
use super::pair::{Faults, faults, heads, pair};
use super::{rows, section};
use crate::document::{ChannelField, KpiField, When};
use crate::domain::efficiency::{Channel, ChannelId, ChannelKind, Handling, TimeUnit};
use crate::domain::kpi::KpiResults;
use crate::language::capital;
use crate::ui::former::{choice_of, fold};
use crate::ui::view::{Element, Told, View, button, element, following_of, keyed, part};

/// The id of the first button that adds a channel.
const ADD: &str = "add-phone";

/// The kinds of channels, each with the id of what adds one.
const KINDS: [(&str, ChannelKind); 4] = [
    (ADD, ChannelKind::Phone),
    ("add-online", ChannelKind::Online),
    ("add-in-person", ChannelKind::InPerson),
    ("add-channel", ChannelKind::Own),
];

const UNITS: [(&str, TimeUnit); 2] =
    [("minutes", TimeUnit::Minutes), ("seconds", TimeUnit::Seconds)];

/// The section.
pub(super) fn efficiency(board: &Board) -> Element {
    let words = board.desk.language().of_board();
    let [reads, draws, counts] = [0; 3].map(|_| board.clone());
    let channels = keyed(
        move || reads.found().kpis.efficiency.channels.iter().map(|row| row.id.0).collect(),
        move |key| channel(&draws, ChannelId(key)).into(),
    );
    let any = {
        let board = board.clone();
        following_of(
            move || counts.found().kpis.efficiency.channels.is_empty(),
            move |none: &bool| {
                if *none { usual_set(&board) } else { part("div", "row").with(unit(&board)) }
            },
        )
    };
    let entered = part("div", "entered")
        .with(any)
        .with(part("div", "cards").with(channels))
        .with(adds(board));
    let gives = {
        let [reads, board] = [0; 2].map(|_| board.clone());
        following_of(
            move || reads.found().kpis.efficiency.channels.is_empty(),
            move |none: &bool| {
                (!none).then(|| changes(&board, words.efficiency, KpiResults::of_efficiency))
            },
        )
    };
    section("kpi-efficiency", words.efficiency, words.efficiency_hint, entered, gives)
}

fn first(id: u32) -> KpiField {
    KpiField::Channel(ChannelId(id), When::Before, ChannelField::Spend)
}

/// No channel yet: those that most have, with one press.
fn usual_set(board: &Board) -> Element {
    let words = board.desk.language().of_board();
    let adds = board.clone();
    let add = button("tool", move |event| {
        rows::add(&adds, event, first, |kpis, next| {
            let kinds = [ChannelKind::Phone, ChannelKind::Online, ChannelKind::InPerson];
            for (id, kind) in (next..).zip(kinds) {
                kpis.efficiency.channels.push(Channel::blank(ChannelId(id), kind));
            }
        });
    });
    part("div", "usual-set")
        .with(part("p", "hint").with(words.no_channel))
        .with(add.set("id", "three-channels").with(words.three_channels))
}

/// What adds a channel of each kind.
fn adds(board: &Board) -> Element {
    let words = board.desk.language();
    let add = |(id, kind): (&'static str, ChannelKind)| {
        let adds = board.clone();
        let add = button("tool", move |event| {
            let first = if kind == ChannelKind::Own {
                |id| KpiField::ChannelName(ChannelId(id))
            } else {
                first
            };
            rows::add(&adds, event, first, |kpis, id| {
                kpis.efficiency.channels.push(Channel::blank(ChannelId(id), kind));
            });
        });
        add.set("id", id).with(capital((words.of_kpis().channel)(kind).to_owned()))
    };
    part("div", "adds")
        .set("role", "group")
        .set("aria-label", words.of_board().add_channel)
        .with(part("span", "hint").with(words.of_board().add_channel))
        .with(KINDS.map(add))
}

/// What times are entered in.
fn unit(board: &Board) -> Element {
    let words = board.desk.language().of_board();
    let [reads, chooses] = [0; 2].map(|_| board.clone());
    choice_of(
        "kpi-unit".to_owned(),
        words.times_in,
        &UNITS,
        words.unit,
        move || Some(reads.found().kpis.efficiency.unit),
        move |unit| {
            chooses.reshape(|kpis, _| kpis.efficiency.unit = unit);
        },
    )
}

/// Reads a channel, reactively.
fn read<T>(board: &Board, id: ChannelId, read: impl FnOnce(&Channel) -> T) -> Option<T> {
    let found = board.found();
    found.kpis.efficiency.channels.iter().find(|row| row.id == id).map(read)
}

fn channel(board: &Board, id: ChannelId) -> Element {
    let words = board.desk.language();
    let kind = untrack(|| read(board, id, |row| row.kind)).unwrap_or(ChannelKind::Own);
    let usual = Told::new(move || (words.of_kpis().channel)(kind).to_owned());
    let name = KpiField::ChannelName(id);
    let of = rows::called(board, name, &usual);
    let remove = move |board: &Board, event: &_| {
        rows::remove(board, event, ADD, |kpis| {
            kpis.efficiency.channels.retain(|row| row.id != id);
        });
    };
    let contradicts = faults(board, move |found| -> Faults {
        let mut channels = found.kpis.efficiency.channels.iter();
        let Some(channel) = channels.find(|row| row.id == id) else { return Faults::new() };
        let of = |when: When| {
            let faults = when.of(&channel.periods).faults();
            faults.into_iter().map(move |fault| (when, fault))
        };
        When::ALL.into_iter().flat_map(of).collect()
    });
    let row = Row { board: board.clone(), id, of };
    let times = {
        let (reads, row) = (board.clone(), row.clone());
        following_of(
            move || read(&reads, id, is_in_parts).unwrap_or_default(),
            move |in_parts: &bool| row.times(*in_parts),
        )
    };
    part("div", "card")
        .with(rows::head(board, name, words.of_board().channel_name, usual, remove))
        .with(heads(&board.desk))
        .with(row.inputs(&[ChannelField::Spend, ChannelField::Interactions]))
        .with(times)
        .with(row.form())
        .with(row.ends())
        .with(contradicts)
}

/// Whether handling times are told in parts; both periods alike as entered here, and in parts
/// where a document from elsewhere has one of them so.
fn is_in_parts(channel: &Channel) -> bool {
    When::ALL.iter().any(|when| when.of(&channel.periods).handling.is_in_parts())
}

const FORMS: [(&str, bool); 2] = [("total", false), ("parts", true)];

/// The inputs of a channel.
#[derive(Clone)]
struct Row {
    board: Board,
    id: ChannelId,
    of: Told,
}

impl Row {
    fn inputs(&self, which: &[ChannelField]) -> View {
        let id = self.id;
        let input = |which: &ChannelField| {
            pair(&self.board.desk, Some(&self.of), &|when| KpiField::Channel(id, when, *which))
        };
        which.iter().map(input).collect::<Vec<_>>().into()
    }

    fn times(&self, in_parts: bool) -> View {
        if in_parts {
            self.inputs(&[ChannelField::Talk, ChannelField::Hold, ChannelField::AfterCall])
        } else {
            self.inputs(&[ChannelField::Time])
        }
    }

    /// In one figure or in parts; what was entered stays the same time.
    fn form(&self) -> Element {
        let words = self.board.desk.language().of_board();
        let (id, reads, chooses) = (self.id, self.board.clone(), self.board.clone());
        choice_of(
            format!("channel-{}-form", id.0),
            words.handling,
            &FORMS,
            |in_parts| if in_parts { words.in_parts } else { words.in_total },
            move || read(&reads, id, is_in_parts),
            move |in_parts| {
                let turned = |handling: Handling| {
                    if in_parts { Some(handling.in_parts()) } else { handling.in_total() }
                };
                let now = untrack(|| {
                    read(&chooses, id, |row| When::ALL.map(|when| when.of(&row.periods).handling))
                });
                let turned = now.and_then(|[before, after]| turned(before).zip(turned(after)));
                let Some((before, after)) = turned else {
                    return chooses.say(words.stayed_whole.to_owned());
                };
                chooses.reshape(|kpis, _| {
                    let mut channels = kpis.efficiency.channels.iter_mut();
                    if let Some(row) = channels.find(|row| row.id == id) {
                        row.periods.before.handling = before;
                        row.periods.after.handling = after;
                    }
                });
            },
        )
    }

    /// How interactions end: nobody has to say, so it unfolds; where it is said it stands there.
    fn ends(&self) -> Element {
        let words = self.board.desk.language().of_board();
        let inputs = [ChannelField::SolvedFirst, ChannelField::Escalated];
        let is_given = untrack(|| {
            read(&self.board, self.id, |row| {
                let given = |when: &When| {
                    let period = when.of(&row.periods);
                    period.solved_first.is_some() || period.escalated.is_some()
                };
                When::ALL.iter().any(given)
            })
        });
        if is_given.unwrap_or_default() {
            return part("div", "ends").with(self.inputs(&inputs));
        }
        let row = self.clone();
        fold("more ends", element("summary").with(words.how_they_end), move || row.inputs(&inputs))
    }
}
