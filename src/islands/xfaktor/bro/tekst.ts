const nb = {
  spenn: 'Avstand',
  spennEnhet: '{n} m',
  spennOrd: '{n} meter mellom breddene',
  hoyde: 'Planken er så høy',
  hoydeEnhet: '{n} mm',
  hoydeOrd: '{n} millimeter høy',
  velter: 'For høy og smal. Planken velter, og du ligger i elva.',
  vaat: 'Den synker så dypt at du står i vann.',
  gynger: 'Den gynger for mye. Ingen snekker sier ja til dette.',
  holder: 'Holder. Legger du den flatt, synker den {n} ganger så mye.',
  holderFlat: 'Holder. Snur du den på høykant, synker den nesten ikke.',
  snu: 'Snu planken',
  doble: 'Dobbelt så langt',
  elv: 'Bred elv',
  regn: 'I = {b} · {h}^3 / 12, δ = 800 · {l}^3 / (48 · 11 000 · I) = {d} mm',
  utfordring: 'Kom over den bredeste elva uten at planken gynger.',
  rekord: 'Lengst til nå: {n}.',
  toppet: '11,4 m. Lenger kommer ingen på den planken.',
};

const nn: Record<keyof typeof nb, string> = {
  spenn: 'Avstand',
  spennEnhet: '{n} m',
  spennOrd: '{n} meter mellom breiddene',
  hoyde: 'Planken er så høg',
  hoydeEnhet: '{n} mm',
  hoydeOrd: '{n} millimeter høg',
  velter: 'For høg og smal. Planken veltar, og du ligg i elva.',
  vaat: 'Han søkk så djupt at du står i vatn.',
  gynger: 'Han gyngar for mykje. Ingen snikkar seier ja til dette.',
  holder: 'Held. Legg du han flatt, søkk han {n} gonger så mykje.',
  holderFlat: 'Held. Snur du han på høgkant, søkk han nesten ikkje.',
  snu: 'Snu planken',
  doble: 'Dobbelt så langt',
  elv: 'Brei elv',
  regn: 'I = {b} · {h}^3 / 12, δ = 800 · {l}^3 / (48 · 11 000 · I) = {d} mm',
  utfordring: 'Kom over den breiaste elva utan at planken gyngar.',
  rekord: 'Lengst til no: {n}.',
  toppet: '11,4 m. Lenger kjem ingen på den planken.',
};

export type Broord = keyof typeof nb;
export const tekst = { nb, nn };
