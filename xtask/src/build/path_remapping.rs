//! Keeps the builder's own folders out of what is delivered: panic messages name source files.
//! Must not know what is compiled, only where its sources may lie.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::toolchain::ERASE_COMPONENTS;
use crate::workspace::Workspace;

/// Separates words in `CARGO_ENCODED_RUSTFLAGS`, so that paths may hold spaces.
const SEPARATOR: &str = "\u{1f}";

/// A folder and what stands for it. rustc takes the last that fits.
type Remapping = (PathBuf, &'static str);

/// Lets a compilation name sources without the folders they lie in. `more` are flags beside; the
/// one that `.cargo/config.toml` sets is said again, since these take its place.
pub(crate) fn remap_paths(command: &mut Command, workspace: &Workspace, more: &[&str]) {
    let mut flags = environment_flags();
    flags.push(ERASE_COMPONENTS.to_owned());
    flags.extend(more.iter().map(|flag| (*flag).to_owned()));
    for (folder, name) in remappings(workspace) {
        flags.push(format!("--remap-path-prefix={}={name}", folder.display()));
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join(SEPARATOR));
}

/// Fails when a file to be delivered names a folder of the machine that built it.
pub(crate) fn check_no_local_paths(bytes: &[u8], workspace: &Workspace) -> Result<()> {
    for (folder, _) in remappings(workspace) {
        if let Some(found) = find_path(bytes, &folder) {
            bail!("the wasm names a folder of this machine: {found}");
        }
    }
    Ok(())
}

/// What would be replaced by ours, as cargo reads them.
fn environment_flags() -> Vec<String> {
    let words = |text: String, separator: &str| -> Vec<String> {
        text.split(separator).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    match std::env::var("CARGO_ENCODED_RUSTFLAGS") {
        Ok(encoded) => words(encoded, SEPARATOR),
        Err(_) => words(std::env::var("RUSTFLAGS").unwrap_or_default(), " "),
    }
}

fn remappings(workspace: &Workspace) -> Vec<Remapping> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| home.as_ref().map(|home| home.join(".cargo")));
    let mut remappings: Vec<Remapping> = home.map(|home| (home, "home")).into_iter().collect();
    if let Some(cargo) = cargo {
        // Every registry has a folder of its own; crates name themselves well enough.
        let registries = std::fs::read_dir(cargo.join("registry/src")).into_iter().flatten();
        remappings.push((cargo, "cargo"));
        remappings.extend(registries.flatten().map(|registry| (registry.path(), "crates")));
    }
    remappings.push((workspace.target().to_owned(), "target"));
    remappings.push((workspace.root().to_owned(), "tornaconto"));
    // The root of the file system is nobody's.
    remappings.retain(|(folder, _)| folder.is_absolute() && folder.parent().is_some());
    remappings
}

/// The first place where a folder is named, with what follows.
fn find_path(bytes: &[u8], folder: &Path) -> Option<String> {
    let sought = format!("{}/", folder.display()).into_bytes();
    let place = bytes.windows(sought.len()).position(|window| window == sought)?;
    let text = bytes.get(place..)?.iter().take(sought.len().saturating_add(40));
    Some(text.map(|byte| char::from(*byte)).take_while(|letter| !letter.is_control()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_the_builder_is_found() {
        let wasm = b"\0asm\x01src/lib.rs\0/home/me/.cargo/registry/x.rs\0";
        let found = find_path(wasm, Path::new("/home/me")).unwrap();
        assert_eq!(found, "/home/me/.cargo/registry/x.rs");
        assert_eq!(find_path(wasm, Path::new("/home/m")), None);
        assert_eq!(find_path(wasm, Path::new("/srv")), None);
    }

    #[test]
    fn sources_are_renamed_wherever_they_lie() {
        let workspace = Workspace::find().unwrap();
        let mut command = Command::new("cargo");
        remap_paths(&mut command, &workspace, &["-Cdebuginfo=0"]);
        let (_, flags) = command.get_envs().next().unwrap();
        let flags = flags.unwrap().to_str().unwrap();
        let last = format!("--remap-path-prefix={}=tornaconto", workspace.root().display());
        assert!(flags.ends_with(&last), "{flags}");
        assert!(flags.split(SEPARATOR).any(|flag| flag == "-Cdebuginfo=0"), "{flags}");
        assert!(
            check_no_local_paths(
                format!("{}/src", workspace.root().display()).as_bytes(),
                &workspace
            )
            .is_err()
        );
        assert!(check_no_local_paths(b"src/lib.rs", &workspace).is_ok());
    }
}
