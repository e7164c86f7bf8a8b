/**
 * The oldest browsers that everything is promised to work in. One source: the build lowers its CSS and code to them, a test
 * of the built site refuses what they do not know, and /tilgjengelighet and README say them. Below, the pages are HTML that
 * can be read. Lower a number here only after trying a real engine (`npm run motorer -- gamle`).
 */
const nettlesergulv = {
  safari: '15.4',
  /** And Edge, which has the same engine and number. */
  chrome: '103',
  firefox: '115',
  samsung: '20',
} as const;

const { safari, chrome, firefox, samsung } = nettlesergulv;

/** What the bundler lowers to. iOS and macOS have the same engine; Samsung Internet 20 is Chromium 106. */
export const byggmaal = [`safari${safari}`, `ios${safari}`, `chrome${chrome}`, `edge${chrome}`, `firefox${firefox}`];

/** The same for tools that ask Browserslist. */
export const browserslist = [
  `ios_saf >= ${safari}`,
  `safari >= ${safari}`,
  `chrome >= ${chrome}`,
  `edge >= ${chrome}`,
  `firefox >= ${firefox}`,
  `samsung >= ${samsung}`,
];

/** As a sentence says it: «Safari og iOS 15.4, Chrome og Edge 103, …»; `og` joins a family. */
export const gulvetILista = (og: string): string[] => [
  `Safari ${og} iOS ${safari}`,
  `Chrome ${og} Edge ${chrome}`,
  `Firefox ${firefox}`,
  `Samsung Internet ${samsung}`,
];
