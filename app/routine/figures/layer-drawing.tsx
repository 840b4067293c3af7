import { FIGURE_COLORS as paint } from './figure-colors'
import type { LayerLook, LayerStep } from './layering-steps'

const GROUND = 108

const FILL: Record<LayerLook, string> = {
  foam: paint.foam,
  grains: paint.scrub,
  water: paint.water,
  drop: paint.serum,
  night: paint.night,
  cream: paint.cream,
  shield: paint.shield,
}

/** One layer on a strip of skin. Strips are drawn edge to edge, so that neighbors join. */
export function LayerDrawing({ look, thickness }: Pick<LayerStep, 'look' | 'thickness'>) {
  const top = GROUND - thickness
  return (
    <svg aria-hidden="true" viewBox="0 8 140 126" className="block h-auto w-full overflow-visible">
      <rect x="-0.5" y={GROUND} width="141" height="26" fill={paint.epidermis} />
      <rect x="-0.5" y={GROUND} width="141" height="5" fill={paint.horny} />
      <path
        d={`M7 ${GROUND}C8 ${GROUND - thickness * 0.6} 20 ${top + thickness * 0.06} 42 ${top}Q70 ${top - 4} 98 ${top}C120 ${top + thickness * 0.06} 132 ${GROUND - thickness * 0.6} 133 ${GROUND}Z`}
        fill={FILL[look]}
      />
      <path
        d={`M40 ${top + 4}Q56 ${top + 1.5} 76 ${top + 1.5}`}
        fill="none"
        stroke={paint.glint}
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeOpacity="0.5"
      />
      <Mark look={look} top={top} />
    </svg>
  )
}

function Mark({ look, top }: { look: LayerLook; top: number }) {
  switch (look) {
    case 'foam':
      return <Bubbles />
    case 'grains':
      return <Grains />
    case 'water':
      return <Drops at={[52, 72, 92]} size={6} foot={top - 12} color={FILL.water} />
    case 'drop':
      return <Drops at={[70]} size={15} foot={top - 14} color={FILL.drop} />
    case 'night':
      return (
        <path
          d={`M78 ${top - 18}A21 21 0 1 1 66 ${top - 57}A16.5 16.5 0 1 0 78 ${top - 18}Z`}
          fill={paint.sebum}
        />
      )
    case 'cream':
      return <Swirl top={top} />
    case 'shield':
      return <Sun />
  }
}

function Bubbles() {
  const bubbles = [
    [38, 92, 11],
    [56, 86, 14],
    [78, 90, 12],
    [98, 92, 10],
    [66, 70, 8],
    [88, 74, 6],
    [48, 68, 5],
  ] as const
  return (
    <g fill={FILL.foam} className="stroke-line-strong" strokeWidth="1.2">
      {bubbles.map(([x, y, radius]) => (
        <g key={x}>
          <circle cx={x} cy={y} r={radius} />
          <circle
            cx={x - radius * 0.35}
            cy={y - radius * 0.35}
            r={radius * 0.22}
            fill={paint.glint}
            fillOpacity="0.6"
            stroke="none"
          />
        </g>
      ))}
    </g>
  )
}

function Grains() {
  const grains = [30, 42, 51, 63, 70, 82, 91, 101, 110]
  return (
    <g fill={paint.wall}>
      {grains.map((x, index) => (
        <circle
          key={x}
          cx={x}
          cy={index % 2 === 0 ? 97 : 92 - (index % 3) * 6}
          r={2.4 + (index % 3)}
        />
      ))}
    </g>
  )
}

function Drops({
  at,
  size,
  foot,
  color,
}: {
  at: number[]
  size: number
  foot: number
  color: string
}) {
  return (
    <g fill={color}>
      {at.map((x, index) => {
        const y = foot - (index % 2) * 10
        return (
          <g key={x}>
            <path
              d={`M${x} ${y - size * 2.6}C${x + size * 0.5} ${y - size * 1.7} ${x + size} ${y - size * 1.5} ${x + size} ${y - size * 0.9}a${size} ${size} 0 0 1 ${-2 * size} 0C${x - size} ${y - size * 1.5} ${x - size * 0.5} ${y - size * 1.7} ${x} ${y - size * 2.6}Z`}
            />
            <path
              d={`M${x - size * 0.5} ${y - size * 0.9}a${size * 0.5} ${size * 0.5} 0 0 0 ${size * 0.4} ${size * 0.5}`}
              fill="none"
              stroke={paint.glint}
              strokeWidth={Math.max(1.6, size * 0.18)}
              strokeLinecap="round"
            />
          </g>
        )
      })}
    </g>
  )
}

function Swirl({ top }: { top: number }) {
  return (
    <>
      <path
        d={`M34 ${top + 2}C44 ${top - 12} 58 ${top - 12} 64 ${top - 20}C68 ${top - 28} 76 ${top - 36} 84 ${top - 32}C78 ${top - 30} 82 ${top - 20} 88 ${top - 14}C96 ${top - 8} 102 ${top - 6} 106 ${top + 2}Z`}
        fill={FILL.cream}
      />
      <path
        d={`M44 ${top - 3}C56 ${top - 8} 74 ${top + 1} 92 ${top - 7}M62 ${top - 15}C68 ${top - 18} 74 ${top - 13} 80 ${top - 17}`}
        fill="none"
        stroke={paint.wall}
        strokeOpacity="0.6"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </>
  )
}

/** Rays that meet the last layer and go no farther. */
function Sun() {
  return (
    <g fill="none" strokeLinecap="round" strokeWidth="2.6" className="stroke-caution">
      <circle cx="30" cy="22" r="9" fill={FILL.shield} />
      <path d="M42 30 62 62M44 22 84 62M34 34 42 62" strokeDasharray="7 5" />
      <path d="M62 62l10 -9M84 62l10 -10M42 62l8 -7" strokeOpacity="0.6" />
    </g>
  )
}
