import { lagPortrett } from '../../domain/utdanningstesten/portrett.ts';
import type { Fasett } from '../../domain/utdanningstesten/maal.ts';
import type { Profil } from '../../domain/utdanningstesten/profil.ts';
import { type Paastandstekst, sett, type Tekster } from '../utdanningstesten/typer.ts';

interface Props {
  profil: Profil;
  paastander: readonly Paastandstekst[];
  fasettnavn: Readonly<Record<Fasett, string>>;
  t: Tekster;
}

/** What the answers say about the person, in the person's own voice; nothing where nothing stands out. */
export function Portrett({ profil, paastander, fasettnavn, t }: Props) {
  const { mot, fra, helst } = lagPortrett(profil);
  const [a, b] = mot.map((f) => liten(fasettnavn[f]));
  const [x, y] = helst.map(({ kontrast, pol }) => {
    const tekst = paastander.find((p) => p.maaler === kontrast)?.tekst;
    return tekst && typeof tekst !== 'string' ? liten(tekst[pol]) : '';
  });
  const setninger = [
    a && sett(b ? t.portrettMotTo : t.portrettMot, { a, b: b ?? '' }),
    fra && sett(t.portrettFra, { a: fasettnavn[fra] }),
    x && sett(y ? t.portrettHelstTo : t.portrettHelst, { a: x, b: y ?? '' }),
  ].filter(Boolean);
  return setninger.length > 0 ? <p class="portrett">{setninger.join(' ')}</p> : null;
}

const liten = (s: string) => s.charAt(0).toLowerCase() + s.slice(1);
