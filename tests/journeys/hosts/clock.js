// Lets time pass for what a page has put off: `skip-time` runs all of it at once. Journeys wait for
// states, and that nothing happens is none until everything has had its time.
(() => {
  const { setTimeout: put, clearTimeout: drop } = window;
  const later = new Map();
  window.setTimeout = (task, delay, ...given) => {
    const run = () => {
      later.delete(id);
      task(...given);
    };
    const id = put(run, delay);
    later.set(id, run);
    return id;
  };
  window.clearTimeout = (id) => {
    later.delete(id);
    drop(id);
  };
  document.addEventListener('skip-time', () => {
    for (const [id, run] of [...later]) {
      drop(id);
      run();
    }
  });
})();
