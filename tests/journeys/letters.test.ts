import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import type { RunningShop } from '#tests/setup/running-shop'
import { expect, test } from '#tests/setup/shop'

const footer = (page: Page) => page.getByRole('contentinfo')
const field = (page: Page) => page.getByRole('textbox', { name: 'Email' })

/** Each test has its own reader: an inbox takes three mails in a day. */
const aReader = () => `reader-${crypto.randomUUID()}@example.com`

async function signUp(page: Page, email: string) {
  await field(page).fill(email)
  await page.getByRole('button', { name: 'Sign up' }).click()
}

/** Opens the captured mail as its reader does, and gives what is in it. */
async function openMail(page: Page, subject: RegExp, email: string) {
  await expect(async () => {
    await page.goto('/mails')
    await expect(page.getByRole('link').filter({ hasText: email }).first()).toContainText(subject, {
      timeout: 1000,
    })
  }).toPass()
  await page.getByRole('link').filter({ hasText: email }).first().click()
  return page.frameLocator('iframe')
}

async function stateOf(shop: RunningShop, email: string) {
  const rows = await shop.query<{ status: string; kinds: string[] }>(
    `SELECT s."status", array_agg(c."kind" ORDER BY c."id") AS "kinds"
     FROM "Subscriber" s JOIN "Consent" c ON c."subscriberId" = s."id" WHERE s."email" = $1 GROUP BY s."id"`,
    [email],
  )
  return rows[0]
}

// The frame around a captured mail runs no script, Playwright's own among them.
const FRAMED = /Blocked script execution in '[^']*\/mails\//
test.use({ expectedComplaints: [FRAMED] })

test.beforeEach(async ({ shop }) => {
  // All tests come from one network, and one network is soon slowed down.
  await shop.query('DELETE FROM "Throttle"')
})

const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** From the confirming mail to the list. */
async function confirmByMail(page: Page, email: string) {
  const mail = await openMail(page, /^Please confirm/, email)
  await mail.getByRole('link', { name: 'Confirm my address' }).click()
  await page.getByRole('button', { name: 'Yes, send me the letter' }).click()
  await expect(title(page)).toHaveText('You are on the list')
}

test('a reader signs up in the footer and confirms by mail @pair', async ({ page, shop }) => {
  const email = aReader()
  await page.goto('/bag')
  await expect(footer(page)).toContainText('One letter a month at most')
  await expect(footer(page)).toContainText('By signing up you agree')
  await signUp(page, email)
  await expect(page.getByText('Please check your inbox')).toBeVisible()
  await expectAccessible(page)

  const asked = await openMail(page, /^Please confirm/, email)
  await asked.getByRole('link', { name: 'Confirm my address' }).click()
  await expect(title(page)).toHaveText('Shall we write to you?')
  expect(page.url()).not.toContain('reader')
  await expectAccessible(page)
  expect(await stateOf(shop, email)).toEqual({ status: 'pending', kinds: ['requested'] })
  await page.getByRole('button', { name: 'Yes, send me the letter' }).click()
  await expect(title(page)).toHaveText('You are on the list')
  await page.reload()
  await expect(title(page)).toHaveText('You are on the list')
  expect((await stateOf(shop, email))?.kinds).toEqual(['requested', 'confirmed'])
})

test('a reader unsubscribes in one click and finds the way back @pair', async ({ page, shop }) => {
  const email = aReader()
  await page.goto('/letters')
  await signUp(page, email)
  await confirmByMail(page, email)
  const welcome = await openMail(page, /^Welcome to/, email)
  await welcome.getByRole('link', { name: 'Unsubscribe' }).click()
  await expect(title(page)).toHaveText('Stop “Thoughts on skin and life”?')
  await page.getByRole('button', { name: 'Stop the letter' }).click()
  await expect(title(page)).toHaveText('You are unsubscribed')
  await expectAccessible(page)
  expect((await stateOf(shop, email))?.status).toBe('unsubscribed')

  await page.getByRole('button', { name: 'Send me the letter again' }).click()
  await expect(title(page)).toHaveText('Please check your inbox')
  await confirmByMail(page, email)
  expect(await stateOf(shop, email)).toEqual({
    status: 'subscribed',
    kinds: ['requested', 'confirmed', 'withdrawn', 'requested', 'confirmed'],
  })
})

test('an address is the same news whether or not it is known @pair', async ({ page }) => {
  const email = aReader()
  const told: string[] = []
  for (const _ of ['new', 'waiting']) {
    await page.goto('/letters')
    await signUp(page, email)
    await expect(page.getByText('Please check your inbox')).toBeVisible()
    told.push(await page.getByRole('main').innerText())
  }
  expect(told[0]).toBe(told[1])
})

test.describe(() => {
  test.use({ expectedComplaints: [/400|404|410|429/] })

  test('what is no address is said beside the field, and stays there @pair', async ({ page }) => {
    await page.goto('/letters')
    // A browser lets this one through; we do not.
    await signUp(page, 'reader@localhost')
    const message = 'Enter an email address such as name@example.com'
    await expect(field(page)).toHaveAccessibleDescription(new RegExp(message))
    await expect(field(page)).toHaveValue('reader@localhost')
    await expectAccessible(page)
    await signUp(page, aReader())
    await expect(page.getByText('Please check your inbox')).toBeVisible()
  })

  test('a broken link says what to do @pair', async ({ page }) => {
    await page.goto('/letters/confirm?t=broken')
    await expect(title(page)).toHaveText('We cannot read this link')
    await expect(field(page)).toBeVisible()
    await expectAccessible(page)
    await page.goto('/letters/unsubscribe?t=broken')
    await expect(title(page)).toHaveText('We cannot read this link')
    await expectAccessible(page)
  })
})

test('after signing up the keyboard is where the answer is @js', async ({ page }) => {
  await page.goto('/products')
  await signUp(page, aReader())
  await expect(page.locator(':focus')).toContainText('Please check your inbox')
  await expect(page).toHaveURL(/\/products$/)
})

test('a mail program unsubscribes its reader in one click @once', async ({
  page,
  shop,
  request,
}) => {
  const email = aReader()
  await page.goto('/letters')
  await signUp(page, email)
  await confirmByMail(page, email)
  await openMail(page, /^Welcome to/, email)
  const [kept] = await shop.query<{ headers: Record<string, string> }>(
    `SELECT "headers" FROM "Mail" WHERE "recipient" = $1 ORDER BY "id" DESC LIMIT 1`,
    [email],
  )
  const url = kept?.headers['List-Unsubscribe']?.slice(1, -1) ?? ''
  const answer = await request.post(url, {
    form: { 'List-Unsubscribe': 'One-Click' },
    headers: { Origin: 'https://mail.example', 'Sec-Fetch-Site': 'cross-site' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(204)
  expect(await stateOf(shop, email)).toEqual({
    status: 'unsubscribed',
    kinds: ['requested', 'confirmed', 'withdrawn'],
  })
})

for (const path of [
  '/letters?email=%00',
  `/letters/confirm?t=${'x'.repeat(3000)}`,
  '/letters/confirm?t=%F0%9F%92%A9.%27%22%3Cscript%3E',
  '/letters/confirm?t[]=1&t=2&t=3',
  '/letters/unsubscribe?t=..%2f..%2fetc%2fpasswd',
  '/letters/unsubscribe',
  '/api/letters-unsubscribe?t=%0d%0aSet-Cookie:x',
])
  test(`${path.slice(0, 50)} is answered calmly @once`, async ({ request }) => {
    expect((await request.get(path)).status()).toBeLessThan(500)
  })
