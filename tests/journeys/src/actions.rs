//! What people do to a page and read from it.
//! Must not know how things are found; a page does.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::{Key, TypingData, WebElement};

use crate::page::{Page, SOON, STEP};

impl Page {
    /// Opens a path of the site and waits until the calculator on it answers.
    pub async fn visit(&self, path: &str) -> Result<()> {
        self.open(path).await?;
        self.ready().await
    }

    /// Waits until the calculator answers, has gone on with the journal, and all of it is made.
    pub async fn ready(&self) -> Result<()> {
        let ready = "host.dataset.state === 'ready' && host.dataset.storage === 'joined'
            && !root.querySelector('[data-deferred]')";
        self.wait_until("the calculator", ready, SOON).await
    }

    /// Waits until everything that is loaded lazily has come.
    pub async fn all_there(&self) -> Result<()> {
        let parts = "performance.getEntriesByType('resource')
            .filter(({ name }) => /(stored|details|areas)-[0-9a-f]+\\.wasm$/.test(name))
            .length === 3";
        self.wait_until("what is loaded lazily", parts, SOON).await
    }

    /// Waits until the first match says a text; a space stands for those that do not break, too.
    pub async fn see(&self, css: &str, text: &str) -> Result<()> {
        let shown = format!(
            "root.querySelector({})?.textContent.replaceAll('\\u00a0', ' ').includes({})",
            json!(css),
            json!(text)
        );
        let outcome = self.wait_until(&format!("{css} to say {text:?}"), &shown, SOON).await;
        if outcome.is_err() {
            bail!("{css} says {:?}, not {text:?}", self.text(css).await?);
        }
        outcome
    }

    /// The text of the first match, without surrounding space.
    pub async fn text(&self, css: &str) -> Result<String> {
        let element = self.element(css).await?;
        self.ask(&element, "innerText.trim()").await
    }

    /// The texts of all matches that are there now.
    pub async fn texts(&self, css: &str) -> Result<Vec<String>> {
        let script = "const all = root ? [...root.querySelectorAll(arguments[0])] : [];
            return all.map((each) => each.innerText.trim());";
        let texts = self.script(script, vec![css.into()]).await?;
        Ok(serde_json::from_value(texts)?)
    }

    /// What a field holds.
    pub async fn value(&self, css: &str) -> Result<String> {
        let element = self.element(css).await?;
        self.ask(&element, "value").await
    }

    /// Waits until a field holds a text: what was done to it may still be on its way.
    pub async fn holds(&self, css: &str, text: &str) -> Result<()> {
        let held = format!("root.querySelector({}).value === {}", json!(css), json!(text));
        let outcome = self.wait_until(css, &held, SOON).await;
        if outcome.is_err() {
            bail!("{css} holds {:?}, not {text:?}", self.value(css).await?);
        }
        outcome
    }

    /// Waits until all matches say these texts, and no others are there; a space stands for those
    /// that do not break, too.
    pub async fn see_texts(&self, css: &str, texts: &[&str]) -> Result<()> {
        let said = format!(
            "JSON.stringify([...root.querySelectorAll({})]
                .map((each) => each.innerText.trim().replaceAll('\\u00a0', ' ')))
                === JSON.stringify({})",
            json!(css),
            json!(texts)
        );
        let outcome = self.wait_until(css, &said, SOON).await;
        if outcome.is_err() {
            bail!("{css} says {:?}, not {texts:?}", self.texts(css).await?);
        }
        outcome
    }

    /// Waits until the first match has an attribute of a value.
    pub async fn see_attribute(&self, css: &str, name: &str, value: &str) -> Result<()> {
        let has = format!(
            "root.querySelector({}).getAttribute({}) === {}",
            json!(css),
            json!(name),
            json!(value)
        );
        self.wait_until(&format!("{css} to have {name}={value:?}"), &has, SOON).await
    }

    /// Waits until nothing matches.
    pub async fn see_none(&self, css: &str) -> Result<()> {
        let gone = format!("!root.querySelector({})", json!(css));
        self.wait_until(&format!("no {css}"), &gone, SOON).await
    }

    /// Waits until what has the focus is described so, as [`Page::focused`] describes it.
    pub async fn see_focus(&self, description: &str) -> Result<()> {
        let began = Instant::now();
        loop {
            let focused = self.focused().await?;
            if focused == description {
                return Ok(());
            }
            if began.elapsed() > SOON {
                bail!("{focused:?} has the focus, not {description:?}");
            }
            tokio::time::sleep(STEP).await;
        }
    }

    /// Brings the first match into view, as a person would, and clicks it as a pointer would:
    /// covered, it fails.
    pub async fn click(&self, css: &str) -> Result<()> {
        let element = self.element(css).await?;
        let bring = "arguments[0].scrollIntoView({ block: \"center\" });";
        self.script(bring, vec![element.to_json()?]).await?;
        let clicked = element.click().await;
        clicked.with_context(|| format!("`{css}` was not clicked"))
    }

    /// Unfolds what a button opens, unless it is open.
    pub async fn unfold(&self, button: &str) -> Result<()> {
        let css = format!("{button}[aria-expanded=false]");
        if self.has(&css).await? { self.click(&css).await } else { Ok(()) }
    }

    /// Goes to an area: by its tab, or from the list where there is no room for tabs.
    pub async fn go_to_area(&self, area: &str) -> Result<()> {
        let is_list = "return root.querySelector('#areas-open').checkVisibility();";
        if self.script(is_list, Vec::new()).await? == Value::Bool(true) {
            self.unfold("#areas-open").await?;
        }
        self.click(&format!("#area-{area}")).await
    }

    /// Opens the menu, where it is closed, and presses the part of it that is called so.
    pub async fn choose_in_menu(&self, part: &str) -> Result<()> {
        self.unfold("#menu-open").await?;
        self.click(&format!("#menu [data-part={part}]")).await
    }

    /// Begins anew with nothing filled in.
    pub async fn start_over(&self) -> Result<()> {
        self.choose_in_menu("start-anew").await?;
        self.see("[data-part=said]", "").await
    }

    /// Presses the first match as soon as it is there, in one step: in a list that is written anew at
    /// any moment a button that was found may be gone before it is clicked.
    pub async fn press_button(&self, css: &str) -> Result<()> {
        let there = format!("root.querySelector({})", json!(css));
        self.wait_until(css, &there, SOON).await?;
        let press = "const button = root.querySelector(arguments[0]);
            button.focus();
            button.click();";
        self.script(press, vec![css.into()]).await?;
        Ok(())
    }

    /// Puts the focus on the first match.
    pub async fn focus(&self, css: &str) -> Result<()> {
        let element = self.element(css).await?;
        let script = "const element = arguments[0];
            element.scrollIntoView({ block: \"center\" });
            element.focus();
            return element.matches(\":focus\");";
        if self.script(script, vec![element.to_json()?]).await? != Value::Bool(true) {
            bail!("`{css}` does not take the focus");
        }
        Ok(())
    }

    /// Replaces what a field holds, by keys.
    pub async fn fill(&self, css: &str, text: &str) -> Result<()> {
        self.focus(css).await?;
        // By script, since the keys for it differ between systems.
        let element = self.element(css).await?;
        self.script("arguments[0].select();", vec![element.to_json()?])
            .await
            .with_context(|| format!("`{css}` holds no text to select"))?;
        match text {
            "" => self.press(Key::Delete).await,
            _ => self.press(text).await,
        }
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Result<()> {
        let keys = self.driver().action_chain().send_keys(keys);
        keys.perform().await.context("the keys were not pressed")
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: Key, key: impl Into<TypingData>) -> Result<()> {
        let held = char::from(held);
        let keys = self.driver().action_chain().key_down(held);
        let keys = keys.send_keys(key).key_up(held);
        keys.perform().await.context("the keys were not pressed")
    }

    /// Chooses an option of a `<select>` by its value, as a person's choice would be announced.
    pub async fn choose(&self, css: &str, value: &str) -> Result<()> {
        let element = self.element(css).await?;
        let script = "const [select, value] = arguments;
            select.value = value;
            for (const kind of [\"input\", \"change\"])
                select.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === \"input\" }));
            return select.value === value;";
        let arguments = vec![element.to_json()?, value.into()];
        if self.script(script, arguments).await? != Value::Bool(true) {
            bail!("`{css}` does not offer `{value}`");
        }
        Ok(())
    }

    /// From now on nothing goes to a printer: what the text of a printed page is, `window.printed` keeps.
    /// With `begins` off nothing is printed at all, and the browser says nothing of it.
    pub async fn watch_prints(&self, begins: bool) -> Result<()> {
        // As a browser does: what is about to be printed is told while the call is still running.
        let watch = "const print = (page) => () => {
                if (!arguments[0]) return;
                page.dispatchEvent(new Event('beforeprint'));
                const element = page.document.querySelector('div');
                window.printed = (element?.shadowRoot ?? page.document.body).textContent;
                page.dispatchEvent(new Event('afterprint'));
            };
            window.print = print(window);
            root.addEventListener('load', ({ target }) => {
                if (target.localName === 'iframe') target.contentWindow.print = print(target.contentWindow);
            }, true);";
        self.script(watch, vec![begins.into()]).await?;
        Ok(())
    }

    /// A description of what has the focus, through all shadow roots.
    pub async fn focused(&self) -> Result<String> {
        let script = "let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            if (!at) return \"\";
            const id = at.id ? `#${at.id}` : \"\";
            const name = at.getAttribute(\"name\");
            return at.localName + id + (name ? `[name=${name}]` : \"\");";
        let focused = self.script(script, Vec::new()).await?;
        Ok(focused.as_str().unwrap_or_default().to_owned())
    }

    /// Keeps a picture of the window.
    pub async fn screenshot(&self, path: &Path) -> Result<()> {
        let kept = self.driver().screenshot(path).await;
        kept.with_context(|| format!("no picture at {}", path.display()))
    }

    async fn ask(&self, element: &WebElement, property: &str) -> Result<String> {
        let script = format!("return String(arguments[0].{property});");
        let answer = self.script(&script, vec![element.to_json()?]).await?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }
}
