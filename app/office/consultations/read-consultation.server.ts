import { db } from '#app/platform/database.server'
import { may, reaches, type Actor } from '#app/staff/permissions'

/**
 * A request as staff see it: how to reach whoever asked, and what was done about it. What was answered about health,
 * and the message, are read by openAnswers alone. Undefined when there is none or it is another studio's.
 */
export async function readConsultation(actor: Actor, reference: string) {
  if (!may(actor, 'consultations:read')) return undefined
  const request = await db.consultation.findUnique({
    where: { reference },
    select: {
      id: true,
      reference: true,
      status: true,
      route: true,
      outcome: true,
      version: true,
      fullName: true,
      email: true,
      phone: true,
      preferredTimes: true,
      createdAt: true,
      locationId: true,
      treatment: { select: { name: true, slug: true } },
      location: { select: { name: true, timezone: true } },
      events: { orderBy: { id: 'asc' } },
    },
  })
  if (!request || !reaches(actor, request.locationId)) return undefined
  return {
    ...request,
    events: request.events.map(({ id, ...event }) => ({ ...event, id: `${id}` })),
  }
}

export type DeskConsultation = NonNullable<Awaited<ReturnType<typeof readConsultation>>>
