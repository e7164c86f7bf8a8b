/**
 * How long the test takes to go from answers to a result, and how that grows with the number of occupations. Larger sets
 * are copies of our own occupations with a little noise, so that no two are alike and ties are as rare as they really are.
 */
import { ranger } from '../../domain/testen/motor/baand.ts';
import { beregnProfil } from '../../domain/testen/motor/profil.ts';
import { beregnResultat } from '../../domain/testen/motor/resultat.ts';
import { tilPerson } from '../../domain/testen/motor/samsvar.ts';
import { mulberry32 } from '../../domain/testen/proeving/simulerte.ts';
import { standardiser } from '../../domain/testen/motor/standardisering.ts';
import type { Paastand, Svar, Svarsett, Yrkesprofil } from '../../domain/testen/motor/typer.ts';
import { lesTestinnhold } from '../simuler/testinnhold.ts';

const antallSvar = 60;
const antallKjoringer = 101;
const froe = 20261122;

/** Milliseconds: the middle one of many runs, after some that only warm up. */
function midtTid(arbeid: () => unknown): number {
  for (let i = 0; i < 50; i += 1) arbeid();
  const tider = Array.from({ length: antallKjoringer }, () => {
    const start = performance.now();
    arbeid();
    return performance.now() - start;
  });
  return tider.sort((a, b) => a - b)[Math.floor(antallKjoringer / 2)] ?? 0;
}

/** Sixty answers, every part of the test among them. */
function lagSvar(paastander: readonly Paastand[], r: () => number): Svarsett {
  const plass = (i: number) => Math.floor((i * antallSvar) / paastander.length);
  const valgte = paastander.filter((_, i) => plass(i) !== plass(i + 1));
  return Object.fromEntries(valgte.map((p) => [p.id, (1 + Math.floor(r() * 5)) as Svar]));
}

function lagYrker(yrker: readonly Yrkesprofil[], antall: number, r: () => number): Yrkesprofil[] {
  const med = <N extends string>(tall: Readonly<Record<N, number>>) =>
    Object.fromEntries(Object.entries<number>(tall).map(([n, verdi]) => [n, verdi + (r() - 0.5) * 0.2])) as Record<
      N,
      number
    >;
  return Array.from({ length: antall }, (_, i): Yrkesprofil => {
    const mal = yrker[i % yrker.length];
    if (!mal) throw new Error('content/yrker er tom.');
    if (i < yrker.length) return mal;
    return {
      ...mal,
      id: `${mal.id}-${i}`,
      riasec: med(mal.riasec),
      fasetter: med(mal.fasetter),
      trekk: mal.trekk && med(mal.trekk),
      arbeidsform: med(mal.arbeidsform),
    };
  });
}

export function maal() {
  const { paastander, yrker } = lesTestinnhold();
  const r = mulberry32(froe);
  const svar = lagSvar(paastander, r);
  const rader = [yrker.length, yrker.length * 10, 10_000].map((antall) => {
    const liste = lagYrker(yrker, antall, r);
    const vektorer = standardiser(liste);
    return {
      antall,
      standardisering: midtTid(() => standardiser(liste)),
      rangering: midtTid(() => ranger(tilPerson(beregnProfil(svar, paastander)), vektorer)),
      resultat: midtTid(() => beregnResultat(svar, paastander, liste)),
    };
  });
  const [forste] = rader;
  console.log(
    `Utdanningstesten med ${Object.keys(svar).length} svar, midterste av ${antallKjoringer} kjøringer, i millisekunder:\n`,
  );
  console.log('   yrker   én gang   rangering   resultat   µs per yrke   yrker ×   tid ×');
  for (const { antall, standardisering, rangering, resultat } of rader) {
    const celler = [
      String(antall).padStart(8),
      standardisering.toFixed(2).padStart(9),
      rangering.toFixed(2).padStart(11),
      resultat.toFixed(2).padStart(10),
      ((1000 * resultat) / antall).toFixed(1).padStart(13),
      (antall / (forste?.antall ?? 1)).toFixed(1).padStart(9),
      (resultat / (forste?.resultat ?? 1)).toFixed(1).padStart(7),
    ];
    console.log(celler.join(' '));
  }
  console.log(
    '\nÉn gang: yrkene gjøres klare når siden åpnes. Rangering: fra svar til alle yrkene i rekkefølge.' +
      '\nResultat: rangering, bånd og grunner, slik det regnes ut igjen når et svar eller en skyver endrer seg.',
  );
  return { antallSvar: Object.keys(svar).length, rader };
}
