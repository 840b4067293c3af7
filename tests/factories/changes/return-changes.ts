import { approveReturn } from '#app/orders/returns/approve-return.server'
import { declineReturn } from '#app/orders/returns/decline-return.server'
import { receiveReturn } from '#app/orders/returns/receive-return.server'
import { refundReturn } from '#app/orders/returns/refund-return.server'
import { aReturn, arrived, decideAll, foundAll } from '#tests/factories/return'
import { leaves, now, type Change } from './leaves'

/** What staff do to a return, and the row that each leaves with its order. */
export const RETURN_CHANGES: readonly Change[] = [
  leaves('order.return_approved', approveReturn, 'orders:refund', async (olive) => [
    olive,
    (await aReturn(1)).id,
    now,
  ]),
  leaves('order.return_declined', declineReturn, 'orders:refund', async (olive) => [
    olive,
    { returnId: (await aReturn(1)).id, reason: 'It had been used up.' },
    now,
  ]),
  leaves('order.return_received', receiveReturn, 'orders:fulfil', async (olive) => {
    const { id, line } = await aReturn(1)
    return [olive, { returnId: id, found: foundAll(line) }, now]
  }),
  leaves('order.return_settled', refundReturn, 'orders:refund', async (olive) => [
    olive,
    await decideAll((await arrived(await aReturn(1))).id),
    now,
  ]),
]
