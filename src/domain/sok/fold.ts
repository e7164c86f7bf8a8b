/**
 * One form for all ways to write a word, so that whoever has no æ, ø and å on the keyboard finds it too. Every search of the site
 * folds both sides with this. Samples: «Veterinær», «veterinaer» and «VETERINAR» → veterinar; «ingeniør» → ingenior;
 * «målar» and «maalar» → malar; «Ó» → o.
 */
export const fold = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    // Any other letter with a sign on it: é, ö, ä, and å written as a with a ring.
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** How a word is written without æ, ø and å: «blaabær» → blaabaer, blabar. None for a word that has none of them. */
export function utenNorskTastatur(ord: string): string[] {
  if (!/[æøå]/i.test(ord)) return [];
  const to = ord.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return [to, fold(ord)];
}
