import type { Spraak } from './spraak.ts';

/** Strings of two results side by side; they travel to the phone with that island, in one language. */
const nb = {
  parTittel: 'To resultater ved siden av hverandre',
  parIngress: 'Ta testen hver for dere, lim inn lenkene, og se hva dere begge liker og hvor dere er ulike.',
  parUtenSkript:
    'Denne siden trenger JavaScript for å lese lenkene. Uten kan dere åpne hver sin lenke, eller skrive ut hvert sitt resultat og legge arkene ved siden av hverandre.',
  parFoerste: 'Første',
  parAndre: 'Andre',
  parLim: 'Lim inn lenken her',
  parKlar: 'Lenken er lest.',
  parSkadet: 'Denne lenken er ødelagt eller avkuttet. Be om den på nytt, eller lim inn hele adressen.',
  parGammel: 'Denne lenken er fra en eldre utgave av testen enn den vi kan lese.',
  parForFaa: 'Her er det for få svar til et resultat. Det må være minst 20.',
  parTomt: 'Her trengs to resultater. Lenken får dere nederst på resultatsiden.',
  parMangler: 'Ett er på plass. Nå mangler det andre: lim inn lenken, eller ta testen på en annen telefon.',
  parFigur:
    'Den fylte figuren er den første. Den stiplede er den andre. Der de dekker hverandre, liker dere det samme.',
  parBegge: 'Begge trekkes mot',
  parIngenBegge: 'Ingenting peker seg ut for begge. Det er vanlig.',
  parUlike: 'Her er dere mest ulike',
  parMestA: 'trekker den første mest',
  parMestB: 'trekker den andre mest',
  parIngenUlike: 'Ingen store forskjeller.',
  parFelles: 'Yrker på begge listene',
  parIngenFelles: 'Ingen yrker står på begge. Det sier mest om hvor ulike interesser to mennesker kan ha.',
  parListe: 'Passer godt: {navn}',
  parSnakk: 'Noe å snakke om',
  parSpor1: 'Hvilket yrke på den andres liste overrasket deg?',
  parSpor2: 'Hva tror du den andre liker best ved det som trekker mest?',
  parSpor3: 'Hvilket svar ville du gitt annerledes for to år siden?',
  parPersonvern: 'Svarene ligger bare i lenkene. Ingenting sendes, og den andres svar lagres ikke på denne telefonen.',
};

const nn: typeof nb = {
  parTittel: 'To resultat ved sida av kvarandre',
  parIngress: 'Ta testen kvar for dykk, lim inn lenkjene, og sjå kva de begge liker og kvar de er ulike.',
  parUtenSkript:
    'Denne sida treng JavaScript for å lese lenkjene. Utan kan de opne kvar si lenkje, eller skrive ut kvart sitt resultat og leggje arka ved sida av kvarandre.',
  parFoerste: 'Første',
  parAndre: 'Andre',
  parLim: 'Lim inn lenkja her',
  parKlar: 'Lenkja er lesen.',
  parSkadet: 'Denne lenkja er øydelagd eller avkutta. Be om ho på nytt, eller lim inn heile adressa.',
  parGammel: 'Denne lenkja er frå ei eldre utgåve av testen enn den vi kan lese.',
  parForFaa: 'Her er det for få svar til eit resultat. Det må vere minst 20.',
  parTomt: 'Her trengst to resultat. Lenkja får de nedst på resultatsida.',
  parMangler: 'Eitt er på plass. No manglar det andre: lim inn lenkja, eller ta testen på ein annan telefon.',
  parFigur: 'Den fylte figuren er den første. Den stipla er den andre. Der dei dekkjer kvarandre, liker de det same.',
  parBegge: 'Begge blir trekte mot',
  parIngenBegge: 'Ingenting peikar seg ut for begge. Det er vanleg.',
  parUlike: 'Her er de mest ulike',
  parMestA: 'trekkjer den første mest',
  parMestB: 'trekkjer den andre mest',
  parIngenUlike: 'Ingen store skilnader.',
  parFelles: 'Yrke på begge listene',
  parIngenFelles: 'Ingen yrke står på begge. Det seier mest om kor ulike interesser to menneske kan ha.',
  parListe: 'Passar godt: {navn}',
  parSnakk: 'Noko å snakke om',
  parSpor1: 'Kva yrke på lista til den andre overraska deg?',
  parSpor2: 'Kva trur du den andre liker best ved det som trekkjer mest?',
  parSpor3: 'Kva svar ville du gitt annleis for to år sidan?',
  parPersonvern:
    'Svara ligg berre i lenkjene. Ingenting blir sendt, og svara til den andre blir ikkje lagra på denne telefonen.',
};

const alle: Record<Spraak, Readonly<Record<keyof typeof nb, string>>> = { nb, nn };

/** The strings of two results side by side, in one language. */
export const sammentekster = (spraak: Spraak) => alle[spraak];
