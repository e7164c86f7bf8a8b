import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Kravsvar } from '../../domain/fagsjekk/kravsvar.ts';
import type { Kravkort } from '../../domain/fagsjekk/typer.ts';
import { type Forutsetning, forutsetninger, type Tidsbruk, veierRundt } from '../../domain/plan/omvei.ts';
import { fagliste } from './setning.ts';
import { type Restgrunnlag, sett, type Tillegg } from './typer.ts';

interface Props {
  valg: Fagvalg;
  krav: Kravkort;
  svar: Kravsvar;
  g: Restgrunnlag;
}

/** «et halvt år», «ett år», «6–18 måneder» */
export function tidTekst({ min, maks }: Tidsbruk, r: Tillegg['tekster']): string {
  const years = (n: number) =>
    n === 12 ? r.ettAar : n % 12 === 0 ? sett(r.nAar, { n: n / 12 }) : n === 6 ? r.halvtAar : sett(r.nMnd, { n });
  if (maks === undefined) return sett(r.minst, { tid: years(min) });
  if (maks === 0) return r.ingenTid;
  return min === maks ? years(min) : sett(r.fraTil, { fra: min, til: maks });
}

/** The ways to what is missing: those that this visitor can take, and those for whoever has something else to show. */
export function finnOmveier(valg: Fagvalg, krav: Kravkort, svar: Kravsvar, tillegg: Tillegg) {
  const behov = {
    veier: tillegg.krav[krav.id]?.veier ?? [],
    fag: svar.ta,
    studiekompetanse: krav.studiekompetanse === 'generell',
  };
  const harVg2 = valg.trinn === 'vg3' || valg.trinn === 'ferdig';
  const har: Forutsetning[] = [
    ...(valg.gens === 'nei' ? [] : ['studiekompetanse' as const]),
    ...(harVg2 ? ['vg2' as const] : []),
  ];
  const omveier = tillegg.veier.map(({ omvei }) => omvei);
  const egne = veierRundt(behov, har, omveier);
  const andre = veierRundt(
    behov,
    forutsetninger.filter((f) => f !== 'studiekompetanse' || har.includes(f)),
    omveier,
  ).filter(({ id }) => !egne.some((e) => e.id === id));
  return { egne, andre };
}

/** Too late? The ways round, those that are open to this visitor first, and what each costs in time. */
export function Omveier({ valg, krav, svar, g }: Props) {
  const { r, tillegg } = g;
  const { egne, andre } = finnOmveier(valg, krav, svar, tillegg);
  if (egne.length + andre.length === 0) return null;
  const line = ({ id, maaneder, gjenstaar }: (typeof egne)[number], forHvem: boolean) => {
    const vei = tillegg.veier.find((v) => v.omvei.id === id);
    const igjen = [
      gjenstaar.fag.length > 0 && fagliste(gjenstaar.fag, g),
      gjenstaar.studiekompetanse && r.studiekompetanse,
    ].filter(Boolean);
    return (
      <li key={id}>
        <a href={g.adresse('vei', id)}>{vei?.navn}</a>: {tidTekst(maaneder, r)}.{forHvem && ` ${vei?.forHvem ?? ''}.`}
        {igjen.length > 0 && ` ${sett(r.gjenstaar, { liste: igjen.join(` ${g.t.og} `) })}`}
      </li>
    );
  };
  return (
    <details class="omveier" open={svar.hindring !== undefined}>
      <summary>{r.omveier}</summary>
      <ul>{egne.map((vei) => line(vei, false))}</ul>
      {andre.length > 0 && (
        <>
          <p>{r.omveierAndre}</p>
          <ul>{andre.map((vei) => line(vei, true))}</ul>
        </>
      )}
    </details>
  );
}
