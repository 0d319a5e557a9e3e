//! Tornaconto: what a customer-service programme cost, what it gave back, and how sure we may be.
pub mod domain;
