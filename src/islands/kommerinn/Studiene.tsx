import { useEffect, useState } from 'preact/hooks';
import { poengDengang } from '../../domain/kommerinn/regn.ts';
import { fagsvar, sokStudier, type Studiedata, type Studium } from '../../domain/kommerinn/studier.ts';
import type { Soeker } from '../../domain/poeng/soeker.ts';
import type { Poengregler } from '../../domain/regler/poengregler.ts';
import { fyll } from '../../i18n/fyll.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { Studiekort } from './Studiekort.tsx';
import type { Del } from './typer.ts';

interface Props extends Del {
  soeker: Soeker | undefined;
  /** The year one applies; decides how old one is taken to be. */
  soekeaar: number;
  dengang: Poengregler;
  spraak: Spraak;
}

const omgang = 12;

/** The studies one has chosen, and all one could: held against the newest limits. */
export function Studiene({ valg, endre, t, soeker, soekeaar, dengang, spraak }: Props) {
  const [data, settData] = useState<Studiedata | 'feil'>();
  const [tekst, settTekst] = useState('');
  const [bareDekket, settBareDekket] = useState(true);
  const [antall, settAntall] = useState(omgang);
  const hent = () =>
    fetch('/kommer-jeg-inn/studier.json')
      .then((svar) => (svar.ok ? (svar.json() as Promise<Studiedata>) : Promise.reject(new Error(String(svar.status)))))
      .then(settData, () => settData('feil'));
  useEffect(() => void hent(), []);
  if (data === undefined) return null;
  if (data === 'feil')
    return (
      <p role="status">
        {t.feilHent}{' '}
        <button type="button" class="lenkeknapp" onClick={() => void hent()}>
          {t.igjen}
        </button>
      </p>
    );
  const poeng = soeker && poengDengang(soeker, soekeaar, dengang);
  const mine = data.studier.filter((s) => valg.studier.includes(s.kode));
  const treff = sokStudier(data.studier, tekst).filter(
    (s) => !mine.includes(s) && (!bareDekket || fagsvar(s, data.krav, valg.fag) === 'dekket'),
  );
  const card = (s: Studium) => {
    const valgt = valg.studier.includes(s.kode);
    return (
      <Studiekort
        key={s.kode}
        studium={s}
        krav={data.krav}
        soeker={soeker}
        poeng={poeng}
        fag={valg.fag}
        valgt={valgt}
        velg={() =>
          endre({ studier: valgt ? valg.studier.filter((k) => k !== s.kode) : [...valg.studier, s.kode].slice(0, 12) })
        }
        spraak={spraak}
        t={t}
      />
    );
  };
  const treffTekst = fyll(t.treff, { n: treff.length });
  return (
    <section class="studiene" aria-labelledby="studiene">
      <h2 id="studiene">{t.studiene}</h2>
      <p>{t.studieneTekst}</p>
      {soeker?.grunnlag === 'alder' && <p>{t.praksis2026}</p>}
      <p class="dempet">
        {t.ikkeLoefte} {t.naerForklar}
      </p>
      {mine.length > 0 && (
        <>
          <h3 class="mine">{t.mine}</h3>
          <ul role="list">{mine.map(card)}</ul>
        </>
      )}
      <div class={mine.length > 0 ? 'ikke-trykk' : undefined}>
        <label class="ikke-trykk">
          {t.sok}
          <input
            type="search"
            autocomplete="off"
            value={tekst}
            onInput={(e) => {
              settTekst(e.currentTarget.value);
              settAntall(omgang);
            }}
          />
        </label>
        <label class="kryss ikke-trykk">
          <input type="checkbox" checked={bareDekket} onChange={(e) => settBareDekket(e.currentTarget.checked)} />
          <span>{t.aapne}</span>
        </label>
        <p role="status" class="dempet">
          <span key={treffTekst}>{treffTekst}</span>
        </p>
        <ul role="list">{treff.slice(0, antall).map(card)}</ul>
        {treff.length > antall && (
          <button type="button" class="knapp stille ikke-trykk" onClick={() => settAntall(antall + omgang)}>
            {t.flere}
          </button>
        )}
      </div>
    </section>
  );
}
