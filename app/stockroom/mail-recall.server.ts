import { createElement } from 'react'
import type { z } from 'zod'
import { ERASED_EMAIL } from '#app/orders/erased'
import { orderPath } from '#app/orders/order-link.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { enqueue } from '#app/platform/jobs.server'
import { keepMail } from '#app/platform/mail.server'
import { ordersOfLot, type LotOrder } from './lot-orders.server'
import { RecallMail } from './recall-mail'
import type { RecallMailJob } from './recall-mail-job'

const PART = 100

/**
 * Writes to every order that has units of the recalled lot code, without those all given back, once each, however often it runs; other jobs
 * hand the mails over.
 */
export async function mailRecall(
  { recallId }: z.infer<typeof RecallMailJob>,
  now: Date,
): Promise<void> {
  const recall = await findRecall(recallId)
  let after: number | null = null
  for (;;) {
    const orders: LotOrder[] = await ordersOfLot(recall, { after, limit: PART, keeping: true })
    for (const order of orders) if (order.email !== ERASED_EMAIL) await writeTo(order, recall, now)
    after = orders.at(-1)?.number ?? null
    if (orders.length < PART) return
  }
}

type FoundRecall = Awaited<ReturnType<typeof findRecall>>

function findRecall(id: string) {
  return db.lotRecall.findUniqueOrThrow({
    where: { id },
    include: {
      variant: {
        select: {
          label: true,
          product: { select: { name: true, brand: { select: { name: true } } } },
        },
      },
    },
  })
}

async function writeTo(order: LotOrder, recall: FoundRecall, now: Date): Promise<void> {
  const { label, product } = recall.variant
  const name = formatOrderNumber(order.number)
  const mail = createElement(RecallMail, {
    fullName: order.fullName,
    order: name,
    link: env.SHOP_URL + orderPath(order),
    product: `${product.brand.name} ${product.name}, ${label}`,
    lotCode: recall.lotCode,
    units: order.units - order.givenBack,
    reason: recall.reason,
  })
  const written = {
    occasion: `recall:${recall.id}:${order.id}`,
    orderId: order.id,
    recipient: order.email,
    subject: `Order ${name}: please do not use ${product.name}, lot ${recall.lotCode}`,
    ...(await drawMail(mail)),
    now,
  }
  await db.$transaction(async (tx) => {
    const mailId = await keepMail(written, tx)
    await enqueue(tx, { name: 'deliver-mail', payload: { mailId } }, { key: `mail:${mailId}` })
  })
}
