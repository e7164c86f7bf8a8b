/** The answer as one sentence: «Ja, hvis du tar Fysikk 1.» «UiO: ja, fagene dine er nok. NTNU: ja, hvis du tar R2.» */
import { liten } from '../../domain/tekst/liten.ts';
import type { Hindring, Kravsvar } from '../../domain/fagsjekken/kravsvar.ts';
import type { Gruppesvar, Maalsvar } from '../../domain/fagsjekken/maalsvar.ts';
import { svarord } from '../../domain/fagsjekken/kravsvar.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { listSubjects, listUp } from '../../domain/opptak/ord.ts';
import type { Kravkort } from '../../domain/fagsjekken/typer.ts';
import { type Grunnlag, sett } from '../../content/fagsjekken/typer.ts';

/** What the sentences are made of. */
export type Ordgrunnlag = Pick<Grunnlag, 'data' | 't' | 'fagnavn'>;

/** «Fysikk 1 og 2» */
export const fagliste = (fag: readonly string[], { fagnavn, t }: Ordgrunnlag): string =>
  listSubjects(fag.map(fagnavn), t.og);

/** «UiO, UiB og 3 til»; none: ''. */
export function stedsliste(steder: readonly string[], { data, t }: Ordgrunnlag): string {
  const navn = steder.map((id) => data.steder.find((s) => s.id === id)?.navn ?? id);
  if (navn.length <= 3) return listUp(navn, t.og);
  return sett(t.stederOgFlere, { steder: navn.slice(0, 2).join(', '), n: navn.length - 2 });
}

/** One group's answer as a sentence that also reads after «NTNU: » with a small first letter. */
export function gruppesetning(gruppe: Gruppesvar, g: Ordgrunnlag): string {
  const { t } = g;
  const { svar, krav } = gruppe;
  if (svar && krav) return requirementSentence(svar, krav, g);
  const vg1 = gruppe.utdanninger[0]?.vg1;
  if (gruppe.vei === 'ingen') return t.jaIngen;
  if (gruppe.vei === 'yrkesfag') return vg1 ? sett(t.jaYrkesfag, { vg1: liten(vg1) }) : t.jaFagbrev;
  if (gruppe.vei === 'fagskole') return t.hvisFagbrev;
  return sett(t.vetIkke, { steder: stedsliste(gruppe.steder, g) });
}

function requirementSentence(svar: Kravsvar, krav: Kravkort, g: Ordgrunnlag): string {
  const { t } = g;
  const fag = fagliste(svar.ta, g);
  const { hindring } = svar;
  const alene: Partial<Record<Hindring, string>> = {
    kollisjon: t.neiKollisjon,
    studiekompetanse: t.neiGens,
    karakter: t.neiKarakter,
    poengkrav: t.neiPoengkrav,
  };
  const nei = hindring && alene[hindring];
  if (nei) return sett(nei, { fag });
  if (svar.ord === 'ja') return yes(svar, krav, t);
  const medVilkaar: Partial<Record<Hindring, readonly [foran: string, naar: string]>> = {
    tid: [t.neiTid, t.etter],
    ennaa: [t.ikkeEnnaa, t.privat],
  };
  const [foran, naar] = (hindring && medVilkaar[hindring]) ?? ['', ''];
  const alt = conditions(svar, naar, g);
  if (hindring === 'ennaa' && alt.length === 1) return sett(t.neiEnnaa, { fag });
  return foran + sett(t.hvis, { liste: listUp(alt, t.og) });
}

/** What settled it: subjects, grades, or that neither is asked for. */
function yes({ karakterer }: Kravsvar, { krav, karakterkrav }: Kravkort, t: Grunnlag['t']): string {
  if (!('alle' in krav) || krav.alle.length > 0) return t.jaFag;
  if (karakterkrav.length === 0) return t.jaUten;
  return karakterer.length > 0 ? t.jaKarakter : t.jaFag;
}

/** @param naar when the subjects are taken, or how */
function conditions(svar: Kravsvar, naar: string, g: Ordgrunnlag): string[] {
  const { t } = g;
  return [
    svar.bestaa.length > 0 && sett(t.hvisBestaar, { fag: fagliste(svar.bestaa, g) }),
    svar.ta.length > 0 && sett(t.hvisTar, { fag: fagliste(svar.ta, g) }) + naar,
    gradeCondition(svar, g),
    svar.annet && t.hvisAnnet,
  ].filter((del) => del !== false);
}

function gradeCondition(svar: Kravsvar, { t, fagnavn }: Ordgrunnlag): string | false {
  const ukjente = svar.karakterer.filter(({ status }) => status !== 'oppfylt');
  const [forste] = ukjente;
  if (!forste) return false;
  const { krav } = forste;
  if (ukjente.length > 1 || 'alle' in krav || 'minstEn' in krav) return t.hvisKarakterer;
  if ('karakterpoeng' in krav) return sett(t.hvisSnitt, { min: desimal(krav.karakterpoeng / 10) });
  if ('skolepoeng' in krav) return sett(t.hvisPoeng, { min: krav.skolepoeng });
  return sett(t.hvisKarakter, { min: krav.min, fag: karakternavn(krav.fag, t, fagnavn) });
}

/** A subject that a grade is asked in: a common subject or a chosen one. */
export function karakternavn(fag: string, t: Grunnlag['t'], fagnavn: Grunnlag['fagnavn']): string {
  if (fag === 'norsk' || fag === 'engelsk' || fag === 'matematikk') return t[fag];
  return fagnavn(fag);
}

/**
 * The whole answer: one sentence, or two where places differ. The best comes first, since a door that is open comes before
 * one that is shut. Before all: what falls away because R and S cannot stand together.
 */
export function maalsetninger(svar: Maalsvar, g: Ordgrunnlag): string[] {
  const grupper = [...svar.grupper].sort((a, b) => svarord.indexOf(a.ord) - svarord.indexOf(b.ord));
  const faller = fallsetning(grupper[0]?.svar?.faller ?? [], g);
  // Ways that get the same sentence are told of together.
  const ulike = new Map<string, Gruppesvar>();
  for (const gruppe of grupper) {
    const setning = gruppesetning(gruppe, g);
    const lik = ulike.get(setning);
    ulike.set(setning, lik ? { ...lik, steder: [...new Set([...lik.steder, ...gruppe.steder])] } : gruppe);
  }
  const viste = [...ulike].slice(0, 2);
  const [beste, annen] = viste.map(([, { steder }]) => steder);
  const delt = annen && beste?.some((sted) => annen.includes(sted)) ? g.t.noenStudier : '';
  return [...faller, ...viste.map(([setning, gruppe]) => (annen ? withPlace(setning, gruppe, delt, g) : setning))];
}

/** «R og S kan ikke stå på samme vitnemål, så S1 faller bort.» None where nothing falls. */
export const fallsetning = (faller: readonly string[], g: Ordgrunnlag): string[] =>
  faller.length > 0 ? [sett(g.t.faller, { fag: fagliste(faller, g) })] : [];

/** @param delt what to say where a place stands in the other answer too: this one is for some of its studies */
function withPlace(setning: string, gruppe: Gruppesvar, delt: string, g: Ordgrunnlag): string {
  const { ord, vei } = gruppe;
  // What we do not know names the places itself.
  if (ord === 'ukjent' || vei === 'ingen') return setning;
  const hvor = stedEllerVei(gruppe, g) || g.t.flesteStudier;
  return `${hvor}${vei === 'studium' ? delt : ''}: ${liten(setning)}`;
}

/** Where the way goes: places, or the kind of education; '' where neither says anything. */
export function stedEllerVei({ vei, steder }: Gruppesvar, g: Ordgrunnlag): string {
  if (vei === 'ingen') return '';
  return vei === 'studium' ? stedsliste(steder, g) : g.t[vei];
}
