/** The report of the campaigns, from the sums of a log and what an editor has typed in from the ad tools. */
import { kanaler, type KampanjeData, type Kanalresultat } from '../../content/skjema/kampanje.ts';
import { anslaaTester, type Anslag } from './anslag.ts';
import { adresserFor, type Telling, utenKanal } from './telling.ts';

/** One channel of one campaign. */
export interface Rad {
  kode: string;
  navn: string;
  kanal: string;
  ankomster: number;
  /** Undefined where the log does not say which page people came from. */
  tester?: Anslag;
  resultat?: Kanalresultat;
  /** Day → arrivals, for each day that had any. */
  dager: ReadonlyMap<string, number>;
}

/** A row for each channel that the campaigns name, and for those that people came by all the same. */
export function lagRader(kampanjer: ReadonlyMap<string, KampanjeData>, telling: Telling): Rad[] {
  return [...kampanjer].flatMap(([kode, data]) => {
    const adresser = [...adresserFor(kode, data.kanaler)];
    return [...kanaler, utenKanal].flatMap((kanal): Rad[] => {
      const egne = adresser.filter(([, k]) => k === kanal).map(([a]) => a);
      const ankomster = telling.sum(egne);
      if (ankomster === 0 && !data.kanaler.some((k) => k === kanal)) return [];
      const dager = new Map<string, number>();
      for (const [dag, antall] of [...telling.ankomster].sort(([a], [b]) => a.localeCompare(b))) {
        const n = egne.reduce((sum, a) => sum + (antall.get(a) ?? 0), 0);
        if (n > 0) dager.set(dag, n);
      }
      const resultat = data.resultat.find((r) => r.kanal === kanal);
      return [
        {
          kode,
          navn: data.navn,
          kanal,
          ankomster,
          dager,
          ...(telling.harHenvisere ? { tester: anslaaTester(telling, egne) } : {}),
          ...(resultat ? { resultat } : {}),
        },
      ];
    });
  });
}

export interface Sum {
  begynt: number;
  fullfoert: number;
  kanskje: number;
}
/** Every test in the log, from a campaign or not. */
export const alleTester = (telling: Telling): Sum =>
  [...telling.tester.values()].reduce(
    (sum, dag) => ({
      begynt: sum.begynt + dag.begynt,
      fullfoert: sum.fullfoert + dag.fullfoert,
      kanskje: sum.kanskje + dag.kanskje,
    }),
    { begynt: 0, fullfoert: 0, kanskje: 0 },
  );

const norsk = (n: number) => n.toLocaleString('nb-NO', { maximumFractionDigits: 1 });

/** What the reader must know to believe the figures, and not more than they bear. */
export function forbehold(telling: Telling): string[] {
  const { kanskje } = alleTester(telling);
  const ut: string[] = [];
  if (telling.roboter > 0) ut.push(`${norsk(telling.roboter)} ankomster var roboter og er ikke med.`);
  if (telling.kanskjeRoboter > 0)
    ut.push(
      `Loggen sier ikke hvilken nettleser ${norsk(telling.kanskjeRoboter)} av ankomstene kom med, så roboter er talt med blant dem.`,
    );
  if (!telling.harHenvisere)
    ut.push('Loggen sier ikke hvilken side folk kom fra. Derfor står det ikke hvor mange som tok testen.');
  if (telling.harHenvisere)
    ut.push(
      'Tester fra en kampanje er et anslag: Loggen følger ingen. Vi regner med at de som kom fra kampanjen, går videre like ofte som andre på samme side.',
    );
  if (kanskje > 0)
    ut.push(
      `${norsk(kanskje)} ganger er resultatet hentet uten at loggen sier om en person åpnet det. De er ikke med i fullførte tester. Telleloggen skiller dem for alle nettlesere fra 2023 og senere.`,
    );
  return ut;
}

const celle = (verdi: number | undefined, etter = '') => (verdi === undefined ? '–' : `${norsk(verdi)}${etter}`);

export const overskrifter = [
  'Kampanje',
  'Kanal',
  'Rekkevidde',
  'Frekvens',
  'Fullføring',
  'Stoppeffekt',
  'Ankomster',
  'Begynte testen',
  'Fullførte testen',
  'Kroner per fullført test',
];

export function celler({ kode, navn, kanal, ankomster, tester, resultat: r }: Rad): string[] {
  const sekunder = r?.stoppSekunder === undefined ? '' : ` (${norsk(r.stoppSekunder)} s)`;
  const pris = r?.kroner !== undefined && tester?.fullfoert ? r.kroner / tester.fullfoert : undefined;
  return [
    `${navn} (/k/${kode})`,
    kanal,
    celle(r?.rekkevidde),
    celle(r?.frekvens),
    celle(r?.fullfoert, ' %'),
    celle(r?.stopp, ` %${sekunder}`),
    norsk(ankomster),
    tester ? `ca. ${norsk(tester.begynt)}` : '–',
    tester?.fullfoert === undefined ? '–' : `ca. ${norsk(tester.fullfoert)}`,
    celle(pris === undefined ? undefined : Math.round(pris)),
  ];
}

const csvlinje = (celler: readonly (string | number)[]) =>
  celler
    .map((c) =>
      typeof c === 'number' ? String(c).replace('.', ',') : /[;"\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c,
    )
    .join(';');
/** As a spreadsheet in Norway opens it: semicolons, decimal commas, and a mark that says UTF-8. */
const csv = (linjer: readonly (readonly (string | number)[])[]) => `\uFEFF${linjer.map(csvlinje).join('\r\n')}\r\n`;

export const dagsCsv = (rader: readonly Rad[]): string =>
  csv([
    ['dag', 'kode', 'kanal', 'ankomster'],
    ...rader.flatMap((r) => [...r.dager].map(([dag, n]) => [dag, r.kode, r.kanal, n])),
  ]);

export const kanalCsv = (rader: readonly Rad[]): string =>
  csv([
    [
      'kode',
      'kampanje',
      'kanal',
      'rekkevidde',
      'frekvens',
      'fullføring %',
      'stoppeffekt %',
      'stopp etter s',
      'kroner',
    ].concat(['ankomster', 'begynte testen (anslag)', 'fullførte testen (anslag)', 'kilde', 'hentet']),
    ...rader.map(({ kode, navn, kanal, ankomster, tester, resultat: r }) => [
      kode,
      navn,
      kanal,
      r?.rekkevidde ?? '',
      r?.frekvens ?? '',
      r?.fullfoert ?? '',
      r?.stopp ?? '',
      r?.stoppSekunder ?? '',
      r?.kroner ?? '',
      ankomster,
      tester?.begynt ?? '',
      tester?.fullfoert ?? '',
      r?.kilde ?? '',
      r?.hentet ?? '',
    ]),
  ]);
