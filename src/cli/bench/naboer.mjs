/**
 * What our pages are measured beside: an empty page, which nothing can be faster than; the starter site of Starlight, an
 * ordinary good static site; and the test's own statements as the usual quiz, a React page from create-vite.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rot } from '../pakker.mjs';
import { komprimer } from '../servering/komprimer.ts';
import { installer, mappeFor, npm } from '../motorer/verktoy.mjs';

/** Brotli and gzip as our own site has them, so that all are sent in the same way. */
const komprimerSom = (oss) => komprimer(oss, resolve(oss, '../komprimert'));

/** No browser reports a first paint before there is something to paint: hence the one word. */
const tomSide = `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tom</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <p>Tom</p>
  </body>
</html>
`;

export const tom = () =>
  mappeFor('tom', tomSide, async (mappe) => {
    const dist = resolve(mappe, 'dist');
    mkdirSync(dist, { recursive: true });
    writeFileSync(resolve(dist, 'index.html'), tomSide);
    writeFileSync(resolve(dist, '404.html'), tomSide);
    await komprimerSom(dist);
  });

const starlightpakker = ['astro@7.3.4', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.0'];

const starlightfiler = {
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [
    starlight({
      title: 'My Docs',
      sidebar: [
        { label: 'Guides', items: [{ label: 'Example Guide', slug: 'guides/example' }] },
        { label: 'Reference', items: [{ label: 'Example Reference', slug: 'reference/example' }] },
      ],
    }),
  ],
});
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  'src/content/docs/index.md': '---\ntitle: Welcome\n---\n\nA start page.\n',
  'src/content/docs/guides/example.md': `---
title: Example Guide
description: A guide in my new Starlight docs site.
---

Guides lead a user through a specific task they want to accomplish, often with a sequence of steps.

## Further reading

- Read about how-to guides in the Diátaxis framework
`,
  'src/content/docs/reference/example.md': `---
title: Example Reference
description: A reference page in my new Starlight docs site.
---

Reference pages are ideal for outlining how things work in terse and clear terms.
`,
};

export const starlight = () =>
  mappeFor('starlight', [starlightpakker, starlightfiler], async (mappe) => {
    skriv(mappe, starlightfiler);
    installer(mappe, starlightpakker);
    npm(mappe, 'npx', ['astro', 'build']);
    await komprimerSom(resolve(mappe, 'dist'));
  });

const createVite = 'create-vite@9.3.0';

/** All statements on one page, five answers each, and a sum at the end: what the usual quiz does. */
const quiz = `import { useState } from 'react';
import paastander from './paastander.json';

const svar = ['Helt uenig', 'Litt uenig', 'Verken eller', 'Litt enig', 'Helt enig'];

export default function App() {
  const [valgt, settValgt] = useState({});
  const [ferdig, settFerdig] = useState(false);
  const antall = Object.keys(valgt).length;
  if (ferdig) {
    const sum = {};
    for (const p of paastander) sum[p.maaler] = (sum[p.maaler] ?? 0) + (valgt[p.id] ?? 0);
    const rekke = Object.entries(sum).sort((a, b) => b[1] - a[1]);
    return (
      <main>
        <h1>Resultat</h1>
        <ol>{rekke.map(([navn, n]) => <li key={navn}>{navn}: {n}</li>)}</ol>
      </main>
    );
  }
  return (
    <main>
      <h1>Hvilket yrke passer for deg?</h1>
      <progress value={antall} max={paastander.length} />
      {paastander.map((p) => (
        <fieldset key={p.id}>
          <legend>{p.nb}</legend>
          {svar.map((tekst, i) => (
            <label key={tekst}>
              <input
                type="radio"
                name={p.id}
                checked={valgt[p.id] === i}
                onChange={() => settValgt({ ...valgt, [p.id]: i })}
              />
              {tekst}
            </label>
          ))}
        </fieldset>
      ))}
      <button disabled={antall < paastander.length} onClick={() => settFerdig(true)}>Se resultatet</button>
    </main>
  );
}
`;

export const react = () => {
  const { data } = JSON.parse(readFileSync(resolve(rot, 'dist/api/utdanningstesten.json'), 'utf8'));
  const paastander = JSON.stringify(data.map(({ id, maaler, nb }) => ({ id, maaler, nb })));
  return mappeFor('react', [createVite, quiz, paastander], async (mappe) => {
    rmSync(resolve(mappe, 'quiz'), { recursive: true, force: true });
    npm(mappe, 'npx', ['--yes', createVite, 'quiz', '--template', 'react', '--no-interactive']);
    const prosjekt = resolve(mappe, 'quiz');
    skriv(prosjekt, { 'src/App.jsx': quiz, 'src/paastander.json': paastander });
    installer(prosjekt, []);
    npm(prosjekt, 'npx', ['vite', 'build', '--outDir', resolve(mappe, 'dist'), '--emptyOutDir']);
    await komprimerSom(resolve(mappe, 'dist'));
  });
};

function skriv(mappe, filer) {
  for (const [navn, innhold] of Object.entries(filer)) {
    mkdirSync(resolve(mappe, navn, '..'), { recursive: true });
    writeFileSync(resolve(mappe, navn), innhold);
  }
}
