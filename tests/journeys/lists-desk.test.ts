import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'

/** A name that no other run of a test gives, and an address of it. */
function aName(word: string) {
  const name = `${word} ${randomBytes(3).toString('hex')}`
  return { name, slug: name.toLowerCase().replaceAll(' ', '-') }
}

/** Waits until a press has been answered and drawn, with scripts or without. */
const saved = (page: Page) => expect(page.getByText('The order is saved.')).toBeVisible()

test.use({ expectedComplaints: [/status of 40[04]/] })

test('a studio and a treatment are begun by their names, and shoppers see neither yet @pair', async ({
  page,
}) => {
  const studio = aName('Fort Worth')
  await page.goto('/admin/studios/new')
  await signIn(page, 'owner')
  await expect(mainHeading(page)).toHaveText('New studio')
  await expectAccessible(page)
  await textbox(page, 'Name').fill(studio.name)
  await textbox(page, 'Address').fill('dallas')
  await press(page, 'Make it')
  await expect(textbox(page, 'Address')).toHaveAttribute('aria-invalid', 'true')
  await expect(textbox(page, 'Name')).toHaveValue(studio.name)
  await textbox(page, 'Address').fill(studio.slug)
  await press(page, 'Make it')
  await expect(mainHeading(page)).toHaveText(studio.name)
  await expect(textbox(page, 'City')).toHaveValue('')
  await expectAccessible(page)
  await page.goto('/admin/studios')
  await expect(page.getByRole('link', { name: studio.name })).toBeVisible()

  const facial = aName('Gentle facial')
  await page.goto('/admin/treatments/new')
  await expect(mainHeading(page)).toHaveText('New treatment')
  await textbox(page, 'Name').fill(facial.name)
  await textbox(page, 'Address').fill(facial.slug)
  await press(page, 'Make it')
  const drawing = page.getByLabel('How a session is drawn')
  await expect(drawing).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await drawing.selectOption({ label: 'Not drawn: told in words' })
  await page
    .getByLabel('Screening questions to begin with')
    .selectOption({ label: 'Those of HydraFacial' })
  await press(page, 'Make it')
  await expect(mainHeading(page)).toHaveText(facial.name)
  await page.goto(`/treatments/${facial.slug}`)
  await expect(mainHeading(page)).not.toHaveText(facial.name)
})

test('a category and a concern are made, moved, reworded and removed again @pair', async ({
  page,
}) => {
  await page.goto('/admin/categories')
  await signIn(page, 'catalog')
  await expect(mainHeading(page)).toHaveText('Categories and concerns')
  for (const kind of ['category', 'concern'] as const) {
    const { name, slug } = aName('Eye care')
    await page.getByRole('link', { name: `New ${kind}` }).click()
    const form = page.getByRole('form', { name: `New ${kind}` })
    await textbox(page, 'Name').fill(name)
    await textbox(page, 'Address').fill('Eye Care')
    await form.getByRole('button', { name: 'Make it' }).click()
    await expect(textbox(page, 'Address')).toHaveAttribute('aria-invalid', 'true')
    await expect(textbox(page, 'Name')).toHaveValue(name)
    await textbox(page, 'Address').fill(slug)
    await form.getByRole('button', { name: 'Make it' }).click()
    await expect(page.getByText('Saved. Shoppers see it now.')).toBeVisible()

    // A new one stands last; one press puts it before the one above.
    const rows = page
      .getByRole('region', { name: kind === 'category' ? 'Categories' : 'Concerns' })
      .getByRole('rowheader')
    await expect(rows.last()).toHaveText(name)
    await press(page, `Move ${name} up`)
    await saved(page)
    await expect(rows.nth(-2)).toHaveText(name)
    await page.getByRole('link', { name, exact: true }).click()
    await textbox(page, 'Summary for shoppers').fill('For the skin around the eyes.')
    await press(page, 'Save')
    await expect(page.getByText('Saved. Shoppers see it now.')).toBeVisible()
    if (kind === 'category') await expectAccessible(page)
    await press(page, `Remove ${name}`)
    await expect(page.getByText('Removed.', { exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  }
})
