// Takes the place of the service worker while developing: a developer is shown what was just built, never a
// copy. It removes itself and what an earlier worker kept under this address.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith("tornaconto "));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
})()));
