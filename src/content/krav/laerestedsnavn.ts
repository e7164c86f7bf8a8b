/** What pupils call the places, and the id that a link uses: `sted=ntnu`. */
const kortnavn: Readonly<Record<string, readonly [id: string, navn: string]>> = {
  NTNU: ['ntnu', 'NTNU'],
  'UiT Norges arktiske universitet': ['uit', 'UiT'],
  'Universitetet i Oslo': ['uio', 'UiO'],
  'Universitetet i Bergen': ['uib', 'UiB'],
  NMBU: ['nmbu', 'NMBU'],
  'Høgskulen på Vestlandet': ['hvl', 'HVL'],
  'Universitetet i Sørøst-Norge': ['usn', 'USN'],
  OsloMet: ['oslomet', 'OsloMet'],
  'Nord universitet': ['nord', 'Nord'],
  'Universitetet i Agder': ['uia', 'UiA'],
  'Universitetet i Stavanger': ['uis', 'UiS'],
  'Universitetet i Innlandet': ['innlandet', 'Innlandet'],
  'Høgskolen i Østfold': ['hiof', 'HiØ'],
  Kristiania: ['kristiania', 'Kristiania'],
  Noroff: ['noroff', 'Noroff'],
  'Forsvarets høgskole': ['fhs', 'Forsvaret'],
  'Arkitektur- og designhøgskolen i Oslo': ['aho', 'AHO'],
  'NLA Høgskolen': ['nla', 'NLA'],
  'Oslo Nye Høyskole': ['oslo-nye', 'Oslo Nye'],
  'Norges Handelshøyskole': ['nhh', 'NHH'],
  'Høgskulen i Volda': ['volda', 'Volda'],
  'Høgskolen i Molde': ['molde', 'Molde'],
  'Handelshøyskolen BI': ['bi', 'BI'],
  'Bergen Arkitekthøgskole (BAS)': ['bas', 'BAS'],
  Avinor: ['avinor', 'Avinor'],
  'Atlantis Medisinske Høgskole': ['atlantis', 'Atlantis'],
};

/** Id and short name of a place as content/tilbud writes it; a new place gets both from its own name. */
export function laerested(navn: string): { id: string; navn: string } {
  const kjent = kortnavn[navn];
  if (kjent) return { id: kjent[0], navn: kjent[1] };
  const id = navn
    .toLowerCase()
    .replace(/[æøå]/g, (t) => ({ æ: 'ae', ø: 'o', å: 'a' })[t] ?? t)
    .replace(/[^a-z0-9]+/g, '-');
  return { id, navn };
}
