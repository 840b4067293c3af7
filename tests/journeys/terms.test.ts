import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import {
  aShopper,
  checkOutWith,
  choose,
  CLEANSER,
  expectThanks,
  fillIn,
  goToStripe,
  mainHeading,
  openMail,
  PADS,
  payButton,
  payByCard,
  seeTotal,
  textbox,
  TONER,
  way,
} from './shopper'
import { expect, test } from './staff'

const totals = (page: Page) => page.getByRole('region', { name: 'Your order' })

/** On a phone the order is folded to one line. */
async function unfoldOrder(page: Page) {
  const fold = page.getByText('Show your order')
  if (await fold.isVisible()) await fold.click()
}

test('an order is picked up at a studio, taxed where the studio is @pair', async ({ page }) => {
  const shopper = aShopper()
  await checkOutWith(page, CLEANSER)
  await textbox(page, 'Email').fill(shopper.email)
  await textbox(page, 'Full name').fill(shopper.fullName)
  await choose(page, /^Pickup/)
  await expect(textbox(page, 'City')).toBeHidden()
  await expectAccessible(page)
  await way(page, /^Porewell Portland/).check()
  await seeTotal(page)
  await expect(payButton(page)).toHaveText('Pay $52.00')
  await goToStripe(page)
  await payByCard(page)

  await expectThanks(page)
  await expect(page.getByRole('region', { name: 'Pickup' })).toContainText('300 Placeholder Way')
  await expectAccessible(page)
  const mail = await openMail(page, shopper, /is confirmed/)
  await expect(mail.getByText('Pickup at Porewell Portland')).toBeVisible()
})

test('a look at the studios does not cost the address that was typed @pair', async ({ page }) => {
  await checkOutWith(page, CLEANSER)
  await fillIn(page, aShopper())
  await choose(page, /^Pickup/)
  await expect(page.getByRole('heading', { name: 'Pickup studio' })).toBeVisible()
  await choose(page, /^Express/)
  await expect(payButton(page)).toHaveText('Pay $71.13')
  await expect(textbox(page, 'Street and number')).toHaveValue('12 Juniper Court')
  await expect(textbox(page, 'ZIP code')).toHaveValue('78704')
})

test.describe(() => {
  test.use({ expectedComplaints: [/status of 400/] })

  test('a promotion code at checkout explains itself and lowers the total @pair', async ({
    page,
  }) => {
    const shopper = aShopper()
    const code = textbox(page, 'Promotion code')
    await checkOutWith(page, CLEANSER)
    await textbox(page, 'Email').fill(shopper.email)
    await page.getByText('Have a promotion code?').click()
    await code.fill('nonsense')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(code).toHaveAccessibleDescription(/We do not know this code/)
    await expect(code).toHaveValue('nonsense')
    await expect(textbox(page, 'Email')).toHaveValue(shopper.email)
    await expectAccessible(page)

    await fillIn(page, shopper)
    await goToStripe(page)
    await page.getByRole('link', { name: 'Back to Porewell' }).click()
    await page.getByText('Have a promotion code?').click()
    await code.fill('welcome 10')
    await code.press('Enter')
    await expect(page.getByText('10% off your items: you save $5.20.')).toBeVisible()
    await expect(payButton(page)).toHaveText('Pay $56.05')
    await unfoldOrder(page)
    await expect(totals(page)).toContainText('Discount (WELCOME10)−$5.20')
    await expect(textbox(page, 'City')).toHaveValue('Austin')
    await expectAccessible(page)
    await goToStripe(page)
    await payByCard(page)
    await expectThanks(page)
    await expect(page.getByText('Discount (WELCOME10)')).toBeVisible()
  })
})

test('a code beside the pay button counts before anything is paid, and can be taken off @pair', async ({
  page,
}) => {
  await checkOutWith(page, CLEANSER)
  await fillIn(page, aShopper())
  await page.getByText('Have a promotion code?').click()
  await textbox(page, 'Promotion code').fill('WELCOME10')
  await payButton(page).click()
  await expect(payButton(page)).toHaveText('Pay $56.05')
  await page.getByRole('button', { name: /^Remove: code WELCOME10$/ }).click()
  await expect(payButton(page)).toHaveText('Pay $61.57')
  await expect(mainHeading(page)).toHaveText('Checkout')
})

test('flammable goods go by ground or wait at a studio, never by express @pair', async ({
  page,
}) => {
  await checkOutWith(page, PADS, TONER)
  await expect(way(page, /^Express/)).toBeDisabled()
  await expect(
    page.getByText(/^Cannot carry Oil Control Pads Acne Treatment: flammable, by ground only/),
  ).toBeVisible()
  await expect(way(page, /^Standard/)).toBeChecked()
  await expect(way(page, /^Pickup/)).toBeEnabled()
  await expectAccessible(page)
})
