//! How fast the network and the processor seem to be.
//! Must not know what is loaded.

use anyhow::Result;
use journeys::Page;
use serde_json::json;

/// What slow means, for people.
pub(crate) const SLOW: &str = "1.6 Mbit/s, 150 ms round trip, processor ÷ 4";

/// As fast as it is, or like a phone on a bad day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speed {
    Fast,
    Slow,
}

impl Speed {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
        }
    }

    /// Slows the browser down where that is wanted.
    pub(crate) async fn set(self, page: &Page) -> Result<()> {
        if self == Self::Fast {
            return Ok(());
        }
        page.devtools("Network.enable", json!({})).await?;
        let network = json!({
            "offline": false,
            "latency": 150,
            "downloadThroughput": 200_000,
            "uploadThroughput": 200_000,
        });
        page.devtools("Network.emulateNetworkConditions", network).await?;
        page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        Ok(())
    }
}
