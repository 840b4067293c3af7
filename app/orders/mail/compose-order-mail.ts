import { createElement, type ReactElement } from 'react'
import { formatOrderNumber } from '../order-number'
import type { OrderToMail } from './mailed-order-select'
import { mailedParcel } from './mailed-parcel'
import { ORDER_MAIL_WORDS, type OrderMailKind } from './order-mail'
import { OrderMail } from './order-mail-template'

export interface Occasion {
  kind: OrderMailKind
  /** The refund, return, parcel or form that it is about, of which an order can have several. */
  aboutId?: string | undefined
  /** The parcel, where it is not itself what the mail is about. */
  shipmentId?: string | undefined
  /** What staff changed, in words. */
  changed?: readonly string[] | undefined
}

interface Sender {
  businessName: string
  /** Where the shopper sees the order. */
  link: string
  /** Where returns go; null while no place takes any. */
  returnAddress: string | null
}

/** A mail about an order, to be drawn; `occasion` tells it from every other one. */
export function composeOrderMail(
  order: OrderToMail,
  { kind, aboutId, shipmentId, changed }: Occasion,
  { businessName, link, returnAddress }: Sender,
): { occasion: string; recipient: string; subject: string; mail: ReactElement } {
  const name = formatOrderNumber(order.number)
  const words = ORDER_MAIL_WORDS[kind]
  const mail = createElement(OrderMail, {
    order,
    name,
    words,
    link,
    refundCents: order.refunds.find(({ id }) => id === aboutId)?.amountCents ?? null,
    // While a bank takes its time no day can be promised.
    awaited: AWAITED.includes(kind),
    returned: OF_RETURNING.includes(kind) ? linesOfReturn(order, aboutId) : [],
    parcel: mailedParcel(order, shipmentId ?? aboutId),
    changed: changed ?? [],
    note: kind === 'return_approved' ? returnAddress : declinedReason(order, kind, aboutId),
  })
  return {
    occasion: `${kind}:${aboutId ?? order.id}`,
    recipient: order.email,
    subject: words.subject(name, businessName),
    mail,
  }
}

/** "Porewell Returns, PW-10001, 100 Example Street, Dallas, TX 75201". */
export function returnLabel(
  businessName: string,
  { number }: Pick<OrderToMail, 'number'>,
  address: readonly string[],
): string {
  return [`${businessName} Returns, ${formatOrderNumber(number)}`, ...address].join(', ')
}

const OF_RETURNING: readonly OrderMailKind[] = ['return_requested', 'return_approved']
const AWAITED: readonly OrderMailKind[] = ['paid', 'shipped', 'part_shipped', 'edited']

function declinedReason({ returns }: OrderToMail, kind: OrderMailKind, returnId?: string) {
  if (kind !== 'return_declined' && kind !== 'return_settled') return null
  return returns.find(({ id }) => id === returnId)?.declinedReason ?? null
}

function linesOfReturn({ lines, returns }: OrderToMail, returnId: string | undefined) {
  const named = returns.find(({ id }) => id === returnId)?.lines ?? []
  return lines.filter(({ id }) => named.some(({ orderLineId }) => orderLineId === id))
}
