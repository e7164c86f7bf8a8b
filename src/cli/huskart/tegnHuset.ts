/** Draws the house as SVG: a bar a floor with its rooms, and an arc to each floor below that it imports from. */
import type { Etasje } from './lesHuset.ts';

const bredde = 860;
const hoyde = 58;
const luft = 14;
const kant = 24;
/** Where the bars end and the arcs begin. */
const hoyre = 620;

const linje = (x: number, y: number, klasse: string, tekst: string) =>
  `<text x="${x}" y="${y}" class="${klasse}">${tekst}</text>`;

/** As many rooms as the bar has place for; the rest are counted. */
function romlinje(rom: readonly string[]): string {
  const mest = 100;
  const deler: string[] = [];
  for (const navn of rom) {
    if ([...deler, navn].join(' · ').length > mest) break;
    deler.push(navn);
  }
  const resten = rom.length - deler.length;
  return deler.join(' · ') + (resten > 0 ? ` +${resten}` : '');
}

/** @param hus floors from the top down */
export function tegnHuset(hus: readonly Etasje[]): string {
  const topp = (navn: string) => kant + hus.findIndex((e) => e.navn === navn) * (hoyde + luft);
  const buer = hus.flatMap(({ navn, til }, i) =>
    til.map((annen, k) => {
      const fra = topp(navn) + 12 + k * 7;
      const ned = topp(annen) + 8 + i * 4;
      const ut = hoyre + 24 + Math.abs(ned - fra) * 0.24;
      return `<path d="M${hoyre} ${fra}C${ut.toFixed(0)} ${fra} ${ut.toFixed(0)} ${ned} ${hoyre + 5} ${ned}" stroke-width="1.4"><title>${navn} → ${annen}</title></path>`;
    }),
  );
  const bjelker = hus.map(({ navn, rom }) => {
    const y = topp(navn);
    return `<rect x="${kant}" y="${y}" width="${hoyre - kant}" height="${hoyde}" rx="6"/>${linje(kant + 14, y + 23, 'e', `src/${navn}`)}${linje(kant + 14, y + 44, 'r', romlinje(rom))}`;
  });
  const alt = kant * 2 + hus.length * (hoyde + luft) - luft;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bredde} ${alt}" role="img" aria-label="The floors of src, and what each imports">
<style>svg{background:#fff}rect{fill:#eef3f1;stroke:#123}path{fill:none;stroke:#0a6b5e;marker-end:url(#p)}.e{font:700 16px sans-serif;fill:#123}.r{font:12px sans-serif;fill:#345}</style>
<defs><marker id="p" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" markerUnits="userSpaceOnUse" orient="auto"><path d="M6 0L0 3L6 6" style="fill:#0a6b5e;stroke:none;marker-end:none"/></marker></defs>
${[...bjelker, ...buer].join('\n')}
</svg>
`;
}
