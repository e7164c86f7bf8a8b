import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { mappelaster } from './content/les/laster.ts';
import { samlinger } from './content/samlinger.ts';

/** Astro's collections, one for each row of the table. */
const samling = <S extends z.ZodType>({
  mappe,
  fil = '*',
  ending,
  skjema,
}: {
  mappe: string;
  fil?: string;
  ending: string;
  skjema: S;
}) => defineCollection({ loader: mappelaster(mappe, `${fil}${ending}`, skjema), schema: skjema });

export const collections = {
  fag: samling(samlinger.fag),
  fagNn: samling(samlinger.fagNn),
  kravkoder: samling(samlinger.kravkoder),
  kravkoderNn: samling(samlinger.kravkoderNn),
  utdanninger: samling(samlinger.utdanninger),
  utdanningerNn: samling(samlinger.utdanningerNn),
  tilbud: samling(samlinger.tilbud),
  mastere: samling(samlinger.mastere),
  yrker: samling(samlinger.yrker),
  yrkerNn: samling(samlinger.yrkerNn),
  veier: samling(samlinger.veier),
  veierNn: samling(samlinger.veierNn),
  xfaktor: samling(samlinger.xfaktor),
  xfaktorNn: samling(samlinger.xfaktorNn),
  sider: samling(samlinger.sider),
  siderNn: samling(samlinger.siderNn),
  foreldre: samling(samlinger.foreldre),
  om: samling(samlinger.om),
  andreYrker: samling(samlinger.andreYrker),
  kampanjer: samling(samlinger.kampanjer),
  filmer: samling(samlinger.filmer),
  mennesker: samling(samlinger.mennesker),
  regler: samling(samlinger.regler),
  poenggrenser: samling(samlinger.poenggrenser),
  frister: samling(samlinger.frister),
  tall: samling(samlinger.tall),
  soekeord: samling(samlinger.soekeord),
  undervisning: samling(samlinger.undervisning),
  steder: samling(samlinger.steder),
  tiltak: samling(samlinger.tiltak),
  tiltakNn: samling(samlinger.tiltakNn),
  utdanningstesten: samling(samlinger.utdanningstesten),
};
