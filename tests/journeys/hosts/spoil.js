// Does to what is kept what discs, other programs and other versions do to it. Journeys ask by
// `data-spoil` and the event `torture-spoil`, and find what became of it in `data-spoilt`.
// Knows nothing of how records are made: it takes whatever it finds.
(() => {
  const page = document.documentElement;
  if (page.dataset.spoilt) return;
  page.dataset.spoilt = 'nothing yet';
  const [document_key, database] = ['tornaconto:document:default', 'tornaconto:default'];

  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = request.oncomplete = () => resolve(request.result);
    request.onerror = request.onabort = () => reject(request.error);
    request.onblocked = () => reject(new Error('another page holds the database'));
  });

  // Each makes of a document's text something that is none. `at` is from 0 to 1.
  const texts = {
    cut: (text, at) => text.slice(0, Math.floor(text.length * at * 0.999)),
    flipped: (text, at) => {
      const places = [...text.matchAll(/[{}[\]:]/g)].map((found) => found.index);
      const place = places[Math.floor(at * places.length)] ?? 0;
      return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 4) + text.slice(place + 1);
    },
    null: () => 'null',
    number: () => '7',
    list: () => '[]',
    empty: () => '{}',
    words: (text, at) => `not a document ${at}`,
    format: (text) => text.replace('"format":"tornaconto"', '"format":7'),
    version: (text) => text.replace(/"version":\d+/, '"version":"two"'),
    revision: (text) => text.replace(/"revision":\d+/, '"revision":-1'),
    document: (text) => text.replace('"document":', '"paper":'),
    deep: () => '['.repeat(100000),
    // No text in any encoding: half of a pair, as strings in browsers may hold.
    half: (text, at) => `${text.slice(0, Math.floor(text.length * at))}\ud800${text.slice(Math.floor(text.length * at))}`,
    zeros: (text) => '\0'.repeat(text.length),
  };

  const bytes = (view, way, at) => {
    const copy = new Uint8Array(view).slice();
    if (way === 'cut') return copy.slice(0, Math.floor(copy.length * at * 0.999));
    if (copy.length) copy[0] ^= 4;
    return copy;
  };

  // A record that was cut or flipped, or in which everything is of another type.
  const record = (value, way, at) => {
    if (typeof value === 'string') return way === 'typed' ? 7 : (texts[way] ?? texts.cut)(value, at);
    if (value instanceof ArrayBuffer) return way === 'typed' ? 'text' : bytes(value, way, at).buffer;
    if (ArrayBuffer.isView(value)) return way === 'typed' ? null : bytes(value.buffer, way, at);
    if (Array.isArray(value)) return way === 'typed' ? {} : value.map((each) => record(each, way, at));
    if (value && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, record(each, way, at)]));
    }
    return way === 'typed' ? 'something else' : value;
  };

  const open = async (version) => {
    const known = await indexedDB.databases();
    if (version === undefined && !known.some(({ name }) => name === database)) return undefined;
    return done(version === undefined ? indexedDB.open(database) : indexedDB.open(database, version));
  };

  const in_every_store = async (change) => {
    const opened = await open();
    if (!opened) return 0;
    let changed = 0;
    try {
      const names = [...opened.objectStoreNames];
      if (!names.length) return 0;
      const transaction = opened.transaction(names, 'readwrite');
      for (const name of names) changed += await change(transaction.objectStore(name));
      if (changed) await new Promise((resolve) => { transaction.oncomplete = transaction.onabort = resolve; });
    } finally {
      opened.close();
    }
    return changed;
  };

  const spoil_records = (way, at) => in_every_store((store) => new Promise((resolve, reject) => {
    let changed = 0;
    const request = store.openCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(changed);
      changed += 1;
      try {
        if (way === 'gone') cursor.delete();
        else cursor.update(record(cursor.value, way, at));
      } catch {
        // A key of the record's own cannot be of that type; then the record is gone.
        cursor.delete();
      }
      cursor.continue();
    };
  }));

  const ways = {
    // What stands in localStorage becomes something else; the page to come compares with it.
    local: async ({ way, at }) => {
      const spoilt = texts[way](localStorage.getItem(document_key) ?? '', at);
      localStorage.setItem(document_key, spoilt);
      localStorage.setItem('journey:spoilt', spoilt);
      return 1;
    },
    records: ({ way, at }) => spoil_records(way, at),
    emptied: async () => {
      localStorage.clear();
      return in_every_store((store) => done(store.clear()).then(() => 1));
    },
    forgotten: async () => {
      localStorage.clear();
      const known = await indexedDB.databases();
      for (const { name } of known) await done(indexedDB.deleteDatabase(name));
      return known.length;
    },
    written: async ({ text }) => {
      localStorage.setItem(document_key, text);
      localStorage.setItem('journey:spoilt', text);
      return 1;
    },
    // As a newer version in another tab would do it, which leaves all records as they are.
    upgraded: async ({ version }) => {
      const opened = await open(version);
      opened.close();
      return opened.version;
    },
    'looked at': async () => (await indexedDB.databases()).find(({ name }) => name === database)?.version ?? 0,
    filled: async () => {
      let [text, count] = ['x'.repeat(1 << 20), 0];
      while (text.length) {
        try { localStorage.setItem(`filler${count++}`, text); } catch { text = text.slice(0, text.length >> 1); }
      }
      return count;
    },
  };

  document.addEventListener('torture-spoil', () => {
    const asked = JSON.parse(page.dataset.spoil);
    page.dataset.spoilt = '';
    ways[asked.what](asked).then(
      (count) => { page.dataset.spoilt = `done ${count}`; },
      (error) => { page.dataset.spoilt = `failed: ${error}`; },
    );
  });
})();
