import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '#app/staff/demo-password'
import { oneTimeCode } from '#tests/factories/one-time-code'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press } from './at-the-desk'
import { awake, mainHeading, openMail, textbox } from './shopper'

const PASSWORD = 'seven blue kites at noon'
const NEXT_CODE_MS = 30_000

async function signIn(page: Page, email: string, password: string) {
  await textbox(page, 'Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await press(page, 'Sign in')
}

test.describe('somebody new', () => {
  // A mail's frame runs no scripts, not even the test's own; passwords and codes are refused on the way.
  test.use({ expectedComplaints: [/status of 4(00|01|10)|document's frame is sandboxed/] })

  test('is invited by an owner, joins from the mail, and signs in with a code of their phone @pair', async ({
    page,
  }) => {
    const email = `ada.${test.info().testId.slice(-12)}@staff.example`
    await page.goto('/admin/staff')
    await signIn(page, 'owner@porewell.example', DEMO_PASSWORD)
    await expect(mainHeading(page)).toHaveText('Staff accounts')
    await page.locator('summary').filter({ hasText: 'Invite somebody' }).click()
    await textbox(page, 'Email').fill(email)
    await textbox(page, 'Name').fill('Ada Moss')
    const invite = page.locator('#invite')
    await invite.getByRole('combobox', { name: 'Role' }).selectOption('support')
    await expectAccessible(page)
    await press(page, 'Send the invitation')
    await expect(page.getByRole('button', { name: /^Send again/ })).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Sign out')

    const mail = await openMail(page, { email }, /^Your staff account at Porewell/)
    await mail.getByRole('link', { name: 'Choose a password' }).click()
    await expect(mainHeading(page)).toHaveText('Welcome, Ada Moss')
    const link = page.url()
    await page.getByLabel('New password').fill('ada moss porewell')
    await press(page, 'Join and sign in')
    await expect(page.getByText(/easy to guess/).first()).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('New password').fill(PASSWORD)
    await press(page, 'Join and sign in')
    await expect(mainHeading(page)).toHaveText('Today')

    await page.getByRole('link', { name: 'Ada Moss' }).click()
    await expect(page.getByText('This browser')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Switch on two-step sign-in' }).click()
    await page.getByLabel('Your password').fill(PASSWORD)
    await press(page, 'Show the key for my app')
    const key = (await page.locator('code').innerText()).replace(/\s/g, '')
    await textbox(page, 'Code that the app shows').fill('12345')
    await press(page, 'Switch on two-step sign-in')
    await expect(page.getByText('Enter the 6 digits that the app shows').first()).toBeVisible()
    await expectAccessible(page)
    await textbox(page, 'Code that the app shows').fill(oneTimeCode(key))
    await press(page, 'Switch on two-step sign-in')
    await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
    await expect(
      page.getByRole('listitem').filter({ hasText: /^[a-z2-9]{5}-[a-z2-9]{5}$/ }),
    ).toHaveCount(10)
    await expectAccessible(page)
    await press(page, 'Sign out')
    await expect(mainHeading(page)).toHaveText('Staff sign-in')

    await page.goto('/admin/orders')
    await signIn(page, email, PASSWORD)
    await expect(mainHeading(page)).toHaveText('Your code')
    await textbox(page, 'Code').fill('000000')
    await press(page, 'Sign in')
    await expect(page.getByText(/This code is not right/).first()).toBeVisible()
    await expectAccessible(page)
    await textbox(page, 'Code').fill(oneTimeCode(key, new Date(Date.now() + NEXT_CODE_MS)))
    await press(page, 'Sign in')
    await expect(mainHeading(page)).toHaveText('Orders')
    await page.goto(link)
    await expect(mainHeading(page)).toHaveText('This link was used already')
  })
})

test('the palette leads to a page and to an order, without JavaScript by a page of its own @pair', async ({
  page,
}) => {
  await page.goto('/admin/today')
  await signIn(page, 'owner@porewell.example', DEMO_PASSWORD)
  await expect(mainHeading(page)).toHaveText('Today')
  await page.getByRole('link', { name: /^Go to…/ }).click()
  const words = page.getByRole('searchbox')
  await words.fill('cleanser')
  await press(page, 'Find')
  await expect(page.getByRole('region', { name: 'Products', exact: true })).toBeVisible()
  await expect(mainHeading(page)).toHaveText('Go to')
  await expectAccessible(page)
  await words.fill('PW-10001')
  await press(page, 'Find')
  await expect(mainHeading(page)).toHaveText('PW-10001')
})

test('the palette works by keyboard alone @js @once', async ({ page }) => {
  await page.goto('/admin/today')
  await signIn(page, 'owner@porewell.example', DEMO_PASSWORD)
  await expect(mainHeading(page)).toHaveText('Today')
  await awake(page)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go to' })
  await expect(palette.getByRole('searchbox')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('aud')
  await expect(palette.getByRole('status')).toHaveText('Enter opens Audit.')
  await page.keyboard.press('Enter')
  await expect(mainHeading(page)).toHaveText('Audit trail')
  await expect(palette).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('ArrowDown')
  await expect(palette.getByRole('link', { name: 'Today' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('10001')
  await page.keyboard.press('Enter')
  await expect(mainHeading(page)).toHaveText('PW-10001')
})
