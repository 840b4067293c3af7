import { db } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'

const remember = shortMemory<string[]>({ milliseconds: 5_000, size: 1 })

/** The addresses of the published guides, up to five seconds old; one query where they are not remembered. */
export function recallOpenGuides(now: Date): Promise<string[]> {
  return remember('', now, async () => {
    const guides = await db.guide.findMany({
      where: { versions: { some: { status: 'published' } } },
      select: { slug: true },
    })
    return guides.map(({ slug }) => slug)
  })
}

/** A guide went out or was taken offline. */
export const forgetOpenGuides = remember.forget
