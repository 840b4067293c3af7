import { expect, test } from 'vitest'
import { aSandbox, cardFields, control, sessionParams, submitPage } from '../test-kit'
import { passesLuhn, readExpiry } from './read-payment-form'

async function aPage(changes: Parameters<typeof sessionParams>[0] = {}) {
  const started = await aSandbox({ merchantName: 'Porewell' })
  const session = await started.stripe.checkout.sessions.create(sessionParams(changes))
  const url = session.url ?? ''
  const status = async () => (await started.stripe.checkout.sessions.retrieve(session.id)).status
  const submit = (fields: Record<string, string>) => submitPage(url, fields)
  return { ...started, session, url, status, submit }
}

test('the page says who is paid, how much for what, and that it is a simulation', async () => {
  const { url } = await aPage()
  const page = await (await fetch(url)).text()
  for (const text of ['Simulation.', 'Pay Porewell', '$43.00', 'Barrier Serum 30 ml', '2 × $9.50'])
    expect(page).toContain(text)
  expect(page).toContain('4242 4242 4242 4242')
  expect(page).not.toContain('<script')
})

test('paying redirects to the success address, with the session’s id', async () => {
  const { submit, session, status } = await aPage()
  const answer = await submit(cardFields)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`http://127.0.0.1:3000/thanks?session=${session.id}`)
  expect(await status()).toBe('complete')
})

test('a second submission goes on to the shop and does not pay again', async () => {
  const { submit, stripe, url } = await aPage()
  const answers = await Promise.all([submit(cardFields), submit(cardFields), submit(cardFields)])
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect((await stripe.charges.list()).data).toHaveLength(1)
  expect(await (await fetch(url)).text()).toContain('already complete')
})

test.each([
  [{ number: '4242 4242 4242 4241' }, 'number'],
  [{ number: '' }, 'number'],
  [{ expiry: '01 / 20' }, 'expiry'],
  [{ expiry: '13 / 40' }, 'expiry'],
  [{ cvc: '12' }, 'cvc'],
  [{ name: '' }, 'name'],
  [{ zip: '9411' }, 'zip'],
])('%o is answered beside its field', async (changes, name) => {
  const { submit, status } = await aPage()
  const answer = await submit({ ...cardFields, ...changes })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain(`id="${name}-error"`)
  expect(page.match(/class="error"/g)).toHaveLength(1)
  expect(await status()).toBe('open')
})

test('what was typed is kept, but never the number or the security code', async () => {
  const { submit } = await aPage({ customer_email: undefined } as object)
  const fields = { ...cardFields, email: 'kim"<b>@example.com', zip: 'no' }
  const page = await (await submit(fields)).text()
  expect(page).toContain('value="Sam Porter"')
  expect(page).toContain('value="12 / 34"')
  expect(page).toContain('value="kim&quot;&lt;b&gt;@example.com"')
  expect(page).not.toContain('value="4242')
  expect(page).not.toContain('value="123"')
})

test('a decline says so and leaves the page ready for another card', async () => {
  const { submit, status } = await aPage()
  const declined = await submit({ ...cardFields, number: '4000000000009995' })
  expect(declined.status).toBe(402)
  const page = await declined.text()
  expect(page).toContain('Your card has insufficient funds.')
  expect(page).toContain('role="alert"')
  expect(await status()).toBe('open')
  expect((await submit(cardFields)).status).toBe(303)
})

test('the simulated bank asks, and takes yes or no', async () => {
  const { submit, url, status } = await aPage()
  const asked = await submit({ ...cardFields, number: '4000002500003155' })
  expect(asked.headers.get('location')).toBe(`${new URL(url).pathname}/authenticate`)
  const bank = `${url}/authenticate`
  expect(await (await fetch(bank)).text()).toContain('ending in 3155')
  const failed = await submitPage(bank, { answer: 'fail' })
  expect(failed.status).toBe(402)
  expect(await status()).toBe('open')
  expect((await fetch(bank, { redirect: 'manual' })).status).toBe(303)
  await submit({ ...cardFields, number: '4000002500003155' })
  expect((await submitPage(bank, { answer: 'complete' })).status).toBe(303)
  expect(await status()).toBe('complete')
})

test('a bank account is offered when allowed, and pays later', async () => {
  const { submit, url, stripe, session } = await aPage({
    allowed_payment_method_types: ['card', 'us_bank_account'],
  })
  expect(await (await fetch(url)).text()).toContain('US bank account')
  const fields = { method: 'us_bank_account', routing: '110000000', holder: 'Sam Porter' }
  expect((await submit({ ...fields, account: '1' })).status).toBe(422)
  expect((await submit({ ...fields, account: '000123456789' })).status).toBe(303)
  expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
    status: 'complete',
    payment_status: 'unpaid',
    payment_method_types: ['card', 'us_bank_account'],
  })
})

test('a method that the session does not offer cannot be posted', async () => {
  const { submit, status } = await aPage({ allowed_payment_method_types: ['card'] })
  const answer = await submit({
    method: 'us_bank_account',
    routing: '110000000',
    account: '000123456789',
    holder: 'Sam',
  })
  expect(answer.status).toBe(422)
  expect(await status()).toBe('open')
})

test('an expired session says so and leads back to the shop', async () => {
  const { sandbox, url, session, submit } = await aPage()
  await control(sandbox, `sessions/${session.id}/expire`)
  const page = await (await fetch(url)).text()
  expect(page).toContain('has expired')
  expect(page).toContain('href="http://127.0.0.1:3000/bag"')
  expect(await (await submit(cardFields)).text()).toContain('has expired')
  expect((await fetch(`${sandbox.url}/c/pay/cs_test_none`)).status).toBe(404)
})

test('product names and addresses are text, not markup', async () => {
  const { url } = await aPage({
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: 'usd',
          unit_amount: 500,
          product_data: { name: '<img src=x onerror=alert(1)>' },
        },
      },
    ],
  })
  const page = await (await fetch(url)).text()
  expect(page).not.toContain('<img src=x')
  expect(page).toContain('&lt;img src=x')
})

test('the front page shows payments, events and how delivery stands', async () => {
  const { sandbox, submit } = await aPage()
  await submit(cardFields)
  const page = await (await fetch(sandbox.url)).text()
  for (const text of ['$43.00', 'PW-1001', 'checkout.session.completed', 'not posted'])
    expect(page).toContain(text)
})

test('expiry dates are read in the ways that people type them', () => {
  const now = new Date('2026-11-23T00:00:00Z')
  for (const typed of ['12 / 34', '12/34', '1234', '12/2034', '12-34'])
    expect(readExpiry(typed, now)).toEqual({ expMonth: 12, expYear: 2034 })
  expect(readExpiry('11/26', now)).toEqual({ expMonth: 11, expYear: 2026 })
  expect(readExpiry('10/26', now)).toContain('expired')
})

test('the Luhn digit is checked', () => {
  expect(passesLuhn('4242424242424242')).toBe(true)
  expect(passesLuhn('4242424242424243')).toBe(false)
})
