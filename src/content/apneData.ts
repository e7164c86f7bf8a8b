/**
 * The open data: static JSON under /api, each `{ lisens, oppdatert, data }`. The fields are a contract
 * (see /apne-data): they may grow, never disappear.
 */
import { sti } from '../i18n/spraak.ts';
import type { TilbudData } from './skjema/tilbud.ts';
import { andreYrkerAdresse, lesAndreYrker } from './andreYrker.ts';
import { loadGraph } from './graph.ts';
import { lesPaastander } from './paastander.ts';

const site = 'https://stemutdanning.no';

const egen = 'Innholdet på stemutdanning.no: CC BY 4.0.';
const onet =
  'This file includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. stemutdanning.no has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.';
const ssb = 'Lønn og sysselsetting: Statistisk sentralbyrå, tabell 11418, 14437 og 11658 (2025), CC BY 4.0.';
const nlod = 'Yrkesbeskrivelser fra utdanning.no (NLOD) er brukt til kontroll.';

/** One file: its licence line, and its items with the day the newest was checked. */
interface Fil {
  lisens: string;
  oppdatert: string;
  data: object[];
}

const nyeste = (datoer: string[]) => datoer.sort().at(-1) ?? '';

async function fag(): Promise<Fil> {
  const noder = [...(await loadGraph()).fag.values()];
  return {
    lisens: egen,
    oppdatert: nyeste(noder.map((n) => n.data.kontrollert)),
    data: noder.map(({ id, data }) => ({
      id,
      navn: data.navn,
      kortnavn: data.kortnavn,
      fagkode: data.fagkode,
      timer: data.timer,
      realfagspoeng: data.realfagspoeng,
      byggerPaa: data.byggerPaa,
      utelukker: data.utelukker,
      trinn: data.trinn,
      gjelder: data.gjelder,
      kontrollert: data.kontrollert,
      kilder: data.kilder,
      url: `${site}/fag/${id}/`,
    })),
  };
}

async function kravkoder(): Promise<Fil> {
  const noder = [...(await loadGraph()).kravkoder.values()];
  return {
    lisens: egen,
    oppdatert: nyeste(noder.map((n) => n.data.kontrollert)),
    data: noder.map(({ id, data }) => ({
      id,
      kode: data.kode ?? null,
      navn: data.navn,
      krav: data.krav,
      karakterkrav: data.karakterkrav,
      studiekompetanse: data.studiekompetanse,
      andreKrav: data.andreKrav.map((k) => k.nb),
      alternativeVeier: data.alternativeVeier,
      sikkerhet: data.sikkerhet,
      gjelder: data.gjelder,
      kontrollert: data.kontrollert,
      kilder: data.kilder,
      url: `${site}/kravkoder/${id}/`,
    })),
  };
}

const tilbudUt = (t: TilbudData) => ({
  laerested: t.laerested,
  sted: t.sted,
  programnavn: t.programnavn,
  sokode: t.sokode ?? null,
  kravkode: t.kravkode ?? null,
  kjennskap: t.kjennskap,
  gjelder: t.gjelder ?? null,
  kilde: t.kravkilde ?? null,
});

async function utdanninger(): Promise<Fil> {
  const noder = [...(await loadGraph()).utdanninger.values()];
  return {
    lisens: egen,
    oppdatert: nyeste(noder.map((n) => n.data.kontrollert)),
    data: noder.map(({ id, data, tilbud, yrker }) => ({
      id,
      navn: data.navn,
      nivaa: data.nivaa,
      type: data.type,
      varighet: data.varighet,
      felt: data.felt,
      tilbud: tilbud.map(tilbudUt),
      yrker: yrker.map((y) => y.id),
      kontrollert: data.kontrollert,
      url: `${site}/utdanninger/${id}/`,
    })),
  };
}

async function yrker(): Promise<Fil> {
  const noder = [...(await loadGraph()).yrker.values()];
  return {
    lisens: [egen, onet, ssb, nlod].join(' '),
    oppdatert: nyeste(noder.map((n) => n.data.kontrollert)),
    data: noder.map(({ id, data, utdanninger: utd }) => ({
      id,
      navn: data.tittel,
      styrk08: data.styrk08 ?? null,
      nivaa: data.nivaa,
      felt: data.felt,
      riasec: data.riasec,
      fasetter: data.fasetter,
      trekk: data.trekk,
      arbeidsform: data.arbeidsform,
      fag: data.fag.map((f) => f.fag),
      utdanninger: utd.map((u) => u.id),
      lonn: data.lonn ?? null,
      sysselsatte: data.sysselsatte ?? null,
      kvinneandel: data.kvinneandel ?? null,
      kontrollert: data.kontrollert,
      url: `${site}/yrker/${id}/`,
    })),
  };
}

/** Occupations outside STEM; the search index is made from this file after the build. */
async function andreYrker(): Promise<Fil> {
  const alle = await lesAndreYrker('nb');
  return {
    lisens: egen,
    oppdatert: nyeste(alle.map((y) => y.data.kontrollert)),
    data: alle.map(({ id, data }) => ({ id, ...data, url: site + sti('nb', andreYrkerAdresse(id)) })),
  };
}

async function utdanningstesten(): Promise<Fil & { versjon: string; skala: object; paastander: object[] }> {
  const { utgave, kontrollert, paastander } = await lesPaastander();
  const data = paastander.map((p) => ({
    id: p.id,
    del: p.del,
    maaler: p.maaler,
    riasec: p.del === 'interesser' ? p.riasec : [],
    nb: p.nb,
    nn: p.nn,
    snudd: p.del === 'slik-er-jeg' && p.snudd,
  }));
  return {
    lisens: egen,
    oppdatert: kontrollert,
    versjon: utgave,
    skala: {
      fra: 1,
      til: 5,
      interesser: 'ikke i det hele tatt – veldig mye',
      'slik-er-jeg': 'stemmer ikke – stemmer helt',
      'slik-jobber-jeg': 'første pol – andre pol',
    },
    paastander: data,
    data,
  };
}

/** Every file by name, in the order of the page that lists them. */
export const filer = { fag, kravkoder, utdanninger, yrker, 'andre-yrker': andreYrker, utdanningstesten };
export type Filnavn = keyof typeof filer;
export const attribusjoner = [egen, onet, ssb, nlod];
