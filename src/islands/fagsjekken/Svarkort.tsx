import { useMemo } from 'preact/hooks';
import { fagMed, type Fagvalg } from '../../domain/deling/fagvalg.ts';
import { type Aarssvar, vitnemaalsaar } from '../../domain/fagsjekken/aar.ts';
import { diplomer } from '../../domain/fagsjekken/diplom.ts';
import { erVei, finnDorer } from '../../domain/fagsjekken/dorer.ts';
import { fallsetning, maalsetninger } from './setning.ts';
import { type Grunnlag, sett, type Tillegg } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  /** One for each year that has an answer of its own; empty: no goal. */
  svarene: readonly Aarssvar[];
  /** An occupation outside STEM: what explains the answer. */
  annet: Tillegg['andre'][string] | undefined;
  g: Grunnlag;
}

/** «Søker du i 2027:», «Søker du i 2028 eller seinere:» */
const naar = ({ aar, til }: Aarssvar, { t }: Grunnlag): string =>
  til === undefined ? sett(t.soekerFra, { aar }) : sett(t.soekerFoer, { aar: til === aar ? aar : `${aar}–${til}` });

/** The answer, before anything else. One line until there is one. A screen reader hears it when it changes. */
export function Svarkort({ valg, svarene, annet, g }: Props) {
  const [forst, senere] = svarene;
  if (!forst) return <Aapne valg={valg} g={g} />;
  const { t } = g;
  const { svar } = forst;
  const navn = g.navn(svar.slag, svar.id);
  const kjentAar = !senere && (valg.trinn ?? valg.aar) !== undefined;
  const sporsmaal = [
    navn ? `${navn}: ${t.kanJeg.toLowerCase()}` : t.kanJeg,
    ...(kjentAar ? [sett(t.soekerI, { aar: forst.aar })] : []),
  ].join(' ');
  const setninger = svarene.map((s) => maalsetninger(s.svar, g));
  const varsel = svar.grupper.some((gruppe) => gruppe.svar?.faller.length);
  /** The colour of a yes only where every year says so. */
  const farge = varsel ? 'varsel' : svarene.every((s) => s.svar.ord !== 'nei-men') ? svar.ord : 'nei-men';
  const langt = setninger.flat().length > 1 || annet ? 'langt' : '';
  return (
    <div class={`svarkort ${farge} ${langt}`} role="status">
      <p class="sporsmaal" key={sporsmaal}>
        {sporsmaal}
      </p>
      {svarene.map((aarssvar, i) => (
        <div key={setninger[i]?.join()}>
          {senere && (
            <p class="naar" key={naar(aarssvar, g)}>
              {naar(aarssvar, g)}
            </p>
          )}
          {setninger[i]?.map((setning) => (
            <p key={setning} class="svaret">
              {setning}
            </p>
          ))}
        </div>
      ))}
      {senere && (
        <p class="tall" key={senere.aar}>
          {sett(t.forskjell, { aar: senere.aar })}
        </p>
      )}
      {annet && (
        <p class="tall" key={annet.svar}>
          {annet.svar} <a href={annet.adresse}>{t.lesMer}</a>
        </p>
      )}
    </div>
  );
}

/** No goal yet: how many doors are open. */
function Aapne({ valg, g }: Pick<Props, 'valg' | 'g'>) {
  const { t, data } = g;
  const tekst = useMemo(() => {
    const count = (fag: string[]) => {
      const dorer = finnDorer(fag, valg.gens !== 'nei', data);
      return {
        u: data.utdanninger.filter(({ id, vei }) => vei === 'studium' && erVei(dorer.utdanninger.get(id))).length,
        y: [...dorer.yrker.values()].filter(erVei).length,
      };
    };
    const av = data.utdanninger.filter(({ vei }) => vei === 'studium').length;
    const fag = fagMed(valg, 'har', 'tar');
    const faller = valg.trinn === 'ferdig' ? [] : (diplomer(fag, vitnemaalsaar(valg, g.neste))[0]?.faller ?? []);
    const naa = sett(t.aapneNaa, { ...count(fag), av });
    const kan = fagMed(valg, 'kan').length > 0;
    const med = kan ? [sett(t.aapneMed, count(fagMed(valg, 'har', 'tar', 'kan')))] : [];
    return [...fallsetning(faller, g), naa, ...med];
  }, [valg, data, g.neste]);
  return (
    <div class={`svarkort uten ${tekst.length > 1 ? 'langt' : ''}`} role="status">
      {tekst.map((linje) => (
        <p key={linje} class="tall">
          {linje}
        </p>
      ))}
    </div>
  );
}
