//! The test site's control paths: what it saw of a page, the network to it, a deployment.
//! Must not know which of it is right.

use anyhow::{Context, Result};
use reqwest::{Client, Method};
use serde_json::Value;

use crate::page::Page;

impl Page {
    /// What the content security policy forbade so far, as the browser reported it.
    pub async fn csp_reports(&self) -> Result<Vec<Value>> {
        self.ask_site(Method::GET, "/__csp", "").await
    }

    /// The paths asked for so far.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let paths = self.ask_site(Method::GET, "/__requests", "").await?;
        Ok(serde_json::from_value(paths.into())?)
    }

    /// Lets the record of requests begin anew.
    pub async fn forget_requests(&self) -> Result<()> {
        self.ask_site(Method::DELETE, "/__requests", "").await?;
        Ok(())
    }

    /// Lets all the time pass that scripts of a page with `clock.js` wait for, and whatever they ask
    /// for then reach the site.
    pub async fn skip_time(&self) -> Result<()> {
        // What is asked for after it arrives after it, too, or is still to be asked for.
        let skip = "document.dispatchEvent(new Event('skip-time'));
            const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => fetch('/hosts/harness.html').then(() => done(), done));";
        self.script_calling_back(skip, Vec::new()).await?;
        Ok(())
    }

    /// From now on the site is `online`, `offline` or `silent` (it never answers) for this browser.
    pub async fn network(&self, way: &'static str) -> Result<()> {
        self.ask_site(Method::POST, "/__network", way).await?;
        Ok(())
    }

    /// Another build takes the place of the one so far, for this browser: `whole`, or `half` as
    /// in the middle of an upload.
    pub async fn deploy(&self, how: &'static str) -> Result<()> {
        self.ask_site(Method::POST, "/__deploy", how).await?;
        Ok(())
    }

    /// Asks by address and names the host, since not every system resolves names below
    /// `localhost`.
    async fn ask_site(&self, method: Method, path: &str, body: &'static str) -> Result<Vec<Value>> {
        let client = Client::builder().no_proxy().build()?;
        let address = format!("http://{}{path}", self.site());
        let request = client.request(method, &address).header("Host", self.host()).body(body);
        let answer = request.send().await.with_context(|| address.clone())?;
        let text = answer.text().await?;
        serde_json::from_str(&text).with_context(|| format!("{address}: {text}"))
    }
}
