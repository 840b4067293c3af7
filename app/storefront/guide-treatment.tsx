import { useContext } from 'react'
import type { BlockOf } from '#app/guides/guide-blocks'
import { partAnchor } from '#app/guides/guide-citations'
import { InlineText } from '#app/guides/inline-text'
import { PartLevelContext } from '#app/guides/part-level'
import type { GuideTreatment } from '#app/storefront/guide-treatments.server'
import { ButtonLink } from '#app/ui/button'

type GuideTreatmentProps = {
  block: BlockOf<'treatment'>
  index: number
  /** What the treatments' own pages say of it; undefined where it is not on offer. */
  offered: GuideTreatment | undefined
}

/** A treatment in a guide: what it is, how often, and the way to its page. Never a price or a date. */
export function GuideTreatmentInPlace({ block, index, offered }: GuideTreatmentProps) {
  const Heading = `h${useContext(PartLevelContext)}` as const
  return (
    <div
      id={partAnchor(index)}
      className="grid max-w-3xl gap-x-8 gap-y-4 border-l-4 border-clay bg-clay-tint px-5 py-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:px-7 sm:py-6 print:break-inside-avoid print:py-3"
    >
      <div>
        <Heading className="text-2xl">{offered?.name ?? block.name}</Heading>
        {offered ? (
          <p className="mt-2 text-base text-ink-soft print:text-sm">{offered.summary}</p>
        ) : null}
        <p className="mt-2 text-base print:text-sm">
          <span className="font-medium">How often. </span>
          <InlineText text={block.rhythm} />
        </p>
      </div>
      {offered ? (
        <ButtonLink to={`/treatments/${offered.slug}`} look="quiet" className="print:hidden">
          About {offered.name}
        </ButtonLink>
      ) : (
        <p className="text-sm text-ink-soft">By consultation only</p>
      )}
    </div>
  )
}
