import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { openOrder, press, signIn } from './at-the-desk'
import { aShopper, buy, mainHeading, openMail, PADS, textbox, TONER } from './shopper'

const shipForm = (page: Page) => page.locator('#ship')
const unitsOf = (page: Page, product: { name: string }) =>
  shipForm(page).getByRole('combobox', { name: product.name })

// A mail's frame runs no scripts, not even the test's own.
test.use({ expectedComplaints: [/status of 4\d\d|document's frame is sandboxed/] })

test('an order is changed, picked and sent in two parcels, and its shopper follows both @pair', async ({
  page,
}) => {
  const shopper = aShopper()
  await buy(page, shopper, TONER, PADS)
  await page.goto('/admin/orders?view=to-send')
  await signIn(page, 'owner')
  const order = await openOrder(page, shopper)

  await page.getByRole('link', { name: 'Change who gets it or where' }).click()
  await expect(mainHeading(page)).toHaveText(`Change ${order}`)
  await expectAccessible(page)
  await textbox(page, 'Street and number').fill('14 Juniper Court')
  await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Ohio' })
  await textbox(page, 'ZIP code').fill('43004')
  await press(page, 'Save and mail the shopper')
  await expect(page.getByText(/Sales tax was charged for Texas/).first()).toBeVisible()
  await expect(textbox(page, 'Street and number')).toHaveValue('14 Juniper Court')
  await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Texas' })
  await textbox(page, 'ZIP code').fill('78704')
  await press(page, 'Save and mail the shopper')
  await expect(mainHeading(page)).toHaveText(order)
  await expect(page.getByText('14 Juniper Court')).toBeVisible()

  await page.goto(`/admin/orders/pick?order=${order}`)
  await expect(mainHeading(page)).toHaveText('Pick list')
  await expect(page.getByText('1 order, 2 units')).toBeVisible()
  await page.getByRole('checkbox', { name: PADS.name }).check()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Packing slips for these' }).click()
  await expect(page.getByRole('heading', { name: `Packing slip ${order}` })).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/admin/orders/${order}`)
  await unitsOf(page, PADS).selectOption('0')
  await shipForm(page).getByRole('combobox', { name: 'Carrier' }).selectOption('UPS')
  await shipForm(page).getByRole('textbox', { name: 'Tracking number' }).fill('1Z999AA10123456785')
  await press(page, 'Mark as shipped')
  await expect(page.getByText('Partly sent', { exact: true })).toBeVisible()
  await expect(page.getByText('This does not look like a UPS number.').first()).toBeVisible()
  await expectAccessible(page)

  await page.locator('summary').filter({ hasText: 'Correct it' }).click()
  const correction = page.locator('details').filter({ hasText: 'Correct it' })
  await correction.getByRole('textbox', { name: 'Tracking number' }).fill('1Z999AA10123456784')
  await press(page, 'Save the correction')
  await expect(page.getByRole('link', { name: '1Z999AA10123456784' })).toHaveAttribute(
    'href',
    'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  )

  await shipForm(page).getByRole('combobox', { name: 'Carrier' }).selectOption('Other')
  await press(page, 'Mark as shipped')
  await expect(page.getByText('Shipped', { exact: true })).toBeVisible()

  const mail = await openMail(page, shopper, /^Part of order PW-\d+ is on its way/)
  await expect(mail.getByText('Still to come:')).toBeVisible()
  const path = await mail.getByRole('link', { name: /See order/ }).getAttribute('href')
  await page.goto(new URL(path ?? '').pathname + new URL(path ?? '').search)
  await expect(page.getByRole('heading', { name: 'Parcel 2' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Follow this parcel/ })).toBeVisible()
  await expectAccessible(page)
})
