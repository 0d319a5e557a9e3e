//! What every response says beside its content: security policy, caching, type.
//! Must not know which file it is, nor who asks for it.

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, IF_MODIFIED_SINCE, LAST_MODIFIED,
    REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::middleware::Next;
use axum::response::Response;

use crate::build::asset;

/// What our own pages are allowed, and what we promise embedders is enough.
pub(super) const POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// Middleware that adds them. The state is the content security policy.
pub(super) async fn add(
    State(policy): State<HeaderValue>,
    mut request: Request,
    next: Next,
) -> Response {
    // A date in seconds does not tell two builds apart, so pages are always sent whole.
    request.headers_mut().remove(IF_MODIFIED_SINCE);
    let has_hash = asset::has_hash(request.uri().path());
    let mut response = next.run(request).await;
    let is_permanent = has_hash && response.status().is_success();
    let caching = if is_permanent { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.remove(LAST_MODIFIED);
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    // Beside what a response brings itself: browsers hold a page to all of its policies.
    headers.append(CONTENT_SECURITY_POLICY, policy);
    if let Some(content_type) = headers.get_mut(CONTENT_TYPE) {
        name_charset(content_type);
    }
    response
}

/// Every text of ours is UTF-8.
fn name_charset(content_type: &mut HeaderValue) {
    let text = content_type.to_str().unwrap_or_default();
    if text.starts_with("text/") && !text.contains("charset") {
        let named = HeaderValue::try_from(format!("{text}; charset=utf-8"));
        *content_type = named.unwrap_or_else(|_| content_type.clone());
    }
}

/// Whether a response is of this type.
pub(super) fn is_of_type(response: &Response, name: &str) -> bool {
    let content_type = response.headers().get(CONTENT_TYPE);
    content_type.is_some_and(|content_type| content_type.as_bytes().starts_with(name.as_bytes()))
}
