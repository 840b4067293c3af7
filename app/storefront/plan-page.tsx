import { PrintButton } from '#app/guides/print-button'
import type { PlanAnswer } from '#app/plan/plan-form'
import { PlanDates } from '#app/storefront/plan-dates'
import { PlanForm } from '#app/storefront/plan-form'
import { PlanKeep } from '#app/storefront/plan-keep'
import type { PlanPage } from '#app/storefront/plan-page.server'
import { PlanRoutine } from '#app/storefront/plan-routine'
import { PlanTimeline } from '#app/storefront/plan-timeline'
import { PlanUndated } from '#app/storefront/plan-undated'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'

const home = [{ to: '/', label: 'Home' }]

type PlanPageProps = { page: PlanPage; answer: PlanAnswer | undefined }

/** The plan: what it is made of beside its timeline and its dates; below, the routine and what to do with it. */
export function PlanPageView({ page, answer }: PlanPageProps) {
  return (
    <div className="page-column pt-4 pb-section lg:pt-6 print:pt-0 print:pb-0">
      <Breadcrumbs trail={home} current="Your plan" />
      <header className="mt-2 max-w-prose print:mt-0 print:max-w-none">
        <h1 className="text-4xl print:text-2xl">Your plan</h1>
        <p className="mt-3 text-lg text-ink-soft print:mt-1 print:text-sm">
          Treatments, what pauses around them and your routine, on one calendar.{' '}
          {page.studio ? `With the figures of ${page.studio.name}. ` : ''}
          It proposes days to talk about. Nothing here is booked.
        </p>
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          <PrintButton>Print it on two pages</PrintButton>
          <a href="#keep" className="link">
            Take it with you
          </a>
        </p>
      </header>
      <div className="mt-8 print:mt-3">
        <PlanTimeline page={page} />
      </div>
      <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-[19rem_minmax(0,1fr)] lg:items-start print:mt-3 print:block">
        <PlanForm page={page} />
        <div className="flex min-w-0 flex-col gap-12 print:gap-2">
          {page.notes.length > 0 ? (
            <Notice
              kind="caution"
              standing
              className="print:p-0 print:text-[8pt] print:leading-snug"
            >
              {page.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </Notice>
          ) : null}
          <PlanDates page={page} />
          <PlanUndated undated={page.undated} />
        </div>
      </div>
      <PlanRoutine page={page} />
      <PlanKeep page={page} answer={answer} />
    </div>
  )
}
