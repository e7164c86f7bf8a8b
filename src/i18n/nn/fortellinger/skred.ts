import type { Skredord } from '../../nb/fortellinger/skred.ts';

/** The same in nynorsk. */
export const tekst: Readonly<Record<Skredord, string>> = {
  bratt: 'Brattleik',
  brattEnhet: '{n}°',
  brattOrd: '{n} grader',
  hytte: 'Hytta står',
  hytteEnhet: '{n} m ute',
  hytteOrd: '{n} meter ut frå toppen',
  slakt: 'Her løysnar flak sjeldan. Men det kan kome ovanfrå.',
  treffer: 'Flak kan løysne, og hytta står der snøen kan nå.',
  utenfor: 'Flak kan løysne. Hytta står utanfor 20°-linja.',
  sklir: 'For bratt for flak: snøen sklir av litt etter litt.',
  vanligst: 'Vanlegast',
  brattest: 'Brattast',
  slakest: 'Slakast',
  regn: 'x = 300 m / tan 20° = 824 m. Hytta står på {x} m, og sida er {v}° bratt.',
  utfordring: 'Set hytta så nær du kan, utan at skredet kan nå ho.',
  rekord: 'Nærmast til no: {n}.',
  toppet: '825 m. Eitt hakk nærmare, og du er innanfor.',
  maal: 'hytta så nær du kan, men trygt',
  gjett: 'Kor bratt løysnar flest flak?',
  gjett1: '20°',
  gjett2: '38°',
  gjett3: '60°',
  symX: 'så langt kan snøen nå',
  symV: 'brattleiken',
};
