import { akser, grupper, snittAv } from './akser.ts';
import type { Akse } from './akser.ts';
import type { Paastand, Preferanser, Svarsett } from './typer.ts';
import { krymping } from './vekter.ts';

/** What a person's answers say along one axis. */
export interface Maaling {
  /** −4 to 4; for interests relative to the person's own mean. 0 where nothing is answered. */
  readonly verdi: number;
  /** How many of the axis's statements are answered, of how many: the page's measure of uncertainty. */
  readonly besvart: number;
  readonly av: number;
}

/** One answer's share of one axis. The shares of an axis add up to its `verdi`, so that reasons are exact. */
export interface Ledd {
  readonly paastand: string;
  readonly akse: Akse;
  readonly mengde: number;
  /** 1: the answer lies above the starting point (or towards the second pole); −1: below (the first pole); 0: neither. */
  readonly retning: 1 | 0 | -1;
}

export interface Profil {
  readonly maalinger: Readonly<Record<Akse, Maaling>>;
  readonly ledd: readonly Ledd[];
  readonly antallSvar: number;
  /** Mean of the interest answers, 1–5: how much the person likes in general. Never part of the fit. */
  readonly snitt: number;
}

/** The middle of the scale: the starting point of traits and contrasts, where half lies on either side by design. */
const midten = 3;

export function beregnProfil(svar: Svarsett, paastander: readonly Paastand[], preferanser: Preferanser = {}): Profil {
  const besvarte = paastander.filter((p) => svar[p.id]);
  const snitt = snittAv(besvarte.flatMap((p) => (p.del === 'interesser' ? [svar[p.id] ?? midten] : [])));
  const raa = paastander.flatMap((p) => raattLedd(p, svar, snitt, preferanser));

  const maalinger = {} as Record<Akse, Maaling>;
  const nevnere = {} as Record<Akse, number>;
  for (const akse of grupper.flatMap((g): readonly Akse[] => akser[g])) {
    const egne = raa.filter((l) => l.akse === akse);
    const av = paastander.filter((p) => akserFor(p).includes(akse)).length;
    const nevner = egne.length + krymping * (av - egne.length) || 1;
    nevnere[akse] = nevner;
    maalinger[akse] = {
      verdi: egne.reduce((sum, l) => sum + l.mengde, 0) / nevner,
      besvart: egne.length,
      av,
    };
  }
  const ledd = raa.map((l) => ({ ...l, mengde: l.mengde / nevnere[l.akse] }));
  return { maalinger, ledd, antallSvar: besvarte.length, snitt };
}

/** The axes that a statement measures: an interest speaks for its facet and for one or two RIASEC types. */
const akserFor = (p: Paastand): readonly Akse[] => (p.del === 'interesser' ? [p.maaler, ...p.riasec] : [p.maaler]);

/** The answer's distance from the starting point, on each of its axes; nothing where it is unanswered. */
function raattLedd(p: Paastand, svar: Svarsett, snitt: number, preferanser: Preferanser): Ledd[] {
  const gitt = svar[p.id];
  const valgt = p.del === 'slik-jobber-jeg' ? preferanser[p.maaler] : undefined;
  if (gitt === undefined && valgt === undefined) return [];
  const avstand = valgt ?? (gitt ?? midten) - (p.del === 'interesser' ? snitt : midten);
  const mengde = p.del === 'slik-er-jeg' && p.snudd ? -avstand : avstand;
  return akserFor(p).map((akse) => ({ paastand: p.id, akse, mengde, retning: avstand < 0 ? -1 : 1 }));
}
