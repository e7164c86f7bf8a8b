/**
 * Answers for the network when it is gone, with a set of pages that somebody has asked to keep, and with nothing else. The sets
 * are fetched by src/stores/timen.ts; only one that is marked as complete is ever read. Registered by «Gjør klar til timen»
 * and by the first answer of the test: whoever only reads or plays never meets it.
 *
 * This address is for ever, and no build number stands in it. To retire it: set `iBruk` to false and publish. Each browser
 * that has it then removes what was kept, and the worker itself.
 */
const iBruk = true;

const merke = '/timen/ferdig';
/** How long a page may be on its way before the one that is kept is shown (ms). */
const taalmod = 4000;
const sider = /^\/(nn\/)?(utdanningstesten|klasse|yrker|fagsjekken|kommer-jeg-inn)(\/|$)/;
const data = /^\/(fagsjekken|kommer-jeg-inn)\/[\w-]+\.json$/;
/** Names with a digest of the content, and the icon. */
const faste = /^\/_astro\/|^\/ikon\.svg$/;

/** Where a page that is open came from: its data must be of the same build. */
const kom = new Map();

/** From the newest complete set that has it. */
async function holdt(sti) {
  const navn = (await caches.keys()).filter((n) => n.startsWith('timen-')).reverse();
  for (const n of navn) {
    const sett = await caches.open(n);
    if (!(await sett.match(merke))) continue;
    const svar = await sett.match(sti);
    if (svar) return svar;
  }
  return undefined;
}

/** Network first: a deadline may have changed since. With and without the last slash, whatever stands after `?`. */
async function side(hendelse, sti) {
  const nett = fetch(hendelse.request);
  nett.catch(() => undefined);
  const egen = await holdt(sti.replace(/\/?$/, '/'));
  if (!egen) return nett;
  const sent = new Promise((_, nei) => setTimeout(nei, taalmod));
  const svar = await Promise.race([nett, sent]).catch(() => undefined);
  const fraNett = svar && svar.status < 500;
  const merker = [svar, egen].map((s) => s?.headers.get('etag')?.replace(/^W\//, ''));
  if (!fraNett) kom.set(hendelse.resultingClientId, 'settet');
  else if (!merker[0] || merker[0] !== merker[1]) kom.set(hendelse.resultingClientId, 'et annet bygg');
  return fraNett ? svar : egen;
}

async function fil(hendelse, sti) {
  const fra = kom.get(hendelse.clientId);
  const settetForst = faste.test(sti) || fra === 'settet';
  const egen = faste.test(sti) || fra !== 'et annet bygg' ? await holdt(sti) : undefined;
  if (egen && settetForst) return egen;
  return fetch(hendelse.request).catch((feil) => {
    if (egen) return egen;
    throw feil;
  });
}

async function rydd() {
  const navn = (await caches.keys()).filter((n) => n.startsWith('timen-'));
  await Promise.all(navn.map((n) => caches.delete(n)));
  await self.registration.unregister();
}

self.addEventListener('install', () => void (iBruk || self.skipWaiting()));
// The page that asked works without the network at once.
self.addEventListener('activate', (hendelse) => hendelse.waitUntil(iBruk ? self.clients.claim() : rydd()));
self.addEventListener('fetch', (hendelse) => {
  const { method, mode, url } = hendelse.request;
  const { origin, pathname } = new URL(url);
  if (!iBruk || method !== 'GET' || origin !== self.location.origin) return;
  if (mode === 'navigate' && sider.test(pathname)) hendelse.respondWith(side(hendelse, pathname));
  else if (faste.test(pathname) || data.test(pathname)) hendelse.respondWith(fil(hendelse, pathname));
});
