/**
 * Does anybody get an empty or broken page? Random clickers who stop anywhere and persons of every kind go through the
 * same steps as the result page. Not shipped.
 */
import { lagBaand, ranger } from '../motor/baand.ts';
import { trengerHjelp } from '../motor/hjelp.ts';
import { beregnProfil } from '../motor/profil.ts';
import { tilPerson } from '../motor/samsvar.ts';
import { mulberry32, noen, svarPaa, tenk, type Tilfeldig } from './simulerte.ts';
import { standardiser } from '../motor/standardisering.ts';
import type { Paastand, Svar, Svarsett, Yrkesprofil } from '../motor/typer.ts';

export interface Tomfunn {
  /** How many answered at random, from no statement to all, and how many made-up persons answered all. */
  readonly tilfeldige: number;
  readonly personer: number;
  /** How many of them got a band without occupations, or one occupation twice. */
  readonly tomme: number;
}

export function provTomme(
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
  { froe, tilfeldige, personer }: { froe: number; tilfeldige: number; personer: number },
): Tomfunn {
  const r = mulberry32(froe);
  const vektorer = standardiser(yrker);
  const erTom = (svar: Svarsett) => {
    const person = tilPerson(beregnProfil(svar, paastander));
    const baand = lagBaand(person, ranger(person, vektorer), trengerHjelp(svar, paastander) === 'flat');
    const lister = [baand.passerGodt, baand.verdtAaSePaa, baand.kontrast];
    const ider = lister.flat().map((t) => t.yrke.id);
    return lister.some((l) => l.length === 0) || new Set(ider).size < ider.length;
  };
  let tomme = 0;
  for (let i = 0; i < tilfeldige; i++) tomme += Number(erTom(klikk(paastander, r)));
  for (let i = 0; i < personer; i++) tomme += Number(erTom(svarPaa(tenk(noen(i, yrker, r), paastander, 0.8, r), 0, r)));
  return { tilfeldige, personer, tomme };
}

/** Answers at random, and each statement skipped with a chance that is drawn for the person. */
function klikk(paastander: readonly Paastand[], r: Tilfeldig): Svarsett {
  const hopper = r() < 0.5 ? 0 : r();
  return Object.fromEntries(
    paastander.flatMap((p) => (r() < hopper ? [] : [[p.id, (1 + Math.floor(r() * 5)) as Svar]])),
  );
}
