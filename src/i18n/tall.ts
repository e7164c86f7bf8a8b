import type { Spraak } from './spraak.ts';

/** Strings of the charts, «Tall og fakta», the measures and the map. */
const nb = {
  tittel: 'Tall og fakta',
  ingress: 'Hvem velger realfag, hva arbeidslivet sier, og hva tiltakene når. Hvert tall har kilde og år.',
  lesSlik:
    'Nesten alle tallene kommer fra årsrapporten for 2022 til Nasjonalt senter for realfagsrekruttering (NSR). De er altså noen år gamle. Under hvert diagram står kilden, året og det som er usikkert.',
  lastNedOmTall:
    'Du kan laste ned hvert diagram som bilde (SVG) og som tall (CSV). CSV-filen har semikolon og desimalkomma, så den åpner seg riktig i norsk Excel.',
  'del.ungdomsskole': 'Ungdomsskolen',
  'del.videregaende': 'Videregående',
  'del.hoyere': 'Høyere utdanning',
  'del.arbeidsliv': 'Arbeidslivet',
  'del.tiltak': 'Tiltakene',
  'del.kampanje': 'Kampanjene i sosiale medier',
  'mellom.ungdomsskole':
    'På barneskolen er jenter og gutter like interesserte i realfag, ifølge rapporten. På ungdomsskolen skiller de lag, og det synes i valgfagene.',
  'mellom.videregaende':
    'Jentene er flest i biologi, kjemi, geofag, S1 og S2. Guttene er flest i fysikk, teknologi og forskningslære, IT, R1 og R2. Det sier rapporten uten tall for hvert fag.',
  'mellom.hoyere': 'Her ser vi på hva søkerne satte øverst, ikke på hvem som begynte.',
  'mellom.arbeidsliv': 'Bedrifter og skoler svarer for seg selv. Det er det de sier, ikke en telling.',
  'mellom.tiltak': 'Hva tiltakene nådde i 2022, og hva elevene mente.',
  'mellom.kampanje':
    'NSR teller ikke lenger besøk på nettsiden. Senteret måler hvor mange filmene når, og hvor lenge folk ser.',
  ord: 'Ord i tallene',
  'ord.rekkevidde': 'Rekkevidde',
  'ord.rekkevidde.tekst': 'Hvor mange personer som har fått se budskapet.',
  'ord.frekvens': 'Frekvens',
  'ord.frekvens.tekst': 'Hvor mange ganger hver person i målgruppen i snitt har sett budskapet.',
  'ord.fullforing': 'Fullføringsrate',
  'ord.fullforing.tekst': 'Hvor stor del som så filmen til slutten. Rapporten forklarer ikke ordet nærmere.',
  'ord.stopp': 'Stoppeffekt',
  'ord.stopp.tekst':
    'Hvor stor del som stoppet opp og så mer enn et visst antall sekunder. Grensen er ulik fra kanal til kanal, så stoppeffekt fra to kanaler kan ikke sammenlignes.',
  'ord.prosentpoeng': 'Prosentpoeng',
  'ord.prosentpoeng.tekst': 'Forskjellen mellom to prosenttall. Fra 40 til 42 prosent er to prosentpoeng.',
  mangler: 'Det vi ikke viser',
  'mangler.tekst':
    'Rapporten har fem diagrammer til. I kopien vi har, er det bare aksene som er igjen, så vi kan ikke gjengi dem:',
  'mangler.4': 'Modell 4: valg av 1P og 1T, fordelt på kjønn',
  'mangler.5': 'Modell 5: valg av R1 og R2, fordelt på kjønn',
  'mangler.7': 'Modell 7: søkere til STEM-utdanninger',
  'mangler.8': 'Modell 8: søkere til STEM uten helsefag, og kvinner blant dem',
  'mangler.9': 'Modell 9: søkere til STEM med helsefag, og kvinner blant dem',
  'mangler.finn': 'Nyere tall finner du hos kildene:',
  'mangler.udir': 'Utdanningsdirektoratets statistikk (elevenes fagvalg)',
  'mangler.so': 'Samordna opptak (søkere til høyere utdanning)',
  'mangler.ssb':
    'Vi gjengir heller ikke tallene «60 og 38 prosent» for aldersgruppen 25–29 år. De går ikke opp i 100, og rapporten sier ikke hva de regnes av.',
  seEtter: 'Se etter',
  tabell: 'Tallene i tabell',
  kilde: 'Kilde',
  merk: 'Merk',
  lastNed: 'Last ned',
  somSvg: '{navn} som SVG-bilde',
  somCsv: '{navn} som CSV-tall',
  rad: 'Hva',
  aar: 'År',
  enhet: 'Enhet',
  ikkeOppgitt: 'ikke oppgitt',
  skala: 'Full bredde er {maks}.',
  'grad.over': 'over',
  'grad.omtrent': 'omtrent',
  'grad.hoyst': 'høyst',
  'enhet.prosent': 'prosent',
  'enhet.personer': 'personer',
  'enhet.antall': 'antall',
  'enhet.ganger': 'ganger',
};

const nn: Record<keyof typeof nb, string> = {
  tittel: 'Tal og fakta',
  ingress: 'Kven vel realfag, kva arbeidslivet seier, og kva tiltaka når. Kvart tal har kjelde og år.',
  lesSlik:
    'Nesten alle tala kjem frå årsrapporten for 2022 til Nasjonalt senter for realfagsrekruttering (NSR). Dei er altså nokre år gamle. Under kvart diagram står kjelda, året og det som er usikkert.',
  lastNedOmTall:
    'Du kan laste ned kvart diagram som bilete (SVG) og som tal (CSV). CSV-fila har semikolon og desimalkomma, så ho opnar seg rett i norsk Excel.',
  'del.ungdomsskole': 'Ungdomsskulen',
  'del.videregaende': 'Vidaregåande',
  'del.hoyere': 'Høgare utdanning',
  'del.arbeidsliv': 'Arbeidslivet',
  'del.tiltak': 'Tiltaka',
  'del.kampanje': 'Kampanjane i sosiale medium',
  'mellom.ungdomsskole':
    'På barneskulen er jenter og gutar like interesserte i realfag, ifølgje rapporten. På ungdomsskulen skil dei lag, og det syner i valfaga.',
  'mellom.videregaende':
    'Jentene er flest i biologi, kjemi, geofag, S1 og S2. Gutane er flest i fysikk, teknologi og forskingslære, IT, R1 og R2. Det seier rapporten utan tal for kvart fag.',
  'mellom.hoyere': 'Her ser vi på kva søkjarane sette øvst, ikkje på kven som byrja.',
  'mellom.arbeidsliv': 'Bedrifter og skular svarer for seg sjølve. Det er det dei seier, ikkje ei teljing.',
  'mellom.tiltak': 'Kva tiltaka nådde i 2022, og kva elevane meinte.',
  'mellom.kampanje':
    'NSR tel ikkje lenger besøk på nettsida. Senteret måler kor mange filmane når, og kor lenge folk ser.',
  ord: 'Ord i tala',
  'ord.rekkevidde': 'Rekkjevidd',
  'ord.rekkevidde.tekst': 'Kor mange personar som har fått sjå bodskapen.',
  'ord.frekvens': 'Frekvens',
  'ord.frekvens.tekst': 'Kor mange gonger kvar person i målgruppa i snitt har sett bodskapen.',
  'ord.fullforing': 'Fullføringsrate',
  'ord.fullforing.tekst': 'Kor stor del som såg filmen til slutten. Rapporten forklarer ikkje ordet nærare.',
  'ord.stopp': 'Stoppeffekt',
  'ord.stopp.tekst':
    'Kor stor del som stoppa opp og såg meir enn eit visst tal sekund. Grensa er ulik frå kanal til kanal, så stoppeffekt frå to kanalar kan ikkje samanliknast.',
  'ord.prosentpoeng': 'Prosentpoeng',
  'ord.prosentpoeng.tekst': 'Skilnaden mellom to prosenttal. Frå 40 til 42 prosent er to prosentpoeng.',
  mangler: 'Det vi ikkje viser',
  'mangler.tekst':
    'Rapporten har fem diagram til. I kopien vi har, er det berre aksane som er att, så vi kan ikkje gi dei att:',
  'mangler.4': 'Modell 4: val av 1P og 1T, fordelt på kjønn',
  'mangler.5': 'Modell 5: val av R1 og R2, fordelt på kjønn',
  'mangler.7': 'Modell 7: søkjarar til STEM-utdanningar',
  'mangler.8': 'Modell 8: søkjarar til STEM utan helsefag, og kvinner blant dei',
  'mangler.9': 'Modell 9: søkjarar til STEM med helsefag, og kvinner blant dei',
  'mangler.finn': 'Nyare tal finn du hos kjeldene:',
  'mangler.udir': 'Statistikken til Utdanningsdirektoratet (fagvala til elevane)',
  'mangler.so': 'Samordna opptak (søkjarar til høgare utdanning)',
  'mangler.ssb':
    'Vi gir heller ikkje att tala «60 og 38 prosent» for aldersgruppa 25–29 år. Dei går ikkje opp i 100, og rapporten seier ikkje kva dei er rekna av.',
  seEtter: 'Sjå etter',
  tabell: 'Tala i tabell',
  kilde: 'Kjelde',
  merk: 'Merk',
  lastNed: 'Last ned',
  somSvg: '{navn} som SVG-bilete',
  somCsv: '{navn} som CSV-tal',
  rad: 'Kva',
  aar: 'År',
  enhet: 'Eining',
  ikkeOppgitt: 'ikkje oppgitt',
  skala: 'Full breidd er {maks}.',
  'grad.over': 'over',
  'grad.omtrent': 'om lag',
  'grad.hoyst': 'høgst',
  'enhet.prosent': 'prosent',
  'enhet.personer': 'personar',
  'enhet.antall': 'tal',
  'enhet.ganger': 'gonger',
};

type Tallnoekkel = keyof typeof nb;
const alle = { nb, nn };

/** The strings of this area in one language: `t('somCsv', { navn: '1T eller 1P' })`. */
export function talltekster(spraak: Spraak) {
  return (noekkel: Tallnoekkel, verdier: Record<string, string> = {}): string =>
    alle[spraak][noekkel].replace(/\{(\w+)\}/g, (hele, navn: string) => verdier[navn] ?? hele);
}
