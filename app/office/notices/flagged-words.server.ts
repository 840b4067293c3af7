import { findFlaggedBundles } from '#app/content/bundle/flagged-bundles.server'
import { findFlaggedGuides } from '#app/editorial/flagged-guides.server'
import { db, Prisma } from '#app/platform/database.server'

/** A phrase that staff let stand for a week is news again. */
const NEWS_AGAIN_MS = 7 * 24 * 3_600_000

/**
 * Tells staff of words before shoppers that may not be said of a product any more, since it became something else, and
 * forgets what was told of words that are right again. One notice for each guide or bundle.
 */
export async function tellOfFlagged(now: Date): Promise<void> {
  const told = [
    ...(await findFlaggedBundles(now)).map((found) => noticeOf('bundle', found)),
    ...(await findFlaggedGuides(now)).map((found) => noticeOf('guide', found)),
  ]
  await db.staffNotice.deleteMany({
    where: {
      kind: { in: ['flagged-bundle', 'flagged-guide'] },
      occasion: { notIn: told.map(({ occasion }) => occasion) },
    },
  })
  const settledBefore = new Date(now.getTime() - NEWS_AGAIN_MS)
  for (const { occasion, kind, message } of told)
    await db.$executeRaw(Prisma.sql`
      INSERT INTO "StaffNotice" ("id", "occasion", "kind", "message", "createdAt")
      VALUES (gen_random_uuid(), ${occasion}, ${kind}, ${message}, ${now})
      ON CONFLICT ("occasion") DO UPDATE
      SET "message" = excluded."message", "createdAt" = excluded."createdAt", "resolvedAt" = NULL
      WHERE "StaffNotice"."resolvedAt" < ${settledBefore}`)
}

function noticeOf(what: 'bundle' | 'guide', found: { id: string; name: string; message: string }) {
  return {
    occasion: `flagged-${what}:${found.id}`,
    kind: `flagged-${what}`,
    message: `The ${what} “${found.name}” says what it may not say any more. ${found.message}.`,
  }
}
