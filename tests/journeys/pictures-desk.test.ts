import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import { aPicture, aProductName, fillInProduct } from './product-desk'
import { mainHeading, textbox } from './shopper'

const hasScripts = () => test.info().project.use.javaScriptEnabled !== false

test.use({ expectedComplaints: [/status of 400/] })

test('several pictures are uploaded at once, ordered, worded and removed @pair', async ({
  page,
}) => {
  const name = aProductName()
  await page.goto('/admin/catalog/new')
  await signIn(page, 'catalog')
  await fillInProduct(page, name)
  await press(page, 'Save')
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await press(page, 'Pictures (0)')
  await expect(mainHeading(page)).toHaveText('Pictures')

  const mimeType = 'image/png'
  const files = [
    { name: 'front.png', mimeType, buffer: await aPicture() },
    { name: 'open.png', mimeType, buffer: await aPicture('#a5673f') },
  ]
  // While one is sent, the others wait and the page says how many there are.
  if (hasScripts())
    await page.route('**/upload', async (route) => {
      await expect(page.getByText(/^(Sending|Making the sizes of) .*\.png, \d of 2$/)).toBeVisible()
      await expect(page.getByRole('progressbar')).toBeVisible()
      await route.continue()
    })
  const alt = textbox(page, 'What it shows, for who does not see it')
  const items = page.getByRole('main').getByRole('listitem')
  await page.getByLabel(/^Pictures/).setInputFiles(files)
  await press(page, 'Add the pictures')
  // Without words none is sent.
  await expect(alt).toBeFocused()
  await expect(items).toHaveCount(0)
  await alt.fill('A small green bottle')
  await press(page, 'Add the pictures')
  // Every size of each is made before it is shown.
  await expect(items).toHaveCount(2, { timeout: 30_000 })
  await expectAccessible(page)

  const words = (place: number) => textbox(page, `What picture ${place} shows`)
  await words(2).fill('The bottle, opened')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await press(page, 'Save words of picture 2')
  await answered
  await page.reload()
  await expect(words(2)).toHaveValue('The bottle, opened')
  if (hasScripts()) {
    await expect(items.nth(1)).toHaveAttribute('draggable', 'true')
    await items.nth(1).dragTo(items.nth(0))
  } else await press(page, 'Earlier picture 2')
  await expect(words(1)).toHaveValue('The bottle, opened')
  await press(page, 'Remove picture 2')
  await expect(items).toHaveCount(1)
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('button', { name: 'Pictures (1)' })).toBeVisible()
})
