/**
 * `npm run motorer`: the most important journeys in real Firefox and real WebKit. Apart from `npm test`, because the two
 * browsers weigh some hundred megabytes and need Debian or Ubuntu.
 */
import { erFersk } from './fersk.mjs';
import { kjor } from './pakker.mjs';
import { manglerNginx, skaffNginx } from './servering/nginx.mjs';
import { manglerMotorer, skaffMotorer } from './skaffMotorer.mjs';

function maaHa(ok, melding) {
  if (ok) return;
  console.error(melding);
  process.exit(1);
}

maaHa(skaffNginx(), manglerNginx);
maaHa(skaffMotorer(), manglerMotorer);
maaHa(erFersk() || kjor('npm', ['run', 'build', '--silent']).ok, 'Byggingen stoppet. Feilen står over.');
process.exitCode = kjor('vitest', ['run', '--config', 'vitest.motorer.config.ts']).ok ? 0 : 1;
