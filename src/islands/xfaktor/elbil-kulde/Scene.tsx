import { bil, brukbar, forbruk, rekkevidde } from '../../../domain/xfaktor/elbil-kulde.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type ElbilKuldeglider = 'kulde' | 'fart';

/** Kilometres of road from Oslo to Dombås, about. */
export const maal = 330;
/** Pixels a kilometre on the map above, and pixels the battery is wide. */
const perKm = 0.32;
const bredde = 296;

const gran = (x: number, y: number, h: number) =>
  `M${x.toFixed(1)} ${y - h}l${h * 0.3} ${h * 0.5}h${-h * 0.15}l${h * 0.22} ${h * 0.4}h${-h * 0.74}l${h * 0.22}${-h * 0.4}h${-h * 0.15}z`;
/** Icicles: where they hang, and their share of the longest. */
const tapper = [
  [90, 156, 0.8],
  [101, 158, 0.5],
  [146, 158, 1],
  [158, 158, 0.6],
  [178, 158, 0.9],
  [196, 158, 0.6],
  [212, 158, 1],
  [276, 157, 0.8],
] as const;
/** The start of something that passes by `fase`, on a road of 440 pixels. */
const forbi = (i: number, avstand: number, fase: number) => ((((i * avstand - fase) % 440) + 440) % 440) - 40;

/** A car in the cold: how far it gets, what takes the battery, and the car. The phase is the road that has passed. */
export function Scene({ verdier: { kulde, fart }, fase, seier }: SceneProps<ElbilKuldeglider>) {
  const f = forbruk(kulde, fart);
  const langt = Math.min(1000, rekkevidde(kulde, fart)) * perKm;
  const full = (brukbar(kulde) / bil.kWh) * bredde;
  const [v, l] = [(f.varme / f.alt) * full, (f.luft / f.alt) * full];
  const vinter = kulde < 0;
  const tapp = vinter ? Math.round(-kulde * 0.55) : 0;
  const drag = Math.round((fart / 130) ** 2 * 60);
  const snoe = vinter ? Math.round(-kulde * 1.4) : 0;
  const ris = kulde < -10 ? (Math.sin(fase) * 0.9).toFixed(1) : 0;
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      {kulde > 12 && <circle cx="318" cy="140" r={kulde} fill="var(--f-energi)" />}
      <path fill="var(--strek-svak)" d="M0 258l60-90 40 44 70-96 66 92 44-50 80 84v40H0z" />
      {vinter && <path fill="#fff" d="M60 168l-20 30 18-6 10 12 10-10zM170 116l-26 36 20-8 8 14 12-12 12 6z" />}
      <path
        fill="var(--f-klima)"
        d={[0, 1, 2, 3].map((i) => gran(forbi(i, 114, fase * 4), 258, 52 + (i % 3) * 18)).join('')}
      />
      <path fill={vinter ? '#eef3f6' : 'var(--f-mat)'} d="M0 248h360v72H0z" />
      <path fill="var(--f-industri)" d="M0 258h360v30H0z" />
      <path
        stroke="#fff"
        stroke-width="2.5"
        d={[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `M${forbi(i, 55, fase * 8).toFixed(1)} 275h26`).join('')}
      />
      {/* The road from Oslo, and the flag at Dombås. */}
      <g fill="none" stroke-linecap="round" stroke-width="6">
        <path stroke="var(--strek-svak)" d="M20 72h320" />
        <path stroke={langt < maal * perKm ? 'var(--nei)' : 'var(--x)'} d={`M20 72h${langt.toFixed(1)}`} />
      </g>
      <path stroke="var(--blekk)" stroke-width="2" d={`M${20 + maal * perKm} 78V50`} />
      <path fill="var(--f-helse)" d={`M${20 + maal * perKm} 50l17 5-17 6z`} />
      {/* The battery: heat, air, tyres, and at the end what the cold has locked up. */}
      <path fill="var(--papir)" stroke="var(--blekk)" stroke-width="2.5" d={`M22 86h${bredde}v6h6v12h-6v6H22z`} />
      <path fill="var(--f-helse)" d={`M22 87h${v.toFixed(1)}v22H22z`} />
      <path fill="var(--f-hav)" d={`M${(22 + v).toFixed(1)} 87h${l.toFixed(1)}v22h${(-l).toFixed(1)}z`} />
      <path
        fill="var(--f-energi)"
        d={`M${(22 + v + l).toFixed(1)} 87h${(full - v - l).toFixed(1)}v22h${(v + l - full).toFixed(1)}z`}
      />
      <g fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round">
        {v > 18 && <path d={`M${(22 + v / 2).toFixed(1)} 91q7 7 3 13q-7 2-7-4q3-3 4-9`} />}
        {l > 30 && <path d={`M${(12 + v + l / 2).toFixed(1)} 94h16m-12 4h16m-20 4h16`} />}
        <path stroke="#15121e" d={`M${(16 + (full + v + l) / 2).toFixed(1)} 98a6 6 0 1 0 12 0a6 6 0 1 0-12 0z`} />
      </g>
      {/* The car. Its windows glow with what the heater takes, and who sits in it shivers. */}
      <g transform="translate(-58 58) scale(1.32)">
        <g transform={`translate(${ris} 0)`} class={seier ? 'glad' : undefined}>
          <path
            fill="var(--f-luftrom)"
            stroke="var(--blekk)"
            stroke-width="2.5"
            stroke-linejoin="round"
            d="M84 158q-8-26 16-31q30-3 42-10q20-20 58-20q40 0 58 24q22 4 28 12q6 12 2 25z"
          />
          <path fill="var(--papir)" d="M152 119q18-15 40-15v17zM200 104q30 0 46 18l-46-1z" />
          <path
            fill="var(--f-helse)"
            opacity={Math.min(0.85, (f.varme / f.alt) * 1.6).toFixed(2)}
            d="M152 119q18-15 40-15v17zM200 104q30 0 46 18l-46-1z"
          />
          <circle cx="216" cy="114" r="7" fill="#f0c8a0" />
          {vinter ? (
            <path fill="var(--signal)" d="M208 112q1-10 8-10t8 10zM213 103a3 3 0 1 1 6 0z" />
          ) : (
            <path fill="#15121e" d="M214 111h10v4h-10z" />
          )}
          {tapp > 0 && (
            <path
              fill="#fff"
              stroke="var(--f-hav)"
              d={tapper
                .map(([x, y, del]) => `M${x} ${y}l4 ${(tapp * del).toFixed(0)}l4 ${(-tapp * del).toFixed(0)}z`)
                .join('')}
            />
          )}
        </g>
        {[124, 250].map((x) => (
          <g transform={`translate(${x} 156) rotate(${((fase * 25) % 360).toFixed(0)})`}>
            <circle r="15" fill="#15121e" />
            <path stroke="#cfc8b8" stroke-width="3" d="M-9 0H9M0-9V9" />
          </g>
        ))}
      </g>
      <path
        fill="none"
        stroke="var(--blekk)"
        stroke-width="2"
        stroke-linecap="round"
        opacity=".6"
        d={[180, 200, 222, 242]
          .map(
            (y, i) => `M${(308 + ((fase * 9 + i * 17) % 24)).toFixed(1)} ${y}h${drag - i * 6 > 1 ? drag - i * 6 : 1}`,
          )
          .join('')}
      />
      {snoe > 1 && (
        <path
          stroke="#fff"
          stroke-width="4"
          stroke-linecap="round"
          d={Array.from(
            { length: snoe / 2 },
            (_, i) => `M${forbi(i, 67, fase * (5 + (i % 3))).toFixed(0)} ${116 + ((i * 41) % 190)}h.01`,
          ).join('')}
        />
      )}
    </>
  );
}
