//! The saved form of a document: JSON in an envelope that names its format and version.
//! Must not know where the bytes are kept.

use serde::{Deserialize, Serialize};

use super::Document;
use crate::domain::explain::Figure;
use crate::domain::results::Results;

/// The version that this build writes.
pub const VERSION: u32 = 1;
/// The largest saved form that is looked at, in bytes.
pub const LARGEST: usize = 20_000_000;

const FORMAT: &str = "tornaconto";

/// The figures at a revision, kept beside the document so that a list of programmes, a history
/// or a host can show them without computing. Never read back into a calculation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headline {
    /// C, in the currency.
    pub invested: Option<String>,
    /// B, in the currency.
    pub credited: Option<String>,
    /// B ÷ C.
    pub benefit_cost_ratio: Option<String>,
    /// (B − C) ÷ C, in percent.
    pub return_on_investment_percent: Option<String>,
    /// B − C, in the currency.
    pub net_benefit: Option<String>,
    /// In months.
    pub payback_months: Option<String>,
    /// C ÷ B, in percent.
    pub break_even_percent: Option<String>,
}

impl Headline {
    /// The headline figures of results; a figure that is not available is absent.
    #[must_use]
    pub fn of(results: &Results) -> Self {
        let text = |figure: &Figure| figure.number().map(|number| number.normalize().to_string());
        Self {
            invested: text(&results.invested),
            credited: text(&results.credited),
            benefit_cost_ratio: text(&results.benefit_cost_ratio),
            return_on_investment_percent: text(&results.return_on_investment),
            net_benefit: text(&results.net_benefit),
            payback_months: text(&results.payback),
            break_even_percent: text(&results.break_even_share),
        }
    }
}

/// A document as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// How many times it had been saved, counting this one.
    pub revision: u64,
    /// The document.
    pub document: Document,
}

/// Why saved bytes are not a document that this build can open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undecodable {
    /// Longer than [`LARGEST`].
    TooLarge,
    /// Not this format, not whole, or with parts that do not fit each other.
    NotADocument,
    /// Written by a newer version, which knows what this one does not.
    Newer(u32),
}

/// What every version has in common.
#[derive(Deserialize)]
struct Header {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<D> {
    format: String,
    version: u32,
    revision: u64,
    headline: Headline,
    document: D,
}

/// The saved form of a document.
pub fn encode(
    document: &Document,
    revision: u64,
    headline: Headline,
) -> Result<String, serde_json::Error> {
    let format = FORMAT.to_owned();
    serde_json::to_string(&Envelope {
        format,
        version: VERSION,
        revision,
        headline,
        document,
    })
}

/// Opens a saved form. Total: whatever the bytes are, it neither panics nor guesses.
pub fn decode(text: &str) -> Result<Saved, Undecodable> {
    if text.len() > LARGEST {
        return Err(Undecodable::TooLarge);
    }
    let header: Header = serde_json::from_str(text).map_err(|_| Undecodable::NotADocument)?;
    if header.format != FORMAT || header.version == 0 {
        return Err(Undecodable::NotADocument);
    }
    if header.version > VERSION {
        return Err(Undecodable::Newer(header.version));
    }
    let envelope: Envelope<Document> =
        serde_json::from_str(text).map_err(|_| Undecodable::NotADocument)?;
    let Envelope {
        revision, document, ..
    } = envelope;
    if document.is_sound() {
        Ok(Saved { revision, document })
    } else {
        Err(Undecodable::NotADocument)
    }
}
