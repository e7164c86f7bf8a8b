const overskrift = {
  nb: 'Dette må rettes før du kan lagre',
  nn: 'Dette må rettes i nynorskteksten før du kan lagre',
};

/** How long the tool may take to say in a dialog of its own, over ours, that the entry was not saved: ms. */
const taalmodighet = 8000;

const verktoyetsDialog = () => document.querySelector<HTMLDialogElement>('#nc-root dialog[open]');

/** Does something with the tool's dialog as soon as it is there, or nothing when it does not come. */
function naarVerktoyetSier(
  gjor: (verktoyets: HTMLDialogElement) => void,
  til = performance.now() + taalmodighet,
): void {
  const verktoyets = verktoyetsDialog();
  if (verktoyets) gjor(verktoyets);
  else if (performance.now() < til) requestAnimationFrame(() => naarVerktoyetSier(gjor, til));
}

/** Puts our dialog above the tool's. */
function holdOeverst(dialog: HTMLDialogElement): void {
  naarVerktoyetSier(() => {
    if (!dialog.open) return;
    dialog.close();
    dialog.showModal();
  });
}

/**
 * The tool's own message has nothing to add; its one button closes it. It may come after ours is closed, and takes no
 * tap while it slides in: so it is asked again until it has been there and gone.
 */
function lukkVerktoyets(til = performance.now() + taalmodighet, harVaert = false): void {
  const verktoyets = verktoyetsDialog();
  if ((harVaert && !verktoyets) || performance.now() > til) return;
  const knapper = verktoyets?.querySelectorAll('button');
  if (knapper?.length === 1) knapper[0]?.click();
  setTimeout(() => lukkVerktoyets(til, harVaert || verktoyets !== null), 150);
}

/** Shows what is wrong with an entry, above everything else; faults of both languages share one dialog. */
export function visFeil(spraak: 'nb' | 'nn', linjer: readonly string[]): void {
  const dialog = document.querySelector<HTMLDialogElement>('#feil');
  const liste = dialog?.querySelector('ul');
  const tittel = dialog?.querySelector('h1');
  if (!dialog || !liste || !tittel) return;
  if (!dialog.open) {
    liste.replaceChildren();
    tittel.textContent = overskrift[spraak];
    dialog.querySelector('form')?.addEventListener('submit', () => setTimeout(() => lukkVerktoyets()), { once: true });
    dialog.showModal();
    holdOeverst(dialog);
  }
  for (const linje of linjer) {
    const punkt = document.createElement('li');
    punkt.textContent = linje;
    liste.append(punkt);
  }
}
