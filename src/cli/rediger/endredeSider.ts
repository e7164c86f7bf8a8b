/**
 * The pages that readers will see changed, from two built folders.
 *   node src/cli/rediger/endredeSider.ts foer/dist dist
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sammenlignSider, sidetekst } from '../../domain/oppgaver/sidetekst.ts';

/** More than this in a list helps nobody. */
const flest = 60;

const sider = (mappe: string) =>
  new Map(
    readdirSync(mappe, { recursive: true, encoding: 'utf8' })
      .filter((fil) => fil.endsWith('.html'))
      .map((fil) => [
        `/${fil
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
        sidetekst(readFileSync(join(mappe, fil), 'utf8')),
      ]),
  );

const [foer, etter] = process.argv.slice(2);
if (!foer || !etter) throw new Error('Skriv to mapper: den gamle og den nye dist.');
const { nye, borte, endret } = sammenlignSider(sider(foer), sider(etter));

const liste = (tittel: string, adresser: readonly string[]) =>
  adresser.length === 0
    ? []
    : [
        `**${tittel} (${adresser.length})**`,
        '',
        ...adresser.slice(0, flest).map((a) => `- ${a}`),
        ...(adresser.length > flest ? [`- … og ${adresser.length - flest} til`] : []),
        '',
      ];

const deler = [...liste('Nye sider', nye), ...liste('Sider som blir borte', borte), ...liste('Endrede sider', endret)];
console.log(
  ['### Det leserne vil se', '', ...(deler.length > 0 ? deler : ['Ingen side ser annerledes ut.'])].join('\n'),
);
