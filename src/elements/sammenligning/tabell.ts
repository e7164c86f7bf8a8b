/** The table: one column each, and every row's name on a line of its own, so that it fits a phone. */
import { lag } from './dom.ts';
import { fyll } from '../../i18n/fyll.ts';
import type { Tekster } from './tekster.ts';
import { type Celle, type Kort, radene } from '../../content/sammenligning/typer.ts';

function linje({ tekst, lenke, under, lang }: Celle): HTMLElement {
  return lag(
    'p',
    lang ? { lang } : {},
    tekst,
    tekst && lenke ? ' ' : undefined,
    lenke && lag('a', { href: lenke.href }, lenke.navn),
    under ? lag('small', {}, under) : undefined,
  );
}

/** `fjern` is called with the number of the column whose button is pressed. */
export function tabellen(kort: readonly Kort[], t: Tekster, fjern: (i: number) => void): HTMLElement {
  const bredde = String(kort.length);
  const hoder = kort.map((k, i) => {
    const knapp = lag('button', { type: 'button', class: 'fjern ikke-trykk' }, '×');
    knapp.setAttribute('aria-label', fyll(t.fjern, { navn: k.navn }));
    knapp.addEventListener('click', () => fjern(i));
    return lag('th', { scope: 'col' }, lag('a', { href: k.href }, `${String(i + 1)} ${k.navn}`), knapp);
  });
  const grupper = radene
    .filter((rad) => kort.some((k) => k.rader[rad]))
    .map((rad) =>
      lag(
        'tbody',
        {},
        lag('tr', { class: 'rad' }, lag('th', { scope: 'rowgroup', colspan: bredde }, t.rader[rad])),
        lag('tr', {}, ...kort.map((k) => lag('td', {}, ...(k.rader[rad] ?? [{ tekst: '–' }]).map(linje)))),
      ),
    );
  return lag(
    'div',
    { class: 'rull', role: 'group', tabindex: '0' },
    lag('table', { class: `k${bredde}` }, lag('thead', {}, lag('tr', {}, ...hoder)), ...grupper),
  );
}
