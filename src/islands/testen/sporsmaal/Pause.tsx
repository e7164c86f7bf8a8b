import { liten } from '../../../domain/tekst/liten.ts';
import { lagPortrett } from '../../../domain/testen/motor/portrett.ts';
import type { Fasett } from '../../../domain/testen/motor/maal.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';
import { elevverdier } from '../../../domain/figur/elev.ts';
import { Navnefigur } from '../figur/Navnefigur.tsx';

interface Props {
  profil: Profil;
  paastander: readonly Paastandstekst[];
  /** One word a corner of the figure. */
  navn: Readonly<Record<Fasett, string>>;
  /** The first or the second rest. */
  del: 1 | 2;
  resultat: string;
  t: Tekster;
  videre: () => void;
}

/** Between two chapters: what the answers say so far, and nothing that they do not. */
export function Pause({ profil, paastander, navn, del, resultat, t, videre }: Props) {
  const { mot, fra, helst } = lagPortrett(profil);
  const [a, b] = mot.map((f) => liten(navn[f]));
  const tittel = a ? sett(b ? t.pauseTo : t.pauseEn, { a, b: b ?? '' }) : t.pauseFlat;
  const valg = helst[del - 1] ?? helst[0];
  const poler = paastander.find((p) => p.maaler === valg?.kontrast)?.tekst;
  return (
    <div class="testen pause">
      <Navnefigur verdier={elevverdier(profil)} navn={navn} tekst={t.figurTekst} />
      <p class="dempet">{del === 1 ? t.pauseDel1 : t.pauseDel2}</p>
      <h1 tabIndex={-1} key={tittel}>
        {tittel}
      </h1>
      {valg && poler && typeof poler !== 'string' && (
        <p key={valg.kontrast}>{sett(t.pauseHelst, { a: poler[valg.pol] })}</p>
      )}
      {del === 2 && fra && <p key={fra}>{sett(t.pauseFra, { a: navn[fra] })}</p>}
      <p>
        <button type="button" class="knapp" onClick={videre}>
          {t.pauseFortsett}
        </button>
      </p>
      <p>
        <a href={resultat}>{t.seForelopig}</a>
      </p>
    </div>
  );
}
