/**
 * Addresses of velgriktig.no and the first stemutdanning.no that are printed in old texts, and what answers
 * them today. Addresses that still are the same (/elever/realfag-pa-vgs) need no line.
 */
export const gamleAdresser: Record<string, string> = {
  '/ungdomskole/realfagspoeng': '/realfagspoeng',
  '/for-elever/realfagspoeng': '/realfagspoeng',
  '/videregaende/veien-videre-etter-vgs': '/veien-videre',
  '/foreldre/hvorfor-er-det-lurt-for-elevene-a-velge-realfag': '/laerere-radgivere-foreldre',
  '/nn/foreldre/hvorfor-er-det-lurt-for-elevene-a-velge-realfag': '/nn/laerere-radgivere-foreldre',
  '/foreldre': '/laerere-radgivere-foreldre',
  '/ungdomskole': '/elever',
  '/videregaende': '/elever',
  '/for-elever': '/elever',
  '/elever/utdanningstesten': '/utdanningstesten',
  '/elever/kravkoder': '/kravkoder',
  '/elever/veien-videre': '/veien-videre',
  '/elever/yrker': '/yrker',
};
