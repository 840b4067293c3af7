import { expectAccessible } from '#tests/setup/accessible'
import {
  aShopper,
  awake,
  buy,
  checkOutWith,
  CLEANSER,
  DECLINED_CARD,
  expectThanks,
  fillIn,
  goToStripe,
  mainHeading,
  openMail,
  payButton,
  payByCard,
  textbox,
  tick,
  TONER,
} from './shopper'
import { expect, test } from './staff'

test('a shopper finds something, buys it by card, and a mail leads back to the order', async ({
  page,
}) => {
  const shopper = aShopper()
  await page.goto('/products')
  await tick(page, /^Cleansers/)
  await expect(mainHeading(page)).toHaveText('Cleansers')
  await page.getByRole('article').getByRole('link', { name: CLEANSER.name }).first().click()
  await expect(mainHeading(page)).toHaveText(CLEANSER.name)

  await page.getByRole('main').getByRole('button', { name: 'Add to bag', exact: true }).click()
  await expect(page.getByText(/^Added .+ in your bag\./).first()).toBeVisible()
  await page.goto('/bag')
  await page.getByRole('link', { name: 'Check out' }).click()
  await expect(mainHeading(page)).toHaveText('Checkout')
  await awake(page)
  await expectAccessible(page)
  await fillIn(page, shopper)
  await expect(payButton(page)).toHaveText('Pay $61.57')
  await expectAccessible(page)
  await goToStripe(page)
  await expectAccessible(page)
  await payByCard(page)

  await expectThanks(page)
  await expect(page.getByText(`The receipt is on its way to ${shopper.email}.`)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('Total$61.57')
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('Visa ending in 4242')
  await expect(page.getByRole('region', { name: 'Delivery' })).toContainText('Austin, TX 78704')
  await expectAccessible(page)

  const mail = await openMail(page, shopper, /^Your Porewell order PW-\d+ is confirmed/)
  await expect(mail.getByText('$61.57')).toBeVisible()
  await expectAccessible(page)
  const mailPage = page.url()
  await mail.getByRole('link', { name: /^See order PW-/ }).click()
  await expect(mainHeading(page)).toHaveText('Order confirmed')
  await page.goto('/mails')
  await expectAccessible(page)
  await page.goto(`${mailPage}/html`)
  await expectAccessible(page)
})

test.describe(() => {
  test.use({ expectedComplaints: [/status of 402/] })

  test('a declined card charges nothing, and another one pays', async ({ page, staff }) => {
    const shopper = aShopper()
    await checkOutWith(page, CLEANSER)
    await fillIn(page, shopper)
    await goToStripe(page)
    await payByCard(page, DECLINED_CARD)
    await expect(page.getByRole('alert')).toContainText(
      'Your card was declined. Nothing was charged.',
    )
    await expectAccessible(page)
    expect(await staff.statusOf(shopper)).toBe('pending_payment')
    await payByCard(page)
    await expectThanks(page)
  })
})

test('a shopper who comes back before paying finds the way on @pair', async ({ page }) => {
  await checkOutWith(page, TONER)
  await fillIn(page, aShopper())
  await goToStripe(page)
  const paymentPage = page.url()
  await page.getByRole('link', { name: 'Back to Porewell' }).click()
  await expect(page.getByText('You came back before paying')).toBeVisible()
  await expect(textbox(page, 'City')).toHaveValue('Austin')
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Go on to pay \$/ }).click()
  await expect(page).toHaveURL(paymentPage)
})

test('a bank that takes its time: the order waits, then is confirmed @once', async ({
  page,
  shop,
  staff,
}) => {
  const shopper = aShopper()
  await checkOutWith(page, TONER)
  await fillIn(page, shopper)
  await goToStripe(page)
  await page.getByRole('radio', { name: 'US bank account' }).check()
  await textbox(page, 'Routing number').fill('110000000')
  await textbox(page, 'Account number').fill('000123456789')
  await textbox(page, 'Account holder').fill(shopper.fullName)
  await payButton(page).click()
  await expect(mainHeading(page)).toHaveText('Payment on its way')
  await expectAccessible(page)

  await shop.stripe.control('settle-delayed', {})
  await expect.poll(() => staff.mailsTo(shopper)).toEqual(['processing', 'paid'])
  await page.reload()
  await expectThanks(page)
})

test('what was paid for cannot be paid for again @once', async ({ page }) => {
  await buy(page, aShopper(), TONER)
  const order = page.url()
  await page.goto('/checkout')
  await expect(page.getByRole('heading', { name: 'Nothing in here yet' })).toBeVisible()
  await page.goto(order)
  await expectThanks(page)
})
