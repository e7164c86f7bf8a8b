/** How long the whole build takes, and how that grows with the content: 1×, 2× and 5×, each from a clean copy. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { miljo } from '../pakker.mjs';
import { lagKopi, mangfoldiggjor } from './kopi.mjs';

const ganger = [1, 2, 5];

function byggEn(antall) {
  const mappe = lagKopi();
  try {
    const innlegg = mangfoldiggjor(mappe, antall);
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], {
      cwd: mappe,
      env: miljo,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const sekunder = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`Bygget stoppet ved ${antall} ganger innholdet:\n${stdout}${stderr}`);
    const sider = readdirSync(join(mappe, 'dist'), { recursive: true }).filter((f) => f.endsWith('.html')).length;
    return { ganger: antall, innlegg, sider, sekunder };
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
}

export function maal() {
  console.log(`Hele bygget (npm run build) fra en ren kopi, ${availableParallelism()} kjerner:\n`);
  console.log('innhold   innlegg   sider   sekunder   ms per side   sider ×   tid ×');
  const rader = [];
  for (const antall of ganger) {
    const rad = byggEn(antall);
    rader.push(rad);
    const forste = rader[0];
    const celler = [
      `${rad.ganger}×`.padStart(7),
      String(rad.innlegg).padStart(9),
      String(rad.sider).padStart(7),
      rad.sekunder.toFixed(1).padStart(10),
      ((1000 * rad.sekunder) / rad.sider).toFixed(1).padStart(13),
      (rad.sider / forste.sider).toFixed(1).padStart(9),
      (rad.sekunder / forste.sekunder).toFixed(1).padStart(7),
    ];
    console.log(celler.join(' '));
  }
  console.log('\nKopiene av innleggene viser til hverandre slik de ekte gjør, så nettet av lenker er like tett.');
  return { kjerner: availableParallelism(), rader };
}
