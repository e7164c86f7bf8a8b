/**
 * How far an infection gets when some are immune: R = R₀ · (1 − p), threshold p = 1 − 1/R₀, and the size of the outbreak
 * z = (1 − p) · (1 − e^(−R₀ · z)). Everybody is taken to meet everybody equally often.
 * Example: measles (R₀ = 15) with 90 % immune reaches 58 of 1000; with 95 % immune it dies out.
 */

/** The share (0–1) that must be immune for an infection to die out; `virker`: the share in whom the vaccine works. */
export const terskel = (r0: number, virker = 1): number => Math.max(0, 1 - 1 / r0) / virker;

/** How many one case infects when the share `immune` (0–1) cannot be infected. */
export const smittetall = (r0: number, immune: number): number => r0 * (1 - immune);

/** The share of all (0–1) who are infected in the end. 0 when each case infects one at most. */
export function utbrudd(r0: number, immune: number): number {
  if (smittetall(r0, immune) <= 1) return 0;
  let z = 1 - immune;
  // From above, each round comes nearer the largest root; near the threshold it takes many.
  for (let i = 0; i < 2000; i++) {
    const neste = (1 - immune) * (1 - Math.exp(-r0 * z));
    if (z - neste < 1e-9) return neste;
    z = neste;
  }
  return z;
}

/**
 * The number infected so far after each round, in a crowd of `folk` with one case to begin with.
 * Three rounds of 15 among those never vaccinated: 1, 16, 212, 400 of 400.
 */
export function runder(r0: number, immune: number, folk: number, antall: number): number[] {
  let friske = Math.max(0, folk * (1 - immune) - 1);
  let nye = 1;
  const sum = [1];
  for (let i = 0; i < antall; i++) {
    nye = friske * (1 - Math.exp((-r0 * nye) / folk));
    friske -= nye;
    sum.push((sum.at(-1) ?? 0) + nye);
  }
  return sum;
}
