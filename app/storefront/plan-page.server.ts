import type { PlanEntry, SessionEntry } from '#app/plan/plan'
import type { PlanRequest } from '#app/plan/plan-request'
import { readPlanNow, type PlanReading } from '#app/plan/read-plan.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import type { PartialProfile, ProfileErrors } from '#app/routine/read-profile'
import { readChosenStudio } from '#app/storefront/location-choice.server'
import { aroundView } from '#app/storefront/plan-around'

/** The plan that an address asks for, with the shopper's own studio where it names none. */
export async function readAskedPlan(
  params: URLSearchParams,
  bagId: string | null,
  now: Date,
  db: Database = shopDatabase,
): Promise<PlanReading> {
  const own = params.has('studio') ? null : await readChosenStudio(bagId, db)
  return readPlanNow(params, now, { ownStudio: own?.slug ?? null }, db)
}

type PlainSession = Omit<SessionEntry, 'around'>
export type EntryView = Exclude<PlanEntry, SessionEntry> | PlainSession

/**
 * What the plan's page shows, its form filled in with `skin` while nothing is asked. Of the days around sessions it has those of one session for each treatment:
 * the one that the address names (`around=hydrafacial.2`), else the next.
 */
export async function readPlanPage(
  params: URLSearchParams,
  bagId: string | null,
  now: Date,
  { skin: keptSkin }: { skin: Partial<PartialProfile> | null } = { skin: null },
  db: Database = shopDatabase,
) {
  const reading = await readAskedPlan(params, bagId, now, db)
  const { plan, request, today } = reading
  const { entries, ...rest } = plan
  const isAsked = params.size > 0
  const sessions = entries.filter((each) => each.kind === 'session')
  return {
    ...rest,
    entries: entries.map(withoutDays),
    around: reading.treatments.flatMap(({ slug }) =>
      aroundView(
        sessions.filter(({ treatment }) => treatment === slug),
        params.getAll('around'),
        today,
      ),
    ),
    asked: askedOf(request, isAsked ? {} : (keptSkin ?? {})),
    /** Whether the form came filled in from the skin profile. */
    isFilledIn: keptSkin !== null && !isAsked,
    errors: reading.errors,
    typedDay: reading.typedDay,
    studio: reading.studio,
    treatments: reading.treatments,
    studios: reading.studios,
    today,
    /** Whether the address asks for something of its own. */
    isAsked,
    isMailed: params.get('mailed') === 'yes',
  }
}

export type PlanPage = Awaited<ReturnType<typeof readPlanPage>>

/** What the form asks again; where nothing was asked yet, with what is kept of the shopper's skin. */
function askedOf(
  { skin, treatments, studio, by, day, flagged }: PlanRequest,
  kept: Partial<PartialProfile>,
) {
  const given: Partial<PartialProfile> =
    skin.kind === 'complete' ? skin.profile : skin.kind === 'incomplete' ? skin.given : kept
  const { skin: type, cleansing, expecting, concerns = [], avoid = [], using = [] } = given
  const skinErrors: ProfileErrors = skin.kind === 'incomplete' ? skin.errors : {}
  const asked = { type, cleansing, expecting, concerns, avoid, using }
  return { treatments, studio, by, day, flagged, skin: asked, skinErrors }
}

function withoutDays(entry: PlanEntry): EntryView {
  if (entry.kind !== 'session') return entry
  const { around: _, ...plain } = entry
  return plain
}
