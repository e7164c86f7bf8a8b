/** base64url: characters that stay whole in a URL fragment, in e-mail and in chat. */
const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const grunntall = 6n;

/**
 * Digits 0–5 as one number, written with 6 bits a character. The first digit is the least significant, so zeros
 * at the end (statements not yet reached) cost nothing: 60 answers and 8 preferences are at most 30 characters.
 */
export function pakk(siffer: readonly number[]): string {
  let tall = siffer.reduceRight((sum, s) => sum * grunntall + BigInt(s), 0n);
  let tekst = '';
  for (; tall > 0n; tall /= 64n) tekst = alfabet.charAt(Number(tall % 64n)) + tekst;
  return tekst;
}

/** The first `antall` digits of a packed text, or null if a character does not belong there. */
export function pakkUt(tekst: string, antall: number): number[] | null {
  let tall = 0n;
  for (const tegn of tekst) {
    const verdi = alfabet.indexOf(tegn);
    if (verdi < 0) return null;
    tall = tall * 64n + BigInt(verdi);
  }
  return Array.from({ length: antall }, () => {
    const siffer = Number(tall % grunntall);
    tall /= grunntall;
    return siffer;
  });
}

/**
 * Two characters that change with every other character. 4093 is the largest prime below 64², and 67 is not a
 * multiple of it, so one changed character always changes the sum; other damage slips through once in 4093 times.
 */
export function kontrollsum(tekst: string): string {
  let sum = 1;
  for (const tegn of tekst) sum = (sum * 67 + (tegn.codePointAt(0) ?? 0)) % 4093;
  return alfabet.charAt(Math.floor(sum / 64)) + alfabet.charAt(sum % 64);
}
