import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { isConsultationKey } from './consultation-link.server'

const SHOWN_DAYS = 30

/**
 * That a request has arrived, for whoever holds its link; null with a wrong key, and thirty days later. It
 * tells neither who asked nor what was answered. One query and one more for each of the two names.
 */
export async function readConsultationStatus(
  reference: string,
  key: string,
  now: Date,
  db: Database = shopDatabase,
) {
  if (!isConsultationKey(reference, key)) return null
  return db.consultation.findUnique({
    where: { reference, createdAt: { gt: new Date(now.getTime() - SHOWN_DAYS * 86_400_000) } },
    select: {
      reference: true,
      route: true,
      createdAt: true,
      treatment: { select: { slug: true, name: true } },
      location: { select: { slug: true, name: true, phone: true, timezone: true } },
    },
  })
}

export type ConsultationStatus = NonNullable<Awaited<ReturnType<typeof readConsultationStatus>>>
