import type { ComponentChildren } from 'preact';

interface Props {
  over: ComponentChildren;
  tittel: string | undefined;
  tekst: string | undefined;
  lenke: readonly [adresse: string, tekst: string | undefined] | undefined;
}

/** No result yet: why, and the way to one. */
export function Uferdig({ over, tittel, tekst, lenke }: Props) {
  return (
    <div class="resultat tomt">
      {over}
      <h1 tabIndex={-1} key={tittel}>
        {tittel}
      </h1>
      <p class="ingress" key={tekst}>
        {tekst}
      </p>
      {lenke && (
        <p>
          <a class="knapp" href={lenke[0]}>
            {lenke[1]}
          </a>
        </p>
      )}
    </div>
  );
}
