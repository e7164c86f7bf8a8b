/**
 * One line of a web server's log, in the four ways that they are written:
 *
 *   tell       2027-03-02T07 GET 200 s 0 /k/is/tiktok -                our own: see src/cli/servering/tellelogg.ts
 *   combined   203.0.113.7 - - [02/Mar/2027:07:41:12 +0100] "GET /k/is HTTP/2.0" 200 642 "-" "Mozilla/5.0 (iPhone; …)"
 *   common     the same without the last two, so that nobody can tell robots from people
 *   json       an object a line, with the names that nginx and Caddy use
 *
 * Nothing of who asked is kept: no address, no browser, and no query.
 */
import { nettsted } from '../../content/sider/nettsted.ts';
import { erRobot } from './robot.ts';

export type Format = 'tell' | 'combined' | 'common' | 'json';

export interface Treff {
  format: Format;
  /** 2027-03-02, by the clock of the server. */
  dag: string;
  metode: string;
  /** Without query and without the last slash; the front page is `/`. */
  sti: string;
  status: number;
  /** The page of ours that it was asked from, likewise. */
  fra?: string;
  /** Undefined where the log does not say which browser it was. */
  robot?: boolean;
  /** Fetched by a page or a script, and not gone to by a person. Undefined where the log or the browser does not say. */
  hentet?: boolean;
}

const maaneder = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const apache = /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4})/;
const egen = /^(\d{4}-\d{2}-\d{2})T\d{2} ([A-Z]+) (\d{3}) ([sh?]) ([01]) (\S+) (\S+)$/;
const vanlig =
  /^[^"[]*\[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?(?: |$)/;
const verter = new Set([nettsted.host, `www.${nettsted.host}`]);

/** A path as it is counted: no query, no index.html, no last slash. */
const ren = (sti: string): string => sti.replace(/[?#].*$/s, '').replace(/(?:\/index\.html|\/+)$/, '') || '/';

function dagen(tid: unknown): string | undefined {
  if (typeof tid === 'number') return new Date(tid > 1e11 ? tid : tid * 1000).toISOString().slice(0, 10);
  if (typeof tid !== 'string') return undefined;
  if (/^\d{4}-\d{2}-\d{2}/.test(tid)) return tid.slice(0, 10);
  if (/^\d+(\.\d+)?$/.test(tid)) return dagen(Number(tid));
  const [, dag, navn = '', aar] = apache.exec(tid) ?? [];
  const maaned = maaneder.indexOf(navn) + 1;
  return dag && aar && maaned ? `${aar}-${String(maaned).padStart(2, '0')}-${dag}` : undefined;
}

/** The page of ours in a referrer; another site's is nobody's business. */
function egenSide(henviser: string): string | undefined {
  const [, vert = '', sti = '/'] = /^https?:\/\/([^/?#]+)([^?#]*)/.exec(henviser) ?? [];
  return verter.has(vert) ? ren(sti) : undefined;
}

interface Raa {
  format: Format;
  tid: unknown;
  /** «GET /k/is HTTP/2.0»; scanners send what is no request at all. */
  foresporsel: string;
  status: number;
  henviser?: string | undefined;
  nettleser?: string | undefined;
}

function treff({ format, tid, foresporsel, status, henviser, nettleser }: Raa): Treff | undefined {
  const dag = dagen(tid);
  if (!dag || !Number.isInteger(status)) return undefined;
  const [, metode = '-', sti = '-'] = /^([A-Z]+) (\S+)/.exec(foresporsel) ?? [];
  const fra = henviser && egenSide(henviser);
  return {
    format,
    dag,
    metode,
    sti: ren(sti),
    status,
    ...(fra ? { fra } : {}),
    ...(nettleser === undefined ? {} : { robot: erRobot(nettleser) }),
  };
}

const tekst = (v: unknown): string | undefined =>
  typeof v === 'string' ? v : Array.isArray(v) && typeof v[0] === 'string' ? v[0] : undefined;

function fraJson(linje: string): Treff | undefined {
  let lest: unknown;
  try {
    lest = JSON.parse(linje);
  } catch {
    return undefined;
  }
  if (typeof lest !== 'object' || lest === null) return undefined;
  const ytre = lest as Record<string, unknown>;
  const indre = typeof ytre.request === 'object' && ytre.request !== null ? ytre.request : {};
  const hoder = 'headers' in indre && typeof indre.headers === 'object' && indre.headers !== null ? indre.headers : {};
  const alle = new Map(Object.entries({ ...hoder, ...indre, ...ytre }).map(([n, v]) => [n.toLowerCase(), v]));
  const et = (...navn: string[]) => navn.map((n) => alle.get(n)).find((v) => v !== undefined);
  const sti = tekst(et('request_uri', 'uri', 'path'));
  const hel = typeof ytre.request === 'string' ? ytre.request : undefined;
  if (hel === undefined && sti === undefined) return undefined;
  return treff({
    format: 'json',
    tid: et('time_iso8601', 'time_local', 'timestamp', '@timestamp', 'time', 'ts', 'msec'),
    foresporsel: hel ?? `${tekst(et('request_method', 'method')) ?? 'GET'} ${sti ?? ''}`,
    status: Number(et('status', 'status_code', 'code')),
    henviser: tekst(et('http_referer', 'http_referrer', 'referer', 'referrer')),
    nettleser: tekst(et('http_user_agent', 'user_agent', 'user-agent', 'useragent', 'agent')),
  });
}

/** What a line says; undefined for one in a language that we do not read. */
export function lesLinje(linje: string): Treff | undefined {
  const [, dag, metode, status, slag, robot, sti, fra] = egen.exec(linje) ?? [];
  if (dag && metode && sti && fra)
    return {
      format: 'tell',
      dag,
      metode,
      sti: ren(sti),
      status: Number(status),
      ...(fra === '-' ? {} : { fra: ren(fra) }),
      robot: robot === '1',
      ...(slag === '?' ? {} : { hentet: slag === 'h' }),
    };
  if (linje.startsWith('{')) return fraJson(linje);
  const lest = vanlig.exec(linje);
  if (!lest) return undefined;
  const [, tid, foresporsel = '', st, henviser, nettleser] = lest;
  const format = nettleser === undefined ? 'common' : 'combined';
  return treff({ format, tid, foresporsel, status: Number(st), henviser, nettleser });
}
