//! Writes the documents that the product writes of itself: the method, the schema of files, and the
//! README's picture.
//! Must not know what they say.

use anyhow::Result;

use crate::build::bundle;
use crate::test::{browsers, journeys};
use crate::toolchain;
use crate::workspace::Workspace;

/// The journey that takes the picture, in the one browser that it is taken in.
const PICTURE: &str = "the_picture_of_the_readme::chromium";

/// Writes them anew.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    for writer in ["method", "schema"] {
        let mut cargo = toolchain::cargo();
        toolchain::run(cargo.current_dir(workspace.root()).args(["run", "--bin", writer, "docs"]))?;
    }
    bundle::build(workspace)?;
    let browsers = browsers::find_or_install(workspace)?;
    let picture = workspace.source("docs/calculator.png");
    journeys::run(workspace, &browsers, &[PICTURE.to_owned()], Some(&picture))
}
