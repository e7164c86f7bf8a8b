/**
 * `<paa-telefonen data-t="{…}">`: says what this site has put on the device, with sizes, and removes it all when asked.
 */
import { fyll } from '../../i18n/fyll.ts';
import { lagredeTekster, toemLager } from '../../stores/telefon.ts';

type Ord = Readonly<Record<string, string>>;

const kjente: Readonly<Record<string, string>> = {
  utdanningstesten: 'testen',
  'utdanningstesten-kort': 'kort',
  fagsjekken: 'fagsjekken',
  'fagsjekken-kort': 'dorer',
};

const lag = (merke: string, tekst: string): HTMLElement => {
  const e = document.createElement(merke);
  e.textContent = tekst;
  return e;
};

const stort = (byte: number, ord: Ord) =>
  byte < 1000 ? fyll(ord.byte ?? '', { n: byte }) : fyll(ord.kB ?? '', { n: Math.round(byte / 1000) });

class PaaTelefonen extends HTMLElement {
  connectedCallback(): void {
    void this.#vis();
  }

  /** The same file that keeps the sets, and it comes alone. */
  readonly #timen = import('../../stores/timen.ts');

  async #vis(): Promise<void> {
    const ord = JSON.parse(this.dataset.t ?? '{}') as Ord;
    const tekster = lagredeTekster().map(([noekkel, verdi]): [string, number] => {
      const kjent = kjente[noekkel];
      return [kjent ? (ord[kjent] ?? '') : fyll(ord.annet ?? '', { navn: noekkel }), verdi.length];
    });
    const sett = (await this.#timen.then((t) => t.holdteSett()).catch(() => [])).map(
      ({ navn, filer, byte }): [string, number] => [fyll(ord[navn] ?? ord.resultatet ?? '', { n: filer }), byte],
    );
    const alt = [...tekster, ...sett];
    if (alt.length === 0) {
      this.replaceChildren(lag('p', ord.ingenting ?? ''));
      return;
    }
    const liste = lag('ul', '');
    liste.append(...alt.map(([navn, byte]) => lag('li', `${navn} (${stort(byte, ord)})`)));
    const knapp = lag('button', ord.slett ?? '');
    knapp.setAttribute('type', 'button');
    knapp.className = 'knapp stille';
    knapp.onclick = () => void this.#slett(ord);
    this.replaceChildren(liste, knapp);
  }

  async #slett(ord: Ord): Promise<void> {
    toemLager();
    const gikk = await this.#timen
      .then((t) => t.ryddTimen())
      .then(
        () => lagredeTekster().length === 0,
        () => false,
      );
    const sagt = lag('p', (gikk ? ord.slettet : ord.slettFeil) ?? '');
    // Focus goes to the sentence, for the button is gone.
    sagt.setAttribute('role', 'status');
    sagt.tabIndex = -1;
    this.replaceChildren(sagt);
    sagt.focus();
  }
}

customElements.define('paa-telefonen', PaaTelefonen);
