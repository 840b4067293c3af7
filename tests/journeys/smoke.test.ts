import { smallTargets } from '#tests/setup/touch-targets'
import { expectAccessible } from '#tests/setup/accessible'
import { checkOutWith, CLEANSER } from './shopper'
import { expect, test } from './staff'

for (const path of ['/', '/products'])
  test(`${path} answers with a heading and nothing for axe to find`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  })

test('whatever a finger presses is 44 px high', async ({ page }) => {
  test.skip(!test.info().project.use.hasTouch, 'A mouse needs no more than it sees.')
  await checkOutWith(page, CLEANSER)
  for (const path of [
    '/checkout',
    '/bag',
    '/',
    '/products?stock=in',
    `/products/${CLEANSER.slug}`,
    '/locations',
  ]) {
    await page.goto(path)
    expect(await smallTargets(page), path).toEqual([])
  }
})
