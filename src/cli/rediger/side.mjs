import { cspForRedigering } from '../servering/hoder.mjs';

const attributt = (tekst) => String(tekst).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The page that the editing tool fills. Norwegian around it; the tool's own buttons are English.
 * @param {{ depot: string, gren: string, verktoy: string }} valg repository, branch, and where the tool lies
 */
export const lagSide = ({ depot, gren, verktoy }) => `<!DOCTYPE html>
<html lang="nb" data-depot="${attributt(depot)}" data-gren="${attributt(gren)}" data-verktoy="${attributt(verktoy)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${attributt(cspForRedigering.join('; '))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Rediger stemutdanning.no</title>
    <link rel="icon" href="/ikon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/rediger/rediger.css" />
    <script type="module" src="/rediger/rediger.js"></script>
  </head>
  <body>
    <a id="hjelp" href="/rediger/hjelp/" target="_blank" rel="noopener">Slik gjør du det</a>
    <main id="ikke-satt-opp" hidden>
      <h1>Redigering på nettet er ikke satt opp ennå</h1>
      <p>Den som drifter siden, skriver navnet på depotet i <code>content/om/redigering.yaml</code>.</p>
      <p>På din egen maskin kan du redigere nå: kjør <code>npm run rediger</code>.</p>
      <p><a href="/rediger/hjelp/">Slik redigerer du</a></p>
    </main>
    <noscript><p>Redigeringen trenger JavaScript.</p></noscript>
    <div id="nc-root"></div>
    <dialog id="feil" aria-labelledby="feil-tittel">
      <h1 id="feil-tittel">Dette må rettes før du kan lagre</h1>
      <ul></ul>
      <p>Felt som er låst, får innhold når du lager et innlegg som kopi av et som likner.</p>
      <form method="dialog"><button type="submit">Rett det</button></form>
    </dialog>
  </body>
</html>
`;
