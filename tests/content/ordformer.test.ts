/**
 * One form of each word where Norwegian allows two, so that a page never has both. A new pair: the form that is not
 * used, and in its name the one that is.
 */
import { describe, expect, it } from 'vitest';
import { andreYrker, fristlister, type Innlegg, sider, tallfiler, timeplaner } from '../fixtures/innhold.ts';
import { synligTekst } from '../fixtures/tekst.ts';

const former = {
  nb: {
    'sammenligne, ikke sammenlikne': /sammenlikn/i,
    'likne, ikke ligne': /(?<!\p{L})lign(?:er|e|et|ende)(?!\p{L})/iu,
    'lista, ikke listen': /(?<!\p{L})listen(?!\p{L})/iu,
    'bare, ikke kun': /(?<!\p{L})kun(?!\p{L})/iu,
    'omtrent, ikke ca.': /(?<!\p{L})ca\./u,
    'bru, ikke bro': /(?<!\p{L})(?:broa|en bro som)(?!\p{L})/iu,
    'lengre tid, ikke lenger tid': /(?<!\p{L})lenger (?:tid|vei|læretid|reise|løp)(?!\p{L})/iu,
    'Vg1 elektro, ikke Vg1 Elektro': /(?<!\p{L})Vg[123] \p{Lu}\p{Ll}/u,
    'et krav krever, det ber ikke om':
      /(?<!\p{L})(?:ingeniør\p{L}*|sivilingeniør\p{L}*|medisin|veterinær|siviløkonom|studiet|studiene|kravet|regelen)[^.]{0,30} (?:ber|ba) om(?!\p{L})/iu,
    'stengt for deg, ikke stenger': /(?<!\p{L})(?:medisin|veterinær|siviløkonom|ingeniør)\p{L}* stenger(?!\p{L})/iu,
  },
  nn: {
    'difor, ikkje derfor': /(?<!\p{L})derfor(?!\p{L})/iu,
    'rådgjevar, ikkje rådgivar': /rådgivar/i,
    'forvaltning, ikkje forvalting': /forvalting/i,
    'maskina, ikkje maskinen': /(?<!\p{L})maskinen(?!\p{L})/iu,
    'krets, ikkje krins': /(?<!\p{L})krins(?:en|ar|ane)?(?!\p{L})/iu,
    'løkke, ikkje lykkje': /lykkj/i,
    'tenar, ikkje server': /(?<!\p{L})server(?:en|ar|ane)(?!\p{L})/iu,
    'bilete, ikkje bilde': /(?<!\p{L})bilde(?:t|teknologi)?(?!\p{L})/iu,
    'om lag, ikkje omtrent': /(?<!\p{L})omtrent(?!\p{L})/iu,
    'begynne, ikkje byrje': /(?<!\p{L})byrj(?:e|ar|a|inga)?(?!\p{L})/iu,
    'dreg, ikkje drar': /(?<!\p{L})drar(?!\p{L})/iu,
    'pleier, ikkje plar': /(?<!\p{L})plar(?!\p{L})/iu,
    'byggje, ikkje bygge': /(?<!\p{L})bygge(?:r)?(?!\p{L})/iu,
    'material, ikkje materialar': /(?<!\p{L})materialar(?!\p{L})/iu,
    'ein rekneskap, ikkje eit': /(?<!\p{L})eit \p{L}*rekneskap(?!\p{L})/iu,
    'merdar, ikkje merder': /(?<!\p{L})merder(?!\p{L})/iu,
    'lengre tid, ikkje lenger tid': /(?<!\p{L})lenger (?:tid|veg|læretid|reise|løp)(?!\p{L})/iu,
    'Vg1 elektro, ikkje Vg1 Elektro': /(?<!\p{L})Vg[123] \p{Lu}\p{Ll}/u,
    'eit krav krev, det ber ikkje om':
      /(?<!\p{L})(?:ingeniør\p{L}*|sivilingeniør\p{L}*|medisin|veterinær|siviløkonom|studiet|studia|kravet|regelen)[^.]{0,30} (?:ber|bad) om(?!\p{L})/iu,
    'nynorske namn på lærestader':
      /Norges arktiske|Sørøst-Norge|Norges Handelshøyskole|Norges miljø|Høgskolen i |Politihøgskolen|Forsvarets høgskole/,
    'Fagskolen Innlandet og Arkitektur- og designhøgskulen, som dei heiter':
      /Fagskulen Innlandet|(?<!\p{L})Arkitekthøgskulen/u,
  },
} as const;

/** Keys and fields in the other form, which stand in the same files: a bokmål file holds the nynorsk of short texts. */
const iNynorskfelt = (data: unknown): string[] =>
  typeof data !== 'object' || data === null
    ? []
    : Object.entries(data).flatMap(([navn, v]) =>
        typeof v === 'string' && (navn === 'nn' || navn.endsWith('Nn')) ? [v] : iNynorskfelt(v),
      );

const felles: readonly Innlegg<unknown>[] = [...andreYrker, ...fristlister, ...tallfiler, ...timeplaner];
const tekster = {
  nb: [...sider.nb, ...felles].map((s: Innlegg<unknown>) => {
    const nynorsk = new Set(iNynorskfelt(s.data));
    return { fil: s.fil, tekster: synligTekst(s).filter((t) => !nynorsk.has(t)) };
  }),
  nn: [
    ...sider.nn.map((s: Innlegg<unknown>) => ({ fil: s.fil, tekster: synligTekst(s) })),
    ...[...sider.nb, ...felles].map((s: Innlegg<unknown>) => ({ fil: s.fil, tekster: iNynorskfelt(s.data) })),
  ],
};

/** Names of others, quoted, keep their form. */
const utenSitat = (tekst: string) => tekst.replace(/«[^»]*»|\]\([^)]*\)/g, '');

describe.each(['nb', 'nn'] as const)('ordene på %s', (spraak) => {
  it.each(Object.entries(former[spraak]))('%s', (_, feil) => {
    const funn = tekster[spraak].flatMap(({ fil, tekster: alle }) =>
      alle.flatMap((t) => (feil.exec(utenSitat(t)) ? [`${fil}: ${feil.exec(utenSitat(t))?.[0] ?? ''}`] : [])),
    );
    expect(funn).toEqual([]);
  });
});
