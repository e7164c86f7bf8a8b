import { enBedreKarakter } from '../poeng/forbedring.ts';
import { hundredeler, type Karaktergrunnlag } from '../poeng/karakterpoeng.ts';
import { konkurransepoeng, type Poengsum } from '../poeng/konkurransepoeng.ts';
import type { Kvotepoeng } from '../poeng/grense.ts';
import { iFoerstegangskvoten } from '../poeng/kvote.ts';
import { poengFor } from '../poeng/realfagspoeng.ts';
import type { Soeker } from '../poeng/soeker.ts';
import type { Spraakfag } from '../poeng/spraakpoeng.ts';
import type { Poengregler, Tilleggsslag } from '../regler/poengregler.ts';
import { grunnlagAv } from './karakterliste.ts';
import type { Innvalg } from './valg.ts';

/** The grades told, or as many as the diploma holds with the average told; undefined: neither. */
function grunnlagFra({ karakterer, snitt, antall }: Innvalg): Karaktergrunnlag | undefined {
  const talt = grunnlagAv(karakterer);
  if (talt.antall > 0) return talt;
  return snitt === undefined ? undefined : { sum: snitt * antall, antall };
}

/** Languages that give so many points under the rule until 2027: 1.5 is one language on level II and III. */
const spraakFra = (poeng: number): Spraakfag[] => {
  const hele = Math.floor(poeng / 1.5);
  const rest = poeng - hele * 1.5;
  const full = Array.from({ length: hele }, (_, i): Spraakfag => ({ spraak: `spraak-${i}`, nivaa: [2, 3] }));
  return rest > 0 ? [...full, { spraak: 'annet', nivaa: rest > 0.5 ? [1, 2] : [1] }] : full;
};

/** The applicant that has been told of; undefined without grades. */
export function soekerFra(valg: Innvalg): Soeker | undefined {
  const karakterer = grunnlagFra(valg);
  return (
    karakterer && {
      foedt: valg.foedt,
      karakterer,
      fag: valg.fag,
      spraak: spraakFra(valg.spraak),
      tillegg: valg.tillegg,
      kjoennspoeng: valg.kjoenn,
      samisk: valg.samisk,
      grunnlag: valg.alder23 ? 'alder' : 'gsk',
      foerstegang: valg.foerstegang,
    }
  );
}

/**
 * What one would have had in an earlier admission, as old then as one will be in the year one applies: a limit of 2026 says
 * nothing about sums under the rules of 2028.
 */
export function poengDengang(soeker: Soeker, soekeaar: number, da: Poengregler): Kvotepoeng & { iKvoten: boolean } {
  const likeGammel: Soeker = {
    ...soeker,
    foedt: soeker.foedt === undefined ? undefined : soeker.foedt - (soekeaar - da.aar),
  };
  const { foerstegang, ordinaer } = konkurransepoeng(likeGammel, da);
  return {
    iKvoten: iFoerstegangskvoten(likeGammel, da),
    foerstegang: foerstegang === 'utenfor' ? undefined : foerstegang,
    ordinaer,
  };
}

/** One thing that would give more points, and how many. */
export type Gevinst =
  | { readonly hva: 'karakter'; readonly poeng: number }
  | { readonly hva: 'fag'; readonly fag: string; readonly poeng: number };

/** What one better grade, and each subject not taken, would add; the most first. A subject's grade is taken to be like the average. */
export function gevinster(soeker: Soeker, regler: Poengregler, fag: readonly string[]): Gevinst[] {
  const { realfagspoeng: regel, karakterpoeng: karakterregel } = regler;
  // The whole sum, since languages take of the same limit.
  const sum = (egne: readonly string[]) => konkurransepoeng({ ...soeker, fag: egne }, regler).skolepoeng;
  const naa = sum(soeker.fag);
  const nye = fag.flatMap((id): Gevinst[] => {
    if (soeker.fag.includes(id) || poengFor(id, regel) === 0 || naa === undefined) return [];
    const poeng = hundredeler((sum([...soeker.fag, id]) ?? naa) - naa);
    return poeng > 0 ? [{ hva: 'fag', fag: id, poeng }] : [];
  });
  const karakter = enBedreKarakter(soeker.karakterer, karakterregel);
  return [
    ...(karakter > 0 ? [{ hva: 'karakter', poeng: karakter } as const] : []),
    ...nye.sort((a, b) => b.poeng - a.poeng),
  ];
}

/** How many grades, one step up each, would give so many points; undefined: not even 6 in all would. */
export function karaktererOpp(mangler: number, { sum, antall }: Karaktergrunnlag): number | undefined {
  const trinn = Math.ceil((mangler * antall) / 10 - 1e-9);
  return sum + trinn <= 6 * antall ? Math.max(1, trinn) : undefined;
}

/** The rules to show: those of the year one applies; where it is open, the first year of each set of rules. */
export function aaraAaVise(regler: readonly Poengregler[], aar: number | undefined): Poengregler[] {
  const siste = regler.at(-1);
  if (aar !== undefined && siste) return [regler.find((r) => r.aar === aar) ?? { ...siste, aar }];
  const uten = (r: Poengregler | undefined) => JSON.stringify({ ...r, aar: 0 });
  return regler.filter((r, i) => i === 0 || uten(r) !== uten(regler[i - 1]));
}

/** What one has told that gives nothing in a year, because the rule is gone: the names of the parts, or of what is added. */
export function utenPoeng(
  { spraak, kjoennspoeng, tillegg, foedt, grunnlag }: Soeker,
  { aar, spraakpoeng, kjoennspoeng: kjoenn, tilleggspoeng, alderspoeng }: Poengregler,
): ('spraak' | 'kjoenn' | 'alder' | Tilleggsslag)[] {
  const gammel = foedt !== undefined && aar - foedt >= alderspoeng.fraAlder[grunnlag];
  return [
    ...(spraak.length > 0 && spraakpoeng.takPerSpraak === 0 ? (['spraak'] as const) : []),
    ...(kjoennspoeng > 0 && kjoenn.hoyest === 0 ? (['kjoenn'] as const) : []),
    ...(gammel && alderspoeng.hoyest === 0 ? (['alder'] as const) : []),
    ...tillegg.filter((slag) => tilleggspoeng.poeng[slag] === 0),
  ];
}

/** All points of each year asked for. */
export const aarForAar = (soeker: Soeker, regler: readonly Poengregler[]): { regler: Poengregler; sum: Poengsum }[] =>
  regler.map((r) => ({ regler: r, sum: konkurransepoeng(soeker, r) }));
