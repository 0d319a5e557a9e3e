//! The site that journeys, benchmark and torture visit: what was built, pages that embed it, and faults.
//! Must not know which journeys there are.
//!
//! Journeys run side by side, each under a host name of its own; the name keeps apart what they
//! see of the site and do to it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::Value;

use super::network_faults::Networks;
use super::request_log::RequestLog;
use super::{Server, file_faults, headers, listen, next_build, static_files};
use crate::folders;
use crate::workspace::Workspace;

/// Serves what is in `dist`. The files are copied into a folder of the target directory that is
/// named after who visits, so that a build in between changes nothing.
pub(crate) fn start(workspace: &Workspace, visitor: &str) -> Result<Server> {
    let folder = workspace.target().join("served").join(visitor);
    let folders = Folders {
        build: folder.join("build"),
        next: folder.join("next"),
        hosts: workspace.source("tests/journeys/hosts"),
    };
    folders::remove(&folder)?;
    folders::copy(&workspace.dist(), &folders.build)?;
    let worker = workspace.read("src/page/service-worker.js")?;
    next_build::write(&folders.build, &worker, &folders.next)?;
    Server::start(listen(0)?, router(folders)?)
}

/// Where the files are.
pub(super) struct Folders {
    /// What was built.
    pub(super) build: PathBuf,
    /// What a deployment brings.
    pub(super) next: PathBuf,
    /// Pages that embed the element.
    pub(super) hosts: PathBuf,
}

/// What is known of the hosts.
struct TestSite {
    folders: Folders,
    deployments: Mutex<BTreeMap<String, Deployment>>,
    networks: Networks,
    requests: RequestLog,
    policy_reports: RequestLog,
}

type Shared = State<Arc<TestSite>>;

/// Which files of the next build a host is given.
#[derive(Clone, Copy)]
enum Deployment {
    Whole,
    /// As in the middle of an upload.
    Half,
}

/// The whole site.
pub(super) fn router(folders: Folders) -> Result<Router> {
    let hosts = Router::new().fallback_service(static_files(&folders.hosts));
    let site = Arc::new(TestSite {
        folders,
        deployments: Mutex::default(),
        networks: Networks::default(),
        requests: RequestLog::default(),
        policy_reports: RequestLog::default(),
    });
    let reported = format!("{}; report-uri /__csp", headers::POLICY);
    let policy = HeaderValue::try_from(&reported)?;
    // A page that embeds ours in a frame has to allow that.
    let framing = HeaderValue::try_from(format!("{reported}; frame-src 'self'"))?;
    let hosts = hosts.layer(from_fn_with_state(framing, headers::add));
    let build = Router::new().fallback(build_file).with_state(site.clone());
    let fault = |name: &str| format!("/faults/{name}");
    let files = Router::new()
        .nest_service(
            &fault("wasm-as-text"),
            build.clone().layer(map_response(file_faults::wasm_as_text)),
        )
        .nest_service(&fault("no-wasm"), build.clone().layer(map_response(file_faults::no_wasm)))
        .nest_service(&fault("broken-wasm"), build.clone().layer(from_fn(file_faults::broken_wasm)))
        .nest_service(
            &fault("sandboxed"),
            build.clone().layer(map_response(file_faults::sandboxed)),
        )
        .fallback_service(build)
        .layer(from_fn_with_state(policy.clone(), headers::add))
        .nest_service("/hosts", hosts)
        .layer(from_fn_with_state(site.clone(), meet_network));
    // What journeys say to the site itself never meets a fault.
    Ok(Router::new()
        .route("/__csp", get(policy_reports).post(add_policy_report))
        .route("/__requests", get(requests).delete(clear_requests))
        .route("/__network", post(set_network))
        .route("/__deploy", post(deploy))
        .with_state(site)
        .layer(from_fn_with_state(policy, headers::add))
        .fallback_service(files))
}

/// The host that is asked for.
struct Host(String);

impl<S: Sync> FromRequestParts<S> for Host {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        host(&parts.headers).ok_or(StatusCode::BAD_REQUEST)
    }
}

fn host(headers: &HeaderMap) -> Option<Host> {
    let host = headers.get(HOST)?.to_str().ok()?;
    Some(Host(host.to_owned()))
}

/// Middleware: writes down what was asked for, unless the host's network does not let it through.
async fn meet_network(
    State(site): Shared,
    Host(host): Host,
    request: Request,
    next: Next,
) -> Response {
    match site.networks.fault(&host) {
        Some(fault) => fault.respond().await,
        None => {
            site.requests.add(&host, request.uri().path().into());
            next.run(request).await
        }
    }
}

/// A file of the build that this host is given.
async fn build_file(State(site): Shared, Host(host): Host, request: Request) -> Response {
    let folder = match site.deployments().get(&host) {
        None => &site.folders.build,
        Some(Deployment::Half) if request.uri().path().starts_with("/it/") => {
            return StatusCode::NOT_FOUND.into_response();
        }
        Some(Deployment::Whole | Deployment::Half) => &site.folders.next,
    };
    match static_files(folder).try_call(request).await {
        Ok(response) => response.into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn policy_reports(State(site): Shared, Host(host): Host) -> String {
    site.policy_reports.entries(&host).to_string()
}

/// Browsers send these themselves.
async fn add_policy_report(State(site): Shared, Host(host): Host, report: String) {
    let report = serde_json::from_str(&report);
    site.policy_reports.add(&host, report.unwrap_or_else(|_| Value::from("not JSON")));
}

async fn requests(State(site): Shared, Host(host): Host) -> String {
    site.requests.entries(&host).to_string()
}

async fn clear_requests(State(site): Shared, Host(host): Host) -> &'static str {
    site.requests.clear(&host);
    DONE
}

async fn set_network(State(site): Shared, Host(host): Host, name: String) -> Response {
    done(site.networks.set(&host, &name))
}

/// From now on this host is given the next build.
async fn deploy(State(site): Shared, Host(host): Host, how: String) -> Response {
    let deployment = match how.as_str() {
        "whole" => Deployment::Whole,
        "half" => Deployment::Half,
        _ => return done(false),
    };
    site.deployments().insert(host, deployment);
    done(true)
}

/// Journeys read every answer as a list.
const DONE: &str = "[]";

fn done(done: bool) -> Response {
    match done {
        true => DONE.into_response(),
        false => StatusCode::NOT_FOUND.into_response(),
    }
}

impl TestSite {
    fn deployments(&self) -> MutexGuard<'_, BTreeMap<String, Deployment>> {
        self.deployments.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
