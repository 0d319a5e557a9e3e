//! The developer's loop: build, serve, watch, build again.
//! Must not know how any of these is done.

use std::io::Write;

use anyhow::Result;

use crate::arguments::Serve;
use crate::bundle;
use crate::files::Files;
use crate::reload::Reload;
use crate::site::{self, Role, Site};
use crate::watch::{self, Watch};
use crate::workspace::Workspace;

/// Serves until it is interrupted.
pub(crate) fn run(workspace: &Workspace, asked: &Serve) -> Result<()> {
    let listener = site::listen(asked.port)?;
    // Watching before building: what is saved during the build is not missed.
    let watch = match asked.watch {
        true => Some(Watch::start(workspace)?),
        false => None,
    };
    if watch::is_stale(workspace) {
        let manifest = bundle::build(workspace)?;
        println!("{}", manifest.table());
    }
    let role = Role::Development(Reload::new());
    let port = listener.local_addr()?.port();
    let site = Site::start(listener, Files::load(&workspace.dist())?, role)?;
    if port != asked.port && asked.port != 0 {
        println!("port {} is taken", asked.port);
    }
    say(&format!("serving on {}/", site.address()));
    match watch {
        Some(watch) => watch.each_change(|| rebuild(workspace, &site)),
        None => loop {
            std::thread::park();
        },
    }
}

fn rebuild(workspace: &Workspace, site: &Site) {
    say("the sources changed");
    let built = bundle::build(workspace).and_then(|manifest| {
        site.replace(Files::load(&workspace.dist())?);
        Ok(manifest)
    });
    match built {
        Ok(manifest) => {
            say(&format!("{}\nserving the new build on {}/", manifest.table(), site.address()))
        }
        Err(error) => say(&format!(
            "{error:#}\nthe build failed; still serving the last good one on {}/",
            site.address()
        )),
    }
}

/// Whoever reads through a pipe waits for the address, so it may not stay in a buffer.
fn say(text: &str) {
    println!("{text}");
    // Output that cannot be flushed cannot be complained about either.
    let _ = std::io::stdout().flush();
}
