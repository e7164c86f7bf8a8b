/** What stands beside a film: captions for players, and all of it as a text for those who would rather read. */
import type { Manus } from './manus.ts';

const klokke = (s: number) => `${String(Math.floor(s / 60)).padStart(2, '0')}:${(s % 60).toFixed(3).padStart(6, '0')}`;

export interface Ord {
  krok: string;
  utfordring: string;
  adresse: string;
  avsender: string;
}
const replikk = ({ tall, tekst }: { tall: string; tekst: string }) => [tall, tekst].filter(Boolean).join('. ');

/** WebVTT: the hook until something happens, each sentence while it stands, and the card. */
export function lagVtt(manus: Manus, ord: Ord): string {
  const forste = manus.tekster[0]?.fra ?? manus.kortFra;
  const linjer = [
    { fra: 0, til: forste, tekst: ord.krok },
    ...manus.tekster.map((t) => ({ fra: t.fra, til: t.til, tekst: replikk(t) })),
    { fra: manus.kortFra, til: manus.lengde, tekst: `${ord.utfordring}\n${ord.adresse}\n${ord.avsender}` },
  ];
  return `WEBVTT\n\n${linjer.map((l) => `${klokke(l.fra)} --> ${klokke(l.til)}\n${l.tekst}`).join('\n\n')}\n`;
}

export const lagTranskripsjon = (manus: Manus, ord: Ord): string =>
  [ord.krok, ...manus.tekster.map(replikk), ord.utfordring, ord.adresse, ord.avsender].join('\n') + '\n';
