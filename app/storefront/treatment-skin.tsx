import { FIGURE_COLORS as paint } from '#app/routine/figures/figure-colors'
import { Oil, Plug } from '#app/routine/figures/pore-filling'
import { air, contour, type PoreState } from '#app/routine/figures/pore-shape'
import { Gland, LowerSkin, UpperSkin } from '#app/routine/figures/skin-layers'
import type { ReactNode } from 'react'

/** Where the skin's surface lies in a scene, and where its frame begins and ends. */
export const SCENE = { top: -96, surface: 58, width: 300, height: 350, pore: 140 }

type SkinSceneProps = {
  /** Unique on the page. */
  id: string
  state: PoreState
  /** False where the pore has been emptied down to a coat of oil. */
  plugged?: boolean
  title: string
  description: string
  /** What is done to the skin, drawn over it. */
  children: ReactNode
}

/** A pore in section with room above it for the hand that treats it. */
export function SkinScene({ id, state, plugged, title, description, children }: SkinSceneProps) {
  const line = contour(state)
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 ${SCENE.top} ${SCENE.width} ${SCENE.height}`}
      className="block h-auto w-full rounded-lg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <clipPath id={`${id}-air`}>
        <path d={air(state)} />
      </clipPath>
      <LowerSkin state={state} />
      <Gland state={state} />
      <path d={line} fill="none" stroke={paint.wall} strokeWidth="21" />
      <UpperSkin state={state} />
      <path d={line} fill="none" stroke={paint.epidermis} strokeWidth="18" />
      <path d={line} fill="none" stroke={paint.horny} strokeWidth="8" />
      <path d={air(state)} fill={paint.air} />
      <rect x="0" y={SCENE.top} width={SCENE.width} height={-SCENE.top} fill={paint.air} />
      <g clipPath={`url(#${id}-air)`}>{plugged ? <Plug /> : <Oil state={state} />}</g>
      {children}
    </svg>
  )
}
