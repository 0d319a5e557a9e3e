//! What goes back over the wire: status, headers and the form the client understands.
//! Must not know which file it is, nor why it was chosen.

use std::sync::Arc;

use crate::files::File;
use crate::wire::Reply;

/// What our own pages are allowed, and what we promise embedders is enough.
pub(crate) const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// An answer before it is sent.
#[derive(Debug)]
pub(crate) struct Answer {
    status: u16,
    mime: &'static str,
    encoding: Option<&'static str>,
    lasting: bool,
    location: Option<String>,
    shared: bool,
    body: Arc<[u8]>,
}

impl Answer {
    /// Text of any kind.
    pub(crate) fn text(status: u16, mime: &'static str, text: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            mime,
            encoding: None,
            lasting: false,
            location: None,
            shared: false,
            body: text.into().into(),
        }
    }

    /// There is nothing at this path.
    pub(crate) fn nothing(path: &str) -> Self {
        let text = format!("404: there is nothing at {path}\n");
        Self::text(404, "text/plain; charset=utf-8", text)
    }

    /// Look there instead.
    pub(crate) fn elsewhere(location: String) -> Self {
        Self { location: Some(location), ..Self::text(307, "text/plain; charset=utf-8", "") }
    }

    /// A file in the smallest form the client accepts.
    pub(crate) fn file(file: &File, accepted: &str) -> Self {
        let (encoding, body) = match (&file.br, &file.gz) {
            (Some(br), _) if accepts(accepted, "br") => (Some("br"), br),
            (_, Some(gz)) if accepts(accepted, "gzip") => (Some("gzip"), gz),
            _ => (None, &file.plain),
        };
        Self {
            status: 200,
            mime: file.mime,
            encoding,
            lasting: file.lasting,
            location: None,
            shared: false,
            body: body.clone(),
        }
    }

    /// May be read by pages of any origin, even by those that have none.
    pub(crate) fn shared(self) -> Self {
        Self { shared: true, ..self }
    }

    /// As it travels. `policy` is the content security policy of this site.
    pub(crate) fn under(self, policy: &str) -> Reply {
        let head = format!("{}\r\n\r\n", self.lines(policy).join("\r\n"));
        Reply::Answer { head, body: self.body }
    }

    fn lines(&self, policy: &str) -> Vec<String> {
        let caching = if self.lasting { "public, max-age=31536000, immutable" } else { "no-cache" };
        let mut lines = vec![
            format!("HTTP/1.1 {} {}", self.status, reason(self.status)),
            format!("Content-Length: {}", self.body.len()),
            format!("Content-Type: {}", self.mime),
            format!("Cache-Control: {caching}"),
            "Vary: Accept-Encoding".to_owned(),
            "X-Content-Type-Options: nosniff".to_owned(),
            "Referrer-Policy: no-referrer".to_owned(),
            format!("Content-Security-Policy: {policy}"),
        ];
        lines.extend(self.encoding.map(|encoding| format!("Content-Encoding: {encoding}")));
        lines.extend(self.shared.then(|| "Access-Control-Allow-Origin: *".to_owned()));
        lines.extend(self.location.as_ref().map(|location| format!("Location: {location}")));
        lines
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        307 => "Temporary Redirect",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Bad Request",
    }
}

/// Whether an `Accept-Encoding` allows a coding. One with `q=0` is refused.
fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|offer| {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let weight = weight.trim().trim_start_matches("q=").parse::<f32>();
        name.trim().eq_ignore_ascii_case(coding) && weight.map_or(true, |weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> File {
        File {
            mime: "text/css",
            plain: b"plain".as_slice().into(),
            br: Some(b"br".as_slice().into()),
            gz: Some(b"gz".as_slice().into()),
            lasting: true,
        }
    }

    #[test]
    fn the_smallest_accepted_form_is_chosen() {
        for (accepted, expected) in [
            ("gzip, deflate, br, zstd", Some("br")),
            ("gzip, deflate", Some("gzip")),
            ("br;q=0, gzip;q=0.5", Some("gzip")),
            ("BR ; q=1.0", Some("br")),
            ("brotli", None),
            ("", None),
        ] {
            assert_eq!(Answer::file(&file(), accepted).encoding, expected, "{accepted}");
        }
        let plain = File { br: None, gz: None, ..file() };
        assert_eq!(Answer::file(&plain, "br, gzip").encoding, None);
    }

    #[test]
    fn headers_say_how_long_a_file_lasts() {
        let headers = |answer: Answer| answer.lines(CONTENT_SECURITY_POLICY).join("\n");
        let lasting = headers(Answer::file(&file(), "br"));
        assert!(lasting.contains("Cache-Control: public, max-age=31536000, immutable"));
        assert!(lasting.contains("Content-Encoding: br"));
        assert!(lasting.contains("Vary: Accept-Encoding"));
        let gone = headers(Answer::nothing("/x"));
        assert!(gone.contains("Cache-Control: no-cache"));
        assert!(gone.contains("script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"));
    }
}
