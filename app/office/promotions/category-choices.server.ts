import { db } from '#app/platform/database.server'

/** The shop's categories in their order, to choose from. */
export function readCategoryChoices() {
  return db.category.findMany({
    orderBy: { position: 'asc' },
    select: { slug: true, name: true },
  })
}
