/** The door to content/regler: the rules with their sources, and the rules of points of one admission year. */
import { getCollection } from 'astro:content';
import { ferskhet } from '../../domain/regler/ferskhet.ts';
import { poengreglerFor } from '../../domain/regler/aarsregler.ts';
import type { Poengregler } from '../../domain/regler/poengregler.ts';
import type { Gjelder } from '../../domain/regler/periode.ts';
import type { Kilde } from '../skjema/felles.ts';
import type { RegelData } from '../skjema/regler/regel.ts';
import { finnRegel, poengregelbok, type Regel } from './bok.ts';
import { byggedag, nesteOpptak } from './dag.ts';
import { regelopplysninger } from './opplysninger.ts';

let lest: Promise<RegelData[]> | undefined;

/**
 * All rules, read and watched once a build: one that nobody has checked for a year is told of in the build's output.
 * @throws when a rule has ended before the next admission and nothing follows it: the site would tell what no longer holds.
 */
function lesFiler(): Promise<RegelData[]> {
  lest ??= getCollection('regler').then((filer) => {
    const data = filer.map((f) => f.data);
    const funn = ferskhet(
      data.flatMap((d) => regelopplysninger(d.regel, d.perioder)),
      byggedag(),
    );
    const slutt = funn.filter((f) => f.slag === 'slutt');
    if (slutt.length > 0)
      throw new Error(slutt.map((f) => `${f.hvor}: regelen er slutt, og ingen ny følger. Skriv den nye.`).join('\n'));
    const gamle = funn.filter((f) => f.slag === 'gammel-sjekk');
    if (gamle.length > 0)
      process.emitWarning(`${String(gamle.length)} regler er ikke kontrollert på et år: kjør npm run ferskvare.`);
    return data;
  });
  return lest;
}

/** One rule: all its wordings, with sources. */
export const lesRegel = async <N extends RegelData['regel']>(navn: N): Promise<Regel<N>> =>
  finnRegel(await lesFiler(), navn);

/** The rules of points of an admission year; without a year, of the next admission. */
export const lesPoengregler = async (aar: number = nesteOpptak()): Promise<Poengregler> =>
  poengreglerFor(poengregelbok(await lesFiler()), aar);

/** Every source of the rules of points and quotas that hold from a year on, each once, and the oldest day they were checked. */
export async function regelkilder(aar: number): Promise<{ kilder: Kilde[]; kontrollert: string }> {
  const omPoeng = (await lesFiler()).filter((f) => f.regel !== 'fagkombinasjoner' && f.regel !== 'vitnemaalstimer');
  const perioder = omPoeng.flatMap((f): { gjelder: Gjelder; kilder: Kilde[]; kontrollert: string }[] => [
    ...f.perioder,
  ]);
  const gjeldende = perioder.filter(({ gjelder: { til } }) => til === undefined || til >= aar);
  const kilder = gjeldende.flatMap((p) =>
    p.kilder.map(({ navn, url, aar: kildeaar }) => ({ navn, url, aar: kildeaar })),
  );
  return {
    kilder: [...new Map(kilder.map((k) => [k.navn, k])).values()],
    kontrollert: gjeldende.map((p) => p.kontrollert).sort()[0] ?? '',
  };
}
