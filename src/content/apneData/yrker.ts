import { z } from 'astro/zod';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../../domain/testen/motor/maal.ts';
import { loadGraph } from '../graf/graf.ts';
import { felter, nivaaer } from '../skjema/utdanning.ts';
import { felt, id, kilde, kontrollert, url } from './felt.ts';
import { adresse } from '../sider/nettsted.ts';

/** A figure from Statistics Norway, with whom it speaks for. */
const tall = (nb: string, nn: string) =>
  felt(
    z
      .strictObject({
        verdi: felt(z.number(), 'Tallet.', 'Talet.'),
        gjelderGruppe: felt(z.string(), 'Yrkesgruppen tallet gjelder.', 'Yrkesgruppa talet gjeld.'),
        dekker: felt(
          z.enum(['yrket', 'gruppe']),
          'yrket: gruppen er nesten bare dette yrket. gruppe: den er videre.',
          'yrket: gruppa er nesten berre dette yrket. gruppe: ho er vidare.',
        ),
        kilde: felt(kilde, 'Hvor tallet kommer fra.', 'Kvar talet kjem frå.'),
        periode: felt(z.string(), 'Tiden tallet gjelder.', 'Tida talet gjeld.'),
      })
      .nullable(),
    nb,
    nn,
  );

const perNavn = <K extends string, V extends z.ZodType>(navn: readonly K[], verdi: V) =>
  z.record(z.enum(navn as [K, ...K[]]), verdi);

/** One item of /api/yrker.json. */
export const yrkespost = z.strictObject({
  id: id('yrket'),
  navn: felt(z.string(), 'Navnet på yrket.', 'Namnet på yrket.'),
  styrk08: felt(
    z.string().nullable(),
    'Yrkeskoden i STYRK-08, fire sifre. Tom der yrket ikke har sin egen.',
    'Yrkeskoden i STYRK-08, fire siffer. Tom der yrket ikkje har sin eigen.',
  ),
  nivaa: felt(
    z.array(z.enum(nivaaer)),
    'Nivåer man kan komme inn på, det vanligste først.',
    'Nivå ein kan kome inn på, det vanlegaste først.',
  ),
  felt: felt(z.enum(felter), 'Felt i arbeidslivet.', 'Felt i arbeidslivet.'),
  riasec: felt(
    perNavn(riasecBokstaver, z.number().min(1).max(7)),
    'Interesser fra O*NET, 1–7 for hver av de seks typene, bearbeidet av oss.',
    'Interesser frå O*NET, 1–7 for kvar av dei seks typane, omarbeidde av oss.',
  ),
  fasetter: felt(
    perNavn(fasetter, z.number().int().min(0).max(3)),
    'Hvor mye av arbeidet som handler om dette: 0 ingenting, 3 kjernen. Satt av oss.',
    'Kor mykje av arbeidet som handlar om dette: 0 ingenting, 3 kjernen. Sett av oss.',
  ),
  trekk: felt(
    perNavn(trekk, z.number().min(1).max(5)).nullable(),
    'Hvor viktig hvert trekk er i yrket, 1–5, regnet ut fra O*NET. Tom der O*NET ikke har tall.',
    'Kor viktig kvart trekk er i yrket, 1–5, rekna ut frå O*NET. Tom der O*NET ikkje har tal.',
  ),
  arbeidsform: felt(
    perNavn(kontraster, z.number().int().min(-2).max(2)),
    'Åtte motsetninger: −2 er helt det første ordet, 2 helt det andre. Satt av oss.',
    'Åtte motsetningar: −2 er heilt det første ordet, 2 heilt det andre. Sett av oss.',
  ),
  fag: felt(
    z.array(z.string()),
    'Skolefag i arbeid, det mest brukte først.',
    'Skulefag i arbeid, det mest brukte først.',
  ),
  utdanninger: felt(z.array(z.string()), 'Utdanninger som fører hit.', 'Utdanningar som fører hit.'),
  lonn: tall(
    'Månedslønn i kroner før skatt, medianen. Tom der gruppen ikke likner på yrket.',
    'Månadsløn i kroner før skatt, medianen. Tom der gruppa ikkje liknar på yrket.',
  ),
  sysselsatte: tall('Personer i jobb, 15–74 år.', 'Personar i jobb, 15–74 år.'),
  kvinneandel: tall('Andel kvinner i prosent.', 'Del kvinner i prosent.'),
  kontrollert,
  url,
});

/** Every STEM occupation of the site. */
export async function lesYrker(): Promise<z.input<typeof yrkespost>[]> {
  return [...(await loadGraph()).yrker.values()].map((node) => ({
    id: node.id,
    navn: node.data.tittel,
    styrk08: node.data.styrk08 ?? null,
    nivaa: node.data.nivaa,
    felt: node.data.felt,
    riasec: node.data.riasec,
    fasetter: node.data.fasetter,
    trekk: node.data.trekk,
    arbeidsform: node.data.arbeidsform,
    fag: node.data.fag.map((f) => f.fag),
    utdanninger: node.utdanninger.map((u) => u.id),
    lonn: node.data.lonn ?? null,
    sysselsatte: node.data.sysselsatte ?? null,
    kvinneandel: node.data.kvinneandel ?? null,
    kontrollert: node.data.kontrollert,
    url: adresse(`/yrker/${node.id}/`),
  }));
}
