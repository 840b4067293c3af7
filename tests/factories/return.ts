import { receiveReturn } from '#app/orders/returns/receive-return.server'
import type { Condition, Refusal } from '#app/orders/returns/return-words'
import { startReturn } from '#app/orders/start-return.server'
import { db } from '#app/platform/database.server'
import { anOrder } from './order'
import { aStaffMember } from './staff'
import { aStockedVariant } from './stock'

/** A delivered order of `units` of one line, of which the shopper sends this many back. */
export async function aReturn(quantity: number, { units = quantity }: { units?: number } = {}) {
  const order = await anOrder()
    .of(await aStockedVariant(units + 5), units)
    .delivered()
  const [line] = order.lines
  if (!line) throw new Error('The order has no line')
  const lines = [{ orderLineId: line.id, quantity }]
  const started = await startReturn(
    order.id,
    { lines, reason: 'not-for-me' },
    'shopper',
    new Date(),
  )
  if (started !== 'started') throw new Error(started)
  const { id } = await db.returnRequest.findFirstOrThrow({ where: { orderId: order.id } })
  return { id, order, line: { ...line, quantity } }
}

export type MadeReturn = Awaited<ReturnType<typeof aReturn>>

/** All units of a line, in one condition. */
export function foundAll(
  { id, quantity }: { id: string; quantity: number },
  condition: Condition = 'unopened',
) {
  return [{ orderLineId: id, condition, quantity }]
}

/** The same return, received with all its units in one condition. */
export async function arrived(made: MadeReturn, condition: Condition = 'unopened') {
  const fay = await aStaffMember('fulfilment')
  const found = foundAll(made.line, condition)
  const outcome = await receiveReturn(fay, { returnId: made.id, found }, new Date())
  if (outcome !== 'done') throw new Error(outcome)
  return made
}

/** What staff send to pay back all of what was found, or this many units of each, with a reason. */
export async function decideAll(returnId: string, quantity?: number, refusal?: Refusal) {
  const found = await db.returnInspection.findMany({ where: { returnId } })
  return {
    returnId,
    withDelivery: false,
    decided: found.map(({ id: inspectionId, quantity: all }) => ({
      ...{ inspectionId, quantity: quantity ?? all },
      refusal,
    })),
  }
}
