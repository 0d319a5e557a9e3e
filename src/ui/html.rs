//! Writes views out as HTML: the page's first paint, and what tests of views read.
//! Must not know what is written.

use leptos::prelude::*;

use super::area::Navigation;
use super::locale::LocaleContext;
use super::session::Session;

/// The HTML of a view with its contexts as they are now. The markers that hydration would need are
/// left out: the first paint is replaced, not hydrated.
pub(crate) fn html<V: IntoView + 'static>(
    session: &Session,
    locale: &LocaleContext,
    navigation: &Navigation,
    view: impl FnOnce() -> V,
) -> String {
    Owner::new().with(|| {
        provide_context(session.clone());
        provide_context(locale.clone());
        provide_context(navigation.clone());
        view().into_any().to_html().replace("<!>", "")
    })
}
