import { useState } from 'preact/hooks';
import { fagMed, type Fagvalg } from '../../domain/deling/fagvalg.ts';
import { type Aarssvar, fagpoengFor } from '../../domain/fagsjekken/aar.ts';
import { gradesIn } from '../../domain/fagsjekken/kravsvar.ts';
import { lesSnitt } from '../../domain/poeng/valg.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { karakternavn } from './setning.ts';
import { type Restgrunnlag, sett } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  svarene: readonly Aarssvar[];
  endre: (ny: Partial<Fagvalg>) => void;
  g: Restgrunnlag;
}

/** An average is of standpunkt and exam, so it stands at whole and half grades where there are two. */
const snittene = [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6];

/** Averages are asked for only where they decide: one question for each that the goal's requirements name. */
export function Karakterer({ valg, svarene, endre, g }: Props) {
  const { t, r } = g;
  const krav = svarene.flatMap(({ svar }) => svar.grupper.flatMap((x) => x.svar?.karakterer.map((k) => k.krav) ?? []));
  const navn = [...new Set(krav.flatMap(gradesIn))];
  if (navn.length === 0) return null;
  const choose = (id: string, verdi: number | undefined) => {
    const { [id]: _gammel, ...andre } = valg.karakter;
    endre({ karakter: verdi === undefined ? andre : { ...andre, [id]: verdi } });
  };
  /** A link may hold 3.75; the list says 3,5. */
  const chosen = (id: string) => String(snittene.filter((n) => n <= (valg.karakter[id] ?? 0)).at(-1) ?? '');
  return (
    <fieldset class="karakterer">
      <legend>{r.karaktererAvgjoer}</legend>
      {navn
        .filter((id) => id !== 'poeng')
        .map((id) => (
          <label key={id}>
            {sett(r.karakterI, { fag: karakternavn(id, t, g.fagnavn) })}
            <select
              value={chosen(id)}
              onChange={({ currentTarget: { value } }) => choose(id, value ? Number(value) : undefined)}
            >
              <option value="">{r.vetIkkeEnnaa}</option>
              {snittene.map((n) => (
                <option key={n} value={String(n)}>
                  {desimal(n)}
                </option>
              ))}
            </select>
          </label>
        ))}
      {navn.includes('poeng') && (
        <Snitt
          poeng={valg.karakter.poeng}
          velg={(poeng) => choose('poeng', poeng)}
          r={r}
          under={
            // The bare average decides where nobody asks for skolepoeng.
            JSON.stringify(krav).includes('"skolepoeng"') ? <Poengsum valg={valg} svarene={svarene} g={g} /> : null
          }
        />
      )}
    </fieldset>
  );
}

interface Snittprops {
  poeng: number | undefined;
  velg: (poeng: number | undefined) => void;
  r: Restgrunnlag['r'];
  under: preact.ComponentChildren;
}

/** The average of the whole diploma, as people write it. */
function Snitt({ poeng, velg, r, under }: Snittprops) {
  const [ugyldig, settUgyldig] = useState(false);
  const les = (tekst: string) => {
    const snitt = lesSnitt(tekst);
    settUgyldig(snitt === undefined && tekst.trim() !== '');
    velg(snitt === undefined ? undefined : Math.round(snitt * 100) / 10);
  };
  return (
    <>
      <label>
        {r.karakterPoeng}
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          defaultValue={poeng === undefined ? '' : desimal(poeng / 10)}
          onChange={(e) => les(e.currentTarget.value)}
        />
      </label>
      <p role="status">{ugyldig && <span>{r.snittUgyldig}</span>}</p>
      {under}
    </>
  );
}

/** Skolepoeng as admission means it: the grades, and what the subjects add in each year there is an answer for. */
function Poengsum({ valg, svarene, g }: Pick<Props, 'valg' | 'svarene' | 'g'>) {
  const { r, data } = g;
  const { poeng } = valg.karakter;
  const [forst] = svarene;
  const senere = data.realfagspoeng.find(({ gjelder }) => gjelder.fra > (data.realfagspoeng[0]?.gjelder.fra ?? 0));
  const etter = senere && svarene.some(({ aar }) => aar >= senere.gjelder.fra) ? senere.gjelder.fra : undefined;
  const sum = ({ aar, svar }: Aarssvar) => {
    const kravsvar = svar.grupper[0]?.svar;
    const blir = fagMed(valg, 'har', 'tar').filter((id) => !kravsvar?.faller.includes(id));
    const fag = new Set([...blir, ...(kravsvar?.ta ?? [])]);
    const ekstra = fagpoengFor(data, aar)([...fag]);
    if (poeng === undefined) return undefined;
    if (ekstra === undefined) return sett(r.poengUkjent, { aar });
    const tall = {
      snitt: desimal(poeng),
      fag: desimal(ekstra),
      sum: desimal(Math.round((poeng + ekstra) * 100) / 100),
    };
    return sett(r.poengsum, { ...tall, aar });
  };
  return (
    <>
      {forst && poeng !== undefined && (
        <p>
          {svarene.map((s) => (
            <span key={sum(s)}>{sum(s)} </span>
          ))}
          <span>{r.poengTillegg}</span>
        </p>
      )}
      {etter && <p>{sett(r.poengFra, { aar: etter - 1 })}</p>}
    </>
  );
}
