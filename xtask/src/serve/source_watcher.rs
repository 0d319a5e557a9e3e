//! Notices that a source of the build changed.
//! Must not know what is then done.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::workspace::Workspace;

/// Editors write a file in several steps, and people save several files.
const DEBOUNCE: Duration = Duration::from_millis(200);

/// What a build reads.
const DIRECTORIES: [&str; 2] = ["src", "style"];
const FILES: [&str; 2] = ["index.html", "Cargo.toml"];

/// Watches while it lives.
pub(super) struct SourceWatcher {
    changes: Receiver<()>,
    // Dropping it would end the watching.
    _watcher: RecommendedWatcher,
}

impl SourceWatcher {
    /// Begins to watch the sources.
    pub(super) fn start(workspace: &Workspace) -> Result<Self> {
        let (sender, changes) = mpsc::channel();
        let root = workspace.root().to_owned();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_relevant(&event, &root)) {
                // Nobody listens any more: the program is ending.
                let _ = sender.send(());
            }
        })
        .context("files cannot be watched here; use --no-watch")?;
        for directory in DIRECTORIES {
            watcher
                .watch(&workspace.source(directory), RecursiveMode::Recursive)
                .with_context(|| format!("{directory} cannot be watched"))?;
        }
        // Many editors replace a file when saving, which ends a watch on the file itself.
        watcher
            .watch(workspace.root(), RecursiveMode::NonRecursive)
            .context("the workspace cannot be watched")?;
        Ok(Self { changes, _watcher: watcher })
    }

    /// Calls once after every burst of changes, for ever.
    pub(super) fn for_each_change(&self, mut changed: impl FnMut()) -> Result<()> {
        loop {
            if self.changes.recv().is_err() {
                bail!("watching ended");
            }
            while self.changes.recv_timeout(DEBOUNCE) != Err(RecvTimeoutError::Timeout) {}
            changed();
        }
    }
}

/// A build only reads; reading is not a change.
fn is_relevant(event: &Event, root: &Path) -> bool {
    !event.kind.is_access() && event.paths.iter().any(|path| is_source(path, root))
}

fn is_source(path: &Path, root: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else {
        return false;
    };
    let below = |directory: &&str| inside.starts_with(directory) && inside != Path::new(directory);
    DIRECTORIES.iter().any(below) || FILES.iter().any(|file| inside == Path::new(file))
}

/// Whether there is no build, or a source is newer than it.
pub(super) fn is_stale(workspace: &Workspace) -> bool {
    let Some(built) = modified(&workspace.dist().join("manifest.json")) else {
        return true;
    };
    let sources = DIRECTORIES.iter().chain(&FILES);
    sources.into_iter().any(|path| newest(&workspace.source(path)) > Some(built))
}

fn newest(path: &PathBuf) -> Option<SystemTime> {
    let own = modified(path);
    let Ok(entries) = fs::read_dir(path) else {
        return own;
    };
    let within = entries.flatten().filter_map(|entry| newest(&entry.path()));
    within.chain(own).max()
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::EventKind;
    use notify::event::{AccessKind, ModifyKind};

    #[test]
    fn only_sources_matter() {
        let root = Path::new("/w");
        for path in ["/w/src/ui/mod.rs", "/w/style/base.css", "/w/index.html", "/w/Cargo.toml"] {
            assert!(is_source(Path::new(path), root), "{path}");
        }
        for path in ["/w/dist/index.html", "/w/README.md", "/w/src", "/w/target/x", "/else/src/a"] {
            assert!(!is_source(Path::new(path), root), "{path}");
        }
    }

    #[test]
    fn reading_is_no_change() {
        let event = |kind| Event::new(kind).add_path(PathBuf::from("/w/src/lib.rs"));
        let root = Path::new("/w");
        assert!(is_relevant(&event(EventKind::Modify(ModifyKind::Any)), root));
        assert!(!is_relevant(&event(EventKind::Access(AccessKind::Any)), root));
    }
}
