import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type Fagtilstand,
  fagtilstander,
  type Fagvalg,
  trinnvalg,
  type Trinnvalg,
} from '../../domain/deling/fagvalg.ts';
import { soekeaar } from '../../domain/fagsjekken/aar.ts';
import type { Fagkort } from '../../domain/fagsjekken/typer.ts';
import { ikkeOversett } from '../felles/ikkeOversett.ts';
import { Ledd } from './Ledd.tsx';
import type { Grunnlag, Tillegg } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  settFag: (id: string, tilstand: Fagtilstand) => void;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Grunnlag;
  /** Comes a little later. */
  r: Tillegg['tekster'] | undefined;
  /** The next admission. */
  neste: number;
  /** What is to be told of the mathematics; comes with the words. */
  varsler: ComponentChildren;
}

const grupper = ['matte', 'realfag', 'annet'] as const;
const hjelp = { matte: 'matteHjelp', realfag: 'realfagHjelp', annet: 'annetHjelp' } as const;

/** «Jeg går i», «Jeg har»: the year of school, what a tap means, then one tap a subject. */
export function Fagvelger({ valg, settFag, endre, g, r, neste, varsler }: Props) {
  const forste = soekeaar({ trinn: valg.trinn }, neste);
  const { t, data } = g;
  const [modus, settModus] = useState<Fagtilstand>('har');
  const [forklart, settForklart] = useState<string>();
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
          <span {...ikkeOversett}>{navn}</span>
          {tilstand && <small key={tilstand}>{t[tilstand]}</small>}
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
        navn={t.jegGaar}
        valgt={valg.trinn}
        alle={trinnvalg.map((x): [Trinnvalg, string] => [x, t[x]])}
        velg={(trinn) => endre({ trinn: trinn === valg.trinn ? undefined : trinn, aar: undefined })}
        id="trinn"
      />
      <Ledd navn={t.trykkSom} valgt={modus} alle={fagtilstander.map((m) => [m, t[m]])} velg={settModus} id="modus" />
      {grupper.map((gruppe) => (
        <div key={gruppe}>
          <h3>
            {t[gruppe]}
            <button
              type="button"
              class="hva"
              aria-expanded={forklart === gruppe}
              aria-label={`${t[gruppe]}: ${t.hvaBetyr}`}
              onClick={() => settForklart(forklart === gruppe ? undefined : gruppe)}
            >
              <span>?</span>
            </button>
          </h3>
          {forklart === gruppe && <p class="forklaring">{r?.[hjelp[gruppe]]}</p>}
          {heap(gruppe)}
          {gruppe === 'matte' && varsler}
        </div>
      ))}
      <details>
        <summary>{t.flere}</summary>
        {heap('flere')}
      </details>
      {Object.keys(valg.fag).length > 0 && (
        <button type="button" class="lenkeknapp" onClick={() => endre({ fag: {} })}>
          {t.toem}
        </button>
      )}
      <details class="mer" open={valg.aar !== undefined || valg.gens !== undefined}>
        <summary>{t.mer}</summary>
        <Ledd
          navn={t.jegSoeker}
          valgt={valg.trinn || valg.aar ? soekeaar(valg, neste) : undefined}
          alle={[0, 1, 2, 3].map((n): [number, string] => [forste + n, String(forste + n)])}
          velg={(aar) => endre({ aar: aar === valg.aar ? undefined : aar })}
          id="aar"
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
