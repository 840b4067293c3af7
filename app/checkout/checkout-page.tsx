import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { Form, Link, useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { z } from 'zod'
import { formatMoney } from '#app/money/format-money'
import { useShopProfile } from '#app/platform/shop-profile'
import { Button } from '#app/ui/button'
import { FormErrors } from '#app/ui/form-errors'
import type { CheckoutAnswer } from './answer-checkout'
import { AddressFields, ContactFields } from './checkout-fields'
import { CheckoutCode } from './checkout-code'
import { checkoutConstraints, CheckoutDetails, type CheckoutInput, FIELDS } from './checkout-form'
import { CheckoutOutcome } from './checkout-outcome'
import { DeliveryFields, StudioFields } from './delivery-fields'
import { CheckoutTotals, FoldedTotals } from './checkout-totals'
import type { CheckoutView } from './read-checkout.server'
import { UnpaidNotice } from './unpaid-notice'
import { useKeptDraft } from './use-kept-draft'
import { useSpokenTotal } from './use-spoken-total'
import { useUpdateTotals } from './use-update-totals'

/** What a button sends that does not place the order, such as the code's. */
const Unchecked = z.object({})

export function CheckoutPage({
  checkout,
  cameBack,
  answer,
}: {
  checkout: CheckoutView
  cameBack: boolean
  answer: CheckoutAnswer | undefined
}) {
  const { draft, names, totals, taxKnown, methods, studios, openPayment, blocked } = checkout
  const { promotions, together, isCustomer } = checkout
  const { returnDays, returnsOpened } = useShopProfile()
  const paying = useNavigation().formData?.get('intent') === 'pay'
  const [form, fields] = useForm<CheckoutInput, unknown>({
    id: 'checkout',
    lastResult: answer?.submission ?? null,
    constraint: checkoutConstraints,
    defaultValue: draft,
    onValidate: ({ formData, submitter }) =>
      parseWithZod(formData, { schema: submitter?.formNoValidate ? Unchecked : CheckoutDetails }),
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
  })
  const nameOf = (variantId: string) => names[variantId] ?? 'An item'
  // What was refused on other terms says nothing of these.
  const [overtaken, setOvertaken] = useState<CheckoutAnswer>()
  const keepDraft = useKeptDraft(draft)
  const updateTotals = useUpdateTotals({
    form: keepDraft.ref,
    draft,
    onUpdate: () => setOvertaken(answer),
  })
  useSpokenTotal(checkout)
  const pickup = (fields.deliveryMethod.value ?? draft.deliveryMethod) === 'pickup'

  return (
    <div className="page-column grid gap-x-16 gap-y-8 py-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:py-12">
      <div className="flex flex-col gap-8">
        <h1 className="text-4xl">Checkout</h1>
        <div className="rounded-md bg-mist px-4 lg:hidden">
          <FoldedTotals {...checkout} />
        </div>
        {answer && answer !== overtaken ? (
          <CheckoutOutcome {...{ answer, nameOf }} />
        ) : (
          <UnpaidNotice {...{ cameBack, openPayment }} />
        )}
        <Form
          method="post"
          id={form.id}
          onSubmit={form.onSubmit}
          noValidate={form.noValidate}
          onChange={updateTotals}
          {...keepDraft}
          preventScrollReset
          className="flex flex-col gap-10"
        >
          {/* Enter in a field presses the form's first button: this one, not the code's. */}
          <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <FormErrors form={form} order={FIELDS} />
          <input type="hidden" name="seen" value={checkout.seen} />
          <ContactFields fields={fields} />
          <DeliveryFields {...{ fields, methods, blocked }} chosen={draft.deliveryMethod} />
          {/* Both stay in the form: an address survives a look at the studios. */}
          <div hidden={!pickup}>
            <StudioFields {...{ fields, studios }} />
          </div>
          <div hidden={pickup}>
            <AddressFields {...{ fields }} canSave={isCustomer} />
          </div>
          <CheckoutCode {...{ promotions, together, answer }} />
          <div className="flex flex-col gap-3">
            <Button
              name="intent"
              value="pay"
              size="lg"
              wide
              pending={paying}
              pendingLabel="Opening the payment page…"
            >
              {taxKnown && !blocked
                ? `Pay ${formatMoney(totals.totalCents)}`
                : 'Continue to payment'}
            </Button>
            <noscript>
              <Button name="intent" value="update" look="quiet" wide formNoValidate>
                Update delivery and total
              </Button>
            </noscript>
            <p className="text-sm text-ink-soft">
              You pay on Stripe’s page; we never see your card. Products can come back within{' '}
              {returnDays} {returnDays === 1 ? 'day' : 'days'},{' '}
              {returnsOpened ? 'opened too, unless their page says otherwise' : 'unopened'}:{' '}
              <Link to="/policies/returns" target="_blank" className="link">
                how returns work
              </Link>
              .
            </p>
          </div>
        </Form>
      </div>
      <aside
        className="hidden lg:sticky lg:top-8 lg:block lg:self-start"
        aria-label="Order summary"
      >
        <CheckoutTotals {...checkout} />
      </aside>
    </div>
  )
}
