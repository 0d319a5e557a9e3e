//! How large the page's view is, below what a window may be as well.
//! Must not know what is shown in it.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::{Page, SOON};

/// No window of either engine is narrower than about 500 pixels, phones are; so the view is
/// made small inside the window.
const IN_FIREFOX: &str = "const [width, height] = arguments;
    const { style } = window.gBrowser.selectedBrowser;
    for (const limit of [\"min\", \"max\"]) {
      style.setProperty(`${limit}-width`, `${width}px`);
      style.setProperty(`${limit}-height`, `${height}px`);
    }";

/// Room for the view and what the browser draws around it.
const AROUND: u32 = 200;

impl Page {
    /// Opens a path in a view of this many CSS pixels.
    pub async fn open_with_size(&self, path: &str, width: u32, height: u32) -> Result<()> {
        self.resize(width, height).await?;
        self.open(path).await
    }

    /// Holds that nothing of the page is wider than its window, at each of these widths.
    pub async fn fits_its_window(&self, widths: &[u32]) -> Result<()> {
        let fits = "document.documentElement.scrollWidth <= innerWidth";
        for width in widths {
            self.resize(*width, 900).await?;
            self.wait_until(&format!("a page that fits into {width} px"), fits, SOON).await?;
        }
        Ok(())
    }

    /// Makes the view this large, until it is asked to be otherwise.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        match self.engine() {
            Engine::Chromium => self.resize_chromium(width, height).await?,
            Engine::Firefox => self.resize_firefox(width, height).await?,
        }
        let wanted = format!("innerWidth === {width} && innerHeight === {height}");
        let began = std::time::Instant::now();
        while self.script(&format!("return {wanted};"), Vec::new()).await? != Value::Bool(true) {
            if began.elapsed() > crate::SOON {
                bail!("the view did not become {width} by {height}");
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        Ok(())
    }

    async fn resize_chromium(&self, width: u32, height: u32) -> Result<()> {
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    async fn resize_firefox(&self, width: u32, height: u32) -> Result<()> {
        let around = |size: u32| size.saturating_add(AROUND);
        self.driver().set_window_rect(0, 0, around(width), around(height)).await?;
        self.command("moz/context", json!({ "context": "chrome" })).await?;
        let resized = self.driver().execute(IN_FIREFOX, vec![json!(width), json!(height)]).await;
        self.command("moz/context", json!({ "context": "content" })).await?;
        resized.context("the view was not resized")?;
        Ok(())
    }
}
