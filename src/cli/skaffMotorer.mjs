/** Finds Firefox and WebKit on this machine, or gets them. */
import { existsSync, readdirSync } from 'node:fs';
import { kjor } from './pakker.mjs';

export const firefox = '/usr/bin/firefox-esr';

/** The little browser that comes with WebKit for GTK; its folder is named after the kind of machine. */
export const minibrowser = () =>
  readdirSync('/usr/lib')
    .map((mappe) => `/usr/lib/${mappe}/webkit2gtk-4.1/MiniBrowser`)
    .find((sti) => existsSync(sti));

const pakker = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];
const harMotorer = () =>
  [firefox, '/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'].every((sti) => existsSync(sti)) && Boolean(minibrowser());

/** @returns {boolean} whether both are there now */
export function skaffMotorer() {
  if (harMotorer()) return true;
  if (process.getuid?.() === 0 && kjor('apt-get', ['--version'], { stille: true }).ok) {
    kjor('apt-get', ['update'], { stille: true });
    kjor('apt-get', ['install', '-y', '--no-install-recommends', ...pakker], { stille: true });
  }
  return harMotorer();
}

export const manglerMotorer = `Fant ikke Firefox og WebKit: installer pakkene ${pakker.join(', ')}, og prøv igjen.`;
