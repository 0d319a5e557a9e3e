//! Components that every area shares. Each knows how it is used, none what it is used for.
//!
//! - Input: `field` (a field of the document), `number_input`, `search_input`, `choice`, and `controlled`,
//!   the directives that keep a control at its value.
//! - Figures: `figure` and `kpi_figure` (a figure that opens to its proof), `bar` and `scale` for charts.
//! - Structure: `dialog`, `full_window`, `disclosure`, `dropdown`, `icon`, `deferred` (after the first paint), `lazy` (after its code).
//!
//! Their classes are in `style/components.css` and `style/charts.css`.

mod bar;
mod choice;
mod controlled;
mod deferred;
mod dialog;
mod disclosure;
mod dropdown;
mod field;
mod figure;
mod full_window;
mod icon;
mod kpi_figure;
mod lazy;
mod number_input;
mod scale;
mod search_input;

pub(super) use bar::Bar;
pub(super) use choice::{Choice, ChoiceOf};
pub(super) use controlled::{controlled_checked, controlled_value};
pub(super) use deferred::Deferred;
pub(super) use dialog::{close_dialog, close_dialog_in, open_dialog, open_dialog_in};
pub(super) use disclosure::Disclosure;
pub(super) use dropdown::{DropdownButton, use_dropdown};
pub(super) use field::{ExplainedField, FieldNote, FieldWithNote, InputField, Label};
pub(super) use figure::{FigureProof, FigureRead, Figures, Pick, Proof};
pub(super) use full_window::FullWindow;
pub(super) use icon::{Icon, Shape};
pub(super) use kpi_figure::{KpiFigureRow, KpiFigures, KpiProof, KpiRead};
pub(super) use lazy::{FetchFailed, Lazy, OnceFetched};
pub(super) use number_input::{NumberInput, read_optional};
pub(super) use scale::Scale;
pub(super) use search_input::SearchInput;
