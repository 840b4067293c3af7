import { Section } from '#app/storefront/treatment-section'
import type { TreatmentPage } from '#app/storefront/treatment-page.server'
import { ButtonLink } from '#app/ui/button'

/** The questions of the consultation form, to read beforehand. */
export function TreatmentScreening({ treatment }: Pick<TreatmentPage, 'treatment'>) {
  const { slug, name, questions } = treatment
  if (questions.length === 0) return null
  const referred = questions.some(({ route }) => route === 'referral')
  return (
    <Section id="ask-first" title="Who asks a clinician first">
      <p className="-mt-3 mb-5 max-w-prose text-ink-soft">
        If you would answer one of these with yes or not sure, a clinician calls you before anything
        is planned.{' '}
        {referred
          ? `For ${name} such a request is never booked: it is referred, and they may ask your own doctor.`
          : ''}{' '}
        It is no diagnosis, and it does not mean no.
      </p>
      <ul className="grid max-w-5xl list-disc gap-x-12 gap-y-2 pl-5 marker:text-ink-faint sm:grid-cols-2">
        {questions.map(({ key, question }) => (
          <li key={key}>{question}</li>
        ))}
      </ul>
      <p className="mt-6">
        <ButtonLink to={`/consultation?treatment=${slug}`} look="quiet">
          Ask for a consultation
        </ButtonLink>
      </p>
    </Section>
  )
}
