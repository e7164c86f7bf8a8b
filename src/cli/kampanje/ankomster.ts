/**
 * Counts arrivals from a web server's own log, one line a request, as nginx and Apache write it by default:
 *
 *   203.0.113.7 - - [02/Mar/2027:07:41:12 +0100] "GET /k/is?ttclid=1 HTTP/2.0" 200 642 "-" "Mozilla/5.0 (iPhone; …)"
 *
 * Only the code is read, and nothing of who asked is kept. Apps that fetch the link's picture are not arrivals.
 */
const linjemonster = /"GET \/k\/([a-z0-9-]+)\/?(?:\?[^ "]*)? HTTP\/[\d.]+" (\d{3}) .*"([^"]*)"\s*$/;
const robot = /bot|crawl|spider|preview|externalhit|externalagent|whatsapp|slurp|curl|wget|python|lighthouse/i;

/** Code → how many visitors' browsers asked for it. */
export function tellAnkomster(linjer: Iterable<string>): Map<string, number> {
  const antall = new Map<string, number>();
  for (const linje of linjer) {
    const [, kode, status, nettleser = ''] = linjemonster.exec(linje) ?? [];
    // 304 is a browser that has been here before; a redirect is followed by the same browser's next line.
    if (kode === undefined || !['200', '304'].includes(status ?? '') || robot.test(nettleser)) continue;
    antall.set(kode, (antall.get(kode) ?? 0) + 1);
  }
  return antall;
}
