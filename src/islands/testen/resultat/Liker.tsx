import type { Fasett } from '../../../domain/testen/motor/maal.ts';
import type { Interesse } from '../../../domain/testen/motor/portrettdeler.ts';
import type { Portrettord } from '../../../domain/testen/motor/portrettord.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';
import { interessetegn } from '../figur/tegn.ts';
import { liten } from '../../../domain/tekst/liten.ts';

interface Props {
  liker: readonly Interesse[];
  fasettnavn: Readonly<Record<Fasett, string>>;
  paastander: ReadonlyMap<string, Paastandstekst>;
  ord: Portrettord;
  t: Tekster;
  andres: boolean;
}

/** Part one: the twelve corners by name, the strongest first, with what was answered at the strongest. */
export function Liker({ liker, fasettnavn, paastander, ord, t, andres }: Props) {
  const flatt = liker.every(({ styrke }) => styrke === 'midt');
  const svarene = (ider: readonly string[]) => {
    const [a, b] = ider.flatMap((id) => {
      const tekst = paastander.get(id)?.tekst;
      return typeof tekst === 'string' ? [liten(tekst)] : [];
    });
    return a && sett(b ? ord.gjerneTo : ord.gjerne, { a, b: b ?? '' });
  };
  return (
    <section class="portrettdel liker" aria-labelledby="liker">
      <h2 id="liker">{ord.deler.liker.tittel}</h2>
      <p class="dempet">{flatt ? ord.flatt : andres ? t.likerAndres : ord.deler.liker.om}</p>
      <ol role="list">
        {liker.map(({ fasett, verdi, styrke, svar }, nr) => (
          <li key={fasett} class={styrke}>
            <svg class="tegn" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
              <path d={interessetegn[fasett]} />
            </svg>
            <span>
              {fasettnavn[fasett]}
              {styrke !== 'midt' && <span class="skjult">, {styrke === 'mer' ? t.snittet : t.underSnittet}</span>}
            </span>
            <svg
              class="stolpe"
              width="100"
              height="10"
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={Math.round(Math.min(100, Math.max(3, 50 + verdi * 25)))} height="10" />
            </svg>
            {!andres && nr < 3 && styrke === 'mer' && <p>{svarene(svar)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
