/**
 * A control that has done its work and goes must not take the focus with it: whoever uses a keyboard or a screen reader would
 * start again at the top of the page. Whatever part of the island lost it, the nearest part that is left gets it.
 */
export function beholdFokus(rot: HTMLElement): () => void {
  let sist: HTMLElement[] = [];
  const husk = ({ target }: FocusEvent) => {
    sist = [];
    for (let e = target as HTMLElement | null; e && e !== rot; e = e.parentElement) sist.push(e);
  };
  const vokter = new MutationObserver(() => {
    const [borte] = sist;
    if (!borte || borte.isConnected || document.activeElement !== document.body) return;
    const igjen = sist.find((e) => e.isConnected && e.matches('section, li, [role="search"]')) ?? rot;
    const dit = igjen.querySelector<HTMLElement>('h2, h3, button, a, input') ?? igjen;
    sist = [];
    if (!dit.matches('button, a, input')) dit.tabIndex = -1;
    dit.focus({ preventScroll: true });
  });
  rot.addEventListener('focusin', husk);
  vokter.observe(rot, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  return () => {
    rot.removeEventListener('focusin', husk);
    vokter.disconnect();
  };
}
