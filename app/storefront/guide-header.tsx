import { useLocation, useMatches } from '@remix-run/react'
import type { Guide } from '#app/guides/find-guide.server'
import { PlaceLink } from '#app/guides/place-link'
import { PrintButton } from '#app/guides/print-button'
import { shopUrl } from '#app/storefront/page-meta'
import { Breadcrumbs } from '#app/ui/breadcrumbs'

const trail = [
  { to: '/', label: 'Home' },
  { to: '/guides', label: 'Guides' },
]

type GuideHeaderProps = {
  guide: Pick<Guide, 'title' | 'summary' | 'minutes' | 'reviewedOn'>
  /** How many sources it cites. */
  sources: number
}

/** Title, summary, and what a reader wants to know before beginning. */
export function GuideHeader({
  guide: { title, summary, minutes, reviewedOn },
  sources,
}: GuideHeaderProps) {
  const address = shopUrl(useMatches()) + useLocation().pathname
  return (
    <header>
      <Breadcrumbs trail={trail} current={title} />
      <h1 className="mt-6 max-w-4xl text-4xl lg:mt-10 lg:text-5xl print:mt-0 print:text-3xl">
        {title}
      </h1>
      <p className="mt-5 max-w-prose text-lg text-ink-soft">{summary}</p>
      <div className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <ul className="contents">
          <li>{minutes} min read</li>
          <li>
            Reviewed on <time dateTime={reviewedOn}>{dayFormat.format(new Date(reviewedOn))}</time>
          </li>
          <li>
            <PlaceLink place="sources" className="link">
              {sources} {sources === 1 ? 'source' : 'sources'}
            </PlaceLink>
          </li>
        </ul>
        <PrintButton>Print this guide</PrintButton>
        <p className="hidden print:block">{address}</p>
      </div>
    </header>
  )
}

const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
