import { FIGURE_COLORS as paint } from './figure-colors'
import { duct, epidermis, fibers, FOOT, gland, SECTION, type PoreState } from './pore-shape'

/** The skin below: fat, and the collagen fibers that hold the pore. */
export function LowerSkin({ state }: { state: PoreState }) {
  const slack = state === 'slack'
  return (
    <>
      <rect width={SECTION.width} height={SECTION.height} fill={paint.dermis} />
      <g fill="none" stroke={paint.collagen} strokeLinecap="round">
        {fibers(state).map((fiber, row) => (
          <path
            key={fiber}
            d={fiber}
            strokeWidth={row % 3 === 0 ? 3.4 : 2.4}
            strokeOpacity={slack ? 0.6 : 0.85}
            strokeDasharray={slack ? `${64 + row * 9} ${18 + row * 3}` : undefined}
          />
        ))}
      </g>
      <Fat />
    </>
  )
}

/** The upper skin with its cells, down to its waved border. */
export function UpperSkin({ state }: { state: PoreState }) {
  return (
    <>
      <path d={epidermis(state)} fill={paint.epidermis} />
      <Cells />
    </>
  )
}

/** Rows of flat cells in the upper skin, flatter toward the surface. */
function Cells() {
  const rows = [
    { y: 77, height: 1.7, shift: 0 },
    { y: 90, height: 2.4, shift: 12 },
    { y: 103, height: 3, shift: 2 },
  ]
  return (
    <g fill={paint.cell} fillOpacity="0.45">
      {rows.flatMap(({ y, height, shift }) =>
        Array.from({ length: 13 }, (_, index) => (
          <ellipse key={`${y}/${index}`} cx={index * 25 + shift} cy={y} rx="5" ry={height} />
        )),
      )}
    </g>
  )
}

function Fat() {
  const lobes = Array.from({ length: 11 }, (_, index) => ({
    x: 6 + index * 29,
    y: FOOT.top + (index % 2 === 0 ? 10 : 22),
  }))
  return (
    <g fill={paint.fat} stroke={paint.fatEdge} strokeWidth="1.5">
      <path d={`M0 ${FOOT.top}H${SECTION.width}V${FOOT.bottom}H0Z`} stroke="none" />
      {lobes.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="19" />
      ))}
    </g>
  )
}

/** The oil gland and its duct into the follicle. */
export function Gland({ state }: { state: PoreState }) {
  return (
    <>
      <path d={duct(state)} fill="none" stroke={paint.wall} strokeWidth="15" />
      {gland(state).map(([x, y, radius]) => (
        <g key={`${x}/${y}`}>
          <circle
            cx={x}
            cy={y}
            r={radius}
            fill={paint.sebum}
            stroke={paint.wall}
            strokeWidth="2.5"
          />
          <circle
            cx={x - radius * 0.3}
            cy={y - radius * 0.34}
            r={radius * 0.28}
            fill={paint.glint}
            fillOpacity="0.5"
          />
        </g>
      ))}
      <path
        d={duct(state)}
        fill="none"
        stroke={paint.sebum}
        strokeWidth="9"
        strokeLinecap="round"
      />
    </>
  )
}
