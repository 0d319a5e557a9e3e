//! Digits and currencies as the browser's `Intl` writes them.
//! Must not know a display rule; it is told how many decimals to write.

use std::cell::RefCell;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::domain::currency::Currency;
use crate::domain::date::Date;
use crate::language::{Decimals, Locale, Marks, NativeFormatter, NumberFormatter};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;

    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str, options: &Object) -> Result<NumberFormat, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(tag: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(method, catch, js_name = format)]
    fn write(this: &DateTimeFormat, day: &js_sys::Date) -> Result<String, JsValue>;

    // Exact: a string is formatted digit by digit, not as a binary number.
    #[wasm_bindgen(method, catch)]
    fn format(this: &NumberFormat, exact: &str) -> Result<String, JsValue>;
}

/// The numerals of the browser.
#[derive(Clone, Copy, Debug)]
pub struct Intl;

/// What a number is written as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Percent,
    Money(Currency),
}

type Style = (String, Kind, Decimals);

/// A formatter of the browser, and what it wrote last: with a keystroke most numbers stay as they
/// are, and asking the browser again costs more than looking here.
struct Formatter {
    style: Style,
    made: Option<NumberFormat>,
    written: Vec<(String, String)>,
    /// Which of the written ones is the oldest.
    oldest: usize,
}

/// How many numbers of a style are remembered; a screen shows fewer.
const REMEMBERED: usize = 96;

thread_local! {
    /// Making a formatter costs far more than using one.
    static FORMATTERS: RefCell<Vec<Formatter>> = const { RefCell::new(Vec::new()) };
}

impl Formatter {
    fn new(style: Style) -> Self {
        Self { made: formatter(&style), style, written: Vec::new(), oldest: 0 }
    }

    fn write(&mut self, exact: &str) -> Option<String> {
        if let Some((_, written)) = self.written.iter().find(|(known, _)| known == exact) {
            return Some(written.clone());
        }
        let written = self.made.as_ref()?.format(exact).ok()?;
        let pair = (exact.to_owned(), written.clone());
        match self.written.get_mut(self.oldest) {
            Some(oldest) => *oldest = pair,
            None => self.written.push(pair),
        }
        self.oldest = self.oldest.wrapping_add(1).checked_rem(REMEMBERED).unwrap_or_default();
        Some(written)
    }
}

fn formatter((tag, kind, decimals): &Style) -> Option<NumberFormat> {
    let options = Object::new();
    let set = |name: &str, value: JsValue| Reflect::set(&options, &name.into(), &value).is_ok();
    match kind {
        Kind::Number => {}
        Kind::Percent => {
            set("style", "percent".into());
        }
        Kind::Money(currency) => {
            set("style", "currency".into());
            set("currency", currency.code().into());
        }
    }
    set("useGrouping", "always".into());
    set("signDisplay", "negative".into());
    set("minimumFractionDigits", decimals.min.into());
    set("maximumFractionDigits", decimals.max.into());
    NumberFormat::new(tag, &options).ok()
}

fn format(locale: &Locale, exact: &str, kind: Kind, decimals: Decimals) -> Option<String> {
    FORMATTERS.with_borrow_mut(|formatters| {
        let known = formatters.iter().position(|formatter| {
            let (tag, of, with) = &formatter.style;
            *of == kind && *with == decimals && *tag == locale.tag
        });
        let place = known.unwrap_or_else(|| {
            formatters.push(Formatter::new((locale.tag.clone(), kind, decimals)));
            formatters.len().saturating_sub(1)
        });
        formatters.get_mut(place)?.write(exact)
    })
}

/// The present day, as a locale writes it.
#[must_use]
pub fn today(locale: &Locale) -> String {
    long_date(&js_sys::Date::new_0(), locale).unwrap_or_default()
}

/// A moment in milliseconds since 1970, as a locale writes it: the day and the time of day.
#[must_use]
pub fn moment(time: u64, locale: &Locale) -> String {
    written(&date_of(time), locale, &[("dateStyle", "medium"), ("timeStyle", "short")])
        .unwrap_or_default()
}

fn date_of(time: u64) -> js_sys::Date {
    // Far below what a float holds exactly.
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of any date are below 2^53")]
    js_sys::Date::new(&JsValue::from_f64(time as f64))
}

/// The time of day of such a moment.
#[must_use]
pub fn time_of_day(time: u64, locale: &Locale) -> String {
    written(&date_of(time), locale, &[("timeStyle", "short")]).unwrap_or_default()
}

fn long_date(day: &js_sys::Date, locale: &Locale) -> Option<String> {
    written(day, locale, &[("dateStyle", "long")])
}

/// How the parts of a date are written: options of the browser's formatter.
type DateStyles = &'static [(&'static str, &'static str)];

thread_local! {
    /// A list of cases writes dates by the dozen, and making a formatter costs half a millisecond.
    static DATE_FORMATTERS: RefCell<Vec<(String, DateStyles, DateTimeFormat)>> = const { RefCell::new(Vec::new()) };
}

fn written(day: &js_sys::Date, locale: &Locale, styles: DateStyles) -> Option<String> {
    let tag = locale.date_tag();
    DATE_FORMATTERS.with_borrow_mut(|all| {
        let known = all.iter().position(|(of, with, _)| of == tag && *with == styles);
        let place = match known {
            Some(place) => place,
            None => {
                all.push((tag.to_owned(), styles, date_formatter(tag, styles)?));
                all.len().saturating_sub(1)
            }
        };
        all.get(place)?.2.write(day).ok()
    })
}

fn date_formatter(tag: &str, styles: DateStyles) -> Option<DateTimeFormat> {
    let options = Object::new();
    for (name, style) in styles {
        Reflect::set(&options, &JsValue::from(*name), &JsValue::from(*style)).ok()?;
    }
    DateTimeFormat::new(tag, &options).ok()
}

impl NumberFormatter for Intl {
    fn number(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String {
        let written = format(locale, exact, Kind::Number, decimals);
        written.unwrap_or_else(|| NativeFormatter.number(locale, exact, decimals))
    }

    fn money(
        &self,
        locale: &Locale,
        exact: &str,
        currency: Currency,
        decimals: Decimals,
    ) -> String {
        let written = format(locale, exact, Kind::Money(currency), decimals);
        written.unwrap_or_else(|| NativeFormatter.money(locale, exact, currency, decimals))
    }

    fn percent(&self, locale: &Locale, exact: &str, decimals: Decimals) -> String {
        // The browser multiplies by 100: percent points are handed over as hundredths.
        let written = format(locale, &format!("{exact}e-2"), Kind::Percent, decimals);
        written.unwrap_or_else(|| NativeFormatter.percent(locale, exact, decimals))
    }

    fn date(&self, locale: &Locale, day: Date) -> String {
        let iso = String::from(day);
        // Midnight in the person's own zone; without a time the day would be read as UTC's.
        let day = js_sys::Date::new(&format!("{iso}T00:00:00").into());
        long_date(&day, locale).unwrap_or(iso)
    }

    fn marks(&self, locale: &Locale) -> Marks {
        let sample = self.number(locale, "1.5", Decimals::exactly(1));
        let mark = sample.chars().find(|letter| !letter.is_ascii_digit());
        mark.map_or_else(|| NativeFormatter.marks(locale), |decimal| Marks { decimal })
    }
}
