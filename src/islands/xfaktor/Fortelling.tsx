import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tall } from '../../domain/xfaktor/tall.ts';
import { Levende } from './Levende.tsx';
import { Notasjon } from './Notasjon.tsx';
import { type Fortellingsprops, type Modell, plassFor, sett, startverdier, type Verdier } from './typer.ts';
import './fortelling.css';

/** A screen reader hears what the values mean when they have rested this long, ms. */
const hvile = 600;

type Props<G extends string, K extends string> = Fortellingsprops<K> & { modell: Modell<G, K> };

/** The shell of every story: scene, sentence, sliders, record and formula. */
export function Fortelling<G extends string, K extends string>({ modell, t, felles, formel }: Props<G, K>) {
  const [v, settV] = useState<Verdier<G>>(() => startverdier(modell));
  const [rekord, settRekord] = useState<number>();
  const [meldt, settMeldt] = useState('');
  const rot = useRef<HTMLDivElement>(null);
  const rort = useRef(false);
  const utsagn = modell.utsagn(v, t);
  const setning = `${utsagn.tall}. ${utsagn.tekst}`;

  const endre = (nye: Partial<Verdier<G>>) => {
    const neste: Record<G, number> = { ...v };
    for (const g of modell.glidere) neste[g.id] = plassFor(g, nye[g.id] ?? v[g.id]);
    rort.current = true;
    settV(neste);
    const { rekord: r } = modell;
    const poeng = r?.poeng(neste);
    if (poeng !== undefined && (rekord === undefined || (r?.lavest ? poeng < rekord : poeng > rekord)))
      settRekord(poeng);
  };

  // What was dragged before this code came counts.
  useLayoutEffect(() => {
    const felt = [...(rot.current?.querySelectorAll('input') ?? [])].map((i) => [i.name, i.valueAsNumber] as const);
    if (felt.some(([navn, n]) => n !== v[navn as G])) endre(Object.fromEntries(felt) as Record<G, number>);
  }, []);

  useEffect(() => {
    if (!rort.current) return;
    const id = setTimeout(() => settMeldt(setning), hvile);
    return () => clearTimeout(id);
  }, [v]);

  const ord = t as Readonly<Record<string, string>>;
  return (
    <div class="spill" ref={rot}>
      <div class="syn">
        <Levende modell={modell} verdier={v} tekst={setning} />
        <p class={`utsagn ${utsagn.stemning ?? ''}`}>
          <b>{utsagn.tall}</b> <span>{utsagn.tekst}</span>
        </p>
      </div>
      <div class="styring">
        {modell.glidere.map(({ id, min, maks, steg }) => {
          const n = modell.vis?.(id, v) ?? tall(v[id]);
          return (
            <label class="glider">
              <span>{ord[id]}</span> <b>{sett(ord[`${id}Enhet`], { n })}</b>
              <input
                type="range"
                name={id}
                min={min}
                max={maks}
                step={steg}
                value={v[id]}
                aria-label={ord[id]}
                aria-valuetext={sett(ord[`${id}Ord`], { n })}
                onInput={(e) => endre({ [id]: e.currentTarget.valueAsNumber } as Partial<Verdier<G>>)}
              />
            </label>
          );
        })}
        {modell.snarveier && (
          <p class="snarveier">
            {modell.snarveier.map((s) => (
              <button type="button" onClick={() => endre(s.til(v))}>
                {ord[s.navn]}
              </button>
            ))}
          </p>
        )}
        {modell.rekord && (
          <p class="rekord">
            <b>{felles.rekord}</b> {ord.utfordring}
            <span aria-live="polite">
              {rekord !== undefined && (
                <strong>
                  {rekord === modell.rekord.best ? ord.toppet : sett(ord.rekord, { n: modell.rekord.vis(rekord) })}
                </strong>
              )}
            </span>
          </p>
        )}
      </div>
      <div class="formel">
        <p>
          <Notasjon formel={formel} />
        </p>
        <p class="idag">
          <Notasjon formel={modell.formel(v, t)} />
        </p>
      </div>
      <p class="skjult" role="status">
        {meldt}
      </p>
    </div>
  );
}
