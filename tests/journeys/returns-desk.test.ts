import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { press, signIn } from './at-the-desk'
import { aShopper, buy, mainHeading, PADS, TONER } from './shopper'
import { expect, test } from './staff'

const state = (page: Page, word: string) =>
  expect(page.getByText(word, { exact: true }).first()).toBeVisible()
/** Opens what is folded away. */
const unfold = (page: Page, name: string) =>
  page.locator('summary').filter({ hasText: name }).click()

test.use({ expectedComplaints: [/status of 40[09]/] })

test('a return is approved, looked at unit by unit and paid back, and the shopper follows it @pair', async ({
  page,
  shop,
  staff,
}) => {
  const shopper = aShopper()
  await buy(page, shopper, TONER, PADS)
  const [order] = await shop.query<{ id: string; number: number }>(
    `UPDATE "Order" SET "status" = 'delivered', "deliveredAt" = now() WHERE "email" = $1
     RETURNING "id", "number"`,
    [shopper.email],
  )
  await shop.query(
    `UPDATE "HoldLine" line SET "shipped" = line."quantity" FROM "Hold" hold
     WHERE hold."id" = line."holdId" AND hold."orderId" = $1`,
    [order?.id],
  )
  const number = `PW-${order?.number}`
  const orderPage = await staff.linkTo(order?.id ?? '')
  await page.goto(orderPage)
  await unfold(page, 'Send something back')
  await page.getByRole('combobox', { name: new RegExp(PADS.name) }).selectOption('1')
  await page.getByRole('combobox', { name: 'Why?' }).selectOption('not-for-me')
  await press(page, 'Start the return')
  await expect(page.getByText('We are looking at what you asked for.')).toBeVisible()

  await page.goto('/admin/returns')
  await signIn(page, 'owner')
  await expect(mainHeading(page)).toHaveText('Returns')
  await expectAccessible(page)
  await page.getByRole('link', { name: number }).click()
  await expect(mainHeading(page)).toHaveText(`Return of ${number}`)
  await state(page, 'Asked for')
  await press(page, 'Approve')
  await state(page, 'On its way')

  await press(page, 'It has arrived')
  await expect(page.getByRole('alert')).toContainText('Count at least one unit.')
  await page.getByRole('combobox', { name: 'Opened', exact: true }).selectOption('1')
  await press(page, 'It has arrived')
  await state(page, 'Arrived')
  const found = page.getByRole('region', { name: 'Found in the parcel' })
  await expect(found.getByRole('row').filter({ hasText: PADS.name })).toContainText('Opened')

  const units = page.getByRole('combobox', { name: /Units to pay back/ })
  await units.selectOption('0')
  await press(page, 'Settle the return')
  await expect(page.getByText('Choose what the shopper reads.')).toBeVisible()
  await expect(units).toHaveValue('0')
  await expectAccessible(page)
  await units.selectOption('1')
  await press(page, 'Settle the return')
  await state(page, 'Refunded')
  await expect(page.getByRole('cell', { name: 'settled a return' })).toBeVisible()

  await page.getByRole('link', { name: 'The order', exact: true }).click()
  await expect(page.getByRole('link', { name: '1 unit, refunded' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(orderPage)
  await expect(page.getByText('It has arrived, and your refund is on its way.')).toBeVisible()
  await expectAccessible(page)
  await expect.poll(() => staff.mailsTo(shopper)).toContain('return_approved')
})
