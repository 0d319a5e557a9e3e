// What is needed only once someone has turned to an element, or something was done to its texts: it prints a part
// of it by itself, goes on where a tool has translated its texts, and keeps the person's place where its views are
// made anew. Must not know what the views show.

// A print that has not begun by then does not begin: a frame that may not print does not say so.
const BEGINS_WITHIN = 1000;
// Where a browser does not say when printing has ended.
const ENDS_WITHIN = 600000;
const THEME = ['accent', 'paper', 'sheet', 'ink', 'quiet', 'cost', 'figure-font', 'text-font'];
const PAGE = `body { margin: 0; }
@property --tornaconto-rem { syntax: "<length>"; inherits: true; initial-value: 16px; }`;

const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

// Every rule that is there for a root.
const rulesOf = (root) => [...root.styleSheets, ...root.adoptedStyleSheets]
  .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');

// The part in a page of its own, with the styles and the theme of its element.
const fill = ({ contentWindow: page, contentDocument: paper }, root, part) => {
  const sheet = (rules) => {
    const made = new page.CSSStyleSheet();
    made.replaceSync(rules);
    return [made];
  };
  paper.title = document.title;
  paper.documentElement.lang = part.closest('[lang]')?.lang ?? '';
  paper.adoptedStyleSheets = sheet(PAGE);
  const host = paper.createElement('div');
  const theme = getComputedStyle(root.host);
  for (const name of THEME) {
    const value = theme.getPropertyValue(`--tornaconto-${name}`);
    if (value) host.style.setProperty(`--tornaconto-${name}`, value);
  }
  // What is contained may not go over from page to page.
  host.style.contain = 'none';
  const inner = host.attachShadow({ mode: 'open' });
  inner.adoptedStyleSheets = sheet(rulesOf(root));
  const place = paper.createElement('div');
  place.className = 'root';
  place.append(paper.importNode(part, true));
  inner.append(place);
  paper.body.append(host);
};

// Whether a page's print has begun, and when it has ended.
const begin = async (page) => {
  let begun = false;
  const ended = new Promise((resolve) => page.addEventListener('afterprint', resolve, { once: true }));
  page.addEventListener('beforeprint', () => { begun = true; }, { once: true });
  page.print();
  if (!begun) await wait(BEGINS_WITHIN);
  return { begun, ended };
};

// Prints what a selector finds in a root; tells whether printing has begun.
export const print = async (root, css) => {
  const part = root.querySelector(css);
  // Of a print whose end the browser did not tell.
  root.querySelectorAll('.paper-frame').forEach((last) => last.remove());
  const frame = document.createElement('iframe');
  frame.className = 'paper-frame';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Some browsers take their time for an empty page, and forget what was put there before.
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  root.append(frame);
  await Promise.race([loaded, wait(BEGINS_WITHIN)]);
  try {
    fill(frame, root, part);
    const { begun, ended } = await begin(frame.contentWindow);
    if (begun) {
      Promise.race([ended, wait(ENDS_WITHIN)]).then(() => frame.remove());
      return true;
    }
  } catch (error) {
    console.warn(error);
  }
  // Where a frame of ours may not print, the page itself may.
  frame.remove();
  return (await begin(window)).begun;
};

// Tools that translate a page put a <font> in the place of a text. The application goes on with its own text: empty,
// that stands beside the other until it has something new to say. Gives what is to be done about changes that an
// observer of all texts has seen.
export const restoreTexts = (watch) => {
  const shown = new Map();
  const withdraw = (text) => {
    shown.get(text)?.font.remove();
    shown.delete(text);
  };
  // The tool takes its own back, and puts there what it took.
  const giveBack = (font) => {
    for (const [text, stood] of shown) {
      if (stood.font !== font) continue;
      text.data ||= stood.data;
      shown.delete(text);
    }
  };
  const isNew = (node) => node?.localName === 'font' && ![...shown.values()].some(({ font }) => font === node);
  return (changes) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
      if (type === 'characterData') {
        if (target.data) withdraw(target);
        continue;
      }
      const font = [...addedNodes, previousSibling, nextSibling].find((node) => isNew(node) && node.parentNode === target);
      for (const text of removedNodes) {
        giveBack(text);
        if (text.isConnected || text.nodeType !== Node.TEXT_NODE) continue;
        if (shown.has(text)) {
          withdraw(text);
        } else if (font) {
          shown.set(text, { font, data: text.data });
          text.data = '';
          font.before(text);
          watch.observe(text, { characterData: true });
        }
      }
    }
    // What was done here is not seen as done by others.
    watch.takeRecords();
  };
};

// What gives the focus to the same control in views that take the place of those where it is now, with the caret
// where it was: so far from the end, as what stands before it may be written in another way.
export const focusOf = (control, place) => {
  if (!control) return () => {};
  const { id, localName, value, selectionEnd } = control;
  const css = id ? `[id="${id}"]` : localName;
  const index = [...place.querySelectorAll(css)].indexOf(control);
  return (now) => {
    const next = now.querySelectorAll(css)[index];
    next?.focus();
    // After the application, which selects what typing is to replace.
    if (next && selectionEnd != null) {
      setTimeout(() => {
        const caret = Math.max(0, next.value.length - value.length + selectionEnd);
        next.setSelectionRange(caret, caret);
      });
    }
  };
};

// The views in a place are about to be made anew: what has the focus is left, as by Tab, so that what was typed is
// taken in as it was meant; it has it again as soon as they are there.
export const keepPlace = (place) => {
  const { activeElement } = place.getRootNode();
  const focus = focusOf(activeElement, place);
  const folds = () => [...place.querySelectorAll('details')];
  const open = folds().map((fold) => fold.open);
  const inputs = () => [...place.querySelectorAll('[id]:is(input:not([type=file]), textarea)')];
  const typed = new Map(inputs().map(({ id, value }) => [id, value]));
  activeElement?.blur();
  new MutationObserver((_, observer) => {
    observer.disconnect();
    if (folds().length === open.length) folds().forEach((fold, index) => { fold.open = open[index]; });
    focus(place);
    // Once the application has written what the document holds, in the new language.
    setTimeout(() => {
      for (const input of inputs()) {
        const value = typed.get(input.id);
        if (!value || input.value) continue;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
  }).observe(place, { childList: true });
};
