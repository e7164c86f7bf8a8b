import {
  lesRad,
  lesUtvalg,
  losninger,
  passer,
  type Rad,
  skrivUtvalg,
  type Sporsmaal,
  type Utvalg,
} from '../../domain/utvalg/utvalg.ts';

/**
 * `<utvalg-skjema>`: hides the rows of a list that do not fit what is chosen. The list is in the page already, so there is
 * nothing to fetch, and the choice stands in the address, so that a filter can be linked to. Nothing is stored.
 */
type Tekster = Record<'alle' | 'viser' | 'ingen' | 'losne', string>;

interface Rekke {
  element: HTMLElement;
  rad: Rad;
}

class UtvalgSkjema extends HTMLElement {
  private readonly tekster = JSON.parse(this.dataset.tekster ?? '{}') as Tekster;
  private sporsmaal: Sporsmaal[] = [];
  private rekker: Rekke[] = [];
  /** The groups stand open because something is chosen. */
  private filtrert = false;

  connectedCallback(): void {
    this.sporsmaal = [...this.querySelectorAll('fieldset')].map((felt) => ({
      navn: felt.dataset.navn ?? '',
      svar: [...felt.querySelectorAll<HTMLInputElement | HTMLOptionElement>('input, option')]
        .map((f) => f.value)
        .filter(Boolean),
      alle: 'alle' in felt.dataset,
    }));
    this.rekker = [...this.querySelectorAll<HTMLElement>('[data-svar]')].map((element) => ({
      element,
      rad: lesRad(element.dataset.svar ?? '', this.sporsmaal),
    }));
    this.querySelector('[data-nullstill]')?.addEventListener('click', () => {
      this.velg({});
      this.querySelector<HTMLElement>('summary, input')?.focus();
    });
    this.addEventListener('change', () => this.velg(this.fraSkjema()));
    window.addEventListener('hashchange', () => this.vis(this.fraAdressen()));
    // On a wide screen the questions stand beside the list, and their heading is not shown.
    const bred = matchMedia('(min-width: 60rem)');
    const detaljer = this.querySelector<HTMLDetailsElement>('.filter');
    const tilpass = () => detaljer && (detaljer.open = bred.matches);
    bred.addEventListener('change', tilpass);
    tilpass();
    this.classList.add('klar');
    this.vis(this.fraAdressen());
  }

  private fraAdressen(): Utvalg {
    return lesUtvalg(location.hash, this.sporsmaal);
  }

  private fraSkjema(): Utvalg {
    const valgte = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:checked, select')];
    return Object.fromEntries(
      this.sporsmaal.map(({ navn }) => [
        navn,
        valgte.filter((felt) => navnFor(felt) === navn && felt.value).map((felt) => felt.value),
      ]),
    );
  }

  /** A new choice: the address follows, without a new step in the history, so that «back» leaves the page. */
  private velg(utvalg: Utvalg): void {
    const fragment = skrivUtvalg(utvalg, this.sporsmaal);
    // The page has no query of its own: what an app has hung there goes.
    history.replaceState(null, '', location.pathname + (fragment && `#${fragment}`));
    this.vis(utvalg);
  }

  private vis(utvalg: Utvalg): void {
    for (const boks of this.querySelectorAll<HTMLInputElement>('fieldset input'))
      boks.checked = utvalg[navnFor(boks)]?.includes(boks.value) ?? false;
    for (const liste of this.querySelectorAll<HTMLSelectElement>('fieldset select'))
      liste.value = utvalg[navnFor(liste)]?.[0] ?? '';
    for (const { element, rad } of this.rekker) element.hidden = !passer(rad, utvalg, this.sporsmaal);

    const valgte = this.querySelector('.valgte');
    if (valgte) valgte.textContent = this.navnPaa(utvalg).join(', ');

    const n = this.rekker.filter(({ element }) => !element.hidden).length;
    const noeErValgt = skrivUtvalg(utvalg, this.sporsmaal) !== '';
    this.visGrupper(noeErValgt);
    const { alle, viser, ingen } = this.tekster;
    this.si(n === 0 ? ingen : noeErValgt ? viser : alle, n);
    this.querySelector('[data-nullstill]')?.toggleAttribute('hidden', !noeErValgt);
    this.visRaad(
      n === 0
        ? losninger(
            this.rekker.map((r) => r.rad),
            utvalg,
            this.sporsmaal,
          )
        : [],
    );
  }

  /**
   * A group without rows would say that there is something there. What is left after a choice stands open: it was asked for.
   * Without a choice the groups are as one left them, but for the one that an old link names.
   */
  private visGrupper(noeErValgt: boolean): void {
    for (const gruppe of this.querySelectorAll<HTMLDetailsElement>('.gruppe')) {
      gruppe.hidden = !gruppe.querySelector('[data-svar]:not([hidden])');
      if (noeErValgt) gruppe.open = true;
      else if (this.filtrert) gruppe.open = false;
      if (gruppe.querySelector('[id]')?.id === location.hash.slice(1)) gruppe.open = true;
    }
    this.filtrert = noeErValgt;
  }

  /** What is chosen, in the words of the page. */
  private navnPaa(utvalg: Utvalg): string[] {
    return Object.entries(utvalg).flatMap(([navn, svar]) =>
      svar.map((s) => {
        const felt = this.querySelector(`fieldset[data-navn="${navn}"] [value="${s}"]`);
        return (felt?.nextElementSibling ?? felt)?.textContent ?? s;
      }),
    );
  }

  private si(tekst: string, n: number): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = tekst.replace('{n}', String(n)).replace('{av}', String(this.rekker.length));
  }

  /** Which question to give up when nothing fits, as buttons that do it. */
  private visRaad(raad: ReturnType<typeof losninger>): void {
    const liste = this.querySelector('.raad');
    liste?.toggleAttribute('hidden', raad.length === 0);
    liste?.replaceChildren(
      ...raad.map(({ navn, utvalg, antall }) => {
        const tittel = this.querySelector(`fieldset[data-navn="${navn}"] legend`)?.textContent.trim() ?? navn;
        const knapp = Object.assign(document.createElement('button'), {
          type: 'button',
          className: 'knapp stille',
          textContent: this.tekster.losne.replace('{navn}', tittel).replace('{n}', String(antall)),
          onclick: () => {
            this.velg(utvalg);
            this.querySelector<HTMLElement>(`fieldset[data-navn="${navn}"] :is(input, select)`)?.focus();
          },
        });
        const li = document.createElement('li');
        li.append(knapp);
        return li;
      }),
    );
  }
}

/** The question that a box or a list stands under. */
const navnFor = (felt: Element): string => felt.closest('fieldset')?.dataset.navn ?? '';

customElements.define('utvalg-skjema', UtvalgSkjema);
