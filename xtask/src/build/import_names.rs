//! Gives what the wasm imports names that are as short as they can be.
//! Must not know what any of it does.
//!
//! wasm-bindgen ends each name in a hash that keeps crates apart while they are bound. Once both
//! halves are bound nothing reads it, and nothing compresses it either: it travels twice.

use anyhow::{Context, Result, bail};
use walrus::ModuleConfig;

/// Digits of the hash.
const HASH_DIGITS: usize = 16;

/// The script and the wasm with short names for what one hands to the other.
pub(crate) fn shorten(script: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(wasm).context("the bound wasm cannot be read")?;
    let mut script = script.to_owned();
    let hashed = module.imports.iter_mut().filter(|import| ends_in_hash(&import.name));
    for (number, import) in hashed.enumerate() {
        let short = format!("_{number}");
        let (before, after) = (format!("{}:", import.name), format!("{short}:"));
        if script.matches(&before).count() != 1 {
            bail!("the script does not hand over `{}` once", import.name);
        }
        script = script.replace(&before, &after);
        import.name = short;
    }
    Ok((script, module.emit_wasm()))
}

fn ends_in_hash(name: &str) -> bool {
    let hash = name.rsplit_once('_').map(|(_, hash)| hash);
    hash.is_some_and(|hash| {
        hash.len() == HASH_DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{Module, ValType};

    fn importing(names: &[&str]) -> Vec<u8> {
        let mut module = Module::default();
        let ty = module.types.add(&[ValType::I32], &[]);
        for name in names {
            module.add_import_func("./glue.js", name, ty);
        }
        module.emit_wasm()
    }

    #[test]
    fn hashes_go_and_both_halves_agree() {
        let names =
            ["__wbg_text_0123456789abcdef", "__wbindgen_throw", "__wbg_set_fedcba9876543210"];
        let script = names.map(|name| format!("{name}: function() {{}},")).concat();
        let (script, wasm) = shorten(&script, &importing(&names)).unwrap();
        assert_eq!(script, "_0: function() {},__wbindgen_throw: function() {},_1: function() {},");
        let module = Module::from_buffer(&wasm).unwrap();
        let imported: Vec<&str> =
            module.imports.iter().map(|import| import.name.as_str()).collect();
        assert_eq!(imported, ["_0", "__wbindgen_throw", "_1"]);
    }

    #[test]
    fn a_script_that_lacks_one_is_refused() {
        assert!(shorten("", &importing(&["__wbg_text_0123456789abcdef"])).is_err());
    }
}
