import { db } from '#app/platform/database.server'

/** Whether a bundle is on sale, was, or never has been. */
export async function readSaleState(id: string): Promise<'draft' | 'active' | 'archived'> {
  const stored = await db.bundle.findUnique({ where: { id }, select: { status: true } })
  return stored?.status ?? 'draft'
}
