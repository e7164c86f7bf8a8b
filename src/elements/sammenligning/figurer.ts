/** What is drawn: the figures over one another, and where each stands between two poles. */
import { lag, svg } from './dom.ts';
import { fyll } from '../../i18n/fyll.ts';
import type { Tekster } from './tekster.ts';
import type { Kort } from '../../content/sammenligning/typer.ts';

/** Lines that can be told apart without colour: whole, dashed, dotted. */
const stiler = ['', '14 8', '2 7'];

/** The number that stands for a column in the drawings. */
const merke = (i: number) => String(i + 1);

/** All the figures in one drawing, each with its own kind of line, and a list that says which is which. */
export function figurene(kort: readonly Kort[], t: Tekster): HTMLElement | undefined {
  if (!kort.every((k) => k.figur)) return undefined;
  const strek = (i: number) => ({ 'stroke-dasharray': stiler[i] ?? '', 'stroke-linecap': 'round' });
  const tegning = svg(
    'svg',
    {
      viewBox: '0 0 200 200',
      role: 'img',
      'aria-label': fyll(t.figurTekst, { liste: kort.map((k) => k.navn).join(', ') }),
    },
    ...kort.map((k, i) => svg('path', { class: `f-${k.felt}`, d: k.figur ?? '', ...strek(i) })),
  );
  const liste = kort.map((k, i) =>
    lag(
      'li',
      {},
      svg(
        'svg',
        { viewBox: '0 0 44 20', width: 44, height: 20, 'aria-hidden': 'true' },
        svg('rect', { class: `f-${k.felt}`, x: 2, y: 2, width: 40, height: 16, rx: 8, ...strek(i) }),
      ) as unknown as HTMLElement,
      `${merke(i)} ${k.navn}`,
    ),
  );
  return lag(
    'figure',
    { class: 'over' },
    tegning,
    lag('figcaption', {}, lag('b', {}, t.figurer), lag('ul', { role: 'list' }, ...liste)),
  );
}

/** A contrast in words: «mest ute». */
function iOrd(verdi: number, [fra, til]: readonly [string, string], t: Tekster): string {
  const pol = verdi < 0 ? fra : til;
  return verdi === 0 ? t.begge : Math.abs(verdi) === 1 ? fyll(t.mest, { pol }) : pol;
}

/** The eight contrasts, one line each, with a numbered mark for every column. */
export function dagene(kort: readonly Kort[], t: Tekster): HTMLElement | undefined {
  if (!kort.every((k) => k.arbeidsform)) return undefined;
  const linjer = t.poler.map((poler, nr) => {
    const verdier = kort.map((k) => k.arbeidsform?.[nr] ?? 0);
    const merker = verdier.map((v, i) => {
      // Marks in the same place stand side by side.
      const like = verdier.flatMap((w, j) => (w === v ? [j] : []));
      const x = 100 + v * 36 + (like.indexOf(i) - (like.length - 1) / 2) * 17;
      return svg(
        'g',
        {},
        svg('circle', { class: `m${merke(i)}`, cx: x, cy: 12, r: 8 }),
        Object.assign(svg('text', { class: `m${merke(i)}`, x, y: 15.5, 'text-anchor': 'middle' }), {
          textContent: merke(i),
        }),
      );
    });
    const hoerbart = kort.map((k, i) => `${k.navn}: ${iOrd(verdier[i] ?? 0, poler, t)}.`).join(' ');
    return lag(
      'li',
      {},
      lag('span', { 'aria-hidden': 'true' }, poler[0]),
      svg(
        'svg',
        { viewBox: '0 0 200 24', 'aria-hidden': 'true' },
        svg('path', { d: 'M28 12H172M28 7v10M100 7v10M172 7v10' }),
        ...merker,
      ) as unknown as HTMLElement,
      lag('span', { 'aria-hidden': 'true' }, poler[1]),
      lag('span', { class: 'skjult' }, `${poler.join(' – ')}: ${hoerbart}`),
    );
  });
  return lag('section', { class: 'dager' }, lag('h2', {}, t.dagen), lag('ul', { role: 'list' }, ...linjer));
}
