import { useContext } from 'react'
import type { BlockOf } from '#app/guides/guide-blocks'
import { partAnchor } from '#app/guides/guide-citations'
import { InlineText } from '#app/guides/inline-text'
import { PartLevelContext } from '#app/guides/part-level'
import { cx } from '#app/ui/cx'
import type { Studio } from '#app/treatments/find-studios.server'

type GuideStudiosProps = {
  block: BlockOf<'location'>
  index: number
  studios: readonly Studio[]
}

/** The studios, in short. */
export function GuideStudios({ block, index, studios }: GuideStudiosProps) {
  const Heading = `h${useContext(PartLevelContext)}` as const
  if (studios.length === 0) return null
  return (
    <div id={partAnchor(index)} className="max-w-3xl print:break-inside-avoid">
      <Heading className="text-xl">{block.title}</Heading>
      <p className="mt-2 max-w-[31em] print:max-w-none">
        <InlineText text={block.text} />
      </p>
      <ul className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-3">
        {studios.map(({ slug, name, city, state, today }) => (
          <li key={slug} className="border-t border-line pt-3 text-sm">
            <p className="text-base font-medium">{name}</p>
            <p className="text-ink-soft">
              {city}, {state}
            </p>
            <p className={cx('print:hidden', today.open ? 'text-success' : 'text-ink-soft')}>
              {today.words}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
