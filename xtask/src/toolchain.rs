//! Cargo and its toolchain: how they are called, and that the wasm target is there.
//! Must not know what is built with them.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The target visitors' browsers run.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The flag that makes every component hand its view on as one type. `.cargo/config.toml` says it
/// too; flags that are set for one command take the place of those.
pub(crate) const ERASE_COMPONENTS: &str = "--cfg=erase_components";

/// The same cargo that started us, so that both use one toolchain.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// Runs to the end; an error names the command.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = command_line(command);
    let status = command.status().with_context(|| format!("`{line}` could not be started"))?;
    if status.success() {
        return Ok(());
    }
    bail!("`{line}` failed ({status})")
}

/// Runs to the end without a word; an error says what was written.
pub(crate) fn run_quietly(command: &mut Command) -> Result<()> {
    let line = command_line(command);
    let output = command.output().with_context(|| format!("`{line}` could not be started"))?;
    if output.status.success() {
        return Ok(());
    }
    bail!("`{line}` failed ({})\n{}", output.status, String::from_utf8_lossy(&output.stderr))
}

/// Runs to the end and gives what was written to standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = command_line(command);
    let output = command
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("`{line}` could not be started"))?;
    if !output.status.success() {
        bail!("`{line}` failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{line}` wrote something not text"))
}

/// Adds the wasm target to the toolchain in use when it is not there.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let library = PathBuf::from(sysroot.trim()).join("lib/rustlib").join(WASM);
    if library.is_dir() {
        return Ok(());
    }
    println!("adding the {WASM} target to the toolchain");
    run(Command::new("rustup").args(["target", "add", WASM])).with_context(|| {
        format!(
            "the {WASM} target is missing from {}; with rustup: `rustup target add {WASM}`, \
             otherwise install your distribution's package of it",
            sysroot.trim()
        )
    })
}

fn command_line(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Workspace;

    #[test]
    fn every_build_of_views_has_the_same_flag() {
        let config = Workspace::find().unwrap().read(".cargo/config.toml").unwrap();
        assert!(config.contains(&format!("rustflags = [\"{ERASE_COMPONENTS}\"]")), "{config}");
    }
}
