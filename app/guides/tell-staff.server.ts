import { Prisma, type Database } from '#app/platform/database.server'
import { log } from '#app/platform/log.server'
import { shortMemory } from '#app/platform/short-memory'

/** A recommendation that a guide could not show as written. */
export type Replacement = {
  guide: string
  product: string
  /** What readers see instead, or null where nothing fitting is in stock. */
  shown: string | null
}

const HOUR_MS = 3_600_000
/** A gap that staff settled a week ago and that is still there is news again. */
const NEWS_AGAIN_MS = 7 * 24 * HOUR_MS

const remember = shortMemory<boolean>({ milliseconds: HOUR_MS, size: 1_000 })

/**
 * Notes for staff that a guide shows something else than it says, once for each guide and product. Readers
 * do not wait for it: one statement an hour and gap at most, and where it fails the page is none the worse.
 */
export function tellStaff(db: Database, replacements: readonly Replacement[], now: Date): void {
  for (const replacement of replacements) {
    const occasion = `sold-out-recommendation:${replacement.guide}:${replacement.product}`
    remember(occasion, now, () => note(db, occasion, replacement, now)).catch((error: unknown) =>
      log.warn({ err: error, occasion }, 'staff were not told'),
    )
  }
}

async function note(
  db: Database,
  occasion: string,
  { guide, product, shown }: Replacement,
  now: Date,
): Promise<boolean> {
  const named = (slug: string) =>
    Prisma.sql`coalesce((SELECT "name" FROM "Product" WHERE "slug" = ${slug}), ${slug})`
  const title = Prisma.sql`coalesce((
    SELECT version."title" FROM "GuideVersion" version JOIN "Guide" own ON own."id" = version."guideId"
    WHERE own."slug" = ${guide} AND version."status" = 'published'
  ), ${guide})`
  const instead = shown
    ? Prisma.sql`'readers see ' || ${named(shown)} || ' instead.'`
    : Prisma.sql`'nothing fitting is in stock.'`
  const message = Prisma.sql`'The guide “' || ${title} || '” recommends ' || ${named(product)}
    || ', which cannot be bought: ' || ${instead}`
  const settledBefore = new Date(now.getTime() - NEWS_AGAIN_MS)
  const written = await db.$executeRaw(Prisma.sql`
    INSERT INTO "StaffNotice" ("id", "occasion", "kind", "message", "createdAt")
    VALUES (gen_random_uuid(), ${occasion}, 'sold-out-recommendation', ${message}, ${now})
    ON CONFLICT ("occasion") DO UPDATE
    SET "message" = excluded."message", "createdAt" = excluded."createdAt", "resolvedAt" = NULL
    WHERE "StaffNotice"."resolvedAt" < ${settledBefore}`)
  return written > 0
}
