import type { kvoten as nb } from '../nb/kvoten.ts';

/** The same in nynorsk. */
export const kvoten = {
  tittel: 'Kva kan ta deg ut av kvoten for førstegongsvitnemål?',
  hva: 'Skulen merkjer vitnemålet som førstegongsvitnemål når du har bestått alt innan fem år etter at du byrja (truleg regel frå 2024). I kvoten tel skulepoeng: karakterar, realfag, språk og kjønn.',
  'strok.hva': 'Strauk du i eit fag på Vg3?',
  'strok.svar':
    'Før kunne ny eksamen seinare ta deg ut. Femårsregelen gjer truleg at ny eksamen same hausten går bra. Skulen avgjer. Spør før du tek eksamen.',
  'nyKarakter.hva': 'Tek du opp fag etter vitnemålet?',
  'nyKarakter.svar':
    'Du blir i kvoten med det gamle vitnemålet. Dei nye karakterane tel berre i ordinær kvote. utdanning.no skriv noko anna, men Samordna opptak svarte slik i 2021.',
  'byttet.hva': 'Får du eit vitnemål der eit fag er bytt ut?',
  'byttet.svar': 'Det kan ta deg ut. Ta vare på det første vitnemålet, og få det nye som kompetansebevis.',
  'privatist.hva': 'Tek du eit nytt fag som privatist?',
  'privatist.svar':
    'Du blir i kvoten. Faget og poenga tel i ordinær kvote. R2 på kompetansebevis innan normal tid kan truleg telje i begge.',
  'paabygg.hva': 'Tek du påbygg etter yrkesfag?',
  'paabygg.svar': 'Det tel som førstegong når du held tida og alderen.',
  'folkehoegskole.hva': 'Tek du eit år på folkehøgskule eller i Forsvaret?',
  'folkehoegskole.svar': 'Det tek deg ikkje ut, så lenge du er ung nok. Poenga for året tel berre i ordinær kvote.',
  'alder.hva': 'Kor gammal kan du vere?',
  'alder.svar':
    'I opptaket 2027 kan du fylle 21 det året. Frå 2028 kan du fylle 23. Er du fødd i 2005, er du altså ute i 2027 og inne i 2028.',
  'alder23.hva': 'Søkjer du med 23/6 eller realkompetanse?',
  'alder23.svar': 'Då søkjer du i ordinær kvote.',
  kilder:
    'Kjelder: Samordna opptak på ung.no (8.3.2021 og 19.8.2025), opplæringsforskrifta 2024 § 9-47 slik ho er gjengitt av andre (2026), kravspesifikasjonen til Sikt (8.10.2026) og Vilbli (2018–19). Kontrollert 30. november 2026.',
} satisfies typeof nb;
