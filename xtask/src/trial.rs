//! What a site adds for journeys: pages that embed, faults on the way, and a record of both.
//! Must not know which journeys there are.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::answer::{Answer, CONTENT_SECURITY_POLICY};
use crate::files::{File, Files, Found};
use crate::network::Networks;
use crate::site;
use crate::wire::{Reply, Request};

/// Below it, pages are what they are in a frame with the attribute `sandbox` and no
/// `allow-same-origin`: of no origin, and so without any storage.
const SANDBOXED: &str = "/faults/sandboxed/";
const SANDBOX: &str = "sandbox allow-scripts allow-downloads";

/// Journeys run side by side, each under a host name of its own; the name keeps what they see
/// and do to the site apart.
pub(crate) struct Trial {
    hosts: Files,
    next: Files,
    deployed: Mutex<BTreeMap<String, Arc<Files>>>,
    networks: Networks,
    requests: Record,
    reports: Record,
}

impl Trial {
    /// `hosts` are the pages that embed the element, `next` is what a deployment brings.
    pub(crate) fn new(hosts: Files, next: Files) -> Self {
        Self {
            hosts,
            next,
            deployed: Mutex::default(),
            networks: Networks::default(),
            requests: Record::default(),
            reports: Record::default(),
        }
    }

    /// What becomes of a request where `dist` is what was built.
    pub(crate) fn reply(&self, path: &str, request: &Request, dist: Arc<Files>) -> Reply {
        let host = request.header("Host");
        let policy = format!("{CONTENT_SECURITY_POLICY}; report-uri /__csp");
        if let Some(answer) = self.command(path, host, request) {
            return answer.under(&policy);
        }
        if let Some(reply) = self.networks.reply(host) {
            return reply;
        }
        self.requests.keep(host, path.into());
        let files = self.deployed().get(host).cloned().unwrap_or(dist);
        if let Some(rest) = path.strip_prefix(SANDBOXED) {
            let answer = site::found(path, files.find(rest), request);
            return answer.shared().under(&format!("{policy}; {SANDBOX}"));
        }
        let special = self.special(path, request, &files);
        special.unwrap_or_else(|| site::usual(path, &files, request)).under(&policy)
    }

    /// What journeys say to the site itself; browsers say it too when they report.
    fn command(&self, path: &str, host: &str, request: &Request) -> Option<Answer> {
        Some(match path {
            "/__csp" => self.reports.answer(host, request),
            "/__requests" => self.requests.answer(host, request),
            "/__network" => done(path, self.networks.set(host, &said(request))),
            "/__deploy" => done(path, self.deploy(host, &said(request))),
            _ => return None,
        })
    }

    /// From now on this host is given the next build, `whole` or, as in the middle of an upload,
    /// `half`. Whether it is one of these.
    fn deploy(&self, host: &str, how: &str) -> bool {
        let mut files = self.next.clone();
        match how {
            "whole" => {}
            "half" => files.remove("it/index.html"),
            _ => return false,
        }
        self.deployed().insert(host.to_owned(), Arc::new(files));
        true
    }

    fn deployed(&self) -> MutexGuard<'_, BTreeMap<String, Arc<Files>>> {
        self.deployed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer where it is not the usual one.
    fn special(&self, path: &str, request: &Request, dist: &Files) -> Option<Answer> {
        if let Some(page) = path.strip_prefix("/hosts/") {
            return Some(site::found(path, self.hosts.find(page), request));
        }
        let (fault, rest) = path.strip_prefix("/faults/")?.split_once('/')?;
        let file = dist.find(rest);
        Some(match (Fault::named(fault), file) {
            (Some(fault), Found::File(file)) if file.mime == "application/wasm" => {
                fault.spoil(path, file, request.header("Accept-Encoding"))
            }
            (Some(_), file) => site::found(path, file, request),
            (None, _) => Answer::nothing(path),
        })
    }
}

fn said(request: &Request) -> String {
    String::from_utf8_lossy(&request.body).into_owned()
}

fn done(path: &str, done: bool) -> Answer {
    match done {
        true => Answer::text(200, "application/json", "[]"),
        false => Answer::nothing(path),
    }
}

/// What hosts of the element really do wrong.
#[derive(Clone, Copy)]
enum Fault {
    WasmAsText,
    NoWasm,
    BrokenWasm,
}

impl Fault {
    fn named(name: &str) -> Option<Self> {
        match name {
            "wasm-as-text" => Some(Self::WasmAsText),
            "no-wasm" => Some(Self::NoWasm),
            "broken-wasm" => Some(Self::BrokenWasm),
            _ => None,
        }
    }

    fn spoil(self, path: &str, wasm: &File, accepted: &str) -> Answer {
        match self {
            Self::WasmAsText => {
                let text = File { mime: "text/plain", ..wasm.clone() };
                Answer::file(&text, accepted)
            }
            Self::NoWasm => Answer::nothing(path),
            Self::BrokenWasm => {
                let half = wasm.plain.len().div_euclid(2);
                let bytes: Vec<u8> = wasm.plain.iter().copied().take(half).collect();
                Answer::text(200, wasm.mime, bytes)
            }
        }
    }
}

/// What was seen, and under which host name.
#[derive(Default)]
struct Record(Mutex<Vec<(String, Value)>>);

impl Record {
    fn keep(&self, host: &str, seen: Value) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push((host.to_owned(), seen));
    }

    fn of(&self, host: &str) -> Value {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = all.iter().filter(|(seen_by, _)| seen_by == host);
        own.map(|(_, seen)| seen.clone()).collect()
    }

    fn forget(&self, host: &str) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(seen_by, _)| seen_by != host);
    }

    /// GET reads, POST adds, DELETE forgets.
    fn answer(&self, host: &str, request: &Request) -> Answer {
        match request.method.as_str() {
            "POST" => {
                let report = serde_json::from_slice(&request.body);
                self.keep(host, report.unwrap_or_else(|_| "not JSON".into()));
            }
            "DELETE" => self.forget(host),
            _ => {}
        }
        Answer::text(200, "application/json", self.of(host).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_kept_apart_by_host() {
        let record = Record::default();
        record.keep("a", "/1".into());
        record.keep("b", "/2".into());
        assert_eq!(record.of("a"), serde_json::json!(["/1"]));
        record.forget("a");
        assert_eq!(record.of("a"), serde_json::json!([]));
        assert_eq!(record.of("b"), serde_json::json!(["/2"]));
    }

    #[test]
    fn faults_spoil_as_their_names_say() {
        let wasm = File {
            mime: "application/wasm",
            plain: b"0123456789".as_slice().into(),
            ..File::default()
        };
        let spoiled = |name| {
            let fault = Fault::named(name).unwrap();
            format!("{:?}", fault.spoil("/t.wasm", &wasm, ""))
        };
        assert!(spoiled("wasm-as-text").contains("text/plain"));
        assert!(spoiled("no-wasm").contains("404"));
        let broken = spoiled("broken-wasm");
        assert!(broken.contains("application/wasm") && broken.contains("[48, 49, 50, 51, 52]"));
        assert!(Fault::named("no-fault").is_none());
    }
}
