import type { Spraak } from './spraak.ts';

/** Strings of the formula and the figures on the method page. */
const nb = {
  formel: 'Formelen',
  formelTekst:
    'Samsvaret mellom deg og et yrke er et veid snitt av likheten i fire grupper. Vektene er konstanter i koden, og tabellen er skrevet ut fra dem.',
  gruppe: 'Gruppe',
  vekt: 'Vekt',
  likhet: 'Slik regnes likheten',
  fasetter: 'Tolv fasetter',
  riasec: 'Seks interessetyper',
  kontraster: 'Åtte kontraster',
  trekk: 'Fire trekk',
  somKorrelasjon: 'som en korrelasjon: formen på profilen teller, ikke hvor høyt du svarer',
  somDenStaar: 'fra midten av skalaen, slik svaret står',
  uttrykk: 'samsvar = Σ vekt · √(besvart andel) · likhet  ÷  Σ vekt · √(besvart andel)',
  uttrykkLikhet: 'likhet = Σ (din verdi · yrkets verdi)  ÷  (lengden av profilen din + {demping})',
  forklaring:
    'Yrkets profil er regnet om til lengde 1 innenfor yrkene her. Tillegget {demping} gjør at svake meninger forblir svake. Et ubesvart spørsmål teller som {krymping} svar på snittet ditt, eller midt på skalaen for trekk og kontraster. Yrker som skiller mindre enn {steg}, sier vi er like gode.',
  sikkert: 'Hvor sikkert er et foreløpig resultat?',
  sikkertTekst: 'Målt på {n} oppdiktede personer. Vi sammenligner lista underveis med lista når de har svart på alt.',
  sikkertSvar: 'Etter så mange svar',
  sikkertStaar: 'Står på lista til slutt, av «passer godt»',
  sikkertTi: 'Like blant de ti første',
};

const nn: typeof nb = {
  formel: 'Formelen',
  formelTekst:
    'Samsvaret mellom deg og eit yrke er eit vege snitt av likskapen i fire grupper. Vektene er konstantar i koden, og tabellen er skriven ut frå dei.',
  gruppe: 'Gruppe',
  vekt: 'Vekt',
  likhet: 'Slik blir likskapen rekna',
  fasetter: 'Tolv fasettar',
  riasec: 'Seks interessetypar',
  kontraster: 'Åtte kontrastar',
  trekk: 'Fire trekk',
  somKorrelasjon: 'som ein korrelasjon: forma på profilen tel, ikkje kor høgt du svarer',
  somDenStaar: 'frå midten av skalaen, slik svaret står',
  uttrykk: 'samsvar = Σ vekt · √(del svart på) · likskap  ÷  Σ vekt · √(del svart på)',
  uttrykkLikhet: 'likskap = Σ (din verdi · verdien til yrket)  ÷  (lengda av profilen din + {demping})',
  forklaring:
    'Profilen til yrket er rekna om til lengd 1 innanfor yrka her. Tillegget {demping} gjer at svake meiningar blir verande svake. Eit spørsmål du ikkje har svart på, tel som {krymping} svar på snittet ditt, eller midt på skalaen for trekk og kontrastar. Yrke som skil mindre enn {steg}, seier vi er like gode.',
  sikkert: 'Kor sikkert er eit førebels resultat?',
  sikkertTekst: 'Målt på {n} oppdikta personar. Vi samanliknar lista undervegs med lista når dei har svart på alt.',
  sikkertSvar: 'Etter så mange svar',
  sikkertStaar: 'Står på lista til slutt, av «passar godt»',
  sikkertTi: 'Like blant dei ti første',
};

const alle: Record<Spraak, Readonly<Record<keyof typeof nb, string>>> = { nb, nn };

/** The strings of the method page’s formula and figures, in one language. */
export const metodetekster = (spraak: Spraak) => alle[spraak];
