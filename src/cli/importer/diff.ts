/** What an import would change, in words for the person who reads it before it is committed: the worst first. */
import type { Rapport } from './forny.ts';
import type { Grenserapport } from './grenser.ts';

interface Alt {
  readonly tilbud: Rapport;
  readonly grenser?: Grenserapport | undefined;
  /** The study search's word on limits, where it is another than ours. */
  readonly uenige: readonly string[];
}

/** Every heading with its number, also of nothing: that nothing was lost is worth reading. */
export function skrivDiff({ tilbud, grenser, uenige }: Alt): string {
  const deler: [string, readonly string[]][] = [
    ['Står ikke i svaret: er studiet lagt ned, eller har det fått ny søkekode?', tilbud.borte],
    ['Avlyst i dette opptaket', tilbud.avlyst],
    ['Har fått et annet krav enn før: les igjennom', tilbud.nyttKrav],
    ['Har en kravkode uten side: lag content/kravkoder/<kode>.mdx og kjør på nytt', tilbud.ukjentKode],
    ...(grenser
      ? ([
          ['Poenggrenser som ikke lenger står i rapporten: de gamle tallene står', grenser.borte],
          ['Poenggrenser som er endret', grenser.endret],
          ['Poenggrenser som er nye', grenser.nye],
        ] satisfies [string, string[] | readonly string[]][])
      : []),
    ['Studiesøket oppgir en annen poenggrense enn siden: se selv, ingenting er endret', uenige],
    ['Har en annen form, et annet navn eller et annet sted enn før', tilbud.nyForm],
    ['Siden og Samordna opptak sier forskjellige ting: siden er ikke endret, se selv', tilbud.spriker],
    ['Har et annet antall plasser', tilbud.plasser],
    ['Finnes hos Samordna opptak, men ikke her', tilbud.nye],
  ];
  const linjer = deler.flatMap(([tittel, funn]) => [
    `${tittel} (${String(funn.length)})`,
    ...[...funn].sort((a, b) => a.localeCompare(b, 'nb')).map((linje) => `  ${linje}`),
  ]);
  if (grenser && grenser.andreAar.length > 0)
    linjer.push(
      `Rapporten har også ${grenser.andreAar.join(', ')}. For å vise et år: lag content/poenggrenser/<år>.yaml og kjør på nytt.`,
    );
  return [...linjer, `Fornyet: ${String(tilbud.fornyet.length)} studietilbud.`].join('\n');
}
