// Fetches code that is loaded lazily. A part of the glue: `wasm` is its, and the parts
// are named by the build. The application is told by a function of its own.
const parts = __PARTS__;

// The first formatter of a page takes as long as everything after it: it is made while the wasm is
// still on its way.
new Intl.NumberFormat('en');

const fetched = new Map();

const fetchPart = async (name, integrity) => {
  const answer = await fetch(new URL(name, import.meta.url), { integrity });
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: wasm });
};

// Once a part is there it stays; what could not be fetched is fetched again by whoever asks again.
// By its name: several split points share some.
const load = ([name, integrity]) => {
  if (!fetched.has(name)) {
    const loading = fetchPart(name, integrity);
    fetched.set(name, loading);
    loading.catch(() => fetched.delete(name));
  }
  return fetched.get(name);
};

const splitPoint = (name) => async (tell, whom) => {
  const done = await Promise.all(parts[name].map(load)).then(() => true, (error) => {
    console.warn(error);
    return false;
  });
  wasm.__indirect_function_table.get(tell)(whom, done);
};
