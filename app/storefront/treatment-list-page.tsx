import { Link } from '@remix-run/react'
import { TreatmentEmblem } from '#app/storefront/treatment-session'
import type { TreatmentList } from '#app/storefront/treatment-page.server'
import { AIMS } from '#app/treatments/treatment-content'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ButtonLink } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'

export function TreatmentListPage({ treatments }: { treatments: TreatmentList }) {
  return (
    <div className="page-column pt-4">
      <Breadcrumbs trail={[{ to: '/', label: 'Home' }]} current="Treatments" />
      <h1 className="mt-4 max-w-prose text-4xl">Treatments, and how sure anybody is</h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">
        Our studios offer what a cleanser cannot do. Both start with a consultation: someone looks
        at your skin, asks what matters, and may say no. You cannot book or pay for them here.
      </p>
      {treatments.length === 0 ? (
        <EmptyState title="No treatments at the moment">
          Our studios offer none just now. The guide’s routine at home does not need one.
        </EmptyState>
      ) : (
        <ul className="mt-10 grid gap-x-16 gap-y-14 lg:grid-cols-2">
          {treatments.map((treatment) => (
            <li key={treatment.slug}>
              <TreatmentCard treatment={treatment} />
            </li>
          ))}
        </ul>
      )}
      <Consulting />
    </div>
  )
}

function TreatmentCard({ treatment }: { treatment: TreatmentList[number] }) {
  const { slug, name, summary, figure, aims, cadenceWords, firstLimit } = treatment
  return (
    <article className="grid gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:gap-8">
      <div className="max-w-60 max-sm:max-w-44 max-sm:empty:hidden">
        <TreatmentEmblem figure={figure} name={name} />
      </div>
      <div className="flex flex-col items-start">
        <h2 className="text-3xl">
          <Link to={`/treatments/${slug}`} prefetch="intent" className="touch-link link-quiet">
            {name}
          </Link>
        </h2>
        <p className="mt-2 text-ink-soft">{summary}</p>
        <dl className="mt-4 flex w-full flex-col gap-3 border-t border-line pt-4 text-sm">
          <Fact term="Aim">{aims.map((aim) => AIMS[aim]).join(', ')}</Fact>
          <Fact term="How often">{cadenceWords}</Fact>
          {treatment.byPrescription ? (
            <Fact term="Who decides">A clinician, each time: it can hold a prescription drug.</Fact>
          ) : null}
          {firstLimit ? <Fact term="Limits">{firstLimit}</Fact> : null}
          <Fact term="Where">
            {treatment.studios.map(({ city }) => city).join(', ') || 'In no studio at the moment'}
          </Fact>
        </dl>
        <ButtonLink to={`/treatments/${slug}`} look="quiet" className="mt-5">
          About {name}
        </ButtonLink>
      </div>
    </article>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3">
      <dt className="font-medium">{term}</dt>
      <dd className="text-ink-soft">{children}</dd>
    </div>
  )
}

const consulting = [
  {
    title: 'You ask',
    text: 'A short form: where, a few questions about your health, and when a call suits you. “Not sure” is an answer.',
  },
  {
    title: 'They call',
    text: 'The studio, or a clinician where an answer needs one. They tell you what it can do for your skin and what not.',
  },
  {
    title: 'You decide together',
    text: 'Only then is there a day. If it is not for you, they say so and what else there is.',
  },
]

function Consulting() {
  return (
    <section aria-labelledby="consulting" className="mt-section border-t border-line pt-10">
      <h2 id="consulting" className="text-3xl">
        How a consultation goes
      </h2>
      <ol className="mt-6 grid gap-8 md:grid-cols-3">
        {consulting.map(({ title, text }, index) => (
          <li key={title}>
            <h3 className="text-xl">
              <span className="text-ink-faint">{index + 1}. </span>
              {title}
            </h3>
            <p className="mt-1 text-ink-soft">{text}</p>
          </li>
        ))}
      </ol>
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink to="/consultation">Ask for a consultation</ButtonLink>
        <ButtonLink to="/locations" look="quiet">
          See our studios
        </ButtonLink>
      </p>
    </section>
  )
}
