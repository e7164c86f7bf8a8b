import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { mappelaster } from './content/laster.ts';
import { andreYrke } from './content/skjema/andreYrke.ts';
import { fag } from './content/skjema/fag.ts';
import { nynorsk } from './content/skjema/felles.ts';
import { frister } from './content/skjema/frister.ts';
import { kampanje } from './content/skjema/kampanje.ts';
import { kravkode } from './content/skjema/kravkode.ts';
import { paastandssamling } from './content/skjema/paastander.ts';
import { side } from './content/skjema/side.ts';
import { steder } from './content/skjema/steder.ts';
import { tall } from './content/skjema/tall.ts';
import { soekeordliste } from './content/skjema/soekeord.ts';
import { tilbudsliste } from './content/skjema/tilbud.ts';
import { undervisning } from './content/skjema/undervisning.ts';
import { tiltak } from './content/skjema/tiltak.ts';
import { utdanning } from './content/skjema/utdanning.ts';
import { vei } from './content/skjema/vei.ts';
import { fortelling, fortellingNn } from './content/skjema/xfaktor.ts';
import { master } from './content/skjema/master.ts';
import { yrke } from './content/skjema/yrke.ts';

const mdx = <S extends z.ZodType>(mappe: string, schema: S) =>
  defineCollection({ loader: mappelaster(mappe, '*.mdx', schema), schema });
const yaml = <S extends z.ZodType>(mappe: string, schema: S) =>
  defineCollection({ loader: mappelaster(mappe, '*.yaml', schema), schema });

export const collections = {
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
  sider: mdx('sider', side),
  siderNn: mdx('sider/nn', nynorsk),
  andreYrker: yaml('andre-yrker', andreYrke),
  kampanjer: yaml('kampanjer', kampanje),
  frister: yaml('frister', frister),
  tall: yaml('tall', tall),
  soekeord: yaml('soekeord', soekeordliste),
  undervisning: yaml('undervisning', undervisning),
  steder: yaml('steder', steder),
  tiltak: mdx('tiltak', tiltak),
  tiltakNn: mdx('tiltak/nn', nynorsk),
  utdanningstesten: yaml('utdanningstesten', paastandssamling),
};
