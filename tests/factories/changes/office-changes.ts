import { randomUUID } from 'node:crypto'
import { dismissNotice } from '#app/office/notices/dismiss-notice.server'
import { sendMailAgain } from '#app/office/post/send-mail-again.server'
import { replayEvent } from '#app/office/stripe-events/replay-event.server'
import { db } from '#app/platform/database.server'
import { keepMail } from '#app/platform/mail.server'
import { leaves, now, type Change } from './leaves'

const failedEvent = async () => {
  const event = { id: 'evt_1', type: 'refund.updated', status: 'failed' as const, createdAt: now }
  return (await db.stripeEvent.create({ data: { ...event, payload: {} } })).id
}
const aNotice = () =>
  db.staffNotice.create({
    data: {
      ...{ occasion: 'sold-out-recommendation:pores:calm', kind: 'sold-out-recommendation' },
      message: 'The guide “pores” recommends Calm Serum, which cannot be bought.',
    },
  })
const mail = () =>
  keepMail({
    ...{ occasion: randomUUID(), orderId: null, recipient: 'ada@example.com', now },
    ...{ subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' },
  })

/** What staff do about events and mails that went wrong, and the row that each leaves. */
export const OFFICE_CHANGES: readonly Change[] = [
  leaves('stripe-event.replayed', replayEvent, 'events:replay', async (olive) => [
    olive,
    await failedEvent(),
    now,
  ]),
  leaves('mail.sent_again', sendMailAgain, 'mails:send', async (olive) => [
    olive,
    { mailId: await mail(), formId: randomUUID() },
    now,
  ]),
  leaves('notice.dismissed', dismissNotice, 'guides:write', async (olive) => [
    olive,
    (await aNotice()).id,
    now,
  ]),
]
