/**
 * `npm run film -- iskrem` makes the ad film of a story in both languages: 1080 × 1920 for ads, 720 for the site, captions,
 * poster and transcript, in `filmer/`. `-- alle` makes them all; `--kampanje is` puts the campaign's short address on the
 * card; `--kanal tiktok` its channel's. Needs ffmpeg. The films are no part of the repository.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { les } from '../../content/les/les.ts';
import { nettsted } from '../../content/sider/nettsted.ts';
import { film as nb } from '../../i18n/nb/film.ts';
import { film as nn } from '../../i18n/nn/film.ts';
import { rot } from '../pakker.mjs';
import { kontroller, lagFilm } from './lag.ts';
import { autoManus, skrevetManus } from './manus.ts';
import { lesSpill } from './spill.ts';
import { lagTranskripsjon, lagVtt } from './tekstfiler.ts';

const ord = { nb, nn };
const mappe = resolve(rot, 'filmer');

function kortadresse(slug: string, spraak: 'nb' | 'nn', kampanje?: string, kanal?: string): string {
  if (!kampanje) return `${nettsted.host}${spraak === 'nn' ? '/nn' : ''}/x-faktor/${slug}`;
  const data = les('kampanjer').find((k) => k.id === kampanje)?.data;
  if (!data) throw new Error(`Det finnes ingen kampanje content/kampanjer/${kampanje}.yaml.`);
  if (data.fortelling !== slug)
    throw new Error(
      `Kampanjen «${kampanje}» leder til ${data.fortelling ?? data.landing}, ikke til ${slug}: filmen ville lovet noe annet.`,
    );
  if (kanal && !data.kanaler.some((k) => k === kanal))
    throw new Error(`Kampanjen «${kampanje}» har ikke kanalen «${kanal}».`);
  return `${nettsted.host}/k/${kampanje}${kanal ? `/${kanal}` : ''}`;
}

async function lag(slug: string, valg: { kampanje?: string; kanal?: string }): Promise<string[]> {
  const spill = await lesSpill(slug);
  const { navn } = parse(readFileSync(resolve(rot, 'content/om/avsender.yaml'), 'utf8')) as { navn: string };
  const skrevet = les('filmmanus').find((m) => m.id === slug)?.data;
  const feil: string[] = [];
  for (const spraak of ['nb', 'nn'] as const) {
    const start = Date.now();
    const samling = spraak === 'nn' ? les('xfaktorNn') : les('xfaktor');
    const krok = samling.find((f) => f.id === slug)?.data.krok;
    if (!krok) throw new Error(`Fant ikke kroken til ${slug} på ${spraak}.`);
    const tekster = spill.ord[spraak];
    const manus = skrevet ? skrevetManus(spill.modell, tekster, skrevet, spraak) : autoManus(spill.modell, tekster);
    const kort = {
      utfordring: tekster.utfordring ?? krok,
      adresse: kortadresse(slug, spraak, valg.kampanje, valg.kanal),
      avsender: ord[spraak].fra.replace('{avsender}', navn),
    };
    const fil = spraak === 'nn' ? `${slug}-nn` : slug;
    const filer = await lagFilm({ spill, spraak, manus, krok, kort }, mappe, fil);
    writeFileSync(resolve(mappe, `${fil}.vtt`), lagVtt(manus, { krok, ...kort }));
    writeFileSync(resolve(mappe, `${fil}.txt`), lagTranskripsjon(manus, { krok, ...kort }));
    feil.push(
      ...kontroller(filer.annonse, { bredde: 1080, hoyde: 1920, lengde: manus.lengde, lyd: true }),
      ...kontroller(filer.side, { bredde: 720, hoyde: 1280, lengde: manus.lengde, lyd: false }),
    );
    console.log(
      `filmer/${fil}: ${manus.lengde.toFixed(1)} s, tegnet og kodet på ${Math.round((Date.now() - start) / 1000)} s.`,
    );
  }
  return feil;
}

async function kjor(): Promise<number> {
  const tekst = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { kampanje: tekst, kanal: tekst } });
  if (spawnSync('ffmpeg', ['-version']).status !== 0 || spawnSync('ffprobe', ['-version']).status !== 0) {
    console.error(
      'Filmene trenger ffmpeg og ffprobe. På Debian og Ubuntu: apt install ffmpeg. På Mac: brew install ffmpeg.',
    );
    return 1;
  }
  const finnes = readdirSync(resolve(rot, 'src/islands/xfaktor')).filter((navn) =>
    existsSync(resolve(rot, `src/islands/xfaktor/${navn}/modell.ts`)),
  );
  const valgte = positionals.includes('alle') ? finnes : positionals;
  if (valgte.length === 0) {
    console.error(`Skriv hvilken: npm run film -- iskrem, eller alle.\nFortellinger: ${finnes.join(', ')}.`);
    return 1;
  }
  mkdirSync(mappe, { recursive: true });
  const feil: string[] = [];
  for (const slug of valgte) feil.push(...(await lag(slug, values)));
  if (feil.length > 0) console.error(feil.join('\n'));
  return feil.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await kjor();
} catch (feil) {
  console.error(feil instanceof Error ? feil.message : feil);
  process.exitCode = 1;
}
