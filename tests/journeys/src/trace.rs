//! What is left of a journey that failed, for whoever has to find out why.
//! Must not fail itself: what cannot be had is left out.

use std::fmt::Write as _;
use std::path::Path;

use crate::engine::Engine;
use crate::page::Page;

/// The page as it stands, shadow roots included.
const HTML: &str = "const roots = [];
    const collect = (within) => {
      for (const each of within.querySelectorAll(\"*\"))
        if (each.shadowRoot) { roots.push(each.shadowRoot); collect(each.shadowRoot); }
    };
    collect(document);
    const page = document.documentElement;
    return page.getHTML ? page.getHTML({ shadowRoots: roots }) : page.outerHTML;";

/// Writes a picture and a text beside each other.
pub(crate) async fn keep(page: &Page, stem: &Path, failure: &str) {
    if let Err(error) = page.screenshot(&stem.with_extension("png")).await {
        eprintln!("{error:#}");
    }
    let text = describe(page, failure).await;
    if let Err(error) = std::fs::write(stem.with_extension("txt"), text) {
        eprintln!("{}: {error}", stem.display());
    }
}

async fn describe(page: &Page, failure: &str) -> String {
    let mut text = format!("{failure}\n");
    if let Ok(address) = page.driver().current_url().await {
        add(&mut text, "address", address.as_str());
    }
    add(&mut text, "console", &console(page).await);
    if let Ok(requests) = page.requests().await {
        add(&mut text, "requests", &requests.join("\n"));
    }
    if let Ok(reports) = page.csp_reports().await {
        let lines: Vec<String> = reports.iter().map(ToString::to_string).collect();
        add(&mut text, "forbidden by the policy", &lines.join("\n"));
    }
    if let Ok(html) = page.script(HTML, Vec::new()).await {
        add(&mut text, "page", html.as_str().unwrap_or_default());
    }
    text
}

async fn console(page: &Page) -> String {
    match page.engine() {
        Engine::Chromium => page.driver().browser_log().await.map_or_else(
            |error| error.to_string(),
            |entries| {
                let line = |entry: &thirtyfour::BrowserLogEntry| {
                    format!("{} {}", entry.level, entry.message)
                };
                entries.iter().map(line).collect::<Vec<_>>().join("\n")
            },
        ),
        Engine::Firefox => "is in geckodriver.log beside this file".to_owned(),
    }
}

fn add(text: &mut String, title: &str, content: &str) {
    // Writing into a string cannot fail.
    let _ = write!(text, "\n── {title}\n{content}\n");
}
