import { Link } from '@remix-run/react'
import { StudioChoice } from '#app/storefront/location-choice'
import { StudioAddress } from '#app/storefront/location-address'
import type { LocationList } from '#app/storefront/location-page.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { cx } from '#app/ui/cx'
import { EmptyState } from '#app/ui/empty-state'

export function LocationListPage({ studios }: { studios: LocationList }) {
  return (
    <div className="page-column pt-4">
      <Breadcrumbs trail={[{ to: '/', label: 'Home' }]} current="Studios" />
      <h1 className="mt-4 text-4xl">Our studios</h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">
        Pick up an order, have your skin looked at, ask the people who use what they sell. Choose
        yours, and we show its stock and its own figures.
      </p>
      {studios.length === 0 ? (
        <EmptyState title="No studios at the moment">Orders still come to your door.</EmptyState>
      ) : (
        <ul className="mt-10 grid gap-x-10 gap-y-12 md:grid-cols-2 lg:grid-cols-3">
          {studios.map((studio) => (
            <li key={studio.slug}>
              <StudioCard studio={studio} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function StudioCard({ studio }: { studio: LocationList[number] }) {
  const { slug, name, today, treatments, pickup, own } = studio
  return (
    <article className="flex h-full flex-col border-t-2 border-ink pt-4">
      <h2 className="text-2xl">
        <Link to={`/locations/${slug}`} prefetch="intent" className="touch-link link-quiet">
          {name}
        </Link>
      </h2>
      <p className={cx('mt-1 text-sm font-medium', today.open ? 'text-success' : 'text-ink-soft')}>
        {today.words}
      </p>
      <StudioAddress studio={studio} className="mt-3" />
      <dl className="mt-4 flex flex-col gap-1 text-sm">
        <div className="grid grid-cols-[6rem_minmax(0,1fr)]">
          <dt className="text-ink-faint">Treatments</dt>
          <dd>{treatments.map((each) => each.name).join(', ') || 'None'}</dd>
        </div>
        <div className="grid grid-cols-[6rem_minmax(0,1fr)]">
          <dt className="text-ink-faint">Pickup</dt>
          <dd>{pickup ? 'Free' : 'Not here'}</dd>
        </div>
      </dl>
      <div className="mt-auto flex flex-col items-start gap-2 pt-4">
        <Link
          to={`/locations/${slug}`}
          className="inline-flex min-h-target items-center link pointer-fine:min-h-9"
        >
          Hours and treatments<span className="sr-only"> of {name}</span>
        </Link>
        {pickup ? <StudioChoice studio={studio} chosen={own} returnTo="/locations" /> : null}
      </div>
    </article>
  )
}
