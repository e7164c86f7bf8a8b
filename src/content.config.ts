import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import './content/norskeFeil.ts';
import { fag } from './content/skjema/fag.ts';
import { nynorsk } from './content/skjema/felles.ts';
import { frister } from './content/skjema/frister.ts';
import { kravkode } from './content/skjema/kravkode.ts';
import { paastandssamling } from './content/skjema/paastander.ts';
import { side } from './content/skjema/side.ts';
import { tilbudsliste } from './content/skjema/tilbud.ts';
import { utdanning } from './content/skjema/utdanning.ts';
import { vei } from './content/skjema/vei.ts';
import { yrke } from './content/skjema/yrke.ts';

const mdx = (mappe: string) => glob({ base: `./content/${mappe}`, pattern: '*.mdx' });
const yaml = (mappe: string) => glob({ base: `./content/${mappe}`, pattern: '*.yaml' });

export const collections = {
  fag: defineCollection({ loader: mdx('fag'), schema: fag }),
  fagNn: defineCollection({ loader: mdx('fag/nn'), schema: nynorsk }),
  kravkoder: defineCollection({ loader: mdx('kravkoder'), schema: kravkode }),
  kravkoderNn: defineCollection({ loader: mdx('kravkoder/nn'), schema: nynorsk }),
  utdanninger: defineCollection({ loader: mdx('utdanninger'), schema: utdanning }),
  utdanningerNn: defineCollection({ loader: mdx('utdanninger/nn'), schema: nynorsk }),
  tilbud: defineCollection({ loader: yaml('tilbud'), schema: tilbudsliste }),
  yrker: defineCollection({ loader: mdx('yrker'), schema: yrke }),
  yrkerNn: defineCollection({ loader: mdx('yrker/nn'), schema: nynorsk }),
  veier: defineCollection({ loader: mdx('veier'), schema: vei }),
  veierNn: defineCollection({ loader: mdx('veier/nn'), schema: nynorsk }),
  sider: defineCollection({ loader: mdx('sider'), schema: side }),
  siderNn: defineCollection({ loader: mdx('sider/nn'), schema: nynorsk }),
  frister: defineCollection({ loader: yaml('frister'), schema: frister }),
  utdanningstesten: defineCollection({ loader: yaml('utdanningstesten'), schema: paastandssamling }),
};
