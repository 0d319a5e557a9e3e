//! Lets pages that a developer has open reload after a build.
//! Must not know what was built. Nothing of it is ever in `dist`.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::answer::Answer;

/// Shorter than what proxies and browsers wait for.
const PATIENCE: Duration = Duration::from_secs(25);

const SCRIPT: &str = r#"let known = "";
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for (;;) {
  try {
    const answer = await fetch(`/__dev/version?${known}`, { cache: "no-store" });
    const version = await answer.text();
    if (known && version !== known) location.reload();
    known = version;
  } catch {
    await wait(1000);
  }
}
"#;

const TAG: &str = "<script type=\"module\" src=\"/__dev/reload.js\"></script>";

/// The version that is served, and who waits for the next.
#[derive(Clone)]
pub(crate) struct Reload(Arc<Shared>);

struct Shared {
    /// Another start of the server is another version too.
    start: u128,
    builds: Mutex<u64>,
    next: Condvar,
}

impl Reload {
    /// The first version.
    pub(crate) fn new() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        Self(Arc::new(Shared {
            start: since.map_or(0, |since| since.as_millis()),
            builds: Mutex::new(0),
            next: Condvar::new(),
        }))
    }

    /// There is a next version.
    pub(crate) fn announce(&self) {
        let mut builds = self.builds();
        *builds = builds.saturating_add(1);
        self.0.next.notify_all();
    }

    /// Adds the reloading script to a page.
    pub(crate) fn inject(&self, page: &str) -> String {
        page.replacen("</head>", &format!("{TAG}</head>"), 1)
    }

    /// The answer to what is about reloading. `target` is the path with its query.
    pub(crate) fn answer(&self, path: &str, target: &str) -> Option<Answer> {
        match path {
            "/__dev/reload.js" => Some(Answer::text(200, "text/javascript; charset=utf-8", SCRIPT)),
            "/__dev/version" => Some(self.wait_and_tell(target)),
            _ => None,
        }
    }

    fn wait_and_tell(&self, target: &str) -> Answer {
        let known = target.split_once('?').map_or("", |(_, known)| known);
        let builds = self.builds();
        let unchanged = |builds: &mut u64| self.version(*builds) == known;
        let waited = self
            .0
            .next
            .wait_timeout_while(builds, PATIENCE, unchanged)
            .unwrap_or_else(PoisonError::into_inner);
        Answer::text(200, "text/plain; charset=utf-8", self.version(*waited.0))
    }

    fn version(&self, builds: u64) -> String {
        format!("{}-{builds}", self.0.start)
    }

    fn builds(&self) -> MutexGuard<'_, u64> {
        self.0.builds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_head_of_a_page_is_changed() {
        let reload = Reload::new();
        assert_eq!(reload.inject("<head></head></head>"), format!("<head>{TAG}</head></head>"));
        assert_eq!(reload.inject("<p>"), "<p>");
    }

    #[test]
    fn every_build_is_another_version() {
        let reload = Reload::new();
        let first = reload.version(*reload.builds());
        reload.announce();
        assert_ne!(first, reload.version(*reload.builds()));
    }
}
