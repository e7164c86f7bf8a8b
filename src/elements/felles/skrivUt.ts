/** `<skriv-ut><button>…</button></skriv-ut>`: prints the page. In apps printing lacks or does nothing; then it hides. */
import { erAppnettleser } from '../../domain/deling/appnettleser.ts';

class SkrivUt extends HTMLElement {
  connectedCallback(): void {
    if (typeof window.print === 'function' && !erAppnettleser(navigator.userAgent))
      this.addEventListener('click', () => window.print());
    else this.hidden = true;
  }
}

customElements.define('skriv-ut', SkrivUt);
