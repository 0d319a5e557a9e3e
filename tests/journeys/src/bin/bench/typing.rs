//! How long a keystroke takes until every figure stands in the document, and is laid out.
//! Must not know which page it is.

use anyhow::Result;
use journeys::{Page, SOON};

use crate::measured::Measured;

/// Types amounts that differ, each after a frame, and waits for the answer task by task:
/// whatever a page does in microtasks is done by the next. The first are not counted.
const SCRIPT: &str = "
    const done = arguments[0];
    const task = () => new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); resolve(); };
        port2.postMessage(0);
    });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const [WARM_UP, MEASURED] = counts;
    (async () => {
        const [computed, figures, layout] = [[], [], []];
        for (let index = 0; index < WARM_UP + MEASURED; index += 1) {
            await frame();
            await task();
            const last = answer();
            const begin = performance.now();
            type(String(index % 2 ? 70000 : 170000 + index * 1000));
            const over = performance.now();
            do await task(); while (answer() === last);
            const written = performance.now();
            document.body.getBoundingClientRect();
            fees().getBoundingClientRect();
            const laidOut = performance.now();
            if (index < WARM_UP) continue;
            computed.push(over - begin);
            figures.push(written - begin);
            layout.push(laidOut - begin);
        }
        return [computed, figures, layout];
    })().then(done, (error) => done(String(error)));";

/// Milliseconds of every keystroke.
pub(crate) struct Keystrokes {
    /// Until the event is over: everything is computed by then.
    pub(crate) computed: Vec<f64>,
    pub(crate) figures: Vec<f64>,
    pub(crate) layout: Vec<f64>,
}

pub(crate) async fn measure(page: &Page, measured: &Measured) -> Result<Keystrokes> {
    page.open(measured.path).await?;
    ready(page).await?;
    type_in(page, measured, [50, 300]).await
}

/// Types so many times to warm up, and so many that are measured.
pub(crate) async fn type_in(
    page: &Page,
    measured: &Measured,
    counts: [u32; 2],
) -> Result<Keystrokes> {
    let script = format!("{}\nconst counts = {counts:?};\n{SCRIPT}", measured.prelude());
    let times = page.script_calling_back(&script, Vec::new()).await?;
    let (computed, figures, layout) = serde_json::from_value(times)?;
    Ok(Keystrokes { computed, figures, layout })
}

/// Waits for the application, where there is one to wait for.
pub(crate) async fn ready(page: &Page) -> Result<()> {
    let ready = "!host || host.dataset.state === 'ready'";
    page.wait_until("the page", ready, SOON).await
}
