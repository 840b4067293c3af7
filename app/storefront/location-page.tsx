import { Link } from '@remix-run/react'
import { StudioAddress } from '#app/storefront/location-address'
import { StudioChoice } from '#app/storefront/location-choice'
import type { LocationPage } from '#app/storefront/location-page.server'
import { amount, everyDays, FIGURE_WORDS } from '#app/treatments/figures'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ButtonLink } from '#app/ui/button'
import { cx } from '#app/ui/cx'

export function LocationPageView({ page }: { page: LocationPage }) {
  const { studio, own } = page
  const { slug, name, today, pickup } = studio
  return (
    <div className="page-column pt-4">
      <Breadcrumbs
        trail={[
          { to: '/', label: 'Home' },
          { to: '/locations', label: 'Studios' },
        ]}
        current={name}
      />
      <h1 className="mt-4 text-5xl">{name}</h1>
      <p className={cx('mt-2 text-lg font-medium', today.open ? 'text-success' : 'text-ink-soft')}>
        {today.words}
      </p>
      <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-3">
        <section aria-labelledby="address">
          <h2 id="address" className="eyebrow">
            Address
          </h2>
          <StudioAddress studio={studio} className="mt-2" />
        </section>
        <Week page={page} />
        <section aria-labelledby="pickup">
          <h2 id="pickup" className="eyebrow">
            Pickup
          </h2>
          <p className="mt-2 mb-3 max-w-prose text-ink-soft">
            {pickup
              ? 'Free. Choose it at checkout; we write when your order is ready. As your studio, its stock shows on each product.'
              : 'Orders cannot be picked up here.'}
          </p>
          {pickup ? (
            <StudioChoice studio={studio} chosen={own} returnTo={`/locations/${slug}`} />
          ) : null}
        </section>
      </div>
      <Treatments page={page} />
    </div>
  )
}

function Week({ page: { week, zone } }: { page: LocationPage }) {
  return (
    <section aria-labelledby="hours">
      <h2 id="hours" className="eyebrow">
        Hours
      </h2>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6">
        {week.map(({ days, hours, today }) => (
          <div
            key={days}
            className={cx('col-span-2 grid grid-cols-subgrid', today && 'font-medium')}
          >
            <dt>
              {days}
              {today ? <span className="sr-only"> (today)</span> : null}
            </dt>
            <dd className="tabular-nums">{hours}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-faint">{zone}</p>
    </section>
  )
}

function Treatments({ page: { studio, treatments } }: { page: LocationPage }) {
  return (
    <section aria-labelledby="treatments" className="mt-section border-t border-line pt-10">
      <h2 id="treatments" className="text-3xl">
        Treatments here
      </h2>
      {treatments.length === 0 ? (
        <p className="mt-3 max-w-prose text-ink-soft">
          None at the moment.{' '}
          <Link to="/treatments" className="link">
            See where they are offered
          </Link>
          .
        </p>
      ) : (
        <ul className="mt-6 grid gap-x-16 gap-y-10 lg:grid-cols-2">
          {treatments.map((treatment) => (
            <li key={treatment.slug}>
              <OfferedTreatment treatment={treatment} studio={studio} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type OfferedProps = {
  treatment: LocationPage['treatments'][number]
  studio: LocationPage['studio']
}

function OfferedTreatment({ treatment, studio }: OfferedProps) {
  const { slug, name, summary, cadence, ownFigures } = treatment
  return (
    <article className="flex flex-col items-start">
      <h3 className="text-2xl">
        <Link to={`/treatments/${slug}?studio=${studio.slug}`} className="touch-link link-quiet">
          {name}
        </Link>
      </h3>
      <p className="mt-2 max-w-prose text-ink-soft">{summary}</p>
      {cadence ? (
        <p className="mt-3">
          {amount(cadence.sessions, 'sessions')}, {amount(cadence.intervalDays, 'days')} apart, then
          about {everyDays(cadence.maintenanceDays)}.
        </p>
      ) : null}
      {ownFigures.length > 0 ? (
        <div className="mt-3 text-sm">
          <p className="font-medium">Done differently here</p>
          <ul className="mt-1 flex flex-col gap-0.5 text-ink-soft">
            {ownFigures.map(({ key, value, unit, defaultValue }) => (
              <li key={key}>
                {FIGURE_WORDS[key]}: {amount(value, unit)} (in general {amount(defaultValue, unit)})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink to={`/consultation?treatment=${slug}&location=${studio.slug}`} look="quiet">
          Ask for a consultation<span className="sr-only"> about {name}</span>
        </ButtonLink>
      </p>
    </article>
  )
}
