/**
 * `<film-spiller>`: a native video that waits. The poster comes when the film is about to be seen, the captions when it is
 * played; a `default` track or a `poster` in the HTML would be fetched with the page.
 */
class FilmSpiller extends HTMLElement {
  connectedCallback(): void {
    for (const video of this.querySelectorAll('video')) {
      const vokter = new IntersectionObserver(([funn]) => {
        if (!funn?.isIntersecting) return;
        vokter.disconnect();
        video.poster = this.dataset.plakat ?? '';
      });
      vokter.observe(video);
      video.addEventListener(
        'play',
        () => {
          const [forste] = video.textTracks;
          if (forste) forste.mode = 'showing';
        },
        { once: true },
      );
    }
  }
}
customElements.define('film-spiller', FilmSpiller);
