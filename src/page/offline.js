// Lets this page be opened without a network from now on. It waits until everything else is
// done, and a page that cannot be kept works as before. Whoever saves data is not made to fetch
// more than they use.
{
  const worker = new URL('service-worker.js', document.currentScript.src);
  const keep = () => navigator.serviceWorker.register(worker).catch(() => {});
  const whenIdle = () => {
    if (window.requestIdleCallback) requestIdleCallback(keep, { timeout: 10000 });
    else setTimeout(keep, 2000);
  };
  const saves = navigator.connection?.saveData;
  if (navigator.serviceWorker && !saves) addEventListener('load', whenIdle);
}
