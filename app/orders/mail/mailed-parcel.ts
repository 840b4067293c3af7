import { parcelContents } from '../parcel-contents'
import type { OrderToMail } from './mailed-order-select'
import type { MailedParcel } from './parcel-section'

/** A parcel as a mail tells of it: what is in it only where the order goes in more than one. Null for none of its. */
export function mailedParcel(
  order: OrderToMail,
  shipmentId: string | undefined,
): MailedParcel | null {
  const parcel = order.shipments.find(({ id }) => id === shipmentId)
  const contents = parcel && parcelContents(order, parcel.id)
  if (!parcel || !contents) return null
  const named = (units: typeof contents.units) =>
    units.map(({ orderLineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === orderLineId)
      return { name: line ? lineName(line) : '', quantity }
    })
  const isWhole = order.shipments.length === 1 && contents.toCome.length === 0
  const { carrier, trackingNumber } = parcel
  return {
    ...{ carrier, trackingNumber },
    units: isWhole ? [] : named(contents.units),
    toCome: named(contents.toCome),
  }
}

function lineName(line: OrderToMail['lines'][number]): string {
  return `${line.brandName} ${line.productName}, ${line.variantLabel}`
}
