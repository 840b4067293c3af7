import { Link } from '@remix-run/react'
import type { TreatmentPage } from '#app/storefront/treatment-page.server'
import { Section } from '#app/storefront/treatment-section'
import { TreatmentTimeline } from '#app/storefront/treatment-timeline'
import { cx } from '#app/ui/cx'

/** How the sessions follow each other, in a studio's own figures or the shop's. */
export function TreatmentCadence({ page }: { page: TreatmentPage }) {
  const { treatment, cadence } = page
  if (!cadence) return null
  return (
    <Section id="cadence" title="How often">
      <p className="-mt-3 mb-5 max-w-prose text-ink-soft">{treatment.content.cadenceWords}</p>
      <StudioSwitch page={page} />
      <TreatmentTimeline name={treatment.name} cadence={cadence} pause={longest(page.pauses)} />
    </Section>
  )
}

/** Whose figures the page shows. They are links: each choice has its address. */
function StudioSwitch({ page }: { page: TreatmentPage }) {
  const { treatment, studios, studio } = page
  if (studios.length === 0) return null
  const choices = [
    { slug: 'default', label: 'In general' },
    ...studios.map(({ slug, city }) => ({ slug, label: city })),
  ]
  const shown = studio?.slug ?? 'default'
  return (
    <nav aria-label="Whose figures" className="mb-6 flex flex-wrap gap-2">
      {choices.map(({ slug, label }) => (
        <Link
          key={slug}
          to={`/treatments/${treatment.slug}?studio=${slug}#cadence`}
          preventScrollReset
          replace
          aria-current={slug === shown ? 'true' : undefined}
          className={cx(
            'inline-flex min-h-target items-center rounded-full border px-4 text-sm transition-colors pointer-fine:min-h-9',
            slug === shown
              ? 'border-moss bg-moss-tint font-medium text-moss-strong'
              : 'border-line-strong hover:border-ink hover:bg-mist',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

function longest(pauses: TreatmentPage['pauses']) {
  const of = (side: 'before' | 'after') =>
    Math.max(
      0,
      ...pauses
        .filter((each) => each.side === side && each.what !== 'sun')
        .map(({ hours }) => hours),
    )
  return { before: of('before'), after: of('after') }
}
