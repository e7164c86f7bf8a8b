/**
 * The open data: static JSON under /api, each `{ lisens, oppdatert, data }`, described under /api/skjema and on
 * /apne-data. The fields are a contract: they may grow, never disappear or change meaning. A file that breaks its own
 * schema stops the build.
 */
import { z } from 'astro/zod';
import { annetYrke, lesPoster } from './andreYrker.ts';
import { fagpost, lesFag } from './fag.ts';
import { felt } from './felt.ts';
import { kravpost, lesKravkoder } from './kravkoder.ts';
import { egen, nlod, onet, ssb } from './lisenser.ts';
import { lesMasterposter, masterpost } from './mastere.ts';
import { lesTesten, paastandspost, testramme } from './utdanningstesten.ts';
import { lesUtdanninger, utdanningspost } from './utdanninger.ts';
import { lesYrker, yrkespost } from './yrker.ts';

interface Innhold {
  data: readonly object[];
  /** The day the newest item was checked. */
  oppdatert: string | undefined;
  /** What stands beside the list. */
  rundt?: Record<string, unknown>;
}
interface Kilde {
  post: z.ZodType;
  lisens: string;
  /** Fields beside licence, date and list. */
  ramme?: Record<string, z.ZodType>;
  les: () => Promise<Innhold>;
}

/** A file with nothing but a list is as new as its newest item. */
const bare = (les: () => Promise<{ kontrollert: string }[]>) => async (): Promise<Innhold> => {
  const data = await les();
  return {
    data,
    oppdatert: data
      .map((post) => post.kontrollert)
      .sort()
      .at(-1),
  };
};

/** Every file by name, in the order of the page that lists them. */
const kilder = {
  fag: { post: fagpost, lisens: egen, les: bare(lesFag) },
  kravkoder: { post: kravpost, lisens: egen, les: bare(lesKravkoder) },
  utdanninger: { post: utdanningspost, lisens: egen, les: bare(lesUtdanninger) },
  mastere: { post: masterpost, lisens: egen, les: bare(lesMasterposter) },
  yrker: { post: yrkespost, lisens: [egen, onet, ssb, nlod].join(' '), les: bare(lesYrker) },
  'andre-yrker': { post: annetYrke, lisens: egen, les: bare(lesPoster) },
  utdanningstesten: { post: paastandspost, lisens: egen, ramme: testramme, les: lesTesten },
} satisfies Record<string, Kilde>;

export type Filnavn = keyof typeof kilder;
export const filnavn = Object.keys(kilder) as Filnavn[];

/** The schema of a whole file. */
export function skjemaFor(navn: Filnavn) {
  const kilde: Kilde = kilder[navn];
  return z.strictObject({
    lisens: felt(z.string(), 'Lisensen, og dem du må navngi.', 'Lisensen, og dei du må namngi.'),
    oppdatert: felt(
      z.iso.date(),
      'Dagen den nyeste oppføringen ble kontrollert.',
      'Dagen den nyaste oppføringa blei kontrollert.',
    ),
    ...kilde.ramme,
    data: felt(z.array(kilde.post).min(1), 'Oppføringene.', 'Oppføringane.'),
  });
}

/**
 * What a file holds.
 * @throws a ZodError that names the field, where the content does not keep the contract
 */
export async function lesFil(navn: Filnavn) {
  const kilde: Kilde = kilder[navn];
  const { data, oppdatert, rundt } = await kilde.les();
  return skjemaFor(navn).parse({ lisens: kilde.lisens, oppdatert, ...rundt, data });
}
