import type { Poengregler } from '../regler/poengregler.ts';
import { hundredeler, karakterpoeng } from './karakterpoeng.ts';
import { iFoerstegangskvoten } from './kvote.ts';
import { realfagspoeng, type Realfagsum } from './realfagspoeng.ts';
import type { Soeker } from './soeker.ts';
import { spraakpoeng } from './spraakpoeng.ts';

/**
 * The points one competes with in an admission year. Sample (2026: average 4.6, R1, R2 and Fysikk 1, born 2005, 2 points
 * for women at the study): 46 + 2 + 2 = 50 in the quota for a first diploma, and with 4 for age 54 in the ordinary one.
 */
export interface Poengsum {
  readonly karakter: number;
  /** The science subjects, with what limits took. */
  readonly realfag: Realfagsum;
  /** For languages, as much as the common limit has room for. */
  readonly spraak: number;
  readonly kjoenn: number;
  readonly samisk: number;
  readonly alder: number;
  readonly tillegg: number;
  /** Undefined: a part of it is not known. */
  readonly skolepoeng: number | undefined;
  /** The sum in the quota for a first diploma; «utenfor»: one does not compete in it; undefined: not known. */
  readonly foerstegang: number | 'utenfor' | undefined;
  /** The sum in the ordinary quota; undefined: not known. */
  readonly ordinaer: number | undefined;
}

/** Points by age: from the first year that gives points, so many a year, up to the highest. */
function alderspoeng({ foedt, grunnlag }: Pick<Soeker, 'foedt' | 'grunnlag'>, regler: Poengregler): number {
  if (foedt === undefined) return 0;
  const { perAar, hoyest, fraAlder } = regler.alderspoeng;
  const aar = regler.aar - foedt - fraAlder[grunnlag] + 1;
  return Math.min(hoyest, Math.max(0, aar * perAar));
}

/** Points for military service, folkehøgskole, fagskole and higher education. */
function tilleggspoeng(tillegg: Soeker['tillegg'], { tilleggspoeng: regel }: Poengregler): number {
  return Math.min(
    regel.hoyest,
    tillegg.map((slag) => regel.poeng[slag]).reduce((a, b) => a + b, 0),
  );
}

/** Everything added up. What the school counts goes into both quotas; age and the rest into the ordinary one only. */
export function konkurransepoeng(soeker: Soeker, regler: Poengregler): Poengsum {
  const karakter = karakterpoeng(soeker.karakterer, regler.karakterpoeng);
  const { tak, takMedSpraak } = regler.realfagspoeng;
  const avSpraak = spraakpoeng(soeker.spraak, regler.spraakpoeng);
  const spraak = takMedSpraak ? Math.min(tak, avSpraak) : avSpraak;
  const realfag = realfagspoeng(soeker.fag, regler.realfagspoeng, spraak);
  const kjoenn = Math.min(regler.kjoennspoeng.hoyest, soeker.kjoennspoeng);
  const samisk = soeker.samisk ? regler.samiskpoeng.poeng : 0;
  const alder = alderspoeng(soeker, regler);
  const tillegg = tilleggspoeng(soeker.tillegg, regler);
  const skole =
    realfag.poeng === undefined ? undefined : hundredeler(karakter + realfag.poeng + spraak + kjoenn + samisk);
  return {
    karakter,
    realfag,
    spraak,
    kjoenn,
    samisk,
    alder,
    tillegg,
    skolepoeng: skole,
    foerstegang: iFoerstegangskvoten(soeker, regler) ? skole : 'utenfor',
    ordinaer: skole === undefined ? undefined : hundredeler(skole + alder + tillegg),
  };
}
