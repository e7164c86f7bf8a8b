/** `<skriv-ut><button>…</button></skriv-ut>`: prints the page. In-app browsers may lack printing; then it hides. */
class SkrivUt extends HTMLElement {
  connectedCallback(): void {
    if (typeof window.print === 'function') this.addEventListener('click', () => window.print());
    else this.hidden = true;
  }
}

customElements.define('skriv-ut', SkrivUt);
