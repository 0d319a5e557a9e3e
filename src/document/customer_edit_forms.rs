//! The JSON form of the survey's edits, for the journal.
//! Must not know where the journal lies, nor when a record was written.

use serde_json::Value;

use super::edit_forms::Index;
use super::fault::Place;
use super::stored::{Fields, Stored, kind_of, object};
use super::survey::{PlacedAnswer, SurveyChange};

impl Stored for SurveyChange {
    fn to_json(&self) -> Value {
        let (kind, mut fields) = match self {
            Self::Ask(asked) => ("ask", vec![("asked", asked.to_json())]),
            Self::AddWave { index, wave } => {
                ("add_wave", vec![("index", Index(*index).to_json()), ("wave", wave.to_json())])
            }
            Self::RemoveWave(id) => ("remove_wave", vec![("id", id.to_json())]),
            Self::ChangeWave(wave) => ("change_wave", vec![("wave", wave.to_json())]),
            Self::AddAnswers { wave, answers } => {
                ("add_answers", vec![("wave", wave.to_json()), ("answers", answers.to_json())])
            }
            Self::RemoveAnswers { wave, ids } => {
                ("remove_answers", vec![("wave", wave.to_json()), ("ids", ids.to_json())])
            }
            Self::Waves(waves) => ("waves", vec![("waves", waves.to_json())]),
        };
        fields.push(("kind", Value::from(kind)));
        object(fields)
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        Some(match kind_of(value) {
            Some("ask") => {
                Self::Ask(Fields::of(value, &["kind", "asked"], place)?.get("asked", place)?)
            }
            Some("add_wave") => {
                let fields = Fields::of(value, &["kind", "index", "wave"], place)?;
                let Index(index) = fields.get("index", place)?;
                Self::AddWave { index, wave: fields.get("wave", place)? }
            }
            Some("remove_wave") => {
                Self::RemoveWave(Fields::of(value, &["kind", "id"], place)?.get("id", place)?)
            }
            Some("change_wave") => {
                Self::ChangeWave(Fields::of(value, &["kind", "wave"], place)?.get("wave", place)?)
            }
            Some("add_answers") => {
                let fields = Fields::of(value, &["kind", "wave", "answers"], place)?;
                let wave = fields.get("wave", place)?;
                Self::AddAnswers { wave, answers: fields.get("answers", place)? }
            }
            Some("remove_answers") => {
                let fields = Fields::of(value, &["kind", "wave", "ids"], place)?;
                let wave = fields.get("wave", place)?;
                Self::RemoveAnswers { wave, ids: fields.get("ids", place)? }
            }
            Some("waves") => {
                Self::Waves(Fields::of(value, &["kind", "waves"], place)?.get("waves", place)?)
            }
            _ => return None,
        })
    }
}

impl Stored for PlacedAnswer {
    fn to_json(&self) -> Value {
        object(vec![("index", Index(self.index).to_json()), ("answer", self.answer.to_json())])
    }
    fn from_json(value: &Value, place: &mut Place) -> Option<Self> {
        let fields = Fields::of(value, &["index", "answer"], place)?;
        let Index(index) = fields.get("index", place)?;
        Some(Self { index, answer: fields.get("answer", place)? })
    }
}
