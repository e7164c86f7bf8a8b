/**
 * What happens in a film of a story: where the sliders are at each moment, and what is read. Written beside the story, or
 * found by searching every place of the sliders: from the start, by the shortest drag, to what tips and to what wins.
 */
import type { Filmmanus } from '../../content/skjema/filmmanus.ts';
import {
  type Glider,
  type Modell,
  plassFor,
  sett,
  startverdier,
  type Tekster,
  type Verdier,
} from '../../islands/xfaktor/typer.ts';

export interface Nokkelbilde {
  t: number;
  verdier: Verdier<string>;
}
export interface Filmtekst {
  fra: number;
  til: number;
  /** The big figure, where there is one. */
  tall: string;
  tekst: string;
}
export interface Manus {
  lengde: number;
  /** Ends here; the card follows. */
  kortFra: number;
  bilder: readonly Nokkelbilde[];
  tekster: readonly Filmtekst[];
}

/** How long the card with the address stands. */
const kortlengde = 2.8;
/** Places of a slider that the search tries first. */
const flestPlasser = 60;

const plasser = (g: Glider<string>, flest: number): number[] => {
  const antall = Math.min(flest, Math.round((g.maks - g.min) / g.steg));
  return Array.from({ length: antall + 1 }, (_, i) => plassFor(g, g.min + ((g.maks - g.min) * i) / antall));
};

/** @param fin a slider that is tried at every place it has: some goals are narrow */
const alleSteder = (modell: Modell, fin?: string): Verdier<string>[] =>
  modell.glidere.reduce<Verdier<string>[]>(
    (hittil, g) =>
      hittil.flatMap((v) => plasser(g, g.id === fin ? Infinity : flestPlasser).map((n) => ({ ...v, [g.id]: n }))),
    [{}],
  );

/** How far the thumbs go, in shares of their tracks. Two sliders at once cost extra: one drag is easier to follow. */
function avstand(modell: Modell, fra: Verdier<string>, til: Verdier<string>): number {
  const deler = modell.glidere.map((g) => Math.abs((til[g.id] ?? 0) - (fra[g.id] ?? 0)) / (g.maks - g.min));
  const sum = deler.reduce((a, b) => a + b, 0);
  return sum + (deler.filter((d) => d > 0).length > 1 ? 0.25 : 0);
}

/** The shortest drag to a mood, but far enough to be seen. */
function naermest(
  modell: Modell,
  ord: Tekster,
  fra: Verdier<string>,
  stemning: 'topp' | 'brudd',
): Verdier<string> | undefined {
  const minst = 0.12;
  const er = (v: Verdier<string>) => modell.utsagn(v, ord).stemning === stemning;
  const naermeste = (fin?: string) =>
    alleSteder(modell, fin)
      .filter((v) => er(v) && avstand(modell, fra, v) >= minst)
      .sort((a, b) => avstand(modell, fra, a) - avstand(modell, fra, b))[0];
  const naer = [undefined, ...modell.glidere.map((g) => g.id)].reduce<Verdier<string> | undefined>(
    (funnet, fin) => funnet ?? naermeste(fin),
    undefined,
  );
  if (!naer) return undefined;
  // A little past the threshold, as long as it holds: what has only just tipped looks like what has not.
  const forbi = (ganger: number) =>
    Object.fromEntries(
      modell.glidere.map((g) => {
        const [a = g.start, b = g.start] = [fra[g.id], naer[g.id]];
        return [g.id, plassFor(g, a + (b - a) * ganger)];
      }),
    );
  return [2.2, 1.8, 1.5, 1.25].map(forbi).find(er) ?? naer;
}

/** @param ord the words of the language that the captions are in; both languages get the same drags */
export function autoManus(modell: Modell, ord: Tekster): Manus {
  const start = startverdier(modell);
  const brudd = naermest(modell, ord, start, 'brudd');
  const topp = naermest(modell, ord, brudd ?? start, 'topp');
  const steder = [brudd, topp].filter((v) => v !== undefined);
  if (steder.length === 0) throw new Error('Fortellingen har verken «topp» eller «brudd»: skriv et manus.');
  const bilder: Nokkelbilde[] = [{ t: 1.1, verdier: start }];
  const tekster: Filmtekst[] = [];
  // One stop alone gets a longer drag and a longer look, so that the film is not shorter than nine seconds.
  const [dra, hvile] = steder.length === 1 ? [2.8, 2.6] : [2, 2.3];
  let t = 1.1;
  for (const verdier of steder) {
    t += dra;
    bilder.push({ t, verdier });
    tekster.push({ fra: t, til: t + hvile, ...modell.utsagn(verdier, ord) });
    t += hvile;
    bilder.push({ t, verdier });
  }
  return { lengde: t + kortlengde, kortFra: t, bilder, tekster };
}

/**
 * A written manus, with the model's own figures in its lines.
 * @throws with a sentence in Norwegian when a line does not agree with the model at any moment that it stands
 */
export function skrevetManus(modell: Modell, ord: Tekster, manus: Filmmanus, spraak: 'nb' | 'nn'): Manus {
  const feil: string[] = [];
  let verdier = startverdier(modell);
  const bilder = manus.bilder.map(({ t, glider }): Nokkelbilde => {
    for (const [id, n] of Object.entries(glider)) {
      const g = modell.glidere.find((en) => en.id === id);
      if (!g) feil.push(`ved ${t} s: fortellingen har ingen glider «${id}».`);
      else if (n < g.min || n > g.maks) feil.push(`ved ${t} s: «${id}» går fra ${g.min} til ${g.maks}, ikke ${n}.`);
      else verdier = { ...verdier, [id]: plassFor(g, n) };
    }
    return { t, verdier };
  });
  const kortFra = manus.lengde - kortlengde;
  const ferdig = { lengde: manus.lengde, kortFra, bilder };
  const tekster = manus.tekster.map(({ fra, til, naar, tekst }): Filmtekst => {
    const linje = tekst[spraak];
    const lest = new Set<string>();
    for (let t = fra; t <= til; t += 0.1) {
      const v = verdierVed(modell, ferdig, t);
      const { tall, stemning = 'ingen' } = modell.utsagn(v, ord);
      if (stemning !== naar)
        feil.push(`«${linje}» skal stå når modellen sier «${naar}», men ved ${t.toFixed(1)} s sier den «${stemning}».`);
      lest.add(fyllLinje(modell, linje, v, tall));
    }
    const ukjent = [...linje.matchAll(/\{(\w+)\}/g)]
      .map(([, n = '']) => n)
      .filter((n) => n !== 'tall' && !modell.glidere.some((g) => g.id === n));
    if (ukjent.length > 0) feil.push(`«${linje}»: modellen kjenner ikke {${ukjent.join('}, {')}}.`);
    if (tallord.test(linje)) feil.push(`«${linje}»: skriv {tall} eller navnet på glideren, ikke tallet med bokstaver.`);
    if (lest.size > 1)
      feil.push(
        `«${linje}» endrer seg mens den står: ${[...lest].slice(0, 2).join(' / ')}. La gliderne stå stille så lenge.`,
      );
    return { fra, til, tall: '', tekst: [...lest][0] ?? linje };
  });
  if (feil.length > 0) throw new Error([...new Set(feil)].slice(0, 8).join('\n'));
  return { ...ferdig, tekster };
}

/** A number in letters would lie just as well as one in figures. «En» and «et» are articles. */
const tallord =
  /(?<!\p{L})(null|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|tretti|førti|femti|hundre|tusen|million\p{L}*|halv\p{L}*|dobbelt|doble\p{L}*)(?!\p{L})/iu;

const fyllLinje = (modell: Modell, linje: string, v: Verdier<string>, tall: string) =>
  sett(linje, { tall, ...Object.fromEntries(modell.glidere.map((g) => [g.id, visGlider(modell, g, v)])) });

/** A slider's number as the page shows it. */
const visGlider = (modell: Modell, g: Glider<string>, v: Verdier<string>): string =>
  modell.vis?.(g.id, v) ?? String(Math.round(v[g.id] ?? 0)).replace('-', '−');

/** Soft at both ends, as a finger moves. */
const mykt = (x: number) => x * x * (3 - 2 * x);

/** The place of every thumb at a moment. */
export function verdierVed(modell: Modell, { bilder }: Pick<Manus, 'bilder'>, t: number): Verdier<string> {
  const etter = bilder.findIndex((b) => b.t > t);
  const [foer, til] = [bilder[etter === -1 ? bilder.length - 1 : etter - 1], bilder[etter]];
  if (!foer) return til?.verdier ?? startverdier(modell);
  if (!til) return foer.verdier;
  const x = mykt((t - foer.t) / (til.t - foer.t));
  return Object.fromEntries(
    modell.glidere.map((g) => {
      const [a = g.start, b = g.start] = [foer.verdier[g.id], til.verdier[g.id]];
      return [g.id, plassFor(g, a + (b - a) * x)];
    }),
  );
}

/** Which of the sliders a finger holds at a moment. */
export function draes({ bilder }: Manus, t: number): string[] {
  const etter = bilder.findIndex((b) => b.t > t);
  const [foer, til] = [bilder[etter - 1], bilder[etter]];
  if (!foer || !til) return [];
  return Object.keys(til.verdier).filter((id) => til.verdier[id] !== foer.verdier[id]);
}
