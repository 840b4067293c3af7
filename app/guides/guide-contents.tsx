import type { Section } from '#app/guides/guide-words'
import { PlaceLink } from '#app/guides/place-link'
import { useCurrentSection } from '#app/guides/use-current-section'
import { cx } from '#app/ui/cx'
import { Disclosure } from '#app/ui/disclosure'

/** The guide's sections beside the text; with JavaScript the one being read is marked. */
export function ContentsBeside({ sections }: { sections: readonly Section[] }) {
  const current = useCurrentSection(sections.map(({ id }) => id))
  return (
    <nav aria-label="In this guide" className="sticky top-8 hidden lg:block print:hidden">
      <p className="eyebrow">In this guide</p>
      <ol className="mt-3 border-l border-line">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <PlaceLink
              place={id}
              aria-current={id === current ? 'location' : undefined}
              className={cx(
                '-ml-px block border-l-2 py-1.5 pl-4 text-sm leading-snug transition-colors hover:text-ink',
                id === current
                  ? 'border-moss font-medium text-ink'
                  : 'border-transparent text-ink-soft',
              )}
            >
              {title}
            </PlaceLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The same above the text, for where there is no room beside it. */
export function ContentsAbove({ sections }: { sections: readonly Section[] }) {
  return (
    <nav aria-label="In this guide" className="border-y border-line lg:hidden print:hidden">
      <Disclosure summary="In this guide">
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <PlaceLink place={id} className="flex min-h-target items-center text-base link-quiet">
                {title}
              </PlaceLink>
            </li>
          ))}
        </ol>
      </Disclosure>
    </nav>
  )
}
