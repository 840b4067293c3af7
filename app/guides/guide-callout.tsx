import type { BlockOf } from '#app/guides/guide-blocks'
import { partAnchor } from '#app/guides/guide-citations'
import { InlineText } from '#app/guides/inline-text'
import { cx } from '#app/ui/cx'

const looks = { note: 'bg-moss-tint', caution: 'bg-caution-tint' }

/** What should not be read over: the short version, or what to mind. */
export function GuideCallout({ block, index }: { block: BlockOf<'callout'>; index: number }) {
  const title = `${partAnchor(index)}-title`
  return (
    <aside
      id={partAnchor(index)}
      aria-labelledby={title}
      className={cx(
        'max-w-3xl rounded-lg px-5 py-5 sm:px-7 sm:py-6 print:break-inside-avoid print:border print:border-line print:py-3',
        looks[block.tone],
      )}
    >
      <p id={title} className="font-display text-xl">
        {block.title}
      </p>
      <ul className="mt-3 flex list-disc flex-col gap-2.5 pl-[1.2em] text-base marker:text-ink-soft print:text-sm">
        {block.items.map((item) => (
          <li key={item}>
            <InlineText text={item} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
