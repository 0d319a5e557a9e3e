//! Compiles the product to wasm, splits off what is loaded lazily, and lets wasm-bindgen write the script
//! that starts the rest.
//! Must not know how the two are named, compressed or delivered.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::import_names;
use crate::build::path_remapping;
use crate::build::wasm_split::{self, IMPORT_PREFIX, IMPORTED_FROM, LazyParts};
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

/// Halves that only work together, and what joins them lazily.
pub(crate) struct BoundWasm {
    /// The ES module that instantiates the wasm.
    pub(crate) script: Script,
    /// The wasm after binding.
    pub(crate) wasm: Vec<u8>,
    /// What is loaded lazily.
    pub(crate) lazy: LazyParts,
}

/// The ES module, before it is told what the lazy parts are called.
pub(crate) struct Script(String);

impl Script {
    /// The module, with what fetches parts in the place of its imports: wasm-bindgen imports every
    /// split point by itself.
    pub(crate) fn with_lazy_loader(
        &self,
        lazy_loader: &str,
        split_points: &[&str],
    ) -> Result<String> {
        let (imports, rest): (Vec<&str>, Vec<&str>) =
            self.0.lines().partition(|line| imported_name(line).is_some());
        if imports.is_empty() && !split_points.is_empty() {
            bail!("wasm-bindgen has not imported the split points");
        }
        let split_points: String = split_points
            .iter()
            .map(|name| format!("{IMPORT_PREFIX}{name}: splitPoint('{name}'),\n"))
            .collect();
        let named = imports.into_iter().filter_map(imported_name);
        let named: String = named.map(|name| format!("const {name} = splitPoints;\n")).collect();
        let rest = rest.join("\n");
        Ok(format!("{lazy_loader}\nconst splitPoints = {{\n{split_points}}};\n{named}{rest}\n"))
    }
}

/// What a line of the module calls the fetching that it imports.
fn imported_name(line: &str) -> Option<&str> {
    let (name, from) = line.strip_prefix("import * as ")?.split_once(" from ")?;
    from.contains(IMPORTED_FROM).then_some(name)
}

/// Compiles in release and binds.
pub(crate) fn compile(workspace: &Workspace) -> Result<BoundWasm> {
    let target = workspace.target();
    match wasm_path(target).exists() {
        true => println!("compiling to wasm"),
        false => println!("compiling to wasm; the first time takes a few minutes"),
    }
    toolchain::run(&mut release_build(workspace)?)?;
    let mut bound = bind(target, bindgen().remove_name_section(true))?;
    let (script, wasm) = import_names::shorten(&bound.script.0, &bound.wasm)?;
    (bound.script, bound.wasm) = (Script(script), wasm);
    for part in bound.lazy.parts.values_mut() {
        *part = wasm_split::without_names(part)?;
    }
    for wasm in std::iter::once(&bound.wasm).chain(bound.lazy.parts.values()) {
        path_remapping::check_no_local_paths(wasm, workspace)?;
    }
    Ok(bound)
}

/// Compiles in release, without a word, so that [`compile`] finds it done.
pub(crate) fn compile_ahead(workspace: &Workspace) -> Result<()> {
    toolchain::run_quietly(&mut release_build(workspace)?)
}

fn release_build(workspace: &Workspace) -> Result<Command> {
    let mut command = cargo_build(workspace)?;
    path_remapping::remap_paths(&mut command, workspace, &[]);
    Ok(command)
}

/// The same parts, and in them the name of every function as the compiler made it. They lie
/// apart, since their flags are others.
pub(crate) fn compile_with_names(workspace: &Workspace) -> Result<BoundWasm> {
    let target = workspace.target().join("named");
    println!("compiling to wasm with names; the first time takes a few minutes");
    let mut command = cargo_build(workspace)?;
    command.env("CARGO_PROFILE_RELEASE_STRIP", "none").env("CARGO_TARGET_DIR", &target);
    path_remapping::remap_paths(&mut command, workspace, &["-Csymbol-mangling-version=v0"]);
    toolchain::run(&mut command)?;
    bind(&target, bindgen().demangle(false))
}

fn cargo_build(workspace: &Workspace) -> Result<Command> {
    toolchain::ensure_wasm_target()?;
    let mut command = toolchain::cargo();
    command
        .current_dir(workspace.root())
        .args(["rustc", "--package", "tornaconto", "--lib", "--release", "--target", WASM])
        // What is split off is found by what the linker knew. And small functions are inlined a
        // little more than for size alone: Chromium compiles each when it is first called, some
        // 4,000 until the first answer. With 50 an eighth fewer are left, for 6 KB at first load and
        // 23 KB in all; whether the page answers sooner for it, no measurement could tell. For the last crate alone:
        // nothing else is compiled anew for it.
        .args(["--", "-Clink-arg=--emit-relocs", "-Cllvm-args=-inline-threshold=25"]);
    Ok(command)
}

fn wasm_path(target: &Path) -> PathBuf {
    target.join(WASM).join("release/tornaconto.wasm")
}

fn bindgen() -> Bindgen {
    let mut bindgen = Bindgen::new();
    bindgen
        .out_name("tornaconto")
        .typescript(false)
        .remove_producers_section(true)
        // Lazy parts work on the first one's memory and table.
        .keep_lld_exports(true)
        // The loader names the wasm, because its name holds its hash.
        .omit_default_module_path(true);
    bindgen
}

fn bind(target: &Path, bindgen: &mut Bindgen) -> Result<BoundWasm> {
    let linked = wasm_path(target);
    let linked = std::fs::read(&linked).with_context(|| linked.display().to_string())?;
    let split = wasm_split::split(&linked, &target.join("split"))?;
    let bindgen = bindgen.input_bytes("tornaconto", split.first).web(true);
    let bindgen = bindgen.context("wasm-bindgen cannot write for the web")?;
    let mut output =
        bindgen.generate_output().context("wasm-bindgen could not bind the compiled wasm")?;
    // Dependencies that bring scripts they never use are listed too, but not imported.
    if output.js().contains("./snippets/") {
        bail!("a dependency brings scripts of its own, which are not delivered");
    }
    let script = Script(output.js().to_owned());
    Ok(BoundWasm { script, wasm: output.wasm_mut().emit_wasm(), lazy: split.lazy })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fetches_lazy_parts_stands_where_wasm_bindgen_would_import_it() {
        let import = |name: &str| format!("import * as {name} from \"{IMPORTED_FROM}\"\n");
        let script = Script(format!("{}{}mount();", import("import1"), import("import2")));
        let expected = "const splitPoint = 1;\n\
            const splitPoints = {\n\
            __wasm_split_load_details: splitPoint('details'),\n\
            };\n\
            const import1 = splitPoints;\n\
            const import2 = splitPoints;\n\
            mount();\n";
        assert_eq!(
            script.with_lazy_loader("const splitPoint = 1;", &["details"]).unwrap(),
            expected
        );
        assert!(Script("mount();".to_owned()).with_lazy_loader("", &["details"]).is_err());
    }
}
