import { liten } from '../tekst/liten.ts';
import { type Ledd, leddAv } from './ledd.ts';
import { listSubjects, type Kravord, listUp, type Navneoppslag, newNamer } from './ord.ts';
import type { Krav } from './uttrykk.ts';

/** A part of the requirement with its words: a subject, or a lead with a list to choose from. */
export type ForklartLedd =
  | { readonly type: 'fag'; readonly fag: string; readonly tekst: string }
  | {
      readonly type: 'valg';
      /** «Ett av fagene», «Én av disse fordypningene»: stands over the list, without colon. */
      readonly ledetekst: string;
      readonly valg: { readonly fag: readonly string[]; readonly tekst: string }[];
    };

/** The requirement as a list: one item a part, in the order written. No parts: no subjects asked. */
export function forklarKrav(krav: Krav, navn: Navneoppslag, o: Kravord): { ledd: ForklartLedd[] } {
  const nevn = newNamer(navn);
  return {
    ledd: leddAv(krav).map((ledd) => {
      if (ledd.type === 'fag') return { ...ledd, tekst: nevn(ledd.fag) };
      const valg = ledd.valg.map((fag) => ({ fag, tekst: listSubjects(fag.map(nevn), o.og) }));
      return { type: 'valg', ledetekst: lead(ledd.valg, o), valg };
    }),
  };
}

/**
 * The requirement in plain sentences. Sample (HING): «Matematikk R1, eller S1 og S2. I tillegg R2
 * og Fysikk 1.» Sample (GENS): «Ingen bestemte fag.»
 */
export function kravSomTekst(krav: Krav, navn: Navneoppslag, o: Kravord): string {
  const setninger = groupSubjects(forklarKrav(krav, navn, o).ledd).map((gruppe) => phrase(gruppe, o));
  if (setninger.length === 0) return o.ingen;
  return setninger
    .map((setning, i) => {
      const bindeord = o.bindeord[Math.min(i, o.bindeord.length - 1)];
      return bindeord ? `${bindeord} ${setning}.` : `${capitalise(setning)}.`;
    })
    .join(' ');
}

/** What stands over a choice. Three ways or more, some of two subjects: that is what schools call a fordypning. */
function lead(valg: (Ledd & { type: 'valg' })['valg'], o: Kravord): string {
  if (valg.every((sett) => sett.length === 1)) return o.ettAvFagene;
  return valg.length === 2 ? o.ettAvDisse : o.fordypning;
}

/** Subjects that follow each other share a sentence; a choice has its own. */
function groupSubjects(ledd: readonly ForklartLedd[]): ForklartLedd[][] {
  const grupper: ForklartLedd[][] = [];
  for (const del of ledd) {
    const forrige = grupper.at(-1);
    if (del.type === 'fag' && forrige?.[0]?.type === 'fag') forrige.push(del);
    else grupper.push([del]);
  }
  return grupper;
}

function phrase(gruppe: readonly ForklartLedd[], o: Kravord): string {
  const [forste] = gruppe;
  if (forste?.type !== 'valg') {
    return listSubjects(
      gruppe.flatMap((del) => (del.type === 'fag' ? [del.tekst] : [])),
      o.og,
    );
  }
  const tekster = forste.valg.map(({ tekst }) => tekst);
  const enkle = forste.valg.every(({ fag }) => fag.length === 1);
  if (tekster.length === 2) return tekster.join(enkle ? ` ${o.eller} ` : `, ${o.eller} `);
  const ledetekst = liten(forste.ledetekst);
  if (enkle) return `${ledetekst} ${listUp(tekster, o.eller)}`;
  // The comma before «eller» keeps «Kjemi 1 og 2, eller ToF 1 og 2» apart.
  return `${ledetekst}: ${tekster.slice(0, -1).join(', ')}, ${o.eller} ${tekster.at(-1)}`;
}

const capitalise = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
