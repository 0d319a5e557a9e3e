//! The processes of a browser: which they are, and ending them all at once, as a power cut would.
//! Must not know which browser it is. Reads `/proc`, so it needs Linux.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// One running program.
struct Process {
    parent: u32,
    words: String,
}

/// Those that were started with this folder among their words, and all that these started.
pub(crate) fn of(folder: &Path) -> Vec<u32> {
    let running = running();
    let name = folder.display().to_string();
    let named = |process: &Process| process.words.contains(&name);
    let belongs = |pid: &u32| {
        lineage(*pid, &running).any(|ancestor| running.get(&ancestor).is_some_and(named))
    };
    running.keys().copied().filter(belongs).collect()
}

/// The process, its parent, and so on.
fn lineage(pid: u32, running: &BTreeMap<u32, Process>) -> impl Iterator<Item = u32> + '_ {
    let parent = |pid: &u32| running.get(pid).map(|process| process.parent);
    // What ends while it is looked at might seem to be its own ancestor.
    std::iter::successors(Some(pid), parent).take(64)
}

fn running() -> BTreeMap<u32, Process> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter_map(|pid| Some((pid, read(pid)?))).collect()
}

/// Nothing where the process has ended meanwhile.
fn read(pid: u32) -> Option<Process> {
    let words = std::fs::read(format!("/proc/{pid}/cmdline")).ok()?;
    let status = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // A program's name may hold anything, parentheses and spaces too.
    let (_, after_name) = status.rsplit_once(')')?;
    let parent = after_name.split_whitespace().nth(1)?.parse().ok()?;
    Some(Process { parent, words: String::from_utf8_lossy(&words).into_owned() })
}

/// Ends them without letting them write anything more. Some may have ended already.
pub(crate) fn kill(pids: &[u32]) -> Result<()> {
    let mut command = Command::new("sh");
    command.args(["-c", "kill -KILL \"$@\" 2>/dev/null; true", "sh"]);
    command.args(pids.iter().map(u32::to_string));
    let status = command.status().context("`sh` could not be started")?;
    ensure!(status.success(), "processes could not be ended");
    Ok(())
}
