import { Link } from '@remix-run/react'
import type { HomePage } from '#app/storefront/home-page.server'
import { RoutineBundle } from '#app/storefront/routine-bundle-section'
import { cx } from '#app/ui/cx'

/** The recommended routine on the front page, one for each kind of skin. */
export function RoutineSection({ routines, shown }: Pick<HomePage, 'routines' | 'shown'>) {
  if (!shown) return null
  return (
    <section id="routine" aria-labelledby="routine-title" className="page-column py-section">
      <h2 id="routine-title" className="max-w-prose text-3xl">
        The routine we start with
      </h2>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">
        {shown.summary} Sunscreen each morning comes on top, whichever you like best.
      </p>
      <nav aria-label="Routine by skin" className="mt-6 mb-10 flex flex-wrap gap-2">
        {routines.map(({ slug, label, skin }) => (
          <Link
            key={slug}
            to={skin ? `/?skin=${skin}#routine` : '/#routine'}
            preventScrollReset
            aria-current={slug === shown.slug ? 'true' : undefined}
            className={cx(
              'inline-flex min-h-target items-center rounded-full border px-4 text-sm',
              slug === shown.slug
                ? 'border-moss bg-moss text-on-moss'
                : 'border-line-strong hover:bg-mist',
            )}
          >
            {label}
          </Link>
        ))}
      </nav>
      <RoutineBundle routine={shown} />
    </section>
  )
}
