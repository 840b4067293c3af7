import { shopDayWords } from '#app/time/shop-clock'
import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import { unbroken } from '#app/ui/unbroken'
import { discountRows } from './discount-rows'
import type { ShopperOrder } from './order-page.server'
import { sizeWords } from './size-words'

/** The receipt: every line and every part of the total, as frozen when the order was placed. */
export function OrderSummary({ order }: { order: ShopperOrder }) {
  const refunded = order.refunds
    .filter(({ status }) => status !== 'failed')
    .reduce((sum, { amountCents }) => sum + amountCents, 0)
  const paid = order.timeline.some(({ kind }) => kind === 'paid' || kind === 'paid_late')
  return (
    <section aria-labelledby="receipt" className="flex flex-col gap-5">
      <h2 id="receipt" className="text-2xl">
        {paid ? 'Receipt' : 'Your order'}
      </h2>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {order.lines.map((line) => (
          <li key={line.id} className="flex items-baseline justify-between gap-6 py-3">
            <span className="min-w-0">
              <span className="block text-sm text-ink-soft">{line.brandName}</span>
              <Link to={`/products/${line.productSlug}`} className="touch-link font-medium link">
                {line.productName}
              </Link>
              <span className="block text-sm text-ink-soft">
                {unbroken(sizeWords(line))} · {line.quantity} ×{' '}
                <Price cents={line.unitPriceCents} />
                {line.refundedQuantity > 0 ? ` · ${line.refundedQuantity} refunded` : null}
              </span>
              {line.bundleName ? (
                <span className="block text-sm text-moss">Part of {line.bundleName}</span>
              ) : null}
            </span>
            <Price cents={line.listCents} />
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-2">
        <Row label="Items" cents={order.itemsCents} />
        {discountRows(order).map((row) => (
          <Row key={row.label} {...row} />
        ))}
        <Row label="Delivery" cents={order.deliveryCents} zero="Free" />
        <Row label="Sales tax" cents={order.taxCents} />
        <Row label="Total" cents={order.totalCents} strong />
        {refunded > 0 ? <Row label="Refunded" cents={-refunded} /> : null}
      </dl>
      {paid && order.paidAt ? (
        <p className="text-sm text-ink-soft">
          Paid {shopDayWords(order.paidAt)}
          {order.paidWith ? ` with ${order.paidWith}` : null}
        </p>
      ) : null}
    </section>
  )
}

type RowProps = {
  label: string
  cents: number
  /** Said instead of an amount of nothing. */
  zero?: string
  strong?: boolean
}

function Row({ label, cents, zero, strong = false }: RowProps) {
  return (
    <div
      className={`flex justify-between gap-4 ${strong ? 'border-t border-line pt-3 text-lg font-medium' : ''}`}
    >
      <dt>{label}</dt>
      <dd>{cents === 0 && zero ? zero : <Price cents={cents} />}</dd>
    </div>
  )
}
