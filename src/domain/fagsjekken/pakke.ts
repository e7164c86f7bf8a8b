/**
 * The data of Fagsjekken ⇄ a short text, because 336 studies and occupations must reach the phone beside the page's code. What
 * the first answer does not need (names, rules in words, years, ways round) comes afterwards.
 *
 * SAMPLE of the two long lists, one entry a line, fields divided by `|`:
 *
 *     arkitektur|mf|3:g,4:0,:m                              study: id, level and field, groups
 *     elektrikerfaget|fa|-Elektro og datateknologi          vocational: … and the Vg1 one begins on
 *     fagskole-trafikkflyger|sb|-=3                         fagskole: … and the number of its own requirement
 *     lege|c|2f                                             occupation: id, field, studies
 *
 * A group is the requirement's number, `:` (or `~` where it is taken over from elsewhere), and its places, one character
 * each. Numbers are places in the other lists, in base 36; a field is a letter, in the order of `felter`. LIFECYCLE: packed once a build, unpacked once a visit; both
 * ends are always of the same build, so the format needs no version.
 */
import type { Kravregel } from '../opptak/vurder.ts';
import type { AnnetYrke, Fagsjekkdata, Kravkort, Stedsgruppe, Utdanningskort, Yrkeskort } from './typer.ts';

/** What is usual is left out; `andreKrav` is only counted. */
type Regelpakke = Pick<Kravregel, 'krav'> &
  Partial<Pick<Kravregel, 'karakterkrav' | 'studiekompetanse'>> & { readonly andreKrav?: number };
type Kravpakke = Regelpakke & { readonly id: string; readonly senere?: Regelpakke & { readonly fra: number } };

interface Pakke extends Omit<Fagsjekkdata, 'utdanninger' | 'yrker' | 'krav' | 'egne' | 'andre'> {
  /** Those with the same ways in, as ids with spaces between. */
  readonly andre: readonly (readonly [AnnetYrke['innganger'], ider: string])[];
  readonly krav: readonly Kravpakke[];
  readonly egne: readonly Kravpakke[];
  readonly utdanninger: string;
  readonly yrker: string;
}

const nivaaer = { f: 'fagbrev', s: 'fagskole', b: 'bachelor', m: 'master', d: 'doktorgrad' } as const;
const nr = (n: number) => n.toString(36);

/** @throws when there are more places than one character can name. */
export function pakk(data: Fagsjekkdata): string {
  if (data.steder.length > 36) throw new Error('Fagsjekken: flere enn 36 læresteder krever et nytt format i pakke.ts');
  const sted = new Map(data.steder.map(({ id }, i) => [id, nr(i)]));
  const krav = new Map(data.krav.map(({ id }, i) => [id, nr(i)]));
  const utdanning = new Map(data.utdanninger.map(({ id }, i) => [id, nr(i)]));
  const field = (felt: string) => nr(10 + data.felter.indexOf(felt));
  const group = ({ krav: id, steder, antatt }: Stedsgruppe) =>
    `${krav.get(id ?? '') ?? ''}${antatt ? '~' : ':'}${steder.map((s) => sted.get(s)).join('')}`;
  const own = (id: string | undefined) => (id ? `=${nr(data.egne.findIndex((k) => k.id === id))}` : '');
  const study = (u: Utdanningskort) =>
    [
      u.id,
      (u.nivaa.startsWith('fagsk') ? 's' : u.nivaa.charAt(0)) + field(u.felt),
      u.vei === 'studium' ? u.grupper.map(group).join(',') : `-${u.vg1 ?? own(u.grupper[0]?.krav)}`,
    ].join('|');
  const rule = ({ krav: uttrykk, karakterkrav, andreKrav, studiekompetanse }: Kravregel): Regelpakke => ({
    krav: uttrykk,
    ...(karakterkrav.length > 0 && { karakterkrav }),
    ...(andreKrav.length > 0 && { andreKrav: andreKrav.length }),
    ...(studiekompetanse !== 'generell' && { studiekompetanse }),
  });
  const requirement = ({ id, senere, ...regel }: Kravkort): Kravpakke => ({
    id,
    ...rule(regel),
    ...(senere && { senere: { fra: senere.fra, ...rule(senere) } }),
  });
  const likeVeier = new Map<string, string[]>();
  for (const { id, innganger } of data.andre) {
    const noekkel = JSON.stringify(innganger);
    likeVeier.set(noekkel, [...(likeVeier.get(noekkel) ?? []), id]);
  }
  const pakke: Pakke = {
    ...data,
    andre: [...likeVeier].map(([innganger, ider]) => [JSON.parse(innganger) as AnnetYrke['innganger'], ider.join(' ')]),
    // No chip is a whole programme, and what is not settled is told elsewhere.
    realfagspoeng: data.realfagspoeng.map(({ verdi, ...resten }) => {
      const { naturbruk: _, ...omraader } = verdi.omraader;
      return { ...resten, verdi: { ...verdi, omraader, uavklart: [] } };
    }),
    krav: data.krav.map(requirement),
    egne: data.egne.map(requirement),
    utdanninger: data.utdanninger.map(study).join('\n'),
    yrker: data.yrker
      .map((y) => [y.id, field(y.felt), y.utdanninger.map((id) => utdanning.get(id)).join(' ')].join('|'))
      .join('\n'),
  };
  return JSON.stringify(pakke);
}

const lines = (tekst: string) => (tekst ? tekst.split('\n').map((linje) => linje.split('|')) : []);

export function pakkUt(tekst: string): Fagsjekkdata {
  const { utdanninger: studielinjer, yrker: yrkeslinjer, ...resten } = JSON.parse(tekst) as Pakke;
  const rule = <R extends Regelpakke>(k: R) => ({
    karakterkrav: [],
    studiekompetanse: 'generell' as const,
    ...k,
    andreKrav: Array<unknown>(k.andreKrav ?? 0).fill(0),
  });
  const requirement = ({ senere, ...k }: Kravpakke): Kravkort => ({
    ...rule(k),
    ...(senere && { senere: rule(senere) }),
  });
  const krav = resten.krav.map(requirement);
  const egne = resten.egne.map(requirement);
  const field = (bokstav: string) => resten.felter[parseInt(bokstav, 36) - 10] ?? '';
  const group = (kode: string): Stedsgruppe => {
    const [, id = '', merke, steder = ''] = /^(\w*)([:~])(\w*)$/.exec(kode) ?? [];
    return {
      krav: id === '' ? undefined : krav[parseInt(id, 36)]?.id,
      steder: [...steder].flatMap((s) => resten.steder[parseInt(s, 36)]?.id ?? []),
      antatt: merke === '~' || undefined,
    };
  };
  const utdanninger = lines(studielinjer).map(([id = '', n = '', sist = '']): Utdanningskort => {
    const nivaa = nivaaer[n.charAt(0) as keyof typeof nivaaer];
    const vei = !sist.startsWith('-') ? 'studium' : nivaa === 'fagskole' ? 'fagskole' : 'yrkesfag';
    const eget = sist.startsWith('-=') ? egne[parseInt(sist.slice(2), 36)]?.id : undefined;
    const studiegrupper = vei === 'studium' && sist ? sist.split(',').map(group) : [];
    const grupper = eget ? [{ krav: eget, steder: [] }] : studiegrupper;
    return {
      id,
      nivaa,
      felt: field(n.charAt(1)),
      vei,
      grupper,
      vg1: vei === 'studium' || eget ? undefined : sist.slice(1) || undefined,
    };
  });
  const yrker = lines(yrkeslinjer).map(([id = '', felt = '', ider = '']): Yrkeskort => ({
    id,
    felt: field(felt),
    utdanninger: ider.split(' ').flatMap((i) => utdanninger[parseInt(i, 36)]?.id ?? []),
  }));
  const andre = resten.andre.flatMap(([innganger, ider]) => ider.split(' ').map((id) => ({ id, innganger })));
  return { ...resten, krav, egne, andre, utdanninger, yrker };
}
