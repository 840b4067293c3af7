import { expect, test } from 'vitest'
import type { Stripe } from '#app/platform/stripe.server'
import { paymentMethodOf } from './payment-method'

const read = (details: object) =>
  paymentMethodOf({
    payment_method_details: details as Stripe.Charge.PaymentMethodDetails,
  })

test('a receipt names the card or the bank account by its last digits', () => {
  expect(read({ card: { brand: 'visa', last4: '4242' } })).toEqual({
    methodName: 'Visa',
    methodLast4: '4242',
  })
  expect(read({ card: { brand: 'a new one', last4: '0001' } })?.methodName).toBe('Card')
  expect(read({ us_bank_account: { last4: '6789' } })?.methodName).toBe('US bank account')
})

test('it says nothing where there is no number', () => {
  expect(read({ cashapp: {} })).toBeNull()
  expect(read({ card: { brand: 'visa', last4: null } })).toBeNull()
  expect(paymentMethodOf({ payment_method_details: null })).toBeNull()
})
