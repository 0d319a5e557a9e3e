//! A web server for one machine: takes requests, finds the file, answers.
//! Must not know how the files are built, nor what a developer or a journey wants beside them.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::{Context, Result, anyhow};

use crate::answer::{Answer, CONTENT_SECURITY_POLICY};
use crate::files::{Files, Found};
use crate::offline;
use crate::reload::Reload;
use crate::trial::Trial;
use crate::wire::{self, Reply, Request};

/// How many ports after a busy one are tried.
const ATTEMPTS: u16 = 50;

/// What is there beside the files.
pub(crate) enum Role {
    /// Pages reload when the files change.
    Development(Reload),
    /// Pages meet faults, and what they ask for is written down.
    Trial(Trial),
}

/// A running server. It serves until the program ends.
pub(crate) struct Site {
    address: String,
    shared: Arc<Shared>,
}

struct Shared {
    files: RwLock<Arc<Files>>,
    role: Role,
}

impl Site {
    /// Starts to serve.
    pub(crate) fn start(listener: TcpListener, files: Files, role: Role) -> Result<Self> {
        let address = format!("http://{}", listener.local_addr()?);
        let shared =
            Arc::new(Shared { files: RwLock::new(Arc::new(prepared(files, &role))), role });
        let serving = shared.clone();
        wire::serve(listener, move |request| serving.reply(request));
        Ok(Self { address, shared })
    }

    /// Where it is reached.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Serves other files from now on, and lets open pages know.
    pub(crate) fn replace(&self, files: Files) {
        let files = Arc::new(prepared(files, &self.shared.role));
        *self.shared.files.write().unwrap_or_else(PoisonError::into_inner) = files;
        if let Role::Development(reload) = &self.shared.role {
            reload.announce();
        }
    }
}

fn prepared(mut files: Files, role: &Role) -> Files {
    if let Role::Development(reload) = role {
        files.change_pages(|page| reload.inject(page));
        // A developer is shown what was just built, never a copy.
        files.remove(offline::WORKER);
    }
    files
}

impl Shared {
    fn reply(&self, request: &Request) -> Reply {
        let Some(path) = path_of(&request.target) else {
            let unreadable = Answer::text(400, "text/plain; charset=utf-8", "400\n");
            return unreadable.under(CONTENT_SECURITY_POLICY);
        };
        match &self.role {
            Role::Development(reload) => {
                let answer = reload.answer(&path, &request.target);
                let answer = answer.unwrap_or_else(|| usual(&path, &self.files(), request));
                answer.under(CONTENT_SECURITY_POLICY)
            }
            Role::Trial(trial) => trial.reply(&path, request, self.files()),
        }
    }

    fn files(&self) -> Arc<Files> {
        let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
        files.clone()
    }
}

/// The answer where nothing special is wanted.
pub(crate) fn usual(path: &str, files: &Files, request: &Request) -> Answer {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Answer::text(405, "text/plain; charset=utf-8", "405: only GET and HEAD\n");
    }
    found(path, files.find(path), request)
}

/// The usual answer for what was found at a path.
pub(crate) fn found(path: &str, found: Found<'_>, request: &Request) -> Answer {
    match found {
        Found::File(file) => Answer::file(file, request.header("Accept-Encoding")),
        Found::Directory => Answer::elsewhere(format!("{path}/")),
        Found::Nothing => Answer::nothing(path),
    }
}

/// Takes this port, or the next free one. Port 0 means any.
pub(crate) fn listen(port: u16) -> Result<TcpListener> {
    for candidate in port..=port.saturating_add(ATTEMPTS) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => return Err(error).with_context(|| format!("port {candidate}")),
        }
    }
    Err(anyhow!("no port from {port} on is free"))
}

/// The decoded path of a request's target, without its query. Nothing when it is not text.
fn path_of(url: &str) -> Option<String> {
    let path = url.split_once(['?', '#']).map_or(url, |(path, _)| path);
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            let code = digit()?.checked_mul(16)?.checked_add(digit()?)?;
            bytes.push(u8::try_from(code).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    fn ask(site: &Site, request: &str) -> String {
        let address = site.address().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let rest = "HTTP/1.1\r\nHost: a.localhost\r\nConnection: close\r\n\r\n";
        write!(stream, "{request} {rest}").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn paths_are_decoded() {
        assert_eq!(path_of("/it/?a=%").as_deref(), Some("/it/"));
        assert_eq!(path_of("/%2e%2E/x").as_deref(), Some("/../x"));
        assert_eq!(path_of("/%zz"), None);
        assert_eq!(path_of("/%ff"), None);
        assert_eq!(path_of("/%4"), None);
    }

    #[test]
    fn a_busy_port_leads_to_the_next() {
        let first = listen(0).unwrap();
        let busy = first.local_addr().unwrap().port();
        let second = listen(busy).unwrap().local_addr().unwrap().port();
        assert!(second > busy);
    }

    #[test]
    fn the_source_of_this_program_is_not_served() {
        let hosts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let role = Role::Trial(Trial::new(Files::default(), Files::default()));
        let site = Site::start(listen(0).unwrap(), Files::load(&hosts).unwrap(), role).unwrap();
        assert!(ask(&site, "GET /main.rs").starts_with("HTTP/1.1 200"));
        for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml"] {
            let answer = ask(&site, &format!("GET {path}"));
            assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        }
        assert!(ask(&site, "POST /main.rs").starts_with("HTTP/1.1 405"));
        let head = ask(&site, "HEAD /main.rs");
        assert!(head.contains("Content-Length: ") && head.ends_with("\r\n\r\n"));
        let requests = ask(&site, "GET /__requests");
        assert!(requests.contains("\"/main.rs\""), "{requests}");
    }

    #[test]
    fn a_developer_is_never_shown_a_copy() {
        use crate::asset::Asset;
        let files = || Files::of(vec![Asset::stable(offline::WORKER, "worker")]);
        let start = |role| Site::start(listen(0).unwrap(), files(), role).unwrap();
        let request = format!("GET /{}", offline::WORKER);
        let development = start(Role::Development(Reload::new()));
        assert!(ask(&development, &request).starts_with("HTTP/1.1 404"));
        let trial = start(Role::Trial(Trial::new(Files::default(), Files::default())));
        assert!(ask(&trial, &request).ends_with("worker"));
    }
}
