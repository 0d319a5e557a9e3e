//! What the illustrative case studies say.
//! Must not hold a word of any language. The list stands in the domain, which makes the cases of it.

pub use crate::domain::cases::SampleTexts as SampleCaseMessages;
