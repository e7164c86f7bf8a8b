/**
 * Words that stand in the names of sources, in what years a rule holds for and in remarks on offers, bokmål before
 * nynorsk. Sources are written once, in bokmål, and read in both: a new word goes here, and tests/content/kildeord says
 * which one is missing. Text in «» is quoted and never touched; neither are names of schools, but for those below.
 */
const fraser = `
UiT Norges arktiske universitet = UiT Noregs arktiske universitet
Universitetet i Sørøst-Norge = Universitetet i Søraust-Noreg
Norges Handelshøyskole = Noregs Handelshøgskule
Høgskolen i Østfold = Høgskulen i Østfold
Høgskolen i Molde = Høgskulen i Molde
Forsvarets høgskole = Forsvarets høgskule
Brann- og redningsskolen = Brann- og redningsskulen
i NSRs årsrapport = i årsrapporten til NSR
NSRs årsrapport = Årsrapporten til NSR
NSRs spørreundersøkelse = Spørjeundersøkinga til NSR
ENT3Rs elevundersøkelse = Elevundersøkinga til ENT3R
NHOs kompetansebarometer = Kompetansebarometeret til NHO
Udirs høringsutkast = Høyringsutkastet frå Udir
NAFs vintertest = vintertesten til NAF
Fylkenes sider for privatister = Sidene til fylka for privatistar
En videregående skole = Ein vidaregåande skule
En lokalavis = Ei lokalavis
Egen vurdering = Eiga vurdering
egne hendelser = eigne hendingar
egne sider = eigne sider
selve teksten = sjølve teksten
har vi ikke lest = har vi ikkje lese
vi har ikke funnet noe krav = vi har ikkje funne noko krav
antatt ut fra = gått ut frå etter
samme slags = same slags
`;

const ord = `
agroteknikere=agroteknikarar aktiviteter=aktivitetar annet=anna antatt=gått_ut_frå apotekteknikere=apotekteknikarar
arkitekter=arkitektar arrangementer=arrangement astrofysiker=astrofysikar astronomer=astronomar
audiografer=audiografar automatikere=automatikarar avioniker=avionikar avrundet=avrunda
bachelorstudier=bachelorstudium batterifagskole=batterifagskule bearbeidet=omarbeidd bedre=betre
behandlingen=behandlinga bilmekanikere=bilmekanikarar bioingeniører=bioingeniørar biologer=biologar
bioteknikere=bioteknikarar ble=blei botanikere=botanikarar bygningsingeniører=bygningsingeniørar
dataelektroniker=dataelektronikar datavitenskap=datavitskap dekksoffiserer=dekksoffiserar desimaler=desimalar
driftsledelse=driftsleiing driftsleder=driftsleiar driftsteknikere=driftsteknikarar egne=eigne
eksamensregler=eksamensreglar elektriker=elektrikar elektrikere=elektrikarar
elektronikkingeniører=elektronikkingeniørar elever=elevar elkraftingeniører=elkraftingeniørar en=ein endret=endra
endringen=endringa endringer=endringar energikontrolloperatører=energikontrolloperatørar energimontører=energimontørar
ernæringsfysiologer=ernæringsfysiologar et=eit ett=eitt fagskole=fagskule fagvalg=fagval farmasøyter=farmasøytar
fastsatt=fastsett finansanalytikere=finansanalytikarar flere=fleire flygeleder=flygeleiar flygeledere=flygeleiarar
flygelederutdanning=flygeleiarutdanning flygere=flygarar flytekniker=flyteknikar fokusområder=fokusområde
forbedringer=forbetringar fordypning=fordjuping forelesning=førelesing forlenget=forlengd forrige=førre
forskning=forsking forsknings=forskings forskningslære=forskingslære forskningsrådet=forskingsrådet fra=frå
fremtiden=framtida frister=fristar fulgte=følgde funnet=funne fysikere=fysikarar førstegangskvoten=førstegongskvoten
førstegangsvitnemål=førstegongsvitnemål geofysikere=geofysikarar geologer=geologar gjelder=gjeld
grunnskolelærer=grunnskulelærar grunnskolelærere=grunnskulelærarar havbruksarbeidere=havbruksarbeidarar
helsepersonelloven=helsepersonellova hovedopptaket=hovudopptaket hentet=henta het=heitte hva=kva hverandre=kvarandre hvilke=kva_for hvorfor=kvifor
høst=haust høsten=hausten høyere=høgare høyskolelektorer=høgskulelektorar ikke=ikkje
industrimekanikere=industrimekanikarar ingeniører=ingeniørar innen=innan innhold=innhald installatører=installatørar
jobber=jobbar karakterer=karakterar kartografer=kartografar kjemiingeniører=kjemiingeniørar kjemikere=kjemikarar
klesdesignere=klesdesignarar kommende=komande konstruksjoner=konstruksjonar kravkodene=kravkodane kriterier=kriterium
kuldemontører=kuldemontørar landmålere=landmålarar landskapsarkitekter=landskapsarkitektar ledelse=leiing leger=legar
legge=leggje meldingen=meldinga støtten=støtta offentlig=offentleg lektorer=lektorar lest=lese logopeder=logopedar loser=losar lærefagene=lærefaga lærer=lærar
lærere=lærarar læresteder=lærestader maskiningeniører=maskiningeniørar matematikere=matematikarar materialer=material
mattekniker=matteknikar mekanikere=mekanikarar mer=meir meslinger=meslingar metalldreiere=metalldreiarar montører=montørar
meteorologer=meteorologar miljøvernrådgivere=miljøvernrådgjevarar multimediadesignere=multimediadesignarar
multimediautviklere=multimediautviklarar muntlig=munnleg navn=namn navnet=namnet nivåkravene=nivåkrava noe=noko
nyere=nyare nyheter=nyheiter også=òg omtrentlig=omtrentleg omvalg=omval operatører=operatørar
opptaksregler=opptaksreglar optikere=optikarar oversikten=oversikta penger=pengar planene=planane plasser=plassar
poenggrensen=poenggrensa politihøgskolen=politihøgskulen privatister=privatistar privatistskole=privatistskule
produkter=produkt programmerere=programmerarar programvareutviklere=programvareutviklarar påstander=påstandar
radiografer=radiografar rangeringsregler=rangeringsreglar realfagslærer=realfagslærar redningsskolen=redningsskulen
regler=reglar regnet=rekna rettigheter=rettar rørleggere=røyrleggjarar salgskonsulenter=salskonsulentar samme=same
sammendrag=samandrag senere=seinare serviceelektronikere=serviceelektronikarar siden=sidan sikkerhet=tryggleik
sikkerhetsanalytikere=tryggleiksanalytikarar sivilarkitekter=sivilarkitektar sivilingeniører=sivilingeniørar
skipsmaskinister=skipsmaskinistar skole=skule skolen=skulen skoler=skular skriftlig=skriftleg snekkere=snikkarar
spørreundersøkelse=spørjeundersøking stanset=stansa statistikere=statistikarar steinerskolen=steinerskulen
steinerskolene=steinerskulane sto=stod straffeloven=straffelova strømlinjet=straumlinjeforma
studieforberedende=studieførebuande studier=studium studietilbud=studietilbod sveisere=sveisarar sykehuset=sjukehuset
sykepleie=sjukepleie systemadministratorer=systemadministratorar systemteknikere=systemteknikarar særskilt=særskild
søknadsfrister=søknadsfristar tannleger=tannlegar tannteknikere=tannteknikarar tas=blir_tekne tatt=teke
tegnere=teiknarar tekniker=teknikar testene=testane tester=testar tilbud=tilbod timer=timar trolig=truleg tyngde=tyngd
tilbudsstruktur=tilbodsstruktur tømrere=tømrarar omtrent=om_lag undersøkelser=undersøkingar undervannsoperasjoner=undervassoperasjonar
utdanningsoversikten=utdanningsoversikta utdanningsvalg=utdanningsval uten=utan utenlandsk=utanlandsk utgave=utgåve
utsatt=utsett utviklingsledere=utviklingsleiarar valg=val vedlikeholdsoperatør=vedlikehaldsoperatør
veiledning=rettleiing veterinærer=veterinærar videregående=vidaregåande vitensentre=vitensenter vitenskap=vitskap
vitnemålsregler=vitnemålsreglar yrkesbeskrivelse=yrkesomtale yrkesfagene=yrkesfaga yrkesfaglærer=yrkesfaglærar
yrkesfaglærere=yrkesfaglærarar yrkestitler=yrkestitlar zoologer=zoologar matematikkvalg=matematikkval poengberegning=poengutrekning legges=blir_lagt egnethet=skikkaskap datainnbrudd=datainnbrot elektroforetak=elektroføretak arbeidsstiler=arbeidsstilar tidsfrister=tidsfristar interessetester=interessetestar åpen=open åpne=opne åpning=opning
`;

const frasepar = fraser
  .trim()
  .split('\n')
  .map((linje) => linje.split(' = ') as [string, string]);
const ordbok = new Map(
  ord
    .trim()
    .split(/\s+/)
    .map((par) => par.split('=') as [string, string])
    .map(([nb, nn]) => [nb, nn.replaceAll('_', ' ')]),
);

const medStorForbokstav = (ordet: string) => ordet.charAt(0).toUpperCase() + ordet.slice(1);

/** A word in nynorsk, its first letter as large as it was; an abbreviation in capitals is no word. */
function oversettOrd(nb: string): string {
  const nn = ordbok.get(nb.toLowerCase());
  if (nn === undefined || (nb.length > 1 && nb === nb.toUpperCase())) return nb;
  return nb.startsWith(nb.charAt(0).toLowerCase()) ? nn : medStorForbokstav(nn);
}

const oversettDel = (tekst: string): string =>
  frasepar.reduce((t, [nb, nn]) => t.replaceAll(nb, nn), tekst).replace(/[\p{L}]+/gu, oversettOrd);

/** What an editor wrote of a source in bokmål, in nynorsk; what stands in «» stays. */
export const kildeordNn = (tekst: string): string =>
  tekst
    .split(/(«[^»]*»)/)
    .map((del, i) => (i % 2 ? del : oversettDel(del)))
    .join('');
