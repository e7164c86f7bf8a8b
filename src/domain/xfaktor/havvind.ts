/**
 * Power of a wind turbine: P = ½ · ρ · A · v³ · C_p, with A = π(D/2)². The turbine is of the kind at Hywind Tampen.
 * Example: 8 m/s on a rotor of 167 m gives 3.1 MW; twice the wind carries eight times as much.
 */

/** Density of air at 15 °C at sea level, kg/m³. */
export const luft = 1.225;
/** Share of the wind's power that the rotor takes out (our choice, between 0.40 and 0.489). */
export const virkningsgrad = 0.45;
/** The most that the generator gives, W. */
export const merkeeffekt = 8.6e6;
/** The wind that starts the turbine, and the wind above which it stops, m/s. */
export const startvind = 3;
export const stoppvind = 25;

/** Area that a rotor of `diameter` metres sweeps, m². */
export const areal = (diameter: number): number => Math.PI * (diameter / 2) ** 2;

/** Power taken from a wind of `v` m/s, in W, as if no generator had a limit. */
export const vindeffekt = (v: number, diameter: number, andel = virkningsgrad): number =>
  0.5 * luft * areal(diameter) * v ** 3 * andel;

/** Power that the turbine gives, in W: nothing below start and above stop, never more than the generator can. */
export const effekt = (v: number, diameter: number): number =>
  v < startvind || v > stoppvind ? 0 : Math.min(vindeffekt(v, diameter), merkeeffekt);

/** The wind in m/s that carries `watt` through a rotor. */
export const vindFor = (watt: number, diameter: number): number =>
  Math.cbrt((2 * watt) / (luft * areal(diameter) * virkningsgrad));
