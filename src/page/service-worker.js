// Opens our own pages where there is no network. A copy is one whole build, checked byte by
// byte, and never mixed with another; while there is a network, what it says is shown.
const scope = registration.scope;
const ours = `tornaconto ${scope} `;
const build = ours + '__BUILD__';
const addressed = (files) => new Map(files.map(([path, hash]) => [new URL(path, scope).href, hash]));

// Files whose names change with their bytes, and files whose names stay.
const lasting = addressed(__LASTING__);
const changing = addressed(__CHANGING__);

// A network that has not answered by then is taken for none, where there is a copy.
const PATIENCE = 3000;
const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

const fetched = (files, cache) => [...files].map(async ([address, integrity]) => {
  const answer = await fetch(address, { integrity, cache });
  if (!answer.ok || answer.redirected) throw new Error(`${address}: HTTP ${answer.status}`);
  return [address, answer];
});

// All or nothing: when it fails, the copy of the build before stays and works.
const keep = async () => {
  const answers = await Promise.all([
    // The page has just loaded these, so they come from the browser's own cache.
    ...fetched(lasting, 'default'),
    ...fetched(changing, 'no-cache'),
  ]);
  const copies = await caches.open(build);
  try {
    await Promise.all(answers.map(([address, answer]) => copies.put(address, answer)));
  } catch (error) {
    await caches.delete(build);
    throw error;
  }
  // Open pages have all they need, and documents of this build are not for the one before.
  await skipWaiting();
};

const forgetOthers = async () => {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(ours) && name !== build);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const copyOf = (address) => caches.match(address, { cacheName: build, ignoreVary: true });

const copyFirst = async (request) => (await copyOf(request.url)) ?? fetch(request);

// Pages shown from the copy: their script has to be of the same build.
const shownFromCopy = new Set();

const networkFirst = async (event, address) => {
  if (shownFromCopy.has(event.clientId)) {
    const copy = await copyOf(address);
    if (copy) return copy;
  }
  // Not by navigation preload: when that fails, Firefox shows its error page in place of the copy.
  const network = fetch(event.request, { cache: 'no-cache' });
  event.waitUntil(network.catch(() => {}));
  const answer = await Promise.race([network, patience()]).catch(() => {});
  if (answer && answer.status < 500) return answer;
  const copy = await copyOf(address);
  if (!copy) return network;
  shownFromCopy.add(event.resultingClientId);
  return copy;
};

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  if (lasting.has(request.url)) event.respondWith(copyFirst(request));
  else if (changing.has(address)) event.respondWith(networkFirst(event, address));
});
