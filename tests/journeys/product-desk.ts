import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { press } from './at-the-desk'
import { textbox } from './shopper'

/** A name that no other run of a test gives. */
export const aProductName = () => `Calm ${randomBytes(3).toString('hex')} serum`

/** The SKU of its one size. */
export const skuOf = (name: string) => name.replaceAll(' ', '-')

const choose = (page: Page, label: string, option: string) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option })

/** What the form asks of a product that can be on sale. */
export async function fillInProduct(page: Page, name: string) {
  await textbox(page, 'Name').fill(name)
  await page.getByLabel('Brand', { exact: true }).fill('The Ordinary')
  await choose(page, 'Category', 'Serums')
  await textbox(page, 'One sentence, for cards and search').fill('A light serum for oily days.')
  await textbox(page, 'Description').fill('Two kinds of water and little else.')
  await textbox(page, 'How to use it, a step a line').fill('Press into clean skin.')
  await choose(page, 'Step', '4 Serum')
  await textbox(page, 'Label of size 1').fill('30 ml')
  await textbox(page, 'SKU of size 1').fill(skuOf(name))
  await textbox(page, 'Size of size 1').fill('30')
  await textbox(page, 'Price of size 1').fill('24.50')
  await textbox(page, 'Weight of size 1').fill('90')
}

/** Uploads pictures at once on the page of pictures, which is open. */
export async function addPictures(page: Page, pictures: Record<string, Buffer>) {
  const files = Object.entries(pictures).map(([name, buffer]) => ({ name, buffer }))
  await page
    .getByLabel(/^Pictures/)
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'image/png' })))
  await textbox(page, 'What it shows, for who does not see it').fill('A small green bottle')
  await press(page, 'Add the pictures')
}

/** A picture of one color. */
export function aPicture(background = '#346454'): Promise<Buffer> {
  const create = { width: 600, height: 750, channels: 3 as const, background }
  return sharp({ create }).png().toBuffer()
}
