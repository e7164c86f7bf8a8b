import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Kravsvar } from '../../domain/fagsjekken/kravsvar.ts';
import type { Kravkort } from '../../domain/fagsjekken/typer.ts';
import { type Forutsetning, forutsetninger, veierRundt } from '../../domain/plan/omvei.ts';
import { fagliste } from './setning.ts';
import { tidTekst } from './tid.ts';
import { type Restgrunnlag, sett, type Tillegg } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  krav: Kravkort;
  svar: Kravsvar;
  g: Restgrunnlag;
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
    const tid = tidTekst(maaneder, r);
    const igjen = [
      gjenstaar.fag.length > 0 && fagliste(gjenstaar.fag, g),
      gjenstaar.studiekompetanse && r.studiekompetanse,
    ].filter(Boolean);
    return (
      <li key={id + igjen.join()}>
        <a href={g.adresse('vei', id)}>{vei?.navn}</a>
        {tid && `: ${tid}`}.{forHvem && ` ${vei?.forHvem ?? ''}.`}
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
