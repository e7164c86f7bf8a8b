/**
 * `npm run rediger`: the editing page and the site side by side on one's own machine. What is saved goes to the files in
 * content/, and the site shows it at once. Nothing at the top comes from node_modules, so that it runs on a fresh copy.
 */
import { installerPakker, kjor } from '../pakker.mjs';

if (!installerPakker().ok) {
  console.error('Pakkene lot seg ikke installere. Se meldingen fra npm over.');
  process.exit(1);
}
kjor('node', ['src/cli/lagSkrift.mjs'], { stille: true });
const { start } = await import('./tjener.mjs');
const port = await start(Number(process.env.PORT ?? 4321));
console.log(`Rediger:    http://localhost:${port}/rediger/   (Chrome eller Edge)`);
console.log(`Se siden:   http://localhost:${port}/`);
console.log('Trykk «Rediger på denne maskinen» og velg mappa du står i. Stopp med Ctrl+C.');
