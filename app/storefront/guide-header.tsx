import type { Guide } from '#app/guides/find-guide.server'
import { PrintButton } from '#app/guides/print-button'
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
  return (
    <header>
      <Breadcrumbs trail={trail} current={title} />
      <h1 className="mt-6 max-w-4xl text-4xl lg:mt-10 lg:text-5xl">{title}</h1>
      <p className="mt-5 max-w-prose text-lg text-ink-soft">{summary}</p>
      <div className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <ul className="contents">
          <li>{minutes} min read</li>
          <li>
            Reviewed on <time dateTime={reviewedOn}>{dayFormat.format(new Date(reviewedOn))}</time>
          </li>
          <li>
            <a href="#sources" className="link">
              {sources} {sources === 1 ? 'source' : 'sources'}
            </a>
          </li>
        </ul>
        <PrintButton>Print this guide</PrintButton>
      </div>
    </header>
  )
}

const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
