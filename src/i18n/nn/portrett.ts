import type { Portrettord } from '../../domain/testen/motor/portrettord.ts';

/** The portrait in nynorsk. */
export const portrett: Portrettord = {
  deler: {
    liker: {
      tittel: 'Det du liker',
      om: 'Tolv interesser. Den du svarte mest ja til, står øvst.',
    },
    erDu: {
      tittel: 'Slik er du',
      om: 'Fire sider ved deg, slik du svarte i dag. Kvar linje har to gode endar.',
    },
    arbeid: {
      tittel: 'Slik liker du å lære og jobbe',
      om: 'Åtte val mellom to ting. Du kan flytte på dei, og då flyttar lista seg.',
    },
  },
  laere: 'Når du lærer',
  jobbe: 'Når du jobbar',
  undervisning:
    'Dette er det du liker. Undervisninga treng ikkje vere lagd opp slik for at du skal lære. Forskarar har sett etter den samanhengen, og så å seie ikkje funne han.',
  tellerLite:
    'Dette tel lite når vi leitar etter yrke. I kvart yrke finst det folk i begge endar. Kjenner du deg ikkje att, er det du som veit best.',
  gjerne: 'Du vil gjerne {a}.',
  gjerneTo: 'Du vil gjerne {a}, og {b}.',
  flatt: 'Du har svart nokså likt på alt. Då er det ingen av dei tolv som skil seg ut.',
  ubesvart: 'Dette har du ikkje svart på enno.',
  midt: 'Midt imellom',
  trekk: {
    nysgjerrighet: {
      navn: 'Kjent og nytt',
      ender: ['Det du kjenner', 'Det som er nytt'],
      tekst: {
        a: 'Du held deg gjerne til det du veit verkar. På jobb kan du bli den som kan éin ting til botnar. Den som ser etter eit fly eller reinsar vatnet til ein by, må gjere det like nøye kvar gong.',
        m: 'Du prøver noko nytt når du ser vitsen, og lèt resten vere. På jobb trengst begge delar same dagen. Når ei maskin skal bli betre, byter nokon éin del og lèt dei ni andre stå.',
        b: 'Du vil vite kvifor, og du blir gjerne med på ein ny idé. På jobb kan du spørje om det dei andre har slutta å lure på. All forsking startar med eit slikt spørsmål.',
      },
    },
    planmessighet: {
      navn: 'På sparket og med plan',
      ender: ['På sparket', 'Med ein plan'],
      tekst: {
        a: 'Du set i gang, og finn vegen medan du går. På jobb er det godt å ha deg der når planen ryk. Når nokon leitar etter ein feil eller prøver noko for første gong, går det sjeldan etter boka.',
        m: 'Du planlegg det som hastar, og tek resten på sparket. Slik er mange arbeidsdagar. Eit byggjeprosjekt treng ein plan, og nokon som ser når han må endrast.',
        b: 'Du vil vite kva som kjem, og ha ting klare i tide. På jobb merkar dei andre at det er gjort. På ein lab, i ein operasjonssal og i eit kontrollrom er det slik folk er trygge.',
      },
    },
    utadvendthet: {
      navn: 'Lytte og snakke',
      ender: ['Lyttar først', 'Snakkar først'],
      tekst: {
        a: 'Du lyttar før du snakkar, og har det fint i eige selskap. På jobb kan du få med deg det andre snakka over. Den som leitar i eit kart, ein logg eller eit mikroskop, treng den roa.',
        m: 'Nokre dagar vil du ha folk rundt deg, andre dagar fred. Slik er dei fleste yrka her òg. Først tenkjer du for deg sjølv, så forklarer du det for nokon.',
        b: 'Du kjem fort i prat, òg med folk du ikkje kjenner. På jobb kan du få andre i gang. Ei god løysing som ingen forklarer, blir liggjande. Derfor treng ingeniørar nokon som snakkar.',
      },
    },
    omtanke: {
      navn: 'Rett ut og med omsyn',
      ender: ['Seier det rett ut', 'Tek omsyn først'],
      tekst: {
        a: 'Du seier det du meiner, òg når det ikkje er det andre vil høyre. På jobb veit folk kvar dei har deg. Nokon må seie at brua ikkje er trygg, sjølv når alle vil opne henne.',
        m: 'Du tek omsyn, og du seier frå når det trengst. På jobb kjem det ofte i same setning. Nokon har teikna noko som ikkje held, og skal få vite det på ein god måte.',
        b: 'Du legg merke til korleis andre har det. På jobb kan du sjå kven som ikkje er med, og kven som har for mykje. Den som lagar ein app, eit hus eller ein medisin, må tenkje seg inn i den som skal bruke det.',
      },
    },
  },
  kontrast: {
    'praktisk-teoretisk': {
      a: 'Du prøver før du les. Sjå på yrkesfag med læretid, og på Y-veg, der eit fagbrev er inngangen til ingeniørstudiet.',
      m: 'Du vil både prøve og forstå. Mange ingeniørstudium har førelesing den eine dagen og lab den neste.',
      b: 'Du vil forstå før du prøver. Då kan du like studium med mykje teori, som matematikk, fysikk og informatikk.',
    },
    'alene-sammen': {
      a: 'Du sit helst med ting i fred. Lange oppgåver som du skriv sjølv, gir mykje av det. Ein master har ei slik.',
      m: 'Litt åleine og litt saman. Slik er mange studium: førelesing, øving for deg sjølv og noko i gruppe.',
      b: 'Du gjer helst ting saman med nokon. Sjå etter studium med prosjekt, der ei gruppe løyser éi oppgåve over mange veker.',
    },
    'rammer-fritt': {
      a: 'Du vil vite kva du skal gjere. Som lærling har du nokon som viser deg, og ein plan for det du skal lære.',
      m: 'Du vil ha eit mål, og bestemme noko sjølv på vegen dit. Det finn du både i lære og på studium.',
      b: 'Du vil finne ut sjølv kva du skal gjere. Prosjekt gir deg det, og mest av alt ein master eller ein doktorgrad.',
    },
    'kort-lang': {
      a: 'Du vil fort i jobb og lære der. På yrkesfag er dei fleste to år på skule og to i lære før fagbrevet. Fagskule og Y-veg kan kome seinare.',
      m: 'Du har ikkje valt mellom kort og lang veg. Ein bachelor tek tre år. Etterpå kan du jobbe eller gå vidare.',
      b: 'Du vil gå på skule i mange år først. Ein master tek som oftast fem år etter vidaregåande, og ein doktorgrad tre til.',
    },
    'ute-inne': {
      a: 'Du vil ut. Nokre yrke er ute nesten kvar dag, andre har nokre veker i felt kvart år. Spør kor mykje det er.',
      m: 'Ute eller inne betyr mindre for deg. Då kan du velje etter noko anna.',
      b: 'Du vil vere inne det meste av dagen. Det er dei fleste yrka her, på lab, i verkstad eller på kontor.',
    },
    'hender-skjerm': {
      a: 'Du vil ha noko i hendene. Det har dei som byggjer og reparerer, og òg mange på lab og på sjukehus.',
      m: 'Litt hender og litt skjerm. Mange teiknar noko på skjermen om morgonen og prøver det i verkstaden etterpå.',
      b: 'Du vil jobbe på skjerm. Det gjer dei som kodar, og òg mange som reknar på bruer, vêr og medisinar.',
    },
    'fordypning-variasjon': {
      a: 'Du held gjerne på med éin ting lenge. Det får du tid til i forsking, i koding og i presist handverk.',
      m: 'Du vil bli ferdig med noko, og så starte på noko nytt. Dei fleste jobbar har litt av begge.',
      b: 'Du byter gjerne mellom mange ting. Det gjer dei som har vakt, held noko i drift eller leier prosjekt.',
    },
    'ro-tempo': {
      a: 'Du vil ha god tid og gjere ting nøye. Det får dei som måler på lab, teiknar noko nytt eller reknar ut om det held.',
      m: 'Nokre dagar roleg, andre dagar fort. Dei fleste arbeidsplassar har begge.',
      b: 'Du vil ha mykje å gjere og ta raske val. Det får du på vakt, og der noko må verke no.',
    },
  },
  tittel: {
    fasett: {
      'liv-helse': 'helse',
      mennesker: 'menneske',
      ledelse: 'nye idear',
      form: 'form',
      programvare: 'kode',
      data: 'tal',
      sikkerhet: 'tryggleik',
      elektrisitet: 'straum',
      maskiner: 'maskiner',
      bygg: 'bygg',
      'jord-hav': 'natur',
      stoffer: 'stoff',
    },
    helst: {
      'praktisk-teoretisk': ['helst ved å prøve', 'helst med teori først'],
      'alene-sammen': ['helst i fred', 'helst saman med andre'],
      'ute-inne': ['helst ute', 'helst inne'],
      'fordypning-variasjon': ['helst éin ting lenge', 'helst mange ting'],
      'rammer-fritt': ['helst med faste rammer', 'helst fritt'],
      'hender-skjerm': ['helst med hendene', 'helst på skjerm'],
      'kort-lang': ['helst fort i jobb', 'gjerne lenge på skule'],
      'ro-tempo': ['helst med god tid', 'helst i høgt tempo'],
    },
    to: '{a} og {b}',
    medKontrast: '{a}, {b}',
    ingen: 'litt av kvart',
  },
};
