/**
 * `npm start`: installs and builds what is missing or old, then serves the site. Runs on a machine with Node 20 and npm
 * and nothing else, so nothing at the top may come from node_modules.
 */
import { erFersk } from './bygg/fersk.mjs';
import { installerPakker, kjor } from './pakker.mjs';

if (!installerPakker().ok) {
  console.error('Pakkene lot seg ikke installere. Se meldingen fra npm over.');
  process.exit(1);
}
if (!erFersk() && !kjor('node', ['src/cli/bygg/bygg.mjs']).ok) {
  console.error('Byggingen stoppet. Feilen står over, med fil og felt der det gjelder innhold.');
  process.exit(1);
}
const { startEllerSiHvorfor } = await import('./servering/tjener.mjs');
await startEllerSiHvorfor();
