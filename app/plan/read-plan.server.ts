import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { buildPlan, type Plan, type PlanTreatment } from '#app/plan/plan'
import { readPlan, type PlanErrors, type PlanRequest } from '#app/plan/plan-request'
import { buildRoutineNow } from '#app/routine/routine-now.server'
import { valuesOf } from '#app/treatments/figures'
import { findStudioClocks } from '#app/treatments/find-studios.server'
import { findTreatments, type Treatment } from '#app/treatments/find-treatments.server'
import { readFiguresOf } from '#app/treatments/read-figures.server'
import { localTimeOf, type CalendarDay } from '#app/time/zoned-time'

/** The clock of a plan without a studio; without appointments it only tells which day it is. */
const DEFAULT_ZONE = 'America/New_York'

export type PlanReading = {
  plan: Plan
  request: PlanRequest
  errors: PlanErrors
  typedDay: string
  /** The studio whose figures and clock the plan follows; null for the shop's own. */
  studio: { slug: string; name: string } | null
  /** What there is to choose from. */
  treatments: Pick<Treatment, 'slug' | 'name' | 'questions'>[]
  studios: { slug: string; name: string }[]
  today: CalendarDay
}

type Asked = {
  /** The shopper's own studio, where the address names none. */
  ownStudio?: string | null
  /** When the address was written: its defaults and its limits are those of that day. */
  writtenAt?: Date
}

/**
 * The plan of an address with today's figures, products and stock. Three queries; with skin answers one
 * more, three when the products have to be read anew.
 */
export async function readPlanNow(
  params: URLSearchParams,
  now: Date,
  { ownStudio = null, writtenAt = now }: Asked = {},
  db: Database = shopDatabase,
): Promise<PlanReading> {
  const [treatments, clocks] = await Promise.all([findTreatments(db), findStudioClocks(db)])
  const asked = params.has('studio') ? params.get('studio') : ownStudio
  const clock = clocks.find(({ slug }) => slug === asked) ?? null
  const timeZone = clock?.timezone ?? DEFAULT_ZONE
  const { request, errors, typedDay } = readPlan(params, {
    today: localTimeOf(writtenAt, timeZone).day,
    treatments: treatments.slice(0, 1).map(({ slug }) => slug),
    studio: clock?.slug ?? null,
  })
  const known = { ...request, studio: clock?.slug ?? null }
  const chosen = request.treatments.flatMap(
    (slug) => treatments.find((each) => each.slug === slug) ?? [],
  )
  const [planned, routine] = await Promise.all([
    withFigures(chosen, clock?.id ?? null, db),
    request.skin.kind === 'complete' ? buildRoutineNow(db, request.skin, now) : null,
  ])
  const plan = buildPlan({ request: known, treatments: planned, routine, timeZone })
  return {
    plan,
    request: known,
    errors: { ...errors, ...plan.moveErrors },
    typedDay,
    studio: clock && { slug: clock.slug, name: clock.name },
    treatments: treatments.map(({ slug, name, questions }) => ({ slug, name, questions })),
    studios: clocks.map(({ slug, name }) => ({ slug, name })),
    today: localTimeOf(now, timeZone).day,
  }
}

async function withFigures(
  chosen: readonly Treatment[],
  locationId: string | null,
  db: Database,
): Promise<PlanTreatment[]> {
  const figures = await readFiguresOf(
    db,
    chosen.map(({ id }) => id),
    locationId,
  )
  return chosen.map(({ id, slug, name, questions, studios }) => ({
    slug,
    name,
    questions,
    figures: valuesOf(figures.get(id) ?? []),
    offered: locationId === null || studios.some((studio) => studio.id === locationId),
  }))
}
