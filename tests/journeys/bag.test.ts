import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { add, awake, CLEANSER, TONER } from './shopper'
import { expect, test } from './staff'

const RARE = { slug: 'dermalogica-daily-superfoliant' }

const line = (page: Page, name: RegExp) => page.getByRole('article', { name })
const summary = (page: Page) => page.getByRole('region', { name: 'Summary' })
const bagLink = (page: Page, pieces: number) =>
  page.getByRole('banner').getByRole('link', { name: new RegExp(`^Bag ?, ${pieces} item`) })

test('a shopper fills the bag, changes it and takes a removal back', async ({ page }) => {
  await page.goto('/bag')
  await expect(page.getByRole('heading', { name: 'Nothing in here yet' })).toBeVisible()
  await expectAccessible(page)

  await add(page, CLEANSER)
  await expect(bagLink(page, 1)).toBeVisible()
  await add(page, TONER)
  await page.goto('/bag')
  await expect(bagLink(page, 2)).toBeVisible()
  await expectAccessible(page)

  const cleanser = line(page, /^Exfoliating Cleanser/)
  await cleanser.getByRole('button', { name: /^One more/ }).click()
  await expect(cleanser.getByRole('spinbutton')).toHaveValue('2')
  await expect(cleanser).toContainText('$104.00')
  await expect(bagLink(page, 3)).toBeVisible()

  await cleanser.getByRole('button', { name: /^Remove/ }).click()
  await expect(cleanser).toBeHidden()
  await expect(bagLink(page, 1)).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(cleanser.getByRole('spinbutton')).toHaveValue('2')
  await expect(page.getByRole('article').first()).toHaveAccessibleName(/^Exfoliating Cleanser/)
})

test('what is saved for later waits outside the total and comes back @pair', async ({ page }) => {
  await add(page, CLEANSER)
  await add(page, TONER)
  await page.goto('/bag')
  const saved = page.getByRole('region', { name: 'Saved for later' })
  await line(page, /^Exfoliating Cleanser/)
    .getByRole('button', { name: /^Save for later/ })
    .click()
  await expect(saved.getByRole('article')).toHaveCount(1)
  await expect(bagLink(page, 1)).toBeVisible()
  await expectAccessible(page)
  await saved.getByRole('button', { name: /^Move to bag/ }).click()
  await expect(saved).toBeHidden()
  await expect(bagLink(page, 2)).toBeVisible()
})

test('a code explains itself @pair', async ({ page }) => {
  await add(page, CLEANSER)
  await page.goto('/bag')
  const enter = async (code: string) => {
    const field = page.getByLabel('Promotion code')
    if (!(await field.isVisible())) await page.getByText('Have a promotion code?').click()
    await field.fill(code)
    await page.getByRole('button', { name: 'Apply' }).click()
  }
  await enter('nonsense')
  await expect(summary(page)).toContainText('We do not know this code')
  await expect(page.getByLabel('Promotion code')).toHaveValue('nonsense')
  await expectAccessible(page)
  await enter(' welcome 10 ')
  await expect(summary(page)).toContainText('10% off your items: you save $5.20.')
  await expect(summary(page)).toContainText('Discount (WELCOME10)')
  await summary(page)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(summary(page)).not.toContainText('Discount')
})

test('the bag is there in another tab and after the browser was closed @pair', async ({
  page,
  context,
  browser,
}) => {
  await add(page, CLEANSER)
  const tab = await context.newPage()
  await tab.goto('/bag')
  await expect(line(tab, /^Exfoliating Cleanser/)).toBeVisible()

  const storageState = await context.storageState()
  const reopened = await browser.newContext({ storageState })
  const later = await reopened.newPage()
  await later.goto(new URL('/bag', page.url()).href)
  await expect(line(later, /^Exfoliating Cleanser/)).toBeVisible()
  await reopened.close()
})

test('the bag stops at what is in stock, and says so @pair', async ({ page }) => {
  await add(page, RARE)
  await page.goto(`/products/${RARE.slug}`)
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill('2')
  await page.getByRole('main').getByRole('button', { name: 'Add to bag', exact: true }).click()
  await expect(page.getByText(/Only 2 of Daily Superfoliant are in stock/).first()).toBeVisible()
  await page.goto('/bag')
  await expect(line(page, /^Daily Superfoliant/).getByRole('spinbutton')).toHaveValue('2')
})

test('what changed meanwhile is said: sold out, another price', async ({ page, staff }) => {
  await add(page, CLEANSER)
  await add(page, TONER)
  await staff.sellOut(TONER)
  await staff.reprice(CLEANSER, 100)
  await page.goto('/bag')
  await expect(line(page, /^PHA/)).toContainText('It has sold out since you chose it.')
  await expect(line(page, /^Exfoliating Cleanser/)).toContainText(
    'The price was $52.00 and is now $53.00.',
  )
  await expect(summary(page)).toContainText('$53.00')
  await expectAccessible(page)
})

test('two quick presses before there is a bag fill one bag @js', async ({ page }) => {
  await page.goto('/products')
  const buttons = page.getByRole('button', { name: /^Add to bag/ })
  await buttons.nth(0).press('Enter')
  await buttons.nth(1).press('Enter')
  await expect(bagLink(page, 2)).toBeVisible()
  await page.goto('/bag')
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('screen readers hear each change, and the focus never gets lost @js', async ({ page }) => {
  await add(page, CLEANSER)
  await expect(page.getByRole('status').first()).toContainText(
    'Added Exfoliating Cleanser. 1 item in your bag.',
  )
  await page.goto('/bag')
  await page.getByRole('button', { name: /^Remove/ }).press('Enter')
  await expect(page.getByRole('status').first()).toContainText('Removed Exfoliating Cleanser.')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Exfoliating Cleanser' })).toBeFocused()
})

test('a number above the limit is changed in words, for everyone @js', async ({ page }) => {
  await page.goto(`/products/${RARE.slug}`)
  const quantity = page.getByRole('spinbutton', { name: 'Quantity' })
  await quantity.fill('500')
  await quantity.blur()
  const words = '2 is the most you can have right now, so we changed 500 to 2.'
  await expect(page.getByRole('main').getByText(words)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)
  await expect(quantity).toHaveAccessibleDescription(words)
  await expect(quantity).toHaveValue('2')
})

test('quick presses on + all count, in few requests, and none is cut off @js', async ({ page }) => {
  await add(page, CLEANSER)
  await page.goto('/bag')
  const sent: string[] = []
  await page.route('**/bag.data*', async (route) => {
    const form = new URLSearchParams(route.request().postData() ?? '')
    sent.push(form.get('quantity') ?? '')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.getByRole('button', { name: /^One more/ }).evaluate(async (more: HTMLElement) => {
    for (let press = 0; press < 6; press++) {
      more.click()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
  await expect(page.getByRole('spinbutton')).toHaveValue('7')
  await expect(page.getByRole('article')).toContainText('$364.00')
  await expect.poll(() => sent.filter(Boolean)).toEqual(['2', '7'])
})

test('an answer that a newer one overtook is no error, and any other still is @js @once', async ({
  page,
}) => {
  await page.goto('/bag')
  await awake(page)
  const isTaken = (name: string) =>
    page.evaluate((name) => {
      const reason = new DOMException('signal is aborted without reason', name)
      const init = { promise: Promise.resolve(), reason, cancelable: true }
      return !window.dispatchEvent(new PromiseRejectionEvent('unhandledrejection', init))
    }, name)
  expect(await isTaken('AbortError')).toBe(true)
  expect(await isTaken('NetworkError')).toBe(false)
})
