import { fyll } from '../../i18n/fyll.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { kanStaaSammen } from '../../domain/opptak/gyldig.ts';
import { hundredeler, karakterpoeng, kostnad, taalerTrinn } from '../../domain/poeng/karakterpoeng.ts';
import { poengFor, realfagspoeng } from '../../domain/poeng/realfagspoeng.ts';
import { lesKarakterer, lesPoengvalg, lesSnitt, type Poengvalg, skrivPoengvalg } from '../../domain/poeng/valg.ts';
import type { Karakterpoengregel, Realfagsregel } from '../../domain/regler/poengregler.ts';

/**
 * `<poeng-regner>`: the sum of points for grades and for science subjects under the rule of the next admission, what the rule
 * after it would give, and what a lower grade would cost. Everything is worked out here; the choice stands in the address
 * and nowhere else.
 */
type Tekster = Record<
  | 'ingen'
  | 'poeng'
  | 'sum'
  | 'takFag'
  | 'takSammen'
  | 'rOgS'
  | 'uavklart'
  | 'seinere'
  | 'seinereUavklart'
  | 'ugyldig'
  | 'koster'
  | 'taaler'
  | 'taalerIkke',
  string
>;

/** As the page writes them, the next admission first. */
interface Aarsregel {
  aar: number;
  realfag: Realfagsregel;
  karakter: Karakterpoengregel;
}

const komma = (n: number) => desimal(hundredeler(n));

class PoengRegner extends HTMLElement {
  private readonly tekster = JSON.parse(this.dataset.tekster ?? '{}') as Tekster;
  private readonly regler = JSON.parse(this.dataset.regler ?? '[]') as Aarsregel[];
  private fagene: string[] = [];

  connectedCallback(): void {
    this.fagene = this.bokser().map((b) => b.value);
    this.addEventListener('input', () => this.velg());
    window.addEventListener('hashchange', () => this.fraAdressen());
    this.classList.add('klar');
    this.fraAdressen();
  }

  private bokser = () => [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  private felt = (navn: string) => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-felt="${navn}"]`);

  private fraAdressen(): void {
    const valg = lesPoengvalg(location.hash, this.fagene);
    for (const boks of this.bokser()) boks.checked = valg.fag.includes(boks.value);
    const verdier = { snitt: valg.snitt ? komma(valg.snitt) : '', karakterer: valg.karakterer, spraak: valg.spraak };
    for (const [navn, verdi] of Object.entries(verdier)) {
      const felt = this.felt(navn);
      if (felt) felt.value = String(verdi);
    }
    this.vis(valg);
  }

  private velg(): void {
    const tekst = (navn: string) => this.felt(navn)?.value ?? '';
    const grunnlag = lesPoengvalg(`karakterer=${tekst('karakterer')}&spraak=${tekst('spraak')}`, []);
    const valg = {
      ...grunnlag,
      fag: this.bokser().flatMap((b) => (b.checked ? [b.value] : [])),
      snitt: lesSnitt(tekst('snitt')),
    };
    const fragment = skrivPoengvalg(valg);
    // The page has no query of its own: what an app has hung there goes.
    history.replaceState(null, '', location.pathname + (fragment && `#${fragment}`));
    this.vis(valg);
  }

  private vis({ fag, snitt, karakterer, spraak }: Poengvalg): void {
    const t = this.tekster;
    const [naa, siden] = this.regler;
    if (!naa) return;
    const { poeng, uavkortet, overTakOmraade, overTak } = realfagspoeng(fag, naa.realfag, spraak);
    const grades = (regel: Karakterpoengregel) => (snitt ? karakterpoeng({ sum: snitt, antall: 1 }, regel) : 0);
    const karakter = grades(naa.karakter);
    const om = karakter > 0 ? t.sum : fag.length > 0 ? t.poeng : t.ingen;
    this.skriv('tall', poeng === undefined ? '–' : komma(karakter + poeng));
    this.skriv('forklar', poeng === undefined ? t.uavklart : fyll(om, { skole: komma(karakter), poeng: komma(poeng) }));
    const senere = siden && realfagspoeng(fag, siden.realfag).poeng;

    const ugyldig = (navn: string, gyldig: unknown) => {
      const felt = this.felt(navn);
      const feil = Boolean(felt?.value) && gyldig === undefined;
      felt?.setAttribute('aria-invalid', String(feil));
      return feil;
    };
    const feilSnitt = ugyldig('snitt', snitt);
    const feilAntall = ugyldig('karakterer', lesKarakterer(this.felt('karakterer')?.value ?? ''));
    this.skriv('feil', feilSnitt || feilAntall ? t.ugyldig : '');

    const hoyest = Math.max(0, ...fag.map((id) => poengFor(id, naa.realfag)));
    const trinn = Math.floor(taalerTrinn(hoyest, karakterer));
    this.punkter([
      overTakOmraade.length > 0 && fyll(t.takFag, { uten: komma(uavkortet) }),
      overTak && fyll(t.takSammen, { tak: naa.realfag.tak }),
      !kanStaaSammen(fag, naa.aar) && t.rOgS,
      siden !== undefined &&
        fag.length > 0 &&
        (senere === undefined
          ? fyll(t.seinereUavklart, { aar: siden.aar })
          : fyll(t.seinere, { aar: siden.aar, poeng: komma(senere), sum: komma(grades(siden.karakter) + senere) })),
      fyll(t.koster, { n: karakterer, en: komma(kostnad(karakterer)) }),
      hoyest > 0 &&
        fyll(trinn > 0 ? t.taaler : t.taalerIkke, {
          poeng: komma(hoyest),
          trinn,
          igjen: komma(hoyest - kostnad(karakterer, trinn)),
          neste: komma(kostnad(karakterer, trinn + 1) - hoyest),
        }),
    ]);
  }

  private skriv(navn: string, tekst: string): void {
    const ut = this.querySelector(`[data-ut="${navn}"]`);
    if (ut && ut.textContent !== tekst) ut.textContent = tekst;
  }

  private punkter(linjer: readonly (string | false)[]): void {
    this.querySelector('[data-ut="punkter"]')?.replaceChildren(
      ...linjer.flatMap((linje) =>
        linje ? [Object.assign(document.createElement('li'), { textContent: linje })] : [],
      ),
    );
  }
}

customElements.define('poeng-regner', PoengRegner);
