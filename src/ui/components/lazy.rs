//! A part of the screen whose code comes after the first load: its place is there at once, and is
//! filled when the code has come. Must not know what the code draws.

use leptos::prelude::*;

use crate::ui::lazy_module::LazyModule;
use crate::ui::locale::use_locale;

/// How far the code has come.
#[derive(Clone, Copy, PartialEq)]
enum Fetch {
    Pending,
    Done,
    Failed,
}

/// Children that are made by lazily loaded code, which they get: `<Lazy module=&DETAILS let:code>`.
/// Where it cannot be fetched, their place says so and offers to try again.
#[component]
pub(crate) fn Lazy<T: Copy + Send + Sync + 'static, V: IntoView + 'static>(
    module: &'static LazyModule<T>,
    children: impl Fn(T) -> V + Send + 'static,
) -> impl IntoView {
    let fetch = ArcRwSignal::new(Fetch::Pending);
    let again = {
        let fetch = fetch.clone();
        move || load(module, &fetch)
    };
    again();
    let again = Callback::new(move |()| again());
    let children = move || module.get().map(|code| children(code).into_any());
    view! { <LazyPlace fetch children=Box::new(children) again/> }
}

/// The same without asking for the code: what stands in its place stays there until the code has come for
/// another reason. So whoever only looks at a page fetches nothing, and nothing moves when it comes.
#[component]
pub(crate) fn OnceFetched<T: Copy + Send + Sync + 'static, V: IntoView + 'static>(
    module: &'static LazyModule<T>,
    /// What stands in its place; also in the page's first paint.
    placeholder: ViewFnOnce,
    children: impl Fn(T) -> V + Send + 'static,
) -> impl IntoView {
    let is_there = ArcRwSignal::new(false);
    let there = is_there.clone();
    // In an effect: only where there is a browser.
    Effect::new(move |_| {
        let there = there.clone();
        module.once_there(move || there.set(true));
    });
    let placeholder = StoredValue::new_local(Some(placeholder));
    move || {
        let code = is_there.get().then(|| module.get()).flatten();
        match code {
            Some(code) => Some(children(code).into_any()),
            None => {
                placeholder.try_update_value(Option::take).flatten().map(|it| it.run().into_any())
            }
        }
    }
}

fn load<T: Copy + Send + Sync>(module: &'static LazyModule<T>, fetch: &ArcRwSignal<Fetch>) {
    fetch.set(Fetch::Pending);
    let fetch = fetch.clone();
    module.then(move |code| fetch.set(if code.is_ok() { Fetch::Done } else { Fetch::Failed }));
}

/// The same for every module, so that it is compiled once.
#[component]
fn LazyPlace(
    fetch: ArcRwSignal<Fetch>,
    children: Box<dyn Fn() -> Option<AnyView> + Send>,
    again: Callback<()>,
) -> impl IntoView {
    let text = use_locale().text();
    move || match fetch.get() {
        Fetch::Done => children(),
        Fetch::Pending => {
            Some(view! { <p class="lazy-loading" role="status">{text.loading}</p> }.into_any())
        }
        Fetch::Failed => {
            let retry = move |_| again.run(());
            let again = view! {
                <FetchFailed>
                    " "
                    <button class="link" type="button" on:click=retry>{text.try_again}</button>
                </FetchFailed>
            };
            Some(again.into_any())
        }
    }
}

/// Says, where something was pressed, that the code for it could not be fetched, and what may be
/// done about that.
#[component]
pub(crate) fn FetchFailed(#[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <p class="lazy-failed" role="alert">
            {use_locale().text().loading_failed}
            {children.map(|children| children())}
        </p>
    }
}
