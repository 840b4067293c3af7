import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { aShopper, checkOutWith, CLEANSER, seeTotal, textbox } from './shopper'
import { expect, test } from './staff'

const submit = (page: Page) =>
  page.getByRole('button', { name: /^(Continue to payment|Pay \$[\d.]+)$/ })
const state = (page: Page) => page.getByRole('combobox', { name: 'State' })
const problems = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Please check the following.' })

test.use({ expectedComplaints: [/status of 400/] })

test('mistakes are named beside their fields, and nothing typed is lost', async ({ page }) => {
  await checkOutWith(page, CLEANSER)
  await submit(page).click()
  await expect(problems(page).getByRole('link')).toHaveText([
    'Enter your email address',
    'Enter the name for the parcel',
    'Enter the street and number',
    'Enter the city',
    'Choose a state',
    'Enter the ZIP code',
  ])
  await expect(textbox(page, 'City')).toHaveAccessibleDescription('Enter the city')
  await expect(state(page)).toHaveAccessibleDescription('Choose a state')
  await expectAccessible(page)

  await textbox(page, 'Email').fill('nora@example')
  await textbox(page, 'Full name').fill('Nora Vance')
  await textbox(page, 'Phone').fill('12345')
  await textbox(page, 'Street and number').fill('12 Juniper Court')
  await textbox(page, 'City').fill('Austin')
  await textbox(page, 'ZIP code').fill('90210')
  await state(page).selectOption('TX')
  await submit(page).click()
  await expect(problems(page).getByRole('link')).toHaveText([
    'Enter an email address such as name@example.com',
    'Enter a US phone number with 10 digits, or leave it empty',
    'This ZIP code belongs to California. Check the ZIP code and the state.',
  ])
  await expect(textbox(page, 'ZIP code')).toHaveAccessibleDescription(/belongs to California/)
  for (const [name, typed] of [
    ['Email', 'nora@example'],
    ['Full name', 'Nora Vance'],
    ['Phone', '12345'],
    ['Street and number', '12 Juniper Court'],
    ['City', 'Austin'],
    ['ZIP code', '90210'],
  ] as const)
    await expect(textbox(page, name)).toHaveValue(typed)
  await expect(state(page)).toHaveValue('TX')

  await problems(page)
    .getByRole('link', { name: /belongs to California/ })
    .click()
  await expect(textbox(page, 'ZIP code')).toBeFocused()
  await textbox(page, 'Email').fill(aShopper().email)
  await textbox(page, 'Phone').fill('')
  await textbox(page, 'ZIP code').fill('78704')
  await submit(page).click()
  await expect(page).toHaveURL(/\/c\/pay\/cs_/)
})

test('what was typed at checkout is there again after a look at the bag @pair', async ({
  page,
}) => {
  const { email } = aShopper()
  await checkOutWith(page, CLEANSER)
  await textbox(page, 'Email').fill(email)
  await textbox(page, 'City').fill('Austin')
  await state(page).selectOption('TX')
  await seeTotal(page)
  await page.getByRole('link', { name: 'Back to bag' }).click()
  await page.getByRole('link', { name: 'Check out' }).click()
  await expect(textbox(page, 'Email')).toHaveValue(email)
  await expect(textbox(page, 'City')).toHaveValue('Austin')
  await expect(state(page)).toHaveValue('TX')
})

test('a studio has to be chosen before a pickup can be paid for @pair', async ({ page }) => {
  await checkOutWith(page, CLEANSER)
  await textbox(page, 'Email').fill(aShopper().email)
  await textbox(page, 'Full name').fill('Nora Vance')
  await page.getByRole('radio', { name: /^Pickup/ }).check()
  await submit(page).click()
  await expect(problems(page).getByRole('link')).toHaveText('Choose a studio')
  await expect(
    page.getByRole('group', { name: 'Where would you like to pick it up?' }),
  ).toHaveAccessibleDescription('Choose a studio')
  await expectAccessible(page)
})

test('a choice that changes the total leaves the page, its place and the focus as they are @js', async ({
  page,
}) => {
  await checkOutWith(page, CLEANSER)
  await textbox(page, 'Full name').fill('Nora Vance')
  const steps = () => page.evaluate(() => history.length)
  const before = await steps()
  await state(page).focus()
  await state(page).selectOption('TX')
  await seeTotal(page)
  const place = await page.evaluate(() => scrollY)
  await page.getByRole('radio', { name: /^Express/ }).check()
  await expect(page.getByRole('button', { name: 'Pay $71.13' })).toBeVisible()
  await state(page).focus()
  const lower = await page.evaluate(() => scrollY)
  await state(page).selectOption('OR')
  await expect(page.getByRole('button', { name: 'Pay $71.13' })).toBeHidden()
  await expect(state(page)).toBeFocused()
  expect(place).toBeGreaterThan(0)
  expect(await page.evaluate(() => scrollY)).toBe(lower)
  expect(await steps()).toBe(before)
  await expect(textbox(page, 'Full name')).toHaveValue('Nora Vance')
})

test('what is typed is there again after a reload, field by field @js', async ({ page }) => {
  const { email } = aShopper()
  await checkOutWith(page, CLEANSER)
  const saved = page.waitForResponse(
    (response) =>
      response.url().endsWith('/checkout/draft') &&
      Boolean(response.request().postData()?.includes('Juniper')),
  )
  await textbox(page, 'Email').fill(email)
  await textbox(page, 'Full name').fill('Nora Vance')
  await textbox(page, 'Street and number').fill('12 Juniper Court')
  await textbox(page, 'Street and number').blur()
  expect((await saved).status()).toBe(204)
  await page.reload()
  await expect(textbox(page, 'Email')).toHaveValue(email)
  await expect(textbox(page, 'Full name')).toHaveValue('Nora Vance')
  await expect(textbox(page, 'Street and number')).toHaveValue('12 Juniper Court')
})

test('what is chosen before the scripts have come counts all the same @js @once', async ({
  page,
}) => {
  await checkOutWith(page, CLEANSER)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await textbox(page, 'City').fill('Austin')
  await state(page).selectOption('TX')
  letGo()
  await expect(submit(page)).toHaveText(/^Pay \$/)
  await expect(textbox(page, 'City')).toHaveValue('Austin')

  await page.unroute('**/*.js')
  const again = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/*.js', async (route) => {
    await again
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('radio', { name: /^Pickup/ }).check()
  letGo()
  await expect(
    page.getByRole('group', { name: 'Where would you like to pick it up?' }),
  ).toBeVisible()
})

test('the new total is said once @js', async ({ page }) => {
  await checkOutWith(page, CLEANSER)
  await state(page).selectOption('TX')
  await expect(page.getByRole('status').filter({ hasText: 'Total: $61.57.' })).toHaveCount(1)
  await expect(page.locator('[aria-live]').filter({ hasText: '$61.57' })).toHaveCount(1)
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})
