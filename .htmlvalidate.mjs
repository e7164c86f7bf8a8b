import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5', { 'astro-island': { flow: true, phrasing: true }, 'sok-felt': { flow: true } }],
});
