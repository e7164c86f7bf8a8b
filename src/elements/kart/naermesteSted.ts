import { naermestForst, rundKm } from '../../domain/geo/avstand.ts';

/**
 * `<naermeste-sted>`: puts the places in the lists inside it in order, nearest the chosen town first, and says how far.
 * Nothing is asked of the device: the visitor names the town. Without JavaScript, or while the towns have not come, the
 * choice is not shown, and the lists run from north to south.
 */
class NaermesteSted extends HTMLElement {
  private readonly velger = this.querySelector('select');

  connectedCallback(): void {
    const { velger } = this;
    if (!velger || velger.options.length > 1) return;
    fetch('/laerere-radgivere-foreldre/byer.json')
      .then((svar) => (svar.ok ? (svar.json() as Promise<[string, number, number][]>) : []))
      .then(
        (byer) => {
          if (byer.length === 0) return;
          velger.append(...byer.map(([navn, lat, lon]) => new Option(navn, `${String(lat)} ${String(lon)}`)));
          velger.closest('[hidden]')?.removeAttribute('hidden');
          velger.addEventListener('change', () => this.ordne());
        },
        () => undefined,
      );
  }

  /** The chosen town, or undefined for «from north to south». */
  private valgt(): { lat: number; lon: number } | undefined {
    const { value = '' } = this.velger ?? {};
    return value ? coordinates(value) : undefined;
  }

  private ordne(): void {
    const fra = this.valgt();
    const naermest: string[] = [];
    for (const liste of this.querySelectorAll('ul[data-steder]')) {
      const rader = [...liste.querySelectorAll('li')].map((li) => ({
        li,
        ...coordinates(li.dataset.sted ?? ''),
      }));
      const ordnet = fra
        ? naermestForst(rader, fra)
        : rader.sort((a, b) => b.lat - a.lat).map((sted) => ({ sted, km: undefined }));
      for (const { sted, km } of ordnet) {
        const plass = sted.li.querySelector('.km');
        if (plass) plass.textContent = km === undefined ? '' : this.avstand(km);
        liste.append(sted.li);
      }
      const forst = ordnet[0]?.sted.li;
      if (fra && forst)
        naermest.push(
          `${liste.getAttribute('aria-label') ?? ''}: ${forst.querySelector('b')?.textContent ?? ''} (${this.avstand(ordnet[0]?.km ?? 0)}).`,
        );
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = naermest.join(' ');
  }

  private avstand(km: number): string {
    const rundet = rundKm(km);
    const { her = '', km: tekst = '' } = this.dataset;
    return rundet === 0 ? her : tekst.replace('{n}', String(rundet));
  }
}

/** «69.97 23.27» */
function coordinates(tekst: string): { lat: number; lon: number } {
  const [lat = 0, lon = 0] = tekst.split(' ').map(Number);
  return { lat, lon };
}

customElements.define('naermeste-sted', NaermesteSted);
