//! A journey: what it is called, the browsers it is made in, and why those.
//! Must not know what it does, nor how it is run.

use std::pin::Pin;

use anyhow::Result;

use crate::engine::Engine;
use crate::page::Page;

/// What a journey does on a page.
pub type Steps = for<'a> fn(&'a Page) -> Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// One thing that people do, from a page of its own to its end.
#[derive(Debug, Clone, Copy)]
pub struct Journey {
    /// The function that makes it, with its module.
    pub name: &'static str,
    /// Where, and why there.
    pub browsers: Browsers,
    /// What is done.
    pub steps: Steps,
}

/// The browsers a journey is made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browsers {
    /// In both, for something that engines do each in its own way.
    Both(Differs),
    /// In Chromium alone, since Firefox could not come to anything else.
    Chromium(Alike),
    /// In Firefox alone, since Chromium could not come to anything else.
    Firefox(Alike),
}

/// What engines do each in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// Where the focus goes, and which keys and pointers get there.
    Focus,
    /// How text gets into an input, is selected and taken back.
    Typing,
    /// Inputs that the engine draws itself: dates, choices, files.
    Inputs,
    /// What is kept on the device, and when.
    Storage,
    /// Locks and messages between tabs.
    Tabs,
    /// What is fetched, compiled and run, in which order.
    Loading,
    /// The service worker.
    ServiceWorker,
    /// Shadow roots, slots and custom elements.
    CustomElements,
    /// Numbers, dates and names of currencies as the engine writes them.
    Locale,
    /// Copies, prints, files that are saved or dropped.
    Exchange,
    /// What is drawn, and where: measures, colours, styles of the engine's own.
    Drawing,
    /// The driver of that engine.
    Driver,
}

/// What no engine can come to differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alike {
    /// Figures, and what they come to: computed by the same wasm.
    Figures,
    /// Which words stand where.
    Words,
    /// What is shown when, decided by the state alone.
    State,
    /// How a view is laid out at a size, and what axe reads from it.
    Layout,
}

impl Browsers {
    /// The engines.
    pub fn engines(self) -> &'static [Engine] {
        match self {
            Self::Both(_) => &[Engine::Chromium, Engine::Firefox],
            Self::Chromium(_) => &[Engine::Chromium],
            Self::Firefox(_) => &[Engine::Firefox],
        }
    }
}

/// An entry in the list of journeys, for a function of that name that takes a [`Page`].
///
/// ```ignore
/// pub(crate) const JOURNEYS: &[Journey] = &[journey!(typing_answers, Both(Typing))];
///
/// async fn typing_answers(page: &Page) -> Result<()> {
///     page.open("/").await?;
///     page.fill("#hours", "12").await?;
///     page.see("#total", "12").await
/// }
/// ```
#[macro_export]
macro_rules! journey {
    ($function:ident, $browsers:expr) => {
        $crate::Journey {
            name: concat!(module_path!(), "::", stringify!($function)),
            browsers: $browsers,
            steps: |page| Box::pin($function(page)),
        }
    };
}
