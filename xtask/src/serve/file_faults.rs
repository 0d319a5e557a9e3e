//! What sites that embed the element really do wrong with its files, as middleware; and a page without storage.
//! Must not know which journey meets them.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_LENGTH, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::headers::is_of_type;

const WASM: &str = "application/wasm";

/// Sends wasm as text.
pub(super) async fn wasm_as_text(mut response: Response) -> Response {
    if is_of_type(&response, WASM) {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    }
    response
}

/// Has no wasm.
pub(super) async fn no_wasm(response: Response) -> Response {
    match is_of_type(&response, WASM) {
        true => StatusCode::NOT_FOUND.into_response(),
        false => response,
    }
}

/// Sends the first half of any wasm.
pub(super) async fn broken_wasm(mut request: Request, next: Next) -> Response {
    // Half of what is compressed would be noticed by the browser itself.
    request.headers_mut().remove(ACCEPT_ENCODING);
    let response = next.run(request).await;
    if !is_of_type(&response, WASM) {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(mut wasm) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    wasm.truncate(wasm.len().div_euclid(2));
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Body::from(wasm))
}

/// Makes pages what they are in a frame with the attribute `sandbox` and no `allow-same-origin`: of
/// no origin, and so without any storage.
pub(super) async fn sandboxed(mut response: Response) -> Response {
    let headers = response.headers_mut();
    let policy = HeaderValue::from_static("sandbox allow-scripts allow-downloads");
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    // Without an origin, even the page's own files are another's.
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}
