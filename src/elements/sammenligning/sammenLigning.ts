/**
 * `<sammen-ligning>`: lays the chosen columns side by side.
 *
 * SAMPLE     /sammenlign/#yrker=lege,bioingenior  fetches /sammenlign/yrker/lege.json and …/bioingenior.json
 * LIFECYCLE  The fragment is the state: on load and whenever it changes, the columns are fetched (once each) and drawn.
 *            A choice or a removal writes the fragment; nothing is stored.
 */
import { skrivFragment } from '../../stores/adresse.ts';
import {
  flestSideOmSide,
  leggTil,
  lesValg,
  type Sammenlignbar,
  skrivValg,
  type Valg,
} from '../../domain/deling/valg.ts';
import { lag } from './dom.ts';
import { dagene, figurene } from './figurer.ts';
import { tabellen } from './tabell.ts';
import { fyll } from '../../i18n/fyll.ts';
import type { Tekster } from './tekster.ts';
import type { Kort } from '../../content/sammenligning/typer.ts';

class SammenLigning extends HTMLElement {
  readonly #hentet = new Map<string, Promise<Kort | undefined>>();
  #valg: Valg = { slag: 'yrker', ider: [] };

  connectedCallback(): void {
    addEventListener('hashchange', () => void this.#les());
    for (const skjema of this.querySelectorAll('form'))
      skjema.addEventListener('submit', (e) => {
        e.preventDefault();
        const id = skjema.querySelector('select')?.value;
        if (id) this.#velg(leggTil(this.#valg, skjema.dataset.slag as Sammenlignbar, id));
      });
    void this.#les();
  }

  get #t(): Tekster {
    return JSON.parse(this.dataset.tekster ?? '{}') as Tekster;
  }

  #del(navn: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-del="${navn}"]`) ?? this;
  }

  #velg(valg: Valg): void {
    skrivFragment(skrivValg(valg).slice(1));
    void this.#les();
  }

  #hent({ slag }: Valg, id: string): Promise<Kort | undefined> {
    const url = `${this.dataset.base ?? ''}${slag}/${id}.json`;
    const for_ = this.#hentet.get(url);
    if (for_) return for_;
    const svar = fetch(url).then((r) => {
      if (r.ok) return r.json() as Promise<Kort>;
      // What is not there is told by name; a host that is down is no missing occupation.
      if (r.status !== 404) throw new Error(String(r.status));
      return undefined;
    });
    this.#hentet.set(url, svar);
    // What failed for want of a network may be asked for again.
    svar.catch(() => this.#hentet.delete(url));
    return svar;
  }

  async #les(): Promise<void> {
    const valg = lesValg(location.hash);
    this.#valg = valg;
    const t = this.#t;
    for (const lenke of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) lenke.hash = skrivValg(valg);
    try {
      const svar = await Promise.all(valg.ider.map((id) => this.#hent(valg, id)));
      // A later choice may have come while this one was fetched.
      if (valg === this.#valg) this.#tegn(valg, svar, t);
    } catch {
      this.#del('status').textContent = t.nett;
    }
  }

  #tegn(valg: Valg, svar: readonly (Kort | undefined)[], t: Tekster): void {
    const kort = svar.filter((k) => k !== undefined);
    const ukjente = valg.ider.filter((_, i) => !svar[i]);
    const ider = valg.ider.filter((_, i) => svar[i]);
    // Something stood after #, and it was neither a choice nor a place on the page.
    const ulest = location.hash.length > 1 && valg.ider.length === 0 && !document.querySelector(':target');
    const fjern = (i: number) => this.#velg({ ...valg, ider: ider.filter((_, j) => j !== i) });
    const tegning = kort.length > 1 ? [figurene(kort, t), dagene(kort, t)] : [];
    this.#del('ut').replaceChildren(
      ...(tegning.some(Boolean) ? [lag('div', { class: 'tegninger' }, ...tegning)] : []),
      ...(kort.length ? [tabellen(kort, t, fjern)] : []),
    );
    this.#del('status').textContent = [
      ulest ? t.uleselig : '',
      ...ukjente.map((id) => fyll(t.feil, { id })),
      kort.length ? fyll(t.lagt, { navn: kort.map((k) => k.navn).join(', '), n: kort.length }) : '',
      kort.length === flestSideOmSide ? t.full : '',
    ].join(' ');
    this.#foreslaa(valg, kort, t);
    this.#del('tom').hidden = kort.length > 0;
    this.#del('trykk').hidden = kort.length === 0;
  }

  /** Others like the first, one tap away, as long as there is room. */
  #foreslaa(valg: Valg, kort: readonly Kort[], t: Tekster): void {
    const forslag = (kort[0]?.ligner ?? []).filter((l) => !valg.ider.includes(l.id));
    const rom = kort.length > 0 && kort.length < flestSideOmSide && forslag.length > 0;
    this.#del('forslag').replaceChildren(
      ...(rom
        ? [
            lag('span', {}, t.enTil),
            ...forslag.map(({ id, navn }) => {
              const knapp = lag('button', { type: 'button' }, `+ ${navn}`);
              knapp.addEventListener('click', () => this.#velg(leggTil(valg, valg.slag, id)));
              return knapp;
            }),
          ]
        : []),
    );
  }
}

customElements.define('sammen-ligning', SammenLigning);
