/**
 * A log for counting, without address, browser and query: what is not written down needs no care. `log_format` may stand
 * in nginx' `http { … }` only, so this is a file of its own beside what goes inside the server.
 *
 *   2027-03-02T07 GET 200 s 0 /k/is/tiktok -
 *   hour, method, status; s: somebody went there, h: fetched by a page, ?: an older browser does not say; 1: a robot;
 *   the page; the page of ours that it was asked from
 */
import { nettleserstart, robotord } from '../kampanje/robot.ts';

const kart = (fra: string, til: string, linjer: readonly string[]) =>
  [`map ${fra} ${til} {`, ...linjer.map((l) => `  ${l}`), '}'].join('\n');

export const lagTellelogg = (): string =>
  [
    '# Made by the build from src/cli/servering/tellelogg.ts. Goes inside http { … }; then, in the server:\n' +
      '#   access_log /var/log/nginx/tell.log tell;\n' +
      '# `npm run kampanje -- --tell /var/log/nginx` reads it. No address, no browser and no query is written.',
    kart('$time_iso8601', '$tell_time', [String.raw`"~^(?<tell_t>\d+-\d+-\d+T\d+)" $tell_t;`]),
    kart('$request_uri', '$tell_sti', ['default "-";', String.raw`"~^(?<tell_s>/[^?#\s]*)" $tell_s;`]),
    kart('"$host $http_referer"', '$tell_fra', [
      'default "-";',
      String.raw`"~^(?<tell_v>\S+) https?://\k<tell_v>(:\d+)?(?<tell_f>/[^?#\s]*)" $tell_f;`,
    ]),
    kart('$http_sec_fetch_mode', '$tell_slag', ['"" "?";', 'navigate s;', 'default h;']),
    kart('$http_user_agent', '$tell_robot', [
      `"~*${robotord}" 1;`,
      `"~^${nettleserstart.replace(/[.(]/g, String.raw`\$&`)}" 0;`,
      'default 1;',
    ]),
    "log_format tell '$tell_time $request_method $status $tell_slag $tell_robot $tell_sti $tell_fra';",
  ].join('\n\n') + '\n';
