import { utenPoeng } from '../../domain/kommerinn/regn.ts';
import type { Poengsum } from '../../domain/poeng/konkurransepoeng.ts';
import { utenforKvoten } from '../../domain/poeng/kvote.ts';
import { hundredeler } from '../../domain/poeng/karakterpoeng.ts';
import type { Soeker } from '../../domain/poeng/soeker.ts';
import type { Poengregler } from '../../domain/regler/poengregler.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { liten } from '../../domain/tekst/liten.ts';
import { fyll } from '../../i18n/fyll.ts';
import type { Fagbrikke, Tekster } from './typer.ts';

interface Props {
  soeker: Soeker;
  regler: Poengregler;
  sum: Poengsum;
  /** Later admissions follow the same rules. */
  seinere: boolean;
  fag: readonly Fagbrikke[];
  t: Tekster;
}

const tall = (n: number) => desimal(hundredeler(n));

/** The points of one admission: the sum of each quota, and what they are made of. */
export function Poengkort({ soeker, regler, sum, seinere, fag, t }: Props) {
  const { aar } = regler;
  const utenfor = utenforKvoten(soeker, regler);
  const { realfag } = sum;
  const deler: [string, number | undefined][] = [
    [t.karakterpoeng, sum.karakter],
    [t.realfag, realfag.poeng],
    [t.spraakDel, sum.spraak],
    [t.kjoennDel, sum.kjoenn],
    [t.samiskDel, sum.samisk],
    [t.alderDel, sum.alder],
    [t.tilleggDel, sum.tillegg],
  ];
  const delnavn = { ...t, spraak: t.spraakDel, kjoenn: t.kjoennDel, alder: t.alderDel };
  const borte = utenPoeng(soeker, regler);
  const alder = soeker.foedt === undefined ? 0 : aar - soeker.foedt;
  const hvorfor = {
    grunnlag: t.utenforGrunnlag,
    vitnemaal: t.utenforVitnemaal,
    alder: fyll(t.utenforAlder, { alder, aar, maks: regler.kvoter.maksAlder }),
  };
  const merknader = [
    utenfor && hvorfor[utenfor],
    realfag.poeng === undefined &&
      (regler.realfagspoeng.overlapp.avklartMed.length > 0 ? t.uavklart2027 : t.uavklart2028),
    realfag.overTakOmraade.length > 0 && fyll(t.overlapp, { tak: desimal(regler.realfagspoeng.takOmraade ?? 0) }),
    realfag.overTak &&
      fyll(sum.spraak > 0 ? t.avkortetSpraak : t.avkortet, {
        uten: tall(realfag.uavkortet + sum.spraak),
        tak: desimal(regler.realfagspoeng.tak),
      }),
    realfag.uavklart.length > 0 &&
      fyll(t.uavklartFag, { fag: realfag.uavklart.map((id) => fag.find((f) => f.id === id)?.navn ?? id).join(', ') }),
    soeker.grunnlag === 'alder' && sum.alder > 0 && t.aldersforbehold,
    borte.length > 0 && fyll(t.gaarUt, { aar, liste: borte.map((del) => liten(delnavn[del])).join(', ') }),
    !utenfor && sum.alder + sum.tillegg > 0 && t.bareOrdinaer,
    aar >= 2028 && soeker.tillegg.includes('militaer') && !utenfor && t.militaer2028,
  ].filter((m): m is string => typeof m === 'string');
  const big = (poeng: number | undefined, tekst: string) => (
    <p class="sum">
      <b key={String(poeng)}>{poeng === undefined ? '–' : tall(poeng)}</b> <span>{tekst}</span>
    </p>
  );
  return (
    <div class="poengkort">
      <h3>{fyll(seinere ? t.opptaketOg : t.opptaket, { aar })}</h3>
      {sum.foerstegang !== 'utenfor' && big(sum.foerstegang, t.iForste)}
      {big(sum.ordinaer, t.iOrdinaer)}
      <dl>
        {deler
          .filter(([, poeng], i) => i < 2 || poeng !== 0)
          .map(([navn, poeng]) => (
            <div key={navn}>
              <dt>{navn}</dt>
              <dd key={String(poeng)}>{poeng === undefined ? '–' : tall(poeng)}</dd>
            </div>
          ))}
      </dl>
      {merknader.map((m) => (
        <p key={m} class="merknad">
          {m}
        </p>
      ))}
    </div>
  );
}
