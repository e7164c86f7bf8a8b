import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cspISiden } from './src/cli/servering/hoder.mjs';
import { endringsdager } from './src/content/rediger/innhold.ts';
import { byggmaal } from './src/content/sider/nettlesergulv.ts';
import { flyttedeAdresser } from './src/content/sider/flyttet.ts';
import { sistEndret } from './src/content/sider/sistEndret.ts';

let flyttet;

/** Forwarding pages are no pages of their own, and nobody should land in the middle of the test from a search. */
const erUtenfor = (sti) =>
  // Read when a sitemap is made, not each time a server starts.
  sti in (flyttet ??= flyttedeAdresser()) ||
  /^\/(k|(nn\/)?rediger)\//.test(sti) ||
  /\/(404|sok|klasse\/tavle|utdanningstesten\/(ta|resultat))$/.test(sti);

const dager = endringsdager();

export default defineConfig({
  site: 'https://stemutdanning.no',
  trailingSlash: 'ignore',
  // The default 'jsx' removes line breaks between inline elements and glues words together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    preact(),
    {
      name: 'øyer med data',
      hooks: {
        'astro:config:setup': ({ addClientDirective }) =>
          addClientDirective({ name: 'med', entrypoint: './src/islands/felles/medData.ts' }),
      },
    },
    sitemap({
      filter: (adresse) => !erUtenfor(new URL(adresse).pathname.replace(/\/$/, '')),
      i18n: { defaultLocale: 'nb', locales: { nb: 'nb', nn: 'nn' } },
      serialize(side) {
        const lastmod = sistEndret(new URL(side.url).pathname, dager);
        return lastmod ? { ...side, lastmod } : side;
      },
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
    // Vite's own floor does not reach CSS that Astro puts into the pages, and is newer than ours.
    environments: { client: { build: { target: byggmaal } } },
    build: {
      cssTarget: byggmaal,
      rollupOptions: {
        // Astro's own directive in each .mdx, which the bundler does not know and need not keep.
        onLog: (nivaa, melding, vis) => melding.code !== 'MODULE_LEVEL_DIRECTIVE' && vis(nivaa, melding),
      },
    },
  },
  devToolbar: { enabled: false },
});
