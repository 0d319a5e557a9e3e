//! What a site adds for journeys: pages that embed, faults on the way, and a record of both.
//! Must not know which journeys there are.

use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::answer::Answer;
use crate::files::{File, Files, Found};
use crate::site;
use crate::wire::Request;

/// Journeys run side by side, each under a host name of its own; the name keeps their records
/// apart.
pub(crate) struct Trial {
    hosts: Files,
    requests: Record,
    reports: Record,
}

impl Trial {
    /// `hosts` are the pages that embed the element.
    pub(crate) fn new(hosts: Files) -> Self {
        Self { hosts, requests: Record::default(), reports: Record::default() }
    }

    /// The answer where it is not the usual one.
    pub(crate) fn answer(&self, path: &str, request: &Request, dist: &Files) -> Option<Answer> {
        let host = request.header("Host").to_owned();
        match path {
            "/__csp" => return Some(self.reports.answer(&host, request)),
            "/__requests" => return Some(self.requests.answer(&host, request)),
            _ => self.requests.keep(&host, path.into()),
        }
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
