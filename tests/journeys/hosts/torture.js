// Types into the calculator as fast as a person might, and writes down what the screen said of it.
// Before that, it breaks what the page's address asks to be broken: `?local=throws&database=full`.
// Journeys talk to it through attributes of the page, which are the same seen from every world.
(() => {
  const page = document.documentElement;
  if (page.dataset.torture) return;
  page.dataset.torture = 'ready';

  const refuse = (name) => () => { throw new DOMException(`${name} by the journey`, name); };
  const put = (object, name, property) =>
    Object.defineProperty(object, name, { configurable: true, ...property });
  const { prototype: store } = IDBObjectStore;
  const fails = {
    'local=absent': () => put(window, 'localStorage', { value: undefined }),
    'local=throws': () => put(window, 'localStorage', { get: refuse('SecurityError') }),
    'local=full': () => put(Storage.prototype, 'setItem', { value: refuse('QuotaExceededError') }),
    'database=absent': () => put(window, 'indexedDB', { value: undefined }),
    'database=throws': () => put(window, 'indexedDB', { get: refuse('SecurityError') }),
    'database=refuses': () => put(IDBFactory.prototype, 'open', { value: refuse('SecurityError') }),
    // A disc that has to wake up first.
    'database=late': () => {
      const { open } = IDBFactory.prototype;
      put(IDBFactory.prototype, 'open', {
        value(...given) {
          let real;
          const late = {
            get result() { return real.result; },
            get error() { return real.error; },
            get transaction() { return real.transaction; },
          };
          setTimeout(() => {
            real = open.apply(this, given);
            for (const name of ['onsuccess', 'onerror', 'onupgradeneeded']) {
              real[name] = (event) => late[name]?.(event);
            }
          }, 4000);
          return late;
        },
      });
    },
    // Some browsers never answer at all.
    'database=silent': () => put(IDBFactory.prototype, 'open', { value: () => new EventTarget() }),
    'database=full': () => ['put', 'add'].forEach((name) => put(store, name, {
      // As a full disk does it: the request is taken, then the transaction is aborted.
      value() {
        const request = this.getAllKeys();
        this.transaction.abort();
        return request;
      },
    })),
    'database=full-at-once': () => ['put', 'add'].forEach((name) =>
      put(store, name, { value: refuse('QuotaExceededError') })),
    'locks=absent': () => put(navigator, 'locks', { value: undefined }),
    'locks=refuses': () => put(LockManager.prototype, 'request', {
      value: () => Promise.reject(new DOMException('by the journey', 'SecurityError')),
    }),
    // What tells the one browser that erases what scripts have kept after days without a visit.
    'browser=forgetful': () => {
      put(window, 'GestureEvent', { value: class {} });
      delete Navigator.prototype.userAgentData;
    },
    'channel=absent': () => put(window, 'BroadcastChannel', { value: undefined }),
  };
  for (const fault of location.search.slice(1).split('&').filter(Boolean)) fails[fault]();

  // What is saved as a file, for the journey to read; no picker, nobody is there to use it.
  put(window, 'showSaveFilePicker', { value: undefined });
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => { page.dataset.file = text; });
    return createObjectURL.call(URL, blob);
  };

  // A clock that is put back, or on, by so many milliseconds.
  document.addEventListener('torture-clock', () => {
    const before = Date.now;
    const by = Number(page.dataset.clock);
    const Real = Date;
    Date.now = () => before.call(Real) + by;
    window.Date = class extends Real {
      constructor(...given) {
        if (given.length) super(...given);
        else super(Real.now());
      }
    };
  });

  const root = () => document.querySelector('tornaconto-calculator')?.shadowRoot;
  const find = (css) => root()?.querySelector(css);
  const number = (css) => Number(find(css)?.value.replace(/\D/g, '') || 0);
  const saved = () => /^Saved/.test(find('[data-part=save-status]')?.textContent.trim() ?? '');

  const typed = {};
  const acknowledged = {};
  const due = {};
  let [edits, refused, left] = [0, 0, 0];
  let history = [];

  // Only what stands in the field counts, not what was meant to be typed.
  const see = () => {
    if (!saved()) return;
    for (const css of Object.keys(typed)) {
      acknowledged[css] = Math.max(acknowledged[css] ?? 0, number(css));
    }
  };

  const type = (css, value) => {
    const field = find(css);
    if (!field || field.readOnly || field.disabled) {
      refused += 1;
      return;
    }
    field.value = String(value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    typed[css] = value;
    edits += 1;
    history.push([performance.now(), css, value]);
    // A frame later the screen says something about it.
    setTimeout(see, 20);
  };

  const watched = new WeakSet();
  const watch = () => {
    const kept = find('[data-part=save-status]');
    if (!kept || watched.has(kept)) return;
    watched.add(kept);
    new MutationObserver(see).observe(kept, { childList: true, characterData: true, subtree: true });
  };

  // Which typing it is: a new one ends the one before, and nobody types into a tab out of sight.
  // What was left of it would otherwise go on, with older counts, when the tab is turned to again.
  let turn = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) turn += 1;
  });
  document.addEventListener('torture-type', () => {
    turn += 1;
    const mine = turn;
    const steps = JSON.parse(page.dataset.steps);
    left = steps.length;
    const next = () => {
      if (mine !== turn || !steps.length) return;
      watch();
      const [css, value, pause] = steps.shift();
      type(css, value);
      left = steps.length;
      setTimeout(next, pause);
    };
    next();
  });

  document.addEventListener('torture-report', () => {
    see();
    const old = performance.now() - 500;
    history = history.filter(([at, css, value]) => {
      if (at > old) return true;
      due[css] = value;
      return false;
    });
    page.dataset.report = JSON.stringify({
      typed, acknowledged, due, edits, refused, left,
      kept: find('[data-part=save-status]')?.textContent.trim() ?? '',
    });
  });
})();
