/** After one's own result has been seen, other pages may know it: see stores/minne.ts. */
import { elevverdier } from '../../../domain/figur/elev.ts';
import { figurPath } from '../../../domain/figur/figur.ts';
import { fasetter } from '../../../domain/testen/motor/maal.ts';
import { beregnResultat, forklarYrke } from '../../../domain/testen/motor/resultat.ts';
import type { Paastand, Preferanser, Svarsett, Yrkesprofil } from '../../../domain/testen/motor/typer.ts';
import { skrivMinne } from '../../../stores/minne.ts';

/** Writes it when the page has come to rest; returns the way to stop. */
export function husk(
  svar: Svarsett,
  preferanser: Preferanser,
  paastander: readonly Paastand[],
  yrker: readonly Yrkesprofil[],
): () => void {
  const venter = setTimeout(() => {
    const { profil, rangert } = beregnResultat(svar, paastander, yrker, preferanser);
    const maaler = new Map(paastander.map((p) => [p.id, fasetter.findIndex((f) => f === p.maaler)]));
    const bokstaver = (id: string) => {
      const grunner = forklarYrke(id, svar, paastander, yrker, preferanser)?.for ?? [];
      const for_ = grunner.flatMap(({ paastand, retning }) => (retning > 0 ? (maaler.get(paastand) ?? -1) : -1));
      return [...new Set(for_)].flatMap((nr) => (nr < 0 ? [] : String.fromCharCode(97 + nr))).join('');
    };
    skrivMinne({
      n: profil.antallSvar,
      av: paastander.length,
      d: figurPath(elevverdier(profil)),
      r: rangert.map((id) => `${id}:${bokstaver(id)}`).join(','),
    });
  }, 1200);
  return () => clearTimeout(venter);
}
