// Runs before the first paint of our own pages. Whoever has worked here before must not see the
// example flash by; and what is typed before any other code has come must not be lost.
try {
  const root = document.documentElement;
  const painted = root.lang;
  // The page is in the language that its person has chosen, whatever its address says.
  const follow = (language) => {
    const page = document.querySelector(`link[hreflang="${language}"]`);
    if (!page) return;
    root.lang = language;
    document.title = page.title;
  };
  // An element says which language its views are in.
  new MutationObserver(([{ target }]) => follow(target.dataset.language))
    .observe(root, { subtree: true, attributeFilter: ['data-language'] });

  // A fragment that names an area opens it, so that an area can be bookmarked.
  const showArea = () => {
    const [, area] = location.hash.match(/^#(calculator|cases|survey|kpis|overview)$/) ?? [];
    if (area) document.querySelector('[data-state=ready]')?.shadowRoot.getElementById(`area-${area}`)?.click();
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-state=ready]')) return;
    observer.disconnect();
    showArea();
  }).observe(root, { subtree: true, attributeFilter: ['data-state'] });
  addEventListener('hashchange', showArea);

  const language = localStorage.getItem('tornaconto:language');
  const other = language && language !== painted;
  if (other || localStorage.getItem('tornaconto:document:default')) root.classList.add('page-returning');
  if (other) follow(language);
  // Following the page's own link to a language is choosing that language.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[hreflang]');
    if (link) localStorage.setItem('tornaconto:language', link.hreflang);
  });

  // As the application writes it from then on (`browser/pending_input.rs`): the input, the text,
  // what it held (the example), the decimal mark.
  const page = Math.random().toString(36).slice(2);
  root.dataset.tornacontoPage = page;
  const pending = new Map();
  document.addEventListener('input', (event) => {
    const [input] = event.composedPath();
    if (event.target.dataset.state === 'ready' || !input.id) return;
    pending.set(input.id, [input.id, input.value, null, painted === 'it' ? ',' : '.']);
    try {
      localStorage.setItem(`tornaconto:pending:default:${page}`, JSON.stringify([...pending.values()]));
    } catch {
      // No room: it is on the screen.
    }
  });
} catch {
  // No storage, nothing to wait for.
}
