/**
 * `npm run last [seconds]`: requests a second from nginx on loopback for a landing, the test and a piece of the search index,
 * against an empty page from the same server, and what a campaign would need. Bounded: five seconds a page.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hentMedApt, rot } from '../pakker.mjs';
import { skaffNginx, startNginx, utenNginx } from '../servering/nginx.mjs';

const sekunder = Math.min(Number(process.argv[2] ?? 5), 30);
const harWrk = () => !spawnSync('wrk', ['-v']).error;

/** A campaign to all of a year group's age and around: who sees it, and how close in time they come. */
const kampanje = { mottakere: 460_000, andelSomTrykker: 0.05, timer: 2, foresporslerPerBesok: 12 };

function maal(adresse) {
  const argumenter = ['-t', '1', '-c', '32', '-d', `${sekunder}s`, '-H', 'Accept-Encoding: br', adresse];
  const { stdout } = spawnSync('wrk', argumenter, { encoding: 'utf8' });
  const feil = /Non-2xx or 3xx responses: (\d+)/.exec(stdout);
  if (feil) throw new Error(`${adresse}: ${feil[0]}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0);
}

if (!harWrk()) hentMedApt(['wrk']);
if (!harWrk()) {
  console.error('Fant ikke wrk: installer pakken wrk, og prøv igjen.');
  process.exit(1);
}
if (!skaffNginx()) {
  console.error(utenNginx);
  process.exit(1);
}

const dist = resolve(rot, 'dist');
const tom = mkdtempSync(join(tmpdir(), 'tom-'));
writeFileSync(join(tom, 'index.html'), '<!doctype html><title>Tom</title>\n');
cpSync(join(tom, 'index.html'), join(tom, '404.html'));
const bit = readdirSync(join(dist, 'pagefind/index')).find((f) => f.endsWith('.pf_index'));
const nginx = await startNginx([dist, tom]);
try {
  const [her, der] = nginx.adresser;
  const grunn = maal(`${der}/`);
  console.log(`En tom side: ${Math.round(grunn)} forespørsler i sekundet (1,00).`);
  const tall = ['/x-faktor/iskrem/', '/utdanningstesten/ta/', `/pagefind/index/${bit}`].map((sti) => {
    const n = maal(her + sti);
    console.log(`${sti}: ${Math.round(n)} i sekundet (${(n / grunn).toFixed(2).replace('.', ',')} av den tomme).`);
    return n;
  });
  const { mottakere, andelSomTrykker, timer, foresporslerPerBesok } = kampanje;
  const behov = (mottakere * andelSomTrykker * foresporslerPerBesok) / (timer * 3600);
  console.log(
    `En kampanje til ${mottakere}: trykker ${andelSomTrykker * 100} prosent i løpet av ${timer} timer, og henter hver ` +
      `${foresporslerPerBesok} filer, blir det ${Math.ceil(behov)} forespørsler i sekundet i snitt. ` +
      `Tre ganger så mange i toppen er ${Math.ceil(3 * behov)}. Den tregeste siden over tåler ${Math.round(Math.min(...tall))} ` +
      'med én tråd på denne maskinen. Tallene for andel, timer og filer er antatt, ikke målt; https og nett er ikke med.',
  );
} finally {
  await nginx.stopp();
  rmSync(tom, { recursive: true, force: true });
}
