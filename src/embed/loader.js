// Defines <tornaconto-calculator>, <tornaconto-survey> and <tornaconto-kpis>. Small, because every page that embeds it loads this at once;
// the application follows when the element comes near the viewport.
const at = (name) => new URL(name, import.meta.url).href;

// The longest storage key that is taken.
const LONGEST_KEY = 100;

// What is said when the application cannot be there to say it.
const words = {
  en: {
    start: 'The calculator could not start.',
    stop: 'The calculator has stopped.',
    kept: 'What is stored on this device is untouched.',
    reload: 'Reload the page',
    tell: 'If that does not help, tell whoever runs this page:',
  },
  it: {
    start: 'Non è stato possibile avviare il calcolatore.',
    stop: 'Il calcolatore si è fermato.',
    kept: 'I dati conservati su questo dispositivo sono intatti.',
    reload: 'Ricarica la pagina',
    tell: 'Se non basta, comunica a chi gestisce questa pagina:',
  },
};

const fetched = async (name, integrity) => {
  const answer = await fetch(at(name), { integrity }).catch(async (error) => {
    // A refused integrity hides what came instead; asked again without it, the cause has a name.
    const { ok, status } = await fetch(at(name));
    throw new Error(ok ? `${name}: damaged, it is not the file that was built` : `${name}: HTTP ${status}`, { cause: error });
  });
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return answer;
};

// A named cause, with what to do about it.
const causeOf = (error) => {
  const said = String(error?.message ?? error);
  if (/unsafe-eval|Content Security Policy|blocked by CSP/i.test(said)) {
    return `Content-Security-Policy: script-src has to allow 'wasm-unsafe-eval'. (${said})`;
  }
  if (/HTTP \d/.test(said)) return `A file of the calculator is not where it should be. ${said}`;
  return said;
};

// Why the application stopped; it is not asked again, its state is not to be trusted.
let stopped;
let application;
// A module takes its integrity from a preload.
const imported = (name, integrity) => {
  const href = at(name);
  if (!document.querySelector(`link[href="${href}"]`)) {
    const preload = document.createElement('link');
    document.head.append(Object.assign(preload, { rel: 'modulepreload', href, integrity, crossOrigin: '' }));
  }
  return import(href);
};
const load = () => (application ??= (async () => {
  const [glue, wasm] = await Promise.all([
    imported('__GLUE__', '__GLUE_INTEGRITY__'),
    fetched('__WASM__', '__WASM_INTEGRITY__'),
  ]);
  // A server that names the wrong type costs a second, not the calculator: glue falls back.
  await glue.default({ module_or_path: wasm });
  glue.start((message) => {
    stopped = message;
    mounted.forEach((element) => element.fail('stop', message));
  }, dress);
  addEventListener('pagehide', () => glue.flush());
  document.addEventListener('visibilitychange', () => document.hidden && glue.flush());
  return glue;
})());

// What could not be fetched is fetched again by whoever asks again.
const sheet = (name, integrity) => {
  let coming;
  const bring = async () => new CSSStyleSheet().replace(await (await fetched(name, integrity)).text());
  return () => (coming ??= bring().catch((error) => {
    coming = undefined;
    throw error;
  }));
};
const style = sheet('__STYLE__', '__STYLE_INTEGRITY__');
const areas = sheet('__AREAS__', '__AREAS_INTEGRITY__');
// The styles of what nobody sees at first, for every element that is there.
const dress = () => areas().then((css) => mounted.forEach((element) => element.wear(css)), console.warn);

// The journal of a storage key is opened while the application is on its way, which does not wait
// for it; elements with one key share it.
const journals = new Map();
const joined = (key) => {
  if (!journals.has(key)) {
    journals.set(key, (async () => {
      const { Journal } = await imported('__JOURNAL__', '__JOURNAL_INTEGRITY__');
      return new Journal(key).start();
    })());
  }
  return journals.get(key);
};

// A page that preloads the application wants it at once.
if (document.querySelector('link[href$="__WASM__"]')) load().catch(() => {});

const part = (name, content, parent) => {
  const element = document.createElement(name);
  element.textContent = content;
  parent.append(element);
  return element;
};

const mounted = new Set();
const near = new IntersectionObserver(
  (entries) => entries.forEach((entry) => entry.isIntersecting && entry.target.start()),
  { rootMargin: '600px' },
);

class Element extends HTMLElement {
  static observedAttributes = ['lang', 'currency', 'storage-key'];
  #glue;
  #handle;
  #key;

  connectedCallback() {
    if (this.#glue) return;
    // What is in sight does not wait for the observer, which asks only after a frame.
    const { top, bottom } = this.getBoundingClientRect();
    if (this.hasAttribute('prefetch') && top < innerHeight && bottom > 0) this.start();
    else near.observe(this);
  }

  // An element that is only moved is connected again before the microtask runs.
  disconnectedCallback() {
    near.unobserve(this);
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  attributeChangedCallback(name) {
    if (!this.#glue) return;
    if (name === 'lang') {
      this.#glue.set_language(this.#handle, this.#tag());
    } else {
      this.#leave();
      near.observe(this);
    }
  }

  // The attribute, then the nearest language of the page, then the browser's.
  #tag() {
    return this.closest('[lang]')?.lang || navigator.language;
  }

  async start() {
    near.unobserve(this);
    this.dataset.state = 'starting';
    try {
      const key = (this.getAttribute('storage-key') || 'default').slice(0, LONGEST_KEY);
      const journal = joined(key);
      // Where it cannot be had, whoever waits for it is told.
      journal.catch(() => {});
      const [glue, css] = await Promise.all([load(), this.shadowRoot ? null : style()]);
      const headline = await glue.prepare(key, this.#tag());
      if (headline !== undefined) {
        // A large document, which the journal alone has.
        this.#await(css, headline);
        await journal.catch(() => {});
      }
      if (stopped) throw new Error(stopped);
      if (this.isConnected && !this.#glue) this.#mount(glue, css, key);
    } catch (error) {
      console.error(error);
      this.fail(stopped ? 'stop' : 'start', stopped ?? causeOf(error));
    }
  }

  // One figure in the place of the document that is on its way.
  #await(css, headline) {
    const root = this.#root(css);
    root.querySelector('.root')?.remove();
    const place = part('div', '', root);
    place.className = 'root';
    part('output', headline, place).className = 'headline';
    this.dataset.state = 'waiting';
  }

  #mount(glue, css, key) {
    const root = this.#root(css);
    const before = root.querySelector('.root');
    this.#handle = glue.mount(
      root,
      this.#tag(),
      this.getAttribute('currency') ?? '',
      key,
      this.constructor.area,
    );
    this.#glue = glue;
    this.#key = key;
    mounted.add(this);
    // What nobody sees at first comes when someone turns to the element; on our own pages also when
    // nothing else is to be done, so that they work without a network soon.
    const rest = () => {
      glue.fetch_rest();
      dress();
    };
    for (const turn of ['pointerenter', 'pointerdown', 'focusin']) {
      this.addEventListener(turn, rest, { once: true });
    }
    const saves = navigator.connection?.saveData;
    if (this.hasAttribute('prefetch') && !saves) setTimeout(rest, 3000);
    if (before) this.#carryOver(before, root);
    this.dataset.state = 'ready';
    this.#join(glue, key);
  }

  // Has the application go on with the journal, once that has answered.
  async #join(glue, key) {
    try {
      const journal = await joined(key);
      if (!await glue.join(key, journal)) journal.leave();
      this.dataset.storage = 'joined';
    } catch (error) {
      console.warn(error);
      if (this.#glue !== glue) return;
      journals.delete(key);
      glue.join_failed(key);
      // With the next entry: there may be a network by then.
      this.addEventListener('focusout', () => this.#glue === glue && this.#join(glue, key), { once: true });
    }
  }

  wear(css) {
    const root = this.shadowRoot;
    if (!root.adoptedStyleSheets.includes(css)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, css];
  }

  #root(css) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (css) root.adoptedStyleSheets = [css];
    return root;
  }

  // Whoever was faster than the application keeps what they typed, and their place.
  #carryOver(before, root) {
    const now = (id) => root.querySelector(`.root:last-of-type [id="${id}"]`);
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

  #leave() {
    if (!this.#glue) return;
    const key = this.#key;
    this.#glue.unmount(this.#handle);
    this.#forget();
    // The last one out has left the journal as well.
    if (![...mounted].some((other) => other.#key === key)) journals.delete(key);
    this.shadowRoot.querySelector('.root')?.remove();
    delete this.dataset.state;
    delete this.dataset.storage;
  }

  #forget() {
    mounted.delete(this);
    this.#glue = this.#handle = undefined;
  }

  // A panel instead of the application; what is stored stays as it is.
  fail(what, cause) {
    this.#forget();
    const text = words[this.#tag().slice(0, 2)] ?? words.en;
    this.#root().querySelectorAll('.root').forEach((old) => old.remove());
    const panel = part('div', '', this.shadowRoot);
    panel.className = 'root frame-failed';
    panel.setAttribute('role', 'alert');
    part('h2', text[what], panel);
    part('p', text.kept, panel);
    part('button', text.reload, panel).onclick = () => location.reload();
    part('p', text.tell, panel);
    part('pre', cause, panel);
    this.dataset.state = 'stopped';
    style().then((css) => {
      if (!this.shadowRoot.querySelector('link')) this.shadowRoot.adoptedStyleSheets = [css];
    }, () => {});
  }
}

// The whole application, or one area of it alone. Elements with one storage key share a document.
const define = () => {
  for (const [tag, area] of [['calculator', ''], ['survey', 'survey'], ['kpis', 'kpis']]) {
    const name = `tornaconto-${tag}`;
    customElements.get(name) ?? customElements.define(name, class extends Element { static area = area; });
  }
};
// Where this script is there before the page: an element's first paint is part of the page.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', define);
else define();
