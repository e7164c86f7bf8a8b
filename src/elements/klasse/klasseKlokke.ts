/**
 * `<klasse-klokke data-minutter="10" data-ferdig="Tida er ute.">`: a clock that counts down on the wall. Its first button
 * starts it, its second gives a minute more. What is shown is replaced, not edited, since browsers translate text in place.
 */
class KlasseKlokke extends HTMLElement {
  #slutt = 0;
  #id: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const [start, pluss] = this.querySelectorAll('button');
    start?.addEventListener('click', () => {
      this.#slutt = Date.now() + Number(this.dataset.minutter) * 60_000;
      this.#gaa();
      start.hidden = true;
      if (pluss) pluss.hidden = false;
      pluss?.focus();
    });
    pluss?.addEventListener('click', () => {
      this.#slutt = Math.max(this.#slutt, Date.now()) + 60_000;
      this.#gaa();
    });
  }

  disconnectedCallback(): void {
    clearInterval(this.#id);
  }

  #gaa(): void {
    clearInterval(this.#id);
    this.#id = setInterval(() => this.#vis(), 500);
    this.#vis();
  }

  #vis(): void {
    const igjen = Math.max(0, Math.ceil((this.#slutt - Date.now()) / 1000));
    const tekst = `${Math.floor(igjen / 60)}:${String(igjen % 60).padStart(2, '0')}`;
    const skjerm = this.querySelector('[role=timer]');
    if (skjerm?.textContent !== tekst) {
      const ny = document.createElement('span');
      ny.textContent = igjen > 0 ? tekst : (this.dataset.ferdig ?? '');
      skjerm?.replaceChildren(ny);
    }
    if (igjen === 0) clearInterval(this.#id);
  }
}

customElements.define('klasse-klokke', KlasseKlokke);
