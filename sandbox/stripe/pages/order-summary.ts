import type Stripe from 'stripe'
import type { Ledger } from '../state/ledger'
import type { LineItem } from '../state/objects'
import { html, money, type Html } from './html'

/**
 * What is being bought and what it costs: merchant, total, lines, discount. Lines are folded away where
 * something else must be seen first on a phone.
 */
export function orderSummary(
  ledger: Ledger,
  session: Stripe.Checkout.Session,
  merchant: string,
  folded: boolean,
): Html {
  const { lineItems } = ledger.checkout(session.id)
  const discount = session.total_details?.amount_discount ?? 0
  return html`<section class="summary" aria-labelledby="summary-title">
    ${
      session.cancel_url &&
      html`<a class="back" href="${session.cancel_url}"
        ><span aria-hidden="true">←</span> Back to ${merchant}</a
      >`
    }
    <h1 id="summary-title"><span class="pay-to">Pay ${merchant}</span></h1>
    <p class="total">${money(session.amount_total ?? 0)}</p>
    <details ${!folded && html`open`}>
      <summary>${itemCount(lineItems)}</summary>
      <ul class="lines">
        ${lineItems.map((item) => line(ledger, item))}
      </ul>
    </details>
    <dl class="sums">
      <div>
        <dt>Subtotal</dt>
        <dd>${money(session.amount_subtotal ?? 0)}</dd>
      </div>
      ${
        discount > 0 &&
        html`<div>
          <dt>Discount</dt>
          <dd>−${money(discount)}</dd>
        </div>`
      }
      <div class="due">
        <dt>Total due</dt>
        <dd>${money(session.amount_total ?? 0)}</dd>
      </div>
    </dl>
  </section>`
}

function line(ledger: Ledger, item: LineItem): Html {
  const product = ledger.find('product', String(item.price.product))
  const picture = product?.images[0]
  const quantity = item.quantity ?? 1
  return html`<li>
    ${picture && html`<span class="picture"><img src="${picture}" alt="" /></span>`}
    <span class="what">
      <span class="name">${item.description}</span>
      ${product?.description && html`<span class="about">${product.description}</span>`}
      ${
        quantity > 1 &&
        html`<span class="about">${quantity} × ${money(item.price.unit_amount ?? 0)}</span>`
      }
    </span>
    <span class="price">${money(item.amount_subtotal)}</span>
  </li>`
}

function itemCount(items: readonly LineItem[]): string {
  const count = items.reduce((sum, item) => sum + (item.quantity ?? 1), 0)
  return count === 1 ? '1 item' : `${count} items`
}
