import { ingenSvarer, ranger, type Rangerbar, ryddet, utenSmaaord } from '../../domain/sok/rang.ts';

/**
 * `<sok-felt>`: our own small interface over Pagefind, whose ready-made ones weigh 30–40 kB. Pagefind's code and
 * index are fetched on the first search, never before, and what is typed never leaves the device: Pagefind fetches
 * pieces of the index by the first letters of its words, and searches here.
 */

/** The part of Pagefind that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(o: { noWorker: boolean; ranking: Record<string, unknown> }): Promise<void>;
  init(): Promise<void>;
  search(q: string): Promise<{ results: Funn[] }>;
}
interface Funn {
  id: string;
  score: number;
  data(): Promise<Treff>;
}
interface Treff extends Rangerbar {
  meta: Rangerbar['meta'] & { ingress?: string; slag?: string };
}

const antallVist = 12;
/** How many are fetched and ranked for a query of several words, besides those that answer the whole question. */
const antallHentet = 11;
/** How many of them answer a whole question word by word; the others answer its weighty words. */
const antallAvHele = 8;
const pauseForSok = 180;

/** A worker would cost 12 kB more for an index that answers in a few milliseconds. */
const valg = {
  noWorker: true,
  ranking: {
    metaWeights: { title: 8, aliases: 16, ledd: 3, ingress: 1, slag: 0 },
    termSimilarity: 2,
    pageLength: 0.4,
    termFrequency: 0.7,
  },
};

/** Pagefind takes a piece of its index that did not come for an empty one, so what it asks for is watched. */
let manglet = 0;
const hent = window.fetch.bind(window);
window.fetch = (...hva) =>
  hent(...hva).then(
    (svar) => {
      if (!svar.ok) manglet += 1;
      return svar;
    },
    (feil: unknown) => {
      manglet += 1;
      throw feil;
    },
  );

let forsok = 0;

async function lastPagefind(): Promise<Pagefind> {
  // In a variable, so that the bundler leaves it alone: Pagefind is made after the build. A module that did not come, or that
  // remembers an empty piece, is asked for under another address.
  const sti = `/pagefind/pagefind.js${forsok ? `?${forsok}` : ''}`;
  forsok += 1;
  const pagefind = (await import(/* @vite-ignore */ sti)) as Pagefind;
  await pagefind.options(valg);
  await pagefind.init();
  return pagefind;
}

const iAdressen = (): string => new URLSearchParams(location.search).get('q')?.trim() ?? '';

class SokFelt extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  /** The number of the latest search, so that a slow answer never overwrites a later one. */
  private nummer = 0;
  /** Whether the next change of the query is a new step in the history. */
  private nyttSteg = true;
  private venter: ReturnType<typeof setTimeout> | undefined;
  private readonly tekster = JSON.parse(this.dataset.tekster ?? '{}') as Record<string, string>;

  connectedCallback(): void {
    const felt = this.querySelector('input');
    if (!felt) return;
    felt.addEventListener('input', () => {
      clearTimeout(this.venter);
      this.venter = setTimeout(() => this.sokOgHusk(felt.value), pauseForSok);
    });
    this.querySelector('form')?.addEventListener('submit', (e) => {
      e.preventDefault();
      clearTimeout(this.venter);
      this.sokOgHusk(felt.value);
      this.nyttSteg = true;
      // The keyboard of a phone would lie over the hits.
      if (matchMedia('(pointer: coarse)').matches) felt.blur();
    });
    this.addEventListener('keydown', (e) => this.flytt(e, felt));
    window.addEventListener('popstate', () => this.sokEtter(felt, iAdressen()));
    // A search that failed leaves no Pagefind behind.
    window.addEventListener('online', () => {
      if (!this.pagefind && felt.value) void this.svar(felt.value.trim());
    });
    // Something may be typed before the script is here.
    this.sokEtter(felt, iAdressen() || felt.value);
  }

  /** The best pages for a query, at most `antallVist`. Public, so that the tests ask what the page asks. */
  async finn(sporring: string): Promise<Treff[]> {
    return (await this.letEtter(sporring)).treff;
  }

  /** The same, with whether any of them seems to be about the query. */
  private async letEtter(sporring: string): Promise<{ treff: Treff[]; sikker: boolean }> {
    const q = ryddet(sporring);
    this.pagefind ??= lastPagefind();
    const pagefind = await this.pagefind;
    const kjerne = utenSmaaord(q);
    const { funn, vekt } = await finnSider(pagefind, kjerne);
    const ett = !q.includes(' ');
    // A page may be called by the very question («hva skal jeg bli»).
    const hele = ett ? [] : (await pagefind.search(q)).results.slice(0, antallAvHele);
    const ulike = new Map([...funn.slice(0, ett ? antallVist : antallHentet), ...hele].map((f) => [f.id, f]));
    const treff = ranger(q, await Promise.all([...ulike.values()].map((f) => f.data())), vekt).slice(0, antallVist);
    return { treff, sikker: !ingenSvarer(q, treff, vekt) };
  }

  /** Shows the answer to a query that the address or the field already holds. */
  private sokEtter(felt: HTMLInputElement, q: string): void {
    felt.value = q;
    this.nyttSteg = true;
    void this.svar(q);
  }

  private sokOgHusk(sporring: string): void {
    const q = sporring.trim();
    const adresse = q ? `?q=${encodeURIComponent(q)}` : location.pathname;
    if (q !== iAdressen()) {
      history[this.nyttSteg ? 'pushState' : 'replaceState'](null, '', adresse);
      this.nyttSteg = false;
    }
    void this.svar(q);
  }

  private async svar(q: string): Promise<void> {
    const nummer = ++this.nummer;
    if (!q) {
      this.vis([], '');
      return;
    }
    this.si(this.tekster.venter ?? '');
    try {
      const foer = manglet;
      const { treff, sikker } = await this.letEtter(q);
      if (manglet > foer) throw new Error('index');
      if (nummer === this.nummer) this.vis(treff, this.antall(treff.length, q, sikker));
    } catch {
      // Tries afresh next time: the network may be back.
      this.pagefind = undefined;
      if (nummer === this.nummer) this.vis([], this.tekster.feil ?? '');
    }
  }

  private antall(n: number, q: string, sikker: boolean): string {
    const { ingen, usikkert, ettTreff, treff } = this.tekster;
    const tekst = n === 0 ? ingen : !sikker ? usikkert : n === 1 ? ettTreff : treff;
    return (tekst ?? '').replace('{n}', String(n)).replace('{q}', () => q);
  }

  /** Arrow keys go from the field to the hits and back; Tab does so anyway. */
  private flytt(e: KeyboardEvent, felt: HTMLInputElement): void {
    const steg = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!steg || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const rekke: HTMLElement[] = [felt, ...this.querySelectorAll<HTMLElement>('ol a')];
    const naa = rekke.findIndex((r) => r === document.activeElement);
    if (naa < 0) return;
    e.preventDefault();
    rekke[Math.min(Math.max(naa + steg, 0), rekke.length - 1)]?.focus();
  }

  private si(tekst: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = tekst;
  }

  private vis(treff: readonly Treff[], status: string): void {
    this.si(status);
    const liste = this.querySelector('ol');
    if (!liste) return;
    liste.hidden = treff.length === 0;
    liste.replaceChildren(...treff.map(rad));
  }
}

/**
 * Pages by how well they answer the words of a query, the best first. Each word is asked for by itself, and a word
 * that few pages have weighs more: in «fag for å bli veterinær» it is «veterinær» that tells.
 */
async function finnSider(pagefind: Pagefind, q: string): Promise<{ funn: Funn[]; vekt: Map<string, number> }> {
  const vekt = new Map<string, number>();
  const { results } = await pagefind.search(q);
  const ord = [...new Set(q.split(' '))].filter((o) => o.length > 1);
  if (ord.length < 2) {
    // «HO» begins hundreds of words: the few pages that have it as a word come first.
    const helt = q.length < 4 ? (await pagefind.search(`"${q}"`)).results : [];
    return { funn: helt.length < 5 ? [...helt, ...results] : results, vekt };
  }
  const sum = new Map<string, { funn: Funn; poeng: number }>();
  const legg = (treff: readonly Funn[], andel: number) => {
    const best = Math.max(...treff.map((f) => f.score));
    for (const funn of treff) {
      const poeng = (sum.get(funn.id)?.poeng ?? 0) + (andel * funn.score) / best;
      sum.set(funn.id, { funn, poeng });
    }
  };
  legg(results, 0.2);
  const hvert = await Promise.all(ord.map((o) => pagefind.search(o)));
  hvert.forEach(({ results: treff }, i) => {
    const andel = 1 / Math.log2(4 + treff.length);
    vekt.set(ord[i] ?? '', andel);
    legg(treff, andel);
  });
  return { funn: [...sum.values()].sort((a, b) => b.poeng - a.poeng).map((s) => s.funn), vekt };
}

/** One hit, built as nodes so that nothing in the index can become markup. */
function rad({ url, meta }: Treff): HTMLLIElement {
  const li = document.createElement('li');
  const a = Object.assign(document.createElement('a'), { href: url, className: 'rad' });
  const tekst = document.createElement('span');
  const navn = Object.assign(document.createElement('b'), { textContent: meta.title ?? url });
  const under = Object.assign(document.createElement('small'), {
    textContent: [meta.slag, meta.ingress].filter(Boolean).join(' · '),
  });
  tekst.append(navn, under);
  a.append(tekst);
  li.append(a);
  return li;
}

customElements.define('sok-felt', SokFelt);
