import type { ComponentType } from 'react'
import type { BlockOf, GuideFigureName } from '#app/guides/guide-blocks'
import { partAnchor } from '#app/guides/guide-citations'
import { InlineText } from '#app/guides/inline-text'
import { LayeringOrder } from '#app/routine/figures/layering-order'
import { PoreInSection } from '#app/routine/figures/pore-in-section'
import { RetinoidRamp } from '#app/routine/figures/retinoid-ramp'
import { StepTargets } from '#app/routine/figures/step-targets'
import { TreatmentTimeline } from '#app/routine/figures/treatment-timeline'

const drawings: Record<GuideFigureName, ComponentType<{ className?: string }>> = {
  'pore-in-section': PoreInSection,
  'what-each-step-acts-on': StepTargets,
  'layering-order': LayeringOrder,
  'treatment-timeline': TreatmentTimeline,
  'retinoid-ramp': RetinoidRamp,
}

/** A drawn figure, wider than the text. */
export function GuideFigure({ block, index }: { block: BlockOf<'figure'>; index: number }) {
  const Drawing = drawings[block.figure]
  return (
    <div id={partAnchor(index)} className="max-w-4xl py-2 print:break-inside-avoid">
      <Drawing />
      {block.caption ? (
        <p className="mt-3 text-sm text-ink-soft">
          <InlineText text={block.caption} />
        </p>
      ) : null}
    </div>
  )
}
