// Lets this page be opened without a network from now on. It waits until the page has been usable
// for a while, and a page that cannot be kept works as before. Whoever saves data is not made to fetch
// more than they use.
{
  const worker = new URL('service-worker.js', document.currentScript.src);
  const keep = () => navigator.serviceWorker.register(worker).catch(() => {});
  const whenIdle = () => setTimeout(() => {
    if (window.requestIdleCallback) requestIdleCallback(keep, { timeout: 3000 });
    else keep();
  }, 2500);
  const saves = navigator.connection?.saveData;
  if (navigator.serviceWorker && !saves) {
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle);
  }
}
