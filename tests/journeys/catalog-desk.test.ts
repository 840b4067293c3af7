import { randomBytes } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import type { StaffRole } from '#app/staff/role'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import { addPictures, aPicture, aProductName, fillInProduct } from './product-desk'
import { mainHeading, textbox } from './shopper'

const hasScripts = () => test.info().project.use.javaScriptEnabled !== false

async function openAs(browser: Browser, role: StaffRole, url: string): Promise<Page> {
  const { viewport, javaScriptEnabled } = test.info().project.use
  const context = await browser.newContext({
    viewport: viewport ?? null,
    javaScriptEnabled: javaScriptEnabled ?? true,
  })
  const page = await context.newPage()
  await page.goto(url)
  await signIn(page, role)
  return page
}

async function checked(page: Page) {
  if (!hasScripts()) await press(page, 'Check')
}

test.describe('a new product', () => {
  test.use({ expectedComplaints: [/status of 400/] })

  test('is made from a pasted label, gets a picture, and a shopper finds it @pair', async ({
    page,
  }) => {
    test.slow()
    const name = aProductName()
    await page.goto('/admin/catalog')
    await signIn(page, 'catalog')
    await expect(mainHeading(page)).toHaveText('Catalog')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'New product' }).click()
    await expect(mainHeading(page)).toHaveText('New product')
    await expectAccessible(page)
    await fillInProduct(page, name)
    await textbox(page, 'The label’s list, pasted as it is').fill(
      'Aqua (Water), Niacinamid 5%, GLYCERINE, Unobtainium, Phenoxyethanol. May contain: Mica',
    )
    await textbox(page, 'Description').fill('It shrinks pores overnight.')
    await checked(page)
    await expect(page.getByText('Niacinamid is not in the dictionary.')).toBeVisible()
    await expect(page.getByText('Unobtainium is not in the dictionary.')).toBeVisible()
    await expect(page.getByText('Description: “shrinks”')).toBeVisible()
    await expect(page.getByText('Say instead: reduces the look of pores')).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Use Niacinamide instead of Niacinamid')
    const price = page.getByRole('textbox', { name: /^Price of/ })
    await expect(textbox(page, 'The label’s list, pasted as it is')).toHaveValue(/Niacinamide 5%/)
    await textbox(page, 'Description').fill('Two kinds of water and little else.')

    await price.fill('twenty')
    await press(page, 'Save')
    await expect(page.getByText('Enter the price, such as 24.00').first()).toBeVisible()
    await expect(price).toHaveValue('twenty')
    await expect(textbox(page, 'Name')).toHaveValue(name)
    await expectAccessible(page)
    await price.fill('24.50')
    await press(page, 'Save')
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
    await expect(mainHeading(page)).toHaveText(name)

    await press(page, 'Pictures (0)')
    await expect(mainHeading(page)).toHaveText('Pictures')
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
    await addPictures(page, { 'x.png': drawing, 'bottle.png': await aPicture() })
    await expect(page.getByText('x.png: An SVG can carry scripts')).toBeVisible()
    await expect(textbox(page, 'What picture 1 shows')).toHaveValue('A small green bottle')
    await expectAccessible(page)

    await page.getByRole('link', { name }).click()
    await press(page, 'Preview as a shopper')
    await expect(page.getByText('Preview of what is saved: Draft')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Back to the editor' }).click()
    await press(page, 'Save and publish')
    await expect(page.getByText('Saved, and on sale.')).toBeVisible()

    await page.goto(`/search?q=${encodeURIComponent(name)}`)
    await page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click()
    await expect(mainHeading(page)).toHaveText(name)
    await expect(page.getByText('$24.50').first()).toBeVisible()
    await expect(page.getByRole('img', { name: 'A small green bottle' })).toBeVisible()
  })
})

test.describe('one product', () => {
  test.use({ expectedComplaints: [/status of 4(00|09)/] })

  test('is edited by two at once, and neither overwrites the other @pair', async ({
    page,
    browser,
    shop,
  }) => {
    test.slow()
    const name = aProductName()
    await page.goto('/admin/catalog/new')
    await signIn(page, 'catalog')
    await fillInProduct(page, name)
    await press(page, 'Save')
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
    const url = new URL(page.url()).pathname
    await page.goto(url)
    const other = await openAs(browser, 'owner', shop.url + url)
    await textbox(other, 'One sentence, for cards and search').fill('As Olive has it.')
    await press(other, 'Save')
    await expect(other.getByText('Saved.', { exact: true })).toBeVisible()

    await textbox(page, 'One sentence, for cards and search').fill('As Cal has it.')
    await textbox(page, 'Description').fill('Also by Cal.')
    await press(page, 'Save')
    await expect(page.getByText('Olive Brandt saved this product while you')).toBeVisible()
    await expect(page.getByText('As Olive has it.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('radio', { name: /As Olive Brandt saved it/ }).check()
    await press(page, 'Save')
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
    await expect(textbox(page, 'One sentence, for cards and search')).toHaveValue(
      'As Olive has it.',
    )
    await expect(textbox(page, 'Description')).toHaveValue('Also by Cal.')

    // A session that ends while somebody types loses nothing.
    await textbox(page, 'Description').fill('Typed for an hour.')
    await page.context().clearCookies()
    await press(page, 'Save')
    await expect(mainHeading(page)).toHaveText('Staff sign-in')
    await signIn(page, 'catalog')
    await expect(textbox(page, 'Description')).toHaveValue('Typed for an hour.')
    await expect(page.getByText(/is here, and not saved yet/)).toBeVisible()
    await press(page, 'Discard it')
    await expect(textbox(page, 'Description')).toHaveValue('Also by Cal.')
    await other.context().close()
  })
})

test('many products are archived and put back, and a list is kept under a name @pair', async ({
  page,
}) => {
  await page.goto('/admin/catalog')
  await signIn(page, 'owner')
  await textbox(page, 'Name, SKU or brand').or(page.getByRole('searchbox')).fill('ordinary')
  await press(page, 'Show')
  await expect(page).toHaveURL(/q=ordinary/)
  await expect(page.getByRole('link', { name: 'Clear', exact: true })).toBeVisible()
  await page
    .getByRole('combobox', { name: 'In order of', exact: true })
    .selectOption({ label: 'Name, A to Z' })
  await press(page, 'Show')
  await expect(page).toHaveURL(/q=ordinary.*sort=name|sort=name.*q=ordinary/)
  const first = page.getByRole('rowheader').first()
  const name = await first.getByRole('link').innerText()
  const view = `View ${randomBytes(2).toString('hex')}`
  await textbox(page, 'Keep this list as').fill(view)
  await press(page, 'Keep')
  await expect(page.getByRole('link', { name: view })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('checkbox', { name: `Tick ${name}`, exact: true }).check()
  await press(page, 'Archive')
  await expect(page.getByText('1 product was archived.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Undo')
  await expect(page.getByText('1 product is as before.')).toBeVisible()
  await page.getByRole('link', { name: view }).click()
  await press(page, `Forget “${view}”`)
  await expect(page.getByRole('link', { name: view })).toHaveCount(0)
})
