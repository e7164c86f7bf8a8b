/** The report as a page in one file: tables, and a chart of each campaign's days. No script, nothing from elsewhere. */
import type { Telling } from './telling.ts';
import { alleTester, celler, forbehold, overskrifter, type Rad } from './rapport.ts';

const rent = (tekst: string) =>
  tekst.replace(/[&<>"]/g, (t) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[t] ?? t);
const farger = ['#5a34e8', '#0a7ea8', '#c4511e', '#2c7a3f', '#b3246b', '#7a6a00', '#3b3f52', '#8a5a2b', '#555'];

/** Every day from the first to the last, those without arrivals too. */
function dagene(fra: string, til: string): string[] {
  const ut: string[] = [];
  for (let t = Date.parse(`${fra}T12:00:00Z`); t <= Date.parse(`${til}T12:00:00Z`); t += 86_400_000)
    ut.push(new Date(t).toISOString().slice(0, 10));
  return ut;
}

/** Bars of a campaign's days, its channels on top of each other. */
function diagram(navn: string, rader: readonly Rad[]): string {
  const medTall = rader.filter((r) => r.ankomster > 0);
  const alle = medTall.flatMap((r) => [...r.dager.keys()]).sort();
  const [forste, siste] = [alle[0], alle.at(-1)];
  if (!forste || !siste) return '<p>Ingen ankomster i perioden.</p>';
  const dager = dagene(forste, siste);
  const sum = (dag: string) => medTall.reduce((n, r) => n + (r.dager.get(dag) ?? 0), 0);
  const mest = Math.max(...dager.map(sum));
  const hoyeste = dager.find((d) => sum(d) === mest) ?? forste;
  const [bredde, hoyde] = [720, 200];
  const steg = bredde / dager.length;
  const stolper = dager.flatMap((dag, i) => {
    let y = hoyde;
    return medTall.map((r, k) => {
      const h = ((r.dager.get(dag) ?? 0) / mest) * hoyde;
      y -= h;
      const plass = `x="${(i * steg).toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(steg - 1, 0.5).toFixed(1)}"`;
      return h > 0 ? `<rect ${plass} height="${h.toFixed(1)}" fill="${farger[k % farger.length] ?? ''}"/>` : '';
    });
  });
  const tekst = `${navn}: ankomster hver dag fra ${forste} til ${siste}. Flest ${hoyeste}: ${String(mest)}.`;
  const noekkel = medTall
    .map(
      (r, k) =>
        `<li><i style="background:${farger[k % farger.length] ?? ''}"></i>${rent(r.kanal)}: ${String(r.ankomster)}</li>`,
    )
    .join('');
  return (
    `<svg viewBox="0 0 ${bredde} ${hoyde + 4}" role="img" aria-label="${rent(tekst)}"><path d="M0 ${hoyde + 1}H${bredde}" stroke="#15121e"/>${stolper.join('')}</svg>` +
    `<p>${rent(tekst)}</p><ul class="noekkel">${noekkel}</ul>`
  );
}

const tabell = (hode: readonly string[], rader: readonly (readonly string[])[]) =>
  `<div class="rull" tabindex="0"><table><thead><tr>${hode.map((h) => `<th scope="col">${rent(h)}</th>`).join('')}</tr></thead><tbody>${rader
    .map((r) => `<tr>${r.map((c) => `<td>${rent(c)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`;

export function lagRapportside(rader: readonly Rad[], telling: Telling): string {
  const tester = alleTester(telling);
  const koder = [...new Set(rader.map((r) => r.kode))];
  const kilder = rader.flatMap(({ navn, kanal, resultat }) =>
    resultat ? [`${navn}, ${kanal}: ${resultat.kilde}, hentet ${resultat.hentet}`] : [],
  );
  const avsnitt = koder.map((kode) => {
    const egne = rader.filter((r) => r.kode === kode);
    const navn = egne[0]?.navn ?? kode;
    return `<h2>${rent(navn)} (/k/${kode})</h2>${diagram(navn, egne)}`;
  });
  const liste = (linjer: readonly string[]) => `<ul>${linjer.map((l) => `<li>${rent(l)}</li>`).join('')}</ul>`;
  return `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Kampanjene ${telling.forste} til ${telling.siste}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #15121e; background: #fff }
h1, h2 { line-height: 1.15 } svg { width: 100%; height: auto; display: block }
.rull { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #999; font-variant-numeric: tabular-nums }
.noekkel { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.5rem }
.noekkel i { display: inline-block; width: .9rem; height: .9rem; margin-right: .4rem; -webkit-print-color-adjust: exact; print-color-adjust: exact }
@media print { h2 { break-before: auto; break-after: avoid } svg { break-inside: avoid } }
</style>
<h1>Kampanjene</h1>
<p>Fra ${telling.forste} til ${telling.siste}. Talt fra loggen til webserveren. Rekkevidde, frekvens, fullføring og stoppeffekt er skrevet inn fra annonseverktøyene. Ingen av tallene sier noe om én person.</p>
${tabell(overskrifter, rader.map(celler))}
<p>Alle tester i perioden, også uten kampanje: ${String(tester.begynt)} begynt, ${String(tester.fullfoert)} fullført${tester.kanskje > 0 ? `, og ${String(tester.kanskje)} som loggen ikke kan avgjøre` : ''}.</p>
${avsnitt.join('\n')}
<h2>Slik er tallene laget</h2>
${liste([...forbehold(telling), ...kilder])}
</html>
`;
}
