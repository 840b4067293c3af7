import { freeUnits } from '#app/inventory/sellable.server'
import { db, Prisma } from '#app/platform/database.server'
import { forgetMended, RECOMMENDED, tellOfBroken } from './broken-recommendations.server'
import { tellOfFlagged } from './flagged-words.server'

/**
 * Tells of what was broken or may not be said any more, and settles what staff were told of and is so no more: a
 * product can be bought again or is recommended no more, what was not published is by now, waits for another day, or
 * is a draft no more.
 * Whichever way that came about, it is found within a minute.
 */
export async function settleNotices(now: Date): Promise<void> {
  // Gone rather than settled, so that the next gap is news at once.
  await db.$executeRaw(Prisma.sql`
    DELETE FROM "StaffNotice" n USING "Product" p
    WHERE n."resolvedAt" IS NULL AND n."kind" = 'sold-out-recommendation'
      AND p."slug" = split_part(n."occasion", ':', 3) AND p."status" = 'active'
      AND EXISTS (
        SELECT FROM "Variant" v WHERE v."productId" = p."id" AND v."active"
          AND ${freeUnits(Prisma.sql`v."id"`, { from: { kind: 'shipping' }, now })} > 0
      )`)
  await forgetUnrecommended()
  await forgetMended()
  await tellOfBroken(now)
  await tellOfFlagged(now)
  await settle(now, 'unpublished-product', '"Product"')
  await settle(now, 'unpublished-content', '"RecordVersion"')
  await db.$executeRaw(Prisma.sql`
    UPDATE "StaffNotice" n SET "resolvedAt" = ${now}
    WHERE n."resolvedAt" IS NULL AND n."kind" = 'unpublished-guide' AND (
      NOT EXISTS (
        SELECT FROM "GuideVersion" own
        WHERE own."guideId"::text = split_part(n."occasion", ':', 2) AND own."status" = 'draft'
          AND own."publishAt" IS NULL
      ) OR EXISTS (
        SELECT FROM "GuideVersion" own
        WHERE own."guideId"::text = split_part(n."occasion", ':', 2) AND own."publishedAt" > n."createdAt"
      ))`)
}

/** Of one table: settled where the record that the occasion names is no draft without a day any more. */
async function settle(now: Date, kind: string, table: string): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    UPDATE "StaffNotice" n SET "resolvedAt" = ${now}
    WHERE n."resolvedAt" IS NULL AND n."kind" = ${kind} AND NOT EXISTS (
      SELECT FROM ${Prisma.raw(table)} own
      WHERE own."id"::text = split_part(n."occasion", ':', 2) AND own."status" = 'draft'
        AND own."publishAt" IS NULL
    )`)
}

/** A guide that names the product no more is mended; one that has another address by now is told of under that. */
async function forgetUnrecommended(): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    DELETE FROM "StaffNotice" n
    WHERE n."resolvedAt" IS NULL AND n."kind" = 'sold-out-recommendation' AND NOT EXISTS (
      SELECT FROM (${RECOMMENDED}) named
      WHERE named."guide" = split_part(n."occasion", ':', 2) AND named."product" = split_part(n."occasion", ':', 3)
    )`)
}
