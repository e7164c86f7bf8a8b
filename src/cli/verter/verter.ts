/**
 * `npm run verter`: the built folder behind a real nginx and behind Cloudflare's own engine, asked for one address of every
 * kind. Stops with 1 at a difference that unntak.ts has no reason for.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rot } from '../pakker.mjs';
import { skaffNginx, startNginx, utenNginx } from '../servering/nginx.mjs';
import { type Adresse, adresser } from './adresser.ts';
import { startCloudflare } from './cloudflare.ts';
import { begrunn, type Dom, forskjeller, hodene, normal, type Svar, ubrukte } from './sammenlign.ts';
import { unntak } from './unntak.ts';

async function spor(vert: string, sti: string): Promise<Svar> {
  const svar = await fetch(vert + sti, { redirect: 'manual' });
  const kropp = Buffer.from(await svar.arrayBuffer());
  const videre = svar.status >= 300 && svar.status < 400;
  return {
    status: svar.status,
    hoder: Object.fromEntries(hodene.map((h) => [h, normal(h, svar.headers.get(h) ?? '', vert)])),
    innhold: videre ? '' : createHash('sha256').update(kropp).digest('hex').slice(0, 8),
  };
}

const kort = (verdi: string) => (verdi.length > 60 ? `${verdi.slice(0, 57)}…` : verdi || '(ingen)');

function linjer({ slag, sti }: Adresse, her: Svar, der: Svar, dommer: readonly Dom[]): string[] {
  const galt = dommer.filter((d) => d.grunn === undefined);
  const tilstand = galt.length ? 'ULIKT' : dommer.length ? 'greit' : 'likt';
  return [
    `${tilstand.padEnd(6)} ${slag.padEnd(33)} ${String(her.status)} ${String(der.status)}  ${sti}`,
    ...galt.map(({ forskjell: f }) => `         ${f.felt}: nginx ${kort(f.nginx)} | Cloudflare ${kort(f.cloudflare)}`),
  ];
}

async function sammenlign(nginx: string, cloudflare: string, dist: string): Promise<boolean> {
  const alle: Dom[] = [];
  let feilStatus = 0;
  console.log(`\n       ${'Slag adresse'.padEnd(33)} nginx, Cloudflare`);
  for (const adresse of adresser(dist)) {
    const [her, der] = [await spor(nginx, adresse.sti), await spor(cloudflare, adresse.sti)];
    const dommer = begrunn(forskjeller(adresse.slag, her, der), unntak);
    alle.push(...dommer);
    console.log(linjer(adresse, her, der, dommer).join('\n'));
    if (her.status === adresse.status) continue;
    feilStatus += 1;
    console.log(`         nginx skulle svart ${String(adresse.status)}`);
  }
  const galt = alle.filter((d) => d.grunn === undefined).length;
  const gamle = ubrukte(
    alle.map((d) => d.forskjell),
    unntak,
  );
  console.log('\nForskjeller som får stå:');
  for (const grunn of new Set(alle.flatMap((d) => d.grunn ?? []))) console.log(`- ${grunn}`);
  for (const u of gamle) console.log(`Unntaket trengs ikke lenger, ta det bort: ${u.felt.source}. ${u.grunn}`);
  console.log(
    `\n${String(galt)} forskjeller uten grunn, ${String(alle.length - galt)} med, ${String(feilStatus)} feil svar.`,
  );
  return galt + feilStatus + gamle.length === 0;
}

async function kjorVerter(): Promise<boolean> {
  const dist = resolve(rot, 'dist');
  if (!existsSync(resolve(dist, '.bygget')))
    throw new Error('Det er ingenting i dist ennå. Kjør «npm run build» først.');
  if (!skaffNginx()) throw new Error(`Dette er ${utenNginx}`);
  const cloudflare = await startCloudflare(dist);
  const nginx = await startNginx([dist]);
  try {
    return await sammenlign(nginx.adresser[0] ?? '', cloudflare.adresse, dist);
  } finally {
    await nginx.stopp();
    await cloudflare.stopp();
  }
}

try {
  process.exitCode = (await kjorVerter()) ? 0 : 1;
} catch (feil) {
  console.error(feil instanceof Error ? feil.message : feil);
  process.exitCode = 1;
}
