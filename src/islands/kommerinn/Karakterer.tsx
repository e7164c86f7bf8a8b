import { useState } from 'preact/hooks';
import {
  type Antall,
  grunnlagAv,
  ingenKarakterer,
  lesKarakterliste,
  tell,
} from '../../domain/kommerinn/karakterliste.ts';
import { lesKarakterer, lesSnitt } from '../../domain/poeng/valg.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { fyll } from '../../i18n/fyll.ts';
import { Ledd } from './Ledd.tsx';
import type { Del } from './typer.ts';

/** The average one believes in, or every grade: tapped, or pasted. */
export function Karakterer({ valg, endre, t }: Del) {
  const talt = grunnlagAv(valg.karakterer);
  const [teller, settTeller] = useState(false);
  const alle = teller || talt.antall > 0;
  return (
    <section aria-labelledby="karakterer">
      <h2 id="karakterer">{t.karakterer}</h2>
      <Ledd
        navn=""
        id="maate"
        valgt={alle}
        alle={[
          [false, t.snittSelv],
          [true, t.tellSelv],
        ]}
        velg={(ny) => {
          settTeller(ny);
          endre(ny ? { snitt: undefined } : { karakterer: ingenKarakterer });
        }}
      />
      {alle ? <Telling valg={valg} endre={endre} t={t} /> : <Snitt valg={valg} endre={endre} t={t} />}
    </section>
  );
}

function Snitt({ valg, endre, t }: Del) {
  const [snitt, settSnitt] = useState(valg.snitt === undefined ? '' : desimal(valg.snitt));
  const [antall, settAntall] = useState(String(valg.antall));
  const feilSnitt = snitt !== '' && lesSnitt(snitt) === undefined;
  const feilAntall = lesKarakterer(antall) === undefined;
  return (
    <>
      <div class="felt">
        <label>
          {t.snitt}
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={4}
            value={snitt}
            aria-invalid={feilSnitt}
            aria-describedby="snittfeil"
            onInput={(e) => {
              settSnitt(e.currentTarget.value);
              endre({ snitt: lesSnitt(e.currentTarget.value) });
            }}
          />
        </label>
        <label>
          {t.antall}
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={2}
            value={antall}
            aria-invalid={feilAntall}
            aria-describedby="snittfeil"
            onInput={(e) => {
              settAntall(e.currentTarget.value);
              const lest = lesKarakterer(e.currentTarget.value);
              if (lest !== undefined) endre({ antall: lest });
            }}
          />
        </label>
      </div>
      <p id="snittfeil" class="feil" role="alert">
        {feilSnitt ? t.snittFeil : feilAntall ? t.antallFeil : ''}
      </p>
    </>
  );
}

function Telling({ valg, endre, t }: Del) {
  const [tekst, settTekst] = useState('');
  const [melding, settMelding] = useState('');
  const { sum, antall } = grunnlagAv(valg.karakterer);
  const change = (karakter: number, med: number) =>
    endre({
      karakterer: valg.karakterer.map((n, i) =>
        i === karakter - 1 ? Math.min(40, Math.max(0, n + med)) : n,
      ) as unknown as Antall,
    });
  const read = () => {
    const lest = lesKarakterliste(tekst);
    if (lest.length > 0) endre({ karakterer: tell(lest) });
    settMelding(lest.length > 0 ? fyll(t.limLest, { n: lest.length }) : t.limIngen);
  };
  const snitt =
    antall > 0 ? fyll(t.snittBlir, { n: antall, snitt: desimal(Math.round((100 * sum) / antall) / 100) }) : '';
  return (
    <>
      <ul class="telling" role="list">
        {[6, 5, 4, 3, 2, 1].map((k) => (
          <li key={k}>
            <button type="button" aria-label={fyll(t.faerre, { k })} onClick={() => change(k, -1)}>
              −
            </button>
            <button type="button" class="karakter" aria-label={fyll(t.en, { k })} onClick={() => change(k, 1)}>
              <b>{k}</b>
              <small key={valg.karakterer[k - 1]}>× {valg.karakterer[k - 1]}</small>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="snittet">
        <b key={snitt}>{snitt}</b>
      </p>
      <p class="dempet">{t.tellHjelp}</p>
      <details>
        <summary>{t.lim}</summary>
        <textarea rows={4} aria-label={t.lim} value={tekst} onInput={(e) => settTekst(e.currentTarget.value)} />
        <button type="button" class="knapp stille" onClick={read}>
          {t.limKnapp}
        </button>
        <p role="status">
          <span key={melding}>{melding}</span>
        </p>
      </details>
    </>
  );
}
