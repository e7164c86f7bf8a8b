/**
 * The walls of the house: what each floor of src/ may import. Named once here, kept by lint, drawn in CONTRIBUTING.
 * A floor may import from itself and from those below it; what a breach prints says where the code belongs.
 */

/** From the ground up. Floors on one line stand beside each other and do not know each other. */
export const etasjer = [
  ['domain'],
  ['i18n'],
  ['tegninger'],
  ['content'],
  ['stores'],
  ['elements', 'islands'],
  ['bilder'],
  ['components'],
  ['layouts'],
  ['pages'],
];

/** What a floor is for, in the message that a breach gets. */
const hvor = {
  domain: 'en regel uten nettleser, Astro eller innhold: få dataene som argument',
  i18n: 'bare ord og språk',
  tegninger: 'bare strek og farge',
  content: 'lesing av innhold og data til sidene; en regel hører hjemme i src/domain, et ord i src/i18n',
  stores: 'det eleven svarer og velger; kjenner ingen øy',
  elements: 'custom elements; det to øyer deler, hører hjemme i src/stores eller src/domain',
  islands: 'Preact; det to øyer deler, hører hjemme i src/stores eller src/domain',
  bilder: 'delebilder; kjenner ingen sidedel',
  components: 'Astro-deler; en hel side med hode hører hjemme i src/layouts',
  layouts: 'det sidene har felles; kjenner ingen rute',
  pages: 'ruter; ingen importerer herfra',
};

/** What runs on a phone. The test's simulations and real people (domain/testen/proeving) are for the build and commands alone. */
const paaTelefonen = ['domain', 'stores', 'elements', 'islands'];

/** The floors that one floor may not import from. */
export function forbudtFor(etasje) {
  const nivaa = etasjer.findIndex((rad) => rad.includes(etasje));
  return etasjer.flatMap((rad, i) => (i < nivaa ? [] : rad)).filter((navn) => navn !== etasje);
}

/**
 * One lint rule a floor.
 * @type {import('eslint').Linter.Config[]}
 */
export const vegger = etasjer.flat().map((etasje) => ({
  files: [`src/${etasje}/**/*.{ts,tsx,astro,mjs}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\..*/(${[...forbudtFor(etasje), 'cli'].join('|')})/`,
            message: `Pilene går nedover: src/${etasje} er ${hvor[etasje]}.`,
          },
          ...(paaTelefonen.includes(etasje)
            ? [
                {
                  regex: '^(\\.\\./)+(domain/)?(testen/)?proeving/',
                  message:
                    'domain/testen/proeving kjører aldri på en telefon: det motoren trenger, hører hjemme i motor/.',
                },
              ]
            : []),
          ...(etasje === 'domain'
            ? [{ regex: '^(astro|preact|node:|@)', message: `src/domain er ${hvor.domain}.` }]
            : []),
        ],
      },
    ],
  },
}));
