import { FIGURE_COLORS as paint } from '#app/routine/figures/figure-colors'
import { SCENE } from '#app/storefront/treatment-skin'

const { surface, top } = SCENE
const outline = 'fill-raised stroke-ink-faint'

/** A sheet on which a clinician has written yes or no. */
export function Sheet() {
  return (
    <g strokeLinecap="round" strokeLinejoin="round">
      <path d="M92 -84H208V34H92Z" className={outline} strokeWidth="2.5" />
      <path d="M130 -92h40v14h-40Z" className="fill-mist-deep stroke-ink-faint" strokeWidth="2.5" />
      <path d="M110 -58h58M110 -44h80" className="stroke-line-strong" strokeWidth="3.5" />
      <g fill="none" className="stroke-ink-faint" strokeWidth="2.5">
        <rect x="110" y="-28" width="16" height="16" rx="2" />
        <rect x="110" y="-4" width="16" height="16" rx="2" />
      </g>
      <path d="M136 -20h40M136 4h26" className="stroke-line-strong" strokeWidth="3.5" />
      <path
        d="M160 26c6 -12 12 -12 9 -2s8 4 12 -4 8 2 14 -1"
        fill="none"
        className="stroke-moss"
        strokeWidth="3"
      />
    </g>
  )
}

/** A pad that wipes the skin, and the damp trace behind it. */
export function Pad() {
  return (
    <g>
      <path
        d="M20 53Q70 46 128 52"
        fill="none"
        stroke={paint.water}
        strokeWidth="9"
        strokeLinecap="round"
      />
      <g strokeWidth="2.5" strokeLinejoin="round">
        <path
          d="M168 24C174 6 262 2 276 20C284 32 280 50 268 54C240 60 196 60 176 54C166 50 164 36 168 24Z"
          className={outline}
        />
        <path
          d="M172 40C200 50 248 50 276 38"
          fill="none"
          className="stroke-line-strong"
          strokeLinecap="round"
        />
      </g>
      <g fill={paint.foam} className="stroke-line-strong" strokeWidth="1.2">
        <circle cx="40" cy="38" r="7" />
        <circle cx="56" cy="30" r="5" />
        <circle cx="92" cy="36" r="6" />
        <circle cx="108" cy="26" r="4" />
      </g>
    </g>
  )
}

const NEEDLES = [-30, -15, 0, 15, 30]
const DEPTH = 72

/** The needling head at a place along the skin, its needles in the skin. */
export function NeedleHead({ x }: { x: number }) {
  return (
    <g strokeLinejoin="round">
      {NEEDLES.map((dx) => (
        <path
          key={dx}
          d={`M${x + dx - 2.2} 30H${x + dx + 2.2}L${x + dx} ${surface + DEPTH}Z`}
          className="fill-ink-soft"
        />
      ))}
      <path
        d={`M${x - 22} ${top - 10}V-40L${x - 42} -14V32H${x + 42}V-14L${x + 22} -40V${top - 10}Z`}
        className={outline}
        strokeWidth="2.5"
      />
      <path
        d={`M${x - 42} -2H${x + 42}M${x - 22} -40H${x + 22}`}
        className="stroke-line-strong"
        strokeWidth="2.5"
      />
    </g>
  )
}

/** The punctures that needles leave, filled where a serum follows. */
export function Channels({
  from,
  count,
  filled,
}: {
  from: number
  count: number
  filled: boolean
}) {
  return (
    <g strokeLinecap="round">
      {Array.from({ length: count }, (_, index) => from + index * 15).map((x) => (
        <path
          key={x}
          d={`M${x} ${surface}V${surface + DEPTH - 6}`}
          stroke={filled ? paint.serum : paint.wall}
          strokeWidth={filled ? 4.5 : 2.6}
          strokeDasharray={filled ? undefined : '1 6'}
        />
      ))}
    </g>
  )
}
