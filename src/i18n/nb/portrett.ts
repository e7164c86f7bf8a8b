import type { Portrettord } from '../../domain/testen/motor/portrettord.ts';

/** The portrait in bokmål. How it is shown: domain/testen/motor/portrettdeler.ts. */
export const portrett: Portrettord = {
  deler: {
    liker: {
      tittel: 'Det du liker',
      om: 'Tolv interesser. Den du svarte mest ja til, står øverst.',
    },
    erDu: {
      tittel: 'Slik er du',
      om: 'Fire sider ved deg, slik du svarte i dag. Hver linje har to gode ender.',
    },
    arbeid: {
      tittel: 'Slik liker du å lære og jobbe',
      om: 'Åtte valg mellom to ting. Du kan flytte på dem, og da flytter lista seg.',
    },
  },
  laere: 'Når du lærer',
  jobbe: 'Når du jobber',
  undervisning:
    'Dette er det du liker. Undervisningen trenger ikke være lagt opp slik for at du skal lære. Forskere har sett etter den sammenhengen, og så å si ikke funnet den.',
  tellerLite:
    'Dette teller lite når vi leter etter yrker. I hvert yrke finnes det folk i begge ender. Kjenner du deg ikke igjen, er det du som vet best.',
  gjerne: 'Du vil gjerne {a}.',
  gjerneTo: 'Du vil gjerne {a}, og {b}.',
  flatt: 'Du har svart nokså likt på alt. Da er det ingen av de tolv som skiller seg ut.',
  ubesvart: 'Dette har du ikke svart på ennå.',
  midt: 'Midt imellom',
  trekk: {
    nysgjerrighet: {
      navn: 'Kjent og nytt',
      ender: ['Det du kjenner', 'Det som er nytt'],
      tekst: {
        a: 'Du holder deg gjerne til det du vet virker. På jobb kan du bli den som kan én ting til bunns. Den som ser etter et fly eller renser vannet til en by, må gjøre det like nøye hver gang.',
        m: 'Du prøver noe nytt når du ser vitsen, og lar resten være. På jobb trengs begge deler samme dag. Når en maskin skal bli bedre, bytter noen én del og lar de ni andre stå.',
        b: 'Du vil vite hvorfor, og du blir gjerne med på en ny idé. På jobb kan du spørre om det de andre har sluttet å lure på. All forskning begynner med et slikt spørsmål.',
      },
    },
    planmessighet: {
      navn: 'På sparket og med plan',
      ender: ['På sparket', 'Med en plan'],
      tekst: {
        a: 'Du begynner, og finner veien mens du går. På jobb er det godt å ha deg der når planen ryker. Når noen leter etter en feil eller prøver noe for første gang, går det sjelden etter boka.',
        m: 'Du planlegger det som haster, og tar resten på sparket. Slik er mange arbeidsdager. Et byggeprosjekt trenger en plan, og noen som ser når den må endres.',
        b: 'Du vil vite hva som kommer, og ha ting klart i tide. På jobb merker de andre at det er gjort. På en lab, i en operasjonssal og i et kontrollrom er det slik folk er trygge.',
      },
    },
    utadvendthet: {
      navn: 'Lytte og snakke',
      ender: ['Lytter først', 'Snakker først'],
      tekst: {
        a: 'Du lytter før du snakker, og har det fint i eget selskap. På jobb kan du få med deg det andre snakket over. Den som leter i et kart, en logg eller et mikroskop, trenger den roen.',
        m: 'Noen dager vil du ha folk rundt deg, andre dager fred. Slik er de fleste yrkene her også. Først tenker du for deg selv, så forklarer du det for noen.',
        b: 'Du kommer fort i prat, også med folk du ikke kjenner. På jobb kan du få andre i gang. En god løsning som ingen forklarer, blir liggende. Derfor trenger ingeniører noen som snakker.',
      },
    },
    omtanke: {
      navn: 'Rett ut og med hensyn',
      ender: ['Sier det rett ut', 'Tar hensyn først'],
      tekst: {
        a: 'Du sier det du mener, også når det ikke er det andre vil høre. På jobb vet folk hvor de har deg. Noen må si at brua ikke er trygg, selv når alle vil åpne den.',
        m: 'Du tar hensyn, og du sier fra når det trengs. På jobb kommer det ofte i samme setning. Noen har tegnet noe som ikke holder, og skal få vite det på en god måte.',
        b: 'Du legger merke til hvordan andre har det. På jobb kan du se hvem som ikke er med, og hvem som har for mye. Den som lager en app, et hus eller en medisin, må tenke seg inn i den som skal bruke det.',
      },
    },
  },
  kontrast: {
    'praktisk-teoretisk': {
      a: 'Du prøver før du leser. Se på yrkesfag med læretid, og på Y-vei, der et fagbrev er inngangen til ingeniørstudiet.',
      m: 'Du vil både prøve og forstå. Mange ingeniørstudier har forelesning den ene dagen og lab den neste.',
      b: 'Du vil forstå før du prøver. Da kan du like studier med mye teori, som matematikk, fysikk og informatikk.',
    },
    'alene-sammen': {
      a: 'Du sitter helst med ting i fred. Lange oppgaver som du skriver selv, gir mye av det. En master har en slik.',
      m: 'Litt alene og litt sammen. Slik er mange studier: forelesning, øving for deg selv og noe i gruppe.',
      b: 'Du gjør helst ting sammen med noen. Se etter studier med prosjekter, der en gruppe løser én oppgave over mange uker.',
    },
    'rammer-fritt': {
      a: 'Du vil vite hva du skal gjøre. Som lærling har du noen som viser deg, og en plan for det du skal lære.',
      m: 'Du vil ha et mål, og bestemme noe selv på veien dit. Det finner du både i lære og på studier.',
      b: 'Du vil finne ut selv hva du skal gjøre. Prosjekter gir deg det, og mest av alt en master eller en doktorgrad.',
    },
    'kort-lang': {
      a: 'Du vil fort i jobb og lære der. På yrkesfag er de fleste to år på skole og to i lære før fagbrevet. Fagskole og Y-vei kan komme senere.',
      m: 'Du har ikke valgt mellom kort og lang vei. En bachelor tar tre år. Etterpå kan du jobbe eller gå videre.',
      b: 'Du vil gå på skole i mange år først. En master tar som oftest fem år etter videregående, og en doktorgrad tre til.',
    },
    'ute-inne': {
      a: 'Du vil ut. Noen yrker er ute nesten hver dag, andre har noen uker i felt hvert år. Spør hvor mye det er.',
      m: 'Ute eller inne betyr mindre for deg. Da kan du velge etter noe annet.',
      b: 'Du vil være inne det meste av dagen. Det er de fleste yrkene her, på lab, i verksted eller på kontor.',
    },
    'hender-skjerm': {
      a: 'Du vil ha noe i hendene. Det har de som bygger og reparerer, og også mange på lab og på sykehus.',
      m: 'Litt hender og litt skjerm. Mange tegner noe på skjermen om morgenen og prøver det i verkstedet etterpå.',
      b: 'Du vil jobbe på skjerm. Det gjør de som koder, og også mange som regner på bruer, vær og medisiner.',
    },
    'fordypning-variasjon': {
      a: 'Du holder gjerne på med én ting lenge. Det får du tid til i forskning, i koding og i presist håndverk.',
      m: 'Du vil bli ferdig med noe, og så begynne på noe nytt. De fleste jobber har litt av begge.',
      b: 'Du bytter gjerne mellom mange ting. Det gjør de som har vakt, holder noe i drift eller leder prosjekter.',
    },
    'ro-tempo': {
      a: 'Du vil ha god tid og gjøre ting nøye. Det får de som måler på lab, tegner noe nytt eller regner ut om det holder.',
      m: 'Noen dager rolig, andre dager fort. De fleste arbeidsplasser har begge.',
      b: 'Du vil ha mye å gjøre og ta raske valg. Det får du på vakt, og der noe må virke nå.',
    },
  },
  tittel: {
    fasett: {
      'liv-helse': 'helse',
      mennesker: 'mennesker',
      ledelse: 'nye ideer',
      form: 'form',
      programvare: 'kode',
      data: 'tall',
      sikkerhet: 'trygghet',
      elektrisitet: 'strøm',
      maskiner: 'maskiner',
      bygg: 'bygg',
      'jord-hav': 'natur',
      stoffer: 'stoffer',
    },
    helst: {
      'praktisk-teoretisk': ['helst ved å prøve', 'helst med teori først'],
      'alene-sammen': ['helst i fred', 'helst sammen med andre'],
      'ute-inne': ['helst ute', 'helst inne'],
      'fordypning-variasjon': ['helst én ting lenge', 'helst mange ting'],
      'rammer-fritt': ['helst med faste rammer', 'helst fritt'],
      'hender-skjerm': ['helst med hendene', 'helst på skjerm'],
      'kort-lang': ['helst fort i jobb', 'gjerne lenge på skole'],
      'ro-tempo': ['helst med god tid', 'helst i høyt tempo'],
    },
    to: '{a} og {b}',
    medKontrast: '{a}, {b}',
    ingen: 'litt av hvert',
  },
};
