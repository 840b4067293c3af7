import { randomBytes } from 'node:crypto'
import type { Page, Request, Route } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'

// A form that moves products is answered with which, and a claim with its reason.
test.use({ expectedComplaints: [/status of 4(00|09)/] })

test('an ingredient is added, corrected once its products were looked at, and found again @pair', async ({
  page,
}) => {
  const name = `Aqua Test ${randomBytes(4).toString('hex')}`
  await page.goto('/admin/ingredients')
  await signIn(page, 'catalog')
  await expect(mainHeading(page)).toHaveText('Ingredients')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New ingredient' }).click()
  await expect(mainHeading(page)).toHaveText('New ingredient')
  await textbox(page, 'INCI name').fill(name)
  await textbox(page, 'Plain name').fill('test water')
  await page.getByRole('checkbox', { name: 'peptide', exact: true }).check()
  await textbox(page, 'Note for shoppers').fill('It shrinks pores.')
  await press(page, 'Save')
  await expect(page.getByText(/Shoppers would read “shrinks”/).first()).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('checkbox', { name: 'peptide', exact: true })).toBeChecked()
  await textbox(page, 'Note for shoppers').fill('It is water.')
  await press(page, 'Save')
  await expect(mainHeading(page)).toHaveText(name)

  // What is only looked at is there again when the page is opened anew, until it is thrown away.
  await textbox(page, 'Plain name').fill('typed water')
  await press(page, 'See what it changes')
  await expect(page.getByText('Saving this changes no product')).toBeVisible()
  await page.goto(page.url())
  await expect(textbox(page, 'Plain name')).toHaveValue('typed water')
  await expect(page.getByText(/is here, and not saved yet/)).toBeVisible()
  await press(page, 'Discard it')
  await expect(textbox(page, 'Plain name')).toHaveValue('test water')

  await page.goto('/admin/ingredients?find=niacinamide')
  await page.getByRole('link', { name: 'Niacinamide', exact: true }).click()
  await expect(mainHeading(page)).toHaveText('Niacinamide')
  await page.getByRole('checkbox', { name: 'nut', exact: true }).check()
  await press(page, 'Save')
  const asked = page.getByRole('button', { name: /^Save and change \d+ products?$/ })
  await expect(asked).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('checkbox', { name: 'nut', exact: true })).toBeChecked()
})

test('what is typed while the page is read again, or before its scripts have come, stays @js @once', async ({
  page,
}) => {
  const plain = textbox(page, 'Plain name')
  await page.goto('/admin/ingredients?find=squalane')
  await signIn(page, 'catalog')
  await page.getByRole('link', { name: 'Squalane', exact: true }).click()
  await expect(mainHeading(page)).toHaveText('Squalane')
  // Saved once, so that the form is another one from then on.
  await press(page, 'Save')
  await expect(page.getByText(/^Saved\./)).toBeVisible()

  const reads = await hold(page, (request) => request.method() === 'GET')
  await plain.fill('typed')
  await press(page, 'See what it changes')
  await expect(page.getByText(/^Saving this changes/).first()).toBeVisible()
  await plain.press('End')
  await plain.pressSequentially(' on')
  // Each reading of the page brings a form of its own.
  const ticket = page.locator('input[name="ticket"]')
  const first = await ticket.inputValue()
  await reads.letGo()
  await expect(ticket).not.toHaveValue(first)
  await expect(plain).toHaveValue('typed on')
  await expect(plain).toBeFocused()

  const scripts = await hold(page, (request) => request.url().endsWith('.js'))
  await page.reload({ waitUntil: 'commit' })
  await plain.fill('typed early')
  const kept = page.waitForResponse((response) => response.request().method() === 'POST')
  await scripts.letGo()
  await kept
  await expect(plain).toHaveValue('typed early')
  await page.reload()
  await expect(plain).toHaveValue('typed early')
  await press(page, 'Discard it')
  await expect(plain).not.toHaveValue('typed early')
})

/** Keeps such requests waiting until they are let go. */
async function hold(page: Page, asked: (request: Request) => boolean) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const wait = async (route: Route) => {
    if (asked(route.request())) await held
    await route.fallback()
  }
  await page.route('**/*', wait)
  return {
    letGo: async () => {
      letGo()
      await page.unroute('**/*', wait)
    },
  }
}
