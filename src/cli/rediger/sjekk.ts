/**
 * Checks content/ and says what is wrong where an editor sees it: in the change itself on GitHub, and as a text.
 *   node src/cli/rediger/sjekk.ts [melding.md]
 */
import { writeFileSync } from 'node:fs';
import { sjekkInnhold } from '../../content/rediger/sjekk.ts';

const funn = sjekkInnhold();
for (const { fil, linje, melding } of funn) console.log(`::error file=${fil},line=${linje},title=Innhold::${melding}`);

const tekst =
  funn.length === 0
    ? '### Innholdet er i orden\n\nIngen feil i filene.\n'
    : [
        `### ${funn.length === 1 ? 'Én feil' : `${funn.length} feil`} må rettes før endringen kan publiseres`,
        '',
        '| Fil | Hva som er galt, og hva du gjør |',
        '| --- | --- |',
        ...funn.map((f) => `| \`${f.fil}\`, linje ${f.linje} | ${f.melding.replaceAll('|', '\\|')} |`),
        '',
        'Siden som er ute, er ikke berørt. Rett filene i samme endring, så sjekkes den på nytt.',
        '',
      ].join('\n');

const [maal] = process.argv.slice(2);
if (maal) writeFileSync(maal, tekst);
else console.log(tekst);
process.exitCode = funn.length === 0 ? 0 : 1;
