import type { Grense, Grenseverdi } from '../domain/poeng/grense.ts';
import { desimal } from '../domain/tall/desimal.ts';

type Ord = (
  noekkel: 'verdi.alle' | 'verdi.ikkeOppgitt' | 'verdi.ingenKvote' | 'grense.par',
  verdier?: Record<string, string>,
) => string;

/** «49,3», «alle», «ikke oppgitt», «ingen slik kvote». */
export function verditekst(verdi: Grenseverdi, t: Ord): string {
  if (typeof verdi === 'number') return desimal(verdi);
  const noekkel = {
    alle: 'verdi.alle',
    'ikke-oppgitt': 'verdi.ikkeOppgitt',
    'ingen-kvote': 'verdi.ingenKvote',
  } as const;
  return t(noekkel[verdi]);
}

/** «førstegang 49,3, ordinær 51» */
export const grensetekst = ({ foerstegang, ordinaer }: Grense, t: Ord): string =>
  t('grense.par', { foerstegang: verditekst(foerstegang, t), ordinaer: verditekst(ordinaer, t) });
