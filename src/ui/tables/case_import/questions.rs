//! What is asked of a table of cases, each question once and only where a row leaves it open.
//! Must not read a row; whoever previews the table says what is open.

use leptos::prelude::*;

use crate::document::{Entry, Kind};
use crate::domain::benefit::Way;
use crate::domain::quantity::Percent;
use crate::ui::components::{ChoiceOf, NumberInput, controlled_checked, read_optional};
use crate::ui::locale::{LocaleContext, use_locale};

/// What a table leaves open: how many rows, each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    /// They name no way.
    pub(super) ways: usize,
    /// They give no share due to the programme, or do not say how sure it is.
    pub(super) shares: usize,
    /// They are revenue without a margin.
    pub(super) margins: usize,
    /// They are in another currency.
    pub(super) foreign: usize,
    /// They sum up others.
    pub(super) totals: usize,
    /// Columns, and not rows: they are in thousands or millions.
    pub(super) scales: usize,
    /// They give a case that is there another form.
    pub(super) changed: usize,
}

/// What people answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Given {
    /// The way of rows that name none.
    pub(super) way: Way,
    pub(super) attribution: Option<Percent>,
    pub(super) confidence: Option<Percent>,
    pub(super) margin: Option<Percent>,
    pub(super) takes_foreign: bool,
    pub(super) takes_totals: bool,
    /// Whether values are multiplied as the names of their columns say.
    pub(super) applies_scales: bool,
    /// Whether cases that are there get their new form.
    pub(super) updates: bool,
}

/// The questions and what was answered so far.
#[derive(Clone)]
pub(super) struct Answers {
    asked: ArcRwSignal<Asked>,
    way: ArcRwSignal<Way>,
    /// What is typed as the share due to the programme, of rows that give none.
    attribution: ArcRwSignal<String>,
    /// The same of how sure the claims are.
    confidence: ArcRwSignal<String>,
    /// The same of the margin of revenue.
    margin: ArcRwSignal<String>,
    takes_foreign: ArcRwSignal<bool>,
    takes_totals: ArcRwSignal<bool>,
    applies_scales: ArcRwSignal<bool>,
    updates: ArcRwSignal<bool>,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            asked: ArcRwSignal::default(),
            way: ArcRwSignal::new(Way::Other),
            attribution: ArcRwSignal::default(),
            confidence: ArcRwSignal::default(),
            margin: ArcRwSignal::default(),
            takes_foreign: ArcRwSignal::new(false),
            takes_totals: ArcRwSignal::new(false),
            applies_scales: ArcRwSignal::new(true),
            updates: ArcRwSignal::new(true),
        }
    }
}

impl Answers {
    /// What was answered; a share that cannot be read is none.
    pub(super) fn given(&self, locale: &LocaleContext) -> Given {
        let share = |typed: &ArcRwSignal<String>| match read_optional(
            locale,
            Kind::Percent,
            &typed.read_untracked(),
        ) {
            Ok(Some(Entry::Percent(share))) => share,
            _ => None,
        };
        Given {
            way: self.way.get_untracked(),
            attribution: share(&self.attribution),
            confidence: share(&self.confidence),
            margin: share(&self.margin),
            takes_foreign: self.takes_foreign.get_untracked(),
            takes_totals: self.takes_totals.get_untracked(),
            applies_scales: self.applies_scales.get_untracked(),
            updates: self.updates.get_untracked(),
        }
    }

    /// Asks what a table leaves open.
    pub(super) fn ask(&self, asked: Asked) {
        self.asked.set(asked);
    }
}

const WAYS: [(&str, Way); 5] = [
    ("other", Way::Other),
    ("proactivity", Way::Proactivity),
    ("root-cause", Way::RootCause),
    ("giveaways", Way::Giveaways),
    ("escalations", Way::Escalations),
];

/// The questions; `on_answer` is due when an answer changes.
#[component]
pub(super) fn Questions(answers: Answers, on_answer: Callback<()>) -> impl IntoView {
    let locale = use_locale();
    let words = locale.language().table_import_messages();
    call_on_changes(&answers, on_answer);
    let Answers { asked, attribution, confidence, margin, .. } = answers.clone();
    let count = move |of: fn(&Asked) -> usize| {
        let asked = asked.clone();
        Memo::new(move |_| of(&asked.read()))
    };
    let (shares, margins) = (count(|it| it.shares), count(|it| it.margins));
    let written = move |count: Memo<usize>| locale.writer_untracked().count(count.get());
    let [foreign, totals, changed] =
        [|it: &Asked| it.foreign, |it: &Asked| it.totals, |it: &Asked| it.changed].map(&count);
    let scales = count(|it| it.scales);
    let [counts, names, adds] = [0; 3].map(|_| use_locale());
    let kind = Kind::Percent;
    let ways = answers.way.clone();
    let asks_way = count(|it| it.ways);
    view! {
        <div class="import-questions" data-part="questions">
            <Tick
                id="import-update"
                count=changed
                is_on=answers.updates.clone()
                label=move || (words.update_changed)(&written(changed))
            />
            <Tick
                id="import-scales"
                count=scales
                is_on=answers.applies_scales.clone()
                label=words.apply_scales
            />
            <Tick
                id="import-foreign"
                count=foreign
                is_on=answers.takes_foreign.clone()
                label=move || {
                    let writer = names.writer_untracked();
                    (words.take_foreign)(&writer.count(foreign.get()), writer.currency.code())
                }
            />
            <Tick
                id="import-totals"
                count=totals
                is_on=answers.takes_totals.clone()
                label=move || (words.take_totals)(&counts.writer_untracked().count(totals.get()))
            />
            <Show when=move || { asks_way.get() > 0 }>
                <WayChoice way=ways.clone() text=adds.text().way/>
            </Show>
            <Show when=move || { shares.get() > 0 }>
                <NumberInput id="import-attribution" label=words.default_attribution kind typed=attribution.clone()/>
                <NumberInput id="import-confidence" label=words.default_confidence kind typed=confidence.clone()/>
            </Show>
            <Show when=move || { margins.get() > 0 }>
                <NumberInput id="import-margin" label=words.default_margin kind typed=margin.clone()/>
            </Show>
        </div>
    }
}

/// Calls whenever an answer is another, and not at first.
fn call_on_changes(answers: &Answers, on_answer: Callback<()>) {
    let answers = answers.clone();
    Effect::new(move |is_told: Option<()>| {
        answers.way.track();
        let typed = [&answers.attribution, &answers.confidence, &answers.margin];
        let ticks = [
            &answers.takes_foreign,
            &answers.takes_totals,
            &answers.applies_scales,
            &answers.updates,
        ];
        typed.into_iter().for_each(Track::track);
        ticks.into_iter().for_each(Track::track);
        if is_told.is_some() {
            on_answer.run(());
        }
    });
}

#[component]
fn WayChoice(way: ArcRwSignal<Way>, text: fn(Way) -> &'static str) -> impl IntoView {
    let sets = way.clone();
    view! {
        <ChoiceOf
            id="import-way"
            label=use_locale().language().table_import_messages().default_way
            options=&WAYS
            written=text
            value=Signal::derive(move || Some(way.get()))
            on_choose=move |way| sets.set(way)
        />
    }
}

/// Something to be decided about rows; nothing where there are none.
#[component]
fn Tick(
    id: &'static str,
    /// How many rows there are.
    count: Memo<usize>,
    is_on: ArcRwSignal<bool>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let tick = move || {
        let (sets, is_on): (_, Signal<bool>) = (is_on.clone(), is_on.clone().into());
        view! {
            <label class="import-tick" for=id>
                <input
                    type="checkbox"
                    id=id
                    use:controlled_checked=is_on
                    on:change=move |event| sets.set(event_target_checked(&event))
                />
                " "
                {label}
            </label>
        }
    };
    view! { <Show when=move || { count.get() > 0 }>{tick()}</Show> }
}
