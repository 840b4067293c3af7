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
  payButton,
  payByCard,
  seeTotal,
  textbox,
  TONER,
  way,
} from './shopper'
import { expect, test } from './staff'

test.use({ expectedComplaints: [/status of 409/] })

test('a price that moved is named and asked about, and exactly the new total is charged @pair', async ({
  page,
  staff,
}) => {
  await checkOutWith(page, CLEANSER)
  await fillIn(page, aShopper())
  await expect(payButton(page)).toHaveText('Pay $61.57')
  await staff.reprice(CLEANSER, 300)
  await payButton(page).click()

  const news = page.getByRole('status').filter({ hasText: 'Please look at the new total' })
  await expect(news).toContainText('Exfoliating Cleanser now costs $55.00 instead of $52.00.')
  await expect(news).toContainText('The total is now $64.76 instead of $61.57.')
  await expect(news).toContainText('Nothing was charged.')
  await expect(textbox(page, 'City')).toHaveValue('Austin')
  await expect(payButton(page)).toHaveText('Pay $64.76')
  await expectAccessible(page)

  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('Total$64.76')
})

test('what sold out meanwhile is named and left out; the rest can be bought @pair', async ({
  page,
  staff,
}) => {
  await checkOutWith(page, CLEANSER, TONER)
  await fillIn(page, aShopper())
  await staff.sellOut(TONER)
  await payButton(page).click()
  await expect(page.getByText(`${TONER.name} has sold out or is no longer for sale`)).toBeVisible()
  await expect(payButton(page)).toHaveText('Pay $61.57')
  await expectAccessible(page)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
  const receipt = page.getByRole('region', { name: 'Receipt' })
  await expect(receipt.getByRole('listitem')).toHaveCount(1)
})

test('when all of it has sold out, the bag says so @pair', async ({ page, staff }) => {
  await checkOutWith(page, TONER)
  await fillIn(page, aShopper())
  await staff.sellOut(TONER)
  await payButton(page).click()
  await expect(mainHeading(page)).toHaveText('Your bag')
  await expect(page.getByText('It has sold out since you chose it.')).toBeVisible()
})

test('a studio that has sold out is named, and another way is open @pair', async ({
  page,
  staff,
}) => {
  const shopper = aShopper()
  await checkOutWith(page, TONER)
  await textbox(page, 'Email').fill(shopper.email)
  await textbox(page, 'Full name').fill(shopper.fullName)
  await choose(page, /^Pickup/)
  await way(page, /^Porewell Portland/).check()
  await seeTotal(page)
  await staff.sellOut(TONER, 'Porewell Portland')
  await payButton(page).click()
  const news = page.getByRole('alert').filter({ hasText: 'Something sold out' })
  await expect(news).toContainText(`${TONER.name}: none left`)
  await expectAccessible(page)
  await way(page, /^Porewell Dallas/).check()
  await seeTotal(page)
  await expect(payButton(page)).toHaveText('Pay $13.80')
  await goToStripe(page)
})

test('a payment page left open for too long frees the stock and leads back @pair', async ({
  page,
  staff,
}) => {
  const shopper = aShopper()
  const before = await staff.stockOf(CLEANSER)
  await checkOutWith(page, CLEANSER)
  await fillIn(page, shopper)
  await goToStripe(page)
  expect(await staff.stockOf(CLEANSER)).toEqual({ ...before, held: before.held + 1 })
  await staff.expirePage(page.url())
  await expect.poll(() => staff.statusOf(shopper)).toBe('expired')
  expect(await staff.stockOf(CLEANSER)).toEqual(before)

  await page.reload()
  await expect(mainHeading(page)).toHaveText('This payment page has expired')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Back to Porewell' }).click()
  await expect(page.getByText('The payment page has closed')).toBeVisible()
  await expect(textbox(page, 'City')).toHaveValue('Austin')
  await expectAccessible(page)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
})

test('a payment that comes after its time, for something sold since, is given back @pair', async ({
  page,
  staff,
}) => {
  const shopper = aShopper()
  await checkOutWith(page, CLEANSER)
  await fillIn(page, shopper)
  await goToStripe(page)
  await staff.lapse(shopper)
  await staff.sellOut(CLEANSER)
  await payByCard(page)
  await expect(mainHeading(page)).toHaveText('Cancelled')
  await expect(page.getByRole('main')).toContainText(
    'Your payment reached us after its time, and something in the order had sold out. We refund you in full.',
  )
  await expect.poll(() => staff.mailsTo(shopper)).toEqual(['refunded_late', 'refunded'])
  await page.reload()
  await expect(page.getByText('$61.57 is on its way back to your card.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Your order' })).toContainText('Refunded−$61.57')
  await expectAccessible(page)
})
