import { shopDayBrief } from '#app/time/shop-clock'
import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import type { ListedOrder } from '#app/orders/customer-orders.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { STATUS_WORDS } from '#app/orders/order-status'
import type { AccountView } from '#app/storefront/account-page.server'
import { Pagination } from '#app/ui/pagination'

const NAMED = 3

/** A customer's orders, the latest first, each leading to its own page. */
export function AccountOrders({ orders, page, pageCount }: AccountView) {
  return (
    <section aria-labelledby="orders" className="mt-8">
      <h2 id="orders" className="text-2xl">
        Orders
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {orders.map((order) => (
          <li key={order.id} className="relative py-4 hover:bg-mist">
            <OrderRow order={order} />
          </li>
        ))}
      </ul>
      <div className="mt-5">
        <Pagination
          label="Orders"
          page={page}
          pageCount={pageCount}
          href={(n) => (n === 1 ? '/account' : `/account?page=${n}`)}
        />
      </div>
    </section>
  )
}

function OrderRow({ order }: { order: ListedOrder }) {
  const { number, status, placedAt, totalCents, refundedCents, names, path } = order
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 sm:grid-cols-[8rem_1fr_auto] sm:px-2">
      <Link to={path} className="font-medium link after:absolute after:inset-0">
        {formatOrderNumber(number)}
      </Link>
      <span className="text-right sm:order-last">
        <Price cents={totalCents} />
        {refundedCents > 0 ? (
          <span className="block text-sm text-ink-soft">
            <Price cents={refundedCents} /> refunded
          </span>
        ) : null}
      </span>
      <span className="col-span-2 sm:col-span-1">
        <span className="block">{STATUS_WORDS[status].title}</span>
        <span className="block text-sm text-ink-soft">
          <time dateTime={placedAt.toISOString()}>{shopDayBrief(placedAt)}</time> · {naming(names)}
        </span>
      </span>
    </div>
  )
}

function naming(names: readonly string[]): string {
  const more = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
