import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import {
  add,
  aShopper,
  CLEANSER,
  expectThanks,
  fillIn,
  goToStripe,
  mainHeading,
  payByCard,
} from './shopper'

const POLISH = { slug: 'zo-exfoliating-polish' }
const SUNSCREEN = { slug: 'eltamd-uv-clear-tinted-broad-spectrum-spf-46' }
const OFFER = 'Sunscreen for two: 10% off from $85'

const promotions = (page: Page) => page.getByRole('list', { name: 'Promotions' })
const told = (page: Page, name: string) =>
  promotions(page).getByRole('listitem').filter({ hasText: name }).first()

async function enter(page: Page, code: string) {
  const field = page.getByLabel('Promotion code')
  if (!(await field.isVisible()))
    await page.getByText(/^Have (a promotion|another) code\?$/).click()
  await field.fill(code)
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(told(page, code)).toBeVisible()
}

const remove = (page: Page, code: string) =>
  page.getByRole('button', { name: new RegExp(`^Remove: code ${code}$`) }).click()

test('of several codes the best combination counts, and each says why @pair', async ({ page }) => {
  await add(page, CLEANSER)
  await page.goto('/bag')
  await enter(page, 'SHIPFREE')
  await expect(told(page, 'SHIPFREE')).toContainText('Delivery is free with this code.')
  await enter(page, 'WELCOME10')
  await expect(told(page, 'WELCOME10')).toContainText(
    'this code counts only by itself, and SHIPFREE saves at least as much',
  )
  await expect(told(page, 'SHIPFREE')).toContainText('Delivery is free with this code.')
  await expectAccessible(page)
  await remove(page, 'SHIPFREE')
  await expect(told(page, 'WELCOME10')).toContainText('10% off your items: you save $5.20.')
})

test('an offer counts without a code, beside a code, and the order names both @pair', async ({
  page,
}) => {
  await add(page, POLISH)
  await add(page, SUNSCREEN)
  await page.goto('/bag')
  await expect(told(page, OFFER)).toContainText('Spend $40.00 more on the items in this offer')
  await add(page, SUNSCREEN)
  await page.goto('/bag')
  await expect(told(page, OFFER)).toContainText('you save $9.00')
  await enter(page, 'POLISH5')
  await expect(told(page, 'POLISH5')).toContainText('Counts first. You save $5.00')
  await expect(told(page, OFFER)).toContainText('Counts second.')
  await expect(page.getByText(`POLISH5 counts first, then ${OFFER}.`)).toBeVisible()
  await expectAccessible(page)

  await page.goto('/checkout')
  await fillIn(page, aShopper())
  await enter(page, 'SHIPFREE')
  await expect(told(page, 'SHIPFREE')).toContainText('Delivery is free on this order already')
  await remove(page, 'SHIPFREE')
  await expect(told(page, 'SHIPFREE')).toBeHidden()
  await expect(told(page, 'POLISH5')).toBeVisible()
  await expect(mainHeading(page)).toHaveText('Checkout')
  await expectAccessible(page)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
  await expect(page.getByText('Discount (POLISH5)')).toBeVisible()
  await expect(page.getByText(`Discount (${OFFER})`)).toBeVisible()
})
