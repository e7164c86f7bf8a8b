import { useState } from 'preact/hooks';
import { tilleggsslag, type Poengregler } from '../../domain/regler/poengregler.ts';
import { type Innvalg, lesFoedt } from '../../domain/kommerinn/valg.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { Ledd } from './Ledd.tsx';
import type { Del, Fagbrikke } from './typer.ts';
import { ikkeOversett } from '../felles/ikkeOversett.ts';

/** When one applies, and the year one was born. */
export function Tidspunkt({ valg, endre, t, regler }: Del & { regler: readonly Poengregler[] }) {
  const [foedt, settFoedt] = useState(valg.foedt === undefined ? '' : String(valg.foedt));
  return (
    <section aria-labelledby="naar">
      <h2 id="naar">{t.naar}</h2>
      <Ledd
        navn=""
        id="aar"
        valgt={valg.aar}
        alle={[...regler.map(({ aar }): [number, string] => [aar, String(aar)]), [undefined, t.vetIkke]]}
        velg={(aar) => endre({ aar })}
      />
      <div class="felt">
        <label>
          {t.foedt}
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            value={foedt}
            aria-describedby="foedthjelp"
            onInput={(e) => {
              settFoedt(e.currentTarget.value);
              endre({ foedt: lesFoedt(e.currentTarget.value) });
            }}
          />
        </label>
      </div>
      <p id="foedthjelp" class="dempet">
        {t.foedtHjelp}
      </p>
    </section>
  );
}

/** The subjects that give points, one tap each. */
export function Fagene({ valg, endre, t, fag }: Del & { fag: readonly Fagbrikke[] }) {
  const toggle = (id: string) =>
    endre({ fag: valg.fag.includes(id) ? valg.fag.filter((f) => f !== id) : [...valg.fag, id] });
  return (
    <section aria-labelledby="fagene">
      <h2 id="fagene">{t.fag}</h2>
      <ul class="brikker" role="list">
        {fag.map(({ id, navn }) => (
          <li key={id}>
            <button
              type="button"
              class={`brikke ${valg.fag.includes(id) ? 'har' : ''}`}
              aria-pressed={valg.fag.includes(id)}
              {...ikkeOversett}
              onClick={() => toggle(id)}
            >
              {navn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Languages, service, studies, sex, samisk, and how one is qualified: what most leave as it is. */
export function Annet({ valg, endre, t }: Del) {
  const box = (id: string, tekst: string, paa: boolean, ny: (paa: boolean) => void) => (
    <label key={id} class="kryss">
      <input type="checkbox" checked={paa} onChange={(e) => ny(e.currentTarget.checked)} />
      <span>{tekst}</span>
    </label>
  );
  return (
    <>
      <Ledd
        navn={t.foerstegang}
        id="fgv"
        valgt={valg.foerstegang}
        alle={[
          [true, t.ja],
          [false, t.nei],
        ]}
        velg={(foerstegang) => endre({ foerstegang })}
      />
      <p>
        <a href="#ut-av-kvoten">{t.taUt}</a>
      </p>
      <details open={valg.spraak > 0 || valg.tillegg.length > 0 || valg.kjoenn > 0 || valg.samisk || valg.alder23}>
        <summary>{t.mer}</summary>
        <label>
          {t.spraak}
          <select
            value={String(valg.spraak)}
            aria-describedby="spraakhjelp"
            onChange={(e) => endre({ spraak: Number(e.currentTarget.value) })}
          >
            {[0, 0.5, 1, 1.5, 2, 2.5, 3].map((n) => (
              <option key={n} value={String(n)}>
                {desimal(n)}
              </option>
            ))}
          </select>
        </label>
        <p id="spraakhjelp" class="dempet">
          {t.spraakHjelp}
        </p>
        {tilleggsslag.map((slag) =>
          box(slag, t[slag], valg.tillegg.includes(slag), (paa) =>
            endre({ tillegg: tilleggsslag.filter((s) => (s === slag ? paa : valg.tillegg.includes(s))) }),
          ),
        )}
        <Ledd<Innvalg['kjoenn']>
          navn={t.kjoenn}
          id="kjoenn"
          valgt={valg.kjoenn}
          alle={[
            [0, '0'],
            [1, '1'],
            [2, '2'],
          ]}
          velg={(kjoenn) => endre({ kjoenn })}
        />
        <p class="dempet">{t.kjoennHjelp}</p>
        {box('samisk', t.samisk, valg.samisk, (samisk) => endre({ samisk }))}
        {box('alder23', t.alder23, valg.alder23, (alder23) => endre({ alder23 }))}
      </details>
    </>
  );
}
