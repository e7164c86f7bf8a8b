/** Do the pages that our facts are from still answer? Asked once a week, gently, and never by a visitor's browser. */
import type { Fil } from '../../domain/oppgaver/oppgaver.ts';

export interface Kilde {
  url: string;
  filer: string[];
}

/** Every address in a field `url`, with the files that name it. */
export function kildeadresser(filer: readonly Fil[]): Kilde[] {
  const alle = new Map<string, Set<string>>();
  const se = (verdi: unknown, sti: string): void => {
    if (typeof verdi !== 'object' || verdi === null) return;
    for (const [navn, v] of Object.entries(verdi)) {
      if (navn === 'url' && typeof v === 'string') alle.set(v, (alle.get(v) ?? new Set()).add(sti));
      else se(v, sti);
    }
  };
  for (const { data, sti } of filer) se(data, sti);
  return [...alle].map(([url, stier]) => ({ url, filer: [...stier] })).sort((a, b) => a.url.localeCompare(b.url));
}

const ventetid = 15_000;

/** Some servers refuse HEAD and some refuse programs; only what says that the page is gone counts. */
async function spor(url: string): Promise<string | undefined> {
  try {
    const svar = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(ventetid) });
    await svar.body?.cancel();
    return [404, 410].includes(svar.status) || svar.status >= 500 ? String(svar.status) : undefined;
  } catch (feil) {
    return feil instanceof Error ? (feil.cause instanceof Error ? feil.cause.message : feil.message) : 'ukjent feil';
  }
}

/**
 * The sources that do not answer, with what came instead.
 * @param samtidig how many are asked at a time
 */
export async function svarerIkke(
  kilder: readonly Kilde[],
  samtidig = 4,
  sporOm: typeof spor = spor,
): Promise<(Kilde & { svar: string })[]> {
  const koe = kilder.values();
  const stumme: (Kilde & { svar: string })[] = [];
  const arbeid = async () => {
    for (const kilde of koe) {
      const svar = await sporOm(kilde.url);
      if (svar) stumme.push({ ...kilde, svar });
    }
  };
  await Promise.all(Array.from({ length: samtidig }, arbeid));
  return stumme.sort((a, b) => a.url.localeCompare(b.url));
}
