import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import {
  aShopper,
  checkOutWith,
  CLEANSER,
  expectThanks,
  fillIn,
  goToStripe,
  mainHeading,
  payByCard,
  textbox,
} from './shopper'

test.use({ expectedComplaints: [/status of 4(00|09)/] })

test('staff make a promotion, try it on a bag, and a shopper’s order shows it @pair', async ({
  page,
}) => {
  const code = `DESK${test.info().testId.slice(-8)}`.toUpperCase()
  await page.goto('/admin/promotions')
  await signIn(page, 'catalog')
  await expect(mainHeading(page)).toHaveText('Promotions')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New promotion' }).click()
  await expect(mainHeading(page)).toHaveText('New promotion')
  await expectAccessible(page)

  await textbox(page, 'Name').fill(`Desk ${code}`)
  await textbox(page, 'Percent off').fill('ten')
  await textbox(page, 'Times per customer').fill('1')
  await textbox(page, 'Codes').fill(code.toLowerCase())
  await textbox(page, 'Find products').fill(CLEANSER.slug)
  await press(page, 'Find')
  await page.getByRole('checkbox', { name: new RegExp(CLEANSER.name) }).check()
  await press(page, 'Save')
  await expect(page.getByText('Enter a percentage up to 100').first()).toBeVisible()
  await expectAccessible(page)
  await expect(textbox(page, 'Percent off')).toHaveValue('ten')
  await expect(page.getByRole('checkbox', { name: new RegExp(CLEANSER.name) })).toBeChecked()
  await textbox(page, 'Percent off').fill('12.5')
  await press(page, 'Save')

  await expect(mainHeading(page)).toHaveText(`Desk ${code}`)
  await expect(
    page.getByText(`12.5% off ${CLEANSER.name}, once per customer.`, { exact: true }),
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('searchbox', { name: /Find a product/ }).fill(CLEANSER.sku)
  await press(page, 'Price this bag')
  await page.getByRole('button', { name: /^Add / }).click()
  await expect(page.getByRole('spinbutton', { name: new RegExp(CLEANSER.name) })).toHaveValue('1')
  await page.getByRole('combobox', { name: 'State' }).selectOption({ label: 'Texas' })
  await press(page, 'Price this bag')
  await expect(page.getByText(/It applies\. 12\.5% off the items in this offer/)).toBeVisible()
  const lines = page.getByRole('region', { name: 'Line by line' })
  await expect(lines.getByRole('row').filter({ hasText: CLEANSER.name })).toContainText('−$')
  await expectAccessible(page)

  const shopper = aShopper()
  await checkOutWith(page, CLEANSER)
  await page.locator('summary').filter({ hasText: 'Have a promotion code?' }).click()
  await textbox(page, 'Promotion code').fill(code)
  await press(page, 'Apply')
  await expect(page.getByText(/12\.5% off the items in this offer: you save/).first()).toBeVisible()
  await fillIn(page, shopper)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
  await expect(page.getByText(`Discount (${code})`).first()).toBeVisible()

  await page.goto('/admin/promotions')
  const row = page.getByRole('row').filter({ hasText: code })
  await expect(row.getByRole('cell').last()).toHaveText('1')
  await row.getByRole('link').click()
  await press(page, 'Pause')
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Edit' }).click()
  await expect(textbox(page, 'Percent off')).toHaveValue('12.5')
  await expectAccessible(page)
})
