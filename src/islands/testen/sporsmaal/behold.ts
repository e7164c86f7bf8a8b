/** By then the next statement is being read (ms). Safari has no word for «when you have time». */
const roligEtter = 2000;

let bedt = false;

/**
 * The first answer of a visit: the result page is fetched and kept when the next statement is being read, so that a network
 * that falls out under the test does not take the result along. The code for it comes first then.
 */
export function beholdResultatet(): void {
  if (bedt) return;
  bedt = true;
  setTimeout(() => {
    void import('../../../stores/timen.ts').then(
      (timen) => timen.beholdResultatet(),
      () => undefined,
    );
  }, roligEtter);
}
