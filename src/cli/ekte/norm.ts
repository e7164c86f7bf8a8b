/**
 * `npm run norm -- <file> "<who>" <year>`: a norm for people from a class's result links, one a line. Reads the answers
 * in each link, writes the means to motor/norm.ts and nothing else, and forgets the links. Asks for at least 20 whole
 * tests. The pupils have said yes, paste their own link and give no name; delete the file afterwards. Then run
 * `npm run simuler` (and `npm run ekte` where the data are at hand), and let the figures decide whether to keep it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lesFragment } from '../../domain/deling/kodek.ts';
import { tidligereUtgaver } from '../../domain/deling/utgaver.ts';
import { lagKlassenorm, minstAntall, skrivNormfil } from '../../domain/testen/proeving/klassenorm.ts';
import { lesTestinnhold } from '../simuler/testinnhold.ts';

const [fil, navn, aar] = process.argv.slice(2);
if (!fil || !navn || !/^\d{4}$/.test(aar ?? '')) {
  console.error('Bruk: npm run norm -- <fil med lenker> "<hvem, for eksempel 64 elever på Vg1>" <år>');
  process.exit(1);
}
const { paastander } = lesTestinnhold();
const kilde = new URL('../../../content/utdanningstesten/paastander.yaml', import.meta.url);
const { utgave } = parse(readFileSync(kilde, 'utf8')) as { utgave: string };
const utgaver = [{ tegn: utgave, paastander: paastander.map((p) => p.id) }, ...tidligereUtgaver];

const linjer = readFileSync(fil, 'utf8')
  .split('\n')
  .map((linje) => linje.trim())
  .filter(Boolean);
const lest = linjer.map((linje) => lesFragment(linje.slice(linje.indexOf('#') + 1), utgaver));
const svarsett = lest.flatMap((l) => (l.ok ? [l.tilstand.svar] : []));
const klasse = lagKlassenorm(svarsett, paastander);
if (!klasse) {
  console.error(`Det trengs minst ${minstAntall} lenker med alle svar; her er ${svarsett.length} som kan leses.`);
  process.exit(1);
}
const mal = new URL('../../domain/testen/motor/norm.ts', import.meta.url);
writeFileSync(mal, skrivNormfil(readFileSync(mal, 'utf8'), klasse, { navn, aar: aar ?? '' }));
console.log(
  `Norm av ${klasse.antall} elever; ${linjer.length - svarsett.length} lenker kunne ikke leses, ${klasse.uferdige} manglet svar. Kjør npm run simuler.`,
);
