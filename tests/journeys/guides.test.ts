import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'

const PORES = '/guides/large-pores'

const bag = (page: Page) => page.getByRole('main').getByRole('listitem')

async function structuredData(page: Page): Promise<{ '@type': string; headline?: string }[]> {
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return scripts.map((text) => JSON.parse(text) as { '@type': string })
}

test('a reader finds the pore guide and reads it with its figures, sources and products @pair', async ({
  page,
}) => {
  test.slow()
  await page.goto('/guides')
  await page.getByRole('link', { name: /^Large pores/ }).click()
  await expect(page).toHaveURL(PORES)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Large pores')
  await expect(page.getByText(/^\d+ min read$/)).toBeVisible()
  await expect(page.getByText(/^Reviewed on [A-Z][a-z]+ \d+, 20\d\d$/)).toBeVisible()
  await expect(page.getByRole('img', { name: 'Clogged pore in section' })).toBeVisible()
  await expect(page.getByRole('article').getByText('Exfoliating Polish').first()).toBeVisible()
  await expect(page.getByText('$79.00').first()).toBeVisible()
  await expectAccessible(page)
})

test('the list of guides is clean @pair', async ({ page }) => {
  await page.goto('/guides')
  await expect(page.getByText('8 min read')).toBeVisible()
  await expectAccessible(page)
})

test('sources are one step away, and so is the way back @pair', async ({ page }) => {
  await page.goto(PORES)
  const source = page.locator('#source-lee-2016')
  await page.getByRole('link', { name: 'Source 2', exact: true }).first().click()
  await expect(page).toHaveURL(/#source-lee-2016$/)
  await expect(source).toBeInViewport()
  await expect(source.getByRole('link', { name: 'PMID 26918966' })).toHaveAttribute(
    'href',
    'https://pubmed.ncbi.nlm.nih.gov/26918966/',
  )
  await source.getByRole('link', { name: 'back to place 1' }).click()
  await expect(page.getByText('The more oil a gland makes')).toBeInViewport()
})

test('the contents lead to a section @pair', async ({ page }) => {
  await page.goto(PORES)
  const contents = page.getByRole('navigation', { name: 'In this guide' })
  const link = contents.getByRole('link', { name: 'What nobody can promise' })
  if (!(await link.isVisible())) await contents.getByText('In this guide').click()
  await link.click()
  await expect(page.getByRole('heading', { name: 'What nobody can promise' })).toBeInViewport()
})

test('with JavaScript the section being read is marked in the contents @js', async ({ page }) => {
  test.skip((page.viewportSize()?.width ?? 0) < 1024, 'a phone shows the contents above the text')
  await page.goto(PORES)
  const current = page
    .getByRole('navigation', { name: 'In this guide' })
    .locator('[aria-current="location"]')
  await expect(current).toHaveCount(0)
  for (const name of [
    'Two aims, and only two',
    'Good questions',
    'What makes a pore look larger',
  ]) {
    await page.getByRole('heading', { name }).evaluate((heading) => heading.scrollIntoView())
    await expect(current).toHaveText(name)
  }
})

test('the whole routine goes from the guide into the bag in one action @pair', async ({ page }) => {
  await page.goto(PORES)
  await page.getByRole('button', { name: /^Add the routine/ }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: /3 items/ })).toBeVisible()
  await page.goto('/bag')
  for (const name of ['Exfoliating Cleanser', 'Exfoliating Polish', 'Revox Line Relaxer'])
    await expect(bag(page).filter({ hasText: name }).first()).toBeVisible()
})

test('what is sold out is replaced, said so, and staff are told once @pair', async ({
  page,
  shop,
}) => {
  test.slow()
  const slug = 'zo-exfoliating-polish'
  const stock = `UPDATE "StockLot" SET "onHand" = $1 + "held" WHERE "variantId" IN (
    SELECT v."id" FROM "Variant" v JOIN "Product" p ON p."id" = v."productId" WHERE p."slug" = $2)`
  await shop.query(stock, [0, slug])
  await page.goto(PORES)
  const polish = page.locator('#step-polish')
  await expect(polish).toContainText('Exfoliating Polish is sold out. Its nearest match in stock')
  await expect(polish.getByRole('link', { name: /Superfoliant|Mask/ })).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect
    .poll(() => shop.query(`SELECT 1 FROM "StaffNotice" WHERE "occasion" LIKE '%:${slug}'`))
    .toHaveLength(1)
  await shop.query(stock, [12, slug])
})

test('structured data is whole, whatever a guide is called @once', async ({ page, shop }) => {
  await page.goto(PORES)
  const types = (await structuredData(page)).map((data) => data['@type'])
  expect(types).toEqual(['Article', 'HowTo', 'FAQPage', 'BreadcrumbList'])
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', shop.url + PORES)

  const title = '</script><script>window.hacked = 1</script>'
  await shop.query(
    `INSERT INTO "Guide" ("id", "slug", "position") VALUES (gen_random_uuid(), 'hostile', 9)`,
  )
  await shop.query(
    `INSERT INTO "GuideVersion" ("id", "guideId", "number", "status", "title", "summary", "reviewedOn", "blocks", "sources")
     SELECT gen_random_uuid(), "id", 1, 'published', $1, $1, '2026-11-01', $2::jsonb, '[]' FROM "Guide" WHERE "slug" = 'hostile'`,
    [title, JSON.stringify([{ kind: 'text', parts: [{ kind: 'paragraph', text: title }] }])],
  )
  await page.goto('/guides/hostile')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  expect((await structuredData(page))[0]?.headline).toBe(title)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  await shop.query(`DELETE FROM "Guide" WHERE "slug" = 'hostile'`)
})

test('on paper there is the guide with its sources, and nothing to click @once', async ({
  page,
}) => {
  await page.goto(PORES)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'In this guide' }).first()).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('button', { name: /Add/ }).first()).toBeHidden()
  await expect(page.getByText('https://pubmed.ncbi.nlm.nih.gov/26918966/')).toBeVisible()
})

for (const path of ['/guides/starting-a-retinoid', '/guides/layering-order'])
  test(`${path} is a guide like any other @pair`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
    await expectAccessible(page)
  })

test.describe(() => {
  test.use({ expectedComplaints: [/404/] })

  test('a draft is nowhere to be found, nor is a guide that never was @once', async ({ page }) => {
    await page.goto(PORES)
    await expect(page.getByText('Asked most often in the studios')).toHaveCount(0)
    expect((await page.goto('/guides/nothing'))?.status()).toBe(404)
    await expectAccessible(page)
  })
})

for (const path of [
  '/guides/%00',
  '/guides/%E0%A4%A',
  `/guides/${'x'.repeat(3000)}`,
  '/guides/__proto__',
])
  test(`${path.slice(0, 30)} is answered calmly @once`, async ({ request }) => {
    expect((await request.get(path)).status()).toBeLessThan(500)
  })
