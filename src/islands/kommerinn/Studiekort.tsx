import { karaktererOpp } from '../../domain/kommerinn/regn.ts';
import { fagsvar, type Studiedata, type Studium, utfallI } from '../../domain/kommerinn/studier.ts';
import { alleKomInn, type Grense, type Grenseverdi, type Kvotepoeng } from '../../domain/poeng/grense.ts';
import { hundredeler } from '../../domain/poeng/karakterpoeng.ts';
import type { Soeker } from '../../domain/poeng/soeker.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { fyll } from '../../i18n/fyll.ts';
import { sti, type Spraak } from '../../i18n/spraak.ts';
import { ikkeOversett } from '../felles/ikkeOversett.ts';
import type { Tekster } from './typer.ts';

interface Props {
  studium: Studium;
  krav: Studiedata['krav'];
  /** Undefined until grades are told. */
  soeker: Soeker | undefined;
  poeng: (Kvotepoeng & { iKvoten: boolean }) | undefined;
  fag: readonly string[];
  valgt: boolean;
  velg: () => void;
  spraak: Spraak;
  t: Tekster;
}

/** What is lacking to the limit of the quota that is nearest; undefined: nothing, or not known. */
function lacking(
  grense: Grense,
  poeng: Props['poeng'],
): { kvote: 'foerstegang' | 'ordinaer'; poeng: number } | undefined {
  const of = (kvote: 'foerstegang' | 'ordinaer') => {
    const g: Grenseverdi = grense[kvote];
    const p = poeng?.[kvote];
    if (typeof g !== 'number' || p === undefined || p > g || (kvote === 'foerstegang' && !poeng?.iKvoten)) return [];
    return [{ kvote, poeng: hundredeler(g - p) }];
  };
  return [...of('foerstegang'), ...of('ordinaer')].sort((a, b) => a.poeng - b.poeng)[0];
}

/** One study: what would have happened that year, the limits, and what would have been enough. */
export function Studiekort({ studium: s, krav, soeker, poeng, fag, valgt, velg, spraak, t }: Props) {
  const [nyeste, ...eldre] = s.grenser;
  const dekker = fagsvar(s, krav, fag);
  const del = s.krav === undefined ? undefined : krav[s.krav];
  const svar = s.egenSkala ? 'egen' : poeng && dekker === 'dekket' ? utfallI(s, poeng) : undefined;
  const verdi = (v: Grenseverdi) =>
    typeof v === 'number'
      ? desimal(v)
      : { alle: t.verdiAlle, 'ikke-oppgitt': t.verdiIkkeOppgitt, 'ingen-kvote': t.verdiIngenKvote }[v];
  const line = (mal: string, aar: number, g: Grense) =>
    alleKomInn(g)
      ? fyll(t.alle, { aar })
      : fyll(mal, { aar, foerstegang: verdi(g.foerstegang), ordinaer: verdi(g.ordinaer) });
  const mangler = (svar === 'naer' || svar === 'ute') && nyeste ? lacking(nyeste.grense, poeng) : undefined;
  const opp = mangler && soeker && karaktererOpp(mangler.poeng, soeker.karakterer);
  return (
    <li class={`studiekort ${svar ?? ''}`}>
      {svar && svar !== 'ukjent' && (
        <p class="utfall">
          <b key={svar}>{svar === 'inne' && del?.mer ? t.inneHvis : t[svar]}</b>
        </p>
      )}
      <h3>
        <a href={sti(spraak, `/utdanninger/${s.utdanning}`)}>
          {s.navn}, {s.laerested}
        </a>
      </h3>
      <p>{[s.sted, ...s.form.map((f) => t[f as keyof Tekster])].join(' · ')}</p>
      {nyeste && <p>{s.egenSkala ? t.egenTekst : line(t.grense, nyeste.aar, nyeste.grense)}</p>}
      {eldre.length > 0 && !s.egenSkala && (
        <p class="dempet">{eldre.map(({ aar, grense }) => line(t.tidligere, aar, grense)).join(' ')}</p>
      )}
      {mangler && mangler.poeng > 0 && (
        <p key={`${mangler.poeng} ${opp}`}>
          {fyll(t.manglet, {
            poeng: desimal(mangler.poeng),
            kvote: mangler.kvote === 'ordinaer' ? t.ordinaerKvote : t.forsteKvote,
          })}{' '}
          {opp && (opp === 1 ? t.manglet1 : fyll(t.mangletN, { n: opp }))}
        </p>
      )}
      <p key={dekker} class="dempet">
        {del ? (
          <>
            {dekker === 'dekket' ? t.dekket : t.manglerFag} <span {...ikkeOversett}>{del.kode}</span>.{' '}
            {del.mer && t.merKrav}
          </>
        ) : (
          t.ukjentKrav
        )}
      </p>
      <button type="button" class="lenkeknapp ikke-trykk" aria-pressed={valgt} onClick={velg}>
        <span key={String(valgt)}>{valgt ? t.fjern : t.velg}</span>
        <span class="skjult">
          {' '}
          {s.navn}, {s.laerested}
        </span>
      </button>
    </li>
  );
}
