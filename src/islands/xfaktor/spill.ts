/** What a story remembers while it is played: values, record, wins, and a guess. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { erBedre, lesUtfordring } from '../../domain/xfaktor/utfordring.ts';
import { type Modell, plassFor, startverdier, type Tekster, type Verdier } from './typer.ts';

/** A screen reader hears what the values mean when they have rested this long, ms. */
const hvile = 600;
/** How long a phone buzzes when the goal is reached, ms. */
const dur = 20;

/** The state of one play. `rot` is where the sliders are, so that what was dragged before the code came counts. */
export function useSpill<G extends string, K extends string>(modell: Modell<G, K>, t: Readonly<Record<K, string>>) {
  const [v, settV] = useState<Verdier<G>>(() => startverdier(modell));
  const [rekord, settRekord] = useState<number>();
  const [utfordring, settUtfordring] = useState<number>();
  const [seire, settSeire] = useState(0);
  // 0: went straight to the dragging. Undefined: has not done anything yet.
  const [tipp, settTipp] = useState<number>();
  const [meldt, settMeldt] = useState('');
  const rot = useRef<HTMLDivElement>(null);
  const utsagn = modell.utsagn(v, t);

  const endre = (nye: Partial<Verdier<G>>, tippet = 0) => {
    const neste: Record<G, number> = { ...v };
    for (const g of modell.glidere) neste[g.id] = plassFor(g, nye[g.id] ?? v[g.id]);
    settV(neste);
    settTipp(tippet);
    if (modell.utsagn(neste, t).stemning === 'topp' && utsagn.stemning !== 'topp') {
      settSeire(seire + 1);
      (navigator as Partial<Navigator>).vibrate?.(dur);
    }
    const { rekord: r } = modell;
    const poeng = r?.poeng(neste);
    if (r && poeng !== undefined && (rekord === undefined || erBedre(poeng, rekord, r))) settRekord(poeng);
  };

  useLayoutEffect(() => {
    if (modell.rekord) settUtfordring(lesUtfordring(location.hash, modell.rekord));
    const felt = [...(rot.current?.querySelectorAll('input') ?? [])].map((i) => [i.name, i.valueAsNumber] as const);
    if (felt.some(([navn, n]) => n !== v[navn as G])) endre(Object.fromEntries(felt) as Record<G, number>);
  }, []);

  useEffect(() => {
    if (tipp === undefined) return;
    const id = setTimeout(() => settMeldt(`${utsagn.tall}. ${utsagn.tekst}`), hvile);
    return () => clearTimeout(id);
  }, [v]);

  return { v, rekord, utfordring, seire, tipp, meldt, rot, utsagn, endre };
}

export type Spilltilstand = ReturnType<typeof useSpill>;

/** The record as one reads it: «Ditt høyeste: 5,0 m.», or that nobody gets farther. */
export function rekordtekst(modell: Modell, rekord: number, ord: Tekster): string {
  const { rekord: r } = modell;
  if (!r) return '';
  return rekord === r.best ? (ord.toppet ?? '') : (ord.rekord ?? '').replace('{n}', r.vis(rekord));
}
