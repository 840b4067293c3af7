import { Form, Link } from '@remix-run/react'
import { sessionTitle } from '#app/plan/calendar-events'
import { moveName, timeName, type PlanErrors } from '#app/plan/plan-request'
import { DayField, describing, FieldError } from '#app/storefront/plan-form-fields'
import { HiddenParams } from '#app/storefront/plan-hidden'
import type { EntryView } from '#app/storefront/plan-page.server'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { controlClasses } from '#app/ui/field'

type PlanMoveProps = {
  entry: Extract<EntryView, { kind: 'session' }>
  /** The plan's own parameters. */
  params: string
  errors: PlanErrors
}

/** Another day for a session, and its time once it is known; those after it follow. */
export function PlanMove({ entry, params, errors }: PlanMoveProps) {
  const { day, time, moved } = entry
  const place = { treatment: entry.treatment, number: entry.number }
  const own = [moveName(place), timeName(place)]
  const isOwn = (name: string) => own.includes(name)
  const id = moveName(place).replaceAll('.', '-')
  return (
    <Disclosure
      open={own.some((name) => name in errors)}
      className="-mb-3 max-w-form print:hidden"
      summary={
        <span className="text-sm font-normal text-moss">
          <AboutLabel about={sessionTitle(entry)}>Move it</AboutLabel>
        </span>
      }
    >
      <Form method="get" action="/plan" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <HiddenParams params={params} but={isOwn} />
        <DayField
          id={id}
          name={moveName(place)}
          label="To this day"
          value={day}
          error={errors[moveName(place)]}
          className="w-44"
        />
        <div className="w-36">
          <label htmlFor={`${id}-time`} className="text-sm font-medium">
            At <span className="font-normal text-ink-faint">(if booked)</span>
          </label>
          <input
            key={time}
            id={`${id}-time`}
            type="time"
            name={timeName(place)}
            defaultValue={time ?? ''}
            {...describing(`${id}-time`, errors[timeName(place)])}
            className={`${controlClasses} mt-1.5`}
          />
          <FieldError name={`${id}-time`} error={errors[timeName(place)]} />
        </div>
        <Button look="quiet">Move it and those after it</Button>
      </Form>
      {moved ? (
        <p className="mt-3 text-sm">
          <Link to={`/plan?${without(params, isOwn)}`} className="link">
            Put it back
          </Link>
        </p>
      ) : null}
    </Disclosure>
  )
}

function without(params: string, but: (name: string) => boolean): string {
  return new URLSearchParams(
    [...new URLSearchParams(params)].filter(([name]) => !but(name)),
  ).toString()
}
