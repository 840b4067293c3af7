import { expectAccessible } from '#tests/setup/accessible'
import {
  aShopper,
  awake,
  choose,
  checkOutWith,
  expectThanks,
  fillIn,
  goToStripe,
  PADS,
  payByCard,
  seeTotal,
  textbox,
  TONER,
  way,
} from './shopper'
import { expect, test } from './staff'

test('what lies in one studio only is bought for pickup there, and goes no other way @pair', async ({
  page,
  staff,
}) => {
  const shopper = aShopper()
  for (const studio of ['Porewell Dallas', 'Porewell Chicago']) await staff.sellOut(TONER, studio)
  await page.goto(`/products/${TONER.slug}`)
  await expect(page.getByText('Pick up only at Porewell Portland')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add for pickup' }).click()
  await expect(page.getByText(/Your studio is Porewell Portland\./).first()).toBeVisible()

  await page.goto('/bag')
  await expect(page.getByRole('article')).toContainText('Pick up only at Porewell Portland.')
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
    'Pickup at Porewell Portland',
  )
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Check out' }).click()
  await awake(page)
  await expect(way(page, /^Standard/)).toBeDisabled()
  await expect(way(page, /^Pickup/)).toBeChecked()
  await expect(way(page, /^Porewell Portland/)).toBeChecked()
  await expectAccessible(page)
  await textbox(page, 'Email').fill(shopper.email)
  await textbox(page, 'Full name').fill(shopper.fullName)
  await seeTotal(page)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
  const pickup = page.getByRole('region', { name: 'Pickup' })
  await expect(pickup).toContainText('(503) 555-0119')
  await expect(pickup).toContainText('Tuesday to Saturday10 am to 6 pm')
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('Visa ending in 4242')
})

test('what cannot travel to Hawaii is named at once, with what to do instead @pair', async ({
  page,
}) => {
  await checkOutWith(page, PADS)
  await page.getByRole('combobox', { name: 'State' }).selectOption('HI')
  if (test.info().project.use.javaScriptEnabled === false)
    await page.getByRole('button', { name: 'Update delivery and total' }).click()
  const words = /Oil Control Pads Acne Treatment cannot travel to Hawaii: .+ Pick up at a studio/
  const said = page.getByRole('main').getByText(words).filter({ visible: true })
  await expect(said).toHaveCount(2)
  await expectAccessible(page)
  await choose(page, /^Pickup/)
  await expect(said).toHaveCount(0)
  await expect(way(page, /^Standard/)).toBeDisabled()
})

test('a shopper in Hawaii reads the price of their zone, and pays it @once', async ({ page }) => {
  await checkOutWith(page, TONER)
  const standard = page.getByRole('group', { name: 'How would you like to get it?' })
  await expect(standard).toContainText('To Alaska or Hawaii: $12.95, free from $150.00')
  await expectAccessible(page)
  await fillIn(page, { ...aShopper(), city: 'Honolulu', state: 'Hawaii', zip: '96813' })
  await expect(standard).toContainText('$12.95')
  await expect(standard).not.toContainText('$5.95')
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('$12.95')
})
