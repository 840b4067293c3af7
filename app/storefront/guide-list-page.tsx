import { Link } from '@remix-run/react'
import type { GuideSummary } from '#app/guides/find-guide.server'
import { GuideEmblem } from '#app/storefront/guide-emblem'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'

/** All guides, to choose one. */
export function GuideListPage({ guides }: { guides: readonly GuideSummary[] }) {
  return (
    <div className="page-column pt-4 pb-section lg:pt-6">
      <Breadcrumbs trail={[{ to: '/', label: 'Home' }]} current="Guides" />
      <header className="mt-6 max-w-3xl lg:mt-10">
        <h1 className="text-4xl">Guides</h1>
        <p className="mt-4 max-w-prose text-lg text-ink-soft">
          What is known, how well it is known, and what to do with it on a Tuesday evening. Every
          claim has a source or says that it has none.
        </p>
      </header>
      {guides.length === 0 ? (
        <EmptyState title="No guide is published yet">The first one is being checked.</EmptyState>
      ) : (
        <ul className="mt-10 border-t border-line lg:mt-14">
          {guides.map((guide) => (
            <Entry key={guide.slug} guide={guide} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Entry({ guide: { slug, title, summary, minutes, figure } }: { guide: GuideSummary }) {
  return (
    <li className="group relative grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-5 border-b border-line py-8 sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-x-10 lg:py-10">
      <GuideEmblem slug={slug} figure={figure} />
      <div className="grid content-center gap-x-12 gap-y-2 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-center">
        <h2 className="text-xl sm:text-2xl">
          <Link
            to={`/guides/${slug}`}
            prefetch="intent"
            className="stretched group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
          >
            {title}
          </Link>
        </h2>
        <p className="text-ink-soft">
          {summary}
          <span className="mt-1.5 block text-sm text-ink-faint">{minutes} min read</span>
        </p>
      </div>
    </li>
  )
}
