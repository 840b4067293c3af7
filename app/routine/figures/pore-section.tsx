import { FIGURE_COLORS as paint } from './figure-colors'
import { Oil, Plug } from './pore-filling'
import { air, contour, SECTION, type PoreState } from './pore-shape'
import { Gland, LowerSkin, UpperSkin } from './skin-layers'

const { width, height } = SECTION

/** One pore cut through, from the air above it to the fat beneath the skin. */
export function PoreSection({
  state,
  title,
  description,
  id = `pore-${state}`,
}: {
  state: PoreState
  title: string
  description: string
  /** Unique on the page. */
  id?: string
}) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full rounded-lg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <clipPath id={`${id}-air`}>
        <path d={air(state)} />
      </clipPath>
      <LowerSkin state={state} />
      <Gland state={state} />
      <path d={contour(state)} fill="none" stroke={paint.wall} strokeWidth="21" />
      <UpperSkin state={state} />
      <Lining state={state} />
      <path d={air(state)} fill={paint.air} />
      <g clipPath={`url(#${id}-air)`}>{state === 'clogged' ? <Plug /> : <Oil state={state} />}</g>
      {state === 'clogged' || <Hair state={state} />}
    </svg>
  )
}

/** The upper skin follows the surface down and lines the follicle; the air then covers its half. */
function Lining({ state }: { state: PoreState }) {
  const line = contour(state)
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={line} stroke={paint.epidermis} strokeWidth="18" />
      <path d={line} stroke={paint.horny} strokeWidth="8" />
    </g>
  )
}

const HAIRS = {
  clear: 'M140 250C139 190 138 126 141 84S154 36 168 16',
  slack: 'M140 250C139 196 137 140 145 96S172 42 188 22',
}

function Hair({ state }: { state: keyof typeof HAIRS }) {
  return (
    <>
      <ellipse cx="140" cy="247" rx="6" ry="7" fill={paint.hair} />
      <path
        d={HAIRS[state]}
        fill="none"
        stroke={paint.hair}
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </>
  )
}
