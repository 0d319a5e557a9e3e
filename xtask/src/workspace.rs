//! Where things are: the sources, the target directory, what is delivered.
//! Must not know what is done with them.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::toolchain;

/// The places of this workspace.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Asks cargo, so that `CARGO_TARGET_DIR` and a configured target directory are honoured.
    pub(crate) fn find() -> Result<Self> {
        let mut command = toolchain::cargo();
        command.args(["metadata", "--no-deps", "--format-version", "1"]);
        let output = command.output().context("cargo could not be started")?;
        if !output.status.success() {
            bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
        }
        let metadata: Value =
            serde_json::from_slice(&output.stdout).context("cargo metadata is not JSON")?;
        Ok(Self {
            root: path_member(&metadata, "workspace_root")?,
            target: path_member(&metadata, "target_directory")?,
        })
    }

    /// The directory of the top-level `Cargo.toml`.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A file of the sources.
    pub(crate) fn source(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Where cargo and these tools put what they make.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// What is delivered.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Reads a source file as text.
    pub(crate) fn read(&self, path: &str) -> Result<String> {
        let file = self.source(path);
        std::fs::read_to_string(&file).with_context(|| format!("{path} could not be read"))
    }
}

fn path_member(metadata: &Value, key: &str) -> Result<PathBuf> {
    let text = metadata.get(key).and_then(Value::as_str);
    Ok(PathBuf::from(text.with_context(|| format!("cargo metadata does not say `{key}`"))?))
}
