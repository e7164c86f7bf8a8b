import { defineConfig } from 'html-validate';

/** Every rule that is off says why. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      'astro-island': { flow: true, phrasing: true },
      'sok-felt': { flow: true },
      'naermeste-sted': { flow: true },
      'skriv-ut': { flow: true },
      'film-spiller': { flow: true },
      'sammen-ligning': { flow: true },
      'frist-liste': { flow: true },
      'min-test': { flow: true },
      'klasse-klokke': { flow: true },
      'poeng-regner': { flow: true },
      'utvalg-skjema': { flow: true },
    },
  ],
  rules: {
    // Preact writes <input/> in server HTML; browsers read it as <input>.
    'void-style': 'off',
    // Safari drops the list and table roles where CSS takes away bullets or lets a table scroll; writing them out brings
    // them back to VoiceOver.
    'no-redundant-role': 'off',
    // Astro leaves spaces where a component ends; compression takes them.
    'no-trailing-whitespace': 'off',
    // Scripts come from our own address, and the CSP lets in no others.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Preact sets `translate` as a property, which gives a server-made page another attribute than a browser-made one, unless
    // its name is in capitals; HTML does not mind them.
    'attr-case': ['error', { style: ['lowercase', 'uppercase'] }],
    // Headings in Arabic have ids in Arabic.
    'valid-id': ['error', { relaxed: true }],
    // The names of studies are as long as the places that offer them made them. A search engine shortens them itself.
    'long-title': ['error', { maxlength: 100 }],
  },
});
