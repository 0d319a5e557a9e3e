// Fetches code that is loaded lazily. A part of the glue: `wasm` is its, and the parts
// are named by the build. The application is told by a function of its own.
const parts = __PARTS__;
const fetched = new Map();

const fetchPart = async ([name, integrity]) => {
  const answer = await fetch(new URL(name, import.meta.url), { integrity });
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: wasm });
};

// Once a part is there it stays; what could not be fetched is fetched again by whoever asks again.
const load = (part) => {
  if (!fetched.has(part)) {
    const loading = fetchPart(part);
    fetched.set(part, loading);
    loading.catch(() => fetched.delete(part));
  }
  return fetched.get(part);
};

const splitPoint = (name) => async (tell, whom) => {
  const done = await Promise.all(parts[name].map(load)).then(() => true, (error) => {
    console.warn(error);
    return false;
  });
  wasm.__indirect_function_table.get(tell)(whom, done);
};
