//! What came of something that was pressed, said beside what was pressed: in a neutral colour, over what
//! is there, so that nothing moves, and with Undo in it where it can be undone. One for every area.
//! Must not do any of it, nor know who says it.

use leptos::html;
use leptos::prelude::*;
use web_sys::{Event, KeyboardEvent, MouseEvent};

use super::comparison::{accept_offer, offer_label};
use super::components::Lazy;
use super::details::DETAILS;
use super::locale::{LocaleContext, use_locale};
use super::session::notices::{Press, Said};
use super::session::starting::go_back;
use super::session::{Notice, StartedWith, use_session};
use super::use_navigation;
use crate::browser::{focus, place};
use crate::document::ExampleThings;

/// The id of the button that takes back what is said.
const UNDO: &str = "notice-undo";
/// Where the focus goes when what was pressed is not there any more.
const OTHERWISE: &str = "[data-part=undo]";

/// The region, which is there before its words. The same words said again are heard only if they stand
/// in another element. Going to another area leaves behind what was said in the one before.
#[component]
pub(super) fn ActionNotices(frame: u32) -> impl IntoView {
    let (session, leaves) = (use_session(), use_session());
    let navigation = use_navigation();
    let area = Memo::new(move |_| navigation.area());
    Effect::new(move |before: Option<_>| {
        let now = area.get();
        if before.is_some_and(|before| before != now) {
            leaves.notify(None);
        }
        now
    });
    let said = move || session.said_in(frame);
    view! {
        <div role="status">
            <For each=said key=|said| (said.number, said.aside.len()) let:said>
                <Lazy module=&DETAILS let:details>{(details.notice)(said.clone())}</Lazy>
            </For>
        </div>
    }
}

/// What is said, beside what was pressed.
#[component]
pub(super) fn ActionNotice(said: Said) -> impl IntoView {
    let (session, locale) = (use_session(), use_locale());
    let Said { notice, press, aside, .. } = said;
    let Some(notice) = notice else { return ().into_any() };
    let part = NodeRef::<html::Div>::new();
    let takes_focus = notice.takes_focus();
    let at = press.clone();
    Effect::new(move |_| {
        let Some(part) = part.get() else { return };
        let at = at.clone();
        // Once it is in the page, so that it has a size.
        request_animation_frame(move || {
            if let Some(Press { place, .. }) = at {
                place::put_beside(&part, ".frame", &place);
            }
            let tree = focus::tree_of_part(&part);
            if takes_focus || focus::is_lost(tree.as_ref()) {
                focus::to_first(tree, &["[data-part=said] button"]);
            }
        });
    });
    let again = press.clone();
    let resized = window_event_listener(leptos::ev::resize, move |_| {
        if let (Some(part), Some(Press { place, .. })) = (part.get_untracked(), &again) {
            place::put_beside(&part, ".frame", place);
        }
    });
    on_cleanup(move || resized.remove());
    let closes = session.clone();
    let covered = session.clone();
    // What gets the focus is never hidden by it (WCAG 2.4.11).
    let handle = window_event_listener(leptos::ev::focusin, move |event| {
        if part.get_untracked().is_some_and(|part| place::covers(&part, &event)) {
            covered.notify(None);
        }
    });
    on_cleanup(move || handle.remove());
    let returns = move |event: &Event| {
        let id = press.as_ref().map(|press| press.place.id.as_str());
        let id = id.filter(|id| !id.is_empty() && *id != UNDO).map(|id| format!("#{id}"));
        let tree = focus::tree_of(event);
        focus::to_first_later(tree, id.into_iter().chain([OTHERWISE.to_owned()]).collect());
    };
    let leaves = returns.clone();
    let close = Callback::new(move |event: Event| {
        closes.notify(None);
        leaves(&event);
    });
    let text = locale.text();
    let undo = (notice.can_be_undone() || !aside.is_empty()).then(|| {
        let session = session.clone();
        let undo = move |event: MouseEvent| {
            session.undo_step();
            returns(&event);
        };
        view! { <button class="link" type="button" id=UNDO on:click=undo>{text.undo}</button> }
    });
    let words = words_of(&notice, &aside, &locale);
    let extra = extra_of(notice, &locale);
    view! {
        <div
            class="notice notice-beside"
            data-part="said"
            node_ref=part
            on:keydown=move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    event.stop_propagation();
                    close.run(event.into());
                }
            }
        >
            {words.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
            {extra}
            <p class="notice-buttons">
                {undo}
                <button class="link notice-close" type="button" on:click=move |event| close.run(event.into())>
                    {locale.details().close}
                </button>
            </p>
        </div>
    }
    .into_any()
}

/// The sentences.
fn words_of(notice: &Notice, aside: &[ExampleThings], locale: &LocaleContext) -> Vec<String> {
    let (text, words) = (locale.text(), locale.details());
    let said = match notice {
        Notice::Relabelled => {
            Some((text.currency_relabelled)(&locale.writer_untracked().currency_sign()))
        }
        Notice::TooLarge => Some(words.change_too_large.to_owned()),
        Notice::NotFetched => Some(text.loading_failed.to_owned()),
        Notice::Copied => Some(words.copied.to_owned()),
        Notice::CopyByHand(_) => Some(words.copy_by_hand.to_owned()),
        Notice::FileByHand(_) => Some(words.file_by_hand.to_owned()),
        Notice::PrintRefused => Some(words.print_refused.to_owned()),
        Notice::Removed(name) => Some((words.removed)(name)),
        Notice::Done(words) | Notice::Told(words) | Notice::Offered { words, .. } => {
            Some(words.clone())
        }
        Notice::StartedOver(StartedWith::Nothing) => Some(words.started_over.to_owned()),
        Notice::StartedOver(StartedWith::Example) => Some(words.example_loaded.to_owned()),
        Notice::StartedOver(StartedWith::Cases) => Some(words.cases_loaded.to_owned()),
        Notice::Began { name, .. } => Some((words.programme_begun)(name)),
        Notice::NotStarted => Some(locale.language().programme_messages().action_failed.to_owned()),
        Notice::Restored => Some(words.restored.to_owned()),
        Notice::Erased => Some(words.everything_erased.to_owned()),
        // What happened by itself is said elsewhere.
        Notice::SetAside
        | Notice::MovedToNewProgramme
        | Notice::NewerElsewhere
        | Notice::FormulasLetGo(_) => None,
    };
    let mut ways: Vec<&str> = Vec::new();
    let mut others: Vec<String> = Vec::new();
    for things in aside {
        match things {
            ExampleThings::Way(way) => ways.push((text.way)(*way)),
            ExampleThings::Waves => others.push(words.waves_set_aside.to_owned()),
            ExampleThings::Channels => others.push(words.channels_set_aside.to_owned()),
            ExampleThings::Campaigns => others.push(words.campaigns_set_aside.to_owned()),
        }
    }
    let aside = (!ways.is_empty()).then(|| (words.example_set_aside)(&ways.join(", ")));
    said.into_iter().chain(aside).chain(others).collect()
}

/// What else belongs to it: the text to be copied by hand, the way back to another programme.
fn extra_of(notice: Notice, locale: &LocaleContext) -> Option<AnyView> {
    let words = locale.details();
    match notice {
        Notice::CopyByHand(text) | Notice::FileByHand(text) => {
            Some(view! { <TextToCopy text/> }.into_any())
        }
        Notice::Offered { offer, .. } => {
            let (session, locale) = (use_session(), locale.clone());
            let label = offer_label(offer, locale.language().comparison_messages());
            let accept = move |event: MouseEvent| {
                accept_offer(offer, &session, &locale);
                focus::to_first_later(focus::tree_of(&event), vec![OTHERWISE.to_owned()]);
            };
            Some(
                view! {
                    <button class="link" type="button" id="notice-offer" on:click=accept>
                        {label}
                    </button>
                }
                .into_any(),
            )
        }
        Notice::Began { former, name } => {
            let session = use_session();
            let back = move |event: MouseEvent| {
                go_back(&session, former.clone());
                focus::to_first_later(focus::tree_of(&event), vec![OTHERWISE.to_owned()]);
            };
            Some(
                view! {
                    <button class="link" type="button" id="back-to-programme" on:click=back>
                        {(words.back_to_programme)(&name)}
                    </button>
                }
                .into_any(),
            )
        }
        _ => None,
    }
}

/// A text to be copied by hand.
#[component]
pub(super) fn TextToCopy(text: String) -> impl IntoView {
    let label = use_locale().text().copy_text;
    view! { <textarea readonly rows="8" aria-label=label>{text}</textarea> }
}
