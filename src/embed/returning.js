// Runs before the first paint: whoever has worked here before must not see the example flash by.
try {
  const language = localStorage.getItem('tornaconto:language');
  const other = language && language !== document.documentElement.lang;
  if (other || localStorage.getItem('tornaconto:document:default')) {
    document.documentElement.classList.add('returning');
  }
  // Following the page's own link to a language is choosing that language.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[hreflang]');
    if (link) localStorage.setItem('tornaconto:language', link.hreflang);
  });
} catch {
  // No storage, nothing to wait for.
}
