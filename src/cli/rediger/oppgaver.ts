/**
 * What an editor should look at, as a text for a weekly issue.
 *   node src/cli/rediger/oppgaver.ts [--kilder]    with --kilder every address of a source is asked too
 */
import { dagINorge } from '../../domain/kalender/frist.ts';
import { alleFiler, sisteImport } from '../../content/rediger/innhold.ts';
import { type Oppgave, finnOppgaver, oppgaveslag } from '../../domain/oppgaver/oppgaver.ts';
import { kildeadresser, svarerIkke } from './kilder.ts';

const overskrifter: Record<Oppgave['slag'], string> = {
  haster: 'Har gått ut: skal ikke stå på siden nå',
  kampanje: 'Kampanjer som begynner eller slutter',
  utloper: 'Går snart ut',
  frist: 'Ingen frister etter denne: skriv inn neste år',
  nynorskMangler: 'Mangler nynorsk',
  nynorskEldre: 'Bokmålet er endret etter nynorsken',
  ikkeKontrollert: 'Ikke kontrollert på over et år',
  gammelKilde: 'Nyeste kilde er over fire år gammel',
};
/** In an issue nobody reads further; the page has them all. */
const flest = 15;

const filer = alleFiler();
const oppgaver = finnOppgaver(filer, dagINorge(new Date()));
const linjer = oppgaveslag.flatMap((slag) => {
  const funn = oppgaver.filter((o) => o.slag === slag);
  if (funn.length === 0) return [];
  const vist = funn.slice(0, flest).map((o) => `- \`${o.sti}\` ${o.hva}`.trimEnd());
  return ['', `## ${overskrifter[slag]} (${funn.length})`, '', ...vist, ...(funn.length > flest ? ['- …'] : [])];
});
const importert = sisteImport();
const omImport = importert ? ['', `Siste import av opptakskrav: ${importert.dag}, ${importert.filer} filer.`] : [];

const spurt = process.argv.includes('--kilder');
const stumme = spurt ? await svarerIkke(kildeadresser(filer)) : [];
const omKilder = spurt
  ? [
      '',
      `## Kilder som ikke svarer (${stumme.length})`,
      '',
      ...stumme.map((k) => `- ${k.url}: ${k.svar} (${k.filer.length} filer, først \`${k.filer[0] ?? ''}\`)`),
    ]
  : [];
console.log(
  ['Laget av et program. Rett i filene, så er punktet borte neste mandag.', ...linjer, ...omImport, ...omKilder].join(
    '\n',
  ),
);
