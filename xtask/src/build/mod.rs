//! From the sources to `dist`: everything that a visitor's browser may ask for.
//! Must not know how it is served, nor what tests do with it.
//!
//! - `bundle`: the whole build, from beginning to end
//! - `wasm`: compiles to wasm and lets wasm-bindgen write the script that starts it (the glue)
//! - `wasm_split`: splits off what is loaded lazily
//! - `import_names`: short names for what the wasm imports
//! - `path_remapping`: keeps the builder's folders out of panic messages
//! - `javascript`, `css`: without comments and indentation; one stylesheet of many
//! - `pages`: one page per language from `index.html`
//! - `service_worker`: tells the worker which files are one build
//! - `asset`: one file with its name and its hash
//! - `compress`: `.br` and `.gz` beside each file
//! - `manifest`: what the files weigh
//! - `size_budget`: what they may weigh

pub(crate) mod asset;
pub(crate) mod bundle;
mod compress;
mod css;
mod import_names;
mod javascript;
pub(crate) mod manifest;
mod pages;
mod path_remapping;
pub(crate) mod service_worker;
pub(crate) mod size_budget;
pub(crate) mod wasm;
mod wasm_split;
