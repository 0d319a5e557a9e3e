//! Lets pages that a developer has open reload after a build.
//! Must not know what was built. Nothing of it is ever in `dist`.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{RawQuery, Request, State};
use axum::http::StatusCode;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch;
use tokio::time::timeout;

/// Shorter than what proxies and browsers wait for.
const MAX_WAIT: Duration = Duration::from_secs(25);

const SCRIPT: &str = include_str!("live_reload.js");

const TAG: &str = "<script type=\"module\" src=\"/__dev/reload.js\"></script>";

/// The version that is served, and who waits for the next.
#[derive(Clone)]
pub(super) struct LiveReload(Arc<watch::Sender<String>>);

impl LiveReload {
    /// The first version. Another start of the server is another version too.
    pub(super) fn new() -> Self {
        let start = SystemTime::now().duration_since(UNIX_EPOCH);
        let start = start.map_or(0, |start| start.as_millis());
        Self(Arc::new(watch::Sender::new(start.to_string())))
    }

    /// There is a next version.
    pub(super) fn announce(&self) {
        self.0.send_modify(|version| version.push('+'));
    }

    /// A site whose pages reload.
    pub(super) fn add_to(&self, site: Router) -> Router {
        let script = || async { ([(CONTENT_TYPE, "text/javascript")], SCRIPT) };
        site.layer(from_fn(add_script))
            .route("/__dev/reload.js", get(script))
            .route("/__dev/version", get(next_version).with_state(self.clone()))
    }
}

/// The version, as soon as it is not the one that the query names.
async fn next_version(State(reload): State<LiveReload>, RawQuery(known): RawQuery) -> String {
    let mut versions = reload.0.subscribe();
    let other = versions.wait_for(|version| Some(version) != known.as_ref());
    // Where time is up, the answer is the version as before.
    let _ = timeout(MAX_WAIT, other).await;
    reload.0.borrow().clone()
}

/// Middleware that adds the reloading script to pages.
async fn add_script(mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if !path.ends_with('/') && !path.ends_with(".html") {
        return next.run(request).await;
    }
    // It cannot be added to what is compressed.
    request.headers_mut().remove(ACCEPT_ENCODING);
    let (mut head, body) = next.run(request).await.into_parts();
    let Ok(page) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Body::from(with_script(&String::from_utf8_lossy(&page))))
}

fn with_script(page: &str) -> String {
    page.replacen("</head>", &format!("{TAG}</head>"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_added_to_the_head_of_a_page_alone() {
        assert_eq!(with_script("<head></head></head>"), format!("<head>{TAG}</head></head>"));
        assert_eq!(with_script("<p>"), "<p>");
    }

    #[test]
    fn every_build_is_another_version() {
        let reload = LiveReload::new();
        let first = reload.0.borrow().clone();
        reload.announce();
        assert_ne!(*reload.0.borrow(), first);
    }
}
