import { MAIN_GUIDE } from '#app/guides/main-guide'
import { db, Prisma } from '#app/platform/database.server'

/** What leads readers to a guide: the titles of published guides that link to it, and the menu. One query. */
export async function linksToGuide({ id, slug }: { id: string; slug: string }): Promise<string[]> {
  const places = [`](/guides/${slug})`, `](/guides/${slug}#`]
  const found = await db.$queryRaw<{ title: string }[]>(Prisma.sql`
    SELECT "title" FROM "GuideVersion"
    WHERE "status" = 'published' AND "guideId" <> ${id}::uuid
      AND (strpos("blocks"::text, ${places[0]}) > 0 OR strpos("blocks"::text, ${places[1]}) > 0)
    ORDER BY "title"`)
  const guides = found.map(({ title }) => `“${title}”`)
  return slug === MAIN_GUIDE ? ['the menu', 'the front page', ...guides] : guides
}
