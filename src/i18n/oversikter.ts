import type { Spraak } from './spraak.ts';

/** Strings of the overviews: the matrix of requirements, filters, what a subject opens, points, deadlines, open data. */
const nb = {
  // The matrix
  'matrise.tittel': 'Alle kravene i én tabell',
  'matrise.ingress': 'Finn koden til venstre, og les bortover. Fagkravet er dekket når du har alt raden ber om.',
  'matrise.maa': 'må',
  'matrise.maa.forklar': 'Faget må du ha.',
  'matrise.valg.forklar': 'Du må ha én av rutene med samme bokstav i raden.',
  'matrise.begge': '{bokstav}: begge',
  'matrise.begge.forklar': 'En bred rute er to fag. Velger du den ruta, må du ha begge.',
  'matrise.sammenMed': '{bokstav}: sammen med {fag}',
  'matrise.forst': 'først',
  'matrise.forst.forklar': 'Kravet nevner ikke faget, men du tar det først.',
  'matrise.r1r2':
    'Står det «må» på R2, står det «må» på R1 også. Regelen sier R1, eller S1 og S2. Men R2 bygger på R1, og R og S kan ikke stå på samme vitnemål.',
  'matrise.kode': 'Kravkode',
  'matrise.om': 'Om kravet',
  'matrise.studier': '{n} studier på siden',
  'matrise.ettStudium': '1 studium på siden',
  'matrise.ingenStudier': 'ingen studier på siden nå',
  'matrise.ogKarakter': 'også karakterkrav',
  'matrise.ogAnnet': 'også annet enn fag',
  'matrise.gjelder': 'Sett for: {gjelder}',
  'matrise.sannsynlig': 'sannsynlig',
  'matrise.kontrollert':
    'Kravene ble kontrollert {dato}. Kilde og år står på siden til hver kode. Sjekk alltid studiet hos Samordna opptak før du søker.',
  'matrise.utenFag': 'Disse kravene nevner ingen bestemte realfag',
  // What a subject opens
  'dorer.ingress':
    'Tallene er studier der fagkravet blir dekket med faget, men ikke uten. De er regnet ut fra {n} studier der vi kjenner kravet.',
  'dorer.alene': '{fag} alene',
  'dorer.med': '{fag} sammen med {andre}',
  'dorer.studier': 'studier',
  'dorer.studium': 'studium',
  'dorer.ingen': 'Ingen krav blir dekket.',
  'dorer.ingenNye': 'Ingen nye krav blir dekket.',
  'dorer.forEksempel': 'For eksempel',
  'dorer.krav': 'Krav',
  'dorer.ellerS': 'I radene uten R2 kan S1 og S2 stå i stedet for R1.',
  'dorer.mer': 'Noen av kravene ber også om karakterer eller annet. Det står på siden til hvert krav.',
  // Filters
  'utvalg.filtrer': 'Filtrer',
  'utvalg.yrker': 'yrker',
  'utvalg.utdanninger': 'utdanninger',
  'utvalg.alle': '{av} {hva}',
  'utvalg.viser': '{n} av {av} {hva}',
  'utvalg.ingen': 'Ingen {hva} passer til alt du har valgt',
  'utvalg.raad': 'Prøv å ta bort noe',
  'utvalg.losne': 'Ta bort «{navn}»: {n} {hva}',
  'utvalg.nullstill': 'Nullstill',
  'utvalg.felt': 'Felt',
  'utvalg.nivaa': 'Nivå',
  'utvalg.fag': 'Fag du liker',
  'utvalg.sted': 'Sted',
  'utvalg.sted.hjelp': 'Gjelder studier. Hvor du finner yrkesfag og fagskole, står på vilbli.no.',
  'utvalg.alleSteder': 'Hele landet',
  'utvalg.uten': 'Krav',
  'utvalg.uten.r2': 'Uten R2',
  'utvalg.uten.rs': 'Uten R og S',
  'utvalg.uten.yrke':
    'Minst én utdanning til yrket har et fagkrav du kan dekke uten. For {n} yrker mangler vi noen av kravene. De vises bare når vi vet at det går.',
  'utvalg.uten.utd':
    'Minst ett sted har et fagkrav du kan dekke uten. For {n} utdanninger mangler vi noen av kravene. De vises bare når vi vet at det går.',
  'utvalg.vei': 'Vei',
  'utvalg.vei.yrkesfag': 'Kan nås fra yrkesfag',
  // Deadlines
  'frist.passert': 'passert',
  'frist.iDag': 'siste dag i dag',
  'frist.iMorgen': 'i morgen',
  'frist.omDager': 'om {n} dager',
  'frist.ingen': 'Alle fristene vi kjenner, er passert. Neste års datoer kommer her når de er kjent.',
  'ics.tittel': 'Få fristene i kalenderen din',
  'ics.tekst': 'Abonner, så ligger datoene i kalenderen på telefonen, og endringer kommer av seg selv.',
  'ics.abonner': 'Abonner på fristene',
  'ics.lastNed': 'Last ned filen',
  'ics.adresse': 'Spør kalenderen om en adresse, er den',
  'ics.forskjell':
    'En nedlastet fil endrer seg ikke senere. Du oppgir ingenting om deg selv, verken når du abonnerer eller laster ned.',
  'ics.navn': 'Frister for realfag og studievalg',
  'ics.trolig': '{tittel} (trolig dato)',
  // The calculator
  'regner.tittel': 'Regn ut dine',
  'regner.fag': 'Hvilke fag har du, eller tenker på?',
  'regner.naturbruk': 'Vg3 naturbruk',
  'regner.snitt': 'Snitt, som 4,2',
  'regner.karakterer': 'Karakterer på vitnemålet',
  'regner.spraak': 'Språkpoeng fra før',
  'regner.ingen': 'Trykk på fagene, så regner vi.',
  'regner.poeng': 'realfagspoeng. Skriv snittet også, så får du summen.',
  'regner.sum': 'poeng: {skole} skolepoeng og {poeng} realfagspoeng',
  'regner.takFag': 'Fag som overlapper, gir høyst 1,5 til sammen. Uten den grensen hadde det blitt {uten}.',
  'regner.takSammen': 'Realfagspoeng og språkpoeng kan til sammen bli {tak}. Resten faller bort.',
  'regner.rOgS': 'R og S kan ikke stå på samme vitnemål.',
  'regner.ugyldig': 'Skriv et snitt mellom 1 og 6, som 4,2, og et antall karakterer mellom 10 og 60.',
  'regner.koster': 'Har du {n} karakterer, og én går ned med én, mister du {en} skolepoeng.',
  'regner.taaler':
    'Et fag som gir {poeng}, tåler at karakterer går ned {trinn} til sammen: da er {igjen} igjen. Ett trinn til, og du har tapt {neste}.',
  'regner.taalerIkke': 'Et fag som gir {poeng}, tåler ikke at en karakter går ned: da har du tapt {neste}.',
  'regner.gjelder':
    'Regelen gjelder opptaket 2025/26. Tallene er bare på denne skjermen og i adressen. Alderspoeng og andre poeng er ikke med.',
} as const;

type Noekkel = keyof typeof nb;

const nn: Record<Noekkel, string> = {
  'matrise.tittel': 'Alle krava i éin tabell',
  'matrise.ingress': 'Finn koden til venstre, og les bortover. Fagkravet er dekt når du har alt rada ber om.',
  'matrise.maa': 'må',
  'matrise.maa.forklar': 'Faget må du ha.',
  'matrise.valg.forklar': 'Du må ha éi av rutene med same bokstav i rada.',
  'matrise.begge': '{bokstav}: begge',
  'matrise.begge.forklar': 'Ei brei rute er to fag. Vel du den ruta, må du ha begge.',
  'matrise.sammenMed': '{bokstav}: saman med {fag}',
  'matrise.forst': 'først',
  'matrise.forst.forklar': 'Kravet nemner ikkje faget, men du tek det først.',
  'matrise.r1r2':
    'Står det «må» på R2, står det «må» på R1 òg. Regelen seier R1, eller S1 og S2. Men R2 byggjer på R1, og R og S kan ikkje stå på same vitnemål.',
  'matrise.kode': 'Kravkode',
  'matrise.om': 'Om kravet',
  'matrise.studier': '{n} studium på sida',
  'matrise.ettStudium': '1 studium på sida',
  'matrise.ingenStudier': 'ingen studium på sida no',
  'matrise.ogKarakter': 'òg karakterkrav',
  'matrise.ogAnnet': 'òg anna enn fag',
  'matrise.gjelder': 'Sett for: {gjelder}',
  'matrise.sannsynlig': 'sannsynleg',
  'matrise.kontrollert':
    'Krava blei kontrollerte {dato}. Kjelde og år står på sida til kvar kode. Sjekk alltid studiet hos Samordna opptak før du søkjer.',
  'matrise.utenFag': 'Desse krava nemner ingen bestemde realfag',
  // What a subject opens
  'dorer.ingress':
    'Tala er studium der fagkravet blir dekt med faget, men ikkje utan. Dei er rekna ut frå {n} studium der vi kjenner kravet.',
  'dorer.alene': '{fag} åleine',
  'dorer.med': '{fag} saman med {andre}',
  'dorer.studier': 'studium',
  'dorer.studium': 'studium',
  'dorer.ingen': 'Ingen krav blir dekte.',
  'dorer.ingenNye': 'Ingen nye krav blir dekte.',
  'dorer.forEksempel': 'Til dømes',
  'dorer.krav': 'Krav',
  'dorer.ellerS': 'I radene utan R2 kan S1 og S2 stå i staden for R1.',
  'dorer.mer': 'Nokre av krava ber òg om karakterar eller anna. Det står på sida til kvart krav.',
  // Filters
  'utvalg.filtrer': 'Filtrer',
  'utvalg.yrker': 'yrke',
  'utvalg.utdanninger': 'utdanningar',
  'utvalg.alle': '{av} {hva}',
  'utvalg.viser': '{n} av {av} {hva}',
  'utvalg.ingen': 'Ingen {hva} passar til alt du har valt',
  'utvalg.raad': 'Prøv å ta bort noko',
  'utvalg.losne': 'Ta bort «{navn}»: {n} {hva}',
  'utvalg.nullstill': 'Nullstill',
  'utvalg.felt': 'Felt',
  'utvalg.nivaa': 'Nivå',
  'utvalg.fag': 'Fag du liker',
  'utvalg.sted': 'Stad',
  'utvalg.sted.hjelp': 'Gjeld studium. Kvar du finn yrkesfag og fagskule, står på vilbli.no.',
  'utvalg.alleSteder': 'Heile landet',
  'utvalg.uten': 'Krav',
  'utvalg.uten.r2': 'Utan R2',
  'utvalg.uten.rs': 'Utan R og S',
  'utvalg.uten.yrke':
    'Minst éi utdanning til yrket har eit fagkrav du kan dekkje utan. For {n} yrke manglar vi nokre av krava. Dei kjem berre fram når vi veit at det går.',
  'utvalg.uten.utd':
    'Minst éin stad har eit fagkrav du kan dekkje utan. For {n} utdanningar manglar vi nokre av krava. Dei kjem berre fram når vi veit at det går.',
  'utvalg.vei': 'Veg',
  'utvalg.vei.yrkesfag': 'Kan nåast frå yrkesfag',
  // Deadlines
  'frist.passert': 'passert',
  'frist.iDag': 'siste dag i dag',
  'frist.iMorgen': 'i morgon',
  'frist.omDager': 'om {n} dagar',
  'frist.ingen': 'Alle fristane vi kjenner, er passerte. Datoane for neste år kjem her når dei er kjende.',
  'ics.tittel': 'Få fristane i kalenderen din',
  'ics.tekst': 'Abonner, så ligg datoane i kalenderen på telefonen, og endringar kjem av seg sjølve.',
  'ics.abonner': 'Abonner på fristane',
  'ics.lastNed': 'Last ned fila',
  'ics.adresse': 'Spør kalenderen om ei adresse, er ho',
  'ics.forskjell':
    'Ei nedlasta fil endrar seg ikkje seinare. Du oppgir ikkje noko om deg sjølv, verken når du abonnerer eller lastar ned.',
  'ics.navn': 'Fristar for realfag og studieval',
  'ics.trolig': '{tittel} (truleg dato)',
  // The calculator
  'regner.tittel': 'Rekn ut dine',
  'regner.fag': 'Kva fag har du, eller tenkjer på?',
  'regner.naturbruk': 'Vg3 naturbruk',
  'regner.snitt': 'Snitt, som 4,2',
  'regner.karakterer': 'Karakterar på vitnemålet',
  'regner.spraak': 'Språkpoeng frå før',
  'regner.ingen': 'Trykk på faga, så reknar vi.',
  'regner.poeng': 'realfagspoeng. Skriv snittet òg, så får du summen.',
  'regner.sum': 'poeng: {skole} skulepoeng og {poeng} realfagspoeng',
  'regner.takFag': 'Fag som overlappar, gir høgst 1,5 til saman. Utan den grensa hadde det blitt {uten}.',
  'regner.takSammen': 'Realfagspoeng og språkpoeng kan til saman bli {tak}. Resten fell bort.',
  'regner.rOgS': 'R og S kan ikkje stå på same vitnemål.',
  'regner.ugyldig': 'Skriv eit snitt mellom 1 og 6, som 4,2, og eit tal på karakterar mellom 10 og 60.',
  'regner.koster': 'Har du {n} karakterar, og éin går ned med éin, mistar du {en} skulepoeng.',
  'regner.taaler':
    'Eit fag som gir {poeng}, toler at karakterar går ned {trinn} til saman: då er {igjen} igjen. Eitt trinn til, og du har tapt {neste}.',
  'regner.taalerIkke': 'Eit fag som gir {poeng}, toler ikkje at ein karakter går ned: då har du tapt {neste}.',
  'regner.gjelder':
    'Regelen gjeld opptaket 2025/26. Tala er berre på denne skjermen og i adressa. Alderspoeng og andre poeng er ikkje med.',
};

const tekster: Record<Spraak, Record<Noekkel, string>> = { nb, nn };

/** `const o = oversikttekster('nn'); o('matrise.studier', { n: 5 })`. */
export const oversikttekster =
  (spraak: Spraak) =>
  (noekkel: Noekkel, verdier: Readonly<Record<string, string | number>> = {}): string =>
    tekster[spraak][noekkel].replace(/\{(\w+)\}/g, (hele, navn: string) => String(verdier[navn] ?? hele));
