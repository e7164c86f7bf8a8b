/**
 * `npm test`: installs what it needs, runs every step in order, stops at the first fault and shows it.
 * `npm test -- --bare innhold`: only what an editor's change can break, in under a minute.
 * Last come what was left out on this machine, and `N passed, N failed`.
 */
import { installerPakker, kjor } from './pakker.mjs';
import { alleTrinn, kjorTrinn } from './test/trinn.mjs';

let bestatt = 0;
let feilet = 0;
const utelatt = [];
const start = performance.now();

function avslutt() {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s i alt`);
  for (const linje of utelatt) console.log(`– utelatt: ${linje}`);
  console.log(`${bestatt} passed, ${feilet} failed`);
  process.exit(feilet > 0 ? 1 : 0);
}

function stoppMed(melding) {
  console.error(melding);
  feilet = Math.max(feilet, 1);
  avslutt();
}

function maalTid(navn, arbeid) {
  const fra = performance.now();
  const resultat = arbeid();
  const sekunder = ((performance.now() - fra) / 1000).toFixed(1);
  console.log(`${resultat.ok ? '✓' : '✗'} ${navn} (${sekunder} s)`);
  if (!resultat.ok) stoppMed(resultat.utdata);
  return resultat;
}

/** Runs the steps, with what they need of the machine told in `ekstraMiljo`. */
function kjorAlle(trinnene, ekstraMiljo = {}) {
  for (const trinn of trinnene)
    maalTid(trinn.navn, () => {
      const resultat = kjorTrinn(trinn, ekstraMiljo);
      bestatt += resultat.bestatt;
      feilet += resultat.feilet;
      return resultat;
    });
  avslutt();
}

const bare = process.argv.includes('--bare') ? process.argv[process.argv.indexOf('--bare') + 1] : undefined;
const valgte = bare === undefined ? alleTrinn : alleTrinn.filter((trinn) => trinn.bare === bare);
const kjente = [...new Set(alleTrinn.flatMap((trinn) => trinn.bare ?? []))];
if (valgte.length === 0) stoppMed(`«--bare ${bare}» finnes ikke. Skriv ett av disse: ${kjente.join(', ')}.`);

maalTid('pakker', () => installerPakker({ stille: true }));
if (bare) kjorAlle(valgte);

const { manglerChromium, skaffChromium } = await import('./test/nettleser.mjs');
maalTid('nettleser', () => ({ ok: skaffChromium(), utdata: manglerChromium }));
const { ledigPort, skaffNginx, utenNginx } = await import('./servering/nginx.mjs');
const harNginx = skaffNginx();
if (!harNginx) utelatt.push(utenNginx);
maalTid('skrift', () => kjor('node', ['src/cli/bygg/lagSkrift.mjs'], { stille: true }));

// So that the tests meet this clone's server and no other.
kjorAlle(
  alleTrinn.filter((trinn) => !trinn.bare),
  { TESTPORT: String(await ledigPort()), UTEN_NGINX: harNginx ? '' : '1' },
);
