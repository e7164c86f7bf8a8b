/** Finds Firefox and WebKit on this machine, or gets them. */
import { existsSync, readdirSync } from 'node:fs';
import { hentMedApt } from '../pakker.mjs';

export const firefox = '/usr/bin/firefox-esr';

/** The little browser that comes with WebKit for GTK; its folder is named after the kind of machine. */
export const minibrowser = () =>
  (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((mappe) => `/usr/lib/${mappe}/webkit2gtk-4.1/MiniBrowser`)
    .find((sti) => existsSync(sti));

const pakker = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];
const harMotorer = () =>
  [firefox, '/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'].every((sti) => existsSync(sti)) && Boolean(minibrowser());

/** @returns {boolean} whether both are there now */
export function skaffMotorer() {
  if (harMotorer()) return true;
  hentMedApt(pakker);
  return harMotorer();
}

export const manglerMotorer = `Fant ikke Firefox og WebKit: installer pakkene ${pakker.join(', ')}, og prøv igjen.`;
