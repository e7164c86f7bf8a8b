/**
 * `npm run ekte -- <folder or csv>`: the engine and the usual ways on real people. A csv (format: proeving/ekte/personer.ts)
 * holds people who answered; a folder holds `personer.csv`, and may hold `familieprofiler.csv` and `norm.json`, means and
 * covariances of 38 fields of study from which people are drawn. Prints, and writes ekte.json for the method page where
 * the folder has all three. The data stay where they are: only figures are written, and none of anybody.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Yrkesprofil } from '../../domain/testen/motor/typer.ts';
import { type Fordeling, lesFamilier } from '../../domain/testen/proeving/ekte/familier.ts';
import { bokstavene, koden, motoren } from '../../domain/testen/proeving/ekte/metoder.ts';
import { type EktePerson, lesPersoner } from '../../domain/testen/proeving/ekte/personer.ts';
import { egenNorm, tilProfil } from '../../domain/testen/proeving/ekte/profiler.ts';
import { provSvarte, type Svartefunn } from '../../domain/testen/proeving/ekte/svarte.ts';
import { provTrukne, type Trukkefunn } from '../../domain/testen/proeving/ekte/trukne.ts';
import { ingenNorm } from '../../domain/testen/proeving/normer.ts';
import { lesTestinnhold } from '../simuler/testinnhold.ts';
import { avtrykk } from '../simuler/avtrykk.ts';
import { skrivSvarte, skrivTrukne } from './utskrift.ts';

const valg = { froe: 20261130, perFelt: 500, befolkning: 6000 };

/** Every way on the same drawn people: each call draws from the same seed. */
function trukne(mappe: string, yrker: readonly Yrkesprofil[]) {
  const les = (fil: string) => readFileSync(join(mappe, fil), 'utf8');
  const familier = lesFamilier(les('familieprofiler.csv'));
  const fordeling = JSON.parse(les('norm.json')) as Fordeling;
  const prov = (metode: ReturnType<typeof koden>) => provTrukne(metode, familier, fordeling, valg);
  return {
    ...valg,
    n: fordeling.alle.n,
    motor: prov(motoren(yrker, 'bokstaver')),
    utenNorm: prov(motoren(yrker, 'bokstaver', ingenNorm)),
    bokstavene: prov(bokstavene(yrker)),
    koden: prov(koden(yrker)),
  };
}

function svarte(personer: readonly EktePerson[], yrker: readonly Yrkesprofil[]) {
  const deres = egenNorm(personer.map((p) => tilProfil(p, 'aktiviteter')));
  const prov = (metode: ReturnType<typeof koden>) => provSvarte(metode, personer, yrker);
  return {
    motor: prov(motoren(yrker, 'bokstaver')),
    utenNorm: prov(motoren(yrker, 'bokstaver', ingenNorm)),
    bokstavene: prov(bokstavene(yrker)),
    aktiviteter: prov(motoren(yrker, 'aktiviteter')),
    aktiviteterUtenNorm: prov(motoren(yrker, 'aktiviteter', ingenNorm)),
    /** With the norm that these people give themselves, as a class's own would be. */
    aktiviteterEgenNorm: prov(motoren(yrker, 'aktiviteter', deres)),
  };
}

const sti = process.argv[2];
if (!sti || !existsSync(sti)) {
  console.error(
    'Bruk: npm run ekte -- <mappe eller csv>. Formatet står i src/domain/testen/proeving/ekte/personer.ts.',
  );
  process.exit(1);
}
const innhold = lesTestinnhold();
const erMappe = statSync(sti).isDirectory();
const { personer, utelatt } = lesPersoner(readFileSync(erMappe ? join(sti, 'personer.csv') : sti, 'utf8'));
console.log(`${personer.length} personer, ${utelatt} utelatt fordi et svar mangler.\n`);
const medFelt = erMappe && ['familieprofiler.csv', 'norm.json'].every((fil) => existsSync(join(sti, fil)));
const svar = svarte(personer, innhold.yrker);
skrivSvarte(svar);
if (medFelt) {
  const trekning = trukne(sti, innhold.yrker);
  skrivTrukne(trekning);
  // Field by field is kept for the engine with its norm and without; of the rest the whole is enough.
  const korte = (funn: Readonly<Record<string, Trukkefunn | Svartefunn | number>>) =>
    Object.fromEntries(
      Object.entries(funn).map(([navn, f]) =>
        typeof f === 'number' || navn === 'motor' || navn === 'utenNorm' ? [navn, f] : [navn, { ...f, felt: [] }],
      ),
    );
  const resultat = { avtrykk: avtrykk(innhold), utelatt, svarte: korte(svar), trukne: korte(trekning) };
  const fil = new URL('../../domain/testen/proeving/ekte.json', import.meta.url);
  writeFileSync(
    fil,
    `${JSON.stringify(resultat, (_, v: unknown) => (typeof v === 'number' ? Math.round(v * 1e4) / 1e4 : v), 2)}\n`,
  );
}
