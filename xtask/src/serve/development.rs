//! The developer's loop (`cargo xtask serve`): build, serve, watch, build again.
//! Must not know how any of these is done.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::from_fn_with_state;
use axum::routing::get;

use super::live_reload::LiveReload;
use super::source_watcher::{self, SourceWatcher};
use super::{Server, headers, listen, static_files};
use crate::arguments::ServeOptions;
use crate::build::{bundle, service_worker};
use crate::workspace::Workspace;

const NO_SERVICE_WORKER: &str = include_str!("no_service_worker.js");

/// Serves until it is interrupted.
pub(crate) fn run(workspace: &Workspace, options: &ServeOptions) -> Result<()> {
    let listener = listen(options.port)?;
    // Watching before building: what is saved during the build is not missed.
    let watcher = match options.watch {
        true => Some(SourceWatcher::start(workspace)?),
        false => None,
    };
    if source_watcher::is_stale(workspace) {
        let manifest = bundle::build(workspace)?;
        println!("{}", manifest.format_table());
    }
    let port = listener.local_addr()?.port();
    let reload = LiveReload::new();
    let server = Server::start(listener, router(&workspace.dist(), &reload))?;
    if port != options.port && options.port != 0 {
        println!("port {} is taken", options.port);
    }
    print_now(&format!("serving on {}/", server.address()));
    match watcher {
        Some(watcher) => watcher.for_each_change(|| rebuild(workspace, &server, &reload)),
        None => loop {
            std::thread::park();
        },
    }
}

/// What was built, with pages that reload and without copies that outlive a build.
pub(super) fn router(dist: &Path, reload: &LiveReload) -> Router {
    let worker = || async { ([(CONTENT_TYPE, "text/javascript")], NO_SERVICE_WORKER) };
    let files = Router::new()
        .route(&format!("/{}", service_worker::NAME), get(worker))
        .fallback_service(static_files(dist));
    let policy = HeaderValue::from_static(headers::POLICY);
    reload.add_to(files).layer(from_fn_with_state(policy, headers::add))
}

fn rebuild(workspace: &Workspace, server: &Server, reload: &LiveReload) {
    print_now("the sources changed");
    match bundle::build(workspace) {
        Ok(manifest) => {
            reload.announce();
            let table = manifest.format_table();
            print_now(&format!("{table}\nserving the new build on {}/", server.address()));
        }
        Err(error) => print_now(&format!(
            "{error:#}\nthe build failed; still serving the last good one on {}/",
            server.address()
        )),
    }
}

/// Whoever reads through a pipe waits for the address, so it may not stay in a buffer.
fn print_now(text: &str) {
    println!("{text}");
    // Output that cannot be flushed cannot be complained about either.
    let _ = std::io::stdout().flush();
}
