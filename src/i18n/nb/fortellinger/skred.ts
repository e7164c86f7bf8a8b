/** What the story skred says beside the words of the shell. */
export const tekst = {
  bratt: 'Bratthet',
  brattEnhet: '{n}°',
  brattOrd: '{n} grader',
  hytte: 'Hytta står',
  hytteEnhet: '{n} m ute',
  hytteOrd: '{n} meter ut fra toppen',
  slakt: 'Her løsner flak sjelden. Men det kan komme ovenfra.',
  treffer: 'Flak kan løsne, og hytta står der snøen kan nå.',
  utenfor: 'Flak kan løsne. Hytta står utenfor 20°-linja.',
  sklir: 'For bratt for flak: snøen sklir av litt etter litt.',
  vanligst: 'Vanligst',
  brattest: 'Brattest',
  slakest: 'Slakest',
  regn: 'x = 300 m / tan 20° = 824 m. Hytta står på {x} m, og siden er {v}° bratt.',
  utfordring: 'Sett hytta så nær du kan, uten at skredet kan nå den.',
  rekord: 'Nærmest til nå: {n}.',
  toppet: '825 m. Ett hakk nærmere, og du er innenfor.',
  maal: 'hytta så nær du kan, men trygt',
  gjett: 'Hvor bratt løsner flest flak?',
  gjett1: '20°',
  gjett2: '38°',
  gjett3: '60°',
  symX: 'så langt kan snøen nå',
  symV: 'brattheten',
};

export type Skredord = keyof typeof tekst;
