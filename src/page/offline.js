// Lets this page be opened without a network from now on. It waits until everything else is
// done, and a page that cannot be kept works as before.
{
  const worker = new URL('service-worker.js', document.currentScript.src);
  const keep = () => navigator.serviceWorker.register(worker).catch(() => {});
  const whenIdle = () => {
    if (window.requestIdleCallback) requestIdleCallback(keep, { timeout: 10000 });
    else setTimeout(keep, 2000);
  };
  if (navigator.serviceWorker) addEventListener('load', whenIdle);
}
