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

test('keys that are pressed while a page loads do not end the page @js @once', async ({ page }) => {
  await page.addInitScript(() => {
    const press = () =>
      document
        .querySelector('body')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    const pressing = setInterval(press, 1)
    setTimeout(() => clearInterval(pressing), 2000)
  })
  // One load in three was ended by it; a page that React gives up complains.
  for (let load = 0; load < 10; load++) {
    await page.goto('/products')
    await page.waitForFunction(() =>
      Object.keys(document.body).some((key) => key.startsWith('__reactFiber')),
    )
  }
})
