/** Draws every picture of a film and hands them to ffmpeg, and asks ffprobe whether it became what was ordered. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import sharp from 'sharp';
import { tokens } from '../../bilder/deler.ts';
import { hel } from '../../bilder/soner.ts';
import type { Filmspill } from './spill.ts';
import { draes, type Manus, verdierVed } from './manus.ts';
import { filmbilde, type Kortvalg, sluttkort } from './tegning.ts';

const bilderISekundet = 30;
/** Pictures that are drawn at once: librsvg has threads of its own. */
const samtidig = 3;

/** Seconds in which a course of events comes to its end. */
const loeptid = 1.2;

export interface Filmoppdrag {
  spill: Filmspill;
  spraak: 'nb' | 'nn';
  manus: Manus;
  krok: string;
  kort: Kortvalg;
}

/** The SVG of every picture, in order. The phase goes on by itself, as on the page. */
async function* alleBilder({ spill, spraak, manus, krok, kort }: Filmoppdrag): AsyncGenerator<string> {
  const { modell, sceneVed } = spill;
  const ord = spill.ord[spraak];
  const { bevegelse } = modell;
  const forste = bevegelse?.stille ?? 0;
  let fase = forste;
  let harDradd = false;
  const antall = Math.round(manus.lengde * bilderISekundet);
  for (let i = 0; i < antall; i++) {
    const t = i / bilderISekundet;
    const verdier = verdierVed(modell, manus, t);
    const holdt = draes(manus, t);
    if (bevegelse?.fraNull) {
      // A course of events shows its end while a finger moves, and runs when it lets go: fast enough to be over in time.
      if (holdt.length > 0) [fase, harDradd] = [forste, true];
      else if (harDradd) [fase, harDradd] = [0, false];
      else if (fase < forste || t > 1.5)
        fase += Math.max(bevegelse.fart(verdier), fase < forste ? forste / loeptid : 0) / bilderISekundet;
    } else if (bevegelse && !(bevegelse.holdes && holdt.length > 0)) fase += bevegelse.fart(verdier) / bilderISekundet;
    const scene = sceneVed(modell, verdier, fase, tokens);
    if (t >= manus.kortFra) {
      yield sluttkort(kort, scene);
      continue;
    }
    const sagt = modell.utsagn(verdier, ord);
    const linje = manus.tekster.find((l) => l.fra <= t && t < l.til);
    // While something moves only the figure follows: a sentence that changes cannot be read.
    const utsagn = { ...sagt, tekst: linje?.tekst ?? '', ...(linje ? { tall: linje.tall || sagt.tall } : {}) };
    yield filmbilde({ modell, krok, utsagn, verdier, draes: holdt, tak: modell.tak(verdier, fase), scene });
  }
}

const raa = (svg: string) => sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer();

function ffmpeg(argumenter: readonly string[]) {
  const barn = spawn('ffmpeg', ['-y', '-loglevel', 'error', ...argumenter], { stdio: ['pipe', 'ignore', 'pipe'] });
  let feil = '';
  barn.stderr.on('data', (del: Buffer) => (feil += del.toString()));
  const slutt = once(barn, 'close').then(([kode]) => {
    if (kode !== 0) throw new Error(`ffmpeg stoppet: ${feil.slice(0, 400)}`);
  });
  return { inn: barn.stdin, slutt };
}

const h264 = ['-c:v', 'libx264', '-profile:v', 'high', '-pix_fmt', 'yuv420p', '-movflags', '+faststart'];

export interface Filmfiler {
  annonse: string;
  side: string;
  plakat: string;
}

/** @param navn without ending: filmer/iskrem */
export async function lagFilm(oppdrag: Filmoppdrag, mappe: string, navn: string): Promise<Filmfiler> {
  const filer = {
    annonse: join(mappe, `${navn}-annonse.mp4`),
    side: join(mappe, `${navn}.mp4`),
    plakat: join(mappe, `${navn}.jpg`),
  };
  const { inn, slutt } = ffmpeg([
    ...[
      '-f',
      'rawvideo',
      '-pix_fmt',
      'rgb24',
      '-s',
      `${hel.bredde}x${hel.hoyde}`,
      '-r',
      String(bilderISekundet),
      '-i',
      '-',
    ],
    // Ad tools ask for a sound track; the film of the page has none, and needs no audio description therefore.
    ...['-f', 'lavfi', '-i', 'anullsrc=r=48000:cl=stereo', '-shortest', '-c:a', 'aac', '-b:a', '192k'],
    ...[
      '-vf',
      'scale=out_color_matrix=bt709:out_range=tv',
      '-colorspace',
      'bt709',
      '-color_primaries',
      'bt709',
      '-color_trc',
      'bt709',
    ],
    // Flat drawings need next to nothing; ad tools refuse less than 516 kb/s.
    ...['-b:v', '2500k', '-maxrate', '5000k', '-bufsize', '5000k'],
    ...h264,
    filer.annonse,
  ]);
  const vent: Promise<Buffer>[] = [];
  const skriv = async () => {
    const neste = vent.shift();
    if (neste && !inn.write(await neste)) await once(inn, 'drain');
  };
  const plakatbilde = Math.round((oppdrag.manus.kortFra - 0.2) * bilderISekundet);
  let i = 0;
  let forrige: { svg: string; bilde: Promise<Buffer> } | undefined;
  for await (const svg of alleBilder(oppdrag)) {
    if (i++ === plakatbilde)
      await sharp(Buffer.from(svg)).flatten().resize(720).jpeg({ quality: 82 }).toFile(filer.plakat);
    if (forrige?.svg !== svg) forrige = { svg, bilde: raa(svg) };
    vent.push(forrige.bilde);
    if (vent.length > samtidig) await skriv();
  }
  while (vent.length > 0) await skriv();
  inn.end();
  await slutt;
  await ffmpeg(['-i', filer.annonse, '-an', '-vf', 'scale=720:1280:flags=lanczos', ...h264, '-crf', '24', filer.side])
    .slutt;
  return filer;
}

/** What ffprobe says against a film; nothing when it is as it should be. */
export function kontroller(
  fil: string,
  venta: { bredde: number; hoyde: number; lengde: number; lyd: boolean },
): string[] {
  const svar = spawnSync('ffprobe', ['-v', 'error', '-show_streams', '-show_format', '-of', 'json', fil], {
    encoding: 'utf8',
  });
  if (svar.status !== 0) return [`${fil}: ffprobe leser den ikke: ${svar.stderr.slice(0, 200)}`];
  const lest = JSON.parse(svar.stdout) as {
    streams: {
      codec_type: string;
      codec_name: string;
      profile?: string;
      width?: number;
      height?: number;
      pix_fmt?: string;
      channels?: number;
    }[];
    format: { duration: string; bit_rate: string };
  };
  const bilde = lest.streams.find((s) => s.codec_type === 'video');
  const lyd = lest.streams.find((s) => s.codec_type === 'audio');
  const lengde = Number(lest.format.duration);
  const krav: [boolean, string][] = [
    [bilde?.codec_name === 'h264' && bilde.pix_fmt === 'yuv420p', 'er ikke H.264 i yuv420p'],
    [bilde?.width === venta.bredde && bilde.height === venta.hoyde, `er ikke ${venta.bredde} × ${venta.hoyde}`],
    [Math.abs(lengde - venta.lengde) < 0.2, `varer ${lengde} s, ikke ${venta.lengde.toFixed(1)} s`],
    [lengde >= 9 && lengde <= 15, `varer ${lengde} s: 9–15 skal det være`],
    [venta.lyd === (lyd !== undefined), venta.lyd ? 'mangler lydspor' : 'har lydspor'],
    [!venta.lyd || Number(lest.format.bit_rate) >= 516_000, 'har under 516 kb/s, som TikTok avviser'],
    [!venta.lyd || (lyd?.codec_name === 'aac' && lyd.channels === 2), 'har ikke AAC i stereo'],
  ];
  return krav.filter(([ok]) => !ok).map(([, hva]) => `${fil} ${hva}.`);
}
