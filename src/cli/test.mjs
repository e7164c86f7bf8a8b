/**
 * `npm test`: installs what it needs, runs every step in order, stops at the first fault and shows it. The last line is
 * always `N passed, N failed`.
 */
import { installerPakker, kjor } from './pakker.mjs';
import { alleTrinn, kjorTrinn } from './trinn.mjs';

let bestatt = 0;
let feilet = 0;

function avslutt() {
  console.log(`${bestatt} passed, ${feilet} failed`);
  process.exit(feilet > 0 ? 1 : 0);
}

function stoppMed(melding) {
  console.error(melding);
  feilet = Math.max(feilet, 1);
  avslutt();
}

function maalTid(navn, arbeid) {
  const start = performance.now();
  const resultat = arbeid();
  const sekunder = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${resultat.ok ? '✓' : '✗'} ${navn} (${sekunder} s)`);
  if (!resultat.ok) stoppMed(resultat.utdata);
  return resultat;
}

maalTid('pakker', () => installerPakker({ stille: true }));
const { manglerChromium, skaffChromium } = await import('./nettleser.mjs');
maalTid('nettleser', () => ({ ok: skaffChromium(), utdata: manglerChromium }));
const { ledigPort, manglerNginx, skaffNginx } = await import('./servering/nginx.mjs');
maalTid('nginx', () => ({ ok: skaffNginx(), utdata: manglerNginx }));
maalTid('skrift', () => kjor('node', ['src/cli/lagSkrift.mjs'], { stille: true }));

// So that the tests meet this clone's server and no other.
const port = await ledigPort();

for (const trinn of alleTrinn) {
  maalTid(trinn.navn, () => {
    const resultat = kjorTrinn(trinn, { TESTPORT: String(port) });
    bestatt += resultat.bestatt;
    feilet += resultat.feilet;
    return resultat;
  });
}
avslutt();
