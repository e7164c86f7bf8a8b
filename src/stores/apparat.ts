/** What the browser that we are in can do. Asked once it is there: a page that is being built has none. */
import { useEffect, useState } from 'preact/hooks';
import { erAppnettleser } from '../domain/deling/appnettleser.ts';

export interface Apparat {
  dele: boolean;
  kopiere: boolean;
  /** In apps the function is there and does nothing, so an app cannot. */
  skriveUt: boolean;
  /** The browser of an app, or one that lacks something: there is a better one on the same device. */
  trangt: boolean;
}

const ingenting: Apparat = { dele: false, kopiere: false, skriveUt: false, trangt: false };

function spor(): Apparat {
  const app = erAppnettleser(navigator.userAgent);
  const kopiere = Boolean(navigator.clipboard);
  const skriveUt = !app && typeof window.print === 'function';
  return { dele: typeof navigator.share === 'function', kopiere, skriveUt, trangt: !kopiere || !skriveUt };
}

/** What it can do, and a way to say that copying was refused when it was tried. */
export function useApparat(): [Apparat, () => void] {
  const [kan, settKan] = useState(ingenting);
  useEffect(() => settKan(spor()), []);
  return [kan, () => settKan((k) => ({ ...k, kopiere: false, trangt: true }))];
}
