import { randomBytes } from 'node:crypto'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'

// A form that moves products is answered with which, and a claim with its reason.
test.use({ expectedComplaints: [/status of 4(00|09)/] })

test('an ingredient is added, corrected once its products were looked at, and found again @pair', async ({
  page,
}) => {
  const name = `Aqua Test ${randomBytes(4).toString('hex')}`
  await page.goto('/admin/ingredients')
  await signIn(page, 'catalog')
  await expect(mainHeading(page)).toHaveText('Ingredients')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New ingredient' }).click()
  await expect(mainHeading(page)).toHaveText('New ingredient')
  await textbox(page, 'INCI name').fill(name)
  await textbox(page, 'Plain name').fill('test water')
  await page.getByRole('checkbox', { name: 'peptide', exact: true }).check()
  await textbox(page, 'Note for shoppers').fill('It shrinks pores.')
  await press(page, 'Save')
  await expect(page.getByText(/Shoppers would read “shrinks”/).first()).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('checkbox', { name: 'peptide', exact: true })).toBeChecked()
  await textbox(page, 'Note for shoppers').fill('It is water.')
  await press(page, 'Save')
  await expect(mainHeading(page)).toHaveText(name)

  // What is only looked at is there again when the page is opened anew, until it is thrown away.
  await textbox(page, 'Plain name').fill('typed water')
  await press(page, 'See what it changes')
  await expect(page.getByText('Saving this changes no product')).toBeVisible()
  await page.goto(page.url())
  await expect(textbox(page, 'Plain name')).toHaveValue('typed water')
  await expect(page.getByText(/is here, and not saved yet/)).toBeVisible()
  await press(page, 'Discard it')
  await expect(textbox(page, 'Plain name')).toHaveValue('test water')

  await page.goto('/admin/ingredients?find=niacinamide')
  await page.getByRole('link', { name: 'Niacinamide', exact: true }).click()
  await expect(mainHeading(page)).toHaveText('Niacinamide')
  await page.getByRole('checkbox', { name: 'nut', exact: true }).check()
  await press(page, 'Save')
  const asked = page.getByRole('button', { name: /^Save and change \d+ products?$/ })
  await expect(asked).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('checkbox', { name: 'nut', exact: true })).toBeChecked()
})
