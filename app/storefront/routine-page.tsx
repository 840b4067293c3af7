import { FilledIn, KeepAnswers } from '#app/storefront/keep-answers'
import { RoutineForm } from '#app/storefront/routine-form'
import type { RoutinePage } from '#app/storefront/routine-page.server'
import { RoutineResult } from '#app/storefront/routine-result'
import type { SkinMemory } from '#app/storefront/skin-memory.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Disclosure } from '#app/ui/disclosure'

const home = [{ to: '/', label: 'Home' }]

type RoutinePageViewProps = {
  page: RoutinePage
  memory: SkinMemory
  /** Asked for without what is remembered. */
  isEmpty: boolean
}

/** The routine builder: its questions, or the routine that they led to. */
export function RoutinePageView({ page, memory, isEmpty }: RoutinePageViewProps) {
  if (page.kind === 'complete')
    return (
      <div className="page-column pt-4 pb-section lg:pt-6">
        <div className="print:hidden">
          <Breadcrumbs trail={home} current="Your routine" />
        </div>
        <RoutineResult routine={page.routine} />
        <section
          aria-label="Your answers"
          className="mt-section border-t border-line print:hidden"
          id="answers"
        >
          <KeepAnswers memory={memory} />
          <Disclosure summary={<span className="font-display text-2xl">Change your answers</span>}>
            <RoutineForm given={page.routine.profile} />
          </Disclosure>
        </section>
      </div>
    )
  const incomplete = page.kind === 'incomplete' ? page : null
  const kept = !incomplete && !isEmpty && memory.kind === 'customer' ? memory.given : null
  return (
    <div className="page-column pt-4 pb-section lg:pt-6">
      <Breadcrumbs trail={home} current="Build your routine" />
      <header className="mt-2 mb-10 max-w-prose">
        <h1 className="text-4xl">Build your routine</h1>
        <p className="mt-3 text-lg text-ink-soft">
          A few questions, and you get a morning and an evening row with a reason and a source for
          every product, and a calendar for the first eight weeks.
        </p>
      </header>
      {kept ? (
        <div className="mb-8">
          <FilledIn memory={memory} empty="/routine?empty=yes" />
        </div>
      ) : null}
      <RoutineForm given={incomplete?.given ?? kept ?? {}} errors={incomplete?.errors ?? {}} />
    </div>
  )
}
