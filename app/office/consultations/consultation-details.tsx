import type { ReactNode } from 'react'
import { Moment } from '#app/ui/moment'
import { outcomeWords, phoneWords, ROUTE_WORDS } from './consultation-words'
import type { DeskConsultation } from './read-consultation.server'

type ConsultationFactsProps = {
  request: DeskConsultation
  /** What the studio's clocks show now, and the name of its time. */
  there: { time: string; zone: string }
}

/** What was asked, who is to call, and how and when to reach whoever asked. */
export function ConsultationFacts({ request, there }: ConsultationFactsProps) {
  const { treatment, location, route, preferredTimes, fullName, email, phone } = request
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
      <Fact name="About">
        {treatment.name}, {location.name}
      </Fact>
      <Fact name="Who calls">
        <span className="font-medium">{ROUTE_WORDS[route].sentence}</span>
      </Fact>
      <Fact name="Name">{fullName}</Fact>
      <Fact name="Phone">
        {phone ? (
          <a href={`tel:+1${phone}`} className="link">
            {phoneWords(phone)}
          </a>
        ) : (
          'None: please write.'
        )}
      </Fact>
      <Fact name="Email">
        <a href={`mailto:${email}`} className="break-words link">
          {email}
        </a>
      </Fact>
      <Fact name="Calls suit">
        {preferredTimes ?? 'At any time'}
        <span className="block text-ink-soft">
          {there.zone}; at the studio it is {there.time} now
        </span>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

const KINDS: Readonly<Record<string, string>> = {
  contacted: 'Contacted',
  closed: 'Closed',
  reopened: 'Reopened',
}

/** All that was done about a request, the latest first, with what colleagues noted. */
export function ConsultationTimeline({ request }: { request: DeskConsultation }) {
  return (
    <section aria-labelledby="done" className="flex flex-col gap-2">
      <h2 id="done" className="text-xl">
        What was done
      </h2>
      <ol className="flex flex-col divide-y divide-line text-sm">
        {request.events.toReversed().map(({ id, at, kind, outcome, note, actorName }) => (
          <li key={id} className="flex flex-wrap gap-x-4 py-2">
            <Moment at={at} />
            <span className="min-w-0 grow basis-60 whitespace-pre-line">
              <span className="font-medium">
                {KINDS[kind] ?? kind}
                {outcome ? `: ${outcomeWords(outcome)}` : ''}
              </span>
              {note ? <span className="block">{note}</span> : null}
            </span>
            <span className="text-ink-soft">{actorName}</span>
          </li>
        ))}
        <li className="flex flex-wrap gap-x-4 py-2">
          <Moment at={request.createdAt} />
          <span className="min-w-0 grow basis-60">Asked, and both mails were queued</span>
          <span className="text-ink-soft">Shopper</span>
        </li>
      </ol>
    </section>
  )
}
