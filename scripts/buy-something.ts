import { PlainBrowser, type Page } from './plain-browser'
import { waitUntil } from './wait-until'

const PAID_MS = 30_000
const SOMEBODY = {
  email: 'robin@example.com',
  fullName: 'Robin Vale',
  line1: '500 Market Street',
  city: 'San Francisco',
  state: 'CA',
  postalCode: '94105',
}
const CARD = { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123', zip: '94105' }

/**
 * Buys the first product that is in stock, as a guest without scripts, and waits for the paid order.
 * Errors: throws saying what the page showed when it was not what was expected.
 */
export async function buySomething(
  shopUrl: string,
): Promise<{ order: Page; browser: PlainBrowser }> {
  const browser = new PlainBrowser()
  const product = await firstInStock(browser, shopUrl)
  await browser.press(product, /^Add to bag/)
  await browser.open(`${shopUrl}/bag`)
  const checkout = await browser.open(`${shopUrl}/checkout`)
  const updated = await browser.press(checkout, /^Update delivery and total/, SOMEBODY)
  const payment = await browser.press(updated, /^(Pay|Continue to payment)/, SOMEBODY)
  if (new URL(payment.url).host === new URL(shopUrl).host)
    throw new Error(`The checkout did not lead to the payment page: ${payment.text}`)
  const placed = await browser.press(payment, /^Pay/, { ...CARD, name: SOMEBODY.fullName })
  return { order: await untilPaid(browser, placed), browser }
}

async function firstInStock(browser: PlainBrowser, shopUrl: string): Promise<Page> {
  const list = await browser.open(`${shopUrl}/products`)
  const links = list.root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '')
  for (const path of new Set(links.filter((href) => /^\/products\/[\w-]+$/.test(href)))) {
    const page = await browser.open(shopUrl + path)
    if (page.text.includes('Add to bag')) return page
  }
  throw new Error(`No product is in stock: ${list.text}`)
}

async function untilPaid(browser: PlainBrowser, placed: Page): Promise<Page> {
  let page = placed
  await waitUntil(
    `${placed.url} shows a paid order`,
    async () => {
      page = await browser.open(placed.url)
      return page.url.includes('/orders/') && /Payment received/.test(page.text)
    },
    PAID_MS,
  )
  return page
}
