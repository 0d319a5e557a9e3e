// Keeps programmes in the browser's database, and agrees with the other tabs on who writes.
// What a record says is the application's to know; here it is text in its place.

// The version of documents that this build writes: a tab of an older one is told to stand back.
const VERSION = 7;
// How long the database, or a tab that is asked to hand over, is waited for.
const PATIENCE = 2000;
const ALL = Infinity;

const asked = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const finished = (transaction) => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
});

const within = (time, promise) => Promise.race([
  promise,
  new Promise((_, reject) => setTimeout(() => reject(new DOMException('late', 'TimeoutError')), time)),
]);

// Why something did not work, in the few words that the application tells apart.
const reasonOf = (error) => ({
  QuotaExceededError: 'full',
  VersionError: 'newer',
})[error?.name] ?? 'refused';

// What a connection says that the browser has let drop. Whether it tells the page of it is up to the
// browser: some say so, some only refuse the next request.
const DROPPED = ['InvalidStateError', 'AbortError', 'UnknownError'];

const layOut = (database) => {
  const store = (name, keyPath) => {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath });
  };
  store('programmes', 'id');
  for (const name of ['wholes', 'edits', 'history']) store(name, ['programme', 'revision']);
};

// Random numbers, in few letters.
const digits = (numbers) => [...numbers].map((number) => number.toString(36).padStart(7, '0')).join('');

const STORES = ['programmes', 'wholes', 'edits', 'history'];

// Everything of a programme from one revision to another.
const span = (programme, from, to) => IDBKeyRange.bound([programme, from], [programme, to]);

const newest = async (store, programme, count) => {
  const found = [];
  const request = store.openCursor(span(programme, 0, ALL), 'prev');
  for (let cursor = await asked(request); cursor && found.length < count; cursor = await asked(request)) {
    found.push(cursor.value);
    cursor.continue();
  }
  return found;
};

export class Journal {
  #name;
  // Tells requests of this tab from those of others.
  #me = digits(crypto.getRandomValues(new Uint32Array(2)));
  #channel;
  #opening;
  // What there was to tell before anyone listened.
  #untold = [];
  #tell = (...told) => this.#untold.push(told);
  // What ends the hold of the lock, while this tab has it.
  #letGo;
  // Whether this tab writes. Where there are no locks every one does: the journal notices when two
  // of them do.
  writes = false;
  // Whether it did so before it read what is kept: only then nobody has written since.
  wrote = false;
  #waiting;
  #asker;
  #patience;
  #left = false;

  constructor(key) {
    this.#name = `tornaconto:${key}`;
  }

  // A random identity for a programme.
  id() {
    return digits(crypto.getRandomValues(new Uint32Array(3)));
  }

  // Joins the other tabs and finds out whether this one `writes`, what is `kept`, or why that cannot
  // be had, `refused`. Whoever only looks leaves no database behind.
  async start() {
    try {
      this.#channel = new BroadcastChannel(this.#name);
      this.#channel.onmessage = ({ data }) => this.#hear(data ?? {});
    } catch {
      // Alone, then.
    }
    await this.#claim();
    this.wrote = this.writes;
    document.addEventListener('visibilitychange', this.#turned);
    if (!this.writes) {
      this.#queue();
      this.#turned();
    }
    try {
      this.kept = await within(PATIENCE, this.read());
    } catch (error) {
      this.refused = reasonOf(error);
    }
    return this;
  }

  // `tell` hears: writer, follower, yield, kept (and what), noted, erased, newer, closed.
  listen(tell) {
    this.#tell = tell;
    this.#untold.splice(0).forEach((told) => tell(...told));
  }

  leave() {
    this.#left = true;
    this.#tell = () => {};
    document.removeEventListener('visibilitychange', this.#turned);
    this.#waiting?.abort();
    this.#letGo?.();
    this.#channel?.close();
    this.#opening?.then((database) => database?.close(), () => {});
  }

  #open(make, version) {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name, version);
      request.onupgradeneeded = ({ oldVersion }) => {
        if (oldVersion === 0 && !make) request.transaction.abort();
        else layOut(request.result);
      };
      request.onerror = () => (request.error.name === 'AbortError' ? resolve() : reject(request.error));
      request.onsuccess = () => {
        const database = request.result;
        // The browser has let it drop: a disk that fails, or all that was kept has been cleared.
        database.onclose = () => {
          this.#forget();
          this.#tell('closed', '');
        };
        // A newer build wants to bring the database to its form, or someone erases it.
        database.onversionchange = ({ newVersion }) => {
          database.close();
          this.#forget();
          this.#tell(newVersion === null ? 'erased' : 'newer', '');
        };
        resolve(database);
      };
    });
  }

  #forget() {
    this.#opening = undefined;
  }

  async #database(make) {
    try {
      const database = await (this.#opening ??= this.#open(make, VERSION));
      if (database) return database;
      this.#forget();
      return make ? await (this.#opening = this.#open(true, VERSION)) : undefined;
    } catch (error) {
      this.#forget();
      throw error;
    }
  }

  // Works on the database, and once more on a connection of its own where the one there was has dropped.
  async #on(patience, make, work, last) {
    try {
      return await work(await within(patience, this.#database(make)));
    } catch (error) {
      // One that takes its time to open is waited for again the next time.
      if (!DROPPED.includes(error?.name)) throw error;
      this.#forget();
      if (last) throw error;
      return this.#on(patience, make, work, true);
    }
  }

  #reading(work) {
    return this.#on(2 * PATIENCE, false, (database) => {
      if (!database) return null;
      const transaction = database.transaction(STORES, 'readonly');
      return work((name) => transaction.objectStore(name));
    });
  }

  // The list of programmes and, of one of them or of the one opened last, what is needed to open it.
  read(wanted) {
    return this.#reading(async (store) => {
      const programmes = await asked(store('programmes').getAll());
      const there = programmes.filter(({ deleted }) => !deleted);
      const last = there.sort((one, other) => other.opened - one.opened)[0];
      const open = wanted ? programmes.find(({ id }) => id === wanted) : last;
      if (!open) return JSON.stringify({ programmes });
      const { id, revision, sum } = open;
      const wholes = await newest(store('wholes'), id, 2);
      const edits = await asked(store('edits').getAll(span(id, wholes.at(-1)?.revision ?? 0, ALL)));
      const history = await asked(store('history').getAll(span(id, 0, ALL)));
      return JSON.stringify({ programmes, programme: id, revision, sum, wholes, edits, history });
    });
  }

  // The text of one checkpoint.
  recall(programme, revision) {
    return this.#reading(async (store) => (await asked(store('wholes').get([programme, revision])))?.text);
  }

  // Everything there is, as it lies there; even where a newer build has written it.
  async everything() {
    const database = await this.#open(false);
    if (!database) return null;
    try {
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readonly');
      const all = await Promise.all(names.map((name) => asked(transaction.objectStore(name).getAll())));
      return JSON.stringify(Object.fromEntries(names.map((name, place) => [name, all[place]])));
    } finally {
      database.close();
    }
  }

  // Adds records to a programme whose journal stands where they begin: all of them, or none.
  // Resolves to kept, elsewhere (someone else has written), gone (nothing is there to go on from),
  // full, newer or refused.
  async append(text) {
    try {
      const outcome = await this.#on(PATIENCE, true, (database) => this.#add(database, JSON.parse(text)));
      if (outcome === 'kept') this.#say({ kept: text });
      return outcome;
    } catch (error) {
      return reasonOf(error);
    }
  }

  async #add(database, { programme, base, records, forget, apart }) {
    // Strict: a power cut, too, finds what was called saved.
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    const done = finished(transaction);
    const store = (name) => transaction.objectStore(name);
    try {
      const known = await asked(store('programmes').get(programme));
      if ((known?.sum ?? null) !== base) {
        transaction.abort();
        await done.catch(() => {});
        // The connection dropped after it had been written, and before it said so.
        if (known?.sum === records.at(-1).sum) return 'kept';
        return known ? 'elsewhere' : 'gone';
      }
      for (const { about, title, ...record } of records) {
        const { revision, time } = record;
        store(record.whole ? 'wholes' : 'edits').put({ programme, ...record });
        if (record.whole) store('history').put({ programme, revision, time, title, about });
      }
      const { revision, sum, time, about } = records.at(-1);
      // A programme that is kept apart is not the one to open next.
      const opened = known?.opened ?? (apart ? 0 : await this.#newest(store('programmes')));
      store('programmes').put({ ...known, id: programme, revision, sum, changed: time, opened, about });
      if (forget !== null) {
        store('wholes').delete([programme, forget]);
        store('history').delete([programme, forget]);
      }
      if (records.some(({ whole }) => whole)) {
        // Should the newest checkpoint be damaged, the one before and all edits since are there.
        const before = (await newest(store('wholes'), programme, 2)).at(-1);
        store('edits').delete(span(programme, 0, before.revision));
      }
    } catch (error) {
      // All or nothing: what was put before goes as well. The transaction's own reason says more.
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      await done;
      throw error;
    }
    await done;
    return 'kept';
  }

  // Changes what the list says of a programme: opened, deleted, saved as a file.
  async note(programme, text) {
    try {
      const outcome = await this.#on(PATIENCE, true, async (database) => {
        const transaction = database.transaction('programmes', 'readwrite', { durability: 'strict' });
        const done = finished(transaction);
        const store = transaction.objectStore('programmes');
        const known = await asked(store.get(programme));
        const changes = JSON.parse(text);
        // Counted, because clocks may go backwards.
        if ('opened' in changes) changes.opened = await this.#newest(store);
        if (known) store.put({ ...known, ...changes });
        await done;
        return known ? 'kept' : 'gone';
      });
      this.#say({ noted: true });
      return outcome;
    } catch (error) {
      return reasonOf(error);
    }
  }

  // A number for the programme that is opened now, above those of all others.
  async #newest(store) {
    const all = await asked(store.getAll());
    return Math.max(0, ...all.map(({ opened }) => Number(opened) || 0)) + 1;
  }

  // Takes the whole database away. Other tabs that have it open are told by the browser.
  async erase() {
    try {
      (await this.#database(false).catch(() => {}))?.close();
      this.#forget();
      await within(PATIENCE, asked(indexedDB.deleteDatabase(this.#name)));
      this.#say({ erased: true });
      return 'kept';
    } catch (error) {
      return reasonOf(error);
    }
  }

  // Asks for the lock; `granted` is told whether it was given. It is held until it is let go.
  async #lock(options, granted) {
    let letGo;
    const hold = (lock) => {
      if (!lock || this.#left) return granted(false);
      const held = new Promise((resolve) => {
        letGo = resolve;
      });
      this.#letGo = letGo;
      this.writes = true;
      granted(true);
      return held;
    };
    try {
      await navigator.locks.request(this.#name, options, hold);
    } catch (error) {
      // Another tab took it, unless this tab has asked once more meanwhile.
      if (letGo && this.#letGo === letGo) this.#follow();
      else if (error.name !== 'AbortError') throw error;
    }
  }

  // Writes at once, where nobody else does.
  #claim() {
    return new Promise((resolve) => {
      const alone = () => resolve(this.writes = true);
      if (navigator.locks) this.#lock({ ifAvailable: true }, resolve).catch(alone);
      else alone();
    });
  }

  #begin = (writes) => {
    if (!writes) return;
    clearTimeout(this.#patience);
    // Whichever way it was given: nothing is waited for any more, and nobody has asked yet.
    this.#waiting?.abort();
    this.#asker = undefined;
    this.#tell('writer', '');
    this.#say({ begun: true });
  };

  #follow() {
    this.#letGo = undefined;
    this.writes = false;
    this.#tell('follower', '');
    this.#queue();
  }

  // Waits for the tab that writes to close or to crash, or to be out of sight when asked.
  #queue() {
    if (this.#left) return;
    this.#waiting?.abort();
    this.#waiting = new AbortController();
    this.#lock({ signal: this.#waiting.signal }, this.#begin).catch(() => {});
  }

  // Whoever looks at a tab goes on there: it asks, and the one that writes makes way once it is out
  // of sight, which some browsers tell it only after the other was asked for.
  #turned = () => {
    this.#ask();
    if (document.hidden && this.#letGo && this.#asker) this.#tell('yield', '');
  };

  #ask() {
    if (!document.hidden && !this.#letGo) this.#say({ ask: this.#me });
  }

  // The person wants to go on in this tab. A tab that does not answer has nothing to lose any more.
  takeOver() {
    // It does already: nothing is waited for that would take editing back from whoever asks next.
    if (this.#letGo) return;
    this.#say({ want: this.#me });
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#steal(), PATIENCE);
  }

  #steal() {
    if (this.#left || this.#letGo || !navigator.locks) return;
    this.#waiting?.abort();
    this.#lock({ steal: true }, this.#begin).catch(() => {});
  }

  // Everything is kept: the tab that has asked goes on.
  handOver() {
    if (!this.#letGo) return;
    this.#letGo();
    this.#follow();
    this.#say({ yielded: this.#asker });
  }

  #say(message) {
    this.#channel?.postMessage(message);
  }

  #hear({ kept, noted, erased, begun, ask, want, yielded }) {
    if (kept) this.#tell('kept', kept);
    if (noted) this.#tell('noted', '');
    if (erased) this.#tell('erased', '');
    // Nobody may have heard the question while editing was on its way from one to another.
    if (begun) this.#ask();
    if (yielded === this.#me) this.#steal();
    const asker = want ?? ask;
    if (asker && this.#letGo) {
      this.#asker = asker;
      if (want || document.hidden) this.#tell('yield', '');
    }
  }
}
