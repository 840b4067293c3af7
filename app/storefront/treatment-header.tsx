import type { ReactNode } from 'react'
import type { TreatmentPage } from '#app/storefront/treatment-page.server'
import { amount, everyDays } from '#app/treatments/figures'
import { AIMS } from '#app/treatments/treatment-content'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ButtonLink } from '#app/ui/button'

/** What it is in a few words, the facts that decide, and the one thing that can be done about it here. */
export function TreatmentHeader({ page }: { page: TreatmentPage }) {
  const { treatment, cadence, studios, studio } = page
  const { slug, name, summary, content } = treatment
  const asked = new URLSearchParams({
    treatment: slug,
    ...(studio ? { location: studio.slug } : {}),
  })
  return (
    <div className="page-column pt-4">
      <Breadcrumbs
        trail={[
          { to: '/', label: 'Home' },
          { to: '/treatments', label: 'Treatments' },
        ]}
        current={name}
      />
      <div className="mt-4 grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-end">
        <div>
          <p className="eyebrow">By consultation only</p>
          <h1 className="mt-2 text-5xl">{name}</h1>
          <p className="mt-4 max-w-prose text-lg text-ink-soft">{summary}</p>
          <div className="mt-6 flex flex-wrap gap-3">
            <ButtonLink to={`/consultation?${asked}`} size="lg">
              Ask for a consultation
            </ButtonLink>
            <ButtonLink to="#where" size="lg" look="quiet">
              Where it is offered
            </ButtonLink>
            <ButtonLink to={planHref(slug, studio?.slug)} size="lg" look="quiet">
              Plan the days
            </ButtonLink>
          </div>
        </div>
        <dl className="grid gap-3 border-t border-line pt-4 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-8">
          <Fact term="Aim">{content.aims.map((aim) => AIMS[aim]).join(' · ')}</Fact>
          {cadence ? (
            <>
              <Fact term="Series">
                {amount(cadence.sessions, 'sessions')}, {amount(cadence.intervalDays, 'days')} apart
              </Fact>
              <Fact term="Then">about {everyDays(cadence.maintenanceDays)}</Fact>
            </>
          ) : null}
          {content.clinicianDecides ? (
            <Fact term="Toxin part">a clinician decides, each time</Fact>
          ) : null}
          <Fact term="Where">
            {studios.map(({ city }) => city).join(', ') || 'nowhere just now'}
          </Fact>
        </dl>
      </div>
    </div>
  )
}

function planHref(treatment: string, studio: string | undefined): string {
  return `/plan?${new URLSearchParams({ treatment, ...(studio ? { studio } : {}) }).toString()}`
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-4">
      <dt className="text-sm/6 text-ink-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
