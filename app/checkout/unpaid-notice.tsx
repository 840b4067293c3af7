import { formatMoney } from '#app/money/format-money'
import { Notice } from '#app/ui/notice'
import type { CheckoutView } from './read-checkout.server'

/** Where a payment stands that was begun and not finished. */
export function UnpaidNotice({
  cameBack,
  openPayment,
}: {
  cameBack: boolean
  openPayment: CheckoutView['openPayment']
}) {
  if (openPayment)
    return (
      <Notice
        title={cameBack ? 'You came back before paying' : 'A payment page is open for this bag'}
      >
        Nothing was charged, and your items are kept for you while that page is open.{' '}
        <a href={openPayment.url} className="link">
          Go on to pay {formatMoney(openPayment.totalCents)}
        </a>
        , or change what you need below and pay again.
      </Notice>
    )
  if (!cameBack) return null
  return (
    <Notice title="The payment page has closed">
      Nothing was charged, and what you typed is still here. Your items are not held any more: press
      the button below to hold them again and pay.
    </Notice>
  )
}
