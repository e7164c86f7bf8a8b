import { lesFiler } from '../../content/les/filer.ts';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../../domain/testen/motor/maal.ts';
import type { Paastand, Yrkesprofil } from '../../domain/testen/motor/typer.ts';

export interface Testinnhold {
  paastander: Paastand[];
  yrker: Yrkesprofil[];
}

const plukk = <N extends string>(navn: readonly N[], fra: Readonly<Record<N, number>>) =>
  Object.fromEntries(navn.map((n) => [n, fra[n]])) as Record<N, number>;

/** Statements and occupations as the scorer sees them, straight from the content files and without their words. */
export function lesTestinnhold(): Testinnhold {
  const paastander = lesFiler<{ paastander: Paastand[] }>('utdanningstesten').flatMap(({ felt }) => felt.paastander);
  const yrker = lesFiler<Yrkesprofil>('yrker').map(({ id, felt: y }): Yrkesprofil => {
    return {
      id,
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
