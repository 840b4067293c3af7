import type { GuideFigureName } from '#app/guides/guide-blocks'
import { LayerDrawing } from '#app/routine/figures/layer-drawing'
import { PoreSection } from '#app/routine/figures/pore-section'

type EmblemProps = { slug: string; figure: GuideFigureName | null }

/** A small drawing to know a guide by, after the figure that it shows first. Decoration only. */
export function GuideEmblem(props: EmblemProps) {
  return (
    <div
      aria-hidden="true"
      className="grid aspect-square place-items-center self-start overflow-hidden rounded-lg bg-mist"
    >
      <Drawing {...props} />
    </div>
  )
}

function Drawing({ slug, figure }: EmblemProps) {
  switch (figure) {
    case 'pore-in-section':
    case 'what-each-step-acts-on':
      return <PoreSection id={`emblem-${slug}`} state="clear" title="" description="" />
    case 'retinoid-ramp':
      return <LayerDrawing look="night" thickness={20} />
    default:
      return <LayerDrawing look="drop" thickness={13} />
  }
}
