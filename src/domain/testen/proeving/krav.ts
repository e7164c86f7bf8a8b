import type { Rettferdsfunn } from './rettferd.ts';
import type { Simuleringsfunn } from './simulering.ts';
import type { Tomfunn } from './tomme.ts';
import type { Ujevnfunn } from './ujevne.ts';

/** What must be true of the test, as the design sets it, and whether a run of the simulation shows it. Not shipped. */
export interface Kravlinje {
  readonly id: string;
  /** The bar in words, as the method page prints it. */
  readonly nb: string;
  readonly nn: string;
  readonly verdi: number;
  readonly grense: number;
  /** minst: the value must reach the bar; hoeyst: it may not pass it. */
  readonly retning: 'minst' | 'hoeyst';
  /** prosent: a share; ganger: times the other; antall: a count. */
  readonly enhet: 'prosent' | 'ganger' | 'antall';
}

export const erNaadd = (k: Kravlinje): boolean => (k.retning === 'minst' ? k.verdi >= k.grense : k.verdi <= k.grense);

/** Every bar of the design's table, with the value that the run gave. */
export function kravlinjer(
  s: Simuleringsfunn,
  f: Rettferdsfunn,
  t: Tomfunn,
  nyttFelt: number,
  u: Ujevnfunn,
): Kravlinje[] {
  const minst = (id: string, nb: string, nn: string, verdi: number, grense: number, enhet: Kravlinje['enhet']) =>
    ({ id, nb, nn, verdi, grense, retning: 'minst', enhet }) as const;
  const hoeyst = (id: string, nb: string, nn: string, verdi: number, grense: number, enhet: Kravlinje['enhet']) =>
    ({ id, nb, nn, verdi, grense, retning: 'hoeyst', enhet }) as const;
  const avvik = Math.max(Math.abs(f.halvdelAntall - 1), Math.abs(f.halvdelNivaa - 1));
  return [
    minst(
      'rekkevidde',
      'Yrker som er blant de ti første for noen',
      'Yrke som er blant dei ti første for nokon',
      s.rekkevidde,
      1,
      'prosent',
    ),
    hoeyst(
      'eksponering',
      'Lister det vanligste yrket står på blant de ti første',
      'Lister det vanlegaste yrket står på blant dei ti første',
      s.eksponering,
      0.25,
      'prosent',
    ),
    hoeyst(
      'eksponering-ujevne',
      'Det samme, for personer som liker ting like ujevnt som ekte folk',
      'Det same, for personar som liker ting like ujamt som ekte folk',
      u.medNorm.andel,
      0.25,
      'prosent',
    ),
    minst(
      'gjenfinning10',
      'Personer laget av et yrke som finner det blant de ti første',
      'Personar laga av eit yrke som finn det blant dei ti første',
      s.gjenfinning10,
      0.92,
      'prosent',
    ),
    minst(
      'gjenfinning3',
      'Det samme, blant de tre første',
      'Det same, blant dei tre første',
      s.gjenfinning3,
      0.7,
      'prosent',
    ),
    minst(
      'mot-kode',
      'Gjenfinning sammenlignet med trebokstavskode, for oppdiktede personer',
      'Gjenfinning samanlikna med trebokstavskode, for oppdikta personar',
      s.gjenfinning10 / s.gjenfinning10Trebokstav,
      2,
      'ganger',
    ),
    minst(
      'mot-riasec',
      'Gjenfinning sammenlignet med RIASEC alene, for oppdiktede personer',
      'Gjenfinning samanlikna med RIASEC åleine, for oppdikta personar',
      s.gjenfinning10 / s.gjenfinning10Riasec,
      2,
      'ganger',
    ),
    minst(
      'retest3',
      'Svar på nytt: de tre første er fortsatt blant de ti første',
      'Svar på nytt: dei tre første er framleis blant dei ti første',
      s.retest3i10,
      0.9,
      'prosent',
    ),
    minst(
      'retest10',
      'Svar på nytt: like yrker blant de ti første',
      'Svar på nytt: like yrke blant dei ti første',
      s.retest10,
      0.6,
      'prosent',
    ),
    minst(
      'prefiks3',
      'Etter 20 svar: de tre første til slutt er blant de ti første',
      'Etter 20 svar: dei tre første til slutt er blant dei ti første',
      s.prefiks3i10,
      0.75,
      'prosent',
    ),
    minst(
      'prefiks10',
      'Etter 20 svar: like yrker blant de ti første',
      'Etter 20 svar: like yrke blant dei ti første',
      s.prefiks10,
      0.5,
      'prosent',
    ),
    minst(
      'bokstav',
      'Yrker høye på bokstaven blant de ti første, for den bokstaven som får færrest',
      'Yrke høge på bokstaven blant dei ti første, for den bokstaven som får færrast',
      Math.min(...Object.values(f.bokstav)),
      5,
      'antall',
    ),
    hoeyst(
      'halvdeler',
      'Forskjell mellom dem som liker ting, og dem som liker folk: antall treff og bredde i nivå',
      'Skilnad mellom dei som liker ting, og dei som liker folk: talet på treff og breidd i nivå',
      avvik,
      0.1,
      'prosent',
    ),
    hoeyst(
      'rare',
      'Rare måter å svare på som gir en tom side eller ingen hjelp',
      'Rare måtar å svare på som gir ei tom side eller inga hjelp',
      f.utenHjelp.length,
      0,
      'antall',
    ),
    minst(
      'kontrast',
      'Yrker under «en kontrast du kan like» fra et felt som ikke står under «passer godt»',
      'Yrke under «ein kontrast du kan like» frå eit felt som ikkje står under «passar godt»',
      nyttFelt,
      0.9,
      'prosent',
    ),
    hoeyst(
      'tomme',
      `Tomme lister blant ${tallTekst(t.tilfeldige)} som svarer tilfeldig og ${tallTekst(t.personer)} oppdiktede personer`,
      `Tomme lister blant ${tallTekst(t.tilfeldige)} som svarer tilfeldig og ${tallTekst(t.personer)} oppdikta personar`,
      t.tomme,
      0,
      'antall',
    ),
  ];
}

/** 100000 → «100 000», with a space that does not break. */
const tallTekst = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
