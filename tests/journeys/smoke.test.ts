import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'

for (const path of ['/', '/products'])
  test(`${path} answers with a heading and nothing for axe to find`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  })
