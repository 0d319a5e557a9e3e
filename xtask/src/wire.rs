//! HTTP/1.1 between sockets and one function: reads what is asked, writes what is replied.
//! Must not know what is asked for, nor why the reply is what it is.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Longer heads and bodies than browsers send us are refused.
const LONGEST_HEAD: usize = 32 * 1024;
const LONGEST_BODY: usize = 1024 * 1024;
const MOST_HEADERS: usize = 64;

/// What was asked.
#[derive(Debug, Default)]
pub(crate) struct Request {
    /// As it was sent: `GET`, `POST` …
    pub(crate) method: String,
    /// Path and query, not decoded.
    pub(crate) target: String,
    /// What came with it.
    pub(crate) body: Vec<u8>,
    headers: Vec<(String, String)>,
    last: bool,
}

impl Request {
    /// The value of a header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        let header = self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        header.map_or("", |(_, value)| value)
    }
}

/// What happens to a request.
#[derive(Debug)]
pub(crate) enum Reply {
    /// An answer. The head says how long the body is and ends with an empty line.
    Answer {
        /// Status line and headers.
        head: String,
        /// Not sent when only the head was asked for.
        body: Arc<[u8]>,
    },
    /// The connection ends without an answer, as where there is no network.
    HangUp,
    /// No answer ever comes, as where the network is there in name only.
    Silence,
}

/// Serves until the program ends. Every connection has a thread of its own: browsers keep idle
/// ones open for minutes, and where connections share threads, one is left that nobody reads.
pub(crate) fn serve(
    listener: TcpListener,
    reply: impl Fn(&Request) -> Reply + Send + Sync + 'static,
) {
    let reply = Arc::new(reply);
    thread::spawn(move || {
        loop {
            match listener.accept() {
                Ok((stream, _)) => {
                    let reply = reply.clone();
                    thread::spawn(move || converse(stream, &*reply));
                }
                // Out of file handles, or a client that left at once: others still come.
                Err(_) => thread::sleep(Duration::from_millis(10)),
            }
        }
    });
}

fn converse(mut stream: TcpStream, reply: &impl Fn(&Request) -> Reply) {
    if let Err(error) = take_turns(&mut stream, reply) {
        // A page that is left while it loads closes its connection; nobody needs to hear of it.
        let gone = matches!(
            error.kind(),
            ErrorKind::BrokenPipe
                | ErrorKind::ConnectionReset
                | ErrorKind::ConnectionAborted
                | ErrorKind::UnexpectedEof
        );
        if !gone {
            eprintln!("a connection ended: {error}");
        }
    }
}

fn take_turns(stream: &mut TcpStream, reply: &impl Fn(&Request) -> Reply) -> io::Result<()> {
    // A head waits for no body.
    stream.set_nodelay(true)?;
    let mut received = Vec::new();
    loop {
        let request = match read(stream, &mut received) {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                return stream.write_all(
                    b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                );
            }
            Err(error) => return Err(error),
        };
        match reply(&request) {
            Reply::Answer { head, body } => {
                stream.write_all(head.as_bytes())?;
                if request.method != "HEAD" {
                    stream.write_all(&body)?;
                }
            }
            Reply::HangUp => return Ok(()),
            Reply::Silence => return wait_for_the_end(stream),
        }
        if request.last {
            return Ok(());
        }
    }
}

fn wait_for_the_end(stream: &mut TcpStream) -> io::Result<()> {
    while stream.read(&mut [0; 1024])? > 0 {}
    Ok(())
}

/// The next request; none when the connection was closed between two. What came after it stays
/// in `received`.
fn read(stream: &mut impl Read, received: &mut Vec<u8>) -> io::Result<Option<Request>> {
    loop {
        if let Some((mut request, head)) = parse(received)? {
            let body = body_length(&request)?;
            while received.len() < head.saturating_add(body) {
                if receive(stream, received)? == 0 {
                    return Err(ErrorKind::UnexpectedEof.into());
                }
            }
            received.drain(..head);
            request.body = received.drain(..body).collect();
            return Ok(Some(request));
        }
        if received.len() > LONGEST_HEAD {
            return Err(refused("a head that does not end"));
        }
        if receive(stream, received)? == 0 {
            return match received.is_empty() {
                true => Ok(None),
                false => Err(ErrorKind::UnexpectedEof.into()),
            };
        }
    }
}

fn receive(stream: &mut impl Read, received: &mut Vec<u8>) -> io::Result<usize> {
    let mut some = [0; 8192];
    let many = stream.read(&mut some)?;
    received.extend(some.iter().take(many));
    Ok(many)
}

/// A request whose head is complete, and how long that head is.
fn parse(received: &[u8]) -> io::Result<Option<(Request, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    let head = match parsed.parse(received) {
        Ok(httparse::Status::Complete(head)) => head,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(error) => return Err(refused(error)),
    };
    let owned = |header: &httparse::Header<'_>| {
        (header.name.to_owned(), String::from_utf8_lossy(header.value).into_owned())
    };
    let mut request = Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        target: parsed.path.unwrap_or_default().to_owned(),
        body: Vec::new(),
        headers: parsed.headers.iter().map(owned).collect(),
        last: parsed.version == Some(0),
    };
    request.last |= request.header("Connection").to_ascii_lowercase().contains("close");
    Ok(Some((request, head)))
}

fn body_length(request: &Request) -> io::Result<usize> {
    if !request.header("Transfer-Encoding").is_empty() {
        return Err(refused("a body of unknown length"));
    }
    match request.header("Content-Length") {
        "" => Ok(0),
        length => match length.parse() {
            Ok(length) if length <= LONGEST_BODY => Ok(length),
            _ => Err(refused("a body that is too long")),
        },
    }
}

fn refused(why: impl ToString) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, why.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;
    use std::sync::Barrier;

    /// Answers with what was asked; `/gone` and `/silent` are not answered.
    fn echo() -> std::net::SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        serve(listener, |request| match request.target.as_str() {
            "/gone" => Reply::HangUp,
            "/silent" => Reply::Silence,
            target => {
                let said = String::from_utf8_lossy(&request.body);
                let body = format!("[{} {target} {said}]", request.method).into_bytes();
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
                Reply::Answer { head, body: body.into() }
            }
        });
        address
    }

    fn connect(address: std::net::SocketAddr) -> TcpStream {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        stream
    }

    /// Sends, and reads until that many answers have come.
    fn ask(stream: &mut TcpStream, request: &str, answers: usize) -> String {
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        while text.matches(']').count() < answers {
            let mut some = [0; 512];
            let many = stream.read(&mut some).unwrap();
            assert!(many > 0, "the connection ended after {text:?}");
            text.push_str(std::str::from_utf8(&some[..many]).unwrap());
        }
        text
    }

    const GET: &str = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";

    #[test]
    fn a_connection_carries_many_requests() {
        let mut stream = connect(echo());
        assert!(ask(&mut stream, GET, 1).ends_with("[GET /a ]"));
        let post = "POST /b HTTP/1.1\r\nHost: x\r\ncontent-length: 3\r\n\r\nabc";
        let both = ask(&mut stream, &format!("{post}{GET}"), 2);
        assert!(both.contains("[POST /b abc]") && both.ends_with("[GET /a ]"), "{both}");
        let last = "GET /c HTTP/1.1\r\nConnection: close\r\n\r\n";
        assert!(ask(&mut stream, last, 1).ends_with("[GET /c ]"));
        assert_eq!(stream.read(&mut [0; 1]).unwrap(), 0, "it was asked to close");
    }

    #[test]
    fn what_is_no_request_is_refused_and_ends() {
        for nonsense in [
            "nonsense\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ] {
            let mut stream = connect(echo());
            stream.write_all(nonsense.as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            assert!(answer.starts_with("HTTP/1.1 400 "), "{nonsense:?}: {answer:?}");
        }
    }

    #[test]
    fn a_lost_network_is_told_from_a_silent_one() {
        let address = echo();
        let mut gone = connect(address);
        gone.write_all(b"GET /gone HTTP/1.1\r\n\r\n").unwrap();
        assert_eq!(gone.read(&mut [0; 1]).unwrap(), 0);
        let mut silent = connect(address);
        silent.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
        silent.write_all(b"GET /silent HTTP/1.1\r\n\r\n").unwrap();
        let error = silent.read(&mut [0; 1]).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut), "{error}");
    }

    /// What browsers do: several connections at once, each kept open once it is answered, beside
    /// some that say nothing, break off in the middle, or ask and do not wait for the answer.
    #[test]
    fn every_connection_is_answered_whatever_the_others_do() {
        const AT_ONCE: usize = 24;
        for round in 0..20 {
            let address = echo();
            let idle: Vec<TcpStream> = (0..8).map(|_| connect(address)).collect();
            for half in ["GET /a HT", GET, "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc"] {
                connect(address).write_all(half.as_bytes()).unwrap();
            }
            let (begin, end) = (Barrier::new(AT_ONCE), Barrier::new(AT_ONCE));
            let one = || {
                begin.wait();
                let mut stream = connect(address);
                stream.write_all(GET.as_bytes()).unwrap();
                let answered = stream.read(&mut [0; 64]).is_ok_and(|many| many > 0);
                end.wait();
                answered
            };
            let answered = thread::scope(|scope| {
                let asking: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(one)).collect();
                asking.into_iter().map(|one| one.join().unwrap()).filter(|one| *one).count()
            });
            assert_eq!(answered, AT_ONCE, "in round {round}");
            drop(idle);
        }
    }
}
