import { desimal } from '../domain/desimal.ts';
import { kanStaaSammen } from '../domain/opptak/gyldig.ts';
import {
  kostnad,
  type Poengfag,
  realfagspoeng,
  skolepoeng,
  taalerTrinn,
  takSammen,
} from '../domain/poeng/realfagspoeng.ts';
import { lesKarakterer, lesPoengvalg, lesSnitt, type Poengvalg, skrivPoengvalg } from '../domain/poeng/valg.ts';

/**
 * `<poeng-regner>`: the sum of school points and realfagspoeng, and what a lower grade would cost. Everything is worked out
 * here; the choice stands in the address and nowhere else.
 */
type Tekster = Record<
  'ingen' | 'poeng' | 'sum' | 'takFag' | 'takSammen' | 'rOgS' | 'ugyldig' | 'koster' | 'taaler' | 'taalerIkke',
  string
>;

const komma = (n: number) => desimal(Math.round(n * 100) / 100);
const sett = (tekst: string, verdier: Record<string, number | string>) =>
  tekst.replace(/\{(\w+)\}/g, (_, navn: string) => String(verdier[navn] ?? ''));

class PoengRegner extends HTMLElement {
  private readonly tekster = JSON.parse(this.dataset.tekster ?? '{}') as Tekster;
  private fagene: Poengfag[] = [];

  connectedCallback(): void {
    this.fagene = this.bokser().map((b) => ({
      id: b.value,
      realfagspoeng: Number(b.dataset.poeng),
      omraade: b.dataset.omraade ?? '',
    }));
    this.addEventListener('input', () => this.velg());
    window.addEventListener('hashchange', () => this.fraAdressen());
    this.classList.add('klar');
    this.fraAdressen();
  }

  private bokser = () => [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  private felt = (navn: string) => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-felt="${navn}"]`);

  private fraAdressen(): void {
    const valg = lesPoengvalg(
      location.hash,
      this.fagene.map((f) => f.id),
    );
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
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
    this.vis(valg);
  }

  private vis({ fag, snitt, karakterer, spraak }: Poengvalg): void {
    const t = this.tekster;
    const valgte = this.fagene.filter((f) => fag.includes(f.id));
    const { poeng, uavkortet, overTakFag, overTakSammen } = realfagspoeng(valgte, spraak);
    const skole = snitt && skolepoeng(snitt);
    this.skriv('tall', komma((skole ?? 0) + poeng));
    this.skriv(
      'forklar',
      skole ? sett(t.sum, { skole: komma(skole), poeng: komma(poeng) }) : valgte.length ? t.poeng : t.ingen,
    );

    const ugyldig = (navn: string, gyldig: unknown) => {
      const felt = this.felt(navn);
      const feil = Boolean(felt?.value) && gyldig === undefined;
      felt?.setAttribute('aria-invalid', String(feil));
      return feil;
    };
    const feilSnitt = ugyldig('snitt', snitt);
    const feilAntall = ugyldig('karakterer', lesKarakterer(this.felt('karakterer')?.value ?? ''));
    this.skriv('feil', feilSnitt || feilAntall ? t.ugyldig : '');

    const hoyest = Math.max(0, ...valgte.map((f) => f.realfagspoeng));
    const trinn = Math.floor(taalerTrinn(hoyest, karakterer));
    this.punkter([
      overTakFag.length > 0 && sett(t.takFag, { uten: komma(uavkortet) }),
      overTakSammen && sett(t.takSammen, { tak: takSammen }),
      !kanStaaSammen(fag) && t.rOgS,
      sett(t.koster, { n: karakterer, en: komma(kostnad(karakterer)) }),
      hoyest > 0 &&
        sett(trinn > 0 ? t.taaler : t.taalerIkke, {
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
