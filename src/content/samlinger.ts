/**
 * The collections: where each has its files and which schema they keep. Astro's collections, the tests and the commands are
 * made from this one table. A folder `nn/` inside holds the same entries in nynorsk, text only.
 */
import type { z } from 'astro/zod';
import { andreYrke } from './skjema/andreYrke.ts';
import { avsender } from './skjema/avsender.ts';
import { fag } from './skjema/fag.ts';
import { nynorsk } from './skjema/felles.ts';
import { filmen } from './skjema/film.ts';
import { filmmanus } from './skjema/filmmanus.ts';
import { foreldre } from './skjema/foreldre.ts';
import { frister } from './skjema/frister.ts';
import { kampanje } from './skjema/kampanje.ts';
import { kraveksempler } from './skjema/kraveksempel.ts';
import { kravkode } from './skjema/kravkode.ts';
import { master } from './skjema/master.ts';
import { menneske } from './skjema/menneske.ts';
import { paastandssamling } from './skjema/paastander.ts';
import { poenggrenser } from './skjema/poenggrenser.ts';
import { poengeksempler } from './skjema/regler/eksempel.ts';
import { regel } from './skjema/regler/regel.ts';
import { side } from './skjema/side.ts';
import { soekeordliste } from './skjema/soekeord.ts';
import { steder } from './skjema/steder.ts';
import { tall } from './skjema/tall.ts';
import { tilbudsliste } from './skjema/tilbud.ts';
import { tiltak } from './skjema/tiltak.ts';
import { undervisning } from './skjema/undervisning.ts';
import { utdanning } from './skjema/utdanning.ts';
import { vei } from './skjema/vei.ts';
import { fortelling, fortellingNn } from './skjema/xfaktor.ts';
import { yrke } from './skjema/yrke.ts';

interface Samling<S extends z.ZodType = z.ZodType> {
  /** Folder in content/. */
  mappe: string;
  ending: '.mdx' | '.yaml';
  /** The one file of the collection, where the folder holds files of other kinds too. */
  fil?: string;
  skjema: S;
}
const mdx = <S extends z.ZodType>(mappe: string, skjema: S): Samling<S> => ({ mappe, ending: '.mdx', skjema });
const yaml = <S extends z.ZodType>(mappe: string, skjema: S): Samling<S> => ({ mappe, ending: '.yaml', skjema });

export const samlinger = {
  fag: mdx('fag', fag),
  fagNn: mdx('fag/nn', nynorsk),
  kravkoder: mdx('kravkoder', kravkode),
  kravkoderNn: mdx('kravkoder/nn', nynorsk),
  utdanninger: mdx('utdanninger', utdanning),
  utdanningerNn: mdx('utdanninger/nn', nynorsk),
  tilbud: yaml('tilbud', tilbudsliste),
  mastere: yaml('mastere', master),
  yrker: mdx('yrker', yrke),
  yrkerNn: mdx('yrker/nn', nynorsk),
  veier: mdx('veier', vei),
  veierNn: mdx('veier/nn', nynorsk),
  xfaktor: mdx('x-faktor', fortelling),
  xfaktorNn: mdx('x-faktor/nn', fortellingNn),
  /** What happens in the films of stories that have a written manus: read by `npm run film` and tests, shown on no page. */
  filmmanus: yaml('x-faktor/film', filmmanus),
  sider: mdx('sider', side),
  siderNn: mdx('sider/nn', nynorsk),
  foreldre: mdx('foreldre', foreldre),
  om: { ...yaml('om', avsender), fil: 'avsender' },
  andreYrker: yaml('andre-yrker', andreYrke),
  kampanjer: yaml('kampanjer', kampanje),
  filmer: yaml('filmer', filmen),
  mennesker: yaml('mennesker', menneske),
  /** Worked examples of the requirements: read by tests, shown on no page. */
  kraveksempler: yaml('kravkoder/eksempler', kraveksempler),
  poenggrenser: yaml('poenggrenser', poenggrenser),
  regler: yaml('regler', regel),
  /** Worked examples of the rules: read by tests, shown on no page. */
  regeleksempler: yaml('regler/eksempler', poengeksempler),
  frister: yaml('frister', frister),
  tall: yaml('tall', tall),
  soekeord: yaml('soekeord', soekeordliste),
  undervisning: yaml('undervisning', undervisning),
  steder: yaml('steder', steder),
  tiltak: mdx('tiltak', tiltak),
  tiltakNn: mdx('tiltak/nn', nynorsk),
  utdanningstesten: yaml('utdanningstesten', paastandssamling),
};
export type Samlingsnavn = keyof typeof samlinger;
