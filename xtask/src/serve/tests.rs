//! The server as browsers meet it: asked through sockets, byte by byte.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Barrier;
use std::time::Duration;

use super::live_reload::LiveReload;
use super::test_site::{self, Folders};
use super::*;
use crate::build::service_worker;
use crate::folders;

const WASM: &str = "/tornaconto-0123456789.wasm";

/// A build in a folder of this test's own.
fn build(test: &str) -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let folder = program.with_file_name("serve-tests").join(test);
    folders::make_empty(&folder).unwrap();
    let dist = folder.join("dist");
    for (name, text) in [
        ("index.html", "<head></head>page"),
        ("index.html.br", "page as br"),
        ("it/index.html", "<head></head>pagina"),
        ("tornaconto.js", "script"),
        ("tornaconto.js.br", "script as br"),
        ("tornaconto.js.gz", "script as gzip"),
        (WASM, "0123456789"),
        ("service-worker.js", "worker"),
        ("../secret.txt", "secret"),
        ("../next/index.html", "next page"),
        ("../next/it/index.html", "next pagina"),
        ("../hosts/embed.html", "embed"),
    ] {
        folders::write(&dist.join(name.trim_start_matches('/')), text.as_bytes()).unwrap();
    }
    dist
}

fn start_test_site(test: &str) -> Server {
    let build = build(test);
    let folder = |name| build.with_file_name(name);
    let folders = Folders { next: folder("next"), hosts: folder("hosts"), build };
    Server::start(listen(0).unwrap(), test_site::router(folders).unwrap()).unwrap()
}

fn start_development(test: &str, reload: &LiveReload) -> Server {
    Server::start(listen(0).unwrap(), development::router(&build(test), reload)).unwrap()
}

fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(server.address().strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream
}

/// Asks on a connection of its own. Every header ends its line.
fn ask(server: &Server, request: &str, headers: &str) -> String {
    ask_as("a.localhost", server, request, headers)
}

fn ask_as(host: &str, server: &Server, request: &str, headers: &str) -> String {
    let head = format!("{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n");
    answer(server, &head)
}

/// Posts, and gives the answer.
fn post(server: &Server, path: &str, body: &str) -> String {
    let length = body.len();
    let headers = format!("Host: a.localhost\r\nConnection: close\r\nContent-Length: {length}");
    answer(server, &format!("POST {path} HTTP/1.1\r\n{headers}\r\n\r\n{body}"))
}

fn answer(server: &Server, request: &str) -> String {
    let mut stream = connect(server);
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    // A connection that is closed without an answer may also be reset.
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn has_header(answer: &str, header: &str) -> bool {
    answer.to_ascii_lowercase().contains(&format!("\r\n{}\r\n", header.to_ascii_lowercase()))
}

#[test]
fn the_smallest_accepted_form_is_sent() {
    let server = start_test_site("forms");
    for (accepted, encoding, body) in [
        ("gzip, deflate, br, zstd", Some("br"), "script as br"),
        ("gzip, deflate", Some("gzip"), "script as gzip"),
        ("br;q=0, gzip;q=0.5", Some("gzip"), "script as gzip"),
        ("identity", None, "script"),
        ("", None, "script"),
    ] {
        let header = format!("Accept-Encoding: {accepted}\r\n");
        let answer = ask(&server, "GET /tornaconto.js", &header);
        assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{accepted}: {answer}");
        assert!(has_header(&answer, "Vary: Accept-Encoding"), "{answer}");
        match encoding {
            Some(encoding) => {
                assert!(has_header(&answer, &format!("Content-Encoding: {encoding}")), "{answer}");
            }
            None => assert!(!answer.contains("content-encoding"), "{answer}"),
        }
    }
    // What has no compressed form is sent as it is.
    let wasm = ask(&server, &format!("GET {WASM}"), "Accept-Encoding: br\r\n");
    assert!(wasm.ends_with("\r\n\r\n0123456789"), "{wasm}");
}

#[test]
fn headers_name_type_caching_and_policy() {
    let server = start_test_site("headers");
    for (path, content_type, caching) in [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/tornaconto.js", "text/javascript; charset=utf-8", "no-cache"),
        (WASM, "application/wasm", "public, max-age=31536000, immutable"),
        ("/hosts/embed.html", "text/html; charset=utf-8", "no-cache"),
    ] {
        let answer = ask(&server, &format!("GET {path}"), "");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        assert!(has_header(&answer, &format!("Content-Type: {content_type}")), "{answer}");
        assert!(has_header(&answer, &format!("Cache-Control: {caching}")), "{answer}");
        assert!(has_header(&answer, "X-Content-Type-Options: nosniff"), "{answer}");
        assert!(has_header(&answer, "Referrer-Policy: no-referrer"), "{answer}");
        assert!(answer.contains("script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"));
    }
    // What is missing under a permanent name may be there soon.
    let missing = ask(&server, "GET /x-0123456789.js", "");
    assert!(missing.starts_with("HTTP/1.1 404 "), "{missing}");
    assert!(has_header(&missing, "Cache-Control: no-cache"), "{missing}");
}

#[test]
fn a_page_is_always_sent_whole() {
    let server = start_test_site("whole");
    let since = "If-Modified-Since: Fri, 31 Dec 2049 00:00:00 GMT\r\n";
    let answer = ask(&server, "GET /", since);
    assert!(!answer.to_ascii_lowercase().contains("last-modified"), "{answer}");
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[test]
fn a_folder_leads_to_its_index() {
    let server = start_test_site("index");
    for path in ["/it/", "/it/index.html", "/it/?from=a-link"] {
        assert!(ask(&server, &format!("GET {path}"), "").ends_with("pagina"), "{path}");
    }
    let redirect = ask(&server, "GET /it", "");
    assert!(redirect.starts_with("HTTP/1.1 307 ") && has_header(&redirect, "Location: /it/"));
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let server = start_test_site("outside");
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/it/../../secret.txt",
        "/hosts/../secret.txt",
        "/hosts/%2e%2e/secret.txt",
        "/faults/no-wasm/%2e%2e/secret.txt",
        "//etc/passwd",
        "/%ff",
    ] {
        let answer = ask(&server, &format!("GET {path}"), "");
        assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
    }
}

#[test]
fn only_get_and_head_are_allowed() {
    let server = start_test_site("methods");
    assert!(ask(&server, "POST /tornaconto.js", "").starts_with("HTTP/1.1 405 "));
    let head = ask(&server, "HEAD /tornaconto.js", "");
    assert!(has_header(&head, "Content-Length: 6") && head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn a_busy_port_leads_to_the_next() {
    let first = listen(0).unwrap();
    let busy = first.local_addr().unwrap().port();
    let second = listen(busy).unwrap().local_addr().unwrap().port();
    assert!(second > busy);
}

#[test]
fn requests_and_policy_reports_are_logged_by_host() {
    let server = start_test_site("log");
    ask(&server, "GET /it/?a=b", "");
    ask_as("b.localhost", &server, "GET /tornaconto.js", "");
    assert!(ask(&server, "GET /__requests", "").ends_with("\r\n\r\n[\"/it/\"]"));
    ask(&server, "DELETE /__requests", "");
    assert!(ask(&server, "GET /__requests", "").ends_with("\r\n\r\n[]"));
    post(&server, "/__csp", "{\"blocked\":\"inline\"}");
    assert!(ask(&server, "GET /__csp", "").ends_with("\r\n\r\n[{\"blocked\":\"inline\"}]"));
    assert!(ask_as("b.localhost", &server, "GET /__csp", "").ends_with("\r\n\r\n[]"));
}

#[test]
fn files_are_spoiled_as_the_faults_are_named() {
    let server = start_test_site("faults");
    let ask = |path: &str| ask(&server, &format!("GET {path}"), "Accept-Encoding: br\r\n");
    let text = ask(&format!("/faults/wasm-as-text{WASM}"));
    assert!(has_header(&text, "Content-Type: text/plain; charset=utf-8"), "{text}");
    assert!(ask(&format!("/faults/no-wasm{WASM}")).starts_with("HTTP/1.1 404 "));
    let broken = ask(&format!("/faults/broken-wasm{WASM}"));
    assert!(has_header(&broken, "Content-Type: application/wasm"), "{broken}");
    assert!(broken.ends_with("\r\n\r\n01234"), "{broken}");
    let sandboxed = ask("/faults/sandboxed/");
    assert!(sandboxed.contains(": sandbox allow-scripts allow-downloads"), "{sandboxed}");
    assert!(has_header(&sandboxed, "Access-Control-Allow-Origin: *"), "{sandboxed}");
    // All else is as usual.
    for fault in ["wasm-as-text", "no-wasm", "sandboxed"] {
        let script = ask(&format!("/faults/{fault}/tornaconto.js"));
        assert!(script.ends_with("\r\n\r\nscript as br"), "{script}");
        assert!(ask(&format!("/faults/{fault}/it/")).ends_with("pagina"), "{fault}");
    }
    assert!(ask("/faults/broken-wasm/").ends_with("page"));
    assert!(ask("/faults/no-fault/").starts_with("HTTP/1.1 404 "));
}

#[test]
fn offline_is_told_from_silence() {
    let server = start_test_site("network");
    assert!(post(&server, "/__network", "slow").starts_with("HTTP/1.1 404 "));
    assert!(post(&server, "/__network", "offline").ends_with("\r\n\r\n[]"));
    let mut offline = connect(&server);
    offline.write_all(b"GET / HTTP/1.1\r\nHost: a.localhost\r\n\r\n").unwrap();
    assert_eq!(offline.read(&mut [0; 1]).unwrap_or(0), 0, "not even a head is sent");
    post(&server, "/__network", "silent");
    let mut silent = connect(&server);
    silent.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
    silent.write_all(b"GET / HTTP/1.1\r\nHost: a.localhost\r\n\r\n").unwrap();
    let error = silent.read(&mut [0; 1]).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    assert!(ask_as("b.localhost", &server, "GET /", "").ends_with("page"));
    post(&server, "/__network", "online");
    assert!(ask(&server, "GET /", "").ends_with("page"));
    // What did not get through was never asked for.
    assert!(ask(&server, "GET /__requests", "").ends_with("\r\n\r\n[\"/\"]"));
}

#[test]
fn a_deployment_is_for_one_host_alone() {
    let server = start_test_site("deployment");
    assert!(post(&server, "/__deploy", "half").ends_with("\r\n\r\n[]"));
    assert!(ask(&server, "GET /", "").ends_with("next page"));
    assert!(ask(&server, "GET /it/", "").starts_with("HTTP/1.1 404 "));
    assert!(ask_as("b.localhost", &server, "GET /it/", "").ends_with("</head>pagina"));
    assert!(post(&server, "/__deploy", "whole").ends_with("\r\n\r\n[]"));
    assert!(ask(&server, "GET /it/", "").ends_with("next pagina"));
    assert!(post(&server, "/__deploy", "nothing").starts_with("HTTP/1.1 404 "));
}

#[test]
fn a_developer_is_never_shown_a_copy() {
    let request = format!("GET /{}", service_worker::NAME);
    let development = start_development("worker", &LiveReload::new());
    assert!(ask(&development, &request, "").contains("registration.unregister()"));
    assert!(ask(&start_test_site("copy"), &request, "").ends_with("worker"));
}

#[test]
fn pages_of_a_developer_reload_after_a_build() {
    let reload = LiveReload::new();
    let server = start_development("reload", &reload);
    for path in ["/", "/it/", "/it/index.html"] {
        let page = ask(&server, &format!("GET {path}"), "Accept-Encoding: br\r\n");
        assert!(page.contains("<script type=\"module\" src=\"/__dev/reload.js\">"), "{page}");
    }
    let script = ask(&server, "GET /tornaconto.js", "Accept-Encoding: br\r\n");
    assert!(script.ends_with("script as br"), "{script}");
    let script = ask(&server, "GET /__dev/reload.js", "");
    assert!(has_header(&script, "Content-Type: text/javascript; charset=utf-8"), "{script}");
    let version = |known: &str| {
        let answer = ask(&server, &format!("GET /__dev/version?{known}"), "");
        answer.split_once("\r\n\r\n").unwrap().1.to_owned()
    };
    let first = version("");
    let next = std::thread::scope(|scope| {
        let next = scope.spawn(|| version(&first));
        std::thread::sleep(Duration::from_millis(50));
        assert!(!next.is_finished(), "it waits for the next build");
        reload.announce();
        next.join().unwrap()
    });
    assert_ne!(next, first);
}

/// What browsers do: several connections at once, each kept open once it is answered, beside
/// some that say nothing, break off in the middle, or ask and do not wait for the answer.
#[test]
fn every_connection_is_answered_whatever_the_others_do() {
    const AT_ONCE: usize = 24;
    const GET: &[u8] = b"GET / HTTP/1.1\r\nHost: a.localhost\r\n\r\n";
    let server = start_test_site("many");
    for round in 0..20 {
        let idle: Vec<TcpStream> = (0..8).map(|_| connect(&server)).collect();
        for half in [&b"GET /a HT"[..], GET, b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc"] {
            connect(&server).write_all(half).unwrap();
        }
        let (begin, end) = (Barrier::new(AT_ONCE), Barrier::new(AT_ONCE));
        let one = || {
            begin.wait();
            let mut stream = connect(&server);
            stream.write_all(GET).unwrap();
            let is_answered = stream.read(&mut [0; 64]).is_ok_and(|many| many > 0);
            end.wait();
            is_answered
        };
        let answered = thread::scope(|scope| {
            let asking: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(one)).collect();
            asking.into_iter().map(|one| one.join().unwrap()).filter(|answered| *answered).count()
        });
        assert_eq!(answered, AT_ONCE, "in round {round}");
        drop(idle);
    }
}
