// A section of a page that keeps the calculator in a shadow root of its own.
customElements.define('host-section', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(document.createElement('tornaconto-calculator'));
  }
});
