import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { tick } from './shopper'

const cards = (page: Page) => page.getByRole('article')

test('a shopper narrows the list, and takes a filter back @pair', async ({ page }) => {
  await page.goto('/products')
  await expect(cards(page)).toHaveCount(24)
  await tick(page, /^Sunscreens/)
  await expect(page).toHaveURL(/category=sunscreens/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sunscreens')
  await expect(cards(page).first()).toContainText('SPF')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Remove the filter: Sunscreens' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All products')
  await expect(cards(page)).toHaveCount(24)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sunscreens')
})

test('free from leaves out what nobody can vouch for, and says so @pair', async ({ page }) => {
  await page.goto('/products?without=fragrance')
  await expect(page.getByText(/left out because we do not have/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Remove the filter: No fragrance' })).toBeVisible()
})

test('filters that leave nothing lead back @pair', async ({ page }) => {
  await page.goto('/products?category=masks&price=over-100')
  await expect(page.getByRole('heading', { name: 'Nothing fits all of that' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Clear the filters' }).click()
  await expect(cards(page)).toHaveCount(24)
})

test('a page past the last one is the last one @pair', async ({ page }) => {
  await page.goto('/products?page=9999')
  await expect(page).toHaveURL(/page=2$/)
  await page.getByRole('link', { name: 'Previous page' }).click()
  await expect(page).toHaveURL(/\/products$/)
})

test('a misspelled search finds what was meant, and says what that was @pair', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('banner').getByRole('searchbox')
  await search.fill('niacinimide')
  await search.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results for “niacinamide”')
  await expect(cards(page).first()).toContainText('Niacinamide')
  await expectAccessible(page)
})

test('a search for the moon shows ways on @pair', async ({ page }) => {
  await page.goto('/search?q=qqqqqq')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing found for “qqqqqq”')
  await page.getByRole('link', { name: 'salicylic acid' }).click()
  await expect(cards(page).first()).toBeVisible()
})

test('a product tells its sizes, its use and what is in it @pair', async ({ page }) => {
  await page.goto('/products/zo-oil-control-pads-acne-treatment')
  const sizes = page.getByRole('navigation', { name: 'Size' })
  await sizes.getByRole('link', { name: /^30 pads/ }).click()
  await expect(page).toHaveURL(/size=30-pads/)
  await expect(sizes.getByRole('link', { name: /^30 pads/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page.getByRole('heading', { name: 'Drug Facts' })).toBeVisible()
  await expect(page.getByText('3 of 7, tone')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Keep apart from' })).toBeVisible()
  await expectAccessible(page)
})

test.describe(() => {
  test.use({ expectedComplaints: [/404/] })

  test('a product that is not on sale is not found, with others like it @pair', async ({
    page,
    shop,
  }) => {
    await shop.query(`UPDATE "Product" SET "status" = 'draft' WHERE "slug" = 'zo-calming-toner'`)
    await shop.query('SELECT refresh_listing()')
    const response = await page.goto('/products/zo-calming-toner')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'We do not have this product' })).toBeVisible()
    await expect(cards(page).first()).toBeVisible()
    await expectAccessible(page)
    await shop.query(`UPDATE "Product" SET "status" = 'active' WHERE "slug" = 'zo-calming-toner'`)
    await shop.query('SELECT refresh_listing()')
  })
})

for (const path of [
  '/products?page=-1&category=%F0%9F%92%A9&q=%25%27%22%3Cscript%3E&sort=x',
  `/products?${'brand=a&'.repeat(900)}`,
  '/products?price=__proto__&without=constructor&skin[]=x',
  `/search?q=${'a'.repeat(3000)}`,
  '/search?q=%E0%A4%A',
  '/search?q=%27%3B+DROP+TABLE+%22Product%22%3B--',
  `/products/${'x'.repeat(3000)}`,
  '/products/..%2f..%2fetc%2fpasswd',
  '/products/%00',
  '/products/%E0%A4%A',
])
  test(`${path.slice(0, 50)} is answered calmly @once`, async ({ request }) => {
    expect((await request.get(path)).status()).toBeLessThan(500)
  })
