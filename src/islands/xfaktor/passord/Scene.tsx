import { aar, rask, tid } from '../../../domain/xfaktor/passord.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Passordglider = 'lengde' | 'sett';

/** How many signs each place of the second slider gives: digits, a–z, a–å, both cases, with digits, the whole keyboard. */
export const tegnsett = [10, 26, 29, 52, 62, 95];

/** When the picture changes, s: a human life from now, a million years, the sun's old age, the age of the universe. */
export const livet = 70 * aar;
export const romferd = 1e6 * aar;
export const solsvulst = 5e9 * aar;
export const univers = 1.4e10 * aar;

/** 0 at `fra` seconds, 1 at `til`, evenly through the powers. */
const del = (s: number, fra: number, til: number) =>
  Math.min(1, Math.max(0, Math.log10(s / fra) / Math.log10(til / fra)));

const taster = Array.from({ length: 95 }, (_, i) => `M${52 + (i % 19) * 5.3} ${147 + Math.floor(i / 19) * 4}h.01`);
const stjerner = Array.from({ length: 60 }, (_, i) => `M${(i * 83 + 11) % 360} ${(i * 47 + 7) % 270}h.01`).join('');

/** A burglar who guesses until he has it, or until he is no more. The phase is keys pressed. */
export function Scene({ verdier: { lengde, sett }, fase, seier }: SceneProps<Passordglider>) {
  const tegn = tegnsett[sett] ?? 0;
  const s = tid(tegn, lengde, rask);
  const lever = s < livet;
  const knekt = s < 1;
  const natt = s >= univers;
  const kopper = Math.round(del(s, 60, 86_400) * 6);
  const skjegg = Math.round(del(s, 86_400, livet) * 82);
  const tre = del(s, 100 * aar, romferd) * (natt ? 0 : 1);
  const sol = natt ? 0 : 15 + del(s, romferd * 100, univers) ** 3 * 150;
  const blekk = natt ? '#f4f0e6' : 'var(--blekk)';
  const haand = lever && !knekt ? Math.round(Math.sin(fase * 3) * 3) : 0;
  return (
    <>
      <path fill={natt ? '#15121e' : 'var(--papir-2)'} d="M0 0h360v320H0z" />
      {natt && <path stroke="#f4f0e6" stroke-width="2" stroke-linecap="round" d={stjerner} />}
      <circle cx="48" cy="84" r={sol.toFixed(1)} fill={sol > 30 ? 'var(--f-helse)' : 'var(--f-energi)'} />
      {s >= romferd && (
        <g transform={`translate(${(276 + Math.sin(fase / 2) * 6).toFixed(1)} 66)`}>
          <path fill="var(--signal)" opacity=".5" d="M-14 8h28l44 210h-116z" />
          <path fill="var(--f-klima)" d="M-15 0a15 15 0 0 1 30 0z" />
          <ellipse cy="4" rx="36" ry="9" fill="var(--f-it)" />
          <path stroke="var(--signal)" stroke-width="5" stroke-linecap="round" d="M-22 4h.01M0 7h.01M22 4h.01" />
        </g>
      )}
      {tre > 0 && (
        <g transform={`translate(334 276) scale(${(0.15 + tre * 0.85).toFixed(2)})`}>
          <path fill="var(--f-bygg)" d="M-7 0l3-70h8l3 70z" />
          <path fill="var(--f-klima)" d="M0-140a34 34 0 0 1 26 52a30 30 0 0 1-52 0a34 34 0 0 1 26-52z" />
        </g>
      )}
      <path fill="var(--f-klima)" d="M0 272h360v48H0z" />
      <g transform="translate(-22 56) scale(1.3)">
        {/* The desk, the cups and the screen with one dot for each sign. */}
        <path fill="var(--f-bygg)" d="M22 134h160v8H22zM32 142h8v28h-8zM160 142h8v28h-8z" />
        {Array.from({ length: kopper }, (_, i) => (
          <path
            fill="var(--f-helse)"
            stroke={blekk}
            d={`M${30 + (i % 2) * 17} ${122 - Math.floor(i / 2) * 12}h12v10q-6 3-12 0z`}
          />
        ))}
        {/* As many keys as there are signs. */}
        <path fill={blekk} d="M46 144h108v22H46z" />
        <path stroke="var(--f-energi)" stroke-width="3" stroke-linecap="round" d={taster.slice(0, tegn).join('')} />
        <path fill={blekk} d="M62 66h104v58H62zM106 124h16v10h-16z" />
        <path fill={knekt ? 'var(--signal)' : 'var(--papir)'} d="M67 71h94v48H67z" />
        {knekt ? (
          <path fill="none" stroke="#15121e" stroke-width="7" stroke-linecap="round" d="M92 96l14 13 30-28" />
        ) : (
          <path
            fill="none"
            class={seier ? 'glad' : undefined}
            stroke="var(--x)"
            stroke-width="6.5"
            stroke-linecap="round"
            d={Array.from(
              { length: lengde },
              (_, i) => `M${74 + (i % 10) * 9} ${lengde > 10 ? (i < 10 ? 89 : 102) : 95}h.01`,
            ).join('')}
          />
        )}
        {/* The burglar: the stripes of his shirt are ribs in the end. */}
        <path stroke={blekk} stroke-width="7" stroke-linecap="round" d="M232 118v40M226 160l-8 8M238 160l8 8" />
        {lever && <path fill="var(--papir)" stroke={blekk} stroke-width="3" d="M212 110q20-10 40 0l5 48h-50z" />}
        <path
          fill="none"
          stroke={lever ? 'var(--blekk)' : natt ? '#f4f0e6' : 'var(--blekk-2)'}
          stroke-width={lever ? 6 : 4}
          stroke-linecap="round"
          d={`M216 120q16-6 32 0M214 133q18-6 36 0M213 146q19-6 38 0M214 118q-18 14-${lever ? `36 ${8 + haand}` : '34 34'}`}
        />
        <circle cx="232" cy="84" r="23" fill={lever ? '#f0c8a0' : '#f4f0e6'} stroke={blekk} stroke-width="2.5" />
        {lever ? (
          <>
            <path fill="#15121e" d="M209 74h46v15q-23 6-46 0z" />
            <path stroke="#fff" stroke-width="6" stroke-linecap="round" d="M222 82h.01M238 82h.01" />
            <path
              fill="none"
              stroke="#15121e"
              stroke-width="2.5"
              stroke-linecap="round"
              d={knekt ? 'M219 95q11 12 22 0' : 'M222 98h14'}
            />
          </>
        ) : (
          <g stroke="#15121e" stroke-linecap="round">
            <path stroke-width="12" d="M223 84h.01M241 84h.01" />
            <path stroke-width="2.5" d="M224 99v5M229 100v5M235 100v5M240 99v5" />
          </g>
        )}
        {lever && skjegg > 0 && (
          <path
            fill="#f4f0e6"
            stroke="var(--blekk)"
            stroke-width="2"
            d={`M213 92q19 14 38 0q3 ${skjegg * 0.6}-19 ${skjegg + 14}q-22-${skjegg * 0.4}-19-${skjegg + 14}z`}
          />
        )}
        <path fill="var(--x)" d="M208 76q2-28 24-28t24 28q-24-8-48 0z" />
      </g>
    </>
  );
}
