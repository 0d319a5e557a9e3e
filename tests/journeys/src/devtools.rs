//! What only one of the drivers can be told, Chromium's own tools above all.
//! Must not know what it is told for.

use anyhow::{Context, Result};
use reqwest::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

use crate::engine::Engine;
use crate::page::Page;

impl Page {
    /// A command of the Chrome DevTools Protocol, and what it gives back.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        let given = self.command("goog/cdp/execute", body).await;
        given.with_context(|| command.to_owned())
    }

    /// Has the tab come to the front, as it does when a person turns to it. Firefox does so wherever
    /// the driver turns to.
    pub async fn bring_to_front(&self) -> Result<()> {
        if self.engine() == Engine::Chromium {
            self.devtools("Page.bringToFront", json!({})).await?;
        }
        Ok(())
    }

    pub(crate) async fn command(&self, path: &'static str, body: Value) -> Result<Value> {
        let sent = self.driver().cmd(Vendor { path, body }).await;
        let answer = sent.with_context(|| format!("the driver refuses {path}"))?;
        Ok(answer.value_json()?)
    }
}

/// A command that only one of the drivers knows.
#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl FormatRequestData for Vendor {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let path = format!("session/{session}/{}", self.path);
        RequestData::new(Method::POST, path).add_body(self.body.clone())
    }
}
