//! What a journey needs to drive a real browser and to say what it saw.
//! Must not know the product beyond its element's name and that its root is open; `torture` alone
//! knows what it promises of keeping.

mod actions;
mod axe;
mod devtools;
mod engine;
mod environment;
mod journey;
pub mod ledger;
mod page;
mod processes;
mod profile;
mod test_site;
pub mod torture;
mod trace;
mod viewport;

pub use engine::Engine;
pub use journey::{run, run_on_a_profile};
pub use page::{Page, SOON};
pub use profile::Profile;
pub use thirtyfour::{Key, TypingData, WebElement};

/// Declares a journey: two tests, `name::chromium` and `name::firefox`, each in a browser and
/// under a host name of its own. The block may use `?`; it ends without a value.
///
/// ```ignore
/// journey!(typing_answers, |page| async {
///     page.open("/").await?;
///     page.fill("#hours", "12").await?;
///     assert_eq!(page.text("#total").await?, "12");
/// });
/// ```
#[macro_export]
macro_rules! journey {
    ($name:ident, |$page:ident| async $body:block) => {
        #[cfg(test)]
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            // A block may end by saying that it was never meant to get there.
            #[allow(unreachable_code)]
            async fn journey($page: &$crate::Page) -> ::anyhow::Result<()> {
                $body
                Ok(())
            }

            #[test]
            fn chromium() -> ::anyhow::Result<()> {
                $crate::run($crate::Engine::Chromium, stringify!($name), journey)
            }

            #[test]
            fn firefox() -> ::anyhow::Result<()> {
                $crate::run($crate::Engine::Firefox, stringify!($name), journey)
            }
        }
    };
}
