import { plasser } from '../../domain/kalender/frist.ts';
import { iDag } from '../../stores/dag.ts';

/**
 * `<frist-liste>`: says by the reader's clock which deadline is next, and which have passed. Without JavaScript the dates
 * stand as they are, which is true on any day. With `data-antall`, passed ones are left out and so many are shown.
 */
type Tekster = Record<'passert' | 'iDag' | 'iMorgen' | 'omDager' | 'ingen', string>;

class FristListe extends HTMLElement {
  connectedCallback(): void {
    const tekster = JSON.parse(this.dataset.tekster ?? '{}') as Tekster;
    const rader = [...this.querySelectorAll<HTMLElement>('[data-dato]')];
    const plassert = plasser(
      rader.map((rad) => rad.dataset.dato ?? ''),
      iDag(),
    );
    const antall = Number(this.dataset.antall ?? 0);
    let vist = 0;
    plassert.forEach(({ status, dager }, i) => {
      const rad = rader[i];
      if (!rad) return;
      rad.dataset.status = status;
      rad.hidden = antall > 0 && (status === 'passert' || vist >= antall);
      if (!rad.hidden && status !== 'passert') vist += 1;
      const naar = rad.querySelector('.naar');
      if (naar && status === 'passert') naar.textContent = tekster.passert;
      if (naar && status === 'neste')
        naar.textContent = [tekster.iDag, tekster.iMorgen][dager] ?? tekster.omDager.replace('{n}', String(dager));
    });
    const melding = this.querySelector<HTMLElement>('.ingen');
    if (melding) melding.hidden = plassert.some(({ status }) => status !== 'passert');
  }
}

customElements.define('frist-liste', FristListe);
