// Takes the README's pictures from a shop that runs: npm run screenshots -- http://localhost:3000
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { chromiumFlags, ensureChromium } from './chromium'

const FOLDER = 'docs/pictures'
const WIDE = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }
const PRODUCT = '/products/zo-exfoliating-polish'

const shop = process.argv[2] ?? 'http://localhost:3000'
mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags() })
for (const [suffix, viewport] of [
  ['', WIDE],
  ['-phone', PHONE],
] as const) {
  const context = await browser.newContext({ baseURL: shop, viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await take(page, '/', `home${suffix}`)
  await take(page, PRODUCT, `product${suffix}`)
  await page.getByRole('main').getByRole('button', { name: 'Add to bag', exact: true }).click()
  await page
    .getByText(/in your bag/)
    .first()
    .waitFor()
  await take(page, '/checkout', `checkout${suffix}`)
  await context.close()
}
await browser.close()

/** The part of the page that one sees first, as WebP. Errors: throws when the shop does not answer. */
async function take(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  const picture = await page.screenshot()
  await sharp(picture).webp({ quality: 82 }).toFile(`${FOLDER}/${name}.webp`)
  console.log(`${FOLDER}/${name}.webp`)
}
