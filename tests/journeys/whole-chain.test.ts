import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { goTo, openOrder, press, signIn } from './at-the-desk'
import { addPictures, aPicture, aProductName, fillInProduct, skuOf } from './product-desk'
import {
  add,
  aShopper,
  awake,
  expectThanks,
  fillIn,
  goToStripe,
  mainHeading,
  payButton,
  payByCard,
  textbox,
  withoutScripts,
} from './shopper'

const unfold = (page: Page, name: string) =>
  page.locator('summary').filter({ hasText: name }).click()

/** What the sales report says of all its days, in cents. */
async function salesSoFar(page: Page) {
  const file = await page.request.get('/admin/reports/sales/sales.csv')
  const rows: Record<string, string>[] = parse(await file.text(), { bom: true, columns: true })
  const total = rows.at(-1) ?? {}
  const figure = (name: string) => cents(total[name] ?? '')
  return { charged: figure('Charged'), refunded: figure('Refunded'), tax: figure('Tax') }
}

const cents = (words: string) => Math.round(Number(words.replace(/[^\d.]/g, '')) * 100)

// A page that is loaded anew gives up what it was reading.
test.use({ expectedComplaints: [/signal is aborted/] })

test('from a pasted label to a refund, the stock, the ledger, the trail and the reports agree to the cent @pair', async ({
  page,
}) => {
  test.slow()
  const name = aProductName()
  const shopper = aShopper()

  await page.goto('/admin/catalog/new')
  await signIn(page, 'owner')
  await fillInProduct(page, name)
  await textbox(page, 'The label’s list, pasted as it is').fill(
    'Aqua (Water), Niacinamide 5%, Glycerin, Phenoxyethanol',
  )
  await press(page, 'Save')
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await press(page, 'Pictures (0)')
  await addPictures(page, { 'bottle.png': await aPicture() })
  await expect(textbox(page, 'What picture 1 shows')).toHaveValue('A small green bottle')
  await page.getByRole('link', { name }).click()
  await press(page, 'Save and publish')
  await expect(page.getByText('Saved, and on sale.')).toBeVisible()

  await page.goto(`/admin/stock?q=${skuOf(name)}`)
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/admin\/stock\/[0-9a-f-]{36}/)
  const shelf = page.url()
  await unfold(page, 'Receive a lot')
  await page.getByRole('combobox', { name: 'Location' }).selectOption({ label: 'Porewell Dallas' })
  await textbox(page, 'Lot code').fill('CHAIN-1')
  await textbox(page, 'Units').fill('5')
  await page.getByLabel('Expires on').fill('2035-06-01')
  await press(page, 'Receive')
  await expect(page.getByRole('row').filter({ hasText: 'CHAIN-1' }).first()).toContainText('5')
  const before = await salesSoFar(page)

  await page.goto(`/search?q=${encodeURIComponent(name)}`)
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await expect(mainHeading(page)).toHaveText(name)
  await add(page, { slug: new URL(page.url()).pathname.replace('/products/', '') })
  await page.goto('/bag')
  await awake(page)
  const quantity = page.getByRole('spinbutton', { name: new RegExp(name) })
  await quantity.fill('3')
  await quantity.press('Enter')
  await expect(page.getByRole('main').getByText('$73.50').first()).toBeVisible()
  await page.goto('/checkout')
  await awake(page)
  await fillIn(page, shopper)
  const charged = cents(await payButton(page).innerText())
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)

  await page.goto('/admin/orders')
  const order = await openOrder(page, shopper)
  await page.getByRole('combobox', { name: 'Carrier' }).selectOption('UPS')
  await textbox(page, 'Tracking number').fill('1Z 999 AA1 0123 4567 84')
  await press(page, 'Mark as shipped')
  await expect(page.getByText('Shipped', { exact: true })).toBeVisible()
  await unfold(page, 'Refund')
  const refund = page.locator('#refund')
  await refund.getByRole('combobox', { name: new RegExp(name) }).selectOption('1')
  await refund.getByRole('checkbox', { name: /back on the shelf/ }).check()
  await refund.getByRole('combobox', { name: 'Reason' }).selectOption('returned')
  if (withoutScripts()) await press(page, 'Work out the refund')
  await press(page, 'Refund $26.03')
  await expect(page.getByText(/1 refunded/)).toBeVisible()
  const settled = page.getByText(/\$\d+\.\d\d, succeeded$/)
  await expect(async () => {
    await page.reload()
    await expect(settled).toBeVisible({ timeout: 500 })
  }).toPass()
  const refunded = cents(await settled.innerText())
  await expectAccessible(page)

  // A unit of $24.50 with its 6.25 % of sales tax.
  expect(refunded).toBe(2603)
  const after = await salesSoFar(page)
  expect({
    charged: after.charged - before.charged,
    refunded: after.refunded - before.refunded,
    tax: after.tax - before.tax,
  }).toEqual({ charged, refunded, tax: charged - 3 * 2450 - 595 })
  const products = await page.request.get('/admin/reports/products/products.csv')
  expect(await products.text()).toContain(`${name},3,73.50,1`)

  await page.goto(shelf)
  const ledger = page.getByRole('table', { name: 'Ledger' }).getByRole('row')
  for (const move of ['Received', 'Held', 'Sold', 'Given back'])
    await expect(
      ledger.filter({ has: page.getByRole('cell').filter({ hasText: new RegExp(`^${move}`) }) }),
    ).toHaveCount(1)
  await expect(ledger.filter({ hasText: 'Sold' })).toContainText(order)
  const onHand = page.getByRole('definition').first()
  await expect(onHand).toHaveText('3')

  await goTo(page, 'Audit')
  await textbox(page, /^Record/).fill(order)
  await press(page, 'Search')
  const rows = page.getByRole('row').filter({ hasText: order })
  await expect(rows.filter({ hasText: 'marked as shipped' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'refunded' })).toHaveCount(1)
})
