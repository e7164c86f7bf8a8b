/** Strings of the formula and the figures on the method page. */
export const metode = {
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
