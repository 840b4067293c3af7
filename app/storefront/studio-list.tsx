import type { Studio } from '#app/treatments/find-studios.server'
import { cx } from '#app/ui/cx'

/** Where the studios are and whether they are open. */
export function StudioList({ studios }: { studios: readonly Studio[] }) {
  if (studios.length === 0) return null
  return (
    <section id="studios" aria-labelledby="studios-title" className="page-column py-section">
      <h2 id="studios-title" className="text-3xl">
        Our studios
      </h2>
      <p className="mt-3 max-w-prose text-ink-soft">
        Order here and pick it up in person. The people behind the counter use what they sell.
      </p>
      <ul className="mt-8 grid gap-10 md:grid-cols-3">
        {studios.map((studio) => (
          <li key={studio.slug}>
            <h3 className="text-xl">{studio.name}</h3>
            <address className="mt-2 text-ink-soft not-italic">
              {studio.line1}
              <br />
              {studio.city}, {studio.state} {studio.postalCode}
              {studio.phone ? (
                <>
                  <br />
                  <a
                    href={`tel:${studio.phone.replace(/[^\d+]/g, '')}`}
                    className="touch-link link"
                  >
                    {studio.phone}
                  </a>
                </>
              ) : null}
            </address>
            <p className={cx('mt-2 text-sm', studio.today.open ? 'text-success' : 'text-ink-soft')}>
              {studio.today.words}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
