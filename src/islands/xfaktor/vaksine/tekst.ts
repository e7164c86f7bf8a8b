const nb = {
  immune: 'Immune',
  immuneEnhet: '{n} %',
  immuneOrd: '{n} prosent',
  smitte: 'Én syk smitter',
  smitteEnhet: '{n} andre',
  smitteOrd: '{n} andre',
  av: '{n} av 1000',
  doerUt: 'Hver syk smitter én eller færre. Det slokner.',
  brer: 'Hver syk smitter {r} nye. Det tar seg opp.',
  brenner: 'Hver syk smitter {r} nye. Det brenner.',
  ingen: 'Ingen er immune: 1, {a}, {b}, {c} på tre runder.',
  regn: 'R = {r0} · (1 − {p}) = {r}',
  meslinger: 'Meslinger',
  ingenImmune: 'Ingen vaksine',
  fem: '+ 5 %',
  utfordring: 'Hold henne frisk med så få immune du klarer. Én syk må smitte minst 15.',
  rekord: 'Ditt beste: {n}.',
  toppet: '93,5 %. Ett hakk ned, og det brenner.',
};

const nn: Record<keyof typeof nb, string> = {
  immune: 'Immune',
  immuneEnhet: '{n} %',
  immuneOrd: '{n} prosent',
  smitte: 'Éin sjuk smittar',
  smitteEnhet: '{n} andre',
  smitteOrd: '{n} andre',
  av: '{n} av 1000',
  doerUt: 'Kvar sjuk smittar éin eller færre. Det sloknar.',
  brer: 'Kvar sjuk smittar {r} nye. Det tek seg opp.',
  brenner: 'Kvar sjuk smittar {r} nye. Det brenn.',
  ingen: 'Ingen er immune: 1, {a}, {b}, {c} på tre rundar.',
  regn: 'R = {r0} · (1 − {p}) = {r}',
  meslinger: 'Meslingar',
  ingenImmune: 'Ingen vaksine',
  fem: '+ 5 %',
  utfordring: 'Hald henne frisk med så få immune du klarer. Éin sjuk må smitte minst 15.',
  rekord: 'Det beste ditt: {n}.',
  toppet: '93,5 %. Eitt hakk ned, og det brenn.',
};

export type Vaksineord = keyof typeof nb;
export const tekst = { nb, nn };
