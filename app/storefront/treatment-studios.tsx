import { Link } from '@remix-run/react'
import { StudioChoice } from '#app/storefront/location-choice'
import type { TreatmentPage } from '#app/storefront/treatment-page.server'

type TreatmentStudiosProps = { name: string; slug: string; studios: TreatmentPage['studios'] }

/** The studios that offer a treatment, each with its own way to ask. */
export function TreatmentStudios({ name, slug, studios }: TreatmentStudiosProps) {
  return (
    <section id="where" aria-labelledby="where-title" className="bg-mist py-10 lg:py-14">
      <div className="page-column">
        <h2 id="where-title" className="text-3xl">
          Where {name} is offered
        </h2>
        {studios.length === 0 ? (
          <p className="mt-3 max-w-prose text-ink-soft">In none of our studios at the moment.</p>
        ) : (
          <ul className="mt-6 grid gap-8 md:grid-cols-3">
            {studios.map((studio) => (
              <li key={studio.slug} className="flex flex-col items-start gap-2">
                <h3 className="text-xl">
                  <Link to={`/locations/${studio.slug}`} className="link-quiet">
                    {studio.name}
                  </Link>
                </h3>
                <p className="text-ink-soft">
                  {studio.city}, {studio.state}
                </p>
                <Link
                  to={`/consultation?treatment=${slug}&location=${studio.slug}`}
                  className="inline-flex min-h-target items-center link pointer-fine:min-h-9"
                >
                  Ask for a consultation
                  <span className="sr-only"> at {studio.name}</span>
                </Link>
                <StudioChoice
                  studio={studio}
                  chosen={studio.own}
                  returnTo={`/treatments/${slug}#where`}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
