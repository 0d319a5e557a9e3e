//! Proves that the harness itself does what it says, in both browsers, without the product.
//! Must not know the product.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use journeys::Browsers::Both;
use journeys::Differs::Driver;
use journeys::LayoutFaultKind::{Cut, Edge, Sideways, Staying};
use journeys::{Journey, Key, Page, SOON, journey};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(typing_into_a_shadow_root_is_answered, Both(Driver)),
    journey!(keys_go_where_the_focus_is, Both(Driver)),
    journey!(pointers_and_choices_reach_the_element, Both(Driver)),
    journey!(one_of_several_elements_is_found, Both(Driver)),
    journey!(views_are_as_large_as_asked, Both(Driver)),
    journey!(the_site_tells_what_it_saw, Both(Driver)),
    journey!(axe_sees_into_the_element, Both(Driver)),
    journey!(each_fault_of_a_layout_is_seen, Both(Driver)),
];

const HOST: &str = "/hosts/harness.html";

async fn typing_into_a_shadow_root_is_answered(page: &Page) -> Result<()> {
    page.open(HOST).await?;
    assert_eq!(page.value("#hours").await?, "old");
    page.fill("#hours", "1,234.5").await?;
    assert_eq!(page.focused().await?, "input#hours");
    page.wait_until("the answer", "root.querySelector('#total').textContent === '=1,234.5'", SOON)
        .await?;
    assert_eq!(page.text("#total").await?, "=1,234.5");
    page.fill("#hours", "").await?;
    assert_eq!(page.value("#hours").await?, "");
    page.reload().await?;
    assert_eq!(page.value("#hours").await?, "old");
    Ok(())
}

async fn keys_go_where_the_focus_is(page: &Page) -> Result<()> {
    page.open(HOST).await?;
    page.focus("#hours").await?;
    page.press(Key::End + "er").await?;
    assert_eq!(page.value("#hours").await?, "older");
    page.press(Key::Tab).await?;
    assert_eq!(page.focused().await?, "select#unit");
    page.press_with(Key::Shift, Key::Tab).await?;
    assert_eq!(page.focused().await?, "input#hours");
    Ok(())
}

async fn pointers_and_choices_reach_the_element(page: &Page) -> Result<()> {
    page.open(HOST).await?;
    page.click("#clear").await?;
    assert_eq!(page.value("#hours").await?, "");
    page.wait_until("the answer", "root.querySelector('#total').textContent === '='", SOON).await?;
    page.choose("#unit", "d").await?;
    assert_eq!(page.text("#total").await?, "d");
    assert!(page.choose("#unit", "weeks").await.is_err());
    assert_eq!(page.texts("option").await?, ["hours", "days"]);
    Ok(())
}

async fn one_of_several_elements_is_found(page: &Page) -> Result<()> {
    page.open(HOST).await?;
    let label = page.element_of(1, "label").await?;
    assert_eq!(label.text().await?, "Hours in element 1");
    assert!(!page.has("#missing").await?);
    let missing = page.wait_until("nothing", "false", Duration::from_millis(200)).await;
    assert!(missing.is_err());
    Ok(())
}

async fn views_are_as_large_as_asked(page: &Page) -> Result<()> {
    for (width, height) in [(320, 640), (1280, 800)] {
        page.open_with_size(HOST, width, height).await?;
        let size = page.script("return [innerWidth, innerHeight];", Vec::new()).await?;
        assert_eq!(size, serde_json::json!([width, height]));
    }
    Ok(())
}

async fn the_site_tells_what_it_saw(page: &Page) -> Result<()> {
    page.open(HOST).await?;
    let requests = page.requests().await?;
    assert!(requests.contains(&HOST.to_owned()), "{requests:?}");
    assert_eq!(page.csp_reports().await?.len(), 0);
    let forbidden = "const style = document.createElement('style');
        style.textContent = 'p { color: red }';
        document.head.append(style);";
    page.script(forbidden, Vec::new()).await?;
    let began = Instant::now();
    while page.csp_reports().await?.is_empty() {
        ensure!(began.elapsed() < SOON, "the violation was not reported");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

async fn axe_sees_into_the_element(page: &Page) -> Result<()> {
    page.open(HOST).await?;
    assert_eq!(page.axe(None).await?, Vec::<String>::new());
    page.script("root.querySelector('label').remove();", Vec::new()).await?;
    for context in [None, Some("main"), Some("#hours")] {
        let found = page.axe(context).await?;
        assert!(found.iter().any(|line| line.contains("| label |")), "{found:?}");
    }
    Ok(())
}

async fn each_fault_of_a_layout_is_seen(page: &Page) -> Result<()> {
    for (spoil, kind) in [
        ("document.body.style.width = '2000px';", Sideways),
        ("host.style.cssText = 'display: block; inline-size: 200px; contain: content';
          root.querySelector('input').style.marginInlineStart = '180px';", Edge),
        ("const input = root.querySelector('input');
          Object.assign(input, { inputMode: 'numeric', value: '160,000' });
          input.style.inlineSize = '10px';", Cut),
        ("root.querySelector('label').style.cssText = 'display: block; position: sticky; block-size: 40%';
          root.querySelector('label').style.blockSize = '200px';", Staying),
    ] {
        page.open_with_size(HOST, 400, 600).await?;
        page.element("#hours").await?;
        let before = page.layout_faults().await?;
        ensure!(before.iter().all(|fault| fault.kind != kind), "{before:?}");
        page.script(spoil, Vec::new()).await?;
        let found = page.layout_faults().await?;
        ensure!(found.iter().any(|fault| fault.kind == kind), "{kind:?} is not in {found:?}");
    }
    Ok(())
}
