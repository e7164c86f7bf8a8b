import { type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Spillord } from '../../i18n/ordene.ts';

interface Props {
  felles: Spillord;
  krok: string;
  adresse: string;
  rot: RefObject<HTMLElement>;
  /** «5,0 m»; undefined until there is one. */
  rekord: string | undefined;
}

/** Draws the scene as it stands, with the record under it, and hands it to the phone or to the folder of downloads. */
export function Bildeknapp({ felles, krok, adresse, rot, rekord }: Props) {
  const [feil, settFeil] = useState(false);
  const lag = async () => {
    const svg = rot.current?.querySelector('svg');
    if (!svg || rekord === undefined) return;
    try {
      // The code that draws comes when somebody asks for it.
      const { delBilde } = await import('./bilde.ts');
      await delBilde({ svg, krok, rekord, adresse });
    } catch {
      settFeil(true);
    }
  };
  return (
    <p class={`snarveier ${rekord === undefined ? 'venter' : ''}`}>
      <button type="button" onClick={() => void lag()}>
        {felles.bilde}
      </button>
      {feil && <span role="alert">{felles.bildeFeil}</span>}
    </p>
  );
}
