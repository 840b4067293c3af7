import type { ReportPeriod } from '#app/office/reports/report-period'
import { db } from '#app/platform/database.server'
import { SHOP_TIME_ZONE } from '#app/time/shop-clock'
import { localTimeOf } from '#app/time/zoned-time'

type By = ReportPeriod['by']

export const noSales = () => ({
  orders: 0,
  units: 0,
  itemsCents: 0,
  discountCents: 0,
  bundleSavingCents: 0,
  deliveryCents: 0,
  taxCents: 0,
  totalCents: 0,
  refundedCents: 0,
  disputesLost: 0,
  disputeLostCents: 0,
  netCents: 0,
})

/** The sums of the sales report, order by order. */
export async function salesByHand(by: By) {
  const sums = new Map<string, ReturnType<typeof noSales>>()
  const at = (moment: Date) => {
    const start = stepOf(localTimeOf(moment, SHOP_TIME_ZONE).day, by)
    const found = sums.get(start) ?? noSales()
    sums.set(start, found)
    return found
  }
  for (const order of await db.order.findMany({ include: { lines: true } })) {
    const step = at(order.paidAt!)
    step.orders += 1
    for (const { quantity, listCents, discountCents, bundleSavingCents } of order.lines) {
      step.units += quantity
      step.itemsCents += listCents
      step.discountCents += discountCents
      step.bundleSavingCents += bundleSavingCents
    }
    step.deliveryCents += order.deliveryCents
    step.taxCents += order.taxCents
    step.totalCents += order.totalCents
    step.netCents += order.totalCents
  }
  for (const { settledAt, amountCents } of await db.refund.findMany()) {
    const step = at(settledAt!)
    step.refundedCents += amountCents
    step.netCents -= amountCents
  }
  for (const { status, closedAt, amountCents } of await db.dispute.findMany()) {
    if (status !== 'lost' && status !== 'prevented') continue
    const step = at(closedAt!)
    step.disputesLost += 1
    step.disputeLostCents += amountCents
    step.netCents -= amountCents
  }
  return sums
}

function stepOf(day: string, by: By): string {
  if (by === 'day') return day
  if (by === 'month') return `${day.slice(0, 7)}-01`
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

const noTax = () => ({ orders: 0, salesCents: 0, chargedCents: 0, givenBackCents: 0, dueCents: 0 })

/** The sums of the tax report by step and state, order by order and refund by refund. */
export async function taxByHand(by: By) {
  const sums = new Map<string, ReturnType<typeof noTax>>()
  for (const order of await db.order.findMany()) {
    const row = rowOf(sums, `${stepAt(order.paidAt!, by)} ${order.state}`, noTax)
    row.orders += 1
    row.salesCents += order.itemsCents - order.discountCents + order.deliveryCents
    row.chargedCents += order.taxCents
    row.dueCents += order.taxCents
  }
  for (const refund of await db.refund.findMany({ include: { lines: true, order: true } })) {
    const row = rowOf(sums, `${stepAt(refund.settledAt!, by)} ${refund.order.state}`, noTax)
    const ofGoods = refund.lines.reduce((total, { taxCents }) => total + taxCents, 0)
    const ofDelivery = refund.deliveryCents > 0 ? refund.order.deliveryTaxCents : 0
    row.givenBackCents += ofGoods + ofDelivery
    row.dueCents -= ofGoods + ofDelivery
  }
  return sums
}

const noUnits = () => ({ units: 0, salesCents: 0, refundedUnits: 0 })

/** The sums of the products report by step and product, line by line. */
export async function productsByHand(by: By) {
  const sums = new Map<string, ReturnType<typeof noUnits>>()
  for (const line of await db.orderLine.findMany({ include: { order: true } })) {
    const row = rowOf(sums, `${stepAt(line.order.paidAt!, by)} ${line.productSlug}`, noUnits)
    row.units += line.quantity
    row.salesCents += line.listCents - line.discountCents
    row.refundedUnits += line.refundedQuantity
  }
  return sums
}

const stepAt = (moment: Date, by: By) => stepOf(localTimeOf(moment, SHOP_TIME_ZONE).day, by)

function rowOf<Row>(sums: Map<string, Row>, key: string, none: () => Row): Row {
  const found = sums.get(key) ?? none()
  sums.set(key, found)
  return found
}
