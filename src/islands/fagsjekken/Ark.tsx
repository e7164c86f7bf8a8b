import { fagMed, fagtilstander, type Fagvalg, skrivFagvalg } from '../../domain/deling/fagvalg.ts';
import { type Dorer, erVei, type Nyeaapninger } from '../../domain/fagsjekken/dorer.ts';
import type { Aarssvar } from '../../domain/fagsjekken/aar.ts';
import type { Kravkort } from '../../domain/fagsjekken/typer.ts';
import type { Fagplan } from '../../domain/plan/typer.ts';
import { delelenke } from '../../stores/adresse.ts';
import { Aarene } from './Aarene.tsx';
import { tall } from './EttFagTil.tsx';
import { finnOmveier } from './Omveier.tsx';
import { regelverk } from './Planen.tsx';
import { gruppesetning, maalsetninger, stedsliste } from './setning.ts';
import { tidTekst } from './tid.ts';
import { type Restgrunnlag, sett } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  svarene: readonly Aarssvar[];
  /** The requirement that the plan is for. */
  krav: Kravkort | undefined;
  plan: Fagplan | undefined;
  dorer: Dorer;
  ettTil: readonly Nyeaapninger[];
  g: Restgrunnlag;
}

/** So many groups and sources fit on the page; the link has the rest. */
const mest = { grupper: 4, kilder: 3, ettTil: 4 };

/** The counsellor's page: choice, answer, plan, open and shut, rule, sources and link on one A4. Only on paper. */
export function Ark({ valg, svarene, krav, plan, dorer, ettTil, g }: Props) {
  const { t, r, data, tillegg } = g;
  const svar = svarene[0]?.svar;
  const kravsvar = svar?.grupper.find((gruppe) => gruppe.krav?.id === krav?.id)?.svar;
  const omveier = krav && kravsvar ? finnOmveier(valg, krav, kravsvar, tillegg).egne : [];
  const navnPaaVei = (id: string) => tillegg.veier.find((v) => v.omvei.id === id)?.navn ?? id;
  const studier = data.utdanninger.filter(({ vei }) => vei === 'studium');
  const aapne = studier.filter(({ id }) => erVei(dorer.utdanninger.get(id))).length;
  const regler = krav && tillegg.krav[krav.id];
  const felt = data.felter.map((id) => {
    const yrker = data.yrker.filter((y) => y.felt === id);
    return `${tillegg.felter[id] ?? id} ${yrker.filter((y) => erVei(dorer.yrker.get(y.id))).length}/${yrker.length}`;
  });
  return (
    <section class="ark" aria-label={r.ark}>
      <dl>
        {fagtilstander.map((tilstand) => {
          const fag = fagMed(valg, tilstand);
          return (
            fag.length > 0 && (
              <div key={tilstand}>
                <dt>
                  {t.trykkSom} {t[tilstand]}
                </dt>
                <dd>{fag.map(g.fagnavn).join(', ')}</dd>
              </div>
            )
          );
        })}
        {valg.trinn && (
          <div>
            <dt>{t.jegGaar}</dt>
            <dd>{t[valg.trinn]}</dd>
          </div>
        )}
        <div>
          <dt>{t.gens}</dt>
          <dd>{valg.gens === 'ja' ? t.gensHar : valg.gens === 'nei' ? t.gensIkke : t.gensFaar}</dd>
        </div>
        {svar && (
          <div>
            <dt>{t.jegVil}</dt>
            <dd>{g.navn(svar.slag, svar.id)}</dd>
          </div>
        )}
      </dl>
      {svar && (
        <>
          <h2>{r.svaret}</h2>
          {svarene.flatMap((s) =>
            maalsetninger(s.svar, g).map((setning) => (
              <p key={`${s.aar}${setning}`} class="svaret">
                {(svarene.length > 1 || valg.trinn || valg.aar) && `${s.aar}: `}
                {setning}
              </p>
            )),
          )}
          {svar.grupper.length > 2 && (
            <ul>
              {svar.grupper.slice(0, mest.grupper).map((gruppe) => (
                <li key={gruppe.krav?.id ?? gruppe.utdanninger[0]?.id}>
                  {stedsliste(gruppe.steder, g)} {gruppe.krav && `(${tillegg.krav[gruppe.krav.id]?.kode ?? ''})`}{' '}
                  {gruppesetning(gruppe, g)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {plan && (
        <>
          <h2>{r.planTittel}</h2>
          <Aarene plan={plan} g={g} />
        </>
      )}
      {omveier.length > 0 && (
        <p>
          {r.omveier}:{' '}
          {omveier
            .map(({ id, maaneder }) => [navnPaaVei(id), tidTekst(maaneder, r)].filter(Boolean).join(', '))
            .join(' · ')}
        </p>
      )}
      <h2>{r.dorer}</h2>
      <p>{sett(r.arkStudier, { n: aapne, stengt: studier.length - aapne })}</p>
      <p>
        {r.arkDorer} {felt.join(' · ')}
      </p>
      <p>
        {r.ettTil}:{' '}
        {ettTil
          .slice(0, mest.ettTil)
          .filter(({ utdanninger }) => utdanninger.length > 0)
          .map((rad) => `${g.fagnavn(rad.fag)} (${tall(rad, r)})`)
          .join(' · ')}
      </p>
      {regler && (
        <>
          <h2>{r.regelen}</h2>
          <p>
            {regler.kode === regler.navn ? '' : `${regler.kode}: `}
            {regler.regel} {krav.studiekompetanse === 'generell' && r.medStudiekompetanse} {regler.andreKrav.join(' ')}{' '}
            {sett(r.gjelder, { gjelder: regler.gjelder })} {!regler.bekreftet && r.sannsynlig}
          </p>
          <p>
            {r.kilder}: {regler.kilder.slice(0, mest.kilder).join('; ')}.{' '}
            {sett(r.kontrollert, { dato: regler.kontrollert })}
          </p>
        </>
      )}
      {plan && <p>{regelverk(valg, g)}</p>}
      <p class="lenken">{delelenke(skrivFagvalg(valg))}</p>
      <p>{r.sjekkSo}</p>
    </section>
  );
}
