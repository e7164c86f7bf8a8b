/**
 * `npm run motorer`: the most important journeys in real Firefox and real WebKit. Apart from `npm test`, because the two
 * browsers weigh some hundred megabytes and need Debian or Ubuntu. `-- gamle` takes pictures in old Chromiums instead.
 */
import { erFersk } from '../bygg/fersk.mjs';
import { kjor } from '../pakker.mjs';
import { skaffNginx, utenNginx } from '../servering/nginx.mjs';
import { manglerMotorer, skaffMotorer } from './skaffMotorer.mjs';

function maaHa(ok, melding) {
  if (ok) return;
  console.error(melding);
  process.exit(1);
}

maaHa(skaffNginx(), `Dette er ${utenNginx}`);
maaHa(process.argv[2] === 'gamle' || skaffMotorer(), manglerMotorer);
maaHa(erFersk() || kjor('node', ['src/cli/bygg/bygg.mjs']).ok, 'Byggingen stoppet. Feilen står over.');
if (process.argv[2] === 'gamle') {
  const { kjorGamle } = await import('./gamle.mjs');
  process.exit((await kjorGamle()) ? 0 : 1);
}
process.exitCode = kjor('vitest', ['run', '--config', 'vitest.motorer.config.ts']).ok ? 0 : 1;
