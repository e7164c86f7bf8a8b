/**
 * How far an electric car gets: s = E / ((F_luft + F_rull)/η + P/v), with F_luft = ½ · ρ · C_d · A · v². Heat costs the same
 * each hour, so the slower one drives in the cold, the more of it there is for each kilometre.
 * Example: 75 kWh at 90 km/h is 611 km at 20 °C and 376 km at −20 °C, and there 59 km/h gets farthest.
 */

/** The car of the story. Only the drag coefficient is a real car's; the rest is chosen to lose what tests say cars lose. */
export const bil = {
  /** Drag coefficient, 1. */
  cd: 0.23,
  /** Frontal area, m². */
  A: 2.22,
  /** Mass, kg. */
  m: 1900,
  /** Share of the battery's energy that reaches the road. */
  eta: 0.88,
  /** What the battery holds when it is warm, kWh. */
  kWh: 75,
};
/** Acceleration of gravity, m/s². */
const g = 9.81;

/** Degrees below 20 °C; nothing is gained above. */
const kulde = (T: number): number => Math.max(0, 20 - T);
/** Energy that can be taken out of the battery at `T` °C, kWh: a tenth less at −20 °C. */
export const brukbar = (T: number): number => bil.kWh * (1 - 0.0025 * kulde(T));
/** Coefficient of rolling resistance: cold tyres are stiffer. */
export const rullekoeffisient = (T: number): number => 0.01 + 0.00005 * kulde(T);
/** Power for the cabin's heat and the electronics, W: 300 in summer, 3500 at −20 °C. */
export const varme = (T: number): number => 300 + 80 * kulde(T);

/** Density of dry air at sea level, kg/m³. */
export const tetthet = (T: number): number => 101_325 / (287.05 * (T + 273.15));
/** Air drag in N at `v` m/s. */
export const luftmotstand = (T: number, v: number, cd = bil.cd, A = bil.A): number =>
  0.5 * tetthet(T) * cd * A * v ** 2;

/** What a kilometre costs in Wh at `fart` km/h, by what takes it. */
export function forbruk(T: number, fart: number) {
  const luft = luftmotstand(T, fart / 3.6) / bil.eta / 3.6;
  const rull = (rullekoeffisient(T) * bil.m * g) / bil.eta / 3.6;
  const varmen = varme(T) / fart;
  return { luft, rull, varme: varmen, alt: luft + rull + varmen };
}

/** How far the car gets, km. */
export const rekkevidde = (T: number, fart: number): number => (brukbar(T) * 1000) / forbruk(T, fart).alt;

/** The speed in km/h that gets farthest while the cabin takes `P` watt: v = ∛(P·η/(ρ·C_d·A)). */
export const besteFart = (T: number, P = varme(T)): number =>
  Math.cbrt((P * bil.eta) / (tetthet(T) * bil.cd * bil.A)) * 3.6;

/** How far below the stated range a car stopped, as a share of it. */
export const avvik = (oppgitt: number, kjoert: number): number => (oppgitt - kjoert) / oppgitt;
