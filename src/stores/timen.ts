/**
 * Keeps a set of pages on the device, for when the network is gone. Fetched on its own, never before somebody has tapped or
 * answered.
 *
 * LIFECYCLE of a set
 *  1. `gjorKlar` reads its list from the network, and fetches every file into a cache named by the set's digest.
 *  2. The list is read again. Another digest: a new build came in between, so everything is thrown away and begun anew.
 *  3. The mark of completeness is written, and only then are older builds of the set removed.
 *  4. `ryddTimen` removes all of it, and the worker.
 */
import { spraakI } from '../i18n/spraak.ts';
import { ferdigmerke, settbuffer, type Settnavn, type Timeliste } from '../content/timen/sett.ts';

/** Stands in the mark: what «Hva ligger på telefonen?» tells. */
export interface Ferdigmerke {
  readonly navn: Settnavn;
  readonly filer: number;
  readonly byte: number;
}

const samtidig = 6;

export const kanHolde = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

async function hentListe(navn: Settnavn): Promise<Timeliste> {
  const svar = await fetch(`/timen/${navn}.json`, { cache: 'no-cache' });
  if (!svar.ok) throw new Error(`${navn}: ${String(svar.status)}`);
  return (await svar.json()) as Timeliste;
}

async function hentFil(buffer: Cache, adresse: string): Promise<void> {
  // A page may have changed since the browser last asked; a name with a digest may not.
  const svar = await fetch(adresse, { cache: adresse.startsWith('/_astro/') ? 'default' : 'no-cache' });
  if (!svar.ok || svar.redirected) throw new Error(`${adresse}: ${String(svar.status)}`);
  await buffer.put(adresse, svar);
}

async function fyllBuffer(buffer: Cache, liste: Timeliste, framdrift: (n: number, av: number) => void): Promise<void> {
  const koe = liste.filer.values();
  let n = 0;
  const arbeid = async () => {
    for (const adresse of koe) {
      await hentFil(buffer, adresse);
      framdrift((n += 1), liste.filer.length);
    }
  };
  await Promise.all(Array.from({ length: samtidig }, arbeid));
}

/** Fetches a set, whole or not at all. Rejects when the network, the store or the server says no. */
export async function gjorKlar(
  navn: Settnavn,
  framdrift: (n: number, av: number) => void = () => undefined,
): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  for (let forsok = 0; forsok < 3; forsok += 1) {
    const liste = await hentListe(navn);
    const buffernavn = settbuffer(navn, liste.id);
    const buffer = await caches.open(buffernavn);
    if (!(await buffer.match(ferdigmerke))) {
      try {
        await fyllBuffer(buffer, liste, framdrift);
      } catch (feil) {
        await caches.delete(buffernavn);
        throw feil;
      }
      if ((await hentListe(navn)).id !== liste.id) {
        await caches.delete(buffernavn);
        continue;
      }
      const merke: Ferdigmerke = { navn, filer: liste.filer.length, byte: liste.byte };
      await buffer.put(ferdigmerke, new Response(JSON.stringify(merke)));
    }
    for (const annen of await caches.keys())
      if (annen.startsWith(settbuffer(navn, '')) && annen !== buffernavn) await caches.delete(annen);
    framdrift(liste.filer.length, liste.filer.length);
    await navigator.serviceWorker.ready;
    return;
  }
  throw new Error(`${navn}: siden ble lagt ut på nytt for ofte`);
}

/** The sets that are whole. */
export async function holdteSett(): Promise<Ferdigmerke[]> {
  if (!kanHolde()) return [];
  const funnet: Ferdigmerke[] = [];
  for (const navn of (await caches.keys()).filter((n) => n.startsWith('timen-'))) {
    const merke = await (await caches.open(navn)).match(ferdigmerke);
    if (merke) funnet.push((await merke.json()) as Ferdigmerke);
  }
  return funnet;
}

/** Everything that is kept for use without a network, half-fetched sets too, and the worker. */
export async function ryddTimen(): Promise<void> {
  if (!kanHolde()) return;
  const navn = (await caches.keys()).filter((n) => n.startsWith('timen-'));
  await Promise.all(navn.map((n) => caches.delete(n)));
  for (const registrering of await navigator.serviceWorker.getRegistrations()) await registrering.unregister();
}

/** After the first answer of the test, when the browser has nothing else to do: the result page, and nothing more. */
export async function beholdResultatet(): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!kanHolde() || connection?.saveData) return;
  // Refused or out of room: then the result needs the network, as before.
  await gjorKlar(`resultat-${spraakI(location.pathname)}`).catch(() => undefined);
}
