import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cspISiden } from './src/cli/servering/hoder.mjs';
import { gamleAdresser } from './src/content/gamleAdresser.ts';

/** Forwarding pages are no pages of their own, and nobody should land in the middle of the test from a search. */
const erUtenfor = (sti) =>
  sti in gamleAdresser || /^\/k\//.test(sti) || /\/(sok|utdanningstesten\/(ta|resultat))$/.test(sti);

export default defineConfig({
  site: 'https://stemutdanning.no',
  trailingSlash: 'ignore',
  // The default 'jsx' removes line breaks between inline elements and glues words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    preact(),
    sitemap({
      filter: (adresse) => !erUtenfor(new URL(adresse).pathname.replace(/\/$/, '')),
      i18n: { defaultLocale: 'nb', locales: { nb: 'nb', nn: 'nn' } },
    }),
  ],
  security: {
    csp: {
      directives: cspISiden,
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // No code blocks in the content, and the highlighter's inline styles would break the CSP.
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      rollupOptions: {
        // Astro's own directive in each .mdx, which the bundler does not know and need not keep.
        onLog: (nivaa, melding, vis) => melding.code !== 'MODULE_LEVEL_DIRECTIVE' && vis(nivaa, melding),
      },
    },
  },
  devToolbar: { enabled: false },
});
