import { FIGURE_COLORS as paint } from '#app/routine/figures/figure-colors'
import { SCENE } from '#app/storefront/treatment-skin'
import { Drop } from '#app/storefront/treatment-drop'

const { surface, pore, top } = SCENE
const outline = 'fill-raised stroke-ink-faint'

/** A lens over the pore. */
export function Lens() {
  return (
    <g strokeLinecap="round">
      <path d="M196 62 258 -34" className="stroke-ink-faint" strokeWidth="13" />
      <path d="M196 62 258 -34" className="stroke-line-strong" strokeWidth="8" />
      <circle cx="142" cy="58" r="62" fill={paint.glint} fillOpacity="0.16" />
      <circle cx="142" cy="58" r="62" fill="none" className="stroke-ink-faint" strokeWidth="7" />
      <path
        d="M99 34A50 50 0 0 1 130 10"
        fill="none"
        stroke={paint.glint}
        strokeWidth="6"
        strokeOpacity="0.85"
      />
    </g>
  )
}

/** The facial's tip at a place along the skin: liquid goes in through one side and leaves through the other. */
export function Tip({ x, lifted }: { x: number; lifted: 'flakes' | 'plug' }) {
  const foot = surface - 3
  return (
    <g strokeLinejoin="round">
      <path
        d={`M${x - 16} ${top - 10}V-36C${x - 16} -18 ${x - 40} -8 ${x - 44} ${foot}H${x + 44}C${x + 40} -8 ${x + 16} -18 ${x + 16} -36V${top - 10}Z`}
        className={outline}
        strokeWidth="2.5"
      />
      <path
        d={`M${x - 9} ${top - 10}V-30C${x - 9} -10 ${x - 30} 2 ${x - 34} ${foot - 3}H${x + 34}C${x + 30} 2 ${x + 9} -10 ${x + 9} -30V${top - 10}Z`}
        fill={paint.water}
        fillOpacity="0.55"
      />
      <path
        d={`M${x - 5} ${top}V-26C${x - 5} -2 ${x - 22} 10 ${x - 24} ${foot - 12}`}
        fill="none"
        stroke={paint.serum}
        strokeWidth="3"
        strokeLinecap="round"
      />
      <path
        d={`M${x - 29} ${foot - 20}l5 9 7 -7M${x - 1} ${foot - 12}C${x + 12} ${foot - 30} ${x + 5} -8 ${x + 5} -30V${top}`}
        fill="none"
        stroke={paint.serum}
        strokeWidth="3"
        strokeLinecap="round"
      />
      {lifted === 'flakes' ? <Flakes x={x} foot={foot} /> : <Drawn x={x} foot={foot} />}
    </g>
  )
}

function Flakes({ x, foot }: { x: number; foot: number }) {
  const flakes = [
    [4, -10, 20],
    [17, -24, -30],
    [9, -44, 60],
    [4, -74, 10],
    [6, -106, 45],
  ] as const
  return (
    <g fill={paint.wall}>
      {flakes.map(([dx, dy, turn]) => (
        <rect
          key={dy}
          x={x + dx - 6}
          y={foot + dy - 2}
          width="12"
          height="4"
          rx="2"
          transform={`rotate(${turn} ${x + dx} ${foot + dy})`}
        />
      ))}
    </g>
  )
}

/** Pieces of the plug and drops of oil on their way up. */
function Drawn({ x, foot }: { x: number; foot: number }) {
  return (
    <g>
      <path
        d={`M${x - 17} ${foot + 20}Q${x - 15} ${foot - 22} ${x} ${foot - 26}Q${x + 15} ${foot - 22} ${x + 17} ${foot + 20}Z`}
        fill={paint.plug}
      />
      <path
        d={`M${x - 13} ${foot - 8}q13 7 26 0M${x - 15} ${foot + 6}q15 7 30 0`}
        fill="none"
        stroke={paint.sebum}
        strokeWidth="2.4"
      />
      <g fill={paint.sebum} className="stroke-raised" strokeWidth="1">
        <circle cx={x + 4} cy={foot - 44} r="7" />
        <circle cx={x + 2} cy={foot - 66} r="5" />
        <circle cx={x + 6} cy={foot - 92} r="4.5" />
        <circle cx={x + 3} cy={foot - 118} r="3.5" />
      </g>
    </g>
  )
}

/** A film of serum that lies on the skin, with drops that fall on it. */
export function SerumFilm() {
  return (
    <g fill={paint.serum}>
      <path
        d={`M-4 ${surface - 1}C30 ${surface - 6} 84 ${surface - 5} 112 ${surface - 3}Q${pore} ${surface + 8} 168 ${surface - 3}C200 ${surface - 6} 260 ${surface - 5} 304 ${surface - 1}V${surface - 15}C250 ${surface - 20} 200 ${surface - 21} ${pore} ${surface - 17}S40 ${surface - 20} -4 ${surface - 15}Z`}
        fillOpacity="0.85"
      />
      <Drop x={72} y={-8} size={13} />
      <Drop x={pore + 2} y={-40} size={17} />
      <Drop x={216} y={-14} size={12} />
      <path
        d={`M30 ${surface - 13}q30 -4 62 -2`}
        fill="none"
        stroke={paint.glint}
        strokeWidth="2.4"
        strokeOpacity="0.6"
        strokeLinecap="round"
      />
    </g>
  )
}
