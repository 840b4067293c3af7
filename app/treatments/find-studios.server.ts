import { db as shopDatabase, type Database, type Prisma } from '#app/platform/database.server'
import { hoursToday, OpeningHours, type HoursToday } from '#app/treatments/opening-hours'

export const publicLocationSelect = {
  id: true,
  slug: true,
  name: true,
  line1: true,
  city: true,
  state: true,
  postalCode: true,
  phone: true,
  timezone: true,
  hours: true,
  pickup: true,
} satisfies Prisma.LocationSelect

type Location = Prisma.LocationGetPayload<{ select: typeof publicLocationSelect }>
export type Studio = Omit<Location, 'hours' | 'timezone'> & { today: HoursToday }

/** The studios in their order, each with its hours today; one query. */
export async function findStudios(now: Date, db: Database = shopDatabase): Promise<Studio[]> {
  const locations = await db.location.findMany({
    where: { active: true },
    select: publicLocationSelect,
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  })
  return locations.map(({ hours, timezone, ...location }) => ({
    ...location,
    today: hoursToday(OpeningHours.catch([]).parse(hours), timezone, now),
  }))
}

export type StudioPage = Omit<Location, 'hours'> & {
  hours: OpeningHours
  today: HoursToday
}

/** The studio of this address with its whole week, or null where none is open to the public; one query. */
export async function findStudio(
  slug: string,
  now: Date,
  db: Database = shopDatabase,
): Promise<StudioPage | null> {
  const location = await db.location.findUnique({
    where: { slug, active: true },
    select: publicLocationSelect,
  })
  if (!location) return null
  const hours = OpeningHours.catch([]).parse(location.hours)
  return { ...location, hours, today: hoursToday(hours, location.timezone, now) }
}

/** The studios that hand out orders, in their order, each with its week; one query. */
export async function findPickupStudios(
  db: Database = shopDatabase,
): Promise<(Omit<Location, 'hours'> & { hours: OpeningHours })[]> {
  const locations = await db.location.findMany({
    where: { active: true, pickup: true },
    select: publicLocationSelect,
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  })
  return locations.map(({ hours, ...location }) => ({
    ...location,
    hours: OpeningHours.catch([]).parse(hours),
  }))
}

export type StudioClock = { id: string; slug: string; name: string; timezone: string }

/** The studios in their order with their clocks (IANA), for whatever is dated at one; one query. */
export async function findStudioClocks(db: Database = shopDatabase): Promise<StudioClock[]> {
  return db.location.findMany({
    where: { active: true },
    select: { id: true, slug: true, name: true, timezone: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  })
}
