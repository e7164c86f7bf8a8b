import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Soketreff } from '../../domain/fagsjekken/finnMaal.ts';
import { hentOrd } from './hent.ts';
import { type Grunnlag, type Maalsok, sett } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  /** Is a goal chosen, and what is it called? The name comes a little later. */
  valgt: boolean;
  navn: string | undefined;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Grunnlag;
  /** Undefined until the names have come. */
  sok: Maalsok | undefined;
}

const mest = 8;

/** «Jeg vil»: search as you type among studies, occupations and requirements. */
export function Maalvelger({ valg, valgt, navn, endre, g, sok }: Props) {
  const { t, data } = g;
  const [q, settQ] = useState('');
  const [ord, settOrd] = useState<Readonly<Record<string, string>>>({});
  const treff = useMemo((): readonly Soketreff[] => sok?.(q, ord) ?? [], [q, sok, ord]);
  const felt = useRef<HTMLInputElement>(null);
  const [flytt, settFlytt] = useState(false);
  // The field comes when the goal goes; whoever asked for it goes on typing there.
  useEffect(() => {
    if (!flytt || valgt) return;
    felt.current?.focus();
    settFlytt(false);
  }, [flytt, valgt]);
  // What was typed before this code came is searched for now.
  useEffect(() => {
    if (!felt.current?.value) return;
    settQ(felt.current.value);
    void hentOrd().then(settOrd);
  }, []);
  const velg = (vil: string | undefined, sted?: string) => {
    settQ('');
    if (felt.current) felt.current.value = '';
    endre({ vil, sted, plan: undefined });
  };
  const sted = data.steder.find(({ id }) => id === valg.sted)?.navn;
  const kindOf = (id: string) => {
    const slag = id.split('.')[0];
    return slag === 'utdanning' || slag === 'krav' ? t[slag] : t.yrke;
  };
  return (
    <section class="vil" aria-labelledby="jeg-vil">
      <h2 id="jeg-vil">{t.jegVil}</h2>
      {valgt && (
        <p class="valgt">
          <b key={navn}>{navn}</b>
          {sted && <span key={sted}>{` (${sted})`}</span>}
          <button
            type="button"
            class="lenkeknapp"
            onClick={() => {
              velg(undefined);
              settFlytt(true);
            }}
          >
            {t.bytt}
          </button>
        </p>
      )}
      <div role="search" hidden={valgt}>
        <label for="maal">{t.sok}</label>
        <input
          id="maal"
          ref={felt}
          type="search"
          autocomplete="off"
          aria-describedby="maal-hjelp"
          onFocus={() => void hentOrd().then(settOrd)}
          onKeyDown={(e) => {
            const [forste] = treff;
            if (e.key === 'Enter' && forste) velg(forste.id, forste.sted?.id);
          }}
          onInput={(e) => settQ(e.currentTarget.value)}
        />
        <p id="maal-hjelp" class="dempet">
          {t.sokHjelp}
        </p>
      </div>
      <p class="skjult" role="status">
        {q && sok && <span key={treff.length}>{sett(t.treff, { n: treff.length })}</span>}
      </p>
      {q.length > 1 && sok && treff.length === 0 && <p key={q}>{sett(t.ingenTreff, { q })}</p>}
      {treff.length > 0 && (
        <ul class="treffliste" role="list">
          {treff.slice(0, mest).map((m) => (
            <li key={m.id + (m.sted?.id ?? '')}>
              <button type="button" onClick={() => velg(m.id, m.sted?.id)}>
                {m.navn}
                {m.sted && `, ${m.sted.navn}`}
                <small>{kindOf(m.id)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
