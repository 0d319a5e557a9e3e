//! What is kept, and what happens when keeping fails.

use anyhow::Result;
use journeys::{Page, journey};
use serde_json::json;

/// Puts a text where the document is kept, before the page that reads it is opened.
async fn store(page: &Page, text: &str) -> Result<()> {
    page.open("/hosts/harness.html").await?;
    let script = "localStorage.setItem('tornaconto:document:default', arguments[0]);";
    page.script(script, vec![json!(text)]).await?;
    page.open("/").await?;
    page.ready().await
}

async fn kept_under(page: &Page, prefix: &str) -> Result<Vec<String>> {
    let script = "return Object.entries(localStorage)
        .filter(([key]) => key.startsWith(arguments[0])).map(([, text]) => text);";
    let kept = page.script(script, vec![json!(prefix)]).await?;
    Ok(serde_json::from_value(kept)?)
}

journey!(corrupted_bytes_are_set_aside_and_offered, |page| async {
    store(page, "{\"format\":\"tornaconto\",\"version\":1,broken").await?;
    page.see(".headline", "10.0×").await?;
    page.see(".notice", "set aside").await?;
    page.see(".notice button", "Download the old data").await?;
    page.fill("#cost-1-amount", "1").await?;
    page.see(".kept", "Saved on this device").await?;
    let aside = kept_under(page, "tornaconto:set-aside:default").await?;
    assert_eq!(aside, ["{\"format\":\"tornaconto\",\"version\":1,broken"]);
});

journey!(a_newer_version_is_left_alone, |page| async {
    let newer = "{\"format\":\"tornaconto\",\"version\":99,\"more\":[]}";
    store(page, newer).await?;
    page.see(".notice", "newer version").await?;
    page.fill("#cost-1-amount", "1").await?;
    page.see(".kept", "Not saved").await?;
    assert_eq!(kept_under(page, "tornaconto:document:default").await?, [newer]);
});

journey!(a_full_storage_says_not_saved_and_keeps_the_old, |page| async {
    page.open("/").await?;
    page.ready().await?;
    page.fill("#cost-1-amount", "5").await?;
    page.see(".kept", "Saved on this device").await?;
    let before = kept_under(page, "tornaconto:document:default").await?;
    let fill = "let text = 'x'.repeat(1 << 20); let n = 0;
        while (text.length) {
            try { localStorage.setItem('filler' + n++, text); }
            catch { text = text.slice(0, text.length >> 1); }
        }";
    page.script(fill, vec![]).await?;
    page.fill("#cost-1-label", &"long name ".repeat(20)).await?;
    page.see(".kept", "full").await?;
    assert_eq!(kept_under(page, "tornaconto:document:default").await?, before);
    page.script("localStorage.clear();", vec![]).await?;
});

journey!(what_another_tab_saved_is_not_overwritten, |page| async {
    page.open("/").await?;
    page.ready().await?;
    page.fill("#cost-1-amount", "5").await?;
    page.see(".kept", "Saved on this device").await?;
    let other = "localStorage.setItem('tornaconto:document:default', 'of another tab');";
    page.script(other, vec![]).await?;
    page.fill("#cost-1-amount", "6").await?;
    page.see(".kept", "changed in another tab").await?;
    assert_eq!(kept_under(page, "tornaconto:document:default").await?, ["of another tab"]);
    page.script("localStorage.clear();", vec![]).await?;
});
