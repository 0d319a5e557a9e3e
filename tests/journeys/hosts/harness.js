// Stands in for the real element where only the harness is tested: an open root, a field, an
// answer a moment later.
customElements.define("tornaconto-calculator", class extends HTMLElement {
  connectedCallback() {
    const number = [...document.querySelectorAll(this.localName)].indexOf(this);
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `
      <label for="hours">Hours in element ${number}</label>
      <input id="hours" value="old">
      <label for="unit">Unit</label>
      <select id="unit"><option value="h">hours</option><option value="d">days</option></select>
      <button id="clear" type="button">Clear</button>
      <output id="total"></output>`;
    const field = root.querySelector("#hours");
    const total = root.querySelector("#total");
    const answer = () => setTimeout(() => { total.textContent = `=${field.value}`; }, 50);
    field.addEventListener("input", answer);
    root.querySelector("#unit").addEventListener("change", (event) => {
      total.textContent = event.target.value;
    });
    root.querySelector("#clear").addEventListener("click", () => { field.value = ""; answer(); });
  }
});
