/**
 * The editing page. Hands the tool its configuration, made from our schemas, and the formats through which it reads and
 * writes our files. Loaded by /rediger/ alone.
 */
import { formatnavn, oppsett } from '../../content/rediger/oppsett.ts';
import { fraFil, Skjemafeil, tilFil } from '../../content/rediger/format.ts';
import { redigerbare } from '../../content/rediger/samlinger.ts';
import type { Felter } from '../../content/rediger/skriv/verdi.ts';
import { visFeil } from './feildialog.ts';

/** What we use of the tool; its own types come with a whole framework. */
interface Verktoy {
  registerCustomFormat: (
    navn: string,
    ending: string,
    metoder: { fromFile: (tekst: string) => Felter; toFile: (data: Felter) => string },
  ) => void;
  init: (valg: { config: object }) => Promise<void>;
}

const { depot = '', gren = 'main', verktoy = '' } = document.documentElement.dataset;
const paaEgenMaskin = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);

/** The tool reports a save that failed in English; what was wrong is said first, in our words. */
function skrivEllerSiFra(...inn: Parameters<typeof tilFil>): string {
  try {
    return tilFil(...inn);
  } catch (feil) {
    if (feil instanceof Skjemafeil) visFeil(feil.spraak, feil.linjer);
    throw feil;
  }
}

/** Norwegian stands in the place of British English; an editor who has chosen another language keeps it. */
function velgNorsk(): void {
  const plass = 'sveltia-cms.prefs';
  const valgt = JSON.parse(localStorage.getItem(plass) ?? '{}') as { locale?: string };
  localStorage.setItem(plass, JSON.stringify({ ...valgt, locale: valgt.locale ?? 'en-GB' }));
}

async function start(): Promise<void> {
  velgNorsk();
  const { default: cms } = (await import(/* @vite-ignore */ verktoy)) as { default: Verktoy };
  for (const samling of redigerbare) {
    cms.registerCustomFormat(formatnavn(samling), samling.ending, {
      fromFile: (tekst) => fraFil(samling, tekst),
      toFile: (data) => skrivEllerSiFra(samling, data),
    });
  }
  await cms.init({ config: oppsett({ depot, gren }, location.origin) });
}

// Without a repository to write to, the tool would only show an error of its own.
if (depot !== '' || paaEgenMaskin) await start();
else document.querySelector('#ikke-satt-opp')?.removeAttribute('hidden');
