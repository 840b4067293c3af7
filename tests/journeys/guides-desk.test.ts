import { randomBytes } from 'node:crypto'
import type { Browser, Page, Request } from '@playwright/test'
import type { StaffRole } from '#app/staff/role'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { press, signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'

const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, exact: typeof name === 'string' }).click()
const item = (page: Page, name: string | RegExp) => page.getByRole('listitem', { name })

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

/** A guide with one text, written by Cal, and its address among staff's pages. */
async function begin(page: Page, title: string): Promise<string> {
  await page.goto('/admin/guides/new')
  await signIn(page, 'catalog')
  await textbox(page, 'Title').fill(title)
  await press(page, 'Begin the guide')
  await textbox(page, 'Summary, for lists and search').fill('Why oil shows by noon.')
  await press(page, 'Save')
  await expect(page.getByRole('link', { name: 'Edit title and summary' })).toBeVisible()
  await page.getByLabel('Block at the end').selectOption('Text')
  await press(page, /^Add: Block at the end/)
  await textbox(page, 'Text').fill('## By noon\n\nOil spreads over the day.')
  await press(page, 'Save')
  await expect(item(page, 'Block 1, Text: By noon')).toBeVisible()
  return new URL(page.url()).pathname
}

const aTitle = () => `Oily days ${randomBytes(3).toString('hex')}`

test.describe('a guide', () => {
  test.use({ expectedComplaints: [/status of 40[04]/] })

  test('is written, mended, looked at as a reader, published, and restored from an old version @pair', async ({
    page,
  }) => {
    test.slow()
    const title = aTitle()
    const url = await begin(page, title)
    await expect(mainHeading(page)).toHaveText(title)
    await expectAccessible(page)

    await page.getByLabel('Block at the end').selectOption('Product')
    await press(page, /^Add: Block at the end/)
    await page.getByLabel('Product', { exact: true }).fill('the-ordinary-niacinamide-10-zinc-1')
    await textbox(page, 'Why this one').fill('It shrinks pores.')
    await expectAccessible(page)
    await press(page, 'Save')
    await press(page, /^Up: Block 2/)
    await expect(item(page, /^Block 1, Product/)).toContainText('“shrinks” may be a claim')
    await press(page, 'Publish now')
    await expect(page.getByText('some things have to be mended first')).toBeVisible()
    await expectAccessible(page)
    await follow(page, 'Edit Block 1')
    await textbox(page, 'Why this one').fill('It is light under sunscreen.')
    await press(page, 'Save')
    await expect(page.getByRole('link', { name: 'Edit Block 1' })).toBeVisible()

    await follow(page, 'Edit Block 2')
    await textbox(page, 'Text').fill('## By noon\n\nBotulinum toxin is for a clinician to discuss.')
    await press(page, 'Save')
    await expect(page.getByRole('link', { name: 'Edit Block 2' })).toBeVisible()
    await press(page, 'Publish now')
    await expect(page.getByText('Confirm “botulinum”, or write it another way')).toBeVisible()
    await follow(page, 'Preview')
    await expect(page.getByText('Preview of version 1: a draft')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('It is light under sunscreen.')).toBeVisible()
    await follow(page, 'Back to the editor')
    await page.getByRole('checkbox', { name: '“botulinum”' }).check()
    await press(page, 'Publish now')
    await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
    await page.goto('/guides')
    await follow(page, new RegExp(title))
    await expect(mainHeading(page)).toHaveText(title)
    await expect(page.getByText('Botulinum toxin is for a clinician')).toBeVisible()

    await page.goto(url)
    await press(page, 'Begin a draft')
    await press(page, /^Remove: Block 1/)
    await expect(item(page, /^Block 1, Text/)).toBeVisible()
    await page.getByRole('checkbox', { name: '“botulinum”' }).check()
    await press(page, 'Publish now')
    await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
    await follow(page, 'Versions')
    await page.getByRole('radio', { name: 'Compare from version 1' }).check()
    await press(page, 'Compare the two')
    await expect(page.getByText(/Taken out Product/)).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Restore version 1')
    await expect(page.getByText(/Draft waiting, version 3/)).toBeVisible()
    await expect(item(page, /^Block 1, Product/)).toBeVisible()

    await page.getByText('Take it offline', { exact: true }).click()
    await expect(page.getByText(/Readers will find nothing at/)).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Take offline now')
    await expect(page.getByText('Offline. Readers do not find it any more.')).toBeVisible()
    const slug = title.toLowerCase().replaceAll(' ', '-')
    expect((await page.goto(`/guides/${slug}`))?.status()).toBe(404)
    await page.goto('/guides')
    await expect(page.getByRole('link', { name: new RegExp(title) })).toHaveCount(0)
  })

  test('is judged as it is typed, with scripts by itself and without them by a button @pair', async ({
    page,
  }) => {
    await begin(page, aTitle())
    await page.getByLabel('Block at the end').selectOption('Product')
    await press(page, /^Add: Block at the end/)
    await textbox(page, 'Why this one').fill('It shrinks pores.')
    if (test.info().project.use.javaScriptEnabled === false) await press(page, 'Check')
    await expect(item(page, /^Block 2, Product/)).toContainText('“shrinks” may be a claim')
    await expect(textbox(page, 'Why this one')).toHaveValue('It shrinks pores.')
    await expectAccessible(page)
  })
})

test.describe('one draft', () => {
  test.use({ expectedComplaints: [/status of 409/] })

  test('is written on by two at once, and neither overwrites the other @pair', async ({
    page,
    browser,
    shop,
  }) => {
    test.slow()
    const url = await begin(page, aTitle())
    await follow(page, 'Edit Block 1')
    const other = await openAs(browser, 'owner', `${shop.url}${url}?edit=blocks-0`)
    await textbox(other, 'Text').fill('## By noon\n\nOil spreads slowly over the day.')
    await press(other, 'Save')
    await expect(item(other, /Block 1/)).toContainText('slowly')

    await textbox(page, 'Text').fill('## By noon\n\nOil spreads all over by noon.')
    await press(page, 'Save')
    await expect(page.getByText('Olive Brandt saved this while you wrote.')).toBeVisible()
    await expect(page.getByRole('deletion').filter({ hasText: 'slowly' })).toBeVisible()
    await expect(textbox(page, 'Text')).toHaveValue(/all over by noon/)
    await expectAccessible(page)
    await textbox(page, 'Text').fill('## By noon\n\nOil spreads slowly, all over by noon.')
    await press(page, 'Save')
    await expect(item(page, /Block 1/)).toContainText('slowly, all over')
    await other.context().close()
  })
})

test('a block that is sent when the session has ended is there again after the sign-in @no-js', async ({
  page,
}) => {
  await begin(page, aTitle())
  await follow(page, 'Edit Block 1')
  await textbox(page, 'Text').fill('Typed for an hour.')
  await page.context().clearCookies()
  await press(page, 'Save')
  await expect(mainHeading(page)).toHaveText('Staff sign-in')
  await signIn(page, 'catalog')
  await expect(textbox(page, 'Text')).toHaveValue('Typed for an hour.')
  await expect(page.getByText(/is here, and not saved yet/)).toBeVisible()
  await press(page, 'Save')
  await expect(item(page, 'Block 1, Text')).toContainText('Typed for an hour.')
  await expect(page.getByText(/is here, and not saved yet/)).toHaveCount(0)
})

test('what is typed into a block outlives a reload and a session that ends @js @once', async ({
  page,
}) => {
  await begin(page, aTitle())
  await follow(page, 'Edit Block 1')
  await textbox(page, 'Text').fill('Typed for an hour.')
  await page.reload()
  await expect(textbox(page, 'Text')).toHaveValue('Typed for an hour.')
  await page.context().clearCookies()
  await press(page, 'Save')
  await expect(mainHeading(page)).toHaveText('Staff sign-in')
  await signIn(page, 'catalog')
  await expect(textbox(page, 'Text')).toHaveValue('Typed for an hour.')
  await press(page, 'Save')
  await expect(item(page, 'Block 1, Text')).toContainText('Typed for an hour.')
})

test('what a block was saved with stays out of the next one, though the shop checks it late @js @once', async ({
  page,
}) => {
  await begin(page, aTitle())
  await follow(page, 'Edit Block 1')
  const saved = aPromise()
  const checked = aPromise()
  // The check is answered once the block is saved, and before the page is there again.
  await page.route(/\.data/, async (route) => {
    const isLate = isCheck(route.request())
    if (isLate) await saved.done
    if (route.request().method() === 'GET') {
      saved.resolve()
      await checked.done
    }
    await route.fulfill({ response: await route.fetch({ maxRedirects: 0 }) })
    if (isLate) checked.resolve()
  })
  const sent = page.waitForRequest(isCheck)
  await textbox(page, 'Text').fill('Saved already.')
  await sent
  await press(page, 'Save')
  await expect(page.getByRole('link', { name: 'Edit Block 1' })).toBeVisible()
  await page.unrouteAll({ behavior: 'wait' })

  await press(page, /^Remove: Block 1/)
  await expect(item(page, /^Block 1/)).toHaveCount(0)
  await page.getByLabel('Block at the end').selectOption('Text')
  await press(page, /^Add: Block at the end/)
  await expect(textbox(page, 'Text')).toBeVisible()
  await expect(page.getByText('is here again')).toHaveCount(0)
  await expect(textbox(page, 'Text')).toHaveValue('')
})

const isCheck = (request: Request) => request.postData()?.includes('intent=check') ?? false

function aPromise() {
  let resolve = () => {}
  const done = new Promise<void>((settle) => (resolve = settle))
  return { done, resolve }
}
