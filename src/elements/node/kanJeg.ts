/**
 * `<kan-jeg data-yrke="lege" data-ord="Ja|med fagene du har lagret|Ikke ennå|se hva som mangler">`: the answer of the
 * subjects that lie on the device, in the link that stands in it. Without any, the link stays the door that it is.
 * What it reads is written by stores/dorminne.ts.
 */
class KanJeg extends HTMLElement {
  connectedCallback(): void {
    const { yrke = '', ord = '' } = this.dataset;
    let kort: string | null = null;
    try {
      kort = localStorage.getItem('fagsjekken-kort');
    } catch {
      // Refused: the page is as for everybody.
    }
    const [ja, jaUnder, nei, neiUnder] = ord.split('|');
    const svar = kort?.includes(`,${yrke},`)
      ? [ja, jaUnder]
      : kort?.includes(`,-${yrke},`)
        ? [nei, neiUnder]
        : undefined;
    if (!svar) return;
    // New elements, for a browser's translation holds on to the old ones.
    for (const [i, merke] of ['b', 'small'].entries()) {
      const ny = document.createElement(merke);
      ny.textContent = svar[i] ?? '';
      this.querySelector(merke)?.replaceWith(ny);
    }
  }
}

customElements.define('kan-jeg', KanJeg);
