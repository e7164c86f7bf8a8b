import { useMemo } from 'preact/hooks';
import { fagMed, type Fagvalg } from '../../domain/deling/fagvalg.ts';
import { erVei, finnDorer } from '../../domain/fagsjekk/dorer.ts';
import type { Maalsvar } from '../../domain/fagsjekk/maalsvar.ts';
import { maalsetninger } from './setning.ts';
import { type Grunnlag, sett, type Tillegg } from './typer.ts';

interface Props {
  valg: Fagvalg;
  svar: Maalsvar | undefined;
  /** An occupation outside STEM: its one honest line. */
  annet: Tillegg['andre'][string] | undefined;
  g: Grunnlag;
}

/** The answer, before anything else: one sentence, which a screen reader hears when it changes. */
export function Svarkort({ valg, svar, annet, g }: Props) {
  const { t, data } = g;
  const tall = useMemo(() => {
    const count = (fag: string[]) => {
      const dorer = finnDorer(fag, valg.gens !== 'nei', data);
      return {
        u: data.utdanninger.filter(({ id, vei }) => vei === 'studium' && erVei(dorer.utdanninger.get(id))).length,
        y: [...dorer.yrker.values()].filter(erVei).length,
      };
    };
    return { naa: count(fagMed(valg, 'har', 'tar')), med: count(fagMed(valg, 'har', 'tar', 'kan')) };
  }, [valg, data]);
  const studier = data.utdanninger.filter(({ vei }) => vei === 'studium').length;
  const tomt = fagMed(valg, 'har', 'tar', 'kan').length === 0;
  const aapne = sett(t.aapneNaa, { ...tall.naa, av: studier, avY: data.yrker.length });
  const kan = fagMed(valg, 'kan').length > 0;
  const navn = svar && g.navn(svar.slag, svar.id);
  return (
    <div class={`svarkort ${svar?.ord ?? 'uten'}`} role="status">
      {svar ? (
        <>
          <p class="sporsmaal">{navn ? `${navn}: ${t.kanJeg.toLowerCase()}` : t.kanJeg}</p>
          {maalsetninger(svar, g).map((setning) => (
            <p key={setning} class="svaret">
              {setning}
            </p>
          ))}
        </>
      ) : annet ? (
        <>
          <p class="sporsmaal">{annet.navn}</p>
          <p class="svaret linje">
            {annet.svar} <a href={annet.adresse}>{t.lesMer}</a>
          </p>
        </>
      ) : (
        <p class="svaret">{tomt ? t.start : aapne}</p>
      )}
      {!svar && !annet && tomt && <p class="tall">{aapne}</p>}
      {!svar && !annet && kan && <p class="tall">{sett(t.aapneMed, tall.med)}</p>}
    </div>
  );
}
