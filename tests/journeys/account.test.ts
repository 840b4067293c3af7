import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import {
  aShopper,
  awake,
  checkOutWith,
  CLEANSER,
  expectThanks,
  fillIn,
  goToStripe,
  mainHeading,
  payByCard,
  textbox,
  type Shopper,
} from './shopper'
import { expect, test } from './staff'

// The frame around a captured mail runs no script, Playwright's own among them.
test.use({ expectedComplaints: [/Blocked script execution in '[^']*\/mails\//] })

const main = (page: Page) => page.getByRole('main')

/** From the form by the mailed link to wherever it leads. `mails` is how many this shopper then has got. */
async function signIn(page: Page, shopper: Shopper, mails = 1) {
  await main(page).getByRole('textbox', { name: 'Email' }).fill(shopper.email)
  await page.getByRole('button', { name: 'Mail me a link' }).click()
  await expect(mainHeading(page)).toHaveText('Please check your inbox')
  await expectAccessible(page)
  await openLatestLink(page, shopper, mails)
  await expect(mainHeading(page)).toHaveText('One more click')
  expect(page.url()).not.toContain('@')
  await expectAccessible(page)
  await main(page).getByRole('button', { name: 'Sign in' }).click()
}

async function openLatestLink(page: Page, { email }: Shopper, mails: number) {
  const got = page.getByRole('listitem').filter({ hasText: email }).getByRole('link')
  await expect(async () => {
    await page.goto('/mails')
    await expect(got).toHaveCount(mails, { timeout: 500 })
  }).toPass()
  await got.first().click()
  const mail = page.getByTitle('The mail as its reader sees it').contentFrame()
  await mail.getByRole('link', { name: 'Sign in' }).click()
}

async function answer(page: Page, question: RegExp, words: RegExp) {
  await page.getByRole('group', { name: question }).getByLabel(words).check()
}

/** The builder's answers, without anything about health but the one that it needs. */
async function buildRoutine(page: Page) {
  await page.goto('/routine')
  await answer(page, /What is your skin like/, /^Oily/)
  await answer(page, /How much cleansing/, /^A little exfoliation/)
  await answer(page, /pregnant/, /^No$/)
  await answer(page, /avoid or react to/, /^Fragrance/)
  await page.getByRole('button', { name: 'Show my routine' }).click()
  await expect(mainHeading(page)).toHaveText('Your routine')
}

test('a shopper signs in by mail, saves the skin profile, and finds it again after signing out @pair', async ({
  page,
}) => {
  test.slow()
  const shopper = aShopper()
  await buildRoutine(page)
  await page.getByRole('button', { name: 'Sign in to save them' }).click()
  await expect(mainHeading(page)).toHaveText('Sign in')
  await expectAccessible(page)
  await signIn(page, shopper)

  // Back at the answers, which stood in no link.
  await expect(mainHeading(page)).toHaveText('Your routine')
  await page.getByRole('button', { name: 'Save to my skin profile' }).click()
  await expect(page.getByText(/^These answers are in your skin profile/)).toBeVisible()
  await expectAccessible(page)

  await page.goto('/account/skin')
  await expect(main(page)).toContainText('Fragrance')
  await expect(main(page)).toContainText('Answers about health are not kept')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/:\d+\/$/)
  await page.goto('/routine')
  await expect(page.getByRole('radio', { name: /^Oily/ })).not.toBeChecked()

  await page.goto('/account')
  await signIn(page, shopper, 2)
  await expect(mainHeading(page)).toHaveText('Your account')
  await page.goto('/routine')
  await expect(page.getByText('Filled in from your skin profile.')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Oily/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Fragrance' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'No', exact: true })).not.toBeChecked()
  await expectAccessible(page)

  await page.goto('/account/skin')
  await page.getByRole('button', { name: 'Delete my skin profile' }).click()
  await expect(main(page)).toContainText('Nothing is kept')
})

test('a customer sees the order, finds checkout filled in, and deletes the account @pair', async ({
  page,
}) => {
  test.slow()
  const shopper = aShopper()
  await page.goto('/account/sign-in')
  await signIn(page, shopper)
  await expect(page.getByText('No orders yet')).toBeVisible()
  await expectAccessible(page)

  await checkOutWith(page, CLEANSER)
  await expect(textbox(page, 'Email')).toHaveValue(shopper.email)
  await page.getByRole('checkbox', { name: 'Keep this address in my account' }).check()
  await fillIn(page, shopper)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)

  await page.goto('/account')
  await expect(page.getByRole('region', { name: 'Orders' })).toContainText(CLEANSER.name)
  await expect(page.getByRole('region', { name: /when it runs out/ })).toContainText('Runs out')
  await expectAccessible(page)
  await page.getByRole('link', { name: /^PW-\d+$/ }).click()
  await expect(mainHeading(page)).toHaveText('Order confirmed')

  await page.goto('/account/addresses')
  await expect(main(page)).toContainText(shopper.line1)
  await expectAccessible(page)
  await page.getByRole('link', { name: `Change ${shopper.line1}` }).click()
  await awake(page)
  await textbox(page, 'Street and number').fill('14 Juniper Court')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save the address' }).click()
  await expect(main(page)).toContainText('14 Juniper Court')
  await checkOutWith(page, CLEANSER)
  await expect(textbox(page, 'Street and number')).toHaveValue('14 Juniper Court')
  await expect(textbox(page, 'ZIP code')).toHaveValue(shopper.zip)

  await page.goto('/account/privacy')
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: /^Yes, delete my account/ }).check()
  await page.getByRole('button', { name: 'Delete my account' }).click()
  await expect(page.getByText('Your account is deleted')).toBeVisible()
  await page.goto('/account')
  await expect(mainHeading(page)).toHaveText('Sign in')
})

test.describe(() => {
  test.use({ expectedComplaints: [/400|404|410|Blocked script execution/] })

  test('a link that is broken or was used says what to do @pair', async ({ page }) => {
    await page.goto('/account/sign-in/link?t=broken')
    await expect(mainHeading(page)).toHaveText('We cannot read this link')
    await expectAccessible(page)
    await main(page).getByRole('textbox', { name: 'Email' }).fill('sam@localhost')
    await page.getByRole('button', { name: 'Mail me a link' }).click()
    const field = main(page).getByRole('textbox', { name: 'Email' })
    await expect(field).toHaveAccessibleDescription(
      'Enter an email address such as name@example.com',
    )
    await expect(field).toHaveValue('sam@localhost')

    const shopper = aShopper()
    await page.goto('/account/sign-in')
    await signIn(page, shopper)
    await expect(mainHeading(page)).toHaveText('Your account')
    await openLatestLink(page, shopper, 1)
    await expect(mainHeading(page)).toHaveText('This link has done its work')
  })
})
