import type { BlockOf } from '#app/guides/guide-blocks'
import { partAnchor } from '#app/guides/guide-citations'
import type { Strength } from '#app/guides/guide-sources'
import { Citation, InlineText } from '#app/guides/inline-text'
import { cx } from '#app/ui/cx'

const words: Record<Strength, string> = {
  high: 'Well shown',
  medium: 'Partly shown',
  low: 'Thin evidence',
}
const bars: Record<Strength, number> = { high: 3, medium: 2, low: 1 }

type Numbered = { block: BlockOf<'evidence'>; index: number }

/** Statements with how well each is known and by whom. */
export function EvidenceList({ items }: { items: readonly Numbered[] }) {
  return (
    <dl className="max-w-3xl border-t border-line">
      {items.map(({ block, index }) => (
        <div
          key={index}
          id={partAnchor(index)}
          className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[11rem_minmax(0,1fr)] print:break-inside-avoid"
        >
          <dt>
            <span className="block font-medium">{block.topic}</span>
            <StrengthMark strength={block.strength} />
          </dt>
          <dd className="text-base text-ink-soft print:text-sm">
            <InlineText text={block.statement} />
            {'\u00a0'}
            {block.sources.map((source) => (
              <Citation key={source} source={source} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function StrengthMark({ strength }: { strength: Strength }) {
  return (
    <span className="mt-0.5 inline-flex items-center gap-2 text-sm text-ink-soft">
      <svg aria-hidden="true" viewBox="0 0 22 14" className="h-3.5 w-5.5 shrink-0">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 8 + 0.5}
            y={9 - bar * 4}
            width="5"
            height={5 + bar * 4 - 0.5}
            rx="1"
            className={cx(
              bar < bars[strength]
                ? 'fill-moss stroke-moss'
                : 'fill-transparent stroke-line-strong',
            )}
          />
        ))}
      </svg>
      {words[strength]}
    </span>
  )
}
