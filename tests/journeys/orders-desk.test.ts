import type { Page } from '@playwright/test'
import { seedId } from '#prisma/seed/seed-id'
import { expectAccessible } from '#tests/setup/accessible'
import type { RunningShop } from '#tests/setup/running-shop'
import { expect, test } from '#tests/setup/shop'
import { openOrder, press, seeChecked, signIn } from './at-the-desk'
import { aShopper, buy, mainHeading, PADS, textbox, TONER, withoutScripts } from './shopper'

// A choice that is refused is answered as one; a page that is left gives up what it was reading.
test.use({ expectedComplaints: [/status of 4\d\d|signal is aborted/] })

/** The number of an order of the seed. */
async function seeded(shop: RunningShop, key: string): Promise<string> {
  const [order] = await shop.query<{ number: number }>(
    'SELECT "number" FROM "Order" WHERE "id" = $1::uuid',
    [seedId('order', key)],
  )
  return `PW-${order?.number}`
}

/** Fills in a field; with JavaScript waits until the shop has kept it. */
async function type(page: Page, name: string, text: string) {
  const kept = withoutScripts()
    ? null
    : page.waitForResponse((answer) => answer.request().method() === 'POST')
  await textbox(page, name).fill(text)
  await kept
}

test('a line is switched to a smaller size, and the difference that Stripe could not pay back is sent again @pair', async ({
  page,
  shop,
}) => {
  const shopper = aShopper()
  await buy(page, shopper, PADS)
  const [bought] = await shop.query<{ number: number }>(
    'SELECT "number" FROM "Order" WHERE "email" = $1',
    [shopper.email],
  )
  const order = `PW-${bought?.number}`
  await page.goto(`/admin/orders/${order}/edit`)
  await signIn(page, 'owner')

  // The session ends while an address is being typed.
  await type(page, 'Street and number', '14 Juniper Court')
  await page.context().clearCookies()
  await press(page, 'Save and mail the shopper')
  await expect(mainHeading(page)).toHaveText('Staff sign-in')
  await signIn(page, 'owner')
  await expect(mainHeading(page)).toHaveText(`Change ${order}`)
  await expect(textbox(page, 'Street and number')).toHaveValue('14 Juniper Court')
  await expectAccessible(page)
  await press(page, 'Discard it')
  await expect(textbox(page, 'Street and number')).toHaveValue(shopper.line1)

  await page.goto(`/admin/orders/${order}/switch`)
  await expectAccessible(page)
  await page.getByRole('radio', { name: /in place of/ }).check()
  await textbox(page, 'Units to switch').fill('2')
  await press(page, 'Switch and mail the shopper')
  await expect(page.getByText('Fewer units of this line were bought.').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: /in place of/ })).toBeChecked()
  await textbox(page, 'Units to switch').fill('1')
  await shop.stripe.control('switches', { refunds: 'pending-then-fails' })
  await press(page, 'Switch and mail the shopper')
  await expect(page.getByRole('rowheader', { name: /bought as/ })).toBeVisible()

  const refunds = async () => {
    const rows = await shop.query<{ status: string }>(
      `SELECT r."status"::text FROM "Refund" r JOIN "Order" o ON o."id" = r."orderId"
       WHERE o."email" = $1 ORDER BY r."createdAt"`,
      [shopper.email],
    )
    return rows.map(({ status }) => status)
  }
  await expect.poll(refunds).toEqual(['submitted'])
  await shop.stripe.control('settle-delayed', { kind: 'settle-refund' })
  await expect.poll(refunds).toEqual(['failed'])
  await shop.stripe.control('switches', { refunds: 'by-card' })

  await page.goto('/admin/today')
  const trouble = page.getByRole('link', { name: new RegExp(`${order}.*refund of`) })
  await trouble.click()
  await expect(
    page.getByRole('region', { name: /^The refund of \$\d+\.\d\d failed/ }),
  ).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Send it again')
  await expect(page.getByText(/, failed.*, sent again$/)).toBeVisible()
  await expect.poll(refunds).toEqual(['failed', 'succeeded'])
  await page.goto('/admin/today')
  await expect(mainHeading(page)).toHaveText('Today')
  await expect(trouble).toHaveCount(0)
})

test('recalled units that wait are taken from another lot, and an erasure ends once its order has @once', async ({
  page,
  shop,
}) => {
  await page.goto(`/admin/orders/${await seeded(shop, 'paid-recalled')}`)
  await signIn(page, 'owner')
  const recalled = page.getByText('Recalled: these must not leave')
  await expect(recalled).toBeVisible()
  await expectAccessible(page)
  await press(page, /^Take 2 of another lot/)
  await expect(recalled).toHaveCount(0)

  const order = await seeded(shop, 'shipped-forgotten')
  await page.goto('/admin/customers/erasures')
  const waiting = page.getByRole('row').filter({ hasText: order })
  await expect(waiting).toContainText('1 order under way')
  await expectAccessible(page)
  await waiting.getByRole('link', { name: order }).click()
  await expect(page.getByText('Vera Holm')).toBeVisible()
  await press(page, /^Delivered/)
  await expect(page.getByRole('button', { name: /^Delivered/ })).toHaveCount(0)
  await page.goto('/admin/customers/erasures')
  await expect(page.getByText('1 order in the time for returns')).toBeVisible()

  await shop.query(
    `UPDATE "Order" SET "deliveredAt" = now() - interval '40 days' WHERE "id" = $1::uuid`,
    [seedId('order', 'shipped-forgotten')],
  )
  await shop.query(`SELECT graphile_worker.add_job('forget-personal-data', '{}'::json)`)
  await expect(async () => {
    await page.goto('/admin/customers/erasures')
    await expect(page.getByText('in the time for returns')).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await page.goto(`/admin/orders/${order}`)
  await expect(mainHeading(page)).toHaveText(order)
  await expect(page.getByText('Vera Holm')).toHaveCount(0)
})

/** Sends a file, of which one row is wrong, sees why, and imports the other. */
async function importGoodRow(
  page: Page,
  { kind, rows, why }: { kind: string; rows: Record<string, string>[]; why: string },
) {
  await page.goto('/admin/exchange')
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  await page.getByRole('combobox', { name: 'What the file holds' }).selectOption(kind)
  await page.getByLabel(/^File/).setInputFiles({
    name: `${kind}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.map((cells) => cells.join(',')).join('\n')),
  })
  await press(page, 'Check the file')
  await seeChecked(page, `${kind}.csv`)
  await expect(page.getByText(why).first()).toBeVisible()
  await press(page, 'Import the good row')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('Done: 1 row imported')).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('files of customers and orders with a wrong row are checked, then their good rows are imported @pair', async ({
  page,
}) => {
  const { email } = aShopper()
  await page.goto('/admin/exchange')
  await signIn(page, 'owner')
  await expect(mainHeading(page)).toHaveText('Import and export')
  const customer = { email, name: 'Ada Lane', phone: '5035550134' }
  await importGoodRow(page, {
    kind: 'customers',
    rows: [customer, { ...customer, email: `b.${email}`, phone: '12' }],
    why: 'Enter a US phone number with 10 digits',
  })
  await expectAccessible(page)

  const number = withoutScripts() ? 811 : 812
  const old = {
    ...{ order: `PW-${number}`, line: '1', placed: '2025-03-10T12:00:00Z', status: 'delivered' },
    ...{ source: 'Old shop', paid_on: '2025-03-10T12:01:00Z' },
    ...{ delivered_on: '2025-03-14T12:00:00Z', email, name: 'Ada Lane', line1: '1 Main Street' },
    ...{ city: 'Austin', state: 'TX', postal_code: '78701', delivery: 'standard' },
    ...{ delivery_cost: '5.00', order_total: '29.00', sku: TONER.sku, units: '2' },
    ...{ unit_price: '12.00', line_total: '24.00', carrier: 'UPS', tracking: '1Z999AA10123456784' },
    ...{ sent_on: '2025-03-11T12:00:00Z', arrived_on: '2025-03-14T12:00:00Z' },
  }
  await importGoodRow(page, {
    kind: 'orders',
    rows: [old, { ...old, order: `PW-${number + 10}`, state: 'Texas!' }],
    why: 'state',
  })
  await page.goto('/admin/orders')
  await openOrder(page, { email })
  await expect(page.getByText('Brought in from Old shop by a file')).toBeVisible()
  await expectAccessible(page)
})
