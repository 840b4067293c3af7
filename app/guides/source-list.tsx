import { sourceAnchor, type CitedSource } from '#app/guides/guide-citations'
import { PlaceLink } from '#app/guides/place-link'
import { sourceUrl, type GuideSource } from '#app/guides/guide-sources'

const kinds: Record<GuideSource['kind'], string> = {
  study: 'Study',
  review: 'Review',
  label: 'Label or directions',
  guidance: 'Official guidance',
  practice: 'Practice, untested',
}

/** What the guide stands on, in the order it is cited, with the way back to each place. */
export function SourceList({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <section aria-labelledby="sources" className="mt-6">
      <h2 id="sources" className="border-t border-line pt-10 text-2xl print:pt-4 print:text-xl">
        Sources
      </h2>
      <p className="mt-3 max-w-prose text-base text-ink-soft">
        Read as abstracts, labels and handouts. Where the evidence is small or paid for by a maker,
        it says so here.
      </p>
      <ol className="mt-6 flex max-w-3xl flex-col gap-5 text-sm print:mt-3 print:gap-2 print:text-[9pt]">
        {sources.map((cited) => (
          <Source key={cited.source.id} cited={cited} />
        ))}
      </ol>
    </section>
  )
}

function Source({ cited: { source, number, citedAt } }: { cited: CitedSource }) {
  const url = sourceUrl(source)
  return (
    <li
      id={sourceAnchor(source.id)}
      className="grid scroll-mt-24 grid-cols-[2rem_minmax(0,1fr)] rounded-sm outline-none target:bg-moss-tint focus:bg-moss-tint print:break-inside-avoid"
    >
      <span className="text-ink-faint tabular-nums">{number}.</span>
      <div>
        <p>
          <cite className="not-italic">{ended(source.title)}</cite>{' '}
          <span className="text-ink-soft">
            {source.publication}, {source.year}. {kinds[source.kind]}.{' '}
          </span>
          <Identifier source={source} url={url} />
        </p>
        {source.note ? <p className="text-ink-soft">{source.note}</p> : null}
        <p className="flex flex-wrap gap-x-1 text-ink-soft print:hidden">
          Cited above:
          {citedAt.map((anchor, index) => (
            <PlaceLink key={anchor} place={anchor} className="px-1 link">
              <span className="sr-only">back to place </span>
              {index + 1}
            </PlaceLink>
          ))}
        </p>
      </div>
    </li>
  )
}

function ended(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`
}

function Identifier({ source: { identifier }, url }: { source: GuideSource; url: string | null }) {
  if (!identifier) return null
  const words = `${identifier.scheme} ${identifier.value}`
  if (!url) return <span className="text-ink-soft">{words}.</span>
  return (
    <>
      <a href={url} rel="noopener" className="[overflow-wrap:anywhere] link">
        {words}
      </a>
      <span className="hidden [overflow-wrap:anywhere] print:inline"> ({url})</span>
    </>
  )
}
