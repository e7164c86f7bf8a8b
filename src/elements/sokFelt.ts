/**
 * `<sok-felt>`: our own small interface over Pagefind, whose ready-made ones weigh 30–40 kB. Pagefind's code and
 * index are fetched on the first search, never before.
 */

/** The part of Pagefind that we use: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(o: { ranking?: Record<string, unknown> }): Promise<void>;
  init(): Promise<void>;
  search(q: string): Promise<{ results: { data(): Promise<Treff> }[] }>;
}
interface Treff {
  url: string;
  meta: { title?: string; ingress?: string; slag?: string };
}

const antallVist = 12;

class SokFelt extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private nummer = 0;
  private readonly tekster = JSON.parse(this.dataset.tekster ?? '{}') as Record<string, string>;

  connectedCallback(): void {
    const felt = this.querySelector('input');
    if (!felt) return;
    felt.value = new URLSearchParams(location.search).get('q') ?? '';
    if (felt.value) void this.sok(felt.value);
    let venter: ReturnType<typeof setTimeout>;
    felt.addEventListener('input', () => {
      clearTimeout(venter);
      venter = setTimeout(() => void this.sok(felt.value), 180);
    });
    this.querySelector('form')?.addEventListener('submit', (e) => {
      e.preventDefault();
      clearTimeout(venter);
      void this.sok(felt.value);
    });
  }

  private async last(): Promise<Pagefind> {
    // The path is in a variable so that the bundler leaves it alone: Pagefind is made after the build.
    const sti = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ sti)) as Pagefind;
    await pagefind.options({ ranking: { metaWeights: { title: 6, aliases: 8 }, pageLength: 0.4, termFrequency: 0.7 } });
    await pagefind.init();
    return pagefind;
  }

  private async sok(sporring: string): Promise<void> {
    const q = sporring.trim();
    const nummer = ++this.nummer;
    history.replaceState(history.state, '', q ? `?q=${encodeURIComponent(q)}` : location.pathname);
    if (!q) return this.vis([], '');
    this.si(this.tekster.venter);
    try {
      this.pagefind ??= this.last();
      const { results } = await (await this.pagefind).search(q);
      const treff = await Promise.all(results.slice(0, antallVist).map((r) => r.data()));
      if (nummer !== this.nummer) return;
      const antall = results.length === 1 ? this.tekster.ettTreff : this.tekster.treff;
      this.vis(treff, ((results.length ? antall : this.tekster.ingen) ?? '').replace('{n}', String(results.length)).replace('{q}', q));
    } catch {
      this.pagefind = undefined;
      this.vis([], this.tekster.feil ?? '');
    }
  }

  private si(tekst: string | undefined): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = tekst ?? '';
  }

  private vis(treff: readonly Treff[], status: string): void {
    this.si(status);
    const liste = this.querySelector('ol');
    if (!liste) return;
    liste.hidden = treff.length === 0;
    liste.replaceChildren(...treff.map(rad));
  }
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
