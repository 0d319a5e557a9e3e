//! The whole statement: what a consultant enters of a programme, line by line.

use anyhow::{Result, ensure};
use journeys::Alike::{Figures, State, Words};
use journeys::Browsers::{Both, Chromium, Firefox};
use journeys::Differs::{Drawing, Focus, Inputs, Typing};
use journeys::{Journey, Key, Page, SOON, journey};
use serde_json::{Value, json};

pub(crate) const JOURNEYS: &[Journey] = &[
    journey!(hours_are_money_only_by_the_share_that_is_realised, Firefox(Figures)),
    journey!(timing_stage_and_beneficiary_decide_what_counts, Chromium(Figures)),
    journey!(a_choice_that_would_be_too_large_is_refused_and_not_left_standing, Both(Inputs)),
    journey!(a_way_takes_several_lines_and_there_is_a_fifth, Both(Focus)),
    journey!(evidence_answers_the_questions_that_a_reader_would_ask, Chromium(Words)),
    journey!(a_cost_has_its_category_and_month_and_a_programme_its_reach, Firefox(State)),
    journey!(a_field_keeps_its_formula_and_shows_its_value, Both(Typing)),
    journey!(numbers_are_read_as_people_write_them, Both(Typing)),
    journey!(twelve_bad_entries_in_every_field_are_named_kept_and_harmless, Chromium(State)),
    journey!(names_are_text_whatever_they_say, Both(Drawing)),
    journey!(nothing_moves_while_figures_change, Both(Drawing)),
    journey!(a_sign_says_what_a_number_is_and_another_currency_waits_to_be_confirmed, Both(Typing)),
    journey!(whoever_enters_an_example_or_a_formula_replaces_it, Both(Focus)),
    journey!(
        the_box_takes_back_what_was_typed_into_it_and_the_document_what_came_before,
        Both(Typing)
    ),
    journey!(what_an_input_method_composes_is_left_alone_until_it_is_done, Both(Typing)),
    journey!(a_day_that_no_calendar_has_is_named_and_the_last_one_stands, Both(Inputs)),
];

const FEES: &str = "#cost-1-amount";
const ROOT_CAUSE: &str = "#benefit-5-amount";

/// Unfolds a benefit line.
async fn unfold(page: &Page, line: u32) -> Result<()> {
    page.click(&format!("#benefit-{line}-more")).await?;
    page.wait_for(&format!("#benefit-{line}-measure")).await?;
    Ok(())
}

async fn credited(page: &Page, line: u32, amount: &str) -> Result<()> {
    page.see(&format!("#benefit-{line}-more > :nth-child(2)"), amount).await
}

async fn hours_are_money_only_by_the_share_that_is_realised(page: &Page) -> Result<()> {
    page.visit("/").await?;
    unfold(page, 5).await?;
    page.choose("#benefit-5-measure", "hours").await?;
    page.see("#benefit-5 h3 + p", "hours, downtime").await?;
    page.see("[data-part=remarks] [data-remark=gap]", "hours, hourly value, share realised")
        .await?;
    page.fill("#benefit-5-hours", "800").await?;
    page.fill("#benefit-5-hourly-value", "45").await?;
    page.fill("#benefit-5-realisation", "30").await?;
    page.see("#benefit-5 output", "€36,000").await?;
    credited(page, 5, "€5,400").await?;
    page.see("#benefit-5 [data-part=numbers]", "800 h × €45 × 30% × 50% × 100% = €5,400").await?;
    page.click("[data-part=more-figures] > summary").await?;
    page.see("[data-part=more-figures]", "0.38 h per person per week").await?;
    page.choose("#benefit-5-hours-kind", "downtime").await?;
    page.see("[data-part=more-figures] > div:last-child", "800 h").await?;
    for _ in 0..5 {
        page.click("[data-part=undo]").await?;
    }
    credited(page, 5, "€250,000").await?;
    page.holds(ROOT_CAUSE, "500,000").await?;
    Ok(())
}

async fn timing_stage_and_beneficiary_decide_what_counts(page: &Page) -> Result<()> {
    page.visit("/").await?;
    unfold(page, 5).await?;
    page.fill(ROOT_CAUSE, "10000").await?;
    page.choose("#benefit-5-timing", "monthly").await?;
    page.see("#benefit-5 h3 + p", "every month, 12 times").await?;
    credited(page, 5, "€60,000").await?;
    page.fill("#benefit-5-first-month", "7").await?;
    credited(page, 5, "€30,000").await?;
    page.see("#benefit-5 table", "After the horizon").await?;
    page.choose("#benefit-5-stage", "expected").await?;
    page.see("[data-part=remarks] [data-remark=gap]", "probability").await?;
    page.fill("#benefit-5-probability", "50").await?;
    credited(page, 5, "€15,000").await?;
    page.choose("#benefit-5-beneficiary", "customer").await?;
    credited(page, 5, "€0").await?;
    page.click("section:has(> #cost-lines) > details > summary").await?;
    page.choose("#basis", "both").await?;
    credited(page, 5, "€15,000").await?;
    page.choose("#benefit-5-status", "duplicate").await?;
    credited(page, 5, "€0").await?;
    page.see("#benefit-5 h3 + p", "excluded").await?;
    page.reload().await?;
    page.ready().await?;
    page.see("#benefit-5 h3 + p", "excluded").await?;
    Ok(())
}

async fn a_choice_that_would_be_too_large_is_refused_and_not_left_standing(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.fill(ROOT_CAUSE, "900000000000000").await?;
    unfold(page, 5).await?;
    let select = page.element("#benefit-5-timing").await?;
    let choose = "arguments[0].value = 'monthly'; arguments[0].dispatchEvent(new Event('change'));";
    page.script(choose, vec![select.to_json()?]).await?;
    page.see("[data-part=said]", "Nothing has changed").await?;
    let still = "root.querySelector('#benefit-5-timing').value === 'once'";
    page.wait_until("the choice that stands", still, SOON).await?;
    Ok(())
}

async fn a_way_takes_several_lines_and_there_is_a_fifth(page: &Page) -> Result<()> {
    page.visit("/").await?;
    unfold(page, 7).await?;
    page.click("[id^=benefit-] button:has(+ [id$=-remove])").await?;
    let focused = "root.activeElement?.id === 'benefit-8-amount'";
    page.wait_until("the new line's input", focused, SOON).await?;
    page.press("10000").await?;
    page.see("[data-part=remarks]", "Not yet isolated from other causes").await?;
    page.fill("#benefit-8-title", "Executives on the phone").await?;
    page.choose("#benefit-8-part", "executives-time").await?;
    page.see("#benefit-8 h3", "Executives on the phone").await?;
    page.see("#benefit-8 h3 + p", "Escalations under control").await?;
    page.see("#benefit-8 [data-part=share]", "Escalations under control: 21% of the return")
        .await?;
    page.see("[data-part=credited-total]", "€1,010,000").await?;
    page.click("#add-benefit").await?;
    page.click("[aria-expanded=true] + ul li:nth-child(5) button").await?;
    page.wait_for("#benefit-9-amount").await?;
    page.see("#benefit-9 h3", "Other").await?;
    page.click("#benefit-8-remove").await?;
    page.see("[data-part=credited-total]", "€1,000,000").await?;
    page.click("[data-part=undo]").await?;
    page.see("#benefit-8 h3", "Executives on the phone").await?;
    Ok(())
}

async fn evidence_answers_the_questions_that_a_reader_would_ask(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.see("[data-part=remarks] [data-remark=doubt]", "An ROI over 500%").await?;
    unfold(page, 4).await?;
    page.choose("#benefit-4-evidence", "documented").await?;
    let gone = "!root.querySelector('[data-part=remarks] [data-remark=doubt]')";
    page.wait_until("the question to go", gone, SOON).await?;
    page.fill("#benefit-4-low", "3000000").await?;
    page.see("[data-part=remarks] [data-remark=doubt]", "outside its own range: Proactivity")
        .await?;
    page.fill("#benefit-4-low", "2m").await?;
    page.press(Key::Tab).await?;
    page.wait_until("the remark to go", gone, SOON).await?;
    Ok(())
}

async fn a_cost_has_its_category_and_month_and_a_programme_its_reach(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("#cost-1-more").await?;
    page.choose("#cost-1-category", "technology").await?;
    page.see_attribute("#cost-1-label", "placeholder", "Technology").await?;
    page.fill("#cost-1-month", "6").await?;
    page.see("#answer > ul", "10.0 : 1").await?;
    page.see("#answer > ul ~ ul", "0.4 months").await?;
    page.click("section:has(> #cost-lines) > details > summary").await?;
    page.fill("#programme-trained", "20").await?;
    page.fill("#programme-applied", "15").await?;
    page.see("[data-part=reach]", "20 trained · 15 applied it").await?;
    page.see("[data-part=reach]", "not part of the return").await?;
    page.see(".headline", "10.0×").await?;
    Ok(())
}

async fn a_field_keeps_its_formula_and_shows_its_value(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "20*8*45").await?;
    page.see("[data-part=invested]", "€37,200").await?;
    page.press(Key::Tab).await?;
    page.holds(FEES, "7,200").await?;
    page.see(&format!("{FEES}-note"), "= 20*8*45").await?;
    page.see("[data-part=save-status]", "Saved").await?;
    page.reload().await?;
    page.ready().await?;
    page.see(&format!("{FEES}-note"), "= 20*8*45").await?;
    page.focus(FEES).await?;
    page.wait_until(
        "the formula",
        &format!("root.querySelector('{FEES}').value === '20*8*45'"),
        SOON,
    )
    .await?;
    page.press(Key::Tab).await?;
    page.holds(FEES, "7,200").await?;
    page.fill(FEES, "7200").await?;
    page.press(Key::Tab).await?;
    page.wait_until(
        "the formula to go",
        &format!("root.querySelector('{FEES}-note').textContent === ''"),
        SOON,
    )
    .await?;
    Ok(())
}

async fn numbers_are_read_as_people_write_them(page: &Page) -> Result<()> {
    page.visit("/it/").await?;
    for (typed, total) in [
        ("10k", "40.000 €"),
        ("1,2 mln", "1.230.000 €"),
        ("€ 70.000,50", "100.000,50 €"),
        ("1.200,5*3", "33.601,50 €"),
        ("７０", "30.070 €"),
        ("١٢٣", "30.123 €"),
    ] {
        page.fill(FEES, typed).await?;
        page.see("[data-part=invested]", total).await?;
    }
    for (typed, message) in [
        ("5*", "Manca un numero"),
        ("(5", "parentesi"),
        ("5/0", "dividere per zero"),
        ("12/03/2026", "data"),
        ("5-10", "intervallo"),
    ] {
        page.fill(FEES, typed).await?;
        page.press(Key::Tab).await?;
        page.see(&format!("{FEES}-note"), message).await?;
        page.holds(FEES, typed).await?;
    }
    Ok(())
}

async fn a_sign_says_what_a_number_is_and_another_currency_waits_to_be_confirmed(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    for (field, typed, message) in [
        (FEES, "10%", "This is a percentage."),
        ("#benefit-4-margin", "€ 50", "This is an amount of money."),
        ("#cost-3-people", "20 %", "This is a percentage."),
        (FEES, "$50", "Amounts are in €; nothing is converted."),
    ] {
        page.fill(field, typed).await?;
        page.press(Key::Tab).await?;
        page.see(&format!("{field}-note"), message).await?;
        page.holds(field, typed).await?;
        page.see(".headline", "10.0×").await?;
        let own = format!("!root.querySelector('{field}').classList.contains('field-example')");
        page.wait_until("it to be one's own", &own, SOON).await?;
        if typed != "$50" {
            page.click("[data-part=undo]").await?;
        }
    }
    page.click(&format!("{FEES}-note button")).await?;
    page.see("[data-part=invested]", "€30,050").await?;
    // On a phone there is no minus: the switch has one.
    page.fill(ROOT_CAUSE, "-5000").await?;
    page.press(Key::Tab).await?;
    page.see(&format!("{ROOT_CAUSE}-note"), "A loss").await?;
    credited(page, 5, "−€2,500").await?;
    page.click("#benefit-5 .field-loss").await?;
    credited(page, 5, "€2,500").await?;
    page.holds(ROOT_CAUSE, "5,000").await?;
    page.click("#benefit-5 .field-loss").await?;
    page.holds(ROOT_CAUSE, "−5,000").await?;
    Ok(())
}

async fn whoever_enters_an_example_or_a_formula_replaces_it(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click(FEES).await?;
    page.press("35000").await?;
    page.holds(FEES, "35000").await?;
    page.fill(FEES, "20*8*45").await?;
    page.press(Key::Tab).await?;
    page.holds(FEES, "7,200").await?;
    page.press_with(Key::Shift, Key::Tab).await?;
    page.holds(FEES, "20*8*45").await?;
    page.press("50").await?;
    page.see("[data-part=invested]", "€30,050").await?;
    page.press(Key::Tab).await?;
    page.fill(FEES, "6200.50").await?;
    page.press(Key::Tab).await?;
    page.holds(FEES, "6,200.50").await?;
    Ok(())
}

async fn the_box_takes_back_what_was_typed_into_it_and_the_document_what_came_before(
    page: &Page,
) -> Result<()> {
    page.visit("/").await?;
    page.fill(FEES, "80000").await?;
    page.press(Key::Tab).await?;
    page.see("[data-part=invested]", "€110,000").await?;
    page.fill("#cost-2-amount", "5").await?;
    page.see("[data-part=invested]", "€96,005").await?;
    page.press_with(Key::Control, "z").await?;
    page.holds("#cost-2-amount", "14,000").await?;
    page.see("[data-part=invested]", "€110,000").await?;
    page.press_with(Key::Control, "z").await?;
    page.see("[data-part=invested]", "€100,000").await?;
    page.holds(FEES, "70,000").await?;
    Ok(())
}

async fn what_an_input_method_composes_is_left_alone_until_it_is_done(page: &Page) -> Result<()> {
    page.visit("/").await?;
    let compose = "const field = root.querySelector(arguments[0]);
        field.focus();
        const key = (isComposing) => field.dispatchEvent(new KeyboardEvent(
            'keydown', { key: 'Enter', isComposing, bubbles: true, composed: true }));
        field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        field.value = '１２３';
        field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
        key(true);
        const during = field.value;
        field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
        key(false);
        return during;";
    let during = page.script(compose, vec![FEES.into()]).await?;
    ensure!(during == "１２３", "{during}");
    page.holds(FEES, "123").await?;
    page.see("[data-part=invested]", "€30,123").await?;
    Ok(())
}

async fn a_day_that_no_calendar_has_is_named_and_the_last_one_stands(page: &Page) -> Result<()> {
    const START: &str = "#programme-start";
    let settings = "section:has(> #cost-lines) > details > summary";
    // As the browser gives it: 31 February is an empty text, and bad input.
    let set = "const [start, value, badInput] = arguments;
        const field = root.querySelector(start);
        field.focus();
        Object.defineProperty(field, 'validity', { configurable: true, value: { badInput } });
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    page.visit("/").await?;
    page.click(settings).await?;
    page.wait_for(START).await?;
    page.script(set, vec![START.into(), "2025-01-31".into(), false.into()]).await?;
    page.script(set, vec![START.into(), "".into(), true.into()]).await?;
    page.see(&format!("{START}-note"), "There is no such day").await?;
    page.see_attribute(START, "aria-invalid", "true").await?;
    page.click("[data-part=undo]").await?;
    page.holds(START, "2025-01-31").await?;
    Ok(())
}

/// Puts texts into fields one after the other, as a paste does, and gives what was amiss.
async fn pasted(page: &Page, body: &str, arguments: Vec<Value>) -> Result<Vec<String>> {
    let script = format!(
        "const [{{ fields, texts }}, done] = arguments;
        const root = document.querySelector('tornaconto-calculator').shadowRoot;
        const rest = () => new Promise((rested) => setTimeout(rested, 0));
        const at = (id) => root.getElementById(id);
        const type = async (id, text) => {{
            const field = at(id);
            field.focus();
            field.value = text;
            field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
            field.blur();
            await rest();
        }};
        const amiss = [];
        (async () => {{ {body} }})().then(() => done(amiss), (error) => done([String(error)]));"
    );
    let amiss = page.script_calling_back(&script, arguments).await?;
    Ok(serde_json::from_value(amiss)?)
}

async fn twelve_bad_entries_in_every_field_are_named_kept_and_harmless(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("section:has(> #cost-lines) > details > summary").await?;
    page.click("#cost-1-more").await?;
    unfold(page, 5).await?;
    page.choose("#benefit-5-measure", "hours").await?;
    page.choose("#benefit-5-stage", "expected").await?;
    let thirty = "9".repeat(30);
    let bad = [
        "abc",
        "1.2.3",
        "5 km",
        "1e400",
        &thirty,
        "<b>1</b>",
        "1\t2",
        "(5",
        "5*",
        "5/0",
        "12/03/2026",
        "1_000",
    ];
    let numbers =
        "return [...root.querySelectorAll('input[inputmode=decimal], input[inputmode=numeric]')]
        .map((input) => input.id);";
    let fields = page.script(numbers, vec![]).await?;
    ensure!(fields.as_array().is_some_and(|fields| fields.len() > 30), "{fields}");
    let body = "for (const id of fields) {
        const before = root.querySelector('.headline').textContent;
        for (const text of texts) {
            await type(id, text);
            const field = at(id);
            const note = at(field.getAttribute('aria-describedby'));
            if (field.value !== text) amiss.push(`${id} ${text}: holds ${field.value}`);
            if (field.getAttribute('aria-invalid') !== 'true') amiss.push(`${id} ${text}: not invalid`);
            if (!note?.textContent.trim()) amiss.push(`${id} ${text}: no message`);
        }
        if (root.querySelector('.headline').textContent !== before) amiss.push(`${id}: the answer moved`);
    }";
    let amiss = pasted(page, body, vec![json!({ "fields": fields, "texts": bad })]).await?;
    ensure!(amiss.is_empty(), "{}", amiss.join("\n"));
    Ok(())
}

async fn names_are_text_whatever_they_say(page: &Page) -> Result<()> {
    page.visit("/").await?;
    page.click("section:has(> #cost-lines) > details > summary").await?;
    page.wait_for("#programme-name").await?;
    let naughty = include_str!("../../fixtures/naughty_strings.txt").lines();
    let mut texts: Vec<String> = naughty
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    texts.push("x".repeat(10_000));
    ensure!(texts.len() > 400, "the list has shrunk to {}", texts.len());
    let body = "const parts = () => root.querySelectorAll('*').length;
        window.alert = (said) => amiss.push(`alert: ${said}`);
        const before = parts();
        for (const text of texts) {
            await type(fields[0], text);
            const shown = root.querySelector('#cost-1-remove').getAttribute('aria-label');
            const refused = at(fields[0]).getAttribute('aria-invalid') === 'true';
            if (!refused && text.trim() && !shown.includes(text)) amiss.push(`${text}: ${shown}`);
            if (!refused && parts() !== before) amiss.push(`${text}: ${parts() - before} parts more`);
            if (document.documentElement.scrollWidth > innerWidth) amiss.push(`${text}: scrolls sideways`);
            await type(fields[0], '');
        }";
    let given = json!({ "fields": ["cost-1-label"], "texts": texts });
    let amiss = pasted(page, body, vec![given]).await?;
    ensure!(amiss.is_empty(), "{}", amiss.join("\n"));
    Ok(())
}

async fn nothing_moves_while_figures_change(page: &Page) -> Result<()> {
    page.visit("/").await?;
    let places = "return JSON.stringify([...root.querySelectorAll('input, [data-part=invested], [data-part=credited-total], #answer details, [data-part=verdict]')]
        .map((part) => part.getBoundingClientRect()).map((box) => [box.x, box.y, box.width, box.height]));";
    page.focus(FEES).await?;
    let before = page.script(places, vec![]).await?;
    page.fill(FEES, "71000").await?;
    page.see("[data-part=invested]", "€101,000").await?;
    let after = page.script(places, vec![]).await?;
    ensure!(before == after, "{before}\n{after}");
    Ok(())
}
