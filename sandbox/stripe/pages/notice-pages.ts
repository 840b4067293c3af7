import type Stripe from 'stripe'
import { successUrlOf } from '../state/create-session'
import { html, money } from './html'
import { layout } from './layout'

/** For a session that can no longer be paid: what became of it, and the way back to the shop. */
export function closedPage(session: Stripe.Checkout.Session, merchant: string): string {
  if (session.status === 'complete')
    return layout(
      'Already paid — simulated checkout',
      'plain',
      html`<main class="notice">
        <h1>This order is already complete</h1>
        <p>
          ${
            session.payment_status === 'unpaid'
              ? 'The payment is on its way from the bank.'
              : 'It was paid once, and will not be charged again.'
          }
        </p>
        <p><a class="button" href="${successUrlOf(session)}">See your order at ${merchant}</a></p>
      </main>`,
    )
  return layout(
    'Session expired — simulated checkout',
    'plain',
    html`<main class="notice">
      <h1>This payment page has expired</h1>
      <p>Nothing was charged. Go back to ${merchant} to start again.</p>
      ${
        session.cancel_url &&
        html`<p><a class="button" href="${session.cancel_url}">Back to ${merchant}</a></p>`
      }
    </main>`,
  )
}

/** The page of the cardholder's simulated bank. */
export function authenticationPage(
  session: Stripe.Checkout.Session,
  merchant: string,
  last4: string,
): string {
  return layout(
    'Confirm your payment — simulated bank',
    'plain',
    html`<main class="notice bank">
      <p class="small">Simulated bank · 3D Secure</p>
      <h1>Is this you?</h1>
      <dl class="sums">
        <div>
          <dt>Pay to</dt>
          <dd>${merchant}</dd>
        </div>
        <div>
          <dt>Amount</dt>
          <dd>${money(session.amount_total ?? 0)}</dd>
        </div>
        <div>
          <dt>Card</dt>
          <dd>ending in ${last4}</dd>
        </div>
      </dl>
      <form method="post">
        <button name="answer" value="complete">Complete authentication</button>
        <button name="answer" value="fail" class="secondary">Fail authentication</button>
      </form>
    </main>`,
  )
}

export function notFoundPage(): string {
  return layout(
    'Not found — simulated checkout',
    'plain',
    html`<main class="notice">
      <h1>There is nothing here</h1>
      <p>
        The address is wrong, or the sandbox was reset since. Go back to the shop and try again.
      </p>
      <p><a href="/">Simulated Stripe</a></p>
    </main>`,
  )
}
