/**
 * `<min-test>`: what a page says to somebody whose answers lie on the device. What stands in it is for everybody else, and is
 * left alone for them.
 *
 *     <min-test data-t="{…}" data-test="/utdanningstesten/ta/" data-resultat="/utdanningstesten/resultat/"
 *       data-yrke="lege" data-navn="helse|mennesker|…"> … </min-test>
 *
 * With `data-yrke` it tells the occupation's place and why, and draws one's outline over the figure on the page. What it reads
 * is written by stores/minne.ts.
 */
const noekler = ['utdanningstesten', 'utdanningstesten-kort'];

const lag = (merke: string, klasse: string, tekst: string, href?: string): HTMLElement => {
  const e = document.createElement(merke);
  e.className = klasse;
  e.textContent = tekst;
  if (href) e.setAttribute('href', href);
  return e;
};

class MinTest extends HTMLElement {
  connectedCallback(): void {
    let svar: string | null = null;
    let m: { n?: number; av?: number; d?: string; r?: string } = {};
    try {
      svar = localStorage.getItem('utdanningstesten');
      m = JSON.parse(localStorage.getItem('utdanningstesten-kort') ?? '{}') as typeof m;
    } catch {
      // Refused, or not ours: the page is as for everybody.
    }
    if (!svar) return;
    const { t = '{}', test = '', resultat = '', yrke, navn = '' } = this.dataset;
    const ord = JSON.parse(t) as Record<string, string>;
    const sett = (mal = '', liste = '', n = m.n ?? 0, av = m.av ?? 0) =>
      mal.replace('{n}', String(n)).replace('{av}', String(av)).replace('{liste}', liste);
    const ferdig = m.n === undefined || m.n === m.av;
    if (yrke === undefined) {
      const lenke = ferdig
        ? lag('a', 'knapp', ord.resultat ?? '', resultat)
        : lag('a', 'knapp', sett(ord.fortsett), test);
      const foer = [...this.childNodes];
      const glem = lag('button', 'lenkeknapp', ord.glem ?? '');
      glem.onclick = () => {
        for (const noekkel of noekler) localStorage.removeItem(noekkel);
        const sagt = lag('span', 'dempet', ord.glemt ?? '');
        sagt.setAttribute('role', 'status');
        this.replaceChildren(...foer, sagt);
        (this.querySelector('a') ?? this).focus();
      };
      this.replaceChildren(lenke, glem);
      return;
    }
    if (!m.r) return;
    const alle = m.r.split(',');
    const nr = alle.findIndex((y) => y.startsWith(`${yrke}:`));
    if (nr < 0) return;
    const grunner = [...(alle[nr] ?? '').slice(yrke.length + 1)].map(
      (b) => navn.split('|')[b.charCodeAt(0) - 97] ?? '',
    );
    // Far down the list other answers counted more, so only the place is told.
    const liste = nr > 30 ? '' : grunner.slice(0, 2).join(` ${ord.og ?? ''} `);
    const p = lag('p', 'dempet', `${sett(liste ? ord.plassFordi : ord.plass, liste, nr + 1, alle.length)} `);
    p.append(lag('a', '', ord.tilbake ?? '', resultat));
    this.replaceChildren(p);
    const figur = document.querySelector('.navnefigur');
    for (const klasse of m.d && figur ? ['omriss-kant', 'omriss'] : []) {
      const strek = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      strek.setAttribute('class', klasse);
      strek.setAttribute('d', m.d ?? '');
      figur?.append(strek);
    }
  }
}

customElements.define('min-test', MinTest);
