// Fetches code that comes after the first load. A part of the glue: `wasm` is its, and the parts
// are named by the build. The application is told by a function of its own.
const parts = __PARTS__;
const came = new Map();

const brought = async ([name, integrity]) => {
  const answer = await fetch(new URL(name, import.meta.url), { integrity });
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: wasm });
};

// Once a part is there it stays; what could not be fetched is fetched again by whoever asks again.
const bring = (part) => {
  if (!came.has(part)) {
    const coming = brought(part);
    came.set(part, coming);
    coming.catch(() => came.delete(part));
  }
  return came.get(part);
};

const door = (name) => async (tell, whom) => {
  const told = await Promise.all(parts[name].map(bring)).then(() => true, (error) => {
    console.warn(error);
    return false;
  });
  wasm.__indirect_function_table.get(tell)(whom, told);
};
