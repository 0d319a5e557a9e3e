//! What was asked for or reported, and under which host name.
//! Must not know what any of it means.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

/// Entries in the order in which they came, kept apart by host.
#[derive(Default)]
pub(super) struct RequestLog(Mutex<Vec<(String, Value)>>);

impl RequestLog {
    /// Adds an entry.
    pub(super) fn add(&self, host: &str, entry: Value) {
        self.lock().push((host.to_owned(), entry));
    }

    /// The entries of a host, as a list.
    pub(super) fn entries(&self, host: &str) -> Value {
        let entries = self.lock();
        let own = entries.iter().filter(|(by, _)| by == host);
        own.map(|(_, entry)| entry.clone()).collect()
    }

    /// Forgets the entries of a host.
    pub(super) fn clear(&self, host: &str) {
        self.lock().retain(|(by, _)| by != host);
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(String, Value)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_kept_apart_by_host() {
        let log = RequestLog::default();
        log.add("a", "/1".into());
        log.add("b", "/2".into());
        assert_eq!(log.entries("a"), serde_json::json!(["/1"]));
        log.clear("a");
        assert_eq!(log.entries("a"), serde_json::json!([]));
        assert_eq!(log.entries("b"), serde_json::json!(["/2"]));
    }
}
