const nb = {
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
};

const nn: Record<keyof typeof nb, string> = {
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
};

export type Skredord = keyof typeof nb;
export const tekst = { nb, nn };
