/** The quota for a first diploma: what takes one out of it. Sources stand in content/regler and at the end. */
export const kvoten = {
  tittel: 'Hva kan ta deg ut av kvoten for førstegangsvitnemål?',
  hva: 'Skolen merker vitnemålet som førstegangsvitnemål når du har bestått alt innen fem år etter at du begynte (trolig regel fra 2024). I kvoten teller skolepoeng: karakterer, realfag, språk og kjønn.',
  'strok.hva': 'Strøk du i et fag på Vg3?',
  'strok.svar':
    'Før kunne ny eksamen seinere ta deg ut. Femårsregelen gjør trolig at ny eksamen samme høst går bra. Skolen avgjør. Spør før du tar eksamen.',
  'nyKarakter.hva': 'Tar du opp fag etter vitnemålet?',
  'nyKarakter.svar':
    'Du blir i kvoten med det gamle vitnemålet. De nye karakterene teller bare i ordinær kvote. utdanning.no skriver noe annet, men Samordna opptak svarte slik i 2021.',
  'byttet.hva': 'Får du et vitnemål der et fag er byttet ut?',
  'byttet.svar': 'Det kan ta deg ut. Ta vare på det første vitnemålet, og få det nye som kompetansebevis.',
  'privatist.hva': 'Tar du et nytt fag som privatist?',
  'privatist.svar':
    'Du blir i kvoten. Faget og poengene teller i ordinær kvote. R2 på kompetansebevis innen normal tid kan trolig telle i begge.',
  'paabygg.hva': 'Tar du påbygg etter yrkesfag?',
  'paabygg.svar': 'Det teller som førstegang når du holder tida og alderen.',
  'folkehoegskole.hva': 'Tar du et år på folkehøgskole eller i Forsvaret?',
  'folkehoegskole.svar': 'Det tar deg ikke ut, så lenge du er ung nok. Poengene for året teller bare i ordinær kvote.',
  'alder.hva': 'Hvor gammel kan du være?',
  'alder.svar':
    'I opptaket 2027 kan du fylle 21 det året. Fra 2028 kan du fylle 23. Er du født i 2005, er du altså ute i 2027 og inne i 2028.',
  'alder23.hva': 'Søker du med 23/6 eller realkompetanse?',
  'alder23.svar': 'Da søker du i ordinær kvote.',
  kilder:
    'Kilder: Samordna opptak på ung.no (8.3.2021 og 19.8.2025), opplæringsforskrifta 2024 § 9-47 slik den er gjengitt av andre (2026), Sikts kravspesifikasjon (8.10.2026) og Vilbli (2018–19). Kontrollert 30. november 2026.',
};
