import { slagene, tegninger, type Slag, type Tegning } from '../../tegninger/tegning.ts';

const svg = ({ felt, side, objekt }: Tegning, str: number) =>
  `<svg class="tg felt-${felt}${side === 24 ? ' tg-lite' : ''}" viewBox="0 0 ${side} ${side}" width="${str}" height="${str}">${objekt}</svg>`;

const topp = ({ felt, topp }: Tegning) =>
  topp ? `<svg class="tg tg-topp felt-${felt}" viewBox="0 0 360 150">${topp}</svg>` : '';

/** One drawing in its three sizes: the header, the object at twice its size and as in a list. */
const kort = (id: string, tegning: Tegning) =>
  `<figure>${topp(tegning)}${svg(tegning, 96)}${svg(tegning, 64)}${svg(tegning, 32)}<figcaption>${id}</figcaption></figure>`;

const bolk = (navn: string, par: readonly (readonly [string, Tegning])[]) =>
  ['lys', 'mork']
    .map(
      (modus) =>
        `<section class="${modus}" id="${navn}-${modus}"><h2>${navn}</h2><div>${par.map(([id, t]) => kort(id, t)).join('')}</div></section>`,
    )
    .join('');

/** Occupations a field at a time, so that neighbours are seen together; the other kinds in one. */
const bolker = (slag: Slag): string => {
  const alle = [...tegninger(slag)];
  const grupper = slag === 'yrker' ? [...new Set(alle.map(([, { felt }]) => felt))] : [undefined];
  return grupper
    .map((felt) => bolk(felt ? `${slag}-${felt}` : slag, felt ? alle.filter(([, t]) => t.felt === felt) : alle))
    .join('');
};

/** The variables of the dark scheme, under a class: both schemes stand on one page. */
const morke = (tokens: string) => `.mork {${/@media[^{]*\{\s*:root \{([^}]*)\}/.exec(tokens)?.[1] ?? ''}}`;

/**
 * The whole page.
 * @param tokens the text of src/styles/tokens.css
 * @param penner the text of src/styles/tegning.css
 */
export const tegneark = (tokens: string, penner: string): string => `<!doctype html>
<html lang="nb"><meta charset="utf-8"><title>Tegneark</title>
<style>
${tokens.replace(/@media[\s\S]*$/, '')}
${morke(tokens)}
${penner}
body { margin: 0; font: 13px system-ui; }
section { padding: 16px; background: var(--papir); color: var(--blekk); }
section > div { display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; width: 260px; }
figure > svg:not(.tg-topp) { margin: 6px 8px 0 0; }
</style>
${slagene.map(bolker).join('\n')}`;
