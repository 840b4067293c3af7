import { expect, test, type Page } from '@playwright/test'
import { seedId } from '#prisma/seed/seed-id'

// What a shopper does, in the words of the pages; every step works with JavaScript and without.

export interface Product {
  slug: string
  sku: string
  name: string
}

export const CLEANSER: Product = {
  slug: 'zo-exfoliating-cleanser',
  sku: 'ZO-EXCLEAN-200',
  name: 'Exfoliating Cleanser',
}
export const TONER: Product = {
  slug: 'the-inkey-list-pha-gentle-exfoliating-toner',
  sku: 'IL-PHA-100',
  name: 'PHA Gentle Exfoliating Toner',
}
export const PADS: Product = {
  slug: 'zo-oil-control-pads-acne-treatment',
  sku: 'ZO-OILPADS-60',
  name: 'Oil Control Pads Acne Treatment',
}

export interface Shopper {
  email: string
  fullName: string
  line1: string
  city: string
  state: string
  zip: string
}

/** Somebody who has never ordered before: each test has its own. */
export function aShopper(): Shopper {
  return {
    email: `shopper.${test.info().testId.slice(-12)}@example.com`,
    fullName: 'Nora Vance',
    line1: '12 Juniper Court',
    city: 'Austin',
    state: 'Texas',
    zip: '78704',
  }
}

export const mainHeading = (page: Page) => page.getByRole('heading', { level: 1 })
export const textbox = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })
/** Says the total that it charges; stands at the shop and on Stripe's page. */
export const payButton = (page: Page) => page.getByRole('button', { name: /^Pay \$/ })

/** Ticks a filter wherever it is and has the list answer, with JavaScript or without. */
export async function tick(page: Page, name: RegExp) {
  const open = page.getByRole('button', { name: /^Filters/ })
  if (await open.isVisible()) await open.click()
  await page.getByRole('checkbox', { name }).check()
  const apply = page.getByRole('button', { name: 'Apply filters' })
  if (await apply.isVisible()) await apply.click()
  const done = page.getByRole('button', { name: /^Show \d+ product/ })
  if (await done.isVisible()) await done.click()
}

export async function add(page: Page, { slug }: { slug: string }) {
  await page.goto(`/products/${slug}`)
  await page.getByRole('main').getByRole('button', { name: 'Add to bag', exact: true }).click()
  await expect(page.getByText(/^Added .+ in your bag\./).first()).toBeVisible()
}

/** Stands at checkout with one of each, past the pages that a test is not about. */
export async function checkOutWith(page: Page, ...products: Product[]) {
  const form = new URLSearchParams({ intent: 'add' })
  for (const { sku } of products) form.append('variantId', seedId('variant', sku))
  await page.request.post('/bag', {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    data: form.toString(),
    maxRedirects: 0,
  })
  await page.goto('/checkout')
  await awake(page)
}

/** Types who it is for and where it goes, until the page names the total with tax. */
export async function fillIn(page: Page, shopper: Shopper) {
  await textbox(page, 'Email').fill(shopper.email)
  await textbox(page, 'Full name').fill(shopper.fullName)
  await textbox(page, 'Street and number').fill(shopper.line1)
  await textbox(page, 'City').fill(shopper.city)
  await textbox(page, 'ZIP code').fill(shopper.zip)
  await page.getByRole('combobox', { name: 'State' }).selectOption({ label: shopper.state })
  await seeTotal(page)
}

export const way = (page: Page, name: RegExp) => page.getByRole('radio', { name })

/** Chooses a way of delivery; what belongs to it shows at once, or without JavaScript by a button. */
export async function choose(page: Page, name: RegExp) {
  await way(page, name).check()
  if (withoutScripts()) await update(page)
}

/** The total on the terms chosen: worked out at once, or without JavaScript by a button. */
export async function seeTotal(page: Page) {
  if (withoutScripts()) await update(page)
  await expect(payButton(page)).toBeVisible()
}

const update = (page: Page) =>
  page.getByRole('button', { name: 'Update delivery and total' }).click()

/** Presses the button and stands on Stripe's page, which asks for what the button said. */
export async function goToStripe(page: Page) {
  const words = await payButton(page).innerText()
  await payButton(page).click()
  await expect(page).toHaveURL(/\/c\/pay\/cs_/)
  await expect(payButton(page)).toHaveText(words)
}

export const GOOD_CARD = '4242 4242 4242 4242'
export const DECLINED_CARD = '4000 0000 0000 0002'

export async function payByCard(page: Page, number = GOOD_CARD) {
  await textbox(page, 'Card number').fill(number)
  await textbox(page, 'Expiry (MM / YY)').fill('12 / 34')
  await textbox(page, 'Security code').fill('123')
  await textbox(page, 'Name on card').fill('Nora Vance')
  await textbox(page, 'ZIP code').fill('78704')
  await payButton(page).click()
}

export async function expectThanks(page: Page) {
  await expect(mainHeading(page)).toHaveText('Thank you, it is yours')
}

/** Buys one of each and stands on the page that says thank you. */
export async function buy(page: Page, shopper: Shopper, ...products: Product[]) {
  await checkOutWith(page, ...products)
  await fillIn(page, shopper)
  await goToStripe(page)
  await payByCard(page)
  await expectThanks(page)
}

/** Opens the latest captured mail to the shopper with this subject, as its frame shows it. */
export async function openMail(page: Page, { email }: Pick<Shopper, 'email'>, subject: RegExp) {
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: email })
    .getByRole('link', { name: subject })
  await expect(async () => {
    await page.goto('/mails')
    await expect(mail).toBeVisible({ timeout: 500 })
  }).toPass()
  await mail.click()
  await expect(mainHeading(page)).toHaveText(subject)
  return page.getByTitle('The mail as its reader sees it').contentFrame()
}

export function withoutScripts(): boolean {
  return test.info().project.use.javaScriptEnabled === false
}

/** Waits until React listens: what is chosen before that changes no total by itself. */
export async function awake(page: Page) {
  if (withoutScripts()) return
  await page.waitForFunction(() =>
    Object.keys(document).some((key) => key.startsWith('__reactContainer')),
  )
}
