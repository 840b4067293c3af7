import { KeyItem } from '#app/storefront/treatment-timeline-key'

/** What the signs of a plan's timeline mean. */
export function PlanTimelineKey({
  hasToxin,
  hasOrders,
}: {
  hasToxin: boolean
  hasOrders: boolean
}) {
  return (
    <figcaption>
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-ink-soft print:gap-y-0 print:text-[8pt]">
        <KeyItem words="A session to talk about">
          <circle cx="10" cy="10" r="8" className="fill-moss" />
        </KeyItem>
        <KeyItem words="Some home products rest">
          <rect
            x="2"
            y="3"
            width="16"
            height="14"
            rx="4"
            className="fill-clay-tint stroke-clay"
            strokeOpacity="0.5"
          />
        </KeyItem>
        {hasOrders ? (
          <KeyItem words="Something to order again">
            <circle cx="10" cy="10" r="5" className="fill-ink-soft" />
          </KeyItem>
        ) : null}
        {hasToxin ? (
          <KeyItem words="Toxin part: a clinician decides, never dated by us">
            <circle
              cx="10"
              cy="10"
              r="7.5"
              className="fill-paper stroke-caution"
              strokeWidth="2"
              strokeDasharray="3.5 3"
            />
          </KeyItem>
        ) : null}
      </ul>
    </figcaption>
  )
}
