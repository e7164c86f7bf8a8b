import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../domain/utdanningstesten/maal.ts';
import type { Paastand, Yrkesprofil } from '../domain/utdanningstesten/typer.ts';

const rot = new URL('../../content/', import.meta.url);
const les = (sti: string) => readFileSync(new URL(sti, rot), 'utf8');

export interface Testinnhold {
  paastander: Paastand[];
  yrker: Yrkesprofil[];
}

const plukk = <N extends string>(navn: readonly N[], fra: Readonly<Record<N, number>>) =>
  Object.fromEntries(navn.map((n) => [n, fra[n]])) as Record<N, number>;

/** Statements and occupations as the scorer sees them, straight from the content files and without their words. */
export function lesTestinnhold(): Testinnhold {
  const { paastander } = parse(les('utdanningstesten/paastander.yaml')) as { paastander: (Paastand & object)[] };
  const yrker = readdirSync(new URL('yrker/', rot))
    .filter((fil) => fil.endsWith('.mdx'))
    .sort()
    .map((fil): Yrkesprofil => {
      const y = parse(les(`yrker/${fil}`).split(/^---$/m)[1] ?? '') as Yrkesprofil;
      return {
        id: fil.replace('.mdx', ''),
        riasec: plukk(riasecBokstaver, y.riasec),
        fasetter: plukk(fasetter, y.fasetter),
        trekk: y.trekk && plukk(trekk, y.trekk),
        arbeidsform: plukk(kontraster, y.arbeidsform),
        nivaa: y.nivaa,
        felt: y.felt,
      };
    });
  return { paastander: paastander.map(utenOrd), yrker };
}

function utenOrd(p: Paastand): Paastand {
  if (p.del === 'interesser') return { id: p.id, del: p.del, maaler: p.maaler, riasec: p.riasec };
  if (p.del === 'slik-er-jeg') return { id: p.id, del: p.del, maaler: p.maaler, snudd: p.snudd };
  return { id: p.id, del: p.del, maaler: p.maaler };
}
