import type Stripe from 'stripe'
import type { Ledger } from '../state/ledger'
import { field, problems } from './field'
import { html, money, type Html } from './html'
import { layout } from './layout'
import { orderSummary } from './order-summary'
import type { PaymentForm } from './read-payment-form'
import { testNumbers } from './test-numbers'

export const untouchedForm: PaymentForm = { method: 'card', values: {}, errors: {} }

/** The hosted payment page of an open session, with what was typed and what was wrong with it. */
export function paymentPage(
  ledger: Ledger,
  session: Stripe.Checkout.Session,
  merchant: string,
  form: PaymentForm = untouchedForm,
  decline: string | null = null,
): string {
  const total = session.amount_total ?? 0
  const bank = session.payment_method_types.includes('us_bank_account') && total > 0
  const troubled = decline !== null || Object.keys(form.errors).length > 0
  return layout(
    `${troubled ? 'Problem: ' : ''}Pay ${merchant} — simulated checkout`,
    'checkout',
    html`<main>
      ${orderSummary(ledger, session, merchant, troubled)}
      <section class="pay" aria-labelledby="pay-title">
        <form method="post" novalidate>
          ${problems(form, decline)}
          <h2 id="pay-title">Contact</h2>
          ${contact(session, form)} ${total > 0 && methods(session, form)}
          <button type="submit">${total > 0 ? `Pay ${money(total)}` : 'Complete the order'}</button>
          <p class="small">A simulated payment: the number that you type is not kept.</p>
        </form>
      </section>
      ${total > 0 && testNumbers(bank)}
    </main>`,
  )
}

function contact(session: Stripe.Checkout.Session, form: PaymentForm): Html {
  if (session.customer_email)
    return html`<p class="known"><span>Email</span> <strong>${session.customer_email}</strong></p>`
  return field(form, { name: 'email', label: 'Email', type: 'email', autocomplete: 'email' })
}

function methods(session: Stripe.Checkout.Session, form: PaymentForm): Html {
  const offered = session.payment_method_types
  const only = offered.length === 1
  const chosen = offered.includes(form.method) ? form.method : offered[0]
  const option = (method: string, label: string, fields: Html) =>
    offered.includes(method) &&
    html`<div class="method">
      <label class="choice">
        <input
          type="radio"
          name="method"
          value="${method}"
          ${method === chosen && html`checked`}
          ${only && html`class="only"`}
        />
        ${label}
      </label>
      <div class="fields">${fields}</div>
    </div>`
  return html`<fieldset class="methods">
    <legend>Payment method</legend>
    ${option('card', 'Card', cardFields(form))}
    ${option('us_bank_account', 'US bank account', accountFields(form))}
  </fieldset>`
}

function cardFields(form: PaymentForm): Html {
  return html`${field(form, {
    name: 'number',
    label: 'Card number',
    autocomplete: 'cc-number',
    numeric: true,
    placeholder: '4242 4242 4242 4242',
  })}
  ${field(form, {
    name: 'expiry',
    label: 'Expiry (MM / YY)',
    autocomplete: 'cc-exp',
    numeric: true,
    placeholder: '12 / 34',
  })}
  ${field(form, { name: 'cvc', label: 'Security code', autocomplete: 'cc-csc', numeric: true })}
  ${field(form, { name: 'name', label: 'Name on card', autocomplete: 'cc-name' })}
  ${field(form, { name: 'zip', label: 'ZIP code', autocomplete: 'postal-code', numeric: true })}`
}

function accountFields(form: PaymentForm): Html {
  return html`<p class="small">
      The bank answers later: the order waits until the payment has arrived.
    </p>
    ${field(form, { name: 'routing', label: 'Routing number', autocomplete: 'off', numeric: true })}
    ${field(form, { name: 'account', label: 'Account number', autocomplete: 'off', numeric: true })}
    ${field(form, { name: 'holder', label: 'Account holder', autocomplete: 'name' })}`
}
