import { z } from 'zod'
import { db } from '#app/platform/database.server'
import { may, reaches, type Actor } from '#app/staff/permissions'
import { discountSelect } from '../discount-rows'
import { parseOrderNumber } from '../order-number'

/** An order as staff see it; undefined when there is none or it belongs to another studio. */
export async function readOrder(actor: Actor, name: string) {
  const number = parseOrderNumber(name)
  if (!number || !may(actor, 'orders:read')) return undefined
  const order = await db.order.findUnique({
    where: { number },
    include: {
      lines: { orderBy: { position: 'asc' } },
      discounts: discountSelect,
      payments: { include: { disputes: true } },
      refunds: { orderBy: { createdAt: 'asc' }, include: { retry: { select: { id: true } } } },
      shipments: { orderBy: { shippedAt: 'asc' }, include: { lines: true } },
      pickupLocation: true,
      events: { orderBy: { id: 'asc' } },
      mails: {
        orderBy: { createdAt: 'asc' },
        select: { id: true, subject: true, status: true, createdAt: true },
      },
      returns: { orderBy: { createdAt: 'asc' }, include: { lines: true } },
      holds: {
        where: { status: 'sold' },
        include: { lines: { include: { lot: { include: { location: true } } } } },
      },
    },
  })
  if (!order || !reaches(actor, order.pickupLocationId)) return undefined
  const { events, holds, ...rest } = order
  return {
    ...rest,
    timeline: events.map(({ id, at, kind, actor: by, message, detail }) => {
      const note = Note.safeParse(detail).data?.text ?? null
      return { id: String(id), at, kind, by, message, note: kind === 'note' ? note : null }
    }),
    lots: holds.flatMap(({ lines }) => lines),
  }
}

export type DeskOrder = NonNullable<Awaited<ReturnType<typeof readOrder>>>

const Note = z.object({ text: z.string() })
