import { listGuides, type GuideSummary } from '#app/guides/find-guide.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'

/** The published guides in their order, for the list and for links elsewhere; two queries. */
export function readGuideList(db: Database = shopDatabase): Promise<GuideSummary[]> {
  return listGuides(db)
}
