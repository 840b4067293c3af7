import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { press, signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'
import { expect, test } from './staff'

const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

test('staff narrow the list of orders, keep it under a name and take it as a file @pair', async ({
  page,
}) => {
  await page.goto('/admin/orders')
  await signIn(page, 'support')
  await expect(mainHeading(page)).toHaveText('Orders')
  await expectAccessible(page)

  await page.locator('summary').filter({ hasText: 'Filters' }).click()
  await textbox(page, 'Total from').fill('lots')
  await textbox(page, 'Product or SKU').fill('exfoliating')
  await press(page, 'Show')
  await expect(page.getByText('Write an amount such as 25 or 25.50.')).toBeVisible()
  await expect(textbox(page, 'Total from')).toHaveValue('lots')
  await expect(textbox(page, 'Product or SKU')).toHaveValue('exfoliating')
  await expectAccessible(page)

  await textbox(page, 'Total from').fill('20')
  await choice(page, 'Has').selectOption('return')
  await choice(page, 'In order of').selectOption('total')
  await press(page, 'Show')
  await expect(page).toHaveURL(/has=return/)
  await expect(page.getByRole('rowheader').getByRole('link').first()).toHaveText(/^PW-\d+$/)
  const shown = await page.getByRole('rowheader').getByRole('link').allInnerTexts()

  const name = `Returned ${test.info().project.name}`
  await textbox(page, 'Keep this list as').fill(name)
  await press(page, 'Keep')
  await expect(page.getByRole('button', { name: `Forget “${name}”` })).toBeVisible()
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page.getByRole('link', { name: 'Clear filters' })).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Your views' }).getByRole('link', { name }).click()
  await expect(choice(page, 'Has')).toHaveValue('return')
  expect(await page.getByRole('rowheader').getByRole('link').allInnerTexts()).toEqual(shown)
  await expectAccessible(page)

  const file = await page.getByRole('link', { name: 'Export this list' }).getAttribute('href')
  const answer = await page.request.get(file ?? '')
  expect(answer.headers()['content-type']).toContain('text/csv')
  const orders = (await answer.text()).trim().split('\r\n').slice(1)
  expect(orders.map((row) => row.split(',')[0])).toEqual(shown)
  await press(page, `Forget “${name}”`)
  await expect(textbox(page, 'Keep this list as')).toBeVisible()
})
