import { FIGURE_COLORS as paint } from './figure-colors'
import { contour, mouthOf, SECTION, type PoreState } from './pore-shape'

const { middle } = SECTION

/** A thin coat of oil on its way up and out. */
export function Oil({ state }: { state: PoreState }) {
  return (
    <g fill={paint.sebum}>
      <path d={contour(state)} fill="none" stroke={paint.sebum} strokeWidth="7" />
      <path d={`M100 270V214Q${middle} 196 180 214V270Z`} />
    </g>
  )
}

/** Oil dammed up behind shed cells that have stuck together in layers, dark where air reaches. */
export function Plug() {
  const { y, half } = mouthOf('clogged')
  const foot = y + 66
  return (
    <>
      <rect x="90" y={foot - 20} width="100" height="180" fill={paint.sebum} />
      <g fill="none" stroke={paint.sebumDeep} strokeWidth="2.6" strokeLinecap="round">
        <path d="M124 166q9 -5 17 0t17 -1M128 188q7 -5 13 0t13 -1M133 210q5 -4 9 0t8 -1" />
      </g>
      <path
        d={`M${middle - half} ${y}Q${middle} ${y - 18} ${middle + half} ${y}V${foot}Q${middle} ${foot + 20} ${middle - half} ${foot}Z`}
        fill={paint.plug}
      />
      <g fill="none" stroke={paint.sebum} strokeWidth="2.4" strokeOpacity="0.75">
        {[22, 35, 48, 61].map((depth) => (
          <path key={depth} d={`M${middle - half} ${y + depth}q13 8 26 2t28 1`} />
        ))}
      </g>
      <path
        d={`M${middle - half} ${y + 1}Q${middle} ${y - 19} ${middle + half} ${y + 1}Q${middle} ${y + 24} ${middle - half} ${y + 1}Z`}
        fill={paint.plugTop}
        stroke={paint.plug}
        strokeWidth="2"
      />
    </>
  )
}
