import { Link } from '@remix-run/react'
import { listWords } from '#app/plan/span-words'
import type { Undated } from '#app/plan/plan'

/** What has no date, and who decides about it. */
export function PlanUndated({ undated }: { undated: readonly Undated[] }) {
  if (undated.length === 0) return null
  return (
    <section
      aria-labelledby="undated-title"
      className="rounded-lg bg-caution-tint p-5 lg:p-6 print:p-0"
    >
      <h2 id="undated-title" className="text-2xl print:text-lg">
        Without a date
      </h2>
      <ul className="mt-3 flex flex-col gap-4 print:mt-1 print:gap-1 print:text-[8pt]">
        {undated.map((each) => (
          <li key={`${each.treatment} ${each.kind}`} className="max-w-prose print:max-w-none">
            <p className="font-medium">{titleOf(each)}</p>
            <Why undated={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function titleOf({ kind, name }: Undated): string {
  switch (kind) {
    case 'toxin':
      return `The toxin part of ${name}: a clinician decides`
    case 'clinician':
      return `${name}: a clinician decides first`
    case 'no-time':
      return `${name}: no session fits before your event`
    case 'no-cadence':
      return `${name}: ask the studio`
  }
}

function Why({ undated }: { undated: Undated }) {
  switch (undated.kind) {
    case 'toxin':
      return (
        <p>
          We never put a date on it. The maker leaves at least {undated.makerDays} days between
          approved injections
          {undated.within.length > 0
            ? `; after a first dose, ${sessionsWords(undated.within)} would come too early for another.`
            : '.'}
        </p>
      )
    case 'clinician':
      return (
        <>
          <ul className="mt-1 list-disc pl-5">
            {undated.reasons.map(({ key, question, onYes }) => (
              <li key={key}>
                {question} <span className="text-ink-soft">{onYes}</span>
              </li>
            ))}
          </ul>
          <p className="mt-2 print:hidden">
            <Link to={`/consultation?treatment=${undated.treatment}`} className="link">
              Ask for a consultation
              <span className="sr-only"> about {undated.name}</span>
            </Link>
          </p>
        </>
      )
    case 'no-time':
      return <p>Choose a later day, or talk with the studio about what can still be done.</p>
    case 'no-cadence':
      return <p>We do not know how its sessions follow each other there.</p>
  }
}

function sessionsWords(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'session' : 'sessions'} ${listWords(numbers.map(String))}`
}
