import { Link } from '@remix-run/react'
import { AddRoutine } from '#app/storefront/routine-add'
import { RoutineCalendar } from '#app/storefront/routine-calendar'
import { ClinicianNotes, Findings, LeftOutNotes } from '#app/storefront/routine-notes'
import { RoutineRows } from '#app/storefront/routine-rows'
import { RoutineStep } from '#app/storefront/routine-step'
import type { BuiltRoutine } from '#app/storefront/routine-page.server'
import { SKIN_TYPES } from '#app/routine/skin-profile'
import { Notice } from '#app/ui/notice'

/** A routine: the two rows, what it costs, each step with its reasons, how to begin, what was left out. */
export function RoutineResult({ routine }: { routine: BuiltRoutine }) {
  const skin = SKIN_TYPES[routine.profile.skin].label.toLowerCase()
  return (
    <>
      <header className="mt-2 flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-prose">
          <h1 className="text-4xl">Your routine</h1>
          <p className="mt-3 text-lg text-ink-soft">
            For {skin} skin, from the cleanser that suits it to the last layer of the morning. Every
            choice can be changed, and each says why it was made.
          </p>
        </div>
        <p className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          <Link to={routine.planHref} className="link">
            Plan it around treatments
          </Link>
          <a href="#answers" className="link">
            Change your answers
          </a>
        </p>
      </header>
      {routine.refusedSwaps.length > 0 ? (
        <Notice kind="caution" className="mt-6">
          {routine.refusedSwaps.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Notice>
      ) : null}
      <ClinicianNotes notes={routine.asks} />
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start xl:gap-x-16">
        <RoutineRows routine={routine} />
        <AddRoutine routine={routine} />
      </div>
      <section aria-labelledby="steps-title" className="mt-section">
        <h2 id="steps-title" className="text-3xl">
          Step by step
        </h2>
        <p className="mt-2 max-w-prose text-ink-soft">
          In the order of use, thin before thick. That order is practice, not the result of a trial.
        </p>
        <ol className="mt-6 divide-y divide-line border-y border-line">
          {routine.steps.map((step) => (
            <RoutineStep key={step.step} step={step} />
          ))}
        </ol>
      </section>
      <RoutineCalendar calendar={routine.calendar} />
      <Findings findings={routine.findings} />
      <LeftOutNotes groups={routine.leftOut} />
    </>
  )
}
