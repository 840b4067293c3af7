import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, seeChecked, signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'

/** Sold out everywhere in the seed. */
const SOLD_OUT = { slug: 'skinceuticals-p-tiox', sku: 'SC-PTIOX-30' }

/** Opens what is folded away. */
const unfold = (page: Page, name: string) =>
  page.locator('summary').filter({ hasText: name }).click()

async function signInAt(page: Page, path: string) {
  await page.goto(path)
  await signIn(page, 'fulfilment')
}

/** The numbers of the page's heading: on hand, held, available. */
const figure = (page: Page, name: string) =>
  page
    .getByRole('definition')
    .filter({ has: page.locator(`xpath=preceding-sibling::dt[.="${name}"]`) })

test.describe('stock', () => {
  test.use({ expectedComplaints: [/status of 40[09]/] })

  test('staff receive a lot, a shopper can buy it, then it is counted and written off @pair', async ({
    page,
    browserName,
  }, info) => {
    const lot = `T-${info.project.name}-${browserName}-${info.retry}`.slice(0, 40)
    await signInAt(page, `/admin/stock?q=${SOLD_OUT.sku}`)
    await expect(mainHeading(page)).toHaveText('Stock')
    await expectAccessible(page)
    await page.getByRole('table').getByRole('link').first().click()
    await expect(page.getByText(SOLD_OUT.sku).first()).toBeVisible()
    await expectAccessible(page)

    await unfold(page, 'Receive a lot')
    await page
      .getByRole('combobox', { name: 'Location' })
      .selectOption({ label: 'Porewell Dallas' })
    await textbox(page, 'Lot code').fill(lot)
    await textbox(page, 'Units').fill('0')
    await page.getByLabel('Expires on').fill('2035-06-01')
    await press(page, 'Receive')
    await expect(page.getByText('Enter at least 1 unit').first()).toBeVisible()
    await expect(textbox(page, 'Lot code')).toHaveValue(lot)
    await textbox(page, 'Units').fill('9')
    await press(page, 'Receive')
    const row = page.getByRole('row').filter({ hasText: lot })
    await expect(row.first()).toContainText('Jun 1, 2035')
    await expectAccessible(page)

    const desk = page.url()
    await page.goto(`/products/${SOLD_OUT.slug}`)
    await expect(page.getByRole('main').getByText('In stock').first()).toBeVisible()

    await page.goto(desk)
    await unfold(page, 'Count')
    await textbox(page, `${lot}, Porewell Dallas`).fill('7')
    await press(page, 'Save the count')
    await expect(page.getByRole('row').filter({ hasText: 'Counted' }).first()).toContainText('−2')

    await unfold(page, 'Write off')
    const writeOff = page.locator('details').filter({ hasText: 'Write off' })
    await writeOff
      .getByRole('combobox', { name: 'Lot' })
      .selectOption({ label: `${lot}, Porewell Dallas, Jun 1, 2035, 7 free` })
    await writeOff.getByRole('textbox', { name: 'Units' }).fill('8')
    await writeOff.getByRole('combobox', { name: 'Reason' }).selectOption('damaged')
    await press(page, 'Write off')
    await expect(page.getByText('Only 7 of this lot are free').first()).toBeVisible()
    await expectAccessible(page)
    await writeOff.getByRole('textbox', { name: 'Units' }).fill('7')
    await press(page, 'Write off')
    await expect(page.getByRole('row').filter({ hasText: 'Written off' }).first()).toContainText(
      'damaged',
    )
    await expect(figure(page, 'On hand')).toHaveText('0')
  })
})

test('a file of 10,000 rows with errors in it is checked, then its good rows are imported @pair', async ({
  page,
  shop,
}) => {
  test.slow()
  await signInAt(page, '/admin/exchange')
  await expect(mainHeading(page)).toHaveText('Import and export')
  await expectAccessible(page)
  const lots = await shop.query<{ line: string }>(
    `SELECT concat_ws(',', v."sku", place."slug", lot."lotCode", lot."onHand") AS "line" FROM "StockLot" lot
     JOIN "Variant" v ON v."id" = lot."variantId" JOIN "Location" place ON place."id" = lot."locationId"
     WHERE lot."onHand" > 0 ORDER BY 1`,
  )
  const unknown = Array.from({ length: 10_000 - lots.length }, (_, n) => `NO-${n},dallas,A,1`)
  const rows = ['sku,location,lot,counted', ...lots.map(({ line }) => line), ...unknown]
  await page.getByRole('combobox', { name: 'What the file holds' }).selectOption('stock-counts')
  await page.getByLabel(/^File/).setInputFiles({
    name: 'counts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  })
  await press(page, 'Check the file')
  await seeChecked(page, 'counts.csv')
  await expect(page.getByText('Stock counts, 10,000 rows.')).toBeVisible()
  await page.getByRole('link', { name: /^refused / }).click()
  await expect(page.getByText('No variant has this SKU').first()).toBeVisible()
  await expectAccessible(page)
  await press(page, /^Import the \d+ good rows$/)
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(`Done: ${lots.length} rows imported`)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  await expectAccessible(page)
})
