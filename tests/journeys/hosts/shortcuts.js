// Takes single keys wherever nothing is typed, as far as it can tell, and writes down what it was told of.
window.heard = [];
for (const kind of ['keydown', 'keypress', 'keyup']) {
  document.addEventListener(kind, (event) => {
    window.heard.push(`${kind} ${event.key}`);
    if (['/', 'Enter', '4'].includes(event.key) && event.target.localName !== 'input') event.preventDefault();
  });
}
