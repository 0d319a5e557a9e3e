//! A page in a browser: opening it, asking it, waiting for it.
//! Must not know which page it is. Elements are looked up by script, because searching from a
//! shadow root works in one engine only.

use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};

use crate::engine::Engine;

/// How long something is waited for that should be there at once, on a slow machine under load.
pub const SOON: Duration = Duration::from_secs(10);

/// How long to wait before asking again.
pub(crate) const STEP: Duration = Duration::from_millis(40);

/// What scripts find beside their arguments: the element's `host` and its shadow `root`.
const PRELUDE: &str = "const host = document.querySelector(WHICH);\n\
    const root = host?.shadowRoot;\n";

/// A tab of a browser, looking at the site under a host name of its own.
#[derive(Debug, Clone)]
pub struct Page {
    driver: WebDriver,
    engine: Engine,
    site: String,
    host: String,
    element: String,
}

impl Page {
    /// A tab of a browser, looking at the site under a name.
    pub(crate) fn new(driver: WebDriver, engine: Engine, site: &str, name: &str) -> Result<Self> {
        let site = site.trim_start_matches("http://").to_owned();
        let (_, port) = site.rsplit_once(':').context("the site has no port")?;
        let host = format!("{name}:{port}");
        Ok(Self { driver, engine, site, host, element: "tornaconto-calculator".to_owned() })
    }

    /// The driver, for what has no verb here.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The browser it is shown in.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The same page, with verbs that look into another of our elements.
    #[must_use]
    pub fn within(&self, element: &str) -> Self {
        Self { element: element.to_owned(), ..self.clone() }
    }

    /// The address of a path of the site.
    pub fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.host)
    }

    pub(crate) fn site(&self) -> &str {
        &self.site
    }

    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn tag(&self) -> &str {
        &self.element
    }

    /// Opens a path of the site and waits until it has loaded.
    pub async fn open(&self, path: &str) -> Result<()> {
        let address = self.address(path);
        let opened = self.driver.goto(&address).await;
        opened.with_context(|| format!("{address} did not open"))
    }

    /// Loads the page again, as a person does. Firefox's driver would do it as with Shift held:
    /// past every cache and service worker.
    pub async fn reload(&self) -> Result<()> {
        let begin = "window.before = true; setTimeout(() => location.reload());";
        self.script(begin, Vec::new()).await?;
        let done = "return !window.before && document.readyState === \"complete\";";
        let began = Instant::now();
        // Between the two pages there is none to ask.
        while !matches!(self.script(done, Vec::new()).await, Ok(Value::Bool(true))) {
            if began.elapsed() > SOON {
                bail!("the page did not reload");
            }
            tokio::time::sleep(STEP).await;
        }
        Ok(())
    }

    /// Runs a script and gives what it returns. It finds its `arguments`, the element as `host`
    /// and the element's shadow root as `root`.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!("{}{{\n{script}\n}}", self.prelude());
        let result = self.driver.execute(script.as_str(), arguments).await;
        let result = result.with_context(|| format!("in a script: {script}"))?;
        Ok(result.json().clone())
    }

    /// Runs a script that reports by calling its last argument.
    pub async fn script_calling_back(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let result = self.driver.execute_async(script, arguments).await?;
        Ok(result.json().clone())
    }

    fn prelude(&self) -> String {
        PRELUDE.replace("WHICH", &json!(self.element).to_string())
    }

    /// What `css` finds inside the first element, as soon as it is there.
    pub async fn element(&self, css: &str) -> Result<WebElement> {
        self.element_of(0, css).await
    }

    /// What `css` finds inside one of several elements, counted from 0.
    pub async fn element_of(&self, nth: usize, css: &str) -> Result<WebElement> {
        let began = Instant::now();
        loop {
            if let Some(found) = self.look_up(nth, css).await? {
                return Ok(found);
            }
            if began.elapsed() > SOON {
                let address = self.driver.current_url().await?;
                bail!("`{css}` is not in <{}> ({nth}) on {address}", self.element);
            }
            tokio::time::sleep(STEP).await;
        }
    }

    /// Waits until `css` finds something inside the first element.
    pub async fn wait_for(&self, css: &str) -> Result<WebElement> {
        self.element(css).await
    }

    /// Whether `css` finds something inside the first element now.
    pub async fn has(&self, css: &str) -> Result<bool> {
        // Asked for in the page: an element that is handed over may be gone on the way.
        let script = "return Boolean(document.querySelector(arguments[0])
            ?.shadowRoot?.querySelector(arguments[1]));";
        let found = self.driver.execute(script, vec![json!(self.element), json!(css)]).await;
        let found = found.with_context(|| format!("looking for `{css}`"))?;
        Ok(found.json().as_bool() == Some(true))
    }

    async fn look_up(&self, nth: usize, css: &str) -> Result<Option<WebElement>> {
        let script = "const host = document.querySelectorAll(arguments[0])[arguments[1]];
            return host?.shadowRoot?.querySelector(arguments[2]) ?? null;";
        let arguments = vec![json!(self.element), json!(nth), json!(css)];
        let found = self.driver.execute(script, arguments).await;
        let found = found.with_context(|| format!("looking for `{css}`"))?;
        if found.json().is_null() {
            return Ok(None);
        }
        Ok(Some(found.element()?))
    }

    /// Waits until an expression, which may use `host` and `root`, is true. While it throws, it
    /// is not.
    pub async fn wait_until(
        &self,
        description: &str,
        expression: &str,
        patience: Duration,
    ) -> Result<()> {
        let script = format!(
            "try {{ return Boolean({expression}) || \"it is false\"; }}
            catch (error) {{ return String(error); }}"
        );
        let began = Instant::now();
        loop {
            let answer = self.script(&script, Vec::new()).await?;
            if answer == Value::Bool(true) {
                return Ok(());
            }
            if began.elapsed() > patience {
                bail!("{description}: not within {patience:?} ({answer}): {expression}");
            }
            tokio::time::sleep(STEP).await;
        }
    }
}

/// Names below `localhost` lead to this machine in both engines, without any set-up, count as
/// secure, which service workers ask for, and make each journey an origin of its own.
pub(crate) fn host_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("journey-{}-{number}.localhost", process::id())
}
