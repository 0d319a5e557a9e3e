//! The one web server, made of axum and tower-http: for `cargo xtask serve`, journeys, benchmark and torture.
//! Must not know how the files are built, nor what a journey does with them.
//!
//! - `development`: `cargo xtask serve`: builds, serves, watches, builds again
//! - `live_reload`: lets open pages reload after a build; `live_reload.js` runs in them
//! - `source_watcher`: notices that a source changed
//! - `headers`: what every response says, such as the content security policy
//! - `test_site`: the site that journeys visit, with its faults and its control paths (`/__…`)
//! - `file_faults`: wrong types, missing and damaged files, below `/faults/…`
//! - `network_faults`: connections that are closed or never answered
//! - `request_log`: what a page asked for and reported
//! - `next_build`: the same product as if it had been built again, for journeys that deploy
//!
//! A router goes in, and an address comes out ([`Server`]).

pub(crate) mod development;
mod file_faults;
mod headers;
mod live_reload;
mod network_faults;
mod next_build;
mod request_log;
mod source_watcher;
pub(crate) mod test_site;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, anyhow};
use axum::Router;
use axum::serve::ListenerExt as _;
use tokio::runtime::Builder;
use tower_http::services::ServeDir;

/// How many ports after a busy one are tried.
const MAX_ATTEMPTS: u16 = 50;

/// A running server. It serves until the program ends.
pub(crate) struct Server {
    address: String,
}

impl Server {
    /// Starts to serve, on a thread of its own.
    pub(crate) fn start(listener: TcpListener, router: Router) -> Result<Self> {
        let address = format!("http://{}", listener.local_addr()?);
        listener.set_nonblocking(true)?;
        let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
        thread::spawn(move || {
            let served = runtime.block_on(async {
                // What is written is sent at once: a head waits for no body.
                let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
                    // Only slower where it fails.
                    let _ = stream.set_nodelay(true);
                });
                axum::serve(listener, router).await
            });
            if let Err(error) = served {
                eprintln!("the server ended: {error}");
            }
        });
        Ok(Self { address })
    }

    /// Where it is reached.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

/// The files of a folder, in the smallest form that the client accepts.
fn static_files(folder: &Path) -> ServeDir {
    ServeDir::new(folder).precompressed_br().precompressed_gzip()
}

/// Takes this port, or the next free one. Port 0 means any.
fn listen(port: u16) -> Result<TcpListener> {
    for candidate in port..=port.saturating_add(MAX_ATTEMPTS) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => return Err(error).with_context(|| format!("port {candidate}")),
        }
    }
    Err(anyhow!("no port from {port} on is free"))
}

#[cfg(test)]
mod tests;
