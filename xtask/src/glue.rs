//! Compiles the product to wasm and lets wasm-bindgen write the script that starts it.
//! Must not know how the two are named, compressed or delivered.

use std::path::PathBuf;

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
    toolchain::ensure_wasm_target()?;
    match compiled(workspace).exists() {
        true => println!("compiling to wasm"),
        false => println!("compiling to wasm; the first time takes a few minutes"),
    }
    let mut command = toolchain::cargo();
    command
        .current_dir(workspace.root())
        .args(["build", "--package", "tornaconto", "--lib", "--release"])
        .args(["--target", WASM]);
    privacy::rename(&mut command, workspace, &[]);
    toolchain::run(&mut command)?;
    let bound = bind(workspace)?;
    privacy::check(&bound.wasm, workspace)?;
    Ok(bound)
}

fn compiled(workspace: &Workspace) -> PathBuf {
    workspace.target().join(WASM).join("release/tornaconto.wasm")
}

fn bind(workspace: &Workspace) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled(workspace))
        .out_name("tornaconto")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The loader names the wasm, because its name holds its hash.
        .omit_default_module_path(true)
        .web(true)
        .context("wasm-bindgen cannot write for the web")?;
    let mut output =
        bindgen.generate_output().context("wasm-bindgen could not bind the compiled wasm")?;
    // Dependencies that bring scripts they never use are listed too, but not imported.
    if output.js().contains("./snippets/") {
        bail!("a dependency brings scripts of its own, which are not delivered");
    }
    Ok(Bound { script: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm() })
}
