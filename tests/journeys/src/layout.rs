//! What is wrong with how a view is laid out: text in boxes too narrow to read, texts on top of each
//! other, sideways scrolling, what reaches beyond the element's edge or is cut off in an input or a button,
//! and bars that stay in sight and take too much of it.
//! Must not know which view it is, nor forgive anything.

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::page::Page;

/// The widths that every view is read at, in CSS pixels: phones, tablets, laptops, a projector.
pub const WIDTHS: [u32; 7] = [320, 390, 768, 1024, 1280, 1440, 1920];

/// Reads what is on the page, the open dialog alone where there is one, and names each fault by the
/// beginning of the text that it befalls.
const READ: &str = r#"
const done = arguments[arguments.length - 1];
const [tag] = arguments;
const SHORTEST = 8;
const within = (line, box) => ({
  left: Math.max(line.left, box.left), right: Math.min(line.right, box.right),
  top: Math.max(line.top, box.top), bottom: Math.min(line.bottom, box.bottom),
});
const read = () => {
  const root = document.querySelector(tag).shadowRoot;
  const part = root.querySelector('dialog[open]') ?? root;
  const faults = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push({ kind: 'sideways', description: `scrolls sideways by ${wide} px` });
  const texts = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const said = text.data.replace(/\s+/g, ' ').trim();
    const holder = text.parentElement;
    if (!said || !holder || !holder.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    let lines = [...range.getClientRects()];
    let box = holder;
    let above = false;
    for (let at = holder; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (box === holder && at === holder && /^inline$|^contents$/.test(style.display)) box = null;
      else if (!box && !/^inline$|^contents$/.test(style.display)) box = at;
      if (/sticky|fixed/.test(style.position) || style.position === 'absolute' && style.zIndex !== 'auto') above = true;
      // What is there for screen readers alone is cut away, as what has been scrolled past is.
      if (style.clipPath !== 'none') lines = [];
      if (style.overflow !== 'visible' && style.display !== 'inline')
        lines = lines.map((line) => within(line, at.getBoundingClientRect()));
    }
    lines = lines.filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
    if (!lines.length) continue;
    texts.push({ said, holder, lines, above });
    if (holder instanceof SVGElement || !box) continue;
    const { fontSize, paddingLeft, paddingRight } = getComputedStyle(box);
    const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    // A letter is about half as wide as it is high.
    const letters = room / (parseFloat(fontSize) / 2);
    if (said.length > SHORTEST && letters < SHORTEST && lines.length > 1)
      faults.push({ kind: 'narrow', description: `“${said.slice(0, 40)}” stands in a box of ${Math.round(room)} px` });
  }
  // What stays in sight while the rest scrolls is on top of it, and is meant to be.
  const flat = texts.filter(({ above }) => !above);
  flat.forEach((one, place) => {
    for (const other of flat.slice(place + 1)) {
      if (one.holder.contains(other.holder) || other.holder.contains(one.holder)) continue;
      const meet = one.lines.some((a) => other.lines.some((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 3));
      if (meet) faults.push({ kind: 'overlap', description: `“${one.said.slice(0, 40)}” and “${other.said.slice(0, 40)}” overlap` });
    }
  });
  // Paint containment hides what reaches beyond the edge, so that nothing scrolls sideways for it.
  const edge = (part === root ? root.host : part).getBoundingClientRect();
  const scrolls = (at) => {
    for (; at && at !== part; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const named = (at) => `${at.localName}${at.id ? `#${at.id}` : ''} “${(at.value || at.textContent).replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
  const canvas = document.createElement('canvas').getContext('2d');
  const isSeen = (at) => at.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
    && at.getBoundingClientRect().width > 1 && getComputedStyle(at).clipPath === 'none';
  for (const at of part.querySelectorAll('button, input, select, textarea, summary, table, svg, p, li, h2, h3, label')) {
    if (!isSeen(at) || scrolls(at.parentElement)) continue;
    const { left, right } = at.getBoundingClientRect();
    if (left < edge.left - 1 || right > edge.right + 1)
      faults.push({ kind: 'edge', description: `${named(at)} reaches from ${Math.round(left)} to ${Math.round(right)} px, beyond ${Math.round(edge.left)} to ${Math.round(edge.right)}` });
  }
  // A box that is cut off on purpose shows an ellipsis.
  for (const at of part.querySelectorAll('button, input, select')) {
    const style = getComputedStyle(at);
    if (!isSeen(at) || style.textOverflow === 'ellipsis') continue;
    // Not the client's width: Firefox leaves the padding of inputs out of it.
    const around = ['borderLeftWidth', 'paddingLeft', 'paddingRight', 'borderRightWidth'];
    const room = around.reduce((left, name) => left - parseFloat(style[name]), at.offsetWidth);
    let text = '';
    if (at.localName === 'select') text = at.selectedOptions[0]?.text ?? '';
    // Words that a person writes may be longer than any box; a number may not.
    else if (at.localName === 'input') text = /^(numeric|decimal)$/.test(at.inputMode) && at !== root.activeElement ? at.value : '';
    else if (at.scrollWidth > at.clientWidth + 1) faults.push({ kind: 'cut', description: `${named(at)} is cut off` });
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const wide = canvas.measureText(text).width;
    if (wide > room + 1) faults.push({ kind: 'cut', description: `${named(at)} has ${Math.round(room)} px for ${Math.round(wide)}` });
  }
  // What stays in sight: of a row of cells, one; not what does so within a part that scrolls by itself.
  const isInScroller = (at) => {
    for (at = at.parentElement; at && at !== part; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
    return false;
  };
  const bars = [...part.querySelectorAll('*'), ...(part === root ? [] : [part])]
    .filter((at) => /sticky/.test(getComputedStyle(at).position) && isSeen(at) && !isInScroller(at));
  const rows = new Map(bars.map((at) => [at.closest('tr') ?? at, at.getBoundingClientRect().height]));
  const staying = [...rows.values()].reduce((sum, height) => sum + height, 0);
  if (innerWidth < 640 && staying > innerHeight / 5)
    faults.push({ kind: 'staying', description: `${bars.map(named).join(', ')} take ${Math.round(staying)} of ${innerHeight} px` });
  return faults;
};
// What follows a change of size does so in the next frames.
requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
  try { done({ faults: read() }); } catch (error) { done({ error: String(error) }); }
})));
"#;

/// One thing that is wrong with a layout.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct LayoutFault {
    /// Of which kind.
    pub kind: LayoutFaultKind,
    /// Where, for whoever mends it.
    pub description: String,
}

/// What may be wrong with a layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LayoutFaultKind {
    /// More than eight letters in a box that is narrower than eight.
    Narrow,
    /// Two texts on top of each other.
    Overlap,
    /// The page is wider than its window.
    Sideways,
    /// Something reaches beyond the element's or the dialog's edge.
    Edge,
    /// A text is cut off in an input, a choice or a button.
    Cut,
    /// On a phone, what stays in sight takes more than a fifth of the height.
    Staying,
}

impl Page {
    /// What is wrong with the layout as it stands. Empty is good.
    pub async fn layout_faults(&self) -> Result<Vec<LayoutFault>> {
        let read = self.script_calling_back(READ, vec![self.tag().into()]).await?;
        let faults = read.get("faults").with_context(|| format!("the layout: {read}"))?;
        Ok(serde_json::from_value(faults.clone())?)
    }
}
