import { useState } from 'preact/hooks';
import {
  type Fagtilstand,
  fagtilstander,
  type Fagvalg,
  trinnvalg,
  type Trinnvalg,
} from '../../domain/deling/fagvalg.ts';
import type { Fagkort } from '../../domain/fagsjekk/typer.ts';
import { regelbrudd } from '../../domain/opptak/gyldig.ts';
import type { Grunnlag, Tillegg } from './typer.ts';

interface Props {
  valg: Fagvalg;
  settFag: (id: string, tilstand: Fagtilstand) => void;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Grunnlag;
  /** Comes a little later. */
  r: Tillegg['tekster'] | undefined;
}

const grupper = ['matte', 'realfag', 'annet'] as const;

/** «Jeg har»: one choice of what a tap means, then one tap a subject. */
export function Fagvelger({ valg, settFag, endre, g, r }: Props) {
  const { t, data } = g;
  const [modus, settModus] = useState<Fagtilstand>('har');
  const brudd = regelbrudd(Object.keys(valg.fag));
  const chip = ({ id, navn }: Fagkort) => {
    const tilstand = valg.fag[id];
    return (
      <li key={id}>
        <button
          type="button"
          class={`brikke ${tilstand ?? ''}`}
          aria-pressed={tilstand !== undefined}
          onClick={() => settFag(id, tilstand ?? modus)}
        >
          {navn}
          {tilstand && <small>{t[tilstand]}</small>}
        </button>
      </li>
    );
  };
  const heap = (gruppe: Fagkort['gruppe']) => (
    <ul class="brikker" role="list">
      {data.fag.filter((f) => f.gruppe === gruppe).map(chip)}
    </ul>
  );
  return (
    <section class="har" aria-labelledby="jeg-har">
      <h2 id="jeg-har">{t.jegHar}</h2>
      <Ledd
        navn={t.trykkSom}
        valgt={modus}
        alle={fagtilstander.map((m) => [m, t[m]])}
        velg={(m) => settModus(m)}
        id="modus"
      />
      {grupper.map((gruppe) => (
        <div key={gruppe}>
          <h3>{t[gruppe]}</h3>
          {heap(gruppe)}
        </div>
      ))}
      <details>
        <summary>{t.flere}</summary>
        {heap('flere')}
      </details>
      {brudd.some(({ regel }) => regel.id === 'r-og-s') && <p class="advarsel">{r?.advarselRS}</p>}
      {brudd.some(({ regel }) => regel.id === '1p-til-r1') && <p class="advarsel">{r?.advarsel1P}</p>}
      {Object.keys(valg.fag).length > 0 && (
        <button type="button" class="lenkeknapp" onClick={() => endre({ fag: {} })}>
          {t.toem}
        </button>
      )}
      <details class="mer" open={valg.trinn !== undefined || valg.gens !== undefined}>
        <summary>{t.mer}</summary>
        <Ledd
          navn={t.jegGaar}
          valgt={valg.trinn}
          alle={trinnvalg.map((x): [Trinnvalg, string] => [x, t[x]])}
          velg={(trinn) => endre({ trinn: trinn === valg.trinn ? undefined : trinn })}
          id="trinn"
        />
        <Ledd
          navn={t.gens}
          valgt={valg.gens ?? 'faar'}
          alle={[
            ['faar', t.gensFaar],
            ['ja', t.gensHar],
            ['nei', t.gensIkke],
          ]}
          velg={(gens) => endre({ gens: gens === 'faar' ? undefined : gens })}
          id="gens"
        />
        <p class="dempet">{r?.gensHjelp}</p>
      </details>
    </section>
  );
}

interface Leddprops<T extends string> {
  navn: string;
  valgt: T | undefined;
  alle: readonly (readonly [T, string])[];
  velg: (verdi: T) => void;
  id: string;
}

/** A few choices side by side, of which one holds. */
function Ledd<T extends string>({ navn, valgt, alle, velg, id }: Leddprops<T>) {
  return (
    <div class="ledd" role="group" aria-labelledby={`ledd-${id}`}>
      <span id={`ledd-${id}`}>{navn}</span>
      <span class="valg">
        {alle.map(([verdi, tekst]) => (
          <button key={verdi} type="button" aria-pressed={valgt === verdi} onClick={() => velg(verdi)}>
            {tekst}
          </button>
        ))}
      </span>
    </div>
  );
}
