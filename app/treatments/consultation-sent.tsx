import { Link } from '@remix-run/react'
import { Icon } from '#app/ui/icon'
import { Notice } from '#app/ui/notice'
import type { ConsultationStatus } from './consultation-status.server'
import type { Route } from './screening'

type ConsultationSentProps = {
  sent: ConsultationStatus
  /** The same form was sent before. */
  repeated: boolean
}

/** That the request has arrived and what happens next. It repeats nothing that was entered. */
export function ConsultationSentPage({ sent, repeated }: ConsultationSentProps) {
  const { reference, route, treatment, location } = sent
  return (
    <div className="page-column max-w-[calc(var(--container-form)+2*var(--spacing-gutter))] pt-10">
      <p className="flex items-center gap-2 font-medium text-success">
        <Icon name="check" />
        Sent to {location.name}
      </p>
      <h1 className="mt-3 text-4xl">We have your request</h1>
      <p className="mt-4 text-lg text-ink-soft">
        About {treatment.name}. Reference{' '}
        <span className="font-medium whitespace-nowrap text-ink tabular-nums">{reference}</span>.
        Nothing is booked, and nothing is to pay.
      </p>
      {repeated ? (
        <Notice className="mt-6">
          This form reached us more than once and counts once, as it was first sent.
        </Notice>
      ) : null}
      {route === 'referral' ? (
        <Notice kind="caution" standing title="Not booked, but referred" className="mt-6">
          One of your answers means that this treatment is not planned here before a clinician has
          looked at it. They may ask your own doctor, or suggest something else. It is no diagnosis.
        </Notice>
      ) : null}
      <h2 className="mt-10 text-2xl">What happens next</h2>
      <ol className="mt-3 flex list-decimal flex-col gap-2 pl-5 marker:text-ink-faint">
        {NEXT[route].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-6 text-ink-soft">
        A mail with this page’s link is on its way to you; the link works for 30 days.
        {location.phone ? (
          <>
            {' '}
            To change or add something, call{' '}
            <a href={`tel:${location.phone.replace(/[^\d+]/g, '')}`} className="link">
              {location.phone}
            </a>{' '}
            and name the reference.
          </>
        ) : null}
      </p>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={`/treatments/${treatment.slug}`} className="link">
          Read about {treatment.name} again
        </Link>
        <Link to={`/locations/${location.slug}`} className="link">
          Hours of {location.name}
        </Link>
      </p>
    </div>
  )
}

const NEXT: Record<Route, string[]> = {
  studio: [
    'Someone from the studio is in touch, by phone if you left a number.',
    'They talk with you about what it can do for your skin and what not.',
    'If you both think it is a good idea, you find a day together.',
  ],
  clinician: [
    'A clinician of the studio is in touch, by phone if you left a number.',
    'They go through your answers with you and decide whether it is for you.',
    'Only then do you find a day together. They may also say no, and what else there is.',
  ],
  referral: [
    'A clinician of the studio reads your answers and is in touch.',
    'They tell you whether somebody else should look first, and who.',
    'Please go on with your medicines as before; do not stop one because of this form.',
  ],
}
