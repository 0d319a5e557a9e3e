//! Compiles the product to wasm and lets wasm-bindgen write the script that starts it.
//! Must not know how the two are named, compressed or delivered.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::privacy;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

/// The two halves that only work together.
pub(crate) struct Bound {
    /// The ES module that instantiates the wasm.
    pub(crate) script: String,
    /// The wasm after binding.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles in release and binds.
pub(crate) fn compile(workspace: &Workspace) -> Result<Bound> {
    let target = workspace.target();
    match compiled(target).exists() {
        true => println!("compiling to wasm"),
        false => println!("compiling to wasm; the first time takes a few minutes"),
    }
    let mut command = cargo_build(workspace)?;
    privacy::rename(&mut command, workspace, &[]);
    toolchain::run(&mut command)?;
    let bound = bind(target, bindgen().remove_name_section(true))?;
    privacy::check(&bound.wasm, workspace)?;
    Ok(bound)
}

/// The same wasm, and beside it the name of every function as the compiler made it. It lies
/// apart, since its flags are others.
pub(crate) fn compile_with_names(workspace: &Workspace) -> Result<Vec<u8>> {
    let target = workspace.target().join("named");
    println!("compiling to wasm with names; the first time takes a few minutes");
    let mut command = cargo_build(workspace)?;
    command.env("CARGO_PROFILE_RELEASE_STRIP", "none").env("CARGO_TARGET_DIR", &target);
    privacy::rename(&mut command, workspace, &["-Csymbol-mangling-version=v0"]);
    toolchain::run(&mut command)?;
    Ok(bind(&target, bindgen().demangle(false))?.wasm)
}

fn cargo_build(workspace: &Workspace) -> Result<Command> {
    toolchain::ensure_wasm_target()?;
    let mut command = toolchain::cargo();
    command
        .current_dir(workspace.root())
        .args(["build", "--package", "tornaconto", "--lib", "--release"])
        .args(["--target", WASM]);
    Ok(command)
}

fn compiled(target: &Path) -> PathBuf {
    target.join(WASM).join("release/tornaconto.wasm")
}

fn bindgen() -> Bindgen {
    let mut bindgen = Bindgen::new();
    bindgen
        .out_name("tornaconto")
        .typescript(false)
        .remove_producers_section(true)
        // The loader names the wasm, because its name holds its hash.
        .omit_default_module_path(true);
    bindgen
}

fn bind(target: &Path, bindgen: &mut Bindgen) -> Result<Bound> {
    let bindgen = bindgen.input_path(compiled(target)).web(true);
    let bindgen = bindgen.context("wasm-bindgen cannot write for the web")?;
    let mut output =
        bindgen.generate_output().context("wasm-bindgen could not bind the compiled wasm")?;
    // Dependencies that bring scripts they never use are listed too, but not imported.
    if output.js().contains("./snippets/") {
        bail!("a dependency brings scripts of its own, which are not delivered");
    }
    Ok(Bound { script: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm() })
}
