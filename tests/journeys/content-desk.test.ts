import type { Page } from '@playwright/test'
import type { StaffRole } from '#app/staff/role'
import { expectAccessible } from '#tests/setup/accessible'
import { expect, test } from '#tests/setup/shop'
import { signIn } from './at-the-desk'
import { mainHeading, textbox } from './shopper'

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

async function openAs(page: Page, role: StaffRole, url: string) {
  await page.goto(url)
  await signIn(page, role)
}

/** A name that no other run of a test gives. */
const aName = () => `Calm ${test.info().testId.slice(-8)}`

// Where the line breaks, Remix says the last of the routes behind links that it was looking up.
test.use({
  expectedComplaints: [
    /status of 4(00|09)|ERR_INTERNET_DISCONNECTED|Failed to fetch manifest patches/,
  ],
})

test('a bundle is made from two products, looked at, published and taken off sale @pair', async ({
  page,
}) => {
  test.slow()
  const name = aName()
  await openAs(page, 'catalog', '/admin/bundles')
  await expect(mainHeading(page)).toHaveText('Bundles')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'New bundle' }).click()
  await textbox(page, 'Name').fill(name)
  await textbox(page, 'Address').fill('Not An Address')
  await press(page, 'Make it')
  await expect(page.getByText('Use small letters, digits and single hyphens')).toBeVisible()
  await textbox(page, 'Address').fill(name.toLowerCase().replace(' ', '-'))
  await press(page, 'Make it')
  await expect(mainHeading(page)).toHaveText(name)

  await textbox(page, 'Summary for shoppers').fill('It shrinks pores.')
  for (const [step, words] of [
    [1, 'gentle cleanser'],
    [2, 'polish'],
  ] as const) {
    await press(page, 'Add a step')
    await textbox(page, `Name of step ${step}`).fill(`Step ${step}`)
    await textbox(page, `When to use of step ${step}`).fill('Evening')
    await expect(page.getByLabel(`Aim of step ${step}`)).toHaveValue('')
    if (step === 1) await page.getByLabel('Aim of step 1').selectOption('Keeps pores clear')
    await textbox(page, `Find a product for step ${step}`).fill(words)
    await press(page, `Find for step ${step}`)
    await press(page, /^Add (?!a )/)
    await expect(page.getByText('(comes with it)')).toHaveCount(step)
  }
  await press(page, 'Save and publish')
  await expect(page.getByText('Say why the step is there').first()).toBeVisible()
  await expect(page.getByText('Choose what the step is for').first()).toBeVisible()
  await expect(textbox(page, 'Name of step 2')).toHaveValue('Step 2')
  await expect(page.getByText('“shrinks”: say instead').first()).toBeVisible()
  await expectAccessible(page)

  await textbox(page, 'Summary for shoppers').fill('Two steps for the evening.')
  await textbox(page, 'Reason of step 1').fill('It cleans.')
  await textbox(page, 'Reason of step 2').fill('It polishes.')
  await page.getByLabel('Aim of step 2').selectOption('Looks after firmness')
  await press(page, 'Up step 2')
  await expect(textbox(page, 'Name of step 1')).toHaveValue('Step 2')
  await press(page, 'Save and preview')
  await expect(page.getByText('Preview of the draft')).toBeVisible()
  await expect(mainHeading(page)).toHaveText(name)
  await page.getByRole('link', { name: 'Back to the editor' }).click()
  await press(page, 'Save and publish')
  await expect(page.getByText('Published. Shoppers see it now.')).toBeVisible()
  await expect(page.getByText('Shoppers see version 1')).toBeVisible()
  await press(page, 'Take off sale')
  await expect(page.getByRole('button', { name: 'Put back on sale' })).toBeVisible()
  await expect(page.getByText('It is off sale: shoppers do not see it.')).toBeVisible()
})

test('two people at one treatment: the second is shown what differs, and keeps what they typed @pair', async ({
  page,
  browser,
}) => {
  test.slow()
  const { viewport, javaScriptEnabled = true } = test.info().project.use
  const context = await browser.newContext({ viewport: viewport ?? null, javaScriptEnabled })
  const olive = await context.newPage()
  await openAs(olive, 'owner', '/admin/treatments')
  await olive.getByRole('link', { name: 'Microinfusion' }).click()
  await openAs(page, 'catalog', '/admin/treatments')
  await page.getByRole('link', { name: 'Microinfusion' }).click()
  await expect(mainHeading(page)).toHaveText('Microinfusion')
  await expectAccessible(page)

  const why = aName()
  await textbox(olive, 'When to call').fill(`Call the studio. ${why}`)
  await press(olive, 'Save draft')
  await expect(olive.getByText('Saved as a draft.')).toBeVisible()
  await textbox(page, 'When to call').fill(`Call us. ${why}`)
  await press(page, 'Save draft')
  await expect(page.getByText('Olive Brandt changed this while you had it open')).toBeVisible()
  await expect(page.getByRole('cell', { name: `Call the studio. ${why}` })).toBeVisible()
  await expect(textbox(page, 'When to call')).toHaveValue(`Call us. ${why}`)
  await expectAccessible(page)
  await press(page, 'Save draft')
  await expect(page.getByText('Saved as a draft.')).toBeVisible()

  await page.getByRole('link', { name: 'Versions' }).click()
  await expect(mainHeading(page)).toHaveText('Versions of Microinfusion')
  await expect(page.getByText(`Call us. ${why}`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Back to the editor' }).click()
  await press(page, 'Discard the draft')
  await expect(page.getByText('The draft is gone.')).toBeVisible()
  await context.close()
})

test('a clinic’s person changes the phone of their studio, and shoppers see it @pair', async ({
  page,
}) => {
  await openAs(page, 'clinic', '/admin/studios')
  await expect(page.getByRole('link', { name: 'Porewell Chicago' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Porewell Dallas' }).click()
  await expect(mainHeading(page)).toHaveText('Porewell Dallas')
  await expect(textbox(page, 'Name')).toHaveCount(0)
  await expectAccessible(page)
  const phone = textbox(page, 'Phone')
  const before = await phone.inputValue()
  const after = before === '(214) 555-0142' ? '(214) 555-0143' : '(214) 555-0142'
  await textbox(page, 'Monday').fill('never')
  await phone.fill(after)
  await press(page, 'Save and publish')
  await expect(page.getByText('Write hours such as').first()).toBeVisible()
  await textbox(page, 'Monday').fill('9-19')
  await press(page, 'Save and publish')
  await expect(page.getByText('Published. Shoppers see it now.')).toBeVisible()
  await page.goto('/locations/dallas')
  await expect(page.getByRole('link', { name: after })).toBeVisible()
})

test('what is typed of a bundle outlives a reload, rows and all, and is thrown away when asked @js @once', async ({
  page,
}) => {
  await openAs(page, 'catalog', '/admin/bundles')
  await page.getByRole('link', { name: 'The pore routine' }).first().click()
  const steps = page.getByRole('textbox', { name: /^Name of step/ })
  await expect(mainHeading(page)).toHaveText('The pore routine')
  const before = await steps.count()
  await press(page, 'Add a step')
  await expect(steps).toHaveCount(before + 1)
  await steps.last().fill('It shrinks pores')
  // What it is worth is said while it is typed.
  await expect(page.getByText('“shrinks”: say instead').first()).toBeVisible()
  await textbox(page, 'Summary for shoppers').fill('Typed just now.')
  await page.reload()
  await expect(steps).toHaveCount(before + 1)
  await expect(steps.last()).toHaveValue('It shrinks pores')
  await expect(textbox(page, 'Summary for shoppers')).toHaveValue('Typed just now.')
  await expect(page.getByText(/is here, and not saved yet/)).toBeVisible()
  await expectAccessible(page)

  // The shop keeps what the tab put back.
  const kept = () => Object.keys(sessionStorage).filter((name) => name.startsWith('bundle'))
  await expect.poll(() => page.evaluate(kept)).toEqual([])
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await textbox(page, 'Summary for shoppers').fill('Typed without a line.')
  await press(page, 'Save draft')
  await expect(page.getByText('You seem to be offline')).toBeVisible()
  await page.context().setOffline(false)
  await page.reload()
  await expect(textbox(page, 'Summary for shoppers')).toHaveValue('Typed without a line.')
  await press(page, 'Discard it')
  await expect(steps).toHaveCount(before)
  await page.reload()
  await expect(steps).toHaveCount(before)
})

test('a session that ends while somebody types about a studio loses nothing @pair', async ({
  page,
}) => {
  await openAs(page, 'clinic', '/admin/studios')
  await page.getByRole('link', { name: 'Porewell Dallas' }).click()
  await textbox(page, 'Phone').fill('(214) 555-0177')
  await page.context().clearCookies()
  await press(page, 'Save and publish')
  await expect(mainHeading(page)).toHaveText('Staff sign-in')
  await signIn(page, 'clinic')
  await expect(textbox(page, 'Phone')).toHaveValue('(214) 555-0177')
  await expect(page.getByText(/is here, and not saved yet/)).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Discard it')
  await expect(textbox(page, 'Phone')).not.toHaveValue('(214) 555-0177')
})

test('what is begun of a bundle or a guide outlives a reload and a session that ends @js @once', async ({
  page,
}) => {
  await openAs(page, 'catalog', '/admin/bundles')
  await expect(mainHeading(page)).toHaveText('Bundles')
  for (const [kind, label, button] of [
    ['bundles', 'Name', 'Make it'],
    ['guides', 'Title', 'Begin the guide'],
  ] as const) {
    const name = `${aName()} ${kind}`
    await page.goto(`/admin/${kind}/new`)
    await textbox(page, label).fill(name)
    await page.reload()
    await expect(textbox(page, label)).toHaveValue(name)
    // The tab lets go of what the shop has kept; nothing is on its way then.
    const typed = () => Object.keys(sessionStorage).filter((each) => each.includes(':new'))
    await expect.poll(() => page.evaluate(typed)).toEqual([])
    await page.context().clearCookies()
    await press(page, button)
    await expect(mainHeading(page)).toHaveText('Staff sign-in')
    await signIn(page, 'catalog')
    await expect(textbox(page, label)).toHaveValue(name)
    await expect(page.getByText(/is here, and not saved yet/)).toBeVisible()
    await press(page, 'Discard it')
    await expect(textbox(page, label)).toHaveValue('')
  }
})

test.describe('a line that breaks', () => {
  test('while the shop keeps a form leaves the editor, which says so and tries again @js @once', async ({
    page,
  }) => {
    await openAs(page, 'catalog', '/admin/bundles')
    await page.getByRole('link', { name: 'The pore routine' }).first().click()
    const summary = textbox(page, 'Summary for shoppers')
    await expect(summary).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await summary.fill('Typed without a line.')
    await expect(page.getByText('The shop cannot be reached just now')).toBeVisible()
    await expect(summary).toHaveValue('Typed without a line.')
    await expect(mainHeading(page)).toHaveText('The pore routine')
    await page.context().setOffline(false)
    await expect(page.getByText('Typing kept')).toBeVisible()
    await expect(page.getByText('The shop cannot be reached just now')).toHaveCount(0)
    await page.reload()
    await expect(summary).toHaveValue('Typed without a line.')
    await press(page, 'Discard it')
    await expect(summary).not.toHaveValue('Typed without a line.')
  })
})
