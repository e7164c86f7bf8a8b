/**
 * `<gjor-klar data-sett="nb" data-t="{…}"><button>…</button><p role="status"></p></gjor-klar>`: fetches a lesson's pages to this
 * device when asked, and says how far it has come. Whoever does not ask, fetches nothing.
 */
import { fyll } from '../../i18n/fyll.ts';
import type { Settnavn } from '../../content/timen/sett.ts';

class GjorKlar extends HTMLElement {
  connectedCallback(): void {
    const ord = JSON.parse(this.dataset.t ?? '{}') as Record<string, string>;
    const knapp = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    // What is shown is replaced, not edited: a browser may have translated it.
    const si = (tekst = '') => {
      const ny = document.createElement('span');
      ny.textContent = tekst;
      status?.replaceChildren(ny);
    };
    if (!knapp) return;
    if (!('serviceWorker' in navigator && 'caches' in globalThis)) return si(ord.kanIkke);
    knapp.hidden = false;
    let henter = false;
    knapp.onclick = async () => {
      if (henter) return;
      henter = true;
      knapp.setAttribute('aria-disabled', 'true');
      try {
        const { gjorKlar } = await import('../../stores/timen.ts');
        await gjorKlar(this.dataset.sett as Settnavn, (n, av) => si(fyll(ord.henter ?? '', { n, av })));
        si(ord.klar);
      } catch {
        si(ord.feil);
      }
      const igjen = document.createElement('span');
      igjen.textContent = ord.igjen ?? '';
      knapp.replaceChildren(igjen);
      knapp.removeAttribute('aria-disabled');
      henter = false;
    };
  }
}

customElements.define('gjor-klar', GjorKlar);
