// What an element does around the application, from the moment it is there until it leaves: it follows the
// page, keeps the person's place, and keeps apart what is the page's and what is ours. A part of the glue, whose
// `mount`, `unmount` and so on it calls; must not know what the views show.

// What our texts' sizes are counted in: a person's own size of text, whatever a page sets for its own. A length
// of that name inherits as it was computed where it was set, once it is registered.
try {
  CSS.registerProperty({ name: '--tornaconto-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
} catch {
  // Our own page has registered it already.
}

const views = new Set();

// Why the application stopped; it is not asked again, its state is not to be trusted.
let stopped;

// What the loader lends.
let loader;
let areas;

// The styles of what nobody sees at first, for every element that is there.
const dress = () => areas().then((css) => views.forEach((view) => view.wear(css)), console.warn);

// What is needed only once someone has turned to an element, or has done something to its texts. Who has not turned
// to it yet has no place in it to lose.
let turned;
const rest = async () => (turned = await loader.imported('__REST__', '__REST_INTEGRITY__'));

// Prints one part of a root by itself; tells whether printing has begun.
const printAlone = async (root, css) => (await rest()).print(root, css);

export const begin = (lent) => {
  loader = lent;
  areas = loader.sheet('__AREAS__', '__AREAS_INTEGRITY__');
  start((message) => {
    stopped = message;
    views.forEach(({ host }) => host.fail('stop', message));
    views.clear();
  }, dress, printAlone);
  addEventListener('pagehide', () => flush());
  document.addEventListener('visibilitychange', () => document.hidden && flush());
};

const rootOf = (host, css) => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (css) root.adoptedStyleSheets = [css];
  return root;
};

// Has the application shown in an element whose journal is on its way.
export const show = async (host, css) => {
  const { key } = host;
  const headline = await prepare(key, host.tag);
  if (headline !== undefined) {
    // One figure in the place of a large document, which the journal alone has.
    const root = rootOf(host, css);
    root.querySelector('.root')?.remove();
    const place = document.createElement('div');
    place.className = 'root';
    const figure = document.createElement('output');
    figure.className = 'headline';
    figure.textContent = headline;
    place.append(figure);
    root.append(place);
    host.dataset.state = 'waiting';
    await loader.joined(key).catch(() => {});
  }
  if (stopped) throw Object.assign(new Error(stopped), { stopped });
  if (host.isConnected && !host.view) host.view = new View(host, key, rootOf(host, css));
};

// One observer for all elements: of the language of everything around them, through all shadow roots.
const languages = new MutationObserver(() => views.forEach((view) => view.follow()));
const watchLanguages = () => {
  languages.disconnect();
  for (const { host } of views) {
    for (let root = host.getRootNode(); root; root = root.host?.getRootNode()) {
      languages.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
  }
};

// Keys that a control uses itself: a page's script that listens for single keys cannot see which control of ours
// they are meant for. What is held with Ctrl, Tab and Escape go on to the page, and so do all from the page's own
// content in our slots.
const TYPED = /^(.|Enter|Backspace|Delete|Home|End|Page.*|Arrow.*)$/u;
const keepKeys = (event) => {
  const [target] = event.composedPath();
  const isHeld = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  if (isHeld || target.getRootNode() !== event.currentTarget.getRootNode()) return;
  const keys = target.matches('input, textarea, select') ? TYPED : target.matches('button, summary, a') && /^( |Enter)$/;
  // What was a shortcut of ours is none of the page's.
  if (event.defaultPrevented || keys && keys.test(event.key)) event.stopPropagation();
};

// Tools that translate a page put a <font> in the place of a text; what is to be done then is fetched then.
const watchTexts = (place) => {
  const seen = [];
  let restore;
  const isTranslated = ({ addedNodes }) => [...addedNodes].some(({ localName }) => localName === 'font');
  const watch = new MutationObserver((changes) => {
    if (restore) return restore(changes);
    if (!seen.length && changes.some(isTranslated)) {
      rest().then(({ restoreTexts }) => {
        restore = restoreTexts(watch);
        restore(seen);
      }, console.warn);
    }
    if (seen.length || changes.some(isTranslated)) seen.push(...changes);
  });
  watch.observe(place, { childList: true, subtree: true });
  return watch;
};

// What of the survey an element shows, and whether it asks one person after another.
const mode = (host) => [host.getAttribute('mode') ?? '', host.hasAttribute('repeat')];

class View {
  #handle;
  #key;
  #place;
  #texts;
  // What has the focus, or had it when the element was taken from where it stood.
  #focused;

  constructor(host, key, root) {
    this.host = host;
    this.#key = key;
    const before = root.querySelector('.root');
    const currency = host.getAttribute('currency') ?? '';
    this.#handle = mount(root, host.tag, currency, key, host.constructor.area, ...mode(host), () => this.#keepPlace());
    this.#place = root.querySelector('.root:last-of-type');
    for (const kind of ['keydown', 'keypress', 'keyup']) this.#place.addEventListener(kind, keepKeys);
    this.#place.addEventListener('focusin', ({ target }) => { this.#focused = target; });
    this.#place.addEventListener('focusout', () => queueMicrotask(() => { this.#focused = root.activeElement; }));
    this.#texts = watchTexts(this.#place);
    views.add(this);
    watchLanguages();
    // What nobody sees at first comes when someone turns to the element; on our own pages also when
    // nothing else is to be done, so that they work without a network soon.
    const turn = () => this.turn();
    for (const kind of ['pointerenter', 'pointerdown', 'focusin']) {
      host.addEventListener(kind, turn, { once: true });
    }
    const saves = navigator.connection?.saveData;
    if (host.hasAttribute('prefetch') && !saves) setTimeout(turn, 3000);
    if (before) this.#carryOver(before, root);
    host.dataset.state = 'ready';
    this.#sayLanguage();
    this.#join();
  }

  // Someone turns to the element.
  turn() {
    fetch_rest();
    dress();
    rest().catch(console.warn);
  }

  // Has the application go on with the journal, once that has answered.
  async #join() {
    const key = this.#key;
    try {
      const journal = await loader.joined(key);
      if (!await join(key, journal)) journal.leave();
      this.host.dataset.storage = 'joined';
    } catch (error) {
      console.warn(error);
      if (!views.has(this)) return;
      loader.journals.delete(key);
      join_failed(key);
      // With the next entry: there may be a network by then.
      this.host.addEventListener('focusout', () => views.has(this) && this.#join(), { once: true });
    }
  }

  wear(css) {
    const root = this.host.shadowRoot;
    if (!root.adoptedStyleSheets.includes(css)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, css];
  }

  // Whoever was faster than the application keeps what they typed, and their place.
  #carryOver(before, root) {
    const now = (id) => this.#place.querySelector(`[id="${id}"]`);
    const focused = root.activeElement?.id;
    for (const input of before.querySelectorAll('input')) {
      const next = input.value !== input.defaultValue && now(input.id);
      if (next) {
        next.value = input.value;
        next.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
    // What is made only later stays as it was until then.
    root.querySelector('[data-deferred]')?.append(...before.querySelectorAll('.calculator-breakdown'));
    before.remove();
    if (focused) now(focused)?.focus();
  }

  // The views are about to be made anew.
  #keepPlace() {
    turned?.keepPlace(this.#place);
    setTimeout(() => this.#sayLanguage());
  }

  // For our own pages, whose title and language follow.
  #sayLanguage() {
    this.host.dataset.language = this.#place.querySelector('[lang]')?.lang;
  }

  // The language around the element may be another now. What is done in a dialog is finished first.
  follow() {
    const dialog = this.host.shadowRoot.querySelector('dialog[open]');
    if (dialog) dialog.addEventListener('close', () => this.follow(), { once: true });
    else set_language(this.#handle, this.host.tag);
  }

  changed(name) {
    const { host } = this;
    if (name === 'lang') {
      this.follow();
    } else if (name === 'mode' || name === 'repeat') {
      if (host.constructor.area === 'survey') set_mode(this.#handle, ...mode(host));
    } else if (name === 'currency') {
      set_currency(this.#handle, host.getAttribute('currency') ?? '');
    } else if (host.key !== this.#key) {
      // What was typed is kept under the old key; the person goes on at the same place under the new one.
      const focused = host.shadowRoot.activeElement;
      const focus = turned?.focusOf(focused, this.#place);
      focused?.blur();
      this.leave();
      host.start().then(() => focus?.(host.shadowRoot));
    }
  }

  // The element stands elsewhere in the page. A browser takes the focus away, and closes dialogs by half.
  moved() {
    for (const dialog of this.#place.querySelectorAll('dialog[open]')) {
      dialog.removeAttribute('open');
      dialog.showModal();
    }
    if (!this.host.shadowRoot.activeElement) turned?.focusOf(this.#focused, this.#place)(this.#place);
    watchLanguages();
    this.follow();
  }

  leave() {
    if (!views.delete(this)) return;
    const { host } = this;
    const key = this.#key;
    watchLanguages();
    this.#texts.disconnect();
    unmount(this.#handle);
    host.view = undefined;
    // The last one out has left the journal as well.
    if (![...views].some((other) => other.#key === key)) loader.journals.delete(key);
    this.#place.remove();
    delete host.dataset.state;
    delete host.dataset.storage;
    delete host.dataset.language;
  }
}
