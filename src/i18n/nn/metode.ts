import type { metode as nb } from '../nb/metode.ts';

/** The same in nynorsk. */
export const metode = {
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
} satisfies typeof nb;
