import { erBedre, skrivUtfordring } from '../../domain/xfaktor/utfordring.ts';
import type { Spillord } from '../../i18n/ordene.ts';
import { useState } from 'preact/hooks';
import { del } from './del.ts';
import type { Spilltilstand } from './spill.ts';
import { type Fortellingsprops, type Modell, sett, type Tekster } from './typer.ts';

type Props = Pick<Fortellingsprops, 'felles' | 'krok' | 'adresse' | 'neste'> &
  Pick<Spilltilstand, 'rekord' | 'utfordring' | 'tipp'> & { modell: Modell; ord: Tekster };

/** The one line over the scene: the goal, somebody else's record to beat, or what one has reached and whom to send it to. */
export function Hud({ modell, ord, felles, krok, adresse, neste, rekord, utfordring, tipp }: Props) {
  const [kopiert, settKopiert] = useState(false);
  const { rekord: r } = modell;
  if (tipp) return <p class="hud">{medNoekkel(tippsvar(modell, ord, felles, tipp))}</p>;
  if (!r || rekord === undefined) return <p class="hud">{medNoekkel(maalet(modell, ord, felles, utfordring))}</p>;
  const slo = utfordring !== undefined && (erBedre(rekord, utfordring, r) || rekord === r.best);
  const tekst = kopiert ? felles.kopiert : slo ? sett(felles.slo, { n: r.vis(utfordring) }) : r.vis(rekord);
  return (
    <p class="hud naadd">
      {medNoekkel(tekst)}
      <button
        type="button"
        onClick={() =>
          void del(adresse + skrivUtfordring(rekord), sett(felles.utfordring, { n: r.vis(rekord), krok })).then(
            settKopiert,
          )
        }
      >
        {felles.utfordre}
      </button>
      <a href={neste}>{felles.neste}</a>
    </p>
  );
}

/** A browser's translation swaps text nodes: what changes is replaced as a whole. */
const medNoekkel = (tekst: string) => <span key={tekst}>{tekst}</span>;

function maalet({ rekord: r }: Modell, ord: Tekster, felles: Spillord, utfordring: number | undefined): string {
  if (!r || utfordring === undefined) return `${felles.maal} ${ord.maal ?? ''}`;
  return sett(utfordring === r.best ? felles.slaaLikt : felles.slaa, { n: r.vis(utfordring) });
}

function tippsvar({ gjett }: Modell, ord: Tekster, felles: Spillord, tipp: number): string {
  const r = ord[`gjett${gjett?.rett ?? 1}`] ?? '';
  return sett(tipp === gjett?.rett ? felles.tippetRett : felles.tippetFeil, { r, g: ord[`gjett${tipp}`] ?? '' });
}
