import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'

/** Sends the form until it was open for long enough: what comes too fast is refused and keeps everything. */
async function send(page: Page, arrival: string) {
  const arrived = page.getByText(arrival).first()
  const hurried = page.getByText('quicker than we can tell from a program')
  await expect(async () => {
    if (await arrived.isVisible()) return
    await page.getByRole('button', { name: 'Send the request' }).click({ timeout: 5_000 })
    await expect(arrived.or(hurried)).toBeVisible()
    await expect(arrived).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 45_000 })
}

/** What a program does, and no person can. */
async function fillHidden(page: Page, value: string) {
  await page.locator('input[name=company]').evaluate((field, typed) => {
    ;(field as HTMLInputElement).value = typed
  }, value)
}

test.use({ expectedComplaints: [/400|409|429/] })

const reference = /\b[2-9A-HJ-NP-TV-Z]{8}\b/

async function answer(page: Page, question: RegExp, choice: 'Yes' | 'No' | 'Not sure') {
  await page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: choice, exact: true })
    .check()
}

async function answerAll(page: Page, choice: 'No' | 'Not sure') {
  for (const group of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: 'Not sure' }) })
    .all())
    await group.getByRole('radio', { name: choice, exact: true }).check()
}

async function fillContact(page: Page, name: string) {
  await page
    .getByRole('main')
    .getByLabel(/^Full name/)
    .fill(name)
  await page
    .getByRole('main')
    .getByLabel(/^Email/)
    .fill(`${name.toLowerCase().replace(/\W/g, '-')}-${Date.now()}@example.com`)
}

test('a shopper reads a treatment and asks a studio to call @pair', async ({ page, shop }, {
  project,
}) => {
  await page.goto('/treatments')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'About HydraFacial' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HydraFacial')
  await expect(page.getByText('By consultation only')).toBeVisible()
  await expect(page.getByText('One trial with 20 people', { exact: false })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: /^Ask for a consultation at Porewell Chicago/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask about HydraFacial')
  await expect(page.getByRole('radio', { name: /Porewell Chicago/ })).toBeChecked()
  await expectAccessible(page)
  await answerAll(page, 'No')
  await fillContact(page, `Ana ${project.name}`)
  await page.getByRole('checkbox', { name: 'Saturday' }).check()
  await send(page, 'Sent to Porewell Chicago')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your request')
  expect(page.url()).toMatch(/\/consultation\/[A-Z2-9]{8}\?key=[\w-]+$/)
  await expectAccessible(page)
  const [sent] = (await page.getByRole('main').innerText()).match(reference) ?? []
  await expect
    .poll(async () =>
      (
        await shop.query<{ recipient: string }>(
          `SELECT "recipient" FROM "Mail" WHERE "subject" LIKE '%' || $1 || '%'`,
          [sent],
        )
      ).map(({ recipient }) => recipient.replace(/^ana.*/, 'the shopper')),
    )
    .toEqual(expect.arrayContaining(['chicago@porewell.example', 'the shopper']))
})

test('an answer that blocks is referred, not booked @pair', async ({ page, shop }, { project }) => {
  await page.goto('/treatments/microinfusion')
  await expect(
    page.getByRole('heading', { name: 'The toxin part is a prescription' }),
  ).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/book now/i)
  await expectAccessible(page)
  await page.goto('/consultation?treatment=microinfusion&location=portland')
  await expect(page.getByText('is not offered at the studio you had chosen')).toBeVisible()
  await page.getByRole('radio', { name: /Porewell Dallas/ }).check()
  await answerAll(page, 'No')
  await answer(page, /keloids/, 'Not sure')
  await expect(page.getByText(/Needles could start another/)).toBeVisible()
  await expectAccessible(page)
  await fillContact(page, `Bo ${project.name}`)
  await send(page, 'Not booked, but referred')
  const [kept] = await shop.query<{ flagged: string[]; route: string }>(
    `SELECT "flagged", "route"::text FROM "Consultation" ORDER BY "createdAt" DESC LIMIT 1`,
  )
  expect(kept).toEqual({ flagged: ['keloids'], route: 'referral' })
})

test('a refused request keeps what was typed, and can be sent again @pair', async ({ page }, {
  project,
}) => {
  await page.goto('/consultation?treatment=hydrafacial&location=dallas')
  // Without scripts the browser itself stops at the first empty field.
  if (project.use.javaScriptEnabled !== false) {
    await page.getByRole('button', { name: 'Send the request' }).click()
    await expect(page.getByText('Please check the following')).toBeVisible()
    await expectAccessible(page)
  }
  await answerAll(page, 'Not sure')
  await fillContact(page, `Cy ${project.name}`)
  await fillHidden(page, 'ACME')
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByText('Something filled in a field that people cannot see')).toBeVisible()
  await expect(page.getByRole('main').getByLabel(/^Full name/)).toHaveValue(`Cy ${project.name}`)
  await expectAccessible(page)
  await fillHidden(page, '')
  await send(page, 'We have your request')
})

test('a studio tells its hours, and can be made one’s own @pair', async ({ page }) => {
  await page.goto('/locations')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Hours and treatments of Porewell Portland' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Porewell Portland')
  await expect(page.getByText('Pacific Time')).toBeVisible()
  await expect(
    page.getByText(/Prescription and strong retinoids pause before: 72 hours/),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Make this my studio.*Portland/ }).click()
  await expect(page.getByText('Your studio', { exact: true })).toBeVisible()
  await page.goto('/treatments/hydrafacial')
  await expect(page.getByText('As Porewell Portland does it.', { exact: false })).toBeVisible()
  await page.goto('/consultation?treatment=hydrafacial')
  await expect(page.getByRole('radio', { name: /Porewell Portland/ })).toBeChecked()
})

for (const path of ['/treatments/nothing', '/locations/nothing', '/consultation/AAAA2222?key=x'])
  test(`${path} is not found, with a way on @once`, async ({ request }) => {
    const response = await request.get(path, { headers: { Accept: 'text/html' } })
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('Not found')
  })

test('what no form of ours sends is turned away calmly @once', async ({ request }) => {
  const post = (path: string, form: Record<string, string>) =>
    request.post(path, { form, maxRedirects: 0 }).then((response) => response.status())
  expect(await post('/consultation', {})).toBe(303)
  expect(await post('/consultation?treatment=__proto__', {})).toBe(303)
  expect(await post('/consultation?treatment=hydrafacial', {})).toBe(400)
  expect(await post('/consultation?treatment=hydrafacial', { 'answers.__proto__.x': 'yes' })).toBe(
    400,
  )
  expect(await post('/consultation?treatment=hydrafacial', { locationId: "' OR 1=1 --" })).toBe(400)
  expect(await post('/consultation?treatment=hydrafacial', { message: 'x'.repeat(100_000) })).toBe(
    413,
  )
})
