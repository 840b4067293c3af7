import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import type { RunningShop } from '#tests/setup/running-shop'
import { expect, test } from '#tests/setup/shop'
import { PAGES } from '#tests/setup/staff-page-table'
import { signIn } from './at-the-desk'

/** Where a page is about a record, the table of which the seed's first one is looked at. */
const RECORDS: readonly [under: string, table: string][] = [
  ['/admin/promotions/', 'Promotion'],
  ['/admin/catalog/', 'Product'],
  ['/admin/stock/lots/', 'StockLot'],
  ['/admin/stock/', 'Variant'],
  ['/admin/ingredients/', 'Ingredient'],
  ['/admin/guides/', 'Guide'],
  ['/admin/bundles/', 'Bundle'],
  ['/admin/treatments/', 'Treatment'],
  ['/admin/studios/', 'Location'],
  ['/admin/reviews/', 'Review'],
  ['/admin/returns/', 'ReturnRequest'],
]
const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 800 }
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** The shop of the seed has imported nothing: the journey of imports looks at that page. The other is no page. */
const WITHOUT_RECORD = ['admin.exchange.imports.$importId.tsx', 'admin.$.tsx']

const paths = Object.entries(PAGES)
  .filter(([file]) => file.endsWith('.tsx') && !WITHOUT_RECORD.includes(file))
  .map(([, { path }]) => path.replace('/C-7', '/C-1001'))

async function withRecord(shop: RunningShop, path: string): Promise<string> {
  if (!ID.test(path)) return path
  const table = RECORDS.find(([under]) => path.startsWith(under))?.[1]
  const [first] = await shop.query<{ id: string }>(`SELECT "id" FROM "${table}" ORDER BY "id"`)
  return path.replace(ID, first?.id ?? '')
}

// In two halves, which two workers share.
for (const [half, name] of ['first', 'second'].entries())
  test(`every page of staff is there and clean: the ${name} half @once`, async ({ page, shop }) => {
    test.slow()
    await page.goto('/admin/today')
    await signIn(page, 'owner')
    await expect(page).toHaveURL(/\/admin\/today/)
    for (const path of paths.filter((_path, index) => index % 2 === half)) {
      const address = await withRecord(shop, path)
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(200)
      await test.step(address, () => expectAccessible(page))
      await page.setViewportSize(PHONE)
      expect(await widthBeyond(page), `${address} is scrolled sideways on a phone`).toBe(0)
      await page.setViewportSize(DESKTOP)
    }
  })

/** By how many pixels the page is wider than its window. */
function widthBeyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
