/** What `npm run ekte` prints: one line a way, then one a field. */
import type { MedIntervall } from '../../domain/testen/proeving/ekte/maaltall.ts';
import type { Eksponering } from '../../domain/testen/proeving/ekte/prov.ts';
import type { Gruppefunn, Svartefunn } from '../../domain/testen/proeving/ekte/svarte.ts';
import type { Trukkefunn } from '../../domain/testen/proeving/ekte/trukne.ts';

const pst = (n: number) => (100 * n).toFixed(1);
const med = ([v, fra, til]: MedIntervall) => `${pst(v)} [${pst(fra)}–${pst(til)}]`;
const eksp = (e: Eksponering) =>
  `Gini ${e.gini.toFixed(2)}, oftest ${e.oftest} ${pst(e.andel)} %, ${e.sjeldne} under 1 %`;
const gruppe = (g: Gruppefunn) => (g.n ? `${med(g.treff10)} (${g.n})` : '–');

export function skrivTrukne(trukne: Readonly<Record<string, Trukkefunn | number>>): void {
  for (const [navn, t] of Object.entries(trukne)) {
    if (typeof t === 'number') continue;
    console.log(`Trukne, ${navn}`);
    console.log(
      `  AUC personer ${med(t.personAuc)}  løft@10 ${pst(t.loeft10)}  treff@10 ${med(t.treff10)}  AUC liste ${pst(t.listeAuc)}`,
    );
    console.log(`  alle: ${eksp(t.alle)}\n  realfag: ${eksp(t.realfag)}`);
    console.log(`  sjeldnere enn tilfeldig (${t.under.length}): ${t.under.join(', ')}`);
    if (navn !== 'motor') continue;
    for (const f of t.felt)
      console.log(
        `    ${f.id.padEnd(20)} treff@10 ${med(f.treff10)}, tilfeldig ${pst(f.tilfeldig10)}  AUC ${med(f.personAuc)}`,
      );
  }
}

export function skrivSvarte(svarte: Readonly<Record<string, Svartefunn>>): void {
  for (const [navn, s] of Object.entries(svarte)) {
    console.log(`Svarte selv, ${navn}: ${eksp(s.eksponering)}`);
    console.log(`  teknikk blant de ti: kvinner ${pst(s.teknikk.kvinner)} %, menn ${pst(s.teknikk.menn)} %`);
    for (const f of s.felt)
      console.log(
        `    ${f.id.padEnd(18)} ${f.n} AUC ${med(f.personAuc)} treff@10 ${med(f.treff10)}, tilfeldig ${pst(f.tilfeldig10)}` +
          ` · kvinner ${gruppe(f.kvinner)} · menn ${gruppe(f.menn)} · til 19 ${gruppe(f.til19)} · fra 20 ${gruppe(f.fra20)}`,
      );
  }
}
