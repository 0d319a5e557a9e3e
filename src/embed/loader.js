// Defines <tornaconto-calculator>, <tornaconto-survey>, <tornaconto-kpis> and <tornaconto-overview>. Small, because every page that embeds it loads this at once;
// the application follows when the element comes near the viewport. What an element does once it is there is
// in `view.js`, which travels with the application.
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

// A module takes its integrity from a preload.
const imported = (name, integrity) => {
  const href = at(name);
  if (!document.querySelector(`link[href="${href}"]`)) {
    const preload = document.createElement('link');
    document.head.append(Object.assign(preload, { rel: 'modulepreload', href, integrity, crossOrigin: '' }));
  }
  return import(href);
};

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

let application;
const load = () => (application ??= (async () => {
  const [glue, wasm] = await Promise.all([
    imported('__GLUE__', '__GLUE_INTEGRITY__'),
    fetched('__WASM__', '__WASM_INTEGRITY__'),
  ]);
  // A server that names the wrong type costs a second, not the calculator: glue falls back.
  await glue.default({ module_or_path: wasm });
  glue.begin({ imported, sheet, joined, journals });
  return glue;
})());

// A page that preloads the application wants it at once.
if (document.querySelector('link[href$="__WASM__"]')) load().catch(() => {});

const waiting = new Set();
const near = new IntersectionObserver(
  (entries) => entries.forEach((entry) => entry.isIntersecting && entry.target.start()),
  { rootMargin: '600px' },
);
// Who prints before anyone came near is given what stands in the element; the next print has it.
addEventListener('beforeprint', () => waiting.forEach((element) => element.start(true)));

class Element extends HTMLElement {
  static observedAttributes = ['lang', 'currency', 'storage-key', 'mode', 'repeat'];
  // While the application is in it.
  view;

  connectedCallback() {
    if (this.view) return this.view.moved();
    // What is in sight does not wait for the observer, which asks only after a frame.
    const { top, bottom } = this.getBoundingClientRect();
    if (this.hasAttribute('prefetch') && top < innerHeight && bottom > 0) return this.start();
    waiting.add(this);
    near.observe(this);
  }

  // An element that is only moved is connected again before the microtask runs.
  disconnectedCallback() {
    this.#arrive();
    queueMicrotask(() => this.isConnected || this.view?.leave());
  }

  // Frameworks set the same value again and again.
  attributeChangedCallback(name, before, now) {
    if (before !== now) this.view?.changed(name);
  }

  #arrive() {
    waiting.delete(this);
    near.unobserve(this);
  }

  get key() {
    return (this.getAttribute('storage-key') || 'default').slice(0, LONGEST_KEY);
  }

  // The attribute, then the nearest language around it, through all shadow roots, then the browser's.
  get tag() {
    for (let node = this; node; node = node.parentNode ?? node.host) if (node.lang) return node.lang;
    return navigator.language;
  }

  // `isTurnedTo` where what nobody sees at first is wanted as well.
  async start(isTurnedTo) {
    this.#arrive();
    this.dataset.state = 'starting';
    try {
      // Where it cannot be had, whoever waits for it is told.
      joined(this.key).catch(() => {});
      const [glue, css] = await Promise.all([load(), this.shadowRoot ? null : style()]);
      await glue.show(this, css);
      if (isTurnedTo) this.view?.turn();
    } catch (error) {
      console.error(error);
      this.fail(error.stopped ? 'stop' : 'start', causeOf(error));
    }
  }

  // A panel instead of the application; what is stored stays as it is.
  fail(what, cause) {
    this.view = undefined;
    const text = words[this.tag.slice(0, 2)] ?? words.en;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.querySelectorAll('.root').forEach((old) => old.remove());
    const part = (name, content, parent) => {
      const element = document.createElement(name);
      element.textContent = content;
      parent.append(element);
      return element;
    };
    const panel = part('div', '', root);
    panel.className = 'root frame-failed';
    panel.setAttribute('role', 'alert');
    part('h2', text[what], panel);
    part('p', text.kept, panel);
    part('button', text.reload, panel).onclick = () => location.reload();
    part('p', text.tell, panel);
    part('pre', cause, panel);
    this.dataset.state = 'stopped';
    style().then((css) => {
      if (!root.querySelector('link')) root.adoptedStyleSheets = [css];
    }, () => {});
  }
}

// The whole application, or one area of it alone. Elements with one storage key share a document.
const define = () => {
  for (const [tag, area] of [['calculator', ''], ['survey', 'survey'], ['kpis', 'kpis'], ['overview', 'overview']]) {
    const name = `tornaconto-${tag}`;
    customElements.get(name) ?? customElements.define(name, class extends Element { static area = area; });
  }
};
// Where this script is there before the page: an element's first paint is part of the page.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', define);
else define();
