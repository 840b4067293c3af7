import { randomUUID } from 'node:crypto'
import { invariantResponse } from '#app/http/invariant-response'
import { may, type Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

type ReadOrder<Order> = (actor: Actor, name: string, now: Date) => Promise<Order | undefined>

/**
 * Who changes an order on a page of its own, the order as `read` has it, and what its form is drawn with. Throws a
 * redirect to the sign-in, 403 where the role does not include it, 404 for no such order or another studio's.
 */
export async function orderToChange<Order>(
  request: Request,
  name: string | undefined,
  read: ReadOrder<Order>,
  now: Date,
) {
  const actor = await requireStaff(request, 'orders:edit')
  const order = await read(actor, name ?? '', now)
  invariantResponse(order, 404)
  return { actor, order, formId: randomUUID(), mayRefund: may(actor, 'orders:refund') }
}
